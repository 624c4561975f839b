#!/usr/bin/env bash
# The tests again, with the race detector, and with the real content where it stands
# beside the checkout: those that use package post. It and packages that import it
# start goroutines; in the tests of other packages there is nothing to race. The compiler
# gets memory for processor time, the tests do not.
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=$(cd .. && pwd)/shared/corpus
[[ -d $corpus ]] && export DIPTYCH_CORPUS=$corpus

module=$(go list -m)
packages=$(go list -test -f '{{if .ForTest}}{{.ForTest}} {{join .Deps " "}}{{end}}' ./... |
  awk -v post="$module/post" '{ for (i = 1; i <= NF; i++) if ($i == post) { print $1; next } }' | sort -u |
  grep -v '/examples$') # whose programs run by themselves, built without the detector
echo "$(wc -l <<<"$packages") packages"
# shellcheck disable=SC2086 # a list of packages
GOGC=400 go test -race -vet=off -exec "env -u GOGC" $packages # vet has seen them without the race detector
