#!/usr/bin/env bash
# All tests again, with the race detector.
set -euo pipefail
cd "$(dirname "$0")/.."
go test -race ./...
