package check

import (
	"bytes"
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post"
)

// Apply returns a file with the suggestions for it written in, and those that it
// wrote. It leaves out one whose Old does not stand at its place, as in a file
// that was changed since, and one that overlaps another. src stays as it is.
func Apply(src []byte, suggestions []post.Suggestion) (out []byte, applied []post.Suggestion) {
	type edit struct {
		start, end int
		post.Suggestion
	}
	var edits []edit
	for _, s := range suggestions {
		if start, ok := find(src, s); ok {
			edits = append(edits, edit{start, start + len(s.Old), s})
		}
	}
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	last := 0
	for i, e := range edits {
		if i > 0 && e.start < last {
			continue
		}
		out = append(append(out, src[last:e.start]...), e.Text...)
		last = e.end
		applied = append(applied, e.Suggestion)
	}
	return append(out, src[last:]...), applied
}

// find returns where in a file the text begins that a suggestion replaces.
func find(src []byte, s post.Suggestion) (start int, ok bool) {
	if s.Old == "" || s.Place.Line < 1 {
		return 0, false
	}
	at := 0
	for range s.Place.Line - 1 {
		next := bytes.IndexByte(src[at:], '\n')
		if next < 0 {
			return 0, false
		}
		at += next + 1
	}
	for range max(s.Place.Column, 1) - 1 {
		if at == len(src) || src[at] == '\n' {
			return 0, false
		}
		_, n := utf8.DecodeRune(src[at:])
		at += n
	}
	line, _, _ := bytes.Cut(src[at:], []byte("\n"))
	i := bytes.Index(line, []byte(s.Old))
	return at + i, i >= 0
}
