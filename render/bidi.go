package render

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"golang.org/x/text/language"
)

// In text that runs from right to left, what runs the other way keeps its order
// only if it is set apart: after an Arabic letter, the groups of a telephone number
// and the sign of a temperature change their places (Unicode Standard Annex 9,
// rules W2 and W4).

// grouped is a number that may have a sign, groups and brackets.
var grouped = regexp.MustCompile(`[+\-−]?\(?[0-9]+(?:[ ().\-\x{a0}\x{202f}\x{2011}]{1,2}[0-9]+)*`)

// isolated returns where the next number of s that has to be set apart stands, or
// -1: one with a sign, or of three groups and seven digits.
func isolated(s string) (start, end int) {
	for from := 0; ; {
		at := grouped.FindStringIndex(s[from:])
		if at == nil {
			return -1, -1
		}
		start, end = from+at[0], from+at[1]
		before, _ := utf8.DecodeLastRuneInString(s[:start])
		after, _ := utf8.DecodeRuneInString(s[end:])
		number := s[start:end]
		digits := strings.FieldsFunc(number, func(r rune) bool { return r < '0' || r > '9' })
		signed := number[0] < '0' && number[0] != '(' || strings.HasPrefix(number, "−")
		joined := start > 0 && (unicode.IsLetter(before) || unicode.IsDigit(before)) || end < len(s) && unicode.IsLetter(after)
		if !joined && (signed || len(digits) > 2 && len(strings.Join(digits, "")) >= 7) {
			return start, end
		}
		from = end
	}
}

// isolate sets apart what runs from left to right in a document whose language
// does not: numbers, code and addresses.
func isolate(tag language.Tag, d *document.Document) {
	if lang.Dir(tag) != "rtl" {
		return
	}
	var texts []*ast.Text
	formula := false // or a shortcode, whose text is not for readers
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Type() == ast.TypeBlock && n.Lines() != nil {
			b := n.Lines().Value(d.Source)
			formula = bytes.ContainsAny(b, `$\`) || bytes.Contains(b, []byte("{{")) || bytes.Contains(b, []byte("{%"))
		}
		switch n := n.(type) {
		case *ast.CodeSpan, *ast.AutoLink:
			n.SetAttributeString("dir", []byte("ltr"))
			return ast.WalkSkipChildren, nil
		case *ast.Image:
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			if entering && !n.IsRaw() && !formula {
				for n.NextSibling() != nil && n.Merge(n.NextSibling(), d.Source) { // 800 and .555, cut for what links bare addresses
					n.Parent().RemoveChild(n.Parent(), n.NextSibling())
				}
				texts = append(texts, n)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, t := range texts {
		for parent := t.Parent(); ; {
			start, end := isolated(string(t.Segment.Value(d.Source)))
			if start < 0 || t.Segment.Padding > 0 {
				break
			}
			at := t.Segment
			number := new(document.Span)
			number.SetAttributeString("dir", []byte("ltr"))
			number.AppendChild(number, ast.NewTextSegment(text.NewSegment(at.Start+start, at.Start+end)))
			if start > 0 {
				parent.InsertBefore(parent, t, ast.NewTextSegment(text.NewSegment(at.Start, at.Start+start)))
			}
			parent.InsertBefore(parent, t, number)
			t.Segment = text.NewSegment(at.Start+end, at.Stop)
		}
	}
}

// isolateText sets apart the numbers of a plain text, such as a title, with the
// characters that Unicode has for it: LRI and PDI.
func isolateText(tag language.Tag, s string) string {
	if !strings.ContainsAny(s, "0123456789") || lang.Dir(tag) != "rtl" || strings.ContainsRune(s, '\u2066') {
		return s
	}
	var b strings.Builder
	for {
		start, end := isolated(s)
		if start < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:start] + "\u2066" + s[start:end] + "\u2069")
		s = s[end:]
	}
}
