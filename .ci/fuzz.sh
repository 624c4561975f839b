#!/usr/bin/env bash
# Each fuzz target for its share of FUZZ_SECONDS, and two seconds at least. What
# is found is in the package's testdata/fuzz, as a case for go test.
set -euo pipefail
cd "$(dirname "$0")/.."
budget=${FUZZ_SECONDS:-40}

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

each=$((budget / ${#targets[@]}))
((each >= 2)) || each=2
echo "${#targets[@]} targets, $each s each"
failed=0
for target in "${targets[@]}"; do
  read -r package name <<<"$target"
  echo "$package $name"
  go test -run '^$' -fuzz "^$name\$" -fuzztime "${each}s" "$package" || failed=1
done
exit "$failed"
