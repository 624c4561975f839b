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
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"
)

// In text that runs from right to left, numbers and Latin words keep their order only if
// they are isolated. Without that, the groups of a telephone number, the ends of a range and
// the sign of a temperature change places after an Arabic letter, and so do marks at the ends
// of a Latin word (Unicode Standard Annex 9, rules W2, W4 and N1).

// foreign matches a number that may have a sign, groups and brackets, or a word that holds
// a Latin letter.
var foreign = regexp.MustCompile(`[+\-−]?\(?` + digit + `+(?:[ ().\-–\x{a0}\x{202f}\x{2011}]{1,2}` + digit + `+)*|[\x{21}-\x{7e}]*[A-Za-z][\x{21}-\x{7e}]*`)

const digit = `[0-9\x{660}-\x{669}\x{6f0}-\x{6f9}]` // Latin, Arabic and Persian digits

// A passage is a part of a text that has to be isolated. Arabic digits take the direction
// of the text around them even then, so their direction must be forced.
type passage struct {
	start, end int
	force      bool
}

// mayHoldForeign reports whether a text holds ASCII letters or digits of any kind. It is a
// cheap test before [isolated].
func mayHoldForeign(text []byte) bool {
	for i, c := range text {
		if isWord(c) || i > 0 && (text[i-1] == 0xd9 && 0xa0 <= c && c <= 0xa9 || text[i-1] == 0xdb && c >= 0xb0) {
			return true
		}
	}
	return false
}

// isolated returns the passages of a text that have to be isolated.
func isolated(s string) (list []passage) {
	for _, at := range foreign.FindAllStringIndex(s, -1) {
		start, end := at[0], at[1]
		switch r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[start:end], "+-−(")); {
		case !unicode.IsDigit(r):
			if start, end = trimWord(s, start, end); start < end && (!isWord(s[start]) || !isWord(s[end-1])) {
				list = append(list, passage{start, end, false})
			}
		case !latin(lastRune(s[:start])) && !latin(firstRune(s[end:])):
			if unicode.IsLetter(lastRune(s[:start])) { // a hyphen after a word is not a sign
				start = end - len(strings.TrimLeft(s[start:end], "+-−"))
			}
			if isOrdered(s[start:end]) {
				list = append(list, passage{start, end, strings.ContainsFunc(s[start:end], isArabicDigit)})
			}
		}
	}
	return list
}

// isOrdered reports whether a number would lose its order: a number with a sign, a
// telephone number, a date or a range. A range in Arabic digits keeps its order, since it
// runs as the text does.
func isOrdered(number string) bool {
	groups := strings.FieldsFunc(number, func(r rune) bool { return !unicode.IsDigit(r) })
	digits := utf8.RuneCountInString(strings.Join(groups, ""))
	switch first := firstRune(number); {
	case strings.ContainsRune("+-−", first):
		return true
	case len(groups) > 2 || len(groups) == 2 && strings.ContainsRune("(0٠۰", first):
		return digits >= 7
	case len(groups) == 2:
		return strings.ContainsAny(number, "-–\u2011") && !isArabicDigit(first)
	}
	return false
}

// trimWord returns the bounds of a word without the punctuation around it. An @ or # at the
// end, as in channel#, is left out too: its author typed it there so that it shows before
// the word.
func trimWord(s string, start, end int) (int, int) {
	end = start + len(strings.TrimRight(s[start:end], `.,;:!?"')]}`))
	if end-start > 2 {
		end = start + len(strings.TrimRight(s[start:end], "@#"))
	}
	for start < end && strings.IndexByte(`"'([{,;:!?`, s[start]) >= 0 {
		start++
	}
	return start, end
}

func isWord(c byte) bool        { return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' }
func isArabicDigit(r rune) bool { return '٠' <= r && r <= '٩' }

// latin reports whether a letter or digit runs from left to right by itself.
func latin(r rune) bool {
	return unicode.IsDigit(r) || unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic)
}

// firstRune returns the first rune of s, or utf8.RuneError if s is empty.
func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// lastRune returns the last rune of s, or utf8.RuneError if s is empty.
func lastRune(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }

// isolate isolates numbers, Latin words, code and addresses in a document whose language
// runs from right to left. It changes no other document.
func isolate(tag language.Tag, d *document.Document) {
	if lang.Dir(tag) != "rtl" {
		return
	}
	var texts []*ast.Text
	formula := false // the block holds a formula, or a shortcode, whose text is not for readers
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && n.Type() == ast.TypeBlock && n.Lines() != nil {
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
				for n.NextSibling() != nil && n.Merge(n.NextSibling(), d.Source) { // such as 800 and .555: goldmark cut the text for its linkify extension
					n.Parent().RemoveChild(n.Parent(), n.NextSibling())
				}
				texts = append(texts, n)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, t := range texts {
		if t.Segment.Padding > 0 || !mayHoldForeign(t.Segment.Value(d.Source)) {
			continue
		}
		parent, start, done := t.Parent(), t.Segment.Start, t.Segment.Start
		part := func(from, to int) *ast.Text { return ast.NewTextSegment(text.NewSegment(from, to)) }
		for _, p := range isolated(string(t.Segment.Value(d.Source))) {
			if start+p.start > done {
				parent.InsertBefore(parent, t, part(done, start+p.start))
			}
			done = start + p.end
			apart := &isolation{force: p.force}
			apart.AppendChild(apart, part(start+p.start, done))
			parent.InsertBefore(parent, t, apart)
		}
		t.Segment = text.NewSegment(done, t.Segment.Stop)
	}
}

// An isolation is text that runs from left to right within text that runs from right to
// left.
type isolation struct {
	ast.BaseInline
	force bool
}

var kindIsolation = ast.NewNodeKind("Isolation")

func (i *isolation) Kind() ast.NodeKind            { return kindIsolation }
func (i *isolation) Dump(source []byte, level int) { ast.DumpHelper(i, source, level, nil, nil) }

// isolations renders an isolation.
func isolations(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	element := "span"
	if n.(*isolation).force {
		element = "bdo"
	}
	if entering {
		_, _ = w.WriteString("<" + element + ` dir="ltr">`)
	} else {
		_, _ = w.WriteString("</" + element + ">")
	}
	return ast.WalkContinue, nil
}

// isolateText isolates the same passages in a plain text, such as a title. It uses control
// characters of Unicode: LRI and PDI, and also LRO and PDF to force a direction.
func isolateText(tag language.Tag, s string) string {
	if lang.Dir(tag) != "rtl" || strings.ContainsAny(s, "\u2066\u202d") {
		return s
	}
	var b strings.Builder
	done := 0
	for _, p := range isolated(s) {
		b.WriteString(s[done:p.start] + "\u2066")
		if p.force {
			b.WriteString("\u202d" + s[p.start:p.end] + "\u202c")
		} else {
			b.WriteString(s[p.start:p.end])
		}
		b.WriteString("\u2069")
		done = p.end
	}
	if done == 0 {
		return s
	}
	return b.String() + s[done:]
}
