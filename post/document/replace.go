package document

import (
	"bytes"
	"slices"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	tokens "golang.org/x/net/html"
)

// ReplaceRawHTML replaces the text of raw HTML, so that values can stand in the place of the tags
// in it. change gets the lines of each piece of raw HTML as parts of Source. It returns the new
// text, and whether there is one. In the lists of the Document, the links and images of the new
// text replace those of the old text.
func (d *Document) ReplaceRawHTML(change func(lines []text.Segment) (html string, changed bool)) {
	changed := map[ast.Node]*Document{}
	for i, raw := range d.RawHTML {
		var lines *text.Segments
		switch n := raw.Node.(type) {
		case *ast.RawHTML:
			lines = n.Segments
		case *ast.HTMLBlock:
			lines = linesOf(n)
		default:
			continue // an element whose body is Markdown
		}
		html, ok := change(lines.Sliced(0, lines.Len()))
		if !ok {
			continue
		}
		changed[raw.Node] = d.setRawHTML(raw.Node, []byte(html))
		first, _, _ := bytes.Cut([]byte(html), []byte("\n"))
		d.RawHTML[i].Text = string(bytes.TrimSpace(first))
	}
	if len(changed) == 0 {
		return
	}
	d.raw = slices.DeleteFunc(d.raw, func(a rawAddress) bool { return changed[a.node] != nil })
	d.Links = slices.DeleteFunc(d.Links, func(l Link) bool { return changed[l.Node] != nil })
	d.Images = slices.DeleteFunc(d.Images, func(im Image) bool { return changed[im.Node] != nil })
	for _, raw := range d.RawHTML {
		if now := changed[raw.Node]; now != nil {
			d.raw, d.Links, d.Images = append(d.raw, now.raw...), append(d.Links, now.Links...), append(d.Images, now.Images...)
		}
	}
}

// setRawHTML gives a node of raw HTML a new text, which goes to the end of the source. It returns a
// Document of that text alone.
func (d *Document) setRawHTML(n ast.Node, html []byte) *Document {
	alone := &Document{Post: d.Post, Source: html, lines: newLineIndex(d.Place(n), html)}
	c := &cursor{lines: linesIn(0, html)}
	at := 0
	for z := tokens.NewTokenizer(bytes.NewReader(html)); ; {
		kind := z.Next()
		if kind == tokens.ErrorToken {
			break
		}
		tag := z.Raw()
		if kind == tokens.StartTagToken || kind == tokens.SelfClosingTagToken {
			alone.readTag(n, c, tag, at)
		}
		at += len(tag)
	}
	if d.HTML {
		d.html = readHTML(html)
		d.More = d.html.more
	}
	if !d.rewritten { // the post's own bytes stay as they are
		d.Source, d.rewritten = slices.Clone(d.Source), true
	}
	segments := linesIn(len(d.Source), html)
	d.Source = append(d.Source, html...)
	switch n := n.(type) {
	case *ast.RawHTML:
		n.Segments = segments
	case *ast.HTMLBlock:
		n.SetLines(segments)
		n.ClosureLine = text.NewSegment(-1, -1)
	}
	return alone
}

// linesIn returns the lines of a text that starts at an offset of the source.
func linesIn(start int, b []byte) *text.Segments {
	segments := text.NewSegments()
	for line := range bytes.Lines(b) {
		segments.Append(text.NewSegment(start, start+len(line)))
		start += len(line)
	}
	return segments
}
