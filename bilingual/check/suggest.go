package check

import (
	"bytes"
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// Apply returns a file with suggestions applied, and the suggestions that it applied. It
// leaves out a suggestion whose Old is not at its place, because the file has changed
// since, and one that overlaps another. It does not change src.
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

// find returns the start of the text in a file that a suggestion replaces, and reports
// whether the text is there.
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

// suggestAddress returns the suggestion to write another address in a link or image. If
// the address is in a definition or has escapes, the suggestion has only its Text, and
// cannot be applied.
func suggestAddress(d *document.Document, n ast.Node, place post.Place, old, text string, safe bool) post.Suggestion {
	s := post.Suggestion{Text: text}
	pos := n.Pos()
	if pos < 0 || pos > len(d.Source) || old == "" {
		return s
	}
	const most = 4000
	source := d.Source[pos:min(len(d.Source), pos+len(old)+most)]
	start := -1
	for _, before := range []string{"](", "](<", "=\"", "='", "<"} {
		i := bytes.Index(source, []byte(before+old))
		if end := i + len(before) + len(old); i >= 0 && end <= len(source) && (end == len(source) || bytes.IndexByte([]byte(")> \"'\n\t"), source[end]) >= 0) && (start < 0 || i+len(before) < start) {
			start = i + len(before)
		}
	}
	if start < 0 || byReference(n) {
		return s
	}
	s.Old, s.Safe, s.Place = old, safe, place
	if line := bytes.LastIndexByte(source[:start], '\n'); line >= 0 {
		s.Place.Line += bytes.Count(source[:start], []byte("\n"))
		s.Place.Column = utf8.RuneCount(source[line+1:start]) + 1
	} else {
		s.Place.Column += utf8.RuneCount(source[:start])
	}
	return s
}

// byReference reports whether the address of a link or image is in a definition.
func byReference(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Link:
		return n.Reference != nil
	case *ast.Image:
		return n.Reference != nil
	}
	return false
}
