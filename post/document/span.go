package document

import (
	"bytes"

	"github.com/diptych-go/diptych/post/lang"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"
)

// A Span is a passage within a block that has attributes: [Bonjour]{lang=fr}.
type Span struct{ ast.BaseInline }

// KindSpan is the node kind of a [Span].
var KindSpan = ast.NewNodeKind("Span")

// Kind implements ast.Node.
func (s *Span) Kind() ast.NodeKind { return KindSpan }

// Dump implements ast.Node.
func (s *Span) Dump(source []byte, level int) { ast.DumpHelper(s, source, level, nil, nil) }

// spans renders them.
type spans struct{}

func (spans) Extend(m goldmark.Markdown) {
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(spans{}, 500)))
}

// RegisterFuncs implements goldmark's renderer.NodeRenderer.
func (spans) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(KindSpan, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			_, _ = w.WriteString("<span")
			html.RenderAttributes(w, n, html.GlobalAttributeFilter)
			_ = w.WriteByte('>')
		} else {
			_, _ = w.WriteString("</span>")
		}
		return ast.WalkContinue, nil
	})
}

// passages gives the passages that authors mark with attributes a node, or the
// block they stand under its attributes. A body without any is not walked.
func (d *Document) passages() {
	if bytes.Contains(d.Source, []byte("]{")) {
		var parents []ast.Node
		_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if entering && n.HasChildren() && n.FirstChild().Type() == ast.TypeInline {
				parents = append(parents, n)
			}
			return ast.WalkContinue, nil
		})
		for _, n := range parents {
			d.inline(n)
		}
	}
	if bytes.IndexByte(d.Source, '{') >= 0 {
		d.blocks(d.Root)
	}
}

// bracket is a [ among the children of a node.
type bracket struct {
	node *ast.Text
	at   int // in the source
}

// inline makes spans of [text]{attributes} among the children of n.
func (d *Document) inline(n ast.Node) {
	var open []bracket
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		t, ok := child.(*ast.Text)
		if !ok || t.IsRaw() {
			continue
		}
		for at := t.Segment.Start; at < t.Segment.Stop; at++ {
			switch d.Source[at] {
			case '\\':
				at++
			case '[':
				open = append(open, bracket{t, at})
			case ']':
				if len(open) == 0 {
					continue
				}
				start := open[len(open)-1]
				open = open[:len(open)-1]
				end := d.attributesAt(t, at+1)
				if end == 0 {
					continue
				}
				next := d.span(n, start, bracket{t, at}, end)
				if next == nil {
					return
				}
				t, at = next, next.Segment.Start-1
				child = next
				open = nil // brackets around it are text
			}
		}
	}
}

// attributesAt is where the block of attributes ends that starts at an offset,
// 0 if there is none. It may go over nodes of text that follow each other.
func (d *Document) attributesAt(t *ast.Text, start int) (end int) {
	const most = 200
	rest := d.Source[start:min(start+most, len(d.Source))]
	i := bytes.IndexAny(rest, "}\n")
	if len(rest) == 0 || rest[0] != '{' || i < 0 || rest[i] != '}' || !attributes.Match(rest[:i+1]) {
		return 0
	}
	end = start + i + 1
	for last := t; last.Segment.Stop < end; {
		next, ok := last.NextSibling().(*ast.Text)
		if !ok || next.Segment.Start != last.Segment.Stop {
			return 0
		}
		last = next
	}
	return end
}

// span puts what stands between two brackets into a node of its own, and
// returns the text that follows it.
func (d *Document) span(parent ast.Node, from, to bracket, end int) *ast.Text {
	s := &Span{}
	setAttributes(s, d.Source[to.at+1:end])
	last := to.node
	for last.Segment.Stop < end {
		next := last.NextSibling().(*ast.Text)
		if last != to.node {
			parent.RemoveChild(parent, last)
		}
		last = next
	}
	after := ast.NewTextSegment(last.Segment.WithStart(end))
	after.SetSoftLineBreak(last.SoftLineBreak())
	after.SetHardLineBreak(last.HardLineBreak())
	if last != to.node {
		parent.RemoveChild(parent, last)
	}
	if from.node == to.node {
		s.AppendChild(s, ast.NewTextSegment(text.NewSegment(from.at+1, to.at)))
	} else {
		s.AppendChild(s, ast.NewTextSegment(from.node.Segment.WithStart(from.at+1)))
		if from.node.SoftLineBreak() {
			s.FirstChild().(*ast.Text).SetSoftLineBreak(true)
		}
		for next := from.node.NextSibling(); next != nil && next != to.node; next = from.node.NextSibling() {
			s.AppendChild(s, next)
		}
		s.AppendChild(s, ast.NewTextSegment(to.node.Segment.WithStop(to.at)))
		parent.RemoveChild(parent, to.node)
	}
	from.node.Segment = from.node.Segment.WithStop(from.at)
	from.node.SetSoftLineBreak(false)
	parent.InsertAfter(parent, from.node, s)
	parent.InsertAfter(parent, s, after)
	return after
}

// setAttributes gives a node its language, with the direction of a script
// that is not its surroundings', its id and its classes.
func setAttributes(n ast.Node, block []byte) {
	var classes []byte
	for _, m := range attribute.FindAllSubmatch(block[1:len(block)-1], -1) {
		switch {
		case m[1] != nil:
			n.SetAttributeString("id", m[1])
		case m[2] != nil:
			classes = append(append(classes, ' '), m[2]...)
		case string(m[3]) == "lang":
			lang := bytes.Join(m[4:7], nil)
			n.SetAttributeString("lang", lang)
			n.SetAttributeString("dir", direction(string(lang)))
		}
	}
	if classes != nil {
		n.SetAttributeString("class", classes[1:])
	}
}

// direction is that of a language as it is written in an attribute; of what is
// no language a browser finds it.
func direction(name string) []byte {
	tag, err := language.Parse(name)
	if err != nil {
		return []byte("auto")
	}
	return []byte(lang.Dir(tag))
}

// blocks gives blocks the attributes that stand below them: alone in a paragraph
// for the block before it, in the last line of a paragraph for that paragraph,
// or for the quotation that it goes on in.
func (d *Document) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; {
		next := n.NextSibling()
		if p, ok := n.(*ast.Paragraph); ok {
			d.paragraphAttributes(parent, p)
		} else if n.Type() == ast.TypeBlock && n.HasChildren() && n.FirstChild().Type() == ast.TypeBlock {
			d.blocks(n)
		}
		n = next
	}
}

func (d *Document) paragraphAttributes(parent ast.Node, p *ast.Paragraph) {
	lines := p.Lines().Len()
	if lines == 0 {
		return
	}
	segment := p.Lines().At(lines - 1)
	line := bytes.TrimSpace(segment.Value(d.Source))
	if len(line) == 0 || line[0] != '{' || !attributes.Match(line) {
		return
	}
	if lines == 1 {
		if before := p.PreviousSibling(); before != nil {
			setAttributes(before, line)
			parent.RemoveChild(parent, p)
		}
		return
	}
	if !cutText(p, d.Source, segment.Start) {
		return
	}
	if last, ok := p.LastChild().(*ast.Text); ok {
		if last.Segment.IsEmpty() && last.PreviousSibling() != nil {
			p.RemoveChild(p, last)
		}
		if last, ok = p.LastChild().(*ast.Text); ok {
			last.SetSoftLineBreak(false)
		}
	}
	var to ast.Node = p
	if _, ok := parent.(*ast.Blockquote); ok && p.NextSibling() == nil && bytes.IndexByte(d.Source[bytes.LastIndexByte(d.Source[:segment.Start], '\n')+1:segment.Start], '>') < 0 {
		to = parent
	}
	setAttributes(to, line)
}
