package typography

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"golang.org/x/text/language"
)

// A tree sets the text of one document, one run of inline nodes after another.
type tree struct {
	text   *text
	source []byte
	pieces []piece
	apart  []passage // passages of the run that are set on their own
	html   htmlState

	rawHTML   bool   // set the text of blocks of raw HTML
	set       []byte // a buffer for that text
	shortcode openShortcode

	nodes []ast.String // room for new nodes
	bytes []byte       // room for their values
}

// A piece is the part of a run that one node holds.
type piece struct {
	start, end int
	node       ast.Node // an *ast.Text or *ast.String
}

// A passage is a run of nodes that is set on its own: the text of an image, or text in another
// language.
type passage struct {
	first, end ast.Node // end is the node after the passage, or nil
	rules      *rules
	alt        bool // the passage is the text of an image, which holds no tags
}

// block sets all text below n.
func (w *tree) block(n ast.Node, r *rules) {
	if n.IsRaw() || isFormula(n) {
		if w.shortcode.closer != "" {
			w.shortcode.within(n.Lines().Value(w.source))
		}
		return
	}
	r = rulesOf(n, r)
	var open openTags
	for c := n.FirstChild(); c != nil; {
		if html, ok := c.(*ast.HTMLBlock); ok && w.rawHTML && w.shortcode.closer == "" {
			r = w.htmlBlock(html, r, &open)
			c = c.NextSibling()
			continue
		}
		if c.Type() != ast.TypeInline {
			w.block(c, r)
			if len(open) > 0 && c.Lines() != nil && !c.IsRaw() {
				r = open.see(c.Lines().Value(w.source), r) // its text may hold the end tag
			}
			c = c.NextSibling()
			continue
		}
		end := c
		for end != nil && end.Type() == ast.TypeInline {
			end = end.NextSibling()
		}
		w.run(c, end, r)
		c = end
	}
}

// run sets the inline nodes from first up to end.
func (w *tree) run(first, end ast.Node, r *rules) {
	w.text.reset(r)
	w.pieces, w.apart, w.html = w.pieces[:0], w.apart[:0], htmlState{}
	w.siblings(first, end, r)
	from := w.shortcode.within(w.text.buf)
	if from < 0 {
		return
	}
	if r != nil {
		w.text.read(from)
		w.shortcode.closer = w.text.open
		if len(w.text.edits) > 0 {
			w.apply()
		}
	}
	if len(w.apart) == 0 {
		return
	}
	apart := append([]passage(nil), w.apart...)
	raise := w.text.raise
	for _, p := range apart {
		w.text.raise = raise && !p.alt
		w.run(p.first, p.end, p.rules)
	}
	w.text.raise = raise
}

// inline adds n to the run.
func (w *tree) inline(n ast.Node, r *rules) {
	if n.Attributes() != nil {
		if own := rulesOf(n, r); own != r {
			w.object()
			w.apart = append(w.apart, passage{first: n.FirstChild(), rules: own})
			return
		}
	}
	switch n := n.(type) {
	case *ast.Text:
		if n.IsRaw() {
			w.object()
		} else {
			w.add(n, n.Segment.Value(w.source))
		}
		if n.SoftLineBreak() || n.HardLineBreak() {
			w.text.buf = append(w.text.buf, '\n')
		}
	case *ast.String:
		if n.IsRaw() || n.IsCode() {
			w.object()
		} else {
			w.add(n, n.Value)
		}
	case *ast.Emphasis, *ast.Link, *east.Strikethrough:
		w.children(n, r)
	case *ast.RawHTML:
		w.tag(n)
	case *ast.Image:
		w.object()
		w.apart = append(w.apart, passage{first: n.FirstChild(), rules: r, alt: true})
	case *east.FootnoteLink, *east.FootnoteBacklink, *east.TaskCheckBox:
		// They are not part of the sentence: the mark in "mot"[^1] closes as in "mot".
	default:
		if n.FirstChild() == nil || n.IsRaw() || isFormula(n) {
			w.object()
		} else {
			w.children(n, r)
		}
	}
}

func (w *tree) children(n ast.Node, r *rules) { w.siblings(n.FirstChild(), nil, r) }

// siblings adds the nodes from first up to end to the run. Elements of raw HTML in another
// language become passages.
func (w *tree) siblings(first, end ast.Node, r *rules) {
	for c := first; c != end; c = c.NextSibling() {
		if raw, ok := c.(*ast.RawHTML); ok && !w.html.skipping() && w.mayName(raw) {
			tag := w.parse(raw)
			if own, ok := tag.foreign(r); ok {
				if last := w.closing(c, end, tag.name); last != nil {
					w.object()
					w.apart = append(w.apart, passage{first: c.NextSibling(), end: last, rules: own})
					c = last
					continue
				}
				w.html.skip, w.html.depth = tag.name, 1
				w.object()
				continue
			}
		}
		w.inline(c, r)
	}
}

// mayName reports whether a tag may have a lang attribute.
func (w *tree) mayName(n *ast.RawHTML) bool {
	for i := range n.Segments.Len() {
		s := n.Segments.At(i)
		if b := s.Value(w.source); bytes.Contains(b, []byte("lang")) || bytes.Contains(b, []byte("LANG")) {
			return true
		}
	}
	return false
}

// closing returns the end tag of the element that starts at c, or nil if it is not among the nodes
// up to end.
func (w *tree) closing(c, end ast.Node, name string) ast.Node {
	const most = 1000 // nodes
	depth := 1
	for range most {
		if c = c.NextSibling(); c == end || c == nil {
			return nil
		}
		if raw, ok := c.(*ast.RawHTML); ok {
			if tag := w.parse(raw); tag.name == name && !tag.closing {
				depth++
			} else if tag.name == name {
				if depth--; depth == 0 {
					return c
				}
			}
		}
	}
	return nil
}

func (w *tree) add(n ast.Node, value []byte) {
	if w.text.rules == nil {
		return
	}
	if w.html.skipping() {
		w.object()
		return
	}
	if last := len(w.pieces) - 1; last >= 0 && w.pieces[last].node != n.PreviousSibling() && len(value) > 0 && w.text.goesOnReference(value[0]) {
		w.object()
	}
	start := len(w.text.buf)
	w.text.buf = append(w.text.buf, value...)
	w.pieces = append(w.pieces, piece{start, len(w.text.buf), n})
}

func (w *tree) object() { w.text.buf = append(w.text.buf, object...) }

// parse returns the tag of raw HTML inside a line.
func (w *tree) parse(n *ast.RawHTML) htmlTag {
	if n.Segments.Len() == 0 {
		return htmlTag{}
	}
	first := n.Segments.At(0)
	b := first.Value(w.source)
	if n.Segments.Len() > 1 {
		b = append([]byte(nil), b...)
		for i := 1; i < n.Segments.Len(); i++ {
			s := n.Segments.At(i)
			b = append(b, s.Value(w.source)...)
		}
	}
	if len(b) < 2 || bytes.IndexByte(b[1:], '<') >= 0 {
		return htmlTag{} // several tags, which the nomarkdown of kramdown may hold
	}
	return parseTag(b)
}

func (w *tree) tag(n *ast.RawHTML) {
	tag := w.parse(n)
	if w.html.see(tag) {
		w.object()
	} else if tag.name == "br" {
		w.text.buf = append(w.text.buf, '\n')
	}
}

// isFormula reports whether n is of a kind that holds mathematics or code, also from extensions
// that are not goldmark's own.
func isFormula(n ast.Node) bool {
	switch n.Kind() {
	case ast.KindCodeSpan, ast.KindAutoLink:
		return true
	case ast.KindDocument, ast.KindParagraph, ast.KindTextBlock, ast.KindHeading, ast.KindList, ast.KindListItem, ast.KindBlockquote,
		east.KindTable, east.KindTableHeader, east.KindTableRow, east.KindTableCell,
		east.KindFootnote, east.KindFootnoteList:
		return false
	}
	name := strings.ToLower(n.Kind().String())
	return strings.Contains(name, "math") || strings.Contains(name, "code") || strings.Contains(name, "latex")
}

// rulesOf returns the rules for the lang attribute of n, or around if n has none.
func rulesOf(n ast.Node, around *rules) *rules {
	if n.Attributes() == nil {
		return around
	}
	value, ok := n.AttributeString("lang")
	if !ok {
		return around
	}
	switch v := value.(type) {
	case []byte:
		return rulesForName(string(v), around)
	case string:
		return rulesForName(v, around)
	}
	return around
}

// maxTag limits the length of language tags that are parsed.
const maxTag = 64

// rulesForName returns the rules for a language that is named inside a text with the rules around.
// They are nil if the language has none. Text marked as fr inside a text from Québec is set in the
// French of Québec.
func rulesForName(name string, around *rules) *rules {
	if len(name) > maxTag {
		return nil
	}
	tag, err := language.Parse(name)
	if err != nil {
		return nil
	}
	r := rulesFor(tag)
	if around != nil && (r == &table.fr && around.french || r == &table.de && around == &table.deCH) {
		return around
	}
	return r
}
