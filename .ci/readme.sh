#!/usr/bin/env bash
# The two commands that the README shows first.
set -euo pipefail
cd "$(dirname "$0")/.."
tmp=${CI_TMP:-$(mktemp -d)}

echo "go test ./..."
go test ./...

echo "go run ./examples/site"
go run ./examples/site -out "$tmp/readme"
test -s "$tmp/readme/index.html"
