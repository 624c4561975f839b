package render

import (
	"fmt"
	"net/url"
	"runtime"
	"strings"
	"weak"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	markup "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"
)

// leadLinks makes the links and images of a body lead to where their targets are published.
// It reports the ones that lead to nothing.
func (r *Renderer) leadLinks(x *expansion) {
	rs, d := x.routes, x.d
	faults := 0
	lead := func(address string, at post.Place) route.Target {
		t := rs.Resolve(d.Post, address)
		if t.Post != nil && t.Fragment != "" && t.Fault == nil {
			r.leadToAnchor(d, &t, address)
		}
		if t.Fault != nil {
			if faults++; faults <= mostLinkFaults {
				t.Fault.Place = at
				d.Faults = append(d.Faults, t.Fault)
			}
		}
		return t
	}
	for _, l := range d.Links {
		link, ok := l.Node.(*ast.Link)
		if !ok || link.Parent() == nil {
			continue
		}
		t, settled := x.settled[link]
		if !settled {
			t = lead(l.Destination, l.Place)
		}
		if t.Post == nil && !settled && isWiki(l.Destination) {
			unlink(link, d.Source)
			continue
		}
		if t.URL != l.Destination {
			link.Destination = []byte(t.URL)
		}
		if t.Lang != language.Und {
			link.SetAttributeString("hreflang", []byte(t.Lang.String()))
		}
	}
	for _, im := range d.Images {
		image, ok := im.Node.(*ast.Image)
		if !ok || image.Parent() == nil {
			continue
		}
		t := lead(im.Source, im.Place)
		if t.URL != im.Source {
			image.Destination = []byte(t.URL)
		}
		keepRoom(image, rs, t.File)
	}
	loadLater(d)
	d.RewriteRawHTML(func(address string, image bool, at post.Place) (to, more string) {
		t := lead(address, at)
		if t.Fault != nil && t.Post == nil {
			return address, ""
		}
		if !image {
			return t.URL, ""
		}
		if width, height := rs.ImageSize(t.File); width > 0 {
			more = fmt.Sprintf(` width="%d" height="%d"`, width, height)
		}
		return t.URL, more
	})
	if n := faults - mostLinkFaults; n > 0 {
		d.Faults = append(d.Faults, &post.Fault{Place: d.Post.BodyPlace(), Rule: "link", Severity: post.SeverityWarning, Message: fmt.Sprintf("%d more links of this post lead to nothing", n)})
	}
}

// isWiki reports whether a link is written as [[Note]].
func isWiki(destination string) bool { return strings.HasPrefix(destination, "[[") }

// unlinkWiki replaces links of the form [[Note]] by their text. It is for documents that
// are rendered without routes, where other posts are not known.
func unlinkWiki(d *document.Document) {
	for _, l := range d.Links {
		if isWiki(l.Destination) && !isRaw(l.Node) {
			unlink(l.Node, d.Source)
		}
	}
}

// mostLinkFaults bounds how many faults of links one post reports.
const mostLinkFaults = 1000

// links renders links as goldmark does, and adds their language.
type links struct{}

var linkAttributes = markup.LinkAttributeFilter.ExtendString("hreflang")

// RegisterFuncs implements goldmark's renderer.NodeRenderer.
func (links) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindLink, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			_, _ = w.WriteString("</a>")
			return ast.WalkContinue, nil
		}
		link := n.(*ast.Link)
		_, _ = w.WriteString(`<a href="`)
		_, _ = w.Write(util.EscapeHTML(util.URLEscape(link.Destination, true)))
		_ = w.WriteByte('"')
		if link.Title != nil {
			_, _ = w.WriteString(` title="`)
			htmlWriter.Write(w, link.Title)
			_ = w.WriteByte('"')
		}
		markup.RenderAttributes(w, link, linkAttributes)
		_ = w.WriteByte('>')
		return ast.WalkContinue, nil
	})
}

// leadToAnchor replaces the fragment of a target by the anchor that the heading has on its
// page. If the page has no such anchor, it sets the Fault of the target.
func (r *Renderer) leadToAnchor(d *document.Document, t *route.Target, address string) {
	if t.Fragment == "top" || strings.HasPrefix(t.Fragment, ":~:") { // browsers know these
		return
	}
	target := d
	if t.Post != d.Post {
		if target = r.anchors(t.Post); target == nil {
			return
		}
	}
	id, ok := target.ID(t.Fragment)
	if !ok {
		t.Fault = &post.Fault{Rule: "link", Severity: post.SeverityWarning, Message: fmt.Sprintf("%s leads to no heading or anchor of %s", address, t.Post.Path),
			Hint: "write the anchor that the heading has on its page"}
		return
	}
	if id != t.Fragment {
		before, _, _ := strings.Cut(t.URL, "#")
		t.URL = before + "#" + (&url.URL{Fragment: id}).EscapedFragment()
	}
}

// anchors returns a document that holds only the anchors of a post. It returns nil if the
// post's body cannot be read.
func (r *Renderer) anchors(p *post.Post) *document.Document {
	known := weak.Make(p) // the renderer keeps no post alive
	if d, ok := r.targets.Load(known); ok {
		return d.(*document.Document)
	}
	d, err := r.Parser.Parse(p)
	if err != nil {
		d = nil
	} else {
		d.Post, d.Source, d.Root, d.Links, d.Images, d.RawHTML = nil, nil, nil, nil, nil, nil
		for i := range d.Headings {
			d.Headings[i].Node = nil
		}
	}
	if _, again := r.targets.LoadOrStore(known, d); !again {
		runtime.AddCleanup(p, func(known weak.Pointer[post.Post]) { r.targets.Delete(known) }, known)
	}
	return d
}
