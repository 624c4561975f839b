package document

import (
	"slices"
	"sort"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// within lists the tags in a part of the body that stays as it is: raw HTML, an address or code. n
// is the node of that part.
func (e *embedder) within(n ast.Node, part text.Segment) {
	first, last := e.tagsIn(part.Start, part.Stop)
	for i := first; i < last; i++ {
		if e.tags[i].form != escaped {
			e.embed(i, n)
		}
	}
}

// copiedText returns a text that goldmark has copied from the masked body, with its tags. It lists
// the tags for the first node that has the text. For a definition of a link, n is nil, and it lists
// no tags.
func (e *embedder) copiedText(n ast.Node, b []byte) []byte {
	if len(b) == 0 {
		return b
	}
	c := e.texts[&b[0]]
	if c == nil {
		c = &copied{}
		c.text, c.tags = e.unmask(b)
		e.texts[&b[0]] = c
	}
	if n != nil {
		for _, i := range c.tags {
			if e.tags[i].form != escaped {
				e.embed(i, n)
			}
		}
		c.tags = nil
	}
	return c.text
}

// lines returns the lines of code or raw HTML without the comment marks of escaped tags. If list is
// true, it lists the other tags.
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

// codeText does for a text in a span of code what lines does for lines of code.
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

// unescaped returns the parts of a segment between the comment marks of escaped tags.
func (e *embedder) unescaped(s text.Segment) (parts []text.Segment) {
	const mark = len("/*")
	for _, at := range e.marksIn(s.Start, s.Stop) {
		parts = append(parts, s.WithStop(at))
		s = text.NewSegment(at+mark, max(at+mark, s.Stop))
	}
	return append(parts, s)
}

// withoutEmbeds returns the text of lines of raw HTML without the tags in it.
func (d *Document) withoutEmbeds(lines *text.Segments) []byte {
	n := lines.Len()
	if len(d.Embeds) == 0 || n == 0 {
		return rawSource(lines, d.Source)
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
				break // it continues in the next line
			}
			cuts = cuts[1:]
		}
		out = append(out, line.Value(d.Source)...)
	}
	return out
}
