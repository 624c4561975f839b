package document

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// join puts what stands between two tags into the node of the first. If the blocks around the tags
// do not allow that, both tags stand alone.
func (e *embedder) join(first, last int) {
	open, end := e.embeds[first], e.embeds[last]
	if open == nil || end == nil {
		return
	}
	if !e.joined(open.Node, end.Node) {
		return
	}
	open.Body = MarkdownBody
	open.BodyText, open.CloseTag = text.NewSegment(e.tags[first].stop, e.tags[last].start), end.OpenTag
	open.Close = end.Place
	switch open.Node.(type) {
	case *EmbedBlock, *EmbedSpan:
	case *ast.HTMLBlock, *ast.RawHTML:
		open.Body = HTMLBody
	default:
		open.Body = CodeBody
	}
	e.embeds[last] = nil
}

// joined moves what stands between the nodes of two tags into the first, and reports whether that
// is possible.
func (e *embedder) joined(open, end ast.Node) bool {
	_, openSpan := open.(*EmbedSpan)
	_, endSpan := end.(*EmbedSpan)
	_, openBlock := open.(*EmbedBlock)
	_, endBlock := end.(*EmbedBlock)
	switch {
	case !openSpan && !openBlock:
		return open == end // both are in one piece of raw HTML or code
	case !endSpan && !endBlock:
		return false
	case open.Parent() == end.Parent():
		enclose(open, end)
		return true
	}
	from := blockAround(open)
	if from == nil {
		return false
	}
	to := climb(end, from.Parent())
	if to == nil {
		return false
	}
	if openSpan {
		open = splitAt(open.(*EmbedSpan))
	}
	switch {
	case endSpan && to == end.Parent():
		end = splitAt(end.(*EmbedSpan))
	case to != end:
		p := end.Parent()
		remove(end)
		if endSpan && p.FirstChild() == nil {
			remove(p)
		}
		mark := &EmbedBlock{Embed: &Embed{}}
		to.Parent().InsertAfter(to.Parent(), to, mark)
		end = mark
	}
	enclose(open, end)
	return true
}

// enclose moves the siblings between two nodes into the first, and removes the
// second.
func enclose(open, end ast.Node) {
	for n := open.NextSibling(); n != nil && n != end; n = open.NextSibling() {
		open.AppendChild(open, n)
	}
	remove(end)
}

func remove(n ast.Node) { n.Parent().RemoveChild(n.Parent(), n) }

// blockAround returns the block that a tag is, or the paragraph that it stands in. It returns nil
// if it stands in something that cannot be split.
func blockAround(n ast.Node) ast.Node {
	if n.Type() == ast.TypeBlock {
		return n
	}
	if p := n.Parent(); p.Kind() == ast.KindParagraph || p.Kind() == ast.KindTextBlock {
		return p
	}
	return nil
}

// climb returns the child of target that ends with a tag, or nil if there is none. If that child is
// the paragraph of the tag, text may follow the tag.
func climb(end, target ast.Node) ast.Node {
	block := blockAround(end)
	if block == nil {
		return nil
	}
	if block.Parent() == target {
		return block
	}
	if block != end && !nothingAfter(end) {
		return nil
	}
	for block != nil && block.Parent() != target {
		if block.NextSibling() != nil {
			return nil
		}
		block = block.Parent()
	}
	return block
}

// nothingAfter reports whether no text follows a node in its paragraph.
func nothingAfter(n ast.Node) bool {
	for n = n.NextSibling(); n != nil; n = n.NextSibling() {
		if t, ok := n.(*ast.Text); !ok || !t.Segment.IsEmpty() {
			return false
		}
	}
	return true
}

// splitAt makes a block of a tag within a paragraph. The text before the tag stays in the
// paragraph. The text after it becomes another paragraph.
func splitAt(span *EmbedSpan) ast.Node {
	p := span.Parent()
	block := blockOf(span)
	var after ast.Node = ast.NewParagraph()
	if p.Kind() == ast.KindTextBlock {
		after = ast.NewTextBlock()
	}
	for n := span.NextSibling(); n != nil; n = span.NextSibling() {
		p.RemoveChild(p, n)
		if t, ok := n.(*ast.Text); ok && after.FirstChild() == nil && t.Segment.IsEmpty() {
			continue // the line break after the tag
		}
		if after.FirstChild() == nil {
			after.SetPos(n.Pos())
		}
		after.AppendChild(after, n)
	}
	p.RemoveChild(p, span)
	before, rest := text.NewSegments(), text.NewSegments()
	start, stop := span.Embed.OpenTag.Start, span.Embed.OpenTag.Stop
	if span.Embed.Body != NoBody {
		stop = span.Embed.CloseTag.Stop
	}
	for i := range p.Lines().Len() {
		line := p.Lines().At(i)
		if line.Start < start {
			before.Append(line.WithStop(min(line.Stop, start)))
		}
		if line.Stop > stop {
			rest.Append(text.NewSegment(max(line.Start, stop), line.Stop))
		}
	}
	p.SetLines(before)
	after.SetLines(rest)
	parent := p.Parent()
	parent.InsertAfter(parent, p, block)
	if after.FirstChild() != nil {
		parent.InsertAfter(parent, block, after)
	}
	if last, ok := p.LastChild().(*ast.Text); ok {
		last.SetSoftLineBreak(false)
		last.SetHardLineBreak(false)
	}
	if p.FirstChild() == nil {
		remove(p)
	}
	return block
}
