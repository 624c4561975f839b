# Sourced: need COMMAND PACKAGE installs a Debian package if a command is not there.
need() {
  command -v "$1" >/dev/null && return
  echo "installing $2"
  if [[ -z ${apt_updated:-} ]]; then
    apt-get -qq update
    apt_updated=1
  fi
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$2" >"$CI_TMP/apt.log" 2>&1 || {
    cat "$CI_TMP/apt.log"
    return 1
  }
}
