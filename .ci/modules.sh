#!/usr/bin/env bash
# Checks that live beside the module: modules of their own under .ci, the stages of
# examples/beam, and scripts named check.
set -euo pipefail
cd "$(dirname "$0")"
failed=0
corpus=$(cd ../.. && pwd)/shared/corpus
[[ -d $corpus ]] && export DIPTYCH_CORPUS=$corpus

while IFS= read -r mod; do
  dir=$(dirname "$mod")
  echo "$dir: go test -vet=all"
  (cd "$dir" && go test -vet=all ./...) || failed=1
done < <(find . -name node_modules -prune -o -name go.mod -print | sort)

# Its pipeline is for .ci/beam.sh: to compile Beam takes longer than all of this.
echo "examples/beam/stage: go test -vet=all"
(cd ../examples/beam && go test -vet=all ./stage ./internal/...) || failed=1

for script in */check; do
  [[ -f $script ]] || continue
  echo "$script"
  if [[ -x $script ]]; then "./$script"; else bash "$script"; fi || failed=1
done
exit "$failed"
