#!/usr/bin/env bash
# How the cost of hostile input grows with its size: headers, bodies and links to
# 64 KB. All kinds to 1 MB, without flags, take ten minutes.
set -euo pipefail
cd "$(dirname "$0")/growth"
go run . -most 65536 -kind '^(yaml|toml|json|fences|markdown|embeds|links)'
