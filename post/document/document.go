package document

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
)

// Document is a body as it was read. Whoever parsed it owns it and may change
// its tree; readers may share it once nobody does.
type Document struct {
	Post     *post.Post
	Source   []byte // what the tree's segments point into: the body
	Root     *ast.Document
	Headings []Heading
	Links    []Link
	Images   []Image
	RawHTML  []RawHTML
	Faults   post.Faults // warnings about the body, such as bytes that are no text
	More     int         // where in Source the mark <!--more--> stands, which ends the excerpt; -1 if there is none

	at lineCounter
}

// Heading is a heading of the body, in order.
type Heading struct {
	Level  int    // 1 to 6
	Text   string // without markup
	Anchor string // its id, unique in the document; empty if Parser.Anchor gives none
	Node   *ast.Heading
	Place  post.Place
}

// Link is a link, or an address that stands bare in the text.
type Link struct {
	Destination string
	Text        string
	Node        ast.Node // *ast.Link or *ast.AutoLink
	Place       post.Place
}

// Image is an image.
type Image struct {
	Source string
	Alt    string
	Node   *ast.Image
	Place  post.Place
}

// RawHTML is a tag or block of raw HTML.
type RawHTML struct {
	Node  ast.Node // *ast.RawHTML or *ast.HTMLBlock
	Text  string   // its first line
	Place post.Place
}

// collect walks the tree once.
func (d *Document) collect(anchor func(string) string) {
	d.More = -1
	if links := bytes.Count(d.Source, []byte("](")); links > 0 {
		d.Links = make([]Link, 0, links)
	}
	used := map[string]int{}
	explicit := false
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			id := headingAttributes(n, d.Source)
			explicit = explicit || id != ""
			d.Headings = append(d.Headings, Heading{Level: n.Level, Text: Text(n, d.Source), Anchor: id, Node: n, Place: d.Place(n)})
		case *ast.Link:
			d.Links = append(d.Links, Link{string(n.Destination), Text(n, d.Source), n, d.Place(n)})
		case *ast.AutoLink:
			d.Links = append(d.Links, Link{string(n.URL(d.Source)), string(n.Label(d.Source)), n, d.Place(n)})
		case *ast.Image:
			d.Images = append(d.Images, Image{string(n.Destination), Text(n, d.Source), n, d.Place(n)})
		case *ast.RawHTML:
			d.RawHTML = append(d.RawHTML, RawHTML{n, string(n.Segments.Value(d.Source)), d.Place(n)})
		case *ast.HTMLBlock:
			text := firstLine(n, d.Source)
			if d.More < 0 && more(text) {
				d.More = max(0, n.Pos())
			}
			d.RawHTML = append(d.RawHTML, RawHTML{n, text, d.Place(n)})
		}
		return ast.WalkContinue, nil
	})
	if explicit {
		for _, h := range d.Headings { // an author's own id is nobody else's
			used[h.Anchor] = 1
		}
	}
	for i := range d.Headings {
		h := &d.Headings[i]
		if h.Anchor == "" {
			if h.Anchor = anchor(h.Text); h.Anchor == "" {
				continue
			}
			h.Anchor = unique(h.Anchor, used)
		}
		h.Node.SetAttributeString("id", []byte(h.Anchor))
	}
}

// more tells whether a comment is the mark that ends an excerpt.
func more(comment string) bool {
	text, open := strings.CutPrefix(comment, "<!--")
	text, closed := strings.CutSuffix(text, "-->")
	return open && closed && strings.EqualFold(strings.TrimSpace(text), "more")
}

func firstLine(n *ast.HTMLBlock, source []byte) string {
	if n.Lines().Len() == 0 {
		return ""
	}
	segment := n.Lines().At(0)
	return string(bytes.TrimSpace(segment.Value(source)))
}

// Place is where a node of the tree starts in the post's file. A node without a
// place of its own has that of what holds it.
func (d *Document) Place(n ast.Node) post.Place {
	for ; n != nil; n = n.Parent() {
		if pos := n.Pos(); pos >= 0 && pos <= len(d.Source) {
			return d.at.of(d.Source, pos)
		}
	}
	return d.Post.BodyPlace()
}

// lineCounter finds places in a body; it goes on from the last one where it can.
type lineCounter struct {
	place  post.Place // of the body
	offset int        // where the last line found starts
	lines  int        // how many come before it
	last   int        // the offset found last, in that line
	runes  int        // from the line's start to there
}

func (c *lineCounter) of(source []byte, offset int) post.Place {
	switch {
	case offset < c.offset:
		c.offset, c.lines, c.last, c.runes = 0, 0, 0, 0
	case offset < c.last:
		c.last, c.runes = c.offset, 0
	}
	for {
		i := lineEnd(source[c.last:offset])
		if i < 0 {
			break
		}
		i += c.last - c.offset
		if end := c.offset + i; source[end] == '\r' && end+1 < len(source) && source[end+1] == '\n' {
			if end+1 >= offset {
				break
			}
			i++
		}
		c.offset += i + 1
		c.lines++
		c.last, c.runes = c.offset, 0
	}
	c.runes += utf8.RuneCount(source[c.last:offset])
	c.last = offset
	at := c.place
	at.Line += c.lines
	at.Column = 1 + c.runes
	return at
}

// checkBytes reports bytes of the body that are no text; it is kept as it is.
func (d *Document) checkBytes() {
	if utf8.Valid(d.Source) && bytes.IndexByte(d.Source, 0) < 0 {
		return
	}
	for at := 0; at < len(d.Source); {
		r, n := utf8.DecodeRune(d.Source[at:])
		switch {
		case r == utf8.RuneError && n == 1:
			d.warn(at, fmt.Sprintf("byte %#02x is not UTF-8", d.Source[at]), "save the file as UTF-8")
			return
		case r == 0:
			d.warn(at, "the text holds a NUL byte", "remove it")
			return
		}
		at += n
	}
}

func (d *Document) warn(offset int, message, hint string) {
	d.Faults = append(d.Faults, &post.Fault{Place: d.at.of(d.Source, offset), Severity: post.SeverityWarning, Rule: "markdown", Message: message, Hint: hint})
}

// lineEnd is where the first LF or CR of b stands, or -1.
func lineEnd(b []byte) int {
	lf := bytes.IndexByte(b, '\n')
	if lf >= 0 {
		b = b[:lf]
	}
	if cr := bytes.IndexByte(b, '\r'); cr >= 0 {
		return cr
	}
	return lf
}
