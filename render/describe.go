package render

import (
	"html/template"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/head"
	"github.com/diptych-go/diptych/render/route"
)

// Head returns what the page tells browsers, search engines and networks, as HTML;
// see [Page.Describe].
func (p *Page) Head() template.HTML { return p.Describe().HTML() }

// Describe returns what the page tells machines. The caller may change it before it becomes
// HTML. If the editions have hosts, it names the canonical address and the alternates, with
// the page itself among them; x-default is the version in the first language.
//
// A page with a date is a [head.Posting], a page without a date is a [head.Page]. The page
// of a folder is a [head.Collection], and the first page of an edition is a [head.Site].
// The field seo.type of the front matter, which jekyll-seo-tag reads too, may name another
// type of schema.org.
//
// The original of a work is the post whose front matter says original: true. If there is
// none, it is the post with the earliest day, or else the post in the first language.
func (p *Page) Describe() head.Head {
	h := head.Head{
		Title: p.Title, Publication: p.Edition.Title, Description: p.Description, URL: p.URL, Lang: p.Lang,
		Type: p.kind(), Published: p.Date.ISO(), Modified: p.Updated.ISO(), Authors: p.Post.Authors, Keywords: p.Post.Tags,
	}
	if p.Edition.Origin() == "" {
		return h
	}
	h.Images = p.images()
	for _, l := range p.Alternates {
		h.Alternates = append(h.Alternates, l.Alternate())
	}
	if len(h.Alternates) > 1 {
		if l, ok := p.r.Link(p.routes, p.Post, original(p.routes, p.Post)); ok {
			first := l.Alternate()
			h.Original = &first
		}
	}
	return h
}

// Alternate returns the link as an alternate for the head of a page.
func (l Link) Alternate() head.Alternate {
	return head.Alternate{Lang: l.Lang, URL: l.Full, Title: l.Title}
}

// kind returns what the page is, as schema.org names it.
func (p *Page) kind() head.Type {
	if seo, _ := p.Post.Meta.Get("seo"); seo != nil {
		if fields, ok := seo.(post.Meta); ok && isName(fields.String("type")) {
			return head.Type(fields.String("type"))
		}
	}
	list := p.routes.ListOf(p.Post)
	switch {
	case list != nil && list.Kind == route.FrontList:
		return head.Site
	case list != nil:
		return head.Collection
	case p.Date.IsZero():
		return head.Page
	}
	return head.Posting
}

// isName reports whether s can be the name of a type: it holds only letters.
func isName(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r|0x20 < 'a' || r|0x20 > 'z' }) < 0
}

// images returns the images of the front matter that lead to something, with their full
// addresses. It looks at the first 10 images only.
func (p *Page) images() (list []head.Image) {
	const most = 10
	for i, source := range p.Post.Images[:min(most, len(p.Post.Images))] {
		if _, allowed := p.r.allowed(written(source), true); source == "" || !allowed || strings.HasPrefix(source, "data:") {
			continue
		}
		to := p.routes.Resolve(p.Post, source)
		switch {
		case to.Fault != nil:
			continue
		case strings.HasPrefix(to.URL, "//"):
			to.URL = "https:" + to.URL
		case strings.HasPrefix(to.URL, "/"):
			to.URL = p.Edition.Origin() + to.URL
		}
		image := head.Image{URL: to.URL}
		image.Width, image.Height = p.routes.ImageSize(to.File)
		if i == 0 {
			image.Alt = p.ImageAlt
		}
		list = append(list, image)
	}
	return list
}

// original returns the post of a work from which the others were translated; see
// [Page.Describe]. It returns nil if no post of the work is published, or if the post is
// not in the collection. It looks at the first 200 posts only, so that a work in thousands
// of languages stays cheap.
func original(rs *route.Routes, of *post.Post) (first *post.Post) {
	const most = 200
	work := rs.Collection().SetOf(of)
	if work == nil {
		return nil
	}
	posts := work.Posts()
	for _, p := range posts[:min(most, len(posts))] {
		if _, published := rs.URL(p); !published {
			continue
		}
		if said, _ := p.Meta.Get("original"); said == any(true) {
			return p
		}
		if first == nil || !p.Date.IsZero() && !first.Date.IsZero() && earlier(p.Date.Time(), first.Date.Time()) {
			first = p
		}
	}
	return first
}

// earlier reports whether the day of a, as its author wrote it, is before the day of b.
func earlier(a, b time.Time) bool {
	return a.Year() < b.Year() || a.Year() == b.Year() && a.YearDay() < b.YearDay()
}
