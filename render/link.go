package render

import (
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark/ast"
)

// leadLinks makes the links and images of a body lead to where they are published.
func leadLinks(rs *route.Routes, d *document.Document) {
	for _, l := range d.Links {
		if link, ok := l.Node.(*ast.Link); ok {
			if to := rs.Resolve(d.Post, l.Destination); to.URL != l.Destination {
				link.Destination = []byte(to.URL)
			}
		}
	}
	for _, im := range d.Images {
		if to := rs.Resolve(d.Post, im.Source); to.URL != im.Source {
			im.Node.Destination = []byte(to.URL)
		}
	}
}
