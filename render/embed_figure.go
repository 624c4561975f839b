package render

import (
	"cmp"
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// figure returns what [expansion.picture] does. An embed that shows no image has no
// meaning.
func (x *expansion) figure(e *document.Embed) meaning {
	m := x.picture(e)
	if m.node == nil {
		return x.unmeant(e)
	}
	return m
}

// picture returns an image with its caption. It returns the image alone within a line, and
// for an embed that is not named figure and has no title, caption, credit or body. The node
// is nil if the embed shows no image.
func (x *expansion) picture(e *document.Embed) meaning {
	p, ok := e.Picture(func(a document.EmbedArg) string { return x.argValue(e, a) })
	if !ok {
		return meaning{}
	}
	src, title, caption := p.Source, p.Title, p.Caption
	text, plain := x.span(e, caption)
	alt := cmp.Or(p.Alt, plain, title)
	image := ast.NewImage(ast.NewLink())
	image.Destination = []byte(src)
	image.AppendChild(image, ast.NewString([]byte(alt)))
	for _, name := range []string{"width", "height", "loading"} {
		if value := x.arg(e, name, -1); value != "" {
			image.SetAttributeString(name, []byte(value))
		}
	}
	x.d.Images = append(x.d.Images, document.Image{Source: src, Alt: alt, Node: image, Place: e.Place})
	var shown ast.Node = image
	if to := x.arg(e, "link", -1); to != "" {
		shown = x.newLink(e, to, image)
	}
	credit := x.credit(e)
	if inLine(e) || title == "" && caption == "" && credit == nil && e.Body == document.NoBody && !strings.EqualFold(e.Name, "figure") {
		return meaning{node: shown}
	}
	figure := newElement("figure", "class", x.arg(e, "class", -1), "id", x.arg(e, "id", -1))
	figure.AppendChild(figure, inBlock(shown))
	if title == "" && caption == "" && credit == nil {
		return meaning{node: figure, body: e.Body != document.NoBody}
	}
	under := newElement("figcaption")
	figure.AppendChild(figure, under)
	line := ast.NewTextBlock()
	under.AppendChild(under, line)
	if title != "" {
		strong := ast.NewEmphasis(2)
		strong.AppendChild(strong, ast.NewString([]byte(title)))
		line.AppendChild(line, strong)
	}
	for i, part := range []ast.Node{text, credit} {
		if part == nil {
			continue
		}
		if i > 0 || title != "" {
			line.AppendChild(line, ast.NewString([]byte(" ")))
		}
		line.AppendChild(line, part)
	}
	return meaning{node: figure, body: e.Body != document.NoBody}
}

// credit returns who made a figure, as a link if the embed has one. It returns nil if the
// embed names nobody.
func (x *expansion) credit(e *document.Embed) ast.Node {
	attr, _ := x.span(e, x.arg(e, "attr", -1))
	if to := x.arg(e, "attrlink", -1); to != "" && attr != nil {
		return x.newLink(e, to, attr)
	}
	return attr
}

// span returns an inline node for a text that may hold markup, and the text without markup.
// The node is nil if the text is empty.
func (x *expansion) span(e *document.Embed, s string) (n ast.Node, plain string) {
	if s == "" {
		return nil, ""
	}
	html, plain := x.markdown(e, s, true)
	n = &made{html: []byte(html), inline: true}
	n.AppendChild(n, ast.NewString([]byte(plain)))
	return n, plain
}
