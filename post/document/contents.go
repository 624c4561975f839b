package document

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// A Contents marks where an author wants a table of contents. The author writes a list or a line
// with {:toc}, or a paragraph that is [TOC], [[TOC]] or [[_TOC_]].
type Contents struct {
	ast.BaseBlock
	Ordered bool

	document *Document
}

// NewContents returns a table of contents of the document. The caller puts it into the tree.
func (d *Document) NewContents() *Contents { return &Contents{document: d} }

// KindContents is the node kind of [Contents].
var KindContents = ast.NewNodeKind("Contents")

// Kind implements ast.Node.
func (*Contents) Kind() ast.NodeKind { return KindContents }

// Dump implements ast.Node.
func (c *Contents) Dump(source []byte, level int) { ast.DumpHelper(c, source, level, nil, nil) }

// Headings returns the headings to list. They are the headings that the document has at the time of
// the call, if they have an anchor, are [Heading.Listed], and have a level that the author wants.
func (c *Contents) Headings() (listed []Heading) {
	for _, h := range c.document.Headings {
		if h.Anchor != "" && h.Listed() && (c.document.levels == nil || c.document.levels[h.Level]) {
			listed = append(listed, h)
		}
	}
	return listed
}

// Listed reports whether a table of contents lists the heading. It returns false if the author gave
// it the class no_toc, unlisted or no-toc.
func (h *Heading) Listed() bool { return !h.unlisted }

// isUnlisted reports whether the classes of a node keep it out of tables of contents.
func isUnlisted(n ast.Node) bool {
	value, _ := n.AttributeString("class")
	classes, _ := value.([]byte)
	return classes != nil && keptOut(classes)
}

func keptOut(classes []byte) bool {
	return hasClass(classes, []byte("no_toc")) || hasClass(classes, []byte("no-toc")) || hasClass(classes, []byte("unlisted"))
}

// mostContents limits the tables of contents of a body.
const mostContents = 3

// contentsFound holds the tables of contents of a body, as the parser finds them.
type contentsFound struct {
	paragraphs []*ast.Paragraph
	levels     map[int]bool // levels of headings to list; nil means all
	count      int
}

// option reads the levels of kramdown's {::options toc_levels="1..3" /}.
func (t *contentsFound) option(options attributes) {
	for _, o := range options {
		if o.name != "toc_levels" {
			continue
		}
		levels := map[int]bool{}
		if first, last, ok := strings.Cut(o.value, ".."); ok {
			from, _ := strconv.Atoi(first)
			to, _ := strconv.Atoi(last)
			for level := max(from, 1); level <= min(to, 6); level++ {
				levels[level] = true
			}
		} else {
			for part := range strings.SplitSeq(o.value, ",") {
				level, _ := strconv.Atoi(strings.TrimSpace(part))
				levels[level] = true
			}
		}
		t.levels = levels
	}
}

// paragraph records a paragraph that may be a table of contents.
func (t *contentsFound) paragraph(p *ast.Paragraph, source []byte) {
	const longest = len("  [[_TOC_]]  \r\n")
	segment := p.Lines().At(0)
	if p.Lines().Len() > 1 || segment.Len() > longest || source[segment.Start] != '[' {
		return
	}
	switch string(bytes.ToLower(bytes.TrimSpace(segment.Value(source)))) {
	case "[toc]", "[[toc]]", "[[_toc_]]":
		t.paragraphs = append(t.paragraphs, p)
	}
}

// setContents puts tables of contents where paragraphs ask for one.
func (d *Document) setContents(t *contentsFound) {
	d.levels = t.levels
	for _, p := range t.paragraphs {
		plain := p.Parent() != nil
		for child := p.FirstChild(); child != nil; child = child.NextSibling() {
			kind := child.Kind()
			plain = plain && (kind == ast.KindText || kind == ast.KindEmphasis) // as in [[_TOC_]]
		}
		if plain {
			d.replaceByContents(p, t)
		}
	}
}

// replaceByContents puts a table of contents in the place of a block. If there are too many
// already, it only removes the block.
func (d *Document) replaceByContents(n ast.Node, t *contentsFound) *Contents {
	c := &Contents{document: d}
	c.SetPos(n.Pos())
	c.SetBlankPreviousLines(n.HasBlankPreviousLines())
	if list, ok := n.(*ast.List); ok {
		c.Ordered = list.IsOrdered()
	}
	for _, a := range n.Attributes() {
		c.SetAttribute(a.Name, a.Value)
	}
	if t.count++; t.count > mostContents {
		n.Parent().RemoveChild(n.Parent(), n)
		return c
	}
	n.Parent().ReplaceChild(n.Parent(), n, c)
	return c
}
