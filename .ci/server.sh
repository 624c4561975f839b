#!/usr/bin/env bash
# What writing and serving promise when things go wrong: two writers at once,
# kill -9, named pipes, a full disk, a thousand slow clients, edits under load.
set -euo pipefail
cd "$(dirname "$0")/.."
tmp=${CI_TMP:-$(mktemp -d)}

go build -ldflags="-s -w" -o "$tmp/server/" ./examples/site ./examples/serve
cd .ci/server
go run . "$tmp/server/site" "$tmp/server/serve"
