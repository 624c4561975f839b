#!/usr/bin/env bash
# All tests again, with the race detector, and with the real content where it
# stands beside the checkout.
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=$(cd .. && pwd)/shared/corpus
[[ -d $corpus ]] && export DIPTYCH_CORPUS=$corpus
go test -race ./...
