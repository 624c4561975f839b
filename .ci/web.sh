#!/usr/bin/env bash
# The sites and reports that the examples write, by the validators of the web: HTML
# and CSS, languages and links, schemas, and a browser with accessibility rules.
set -euo pipefail
cd "$(dirname "$0")/.."
CI_TMP=${CI_TMP:-$(mktemp -d)}
export CI_TMP
tmp=$CI_TMP/web
mkdir -p "$tmp"
source .ci/need.sh

source .ci/check.sh

need java default-jre-headless
need xmllint libxml2-utils
CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
[[ -n $CHROMIUM ]] || need chromium chromium
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}

install() {
  cp .ci/web/* "$tmp"
  npm ci --prefix "$tmp" --ignore-scripts --no-audit --no-fund --loglevel=error
}

programs() { go build -ldflags="-s -w" -o "$tmp/bin/" ./examples/site ./examples/check ./examples/serve; }

write() {
  "$tmp/bin/site" -out "$tmp/demo" -base https://example.ca -diptych
  "$tmp/bin/site" -out "$tmp/folder" -base https://example.ca/a/b%20c/ >"$tmp/folder.txt"
  "$tmp/bin/site" -out "$tmp/nowhere" >"$tmp/nowhere.txt"
}

# The reports of a site that has a fault of each kind.
report() {
  local ferry=bilingual/check/testdata/ferry
  mkdir -p "$tmp/reports"
  "$tmp/bin/check" -langs en,fr -format html $ferry >"$tmp/reports/index.html" || (($? == 1))
  "$tmp/bin/check" -langs en,fr -format sarif $ferry >"$tmp/reports/report.sarif" || (($? == 1))
}

# Runs so short cost less where no compiler optimizes them.
vnu=(java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m -jar "$tmp/node_modules/vnu-jar/build/dist/vnu.jar" --stdout)

valid() {
  find "$tmp/demo" "$tmp/folder" "$tmp/nowhere" "$tmp/reports" -name '*.html' -print0 -o -name '*.css' -print0 -o -name '*.svg' -print0 |
    xargs -0 "${vnu[@]}" --Werror --also-check-css --also-check-svg
}

links() {
  node "$tmp/links.mjs" "$tmp/demo" https://example.ca &&
    node "$tmp/links.mjs" "$tmp/folder" https://example.ca/a/b%20c/ &&
    node "$tmp/links.mjs" "$tmp/nowhere"
}

# Feeds and sitemaps by the rules of RFC 4287, RSS 2.0, JSON Feed 1.1 and sitemaps.org.
feeds() {
  local dir=$1 schema name
  for schema in atom:feed.xml rss:rss.xml 'sitemap:sitemap*.xml'; do
    name=${schema#*:}
    find "$dir" -name "$name" -print0 | xargs -0 -r xmllint --noout --nonet --relaxng "$tmp/${schema%:*}.rng" >"$tmp/feeds.txt" 2>&1 || {
      grep -v ' validates$' "$tmp/feeds.txt"
      return 1
    }
  done
  find "$dir" -name feed.json -print0 | xargs -0 -r node "$tmp/jsonfeed.mjs"
}

memories() {
  find "$tmp/demo" -name '*.tmx' -print0 | xargs -0 xmllint --noout --nonet --nowarning --dtdvalid "$tmp/tmx14.dtd"
}

jsonld() {
  node "$tmp/jsonld.mjs" "$tmp/demo" https://example.ca &&
    node "$tmp/jsonld.mjs" "$tmp/folder" https://example.ca/a/b%20c/
}

browser() { node "$tmp/browser.mjs" "$tmp/demo"; }

reload() { node "$tmp/reload.mjs" "$tmp/bin/serve"; }

reports() {
  node "$tmp/sarif.mjs" "$tmp/reports/report.sarif" .
  node "$tmp/report.mjs" "$tmp/reports/index.html"
}

# Markdown that wants to run a script, as the renderer lets it through.
payloads() {
  (cd .ci/markdown && go run ./payloads) >"$tmp/payloads.json"
  node "$tmp/payloads.mjs" <"$tmp/payloads.json"
}

# beside starts a check that mostly waits for a browser beside the others. ended waits
# for it, and shows what it said and how it ended.
declare -A pid
beside() {
  "$1" >"$tmp/$1.txt" 2>&1 &
  pid[$1]=$!
}
ended() {
  local one=$2 well=true
  wait "${pid[$one]}" || well=false
  said() { cat "$tmp/$one.txt" && $well; }
  check "$1" said
}

# Real posts without HTML of their own: what is wrong in their pages is ours, but
# for headings that skip a level, which their authors wrote.
corpus() {
  local name langs
  while read -r name langs; do
    mkdir -p "$tmp/plain"
    (cd ../shared/corpus && grep -rLZE '<[A-Za-z/!]' "$name" | tar cf - --null -T -) | tar xf - -C "$tmp/plain"
    "$tmp/bin/site" -content "$tmp/plain/$name" -out "$tmp/corpus/$name" -base https://example.ca -langs "$langs" 2>"$tmp/$name.faults" | head -1 || [[ -s $tmp/$name.faults ]]
    node "$tmp/links.mjs" -chrome "$tmp/corpus/$name" https://example.ca
    node "$tmp/jsonld.mjs" "$tmp/corpus/$name" https://example.ca
    feeds "$tmp/corpus/$name"
  done <.ci/corpora
  "${vnu[@]}" --errors-only --skip-non-html --filterpattern '.*skipping [0-9]+ heading levels?.*' "$tmp/corpus"
}

check "validators: installed" install
beside payloads
check "programs: built" programs
check "demo: written" write
beside browser
check "reports: written" report
check "demo and reports: HTML, CSS and SVG" valid
check "demo: links and languages" links
check "demo: JSON-LD" jsonld
check "demo: feeds and sitemap" feeds "$tmp/demo"
check "demo: translation memories" memories
check "serve: edits in an open page" reload
check "reports: SARIF and browser" reports
if [[ -d ../shared/corpus ]]; then check "corpus: HTML, links and languages" corpus; fi
ended "hostile Markdown: browser" payloads
ended "demo: browser" browser
exit "$failed"
