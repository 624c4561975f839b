#!/usr/bin/env bash
# The tests of the packages that start goroutines, in their code or in their tests,
# again with the race detector, and with the real content where it stands beside the
# checkout. The other packages have nothing to race, and readme has run their tests.
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=$(cd .. && pwd)/shared/corpus
[[ -d $corpus ]] && export DIPTYCH_CORPUS=$corpus

files='{{$dir := .Dir}}{{range .GoFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}{{range .TestGoFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}{{range .XTestGoFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}'
packages=$(go list -f "$files" ./... | xargs grep -lE '^\s*go |\.Go\(|\.Parallel\(|\.RunParallel\(' | xargs dirname | sort -u)
echo "$(wc -l <<<"$packages") packages"
# shellcheck disable=SC2086 # a list of packages
go test -race -vet=off -ldflags="-s -w" $packages
