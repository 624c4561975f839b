package render

import (
	"html"
	"html/template"
	"net/url"
	"strings"

	"golang.org/x/text/language"
)

// Head returns what the page tells browsers and search engines: its title and
// description. If the editions have hosts, it also names the canonical address and
// the alternates, the page itself among them; x-default is the version in the first
// language.
func (p *Page) Head() template.HTML {
	title := p.Title
	if p.Edition.Title != "" && p.Edition.Title != title {
		title += " – " + p.Edition.Title
	}
	return Head{Title: title, Description: p.Description, URL: p.URL, Lang: p.Lang, Image: p.fullImage(), Alternates: p.Alternates, Article: true}.HTML()
}

func (p *Page) fullImage() string {
	if p.Image == "" || strings.Contains(p.Image, "://") {
		return p.Image
	}
	return p.Edition.Origin() + p.Image
}

// A Head makes the elements in the head of a page that is no post's.
type Head struct {
	Title, Description string
	URL                string // with its host, or it is left out
	Lang               language.Tag
	Image              string
	Alternates         []Link // the first is x-default
	Article            bool
}

// HTML returns the elements, one on each line.
func (h Head) HTML() template.HTML {
	var b strings.Builder
	b.Grow(1024)
	element := func(before, value, after string) {
		if value != "" {
			b.WriteString(before)
			b.WriteString(html.EscapeString(value))
			b.WriteString(after)
		}
	}
	element("<title>", h.Title, "</title>\n")
	element(`<meta name="description" content="`, h.Description, "\">\n")
	if u, err := url.Parse(h.URL); err != nil || u.Host == "" {
		return template.HTML(b.String()) //nolint:gosec // escaped above
	}
	element(`<link rel="canonical" href="`, h.URL, "\">\n")
	if len(h.Alternates) > 1 {
		for _, a := range h.Alternates {
			element(`<link rel="alternate" hreflang="`+a.Lang.String()+`" href="`, a.Full, "\">\n")
		}
		element(`<link rel="alternate" hreflang="x-default" href="`, h.Alternates[0].Full, "\">\n")
	}
	kind := "website"
	if h.Article {
		kind = "article"
	}
	element(`<meta property="og:type" content="`, kind, "\">\n")
	element(`<meta property="og:title" content="`, h.Title, "\">\n")
	element(`<meta property="og:description" content="`, h.Description, "\">\n")
	element(`<meta property="og:url" content="`, h.URL, "\">\n")
	element(`<meta property="og:image" content="`, h.Image, "\">\n")
	if _, _, region := h.Lang.Raw(); region.IsCountry() {
		base, _ := h.Lang.Base()
		element(`<meta property="og:locale" content="`, base.String()+"_"+region.String(), "\">\n")
	}
	return template.HTML(b.String()) //nolint:gosec // escaped above
}
