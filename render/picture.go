package render

import (
	"strconv"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark/ast"
)

// keepRoom gives an image its width and height, so that what follows stays in its place
// when the image arrives. If the author gave a width or height, nothing is changed.
func keepRoom(n *ast.Image, rs *route.Routes, file string) {
	_, wide := n.AttributeString("width")
	_, high := n.AttributeString("height")
	if wide || high {
		return
	}
	if width, height := rs.ImageSize(file); width > 0 {
		n.SetAttributeString("width", []byte(strconv.Itoa(width)))
		n.SetAttributeString("height", []byte(strconv.Itoa(height)))
	}
}

// loadLater makes browsers load the images after the first one only when a reader comes
// near them. If the front matter has an image, that is the first one.
func loadLater(d *document.Document) {
	first := d.Post.Image() == ""
	for _, im := range d.Images {
		n, ok := im.Node.(*ast.Image)
		if !first && ok {
			setDefault(n, "loading", "lazy")
			setDefault(n, "decoding", "async")
		}
		first = false
	}
}

func setDefault(n ast.Node, name, value string) {
	if _, own := n.AttributeString(name); !own {
		n.SetAttributeString(name, []byte(value))
	}
}
