# Sourced: check NAME COMMAND... runs a command or function, says how long it
# took, and notes in $failed that one failed, so that the others run too.
failed=0
check() {
  local name=$1 start=$SECONDS status
  shift
  set +e
  (set -e; "$@")
  status=$?
  set -e
  if ((status == 0)); then
    echo "$name: $((SECONDS - start)) s"
  else
    failed=1
    echo "$name: FAILED after $((SECONDS - start)) s"
  fi
}
