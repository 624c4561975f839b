package render

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// schemes are those of a Renderer that names none.
var schemes = []string{"http", "https", "mailto", "tel"}

// secure takes out of the tree what may not be published, and reports it.
func (r *Renderer) secure(d *document.Document) {
	if r.RawHTML == Safe && r.Sanitize == nil {
		for _, h := range d.RawHTML {
			if parent := h.Node.Parent(); parent != nil {
				parent.RemoveChild(parent, h.Node)
			}
			if strings.HasPrefix(h.Text, "<!--") && strings.HasSuffix(h.Text, "-->") {
				continue // a comment: no reader misses it
			}
			d.Faults = append(d.Faults, &post.Fault{Place: h.Place, Rule: "html",
				Message: fmt.Sprintf("raw HTML is left out: %s", clip(h.Text)),
				Hint:    "write Markdown, or trust the content: render.Renderer{HTML: render.Trusted}"})
		}
	}
	for i := range d.Links {
		if scheme, ok := r.allowed(d.Links[i].Destination, false); !ok {
			d.Faults = append(d.Faults, forbidden(d.Links[i].Place, "link", scheme))
			unlink(d.Links[i].Node, d.Source)
		}
	}
	for i := range d.Images {
		if scheme, ok := r.allowed(d.Images[i].Source, true); !ok {
			d.Faults = append(d.Faults, forbidden(d.Images[i].Place, "image", scheme))
			unlink(d.Images[i].Node, d.Source)
		}
	}
}

func forbidden(at post.Place, what, scheme string) *post.Fault {
	return &post.Fault{Place: at, Rule: "url", Message: fmt.Sprintf("the address of the %s is left out: its scheme %q is not among those that are let through", what, scheme),
		Hint: "write https://…, or add the scheme to render.Renderer.Schemes"}
}

func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return s
}

var picture = regexp.MustCompile(`^data:image/(?:png|gif|jpeg|webp|avif);`)

// allowed tells whether an address may stand in a page, and names its scheme as
// a browser would find it: escapes and entities resolved, white space and
// controls aside.
func (r *Renderer) allowed(address string, image bool) (scheme string, ok bool) {
	usual := r.Schemes == nil && (strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://"))
	if usual || !strings.ContainsAny(address, ":&") {
		return "", true
	}
	for _, address := range []string{address, string(util.UnescapePunctuations([]byte(address)))} {
		seen := strings.Map(func(c rune) rune {
			if c <= ' ' || c == 0x7f {
				return -1
			}
			return c
		}, html.UnescapeString(address))
		m := anyScheme.FindStringSubmatch(seen)
		if m == nil {
			continue
		}
		scheme = strings.ToLower(m[1])
		same := func(s string) bool { return strings.EqualFold(s, scheme) }
		switch own := slices.ContainsFunc(r.Schemes, same); {
		case image && picture.MatchString(strings.ToLower(seen)):
		case r.Schemes == nil && !slices.Contains(schemes, scheme), r.Schemes != nil && !own:
			return scheme, false
		}
	}
	return scheme, true
}

// anyScheme is what a browser takes for one, by RFC 3986.
var anyScheme = regexp.MustCompile(`^([A-Za-z][A-Za-z0-9+.-]*):`)

// unlink puts what a link or image holds in its place.
func unlink(n ast.Node, source []byte) {
	parent := n.Parent()
	if parent == nil {
		return
	}
	if auto, ok := n.(*ast.AutoLink); ok {
		text := ast.NewString(auto.Label(source))
		parent.ReplaceChild(parent, n, text)
		return
	}
	for child := n.FirstChild(); child != nil; {
		next := child.NextSibling()
		parent.InsertBefore(parent, n, child)
		child = next
	}
	parent.RemoveChild(parent, n)
}
