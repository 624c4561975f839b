#!/usr/bin/env bash
# The two commands that the README shows first, the tests with the real content where
# it stands beside the checkout.
set -euo pipefail
cd "$(dirname "$0")/.."
tmp=${CI_TMP:-$(mktemp -d)}
corpus=$(cd .. && pwd)/shared/corpus
[[ -d $corpus ]] && export DIPTYCH_CORPUS=$corpus

echo "go test ./..."
GOFLAGS=-vet=off go test ./... # golangci-lint runs more of vet than go test does

echo "go run ./examples/site"
go run ./examples/site -out "$tmp/readme"
test -s "$tmp/readme/index.html"
