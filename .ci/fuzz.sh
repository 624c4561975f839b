#!/usr/bin/env bash
# Each fuzz target for ten seconds, or for its share of FUZZ_SECONDS, two at a time.
# What is found is in the package's testdata/fuzz, as a case for go test.
#
# The standard library is built as for all programs: what an input does there guides no
# fuzzer here, and more inputs are tried. Of an input that is new, ten smaller ones are
# tried: without a limit that is what most of the time goes to.
set -euo pipefail
cd "$(dirname "$0")/.."
tmp=${CI_TMP:-$(mktemp -d)}
top=$PWD

# The targets of the files that go test would build, as a package and a name.
files='{{$dir := .Dir}}{{range .TestGoFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}{{range .XTestGoFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}'
list=$(go list -f "$files" ./... | xargs grep -oE '^func Fuzz[A-Za-z0-9_]+' /dev/null)
targets=()
while IFS=: read -r file func; do targets+=("$(dirname "${file#"$top"/}") ${func#func }"); done <<<"$list"
((${#targets[@]})) || { echo "no fuzz target found"; exit 1; }
each=10
[[ -z ${FUZZ_SECONDS:-} ]] || each=$((FUZZ_SECONDS / ${#targets[@]} + 1))
echo "${#targets[@]} targets, $each s each"

# shellcheck disable=SC2046 # a list of packages
go test -c -vet=off -gcflags=all=-d=libfuzzer -gcflags=std= -ldflags="-s -w" -o "$tmp/fuzz/" \
  $(printf './%s\n' "${targets[@]% *}" | sort -u)

# fuzz runs one target. When its time is up the program may call that a failure, with
# "context deadline exceeded" and no failing input, or be with its seeds still; then it
# is run once more, for longer.
fuzz() {
  local package=$1 name=$2 said n
  cd "$top/$package"
  for n in 1 2; do
    said=$("$tmp/fuzz/$(basename "$package").test" -test.run '^$' -test.fuzz "^$name\$" -test.fuzztime "$((n * each))s" -test.fuzzminimizetime 10x -test.fuzzcachedir "$tmp/fuzz/cache" -test.parallel 1 2>&1) && [[ $said == *execs:* ]] && {
      echo "$package $name: $(grep execs: <<<"$said" | tail -n 1)"
      return
    }
    [[ $said != *FAIL* || $said == *"context deadline exceeded"* && $said != *"Failing input"* ]] || break
  done
  echo "$package $name: FAILED"$'\n'"$said"
  return 1
}

failed=0 running=()
for target in "${targets[@]}"; do
  ((${#running[@]} < 2)) || { wait "${running[0]}" || failed=1; running=("${running[@]:1}"); }
  # shellcheck disable=SC2086 # a package and a name
  fuzz $target &
  running+=($!)
done
for pid in "${running[@]}"; do wait "$pid" || failed=1; done
exit "$failed"
