package render

import (
	"net/url"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// rewrite leads the links and images of a body to where they are published.
func (rs *Routes) rewrite(d *document.Document) {
	for _, l := range d.Links {
		if link, ok := l.Node.(*ast.Link); ok {
			if to := rs.resolve(d.Post, l.Destination); to != l.Destination {
				link.Destination = []byte(to)
			}
		}
	}
	for _, im := range d.Images {
		if to := rs.resolve(d.Post, im.Source); to != im.Source {
			im.Node.Destination = []byte(to)
		}
	}
}

// resolve is where a link or image in a post leads on its page: to the other
// post's route, else to a published file, both by the path of the post's source.
func (rs *Routes) resolve(from *post.Post, dest string) string {
	if dest == "" || dest[0] == '#' || strings.HasPrefix(dest, "//") {
		return dest
	}
	if i := strings.IndexAny(dest, ":/?#"); i >= 0 && dest[i] == ':' { // has a scheme
		return dest
	}
	if to, fragment, ok := rs.c.Resolve(from, dest); ok {
		if address, ok := rs.Link(from, to); ok {
			if _, query, found := strings.Cut(strings.SplitN(dest, "#", 2)[0], "?"); found {
				address += "?" + query
			}
			if fragment != "" {
				address += "#" + (&url.URL{Fragment: fragment}).EscapedFragment()
			}
			return address
		}
	}
	file, rest := dest, ""
	if i := strings.IndexAny(dest, "?#"); i >= 0 {
		file, rest = dest[:i], dest[i:]
	}
	if file == "" {
		return dest
	}
	if decoded, err := url.PathUnescape(file); err == nil {
		file = decoded
	}
	slash := strings.HasSuffix(file, "/") && file != "/"
	switch {
	case strings.HasPrefix(file, "/"):
		file = path.Clean(file)
	case strings.HasPrefix(file, "@/"):
		file = path.Clean(file[1:])
	default:
		file = path.Clean("/" + path.Join(path.Dir(from.Path), file))
	}
	if slash {
		file += "/"
	}
	return rs.File(from, file) + rest
}
