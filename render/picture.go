package render

import (
	"strconv"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark/ast"
)

// keepRoom gives an image its width and height, so that what follows stays in its
// place when the image arrives. An author's own are left alone.
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

// loadLater lets browsers fetch the images below the first when a reader comes near
// them. The first is that of the front matter, if there is one.
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
