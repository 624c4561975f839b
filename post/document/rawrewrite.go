package document

import (
	"bytes"
	"html"
	"slices"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// RewriteRawHTML replaces the addresses of the links and images of raw HTML that is still in the
// tree. change gets each address with its place, and returns the new one. image is true if the
// address leads to a file, and false if it leads to a page. more holds attributes, " width=…", to
// write into an img that has no size of its own.
func (d *Document) RewriteRawHTML(change func(address string, image bool, at post.Place) (to, more string)) {
	for start := 0; start < len(d.raw); {
		n, end := d.raw[start].node, start
		for end < len(d.raw) && d.raw[end].node == n {
			end++
		}
		if n.Parent() != nil {
			d.rewrite(n, d.raw[start:end], change)
		}
		start = end
	}
}

// rewrite changes the addresses of a node. The new text of the node goes to the end of the source.
func (d *Document) rewrite(n ast.Node, addresses []rawAddress, change func(string, bool, post.Place) (string, string)) {
	var lines *text.Segments
	switch n := n.(type) {
	case *ast.RawHTML:
		lines = n.Segments
	case *ast.HTMLBlock:
		lines = linesOf(n)
	}
	var out []byte
	src, done := lines.Value(d.Source), 0
	for _, a := range addresses {
		to, more := a.id, ""
		if to == "" {
			to, more = change(a.value, a.image, a.place)
		}
		if !a.unsized || !a.bare && a.end >= len(src) {
			more = ""
		}
		if to == a.value && more == "" {
			continue
		}
		out = append(out, src[done:a.start]...)
		if to = html.EscapeString(to); a.bare {
			to = `"` + to + `"`
		}
		out = append(out, to...)
		if done = a.end; more != "" && !a.bare {
			out = append(out, src[done]) // the quotation mark
			done++
		}
		out = append(out, more...)
	}
	if done == 0 {
		return
	}
	out = append(out, src[done:]...)
	if !d.rewritten { // the post's own bytes stay as they are
		d.Source, d.rewritten = slices.Clone(d.Source), true
	}
	start := len(d.Source)
	d.Source = append(d.Source, out...)
	segments := text.NewSegments()
	for line := range bytes.Lines(out) {
		segments.Append(text.NewSegment(start, start+len(line)))
		start += len(line)
	}
	switch n := n.(type) {
	case *ast.RawHTML:
		n.Segments = segments
	case *ast.HTMLBlock:
		n.SetLines(segments)
		n.ClosureLine = text.NewSegment(-1, -1)
	}
}
