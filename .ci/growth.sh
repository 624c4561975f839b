#!/usr/bin/env bash
# How the cost of hostile input grows with its size.
set -euo pipefail
cd "$(dirname "$0")/growth"
go run .
