package render

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
)

// ref returns the target that ref, relref, link or post_url names, and reports one that
// leads to nothing.
func (x *expansion) ref(e *document.Embed) route.Target {
	dest, _ := e.Ref()
	if strings.Contains(dest, "{{") {
		dest = x.text(e, dest)
	}
	if dest == "" || x.routes == nil {
		return route.Target{URL: dest}
	}
	tag := language.Und
	if name := x.arg(e, "lang", -1); name != "" {
		var err error
		if tag, err = lang.Parse(name); err != nil {
			x.fault(e, post.SeverityWarning, fmt.Sprintf("%s: %q is not a language", shown(e), name), "write a BCP 47 tag such as fr-CA", err)
		}
	}
	t := x.routes.ResolveRef(x.d.Post, dest, tag)
	if t.Post != nil && t.Fragment != "" && t.Fault == nil {
		x.r.leadToAnchor(x.d, &t, dest)
	}
	x.linkFault(e, t)
	return t
}

// linkFault reports an address that leads to nothing.
func (x *expansion) linkFault(e *document.Embed, t route.Target) {
	if t.Fault != nil {
		x.fault(e, t.Fault.Severity, t.Fault.Message, t.Fault.Hint, nil)
	}
}

// link returns where an address leads; see [EmbedCall.Link].
func (x *expansion) link(e *document.Embed, address string) string {
	address = strings.TrimSpace(address)
	if _, ok := x.r.allowed(address, false); !ok {
		return ""
	}
	if x.routes == nil || address == "" {
		return address
	}
	t := x.routes.Resolve(x.d.Post, address)
	if t.Post != nil && t.Fragment != "" && t.Fault == nil {
		x.r.leadToAnchor(x.d, &t, address)
	}
	x.linkFault(e, t)
	return t.URL
}

// siteURL returns the address of a path on the site, as the filters relative_url and
// absolute_url make it.
func (x *expansion) siteURL(address string, absolute bool) string {
	if x.routes == nil || strings.Contains(address, "://") || strings.HasPrefix(address, "//") || strings.HasPrefix(address, "#") || strings.HasPrefix(address, "mailto:") {
		return address
	}
	url := x.routes.Resolve(x.d.Post, "/"+strings.TrimLeft(address, "/")).URL
	if m := x.routes.Edition(x.lang); absolute && m != nil && strings.HasPrefix(url, "/") {
		url = m.Origin() + url
	}
	return url
}

// address replaces the embeds in the address and title of a link or image by their values.
// If the address is empty then, the link is replaced by its content.
func (x *expansion) address(n ast.Node, e *document.Embed) {
	if x.moved[n] || n.Parent() == nil {
		return
	}
	if x.moved == nil {
		x.moved = map[ast.Node]bool{}
	}
	x.moved[n] = true
	var address string
	switch n := n.(type) {
	case *ast.Link:
		address = x.addressText(n, e, string(n.Destination))
		n.Destination, n.Title = []byte(address), x.title(e, n.Title)
	case *ast.Image:
		address = x.addressText(n, e, string(n.Destination))
		n.Destination, n.Title = []byte(address), x.title(e, n.Title)
	case *ast.AutoLink:
		address = x.text(e, string(n.URL(x.d.Source)))
		link := ast.NewLink()
		link.Destination = []byte(address)
		link.AppendChild(link, ast.NewString([]byte(address)))
		n.Parent().ReplaceChild(n.Parent(), n, link)
		x.d.Links = append(x.d.Links, document.Link{Destination: address, Text: address, Node: link, Place: e.Place})
		x.moved[link] = true
		return
	}
	if address == "" {
		if parent := n.Parent(); parent.Kind() == ast.KindParagraph {
			x.thinned = append(x.thinned, parent)
		}
		unlink(n, x.d.Source)
	}
}

// addressText returns an address with the values of its embeds. If the address is a ref,
// its target is kept in settled.
func (x *expansion) addressText(n ast.Node, e *document.Embed, s string) string {
	if ref := onlyRef(s); ref != nil && x.function(ref, false) == nil {
		ref.Place = e.Place
		t := x.ref(ref)
		if x.settled == nil {
			x.settled = map[ast.Node]route.Target{}
		}
		x.settled[n] = t
		return t.URL
	}
	address := strings.TrimSpace(x.text(e, s))
	if strings.HasSuffix(address, ":") || strings.HasSuffix(address, "://") { // nothing but a scheme
		return ""
	}
	return address
}

// onlyRef returns the reference to a post that makes up an address. It returns nil if the
// address is anything else.
func onlyRef(s string) *document.Embed {
	all := document.EmbedsIn(s)
	if len(all) != 1 || strings.TrimSpace(s) != all[0].Text() {
		return nil
	}
	if _, ok := all[0].Ref(); !ok {
		return nil
	}
	return all[0]
}

// title returns the title of a link or image with the values of its embeds.
func (x *expansion) title(e *document.Embed, title []byte) []byte {
	if title == nil {
		return nil
	}
	return []byte(x.text(e, string(title)))
}

// readLinks replaces embeds in addresses that several links or images share by a
// definition. Then it updates the document's links and images to the new addresses.
func (x *expansion) readLinks() {
	for i := range x.d.Links {
		l := &x.d.Links[i]
		if link, ok := l.Node.(*ast.Link); ok {
			if hasEmbed(link.Destination) || hasEmbed(link.Title) {
				x.shared(link, l.Place)
			}
			if x.moved[link] {
				l.Destination = string(link.Destination)
				if parent := link.Parent(); parent != nil && blank(link, x.d.Source) { // its text was an unknown value
					parent.RemoveChild(parent, link)
				}
			}
		}
	}
	for i := range x.d.Images {
		im := &x.d.Images[i]
		if image, ok := im.Node.(*ast.Image); ok {
			if hasEmbed(image.Destination) || hasEmbed(image.Title) {
				x.shared(image, im.Place)
			}
			if x.moved[image] {
				im.Source = string(image.Destination)
			}
		}
	}
}

func hasEmbed(b []byte) bool {
	return bytes.Contains(b, []byte("{{")) || bytes.Contains(b, []byte("{%"))
}

// shared does what [expansion.address] does, if the link or image is still in the document.
func (x *expansion) shared(n ast.Node, at post.Place) {
	for up := n; up != x.d.Root; up = up.Parent() {
		if up == nil {
			return
		}
	}
	x.address(n, &document.Embed{Place: at})
}
