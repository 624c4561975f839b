#!/usr/bin/env bash
# What writing and serving promise when things go wrong: two writers at once,
# kill -9, named pipes, a full disk, a thousand slow clients, edits under load.
set -euo pipefail
cd "$(dirname "$0")/.."
tmp=${CI_TMP:-$(mktemp -d)}

go build -o "$tmp/site" ./examples/site
go build -o "$tmp/serve" ./examples/serve
cd .ci/server
go run . "$tmp/site" "$tmp/serve"
