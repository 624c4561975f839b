package render

import (
	"bytes"
	"cmp"
	"html"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// An edit replaces a part of the source that stands within raw HTML.
type edit struct {
	start, stop int
	html        string
	call        *EmbedCall // writes html; nil if html is known
}

// edit notes by what an embed within raw HTML is to be replaced.
func (x *expansion) edit(e *document.Embed, m meaning) {
	add := func(s text.Segment, html string) {
		if s.Stop > s.Start {
			x.edits = append(x.edits, &edit{start: s.Start, stop: s.Stop, html: html})
		}
	}
	whole := e.OpenTag.WithStop(max(e.OpenTag.Stop, e.BodyText.Stop, e.CloseTag.Stop))
	switch {
	case m.call != nil:
		x.edits = append(x.edits, &edit{start: whole.Start, stop: whole.Stop, call: x.call(e, m.call)})
	case m.node != nil && m.body:
		const mark = "\x00"
		m.node.AppendChild(m.node, &made{html: []byte(mark)})
		before, after, _ := strings.Cut(x.rendered(m.node), mark)
		add(e.OpenTag, before)
		add(e.CloseTag, strings.TrimPrefix(after, "\n"))
	case m.node != nil:
		add(whole, x.rendered(m.node))
	case m.markdown != "" && !x.inTag(e.OpenTag.Start):
		out, _ := x.markdown(e, m.markdown, true)
		add(whole, out)
	case m.text+m.markdown != "":
		add(whole, html.EscapeString(cmp.Or(m.text, m.markdown)))
	case m.body || m.lead != nil:
		add(e.OpenTag, "")
		add(e.CloseTag, "")
	case m.written:
	default:
		add(whole, "")
		x.drop(e.OpenTag.Stop, whole.Stop)
	}
}

// inTag reports whether an offset of the source is within a tag of HTML, where only text
// can stand.
func (x *expansion) inTag(at int) bool {
	const most = 4096 // bytes that are searched for the start of a tag
	before := x.d.Source[max(0, at-most):at]
	open := bytes.LastIndexByte(before, '<')
	return open >= 0 && open+1 < len(before) && isLetter(before[open+1]) && bytes.IndexByte(before[open:], '>') < 0
}

// cut leaves out a part of the source within raw HTML, with the embeds in it.
func (x *expansion) cut(start, stop int) {
	if stop > start {
		x.edits = append(x.edits, &edit{start: start, stop: stop})
		x.drop(start, stop)
	}
}

// rendered returns the HTML of a node.
func (x *expansion) rendered(n ast.Node) string {
	var b buffer
	_ = x.r.markdown(x.lang, false).Render(&b, x.d.Source, n) // a buffer takes all
	return b.String()
}

// inner returns the HTML of the body of an embed. Code is escaped.
func (x *expansion) inner(n *made) string {
	if c := n.call; c.Embed.Body == document.CodeBody {
		return html.EscapeString(c.Embed.BodySource())
	}
	var b buffer
	md := x.r.markdown(x.lang, false)
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		_ = md.Render(&b, x.d.Source, c)
	}
	return b.String()
}

// applyEdits applies the edits to raw HTML. It calls the caller's functions for these
// embeds, the innermost first: addresses in what they write must be resolved with all
// others.
func (x *expansion) applyEdits() {
	if len(x.edits) == 0 {
		return
	}
	slices.SortStableFunc(x.edits, func(a, b *edit) int { return a.start - b.start })
	for i := len(x.edits) - 1; i >= 0; i-- {
		call := x.edits[i].call
		if call == nil {
			continue
		}
		e := call.Embed
		var inner string
		if e.Body == document.CodeBody {
			inner = html.EscapeString(e.BodySource())
		} else {
			var b strings.Builder
			(&patch{source: x.d.Source, edits: x.edits[i+1:]}).write(&b, e.BodyText)
			inner = b.String()
		}
		m := &made{call: call}
		m.make(x, inner)
		x.edits[i].html = string(m.html)
	}
	reach := make([]int, len(x.edits)+1) // where the edits before each one end
	for i, e := range x.edits {
		reach[i+1] = max(reach[i], e.stop)
	}
	x.d.ReplaceRawHTML(func(lines []text.Segment) (string, bool) {
		if len(lines) == 0 {
			return "", false
		}
		from, _ := slices.BinarySearchFunc(x.edits, lines[0].Start, func(e *edit, at int) int { return e.start - at })
		p := patch{x.d.Source, x.edits[from:], reach[from]}
		if p.done <= lines[0].Start && (len(p.edits) == 0 || p.edits[0].start >= lines[len(lines)-1].Stop) {
			return "", false
		}
		var b strings.Builder
		for _, line := range lines {
			p.write(&b, line)
		}
		return b.String(), true
	})
}

// A patch writes parts of the source, in order, with the edits applied.
type patch struct {
	source []byte
	edits  []*edit // not written yet
	done   int     // all before this offset has been written or left out
}

func (p *patch) write(b *strings.Builder, part text.Segment) {
	for range part.Padding {
		b.WriteByte(' ')
	}
	at := max(part.Start, p.done)
	for len(p.edits) > 0 && p.edits[0].start < part.Stop {
		e := p.edits[0]
		p.edits = p.edits[1:]
		if e.start < at { // within an edit that has been written
			continue
		}
		b.Write(p.source[at:e.start])
		b.WriteString(e.html)
		at = e.stop
	}
	if at < part.Stop {
		b.Write(p.source[at:part.Stop])
	}
	p.done = max(p.done, at)
}
