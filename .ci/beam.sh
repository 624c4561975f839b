#!/usr/bin/env bash
# The pipeline of examples/beam on Prism, over the demo's content, real content where it
# stands beside the checkout, and DIPTYCH_POSTS generated posts. It is no step of a run
# without arguments: compiling Beam takes five minutes of one core.
set -euo pipefail
cd "$(dirname "$0")/../examples/beam"
corpus=$(cd ../../.. && pwd)/shared/corpus
[[ -d $corpus ]] && export DIPTYCH_CORPUS=$corpus
go mod tidy -diff
go vet ./...
go test -v -timeout 1h ./... | grep -vE '^(===|time=)'
