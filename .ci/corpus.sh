#!/usr/bin/env bash
# Real content, where it stands beside the checkout: the sites that are written of
# it. Each post has a page, but for those whose front matter asks for none.
set -euo pipefail
cd "$(dirname "$0")/.."
tmp=${CI_TMP:-$(mktemp -d)}
corpus=$(cd .. && pwd)/shared/corpus
[[ -d $corpus ]] || { echo "no corpus here: nothing to check"; exit 0; }

failed=0
go build -ldflags="-s -w" -o "$tmp/corpus/bin/" ./examples/site
while read -r name langs; do
  out=$tmp/corpus/$name
  "$tmp/corpus/bin/site" -content "$corpus/$name" -out "$out" -base https://example.ca -langs "$langs" >"$tmp/$name.txt" 2>"$tmp/$name.faults" || {
    # A fault in the content is the content's; a site that says nothing failed.
    [[ -s $tmp/$name.faults ]] || { echo "$name: exit status $?"; failed=1; }
  }
  posts=$(wc -l <"$corpus/expected/$name.tsv")
  said=$(sed -nE 's/.*: ([0-9]+) pages of ([0-9]+) posts .*/\1 \2/p' "$tmp/$name.txt")
  read -r pages of <<<"${said:-0 0}"
  # Each page of a post has an article; lists and the first page have none or are a post's.
  articles=$(grep -rl '<article' "$out" --include='*.html' | wc -l)
  withheld=$(sed -nE 's/.*note: the post( and ([0-9]+) more)? (is|are) not published.*/\2/p' "$tmp/$name.faults" | awk '{ n += $1 + 1 } END { print n + 0 }')
  errors=$(grep -cE '(^|: )error: ' "$tmp/$name.faults" || true)
  echo "$name: $posts posts expected, $of read, $withheld withheld, $articles articles on $pages pages, $errors errors, $(wc -l <"$tmp/$name.faults") lines of faults"
  ((of == posts && articles + withheld >= posts)) || { echo "$name: not every post has its page"; head -20 "$tmp/$name.faults"; failed=1; }
done <.ci/corpora
exit "$failed"
