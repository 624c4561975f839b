package document

import (
	"bytes"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// attacher gives the nodes of a document the attributes that its author wrote.
type attacher struct {
	*Document
	*guard
	left  int // bytes of attributes that may still be given
	fault *post.Fault
}

// attach finishes the tree that a parser has made: it moves alerts, elements, tables of contents
// and attributes to where they belong. It returns a fault if there are too many attributes.
func (d *Document) attach(g *guard) *post.Fault {
	g.setAlerts()
	for _, e := range g.elements {
		e.finish(d.Source)
	}
	a := attacher{Document: d, guard: g, left: maxGrowth * g.size}
	for _, m := range g.attributes.marks {
		a.mark(m)
	}
	d.passages()
	for _, l := range g.attributes.lines {
		a.line(l)
	}
	d.setContents(&g.toc)
	return a.fault
}

// give gives a node the attributes of a list. A text block has no tag of its own, so the item
// around it gets them.
func (a *attacher) give(n ast.Node, list attributes) {
	for _, one := range list {
		a.left -= len(one.name) + len(one.value)
	}
	if a.left < 0 {
		if a.fault == nil {
			a.fault = a.Document.faultAt(a.Place(n), "the attributes of the body come out many times as long as the body", "use shorter lists of attributes")
		}
		return
	}
	if n.Kind() == ast.KindTextBlock && n.Parent() != nil {
		n = n.Parent()
	}
	list.set(n)
}

// mark gives attributes within a line to what stands before them, such as a link or emphasis. If
// they end the text of a block, they go to the block. At the start of an item, they go to the item.
func (a *attacher) mark(m *attributeList) {
	parent := m.Parent()
	if parent == nil {
		return
	}
	before := m.PreviousSibling()
	list := a.guard.attributes.expand(m.list)
	after, _ := m.NextSibling().(*ast.Text)
	switch text, isText := before.(*ast.Text); {
	case m.kind == dropped:
	case before != nil && !isText && before.Kind() != ast.KindString:
		if before = a.tagOf(before); before != nil {
			a.give(before, list)
		}
	case m.kind == braces:
		parent.ReplaceChild(parent, m, ast.NewTextSegment(m.source))
		return
	case before == nil && parent.Parent() != nil && parent.Parent().Kind() == ast.KindListItem && parent.PreviousSibling() == nil:
		a.give(parent.Parent(), list)
	case isText && m.NextSibling() == nil && parent.Type() == ast.TypeBlock:
		a.give(parent, list)
		text.Segment = text.Segment.TrimRightSpace(a.Source)
	}
	parent.RemoveChild(parent, m)
	if after != nil && before == nil {
		after.Segment = after.Segment.TrimLeftSpace(a.Source)
	}
	if parent.ChildCount() == 0 && parent.Kind() == ast.KindParagraph && parent.Parent() != nil {
		parent.Parent().RemoveChild(parent.Parent(), parent)
	}
}

// tagOf returns n, or, if n is an end tag of raw HTML, the node of its start tag. It returns nil if
// that is not found.
func (a *attacher) tagOf(n ast.Node) ast.Node {
	const most = 50 // siblings
	raw, ok := n.(*ast.RawHTML)
	if !ok {
		return n
	}
	name, closing := tagName(raw, a.Source)
	if !closing {
		return n
	}
	depth := 0
	for range most {
		if other, ok := n.(*ast.RawHTML); ok {
			if found, closing := tagName(other, a.Source); found == name && closing {
				depth++
			} else if found == name {
				if depth--; depth == 0 {
					return other
				}
			}
		}
		if n = n.PreviousSibling(); n == nil {
			break
		}
	}
	return nil
}

// tagName returns the name of a tag of raw HTML within a line, and whether it is an end tag.
func tagName(n *ast.RawHTML, source []byte) (name string, closing bool) {
	if n.Segments.Len() == 0 {
		return "", false
	}
	segment := n.Segments.At(0)
	b := bytes.TrimPrefix(segment.Value(source), []byte("<"))
	b, closing = bytes.CutPrefix(b, []byte("/"))
	end := 0
	for end < len(b) && (alphanumeric(b[end]) || b[end] == '-') {
		end++
	}
	return string(bytes.ToLower(b[:end])), closing
}

// line gives a line of attributes to the block before it. If only the block after it is beside it,
// that block gets them.
func (a *attacher) line(l *attributeList) {
	parent := l.Parent()
	if parent == nil {
		return
	}
	before, after := l.PreviousSibling(), l.following()
	besideBefore, besideAfter := before != nil && !a.blankBefore(l.source), after != nil && !a.blankAfter(l.source)
	to := before
	switch {
	case l.kind == dropped:
		parent.RemoveChild(parent, l)
		return
	case l.list.has("toc"):
		a.contents(l, before, after, besideBefore, besideAfter)
		return
	case l.kind == colon && !besideBefore && besideAfter:
		to = after
	case l.kind == braces && before == nil:
		p := ast.NewParagraph()
		p.SetPos(l.Pos())
		p.Lines().Append(l.source)
		p.AppendChild(p, ast.NewTextSegment(l.source.TrimRightSpace(a.Source)))
		parent.ReplaceChild(parent, l, p)
		return
	}
	if to != nil {
		a.give(to, a.guard.attributes.expand(l.list))
	}
	parent.RemoveChild(parent, l)
}

// following returns the first node after a line that is not a line of attributes too, or nil.
func (l *attributeList) following() ast.Node {
	if l.known {
		return l.after
	}
	run := []*attributeList{}
	var n ast.Node = l
	for {
		line, ok := n.(*attributeList)
		if !ok {
			break
		}
		run = append(run, line)
		if n = n.NextSibling(); n == nil {
			break
		}
	}
	for _, line := range run {
		line.after, line.known = n, true
	}
	return n
}

// contents puts a table of contents in the place of the list beside a line with {:toc}, or else in
// the place of the line.
func (a *attacher) contents(l *attributeList, before, after ast.Node, besideBefore, besideAfter bool) {
	var at ast.Node = l
	if besideBefore && before.Kind() == ast.KindList {
		at = before
	} else if besideAfter && after.Kind() == ast.KindList && after.Parent() != nil {
		at = after
	}
	c := a.replaceByContents(at, &a.guard.toc)
	a.give(c, a.guard.attributes.expand(l.list))
	if at != l {
		l.Parent().RemoveChild(l.Parent(), l)
	}
}

// blankBefore reports whether the line before a line is empty.
func (a *attacher) blankBefore(line text.Segment) bool {
	start := bytes.LastIndexByte(a.Source[:line.Start], '\n')
	if start < 0 {
		return true
	}
	before := a.Source[bytes.LastIndexByte(a.Source[:start], '\n')+1 : start]
	return len(bytes.Trim(before, "> \t\r")) == 0
}

// blankAfter reports whether the line after a line is empty.
func (a *attacher) blankAfter(line text.Segment) bool {
	after := a.Source[line.Stop:]
	if i := bytes.IndexByte(after, '\n'); i >= 0 {
		after = after[:i]
	}
	return len(bytes.Trim(after, "> \t\r")) == 0
}
