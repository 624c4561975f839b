#!/usr/bin/env bash
# What the rules find in real content, where it stands beside the checkout: faults
# planted in it, translations that have nothing wrong, alignments made by hand, and
# what the rules cost beside rendering. Slow, so without the race detector.
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=$(cd .. && pwd)/shared/corpus
[[ -d $corpus ]] || { echo "no corpus here: nothing to check"; exit 0; }

export DIPTYCH_PARITY=$corpus
go test -run 'TestCorpus|TestGenerated' -v ./bilingual/align | grep -vE '^(===|---|PASS)'
go test -run 'TestPlanted|TestSilence' -v ./bilingual/check | grep -E 'found|findings|^ok|FAIL'
DIPTYCH_CORPUS=$corpus go test -run - -bench Run -benchtime 20x ./bilingual/check | grep Benchmark
