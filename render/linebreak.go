package render

import (
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
	"golang.org/x/text/width"
)

// joinLines removes the line breaks of a source in Chinese or Japanese that would come out
// as spaces, by the segment break rules of CSS Text 3: line breaks between two wide
// characters that are not Hangul. It looks across emphasis and links, which goldmark's own
// option does not.
func joinLines(lang language.Tag, d *document.Document) {
	switch base, _ := lang.Base(); base.String() {
	case "ja", "zh", "yue":
	default:
		return
	}
	var open *ast.Text // the last text, if it ends in a break that may go
	var last rune      // the last character of the block
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		var text []byte
		switch s := n.(type) {
		case *ast.Text:
			text = s.Segment.Value(d.Source)
		case *ast.String:
			text = s.Value
		case *ast.Emphasis, *ast.Link, *document.Span, *ast.CodeSpan:
			return ast.WalkContinue, nil // its content decides
		default:
			open, last = nil, 0
		}
		if len(text) > 0 {
			if first, _ := utf8.DecodeRune(text); open != nil && wide(first) {
				open.SetSoftLineBreak(false)
			}
			open = nil
			last, _ = utf8.DecodeLastRune(text)
		}
		if t, ok := n.(*ast.Text); ok && t.SoftLineBreak() && wide(last) {
			open = t
		}
		return ast.WalkContinue, nil
	})
}

// wide reports whether a character is wide and not Hangul. Two such characters need no
// space between them.
func wide(r rune) bool {
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth, width.EastAsianHalfwidth:
		return !unicode.Is(unicode.Hangul, r)
	}
	return false
}
