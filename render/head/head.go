package head

import (
	"html"
	"html/template"
	"net/url"
	"path"
	"strconv"
	"strings"

	"golang.org/x/text/language"
)

// A Type is what a page is, as schema.org names it.
type Type string

// The types that the pages of a publication usually have.
const (
	Page       Type = "WebPage" // also the meaning of an empty Type
	Collection Type = "CollectionPage"
	Site       Type = "WebSite" // a home page
	Article    Type = "Article"
	Posting    Type = "BlogPosting"
)

// A Head holds what a page tells browsers, search engines and networks. Texts are plain,
// not HTML. Empty fields are left out.
type Head struct {
	Title       string
	Publication string // the name of the publication, which follows Title in the title of the window
	Description string

	// URL is the canonical address, with its host. Without a host nothing is written for
	// search engines and networks: no canonical address, no alternates, no Open Graph, no
	// JSON-LD.
	URL  string
	Lang language.Tag
	Type Type

	Published, Modified string // a day or a time with its zone, by RFC 3339
	Authors             []string
	Keywords            []string
	Images              []Image // networks get the first one that they can show

	// Alternates are the page in each of its languages, this one included. Each needs a
	// language. The first is also written as x-default, the page for readers of all other
	// languages, so it needs no entry of its own; in package sitemap it does. With fewer than
	// two, nothing is written.
	Alternates []Alternate

	// Original is the alternate from which the others were translated. It is nil if that is
	// not known.
	Original *Alternate

	Feeds      []Feed
	Prev, Next string // addresses of the neighbours in a list of several pages
	NoIndex    bool   // asks search engines not to list the page
}

// An Alternate is the page in one of its languages. Its URL has a host.
type Alternate struct {
	Lang  language.Tag
	URL   string
	Title string
}

// An Image is a picture of a page. Its URL has a host.
type Image struct {
	URL, Alt      string
	Width, Height int // in pixels, 0 if they are not known
}

// A Feed is a feed of the list or publication that the page belongs to. Its Type is a media
// type such as application/atom+xml.
type Feed struct{ Type, Title, URL string }

// HTML returns the elements for the head of a page, one on each line.
func (h Head) HTML() template.HTML {
	var b builder
	b.Grow(4096)
	title := h.Title
	if h.Publication != "" && h.Publication != title {
		title += " – " + h.Publication
	}
	b.element("<title>", title, "</title>\n")
	b.named("name", "description", h.Description)
	if h.NoIndex {
		b.named("name", "robots", "noindex")
	}
	b.element(`<link rel="prev" href="`, h.Prev, "\">\n")
	b.element(`<link rel="next" href="`, h.Next, "\">\n")
	for _, f := range h.Feeds {
		b.element(`<link rel="alternate" type="`+html.EscapeString(f.Type)+`" title="`+html.EscapeString(f.Title)+`" href="`, f.URL, "\">\n")
	}
	if u, err := url.Parse(h.URL); err == nil && u.Host != "" {
		h.address(&b)
		h.openGraph(&b)
		h.linkedData(&b)
	}
	return template.HTML(b.String()) //nolint:gosec // escaped by the builder
}

// address writes the canonical address of the page, and its address in each language.
func (h Head) address(b *builder) {
	b.element(`<link rel="canonical" href="`, h.URL, "\">\n")
	if len(h.Alternates) < 2 {
		return
	}
	for _, a := range h.Alternates {
		b.element(`<link rel="alternate" hreflang="`+a.Lang.String()+`" href="`, a.URL, "\">\n")
	}
	b.element(`<link rel="alternate" hreflang="x-default" href="`, h.Alternates[0].URL, "\">\n")
}

// openGraph writes what networks show of a page that someone shares (ogp.me).
func (h Head) openGraph(b *builder) {
	written := h.Type == Posting || strings.HasSuffix(string(h.Type), string(Article))
	kind := "website"
	if written {
		kind = "article"
	}
	b.named("property", "og:type", kind)
	b.named("property", "og:title", h.Title)
	b.named("property", "og:site_name", h.Publication)
	b.named("property", "og:description", h.Description)
	b.named("property", "og:url", h.URL)
	b.named("property", "og:locale", locale(h.Lang))
	for _, a := range h.Alternates {
		if a.Lang != h.Lang {
			b.named("property", "og:locale:alternate", locale(a.Lang))
		}
	}
	if written {
		b.named("property", "article:published_time", h.Published)
		b.named("property", "article:modified_time", h.Modified)
	}
	card := "summary"
	for _, i := range h.Images {
		if !i.shown() {
			continue
		}
		card = "summary_large_image"
		b.named("property", "og:image", i.URL)
		b.named("property", "og:image:width", size(i.Width))
		b.named("property", "og:image:height", size(i.Height))
		b.named("property", "og:image:alt", i.Alt)
		break
	}
	b.named("name", "twitter:card", card) // Twitter takes the rest from Open Graph
}

// shown reports whether networks show an image: its address has a host, and its format is
// one that all of them read. A name without an ending may have any format.
func (i Image) shown() bool {
	u, err := url.Parse(i.URL)
	if err != nil || u.Host == "" {
		return false
	}
	switch strings.ToLower(path.Ext(u.Path)) {
	case ".png", ".jpg", ".jpeg", ".webp", "":
		return true
	}
	return false
}

func size(pixels int) string {
	if pixels <= 0 {
		return ""
	}
	return strconv.Itoa(pixels)
}

// locale returns a language in the form of Open Graph, with a country: fr_CA. If the tag
// has no country, it is the country where most of the language's speakers live, since
// networks take a page without a locale for en_US. locale returns "" for a language without
// a country.
func locale(tag language.Tag) string {
	base, _, _ := tag.Raw()
	region, _ := tag.Region()
	if !region.IsCountry() {
		region, _ = language.Make(base.String()).Region()
	}
	if base.String() == "und" || !region.IsCountry() {
		return ""
	}
	return base.String() + "_" + region.String()
}

// A builder writes elements.
type builder struct{ strings.Builder }

// element writes a value, if there is one, between two parts of HTML.
func (b *builder) element(before, value, after string) {
	if value != "" {
		b.WriteString(before)
		b.WriteString(html.EscapeString(value))
		b.WriteString(after)
	}
}

// named writes a meta element.
func (b *builder) named(attribute, name, content string) {
	b.element(`<meta `+attribute+`="`+name+`" content="`, content, "\">\n")
}
