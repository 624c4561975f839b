package document

import (
	"fmt"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// embedder puts embeds into the tree that goldmark made of the masked body.
type embedder struct {
	*Document
	*embedScanner
	embeds []*Embed          // by the number of their tag; nil for a tag in code
	texts  map[*byte]*copied // by the address of their first byte
}

// copied is a text that goldmark has copied from the masked body.
type copied struct {
	text []byte // with its tags
	tags []int  // numbers of the tags that are not listed yet
}

// putEmbeds puts the embeds into the tree and lists them.
func (d *Document) putEmbeds(s *embedScanner) {
	e := &embedder{d, s, make([]*Embed, len(s.tags)), map[*byte]*copied{}}
	var nodes, paragraphs, indented []ast.Node
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n.Kind() {
		case ast.KindParagraph:
			paragraphs = append(paragraphs, n)
		case kindIndentation:
			indented = append(indented, n)
		default:
			if e.mayHoldTag(n) {
				nodes = append(nodes, n)
			}
		}
		return ast.WalkContinue, nil
	})
	for _, n := range nodes {
		e.node(n)
	}
	for i, t := range s.tags {
		if t.form == closing && t.pair >= 0 {
			e.join(t.pair, i)
		}
	}
	for _, n := range paragraphs {
		alone(n)
	}
	for _, n := range indented {
		replace(n, children(n)...)
	}
	for i, embed := range e.embeds {
		if embed != nil && (s.tags[i].form != closing || embed.Node != nil) {
			_, embed.Inline = embed.Node.(*EmbedBlock)
			embed.Inline = !embed.Inline
			d.Embeds = append(d.Embeds, embed)
		}
	}
	if s.deep >= 0 {
		d.warn(s.deep, fmt.Sprintf("shortcodes or template tags are more than %d deep here; those within have no bodies", maxEmbedDepth), "take a level out")
	}
	if s.stopped >= 0 {
		d.warn(s.stopped, "too many template tags do not end; those after this line are read as text", "close them, or put text that is not a tag into a code block")
	}
}

// mayHoldTag reports whether a node may hold a tag. It is fast for texts, which are most of the
// nodes.
func (e *embedder) mayHoldTag(n ast.Node) bool {
	t, ok := n.(*ast.Text)
	if !ok {
		return true
	}
	first, last := e.tagsIn(t.Segment.Start, t.Segment.Stop)
	return first < last
}

// node finds the tags in a node.
func (e *embedder) node(n ast.Node) {
	for _, a := range n.Attributes() {
		if value, ok := a.Value.([]byte); ok {
			n.SetAttribute(a.Name, e.copiedText(n, value))
		}
	}
	switch n := n.(type) {
	case *embedLine:
		var blocks []ast.Node
		for i := n.first; i < n.last; i++ {
			blocks = append(blocks, e.block(i))
		}
		replace(n, blocks...)
	case *ast.Text:
		if p := n.Parent(); p != nil && p.Kind() != ast.KindCodeSpan {
			e.text(n)
		}
	case *ast.CodeSpan:
		for c := n.FirstChild(); c != nil; {
			next := c.NextSibling()
			if t, ok := c.(*ast.Text); ok {
				e.codeText(n, t)
			}
			c = next
		}
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		n.SetLines(e.lines(n, n.Lines(), e.inCode))
	case *ast.HTMLBlock:
		n.SetLines(e.lines(n, n.Lines(), true))
		if n.HasClosure() {
			e.within(n, n.ClosureLine)
		}
	case *ast.RawHTML:
		n.Segments = e.lines(n, n.Segments, true)
	case *ast.AutoLink:
		if n.Pos() >= 0 {
			e.within(n, text.NewSegment(n.Pos(), n.Pos()+len(n.Label(e.Source))))
		}
	case *ast.Link:
		n.Destination, n.Title = e.copiedText(n, n.Destination), e.copiedText(n, n.Title)
		if n.Reference != nil {
			n.Reference.Value = e.copiedText(n, n.Reference.Value)
		}
	case *ast.Image:
		n.Destination, n.Title = e.copiedText(n, n.Destination), e.copiedText(n, n.Title)
		if n.Reference != nil {
			n.Reference.Value = e.copiedText(n, n.Reference.Value)
		}
	case *ast.LinkReferenceDefinition:
		n.Label, n.Destination, n.Title = e.copiedText(nil, n.Label), e.copiedText(nil, n.Destination), e.copiedText(nil, n.Title)
	}
}

// embed returns the embed of a tag, and makes it first if need be. n is the node that the tag
// stands in.
func (e *embedder) embed(i int, n ast.Node) *Embed {
	if e.embeds[i] == nil {
		e.embeds[i] = newEmbed(e.src, &e.tags[i])
		e.embeds[i].Place = e.Document.lines.place(e.Source, e.tags[i].start)
		if e.tags[i].body != NoBody {
			e.embeds[i].Close = e.Document.lines.place(e.Source, e.tags[i].last)
		}
		e.embeds[i].Node = n
	}
	return e.embeds[i]
}

// block returns the node of a tag that is a block.
func (e *embedder) block(i int) ast.Node {
	if e.tags[i].form == escaped {
		p := ast.NewParagraph()
		p.SetPos(e.tags[i].start)
		for _, t := range e.shown(i) {
			p.AppendChild(p, t)
		}
		return p
	}
	n := &EmbedBlock{}
	n.SetPos(e.tags[i].start)
	n.Embed = e.embed(i, n)
	return n
}

// text splits a text at its tags.
func (e *embedder) text(t *ast.Text) {
	first, last := e.tagsIn(t.Segment.Start, t.Segment.Stop)
	if first == last {
		return
	}
	var parts []ast.Node
	at := t.Segment.Start
	for i := first; i < last; i++ {
		if tag := e.tags[i]; tag.start > at {
			parts = append(parts, ast.NewTextSegment(text.NewSegment(at, tag.start)))
		}
		if e.tags[i].form == escaped {
			parts = append(parts, e.shown(i)...)
		} else {
			n := &EmbedSpan{}
			n.SetPos(e.tags[i].start)
			n.Embed = e.embed(i, n)
			parts = append(parts, n)
		}
		at = e.tags[i].stop
	}
	if at < t.Segment.Stop || t.SoftLineBreak() || t.HardLineBreak() {
		rest := ast.NewTextSegment(text.NewSegment(min(at, t.Segment.Stop), t.Segment.Stop))
		rest.SetSoftLineBreak(t.SoftLineBreak())
		rest.SetHardLineBreak(t.HardLineBreak())
		parts = append(parts, rest)
	}
	replace(t, parts...)
}

// shown returns the texts of an escaped tag, without its comment marks.
func (e *embedder) shown(i int) (parts []ast.Node) {
	const mark = len("/*")
	t := e.tags[i]
	for _, s := range [...][2]int{{t.start, t.open}, {t.open + mark, t.last}, {t.last + mark, t.stop}} {
		part := ast.NewTextSegment(text.NewSegment(s[0], s[1]))
		part.SetRaw(true)
		parts = append(parts, part)
	}
	return parts
}

// alone makes a block of a paragraph that holds one embed and nothing else.
func alone(p ast.Node) {
	var span *EmbedSpan
	for c := p.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *EmbedSpan:
			if span != nil {
				return
			}
			span = c
		case *ast.Text:
			if !c.Segment.IsEmpty() {
				return
			}
		default:
			return
		}
	}
	if span == nil || p.Parent() == nil {
		return
	}
	block := blockOf(span)
	if inner := children(span); len(inner) > 0 {
		t := ast.NewTextBlock()
		t.Lines().Append(span.Embed.BodyText)
		for _, c := range inner {
			t.AppendChild(t, c)
		}
		block.AppendChild(block, t)
	}
	replace(p, block)
}

// blockOf returns a block for the embed of a span.
func blockOf(span *EmbedSpan) *EmbedBlock {
	block := &EmbedBlock{Embed: span.Embed}
	block.SetPos(span.Pos())
	block.Embed.Node = block
	return block
}

func children(n ast.Node) (all []ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		all = append(all, c)
	}
	return all
}

// replace puts nodes in the place of n.
func replace(n ast.Node, by ...ast.Node) {
	parent := n.Parent()
	if len(by) > 0 && by[0].Type() == ast.TypeBlock {
		by[0].SetBlankPreviousLines(n.HasBlankPreviousLines())
	}
	for _, c := range by {
		parent.InsertBefore(parent, n, c)
	}
	parent.RemoveChild(parent, n)
}

// newEmbed makes the embed of a tag.
func newEmbed(src []byte, t *embedTag) *Embed {
	e := &Embed{Syntax: t.syntax, Name: t.name, OpenTag: text.NewSegment(t.start, t.open), Body: t.body, source: src}
	if t.body != NoBody {
		e.BodyText, e.CloseTag = text.NewSegment(t.open, t.last), text.NewSegment(t.last, t.stop)
	}
	e.read(t)
	return e
}
