package document

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A Span is a passage within a block that has attributes: [Bonjour]{lang=fr}.
type Span struct{ ast.BaseInline }

// KindSpan is the node kind of a [Span].
var KindSpan = ast.NewNodeKind("Span")

// Kind implements ast.Node.
func (s *Span) Kind() ast.NodeKind { return KindSpan }

// Dump implements ast.Node.
func (s *Span) Dump(source []byte, level int) { ast.DumpHelper(s, source, level, nil, nil) }

// spans renders each Span.
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

// passages makes nodes of the passages to which authors give attributes. It does not walk a body
// that has none.
func (d *Document) passages() {
	if !bytes.Contains(d.Source, []byte("]{")) {
		return
	}
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

// bracket is a [ or a ] among the children of a node.
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

// attributesAt returns where the list of attributes ends that starts at an offset, or 0 if there is
// none. The list may span several nodes of text that follow each other.
func (d *Document) attributesAt(t *ast.Text, start int) (end int) {
	_, length := parseAttributes(d.Source[start:])
	if length == 0 {
		return 0
	}
	end = start + length
	for last := t; last.Segment.Stop < end; {
		next, ok := last.NextSibling().(*ast.Text)
		if !ok || next.Segment.Start != last.Segment.Stop {
			return 0
		}
		last = next
	}
	return end
}

// span puts the text between two brackets into a node of its own, and returns the text after it.
func (d *Document) span(parent ast.Node, from, to bracket, end int) *ast.Text {
	s := &Span{}
	list, _ := parseAttributes(d.Source[to.at+1 : end])
	list.set(s)
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
