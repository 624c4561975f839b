package render

import (
	"html"
	"html/template"
	"path"
	"runtime"
	"strings"
	"weak"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/typography"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
)

// A Page is what a template sees of a post: a short-lived view for one goroutine. It reads
// the post's body at most once, when the body is asked for. Use [Renderer.Page] to make one.
type Page struct {
	Post        *post.Post
	Edition     route.Mount
	Lang        language.Tag
	Title       string // in its language's typography; if the post has none, the first heading or the file's name
	Description string // in its language's typography
	Image       string // the address of the image; empty if there is none
	ImageAlt    string
	ImageWidth  int // in pixels; 0 if it is not known; see [route.Routes.ImageSize]
	ImageHeight int
	URL         string // percent-encoded, with the host if the edition has one
	Date        Date
	Updated     Date
	Alternates  []Link // the languages in which the work is published, this one included; see MostAlternates
	Newer       *Link  // the neighbours in the language's list; nil at its ends
	Older       *Link

	routes *route.Routes
	r      *Renderer
	doc    *document.Document
	image  *post.Fault // set if Image leads to nothing
	err    error
}

// A Link is a link to a page.
type Link struct {
	Lang  language.Tag
	Name  string // of the language, in that language, not of the page: Français
	Title string // of the page
	URL   string // the address for the link: without the host if both pages have the same
	Full  string // the address with the host; empty if the edition has none
}

// Dir returns the direction of the link's language: rtl or ltr.
func (l Link) Dir() string { return lang.Dir(l.Lang) }

// Page returns the view of a post. ok is false if the post is not published.
func (r *Renderer) Page(rs *route.Routes, p *post.Post) (page *Page, ok bool) {
	url, ok := rs.URL(p)
	if !ok {
		return nil, false
	}
	edition := *rs.EditionOf(p)
	lang := edition.Lang
	page = &Page{
		Post: p, Edition: edition, Lang: lang, URL: url, routes: rs, r: r,
		Title:       r.Title(lang, p),
		Description: r.Text(lang, p.Description),
		ImageAlt:    r.Text(lang, p.ImageAlt),
		Date:        DateIn(lang, p.Date.In(r.Location)),
		Updated:     DateIn(lang, p.Updated.In(r.Location)),
	}
	page.Edition.Title = r.Text(lang, page.Edition.Title)
	if _, allowed := r.allowed(written(p.Image()), true); allowed && p.Image() != "" {
		t := rs.Resolve(p, p.Image())
		if page.Image = t.URL; t.Fault != nil {
			page.image = t.Fault
			page.image.Field = "image"
			if _, page.image.Place = p.Meta.Place("image"); page.image.Place.Line == 0 {
				page.image.Place.Path = p.Path
			}
		}
		page.ImageWidth, page.ImageHeight = rs.ImageSize(t.File)
	}
	for other := range Translations(rs, p) {
		l, _ := r.Link(rs, p, other)
		page.Alternates = append(page.Alternates, l)
	}
	newer, older := rs.Neighbours(p)
	if l, ok := r.Link(rs, p, newer); ok {
		page.Newer = &l
	}
	if l, ok := r.Link(rs, p, older); ok {
		page.Older = &l
	}
	return page, true
}

// Link returns a link from the page of one post to another post. from is nil for a page
// that is not the page of a post: the URL then has a host if the editions have several; see
// [route.Routes.Link]. ok is false if to is nil or not published.
func (r *Renderer) Link(rs *route.Routes, from, to *post.Post) (link Link, ok bool) {
	url, ok := rs.Link(from, to)
	if !ok {
		return Link{}, false
	}
	edition := rs.EditionOf(to)
	link = Link{Lang: edition.Lang, Name: edition.Name, Title: r.Title(edition.Lang, to), URL: url}
	if edition.Origin() != "" {
		link.Full, _ = rs.URL(to)
	}
	return link, true
}

// Text returns a text of the front matter as it is shown: with the typography of a
// language, and with entities resolved, since authors write them for no-break spaces.
func (r *Renderer) Text(lang language.Tag, s string) string {
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	if r.Plain {
		return s
	}
	return isolateText(lang, typography.String(lang, s))
}

// Title returns the title of a post in the typography of a language. If the front matter
// has none, Title returns the first heading of the body, or else the file's name as words.
// For the index of the whole content, the last choice is the name of the language.
func (r *Renderer) Title(tag language.Tag, p *post.Post) string {
	if p.Title != "" {
		return r.Text(tag, p.Title)
	}
	known := weak.Make(p) // the renderer keeps no post alive
	if t, ok := r.titles.Load(known); ok {
		return r.Text(tag, t.(string))
	}
	title := ""
	if d, err := r.Parser.Parse(p); err == nil && len(d.Headings) > 0 {
		title = d.Headings[0].Text
	}
	if title == "" {
		title = strings.NewReplacer("-", " ", "_", " ").Replace(path.Base(p.Name))
	}
	if p.Name == "." && title == "." {
		title = lang.Name(tag)
	}
	if _, again := r.titles.LoadOrStore(known, title); !again {
		runtime.AddCleanup(p, func(known weak.Pointer[post.Post]) { r.titles.Delete(known) }, known)
	}
	return r.Text(tag, title)
}

// Document returns the page's body, ready to be written. The document belongs to the page.
// Its headings have links to themselves. A first heading that is the page's title is left
// out.
//
// The error says why the body cannot be read: its file cannot be read or has changed
// ([post.ErrChanged]), or the body goes beyond a limit of [document.Parser]. Later calls
// return the same error. What the renderer left out is not an error; see [Page.Faults].
func (p *Page) Document() (*document.Document, error) {
	if p.doc != nil || p.err != nil {
		return p.doc, p.err
	}
	x, err := p.body()
	if err != nil {
		p.err = err
		return nil, err
	}
	p.doc = x.d
	linkHeadings(x.d)
	if p.image != nil {
		x.d.Faults = append(x.d.Faults, p.image)
	}
	x.finish()
	return p.doc, nil
}

// body returns a fresh document of the page, in its expansion. A first heading that is the
// page's title is left out.
func (p *Page) body() (*expansion, error) {
	d, err := p.r.Parser.Parse(p.Post)
	if err != nil {
		return nil, err
	}
	x := p.r.prepare(&expansion{r: p.r, d: d, lang: p.Lang, routes: p.routes, page: p})
	if h, ok := d.Root.FirstChild().(*ast.Heading); ok && h.Level == 1 && len(d.Headings) > 0 && sameText(d.Headings[0].Text, p.Post.Title) {
		d.Root.RemoveChild(d.Root, h)
		d.Headings = d.Headings[1:]
	}
	return x, nil
}

// Content returns the body as HTML. [Page.Faults] lists what the renderer left out. The
// error is that of [Page.Document], or that of an extension which writes HTML.
func (p *Page) Content() (template.HTML, error) {
	d, err := p.Document()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.Grow(len(d.Source) + len(d.Source)/4) // most pages take no more
	if err := p.r.write(&b, d, p.Lang); err != nil {
		return "", err
	}
	return template.HTML(b.String()), nil //nolint:gosec // made by the renderer, which says what is safe
}

func sameText(heading, title string) bool {
	return title == "" || strings.EqualFold(strings.Join(strings.Fields(heading), " "), strings.Join(strings.Fields(title), " "))
}

// Faults returns the faults of the page: what was left out, and links that lead to nothing.
// It returns nil until the body has been read.
func (p *Page) Faults() post.Faults {
	if p.doc == nil {
		return nil
	}
	return p.doc.Faults
}

// Dir returns the direction of the page's language: rtl or ltr.
func (p *Page) Dir() string { return lang.Dir(p.Lang) }

// T returns a text of the catalogue in the page's language. A text that exists only in
// another language is marked with that language; see [words.Catalogue.Find].
func (p *Page) T(key string) (template.HTML, error) {
	w, err := p.r.Words.Find(p.Lang, key)
	return w.HTML(), err
}
