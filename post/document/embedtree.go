package document

import (
	"fmt"
	"slices"
	"sort"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// embedder puts embeds into the tree that was read of the masked body.
type embedder struct {
	*Document
	*embedScanner
	embeds []*Embed         // by the number of their tag; nil for a tag in code
	texts  map[*byte][]byte // copied texts that hold tags, by their first byte
}

// putEmbeds puts the embeds into the tree and lists them.
func (d *Document) putEmbeds(s *embedScanner) {
	e := &embedder{d, s, make([]*Embed, len(s.tags)), map[*byte][]byte{}}
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
			nodes = append(nodes, n)
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
		d.warn(s.stopped, "too many template tags do not end; those after this line are read as text", "close them, or put what is no tag into a code block")
	}
}

// node finds the tags in a node.
func (e *embedder) node(n ast.Node) {
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
		n.Destination, n.Title = e.copied(n, n.Destination), e.copied(n, n.Title)
		if n.Reference != nil {
			n.Reference.Value = e.copied(n, n.Reference.Value)
		}
	case *ast.Image:
		n.Destination, n.Title = e.copied(n, n.Destination), e.copied(n, n.Title)
		if n.Reference != nil {
			n.Reference.Value = e.copied(n, n.Reference.Value)
		}
	case *ast.LinkReferenceDefinition:
		n.Label, n.Destination, n.Title = e.copied(nil, n.Label), e.copied(nil, n.Destination), e.copied(nil, n.Title)
	}
}

// embed returns the embed of a tag, which stands in a node.
func (e *embedder) embed(i int, n ast.Node) *Embed {
	if e.embeds[i] == nil {
		e.embeds[i] = newEmbed(e.src, &e.tags[i])
		e.embeds[i].Place = e.Document.lines.place(e.Source, e.tags[i].start)
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

// shown returns the texts of an escaped tag: the tag without the marks of a comment.
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

// within lists the tags in a part of the body that stays as it is: of raw HTML, an
// address or code.
func (e *embedder) within(n ast.Node, part text.Segment) {
	first, last := e.tagsIn(part.Start, part.Stop)
	for i := first; i < last; i++ {
		if e.tags[i].form != escaped {
			e.embed(i, n)
		}
	}
}

// copied returns a text that goldmark has copied from the masked body, with its
// tags. A node that shares an address with another lists no tags of it again.
func (e *embedder) copied(n ast.Node, b []byte) []byte {
	if len(b) == 0 {
		return b
	}
	if out, ok := e.texts[&b[0]]; ok {
		return out
	}
	out, tags := e.unmask(b)
	e.texts[&b[0]] = out
	for _, i := range tags {
		if n != nil && e.tags[i].form != escaped {
			e.embed(i, n)
		}
	}
	return out
}

// lines returns the lines of code or raw HTML without the marks of comments of
// escaped tags, and lists the other tags if it is told to.
func (e *embedder) lines(n ast.Node, lines *text.Segments, list bool) *text.Segments {
	out := text.NewSegments()
	for i := range lines.Len() {
		line := lines.At(i)
		if list {
			e.within(n, line)
		}
		out.AppendAll(e.unescaped(line))
	}
	return out
}

// codeText does the same with a text in a span of code.
func (e *embedder) codeText(n *ast.CodeSpan, t *ast.Text) {
	if e.inCode {
		e.within(n, t.Segment)
	}
	parts := e.unescaped(t.Segment)
	if len(parts) < 2 {
		return
	}
	var nodes []ast.Node
	for _, s := range parts {
		part := ast.NewTextSegment(s)
		part.SetRaw(t.IsRaw())
		nodes = append(nodes, part)
	}
	replace(t, nodes...)
}

// unescaped returns the parts of a segment between the marks of comments of escaped
// tags.
func (e *embedder) unescaped(s text.Segment) (parts []text.Segment) {
	const mark = len("/*")
	for _, at := range e.marksIn(s.Start, s.Stop) {
		parts = append(parts, s.WithStop(at))
		s = text.NewSegment(at+mark, max(at+mark, s.Stop))
	}
	return append(parts, s)
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
	if span == nil || p.Parent() == nil || span.Embed.Kind == EmbedOutput && span.Embed.Body != NoBody {
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

// withoutEmbeds returns the text of lines of raw HTML without the tags in it.
func (d *Document) withoutEmbeds(lines *text.Segments) string {
	n := lines.Len()
	if len(d.Embeds) == 0 || n == 0 {
		return string(lines.Value(d.Source))
	}
	var cuts []text.Segment
	at := sort.Search(len(d.Embeds), func(i int) bool { return d.Embeds[i].OpenTag.Start >= lines.At(0).Start })
	for ; at < len(d.Embeds) && d.Embeds[at].OpenTag.Start < lines.At(n-1).Stop; at++ {
		if e := d.Embeds[at]; e.Kind == EmbedComment {
			cuts = append(cuts, text.NewSegment(e.OpenTag.Start, max(e.OpenTag.Stop, e.CloseTag.Stop)))
		} else {
			cuts = append(cuts, e.OpenTag, e.CloseTag)
		}
	}
	slices.SortFunc(cuts, func(a, b text.Segment) int { return a.Start - b.Start })
	var out []byte
	for i := range n {
		line := lines.At(i)
		for len(cuts) > 0 && cuts[0].Start < line.Stop {
			cut := cuts[0]
			if cut.Stop > line.Start {
				out = append(out, d.Source[line.Start:max(line.Start, cut.Start)]...)
				line = text.NewSegment(min(cut.Stop, line.Stop), line.Stop)
			}
			if cut.Stop > line.Stop {
				break // it goes on in the next line
			}
			cuts = cuts[1:]
		}
		out = append(out, line.Value(d.Source)...)
	}
	return string(out)
}
