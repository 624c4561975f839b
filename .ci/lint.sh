#!/usr/bin/env bash
# What can be said of the code without running it.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=${CI_TMP:-$(mktemp -d)}/bin
staticcheck=honnef.co/go/tools/cmd/staticcheck@v0.8.2
golangci=github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

failed=0
check() {
  local start=$SECONDS
  if "$@"; then
    echo "$*: $((SECONDS - start)) s"
  else
    failed=1
    echo "$*: FAILED after $((SECONDS - start)) s"
  fi
}

formatted() {
  local unformatted
  unformatted=$(git ls-files -z --cached --others --exclude-standard '*.go' | xargs -0 ls -d 2>/dev/null | xargs -d '\n' gofmt -l)
  [[ -z $unformatted ]] || { printf 'gofmt would change:\n%s\n' "$unformatted"; return 1; }
}

builds() {
  local os
  for os in linux darwin windows; do
    GOOS=$os CGO_ENABLED=0 go build ./... || { echo "does not build for $os"; return 1; }
  done
}

check formatted
check go vet ./...
check go mod tidy -diff
check builds
GOBIN=$bin check go install "$staticcheck"
check "$bin/staticcheck" ./...
GOBIN=$bin check go install "$golangci"
check "$bin/golangci-lint" run ./...
exit "$failed"
