#!/usr/bin/env bash
# Each fuzz target for ten seconds, or for its share of FUZZ_SECONDS. What is found
# is in the package's testdata/fuzz, as a case for go test.
set -euo pipefail
cd "$(dirname "$0")/.."

# go test -list prints the targets of a package and then the package.
list=$(go test -list '^Fuzz' ./...) || { echo "$list"; exit 1; }
targets=()
names=()
while read -r first second _; do
  case $first in
    Fuzz*) names+=("$first") ;;
    ok)
      for name in "${names[@]}"; do targets+=("$second $name"); done
      names=()
      ;;
  esac
done <<<"$list"
((${#targets[@]})) || { echo "no fuzz target found"; exit 1; }

# fuzz runs one target. When its time is up go test may call that a failure, with
# "context deadline exceeded" and no failing input; then it is run once more.
fuzz() {
  local said
  said=$(go test -run '^$' -fuzz "^$2\$" -fuzztime "${each}s" "$1" 2>&1) && { tail -n 3 <<<"$said"; return; }
  echo "$said"
  [[ $said == *"context deadline exceeded"* && $said != *"Failing input"* ]] || return 1
  echo "its time was up: once more"
  go test -run '^$' -fuzz "^$2\$" -fuzztime "${each}s" "$1"
}

each=10
[[ -z ${FUZZ_SECONDS:-} ]] || each=$((FUZZ_SECONDS / ${#targets[@]} + 1))
echo "${#targets[@]} targets, $each s each"
failed=0
for target in "${targets[@]}"; do
  read -r package name <<<"$target"
  echo "$package $name"
  fuzz "$package" "$name" || failed=1
done
exit "$failed"
