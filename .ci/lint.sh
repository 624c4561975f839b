#!/usr/bin/env bash
# What can be said of the code without running it.
set -euo pipefail
cd "$(dirname "$0")/.."
to=${XDG_CACHE_HOME:-$HOME/.cache}/diptych/golangci-lint
golangci=github.com/golangci/golangci-lint/v2@v2.15.0

source .ci/check.sh

formatted() {
  local unformatted
  unformatted=$(gofmt -l .)
  [[ -z $unformatted ]] || { printf 'gofmt would change:\n%s\n' "$unformatted"; return 1; }
}

# Builds golangci-lint with the linters that .golangci.yml enables. The others, and
# the commands beside run, are nearly half of what it is built of. The folder is always
# the same one, so that the next run finds all of it compiled. Many small packages compile
# with less work if each has one processor.
linters() {
  local from list=pkg/lint/lintersdb/builder_linter.go name
  from=$(go mod download -json "$golangci" | sed -n 's/^[[:space:]]*"Dir": "\(.*\)",*$/\1/p')
  rm -rf "$to"
  mkdir -p "$to"
  cp -R "$from"/{cmd,internal,pkg,go.mod,go.sum} "$to"
  chmod -R u+w "$to"
  awk -f .ci/linters.awk .golangci.yml "$from/$list" >"$to/$list"
  cd "$to"
  rm pkg/commands/{config_verify,fmt,migrate}.go pkg/logutils/mock.go
  sed -i.bak '/newFmtCommand/d; /newMigrateCommand/d; /verifyCommand := /,/^[[:space:]]}/d; /verifyCommand,$/d' pkg/commands/{root,config}.go
  for name in gci gofumpt golines swaggo; do # formatters
    sed -i.bak "/goformatters\/$name\"/d; /cfg.Enable, $name\.Name)/,/^[[:space:]]}/d; s/, $name\.Name//; s/$name\.Name, //" \
      pkg/goformatters/meta_formatter.go pkg/result/processors/{fixer,max_per_file_from_linter}.go
  done
  GOMAXPROCS=1 go build -p "$(getconf _NPROCESSORS_ONLN)" -gcflags=all=-dwarf=false -gcflags=std= -ldflags="-s -w" -o golangci-lint ./cmd/golangci-lint
}

check gofmt formatted
check "go mod tidy" go mod tidy -diff
check comments go run .ci/comments/main.go
check "golangci-lint built" linters
GOGC=400 check golangci-lint "$to/golangci-lint" run ./... # go vet is one of the linters
check "types for other systems" go run .ci/systems/main.go darwin/arm64 windows/amd64 linux/386
exit "$failed"
