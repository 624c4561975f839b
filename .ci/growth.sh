#!/usr/bin/env bash
# How the cost of hostile input grows with its size. A run to 1 MB, without -most,
# takes ten minutes.
set -euo pipefail
cd "$(dirname "$0")/growth"
go run . -most 65536
