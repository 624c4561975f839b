#!/usr/bin/env bash
# What can be said of the code without running it.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=${CI_TMP:-$(mktemp -d)}/bin
golangci=github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

source .ci/check.sh

formatted() {
  local unformatted
  unformatted=$(gofmt -l .)
  [[ -z $unformatted ]] || { printf 'gofmt would change:\n%s\n' "$unformatted"; return 1; }
}

builds() {
  local os
  for os in linux darwin windows; do
    GOOS=$os CGO_ENABLED=0 go build ./...
  done
}

check gofmt formatted
check "go vet" go vet ./...
check "go mod tidy" go mod tidy -diff
check "go build for linux, darwin, windows" builds
check comments go run .ci/comments/main.go
check "golangci-lint installed" env GOBIN="$bin" GOGC=400 go install -ldflags="-s -w" "$golangci"
check golangci-lint "$bin/golangci-lint" run ./...
exit "$failed"
