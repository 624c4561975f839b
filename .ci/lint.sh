#!/usr/bin/env bash
# What can be said of the code without running it.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=${CI_TMP:-$(mktemp -d)}/bin
staticcheck=honnef.co/go/tools/cmd/staticcheck@v0.8.2
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
check "staticcheck installed" env GOBIN="$bin" go install "$staticcheck"
check staticcheck "$bin/staticcheck" ./...
check "golangci-lint installed" env GOBIN="$bin" go install "$golangci"
check golangci-lint "$bin/golangci-lint" run ./...
exit "$failed"
