package document

import (
	"bytes"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// attacher gives the nodes of a document the attributes that its author wrote.
type attacher struct {
	*Document
	*guard
	left  int // bytes of attributes that may still be given
	fault *post.Fault
}

// attach finishes the tree that a parser has made: alerts, elements, tables of
// contents and attributes come to where they belong.
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

// give gives a node the attributes of a list. One without a tag of its own hands
// them on to the item that it stands in.
func (a *attacher) give(n ast.Node, list attributes) {
	for _, one := range list {
		a.left -= len(one.name) + len(one.value)
	}
	if a.left < 0 {
		if a.fault == nil {
			a.fault = a.Document.faultAt(a.Place(n), "the attributes of the body come out many times as long as it is", "use shorter lists of attributes")
		}
		return
	}
	if n.Kind() == ast.KindTextBlock && n.Parent() != nil {
		n = n.Parent()
	}
	list.set(n)
}

// mark gives attributes within a line to what stands before them: a link, emphasis
// or the like, or the block around it if they end it. At the start of an item they
// are the item's.
func (a *attacher) mark(m *attributeMark) {
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
		parent.ReplaceChild(parent, m, ast.NewTextSegment(m.text))
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

// tagOf returns the node that has the start tag of an element of raw HTML which
// ends with n. It returns other nodes as they are, and nil if there is none.
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

// tagName returns the name of a tag of raw HTML within a line.
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

// line gives a line of attributes to the block before it, or to the one after it if
// only that one is beside it.
func (a *attacher) line(l *attributeLine) {
	parent := l.Parent()
	if parent == nil {
		return
	}
	before, after := l.PreviousSibling(), l.following()
	besideBefore, besideAfter := before != nil && !a.blankBefore(l.line), after != nil && !a.blankAfter(l.line)
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
		p.Lines().Append(l.line)
		p.AppendChild(p, ast.NewTextSegment(l.line.TrimRightSpace(a.Source)))
		parent.ReplaceChild(parent, l, p)
		return
	}
	if to != nil {
		a.give(to, a.guard.attributes.expand(l.list))
	}
	parent.RemoveChild(parent, l)
}

// following returns the node after a line that is no line of attributes itself.
func (l *attributeLine) following() ast.Node {
	if l.known {
		return l.after
	}
	run := []*attributeLine{}
	var n ast.Node = l
	for {
		line, ok := n.(*attributeLine)
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

// contents puts a table of contents in the place of the list beside a line with
// {:toc}, or of the line.
func (a *attacher) contents(l *attributeLine, before, after ast.Node, besideBefore, besideAfter bool) {
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

// blankBefore and blankAfter report whether the lines around one are empty.
func (a *attacher) blankBefore(line text.Segment) bool {
	start := bytes.LastIndexByte(a.Source[:line.Start], '\n')
	if start < 0 {
		return true
	}
	before := a.Source[bytes.LastIndexByte(a.Source[:start], '\n')+1 : start]
	return len(bytes.Trim(before, "> \t\r")) == 0
}

func (a *attacher) blankAfter(line text.Segment) bool {
	after := a.Source[line.Stop:]
	if i := bytes.IndexByte(after, '\n'); i >= 0 {
		after = after[:i]
	}
	return len(bytes.Trim(after, "> \t\r")) == 0
}

// fenceAttributes gives a block of code the attributes of its info string, as in
// ```go {#id .class}. The class that comes first in ```{.go} is its language.
func fenceAttributes(n *ast.FencedCodeBlock, source []byte) {
	if n.Info == nil {
		return
	}
	info := n.Info.Segment.Value(source)
	start := bytes.IndexByte(info, '{')
	if start < 0 || len(info) > maxList {
		return
	}
	list, length := parseAttributes(info[start:])
	if length == 0 {
		return
	}
	var kept attributes
	for _, one := range list {
		switch {
		case one.name != "id" && one.name != "class":
			keepOptions(n, info[start:])
		case one.name == "id" || start > 0 || one.value != CodeLanguage(n, source):
			kept = append(kept, one)
		}
	}
	kept.set(n)
}

// keepOptions keeps what an info string says to a highlighter, such as hl_lines=[1],
// as goldmark reads it.
func keepOptions(n ast.Node, list []byte) {
	const longest = 300 // bytes: goldmark's parser takes its time
	if len(list) > longest {
		return
	}
	all, _ := parser.ParseAttributes(text.NewReader(list))
	for _, a := range all {
		if name := string(a.Name); name != "id" && name != "class" {
			n.SetAttribute(a.Name, a.Value)
		}
	}
}

// CodeLanguage returns the language of a fenced block of code, empty if its author
// does not say: go of ```go, ```go {linenos=true}, ```{.go} and ```{go}.
func CodeLanguage(n *ast.FencedCodeBlock, source []byte) string {
	if n.Info == nil {
		return ""
	}
	word := bytes.TrimSpace(n.Info.Segment.Value(source))
	if len(word) > 1 && word[0] == '{' {
		word = bytes.TrimLeft(word[1:], " .")
	}
	end := bytes.IndexAny(word, " \t{}")
	if end >= 0 {
		word = word[:end]
	}
	return string(word)
}

// headingAttributes takes a list of attributes off the end of a heading and gives
// them to the heading.
func headingAttributes(h *ast.Heading, source []byte) {
	if h.Lines().Len() == 0 {
		return
	}
	segment := h.Lines().At(h.Lines().Len() - 1)
	line := bytes.TrimRight(segment.Value(source), " \t\r\n")
	start := bytes.LastIndexByte(line, '{')
	if start < 0 || line[len(line)-1] != '}' {
		return
	}
	if list, length := parseAttributes(line[start:]); length == len(line)-start && cutText(h, source, segment.Start+start) {
		list.set(h)
	}
}

// cutText takes the text from offset on off the end of a node. It takes nothing
// and returns false if something other than plain text stands there.
func cutText(n ast.Node, source []byte, offset int) bool {
	first := n.LastChild()
	for {
		t, ok := first.(*ast.Text)
		if !ok {
			return false
		}
		_, isText := t.PreviousSibling().(*ast.Text)
		if t.Segment.Start < offset || t.Segment.Start == offset && !isText {
			break
		}
		first = t.PreviousSibling()
	}
	for next := first.NextSibling(); next != nil; next = first.NextSibling() {
		n.RemoveChild(n, next)
	}
	t := first.(*ast.Text)
	keep := bytes.TrimRight(source[t.Segment.Start:offset], " \t")
	t.Segment = t.Segment.WithStop(t.Segment.Start + len(keep))
	return true
}
