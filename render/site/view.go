package site

import (
	"embed"
	"errors"
	"fmt"
	"html"
	"html/template"
	"io"
	"io/fs"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// View is what a template is given. Which fields are set depends on the page.
type View struct {
	Lang      language.Tag
	Title     string        // of the page
	Head      template.HTML // title, description, canonical address, alternates
	Style     string        // address of the style sheet
	Home      string        // address of the first page of the edition; of the site where there is none
	Brand     string        // name of the publication
	Languages []render.Link // the switch: this page in other languages, only where it exists
	Editions  []render.Link // the first pages of all editions
	Page      *render.Page  // of post.html, and of list.html for a folder that has a text
	Posts     []Entry       // of list.html, newest first
	Sections  []Section     // of home.html and 404.html: one for each edition

	renderer *render.Renderer
	footer   func() (template.HTML, error) // of the edition; nil within it
}

// Entry is a post in a list.
type Entry struct {
	render.Link
	Description string
	Date        render.Date
}

// Section is an edition on a page that has them all.
type Section struct {
	render.Link
	Description string
	Posts       []Entry // the newest

	renderer *render.Renderer
}

// Dir is the direction of the page's language: rtl or ltr.
func (v *View) Dir() string { return lang.Dir(v.Lang) }

// Footer is what "footer" of layout.html makes of the Editions, once for each
// edition; nothing where there are none.
func (v *View) Footer() (template.HTML, error) {
	if v.Editions == nil || v.footer == nil {
		return "", nil
	}
	return v.footer()
}

// T is a text of the catalogue in the page's language; see [render.Page.T].
func (v *View) T(key string) (template.HTML, error) { return wordHTML(v.renderer, v.Lang, key) }

// Label is the text of [View.T] for an attribute: without markup.
func (v *View) Label(key string) (string, error) {
	w, err := v.renderer.Words.Find(v.Lang, key)
	return w.Text, err
}

// T is a text of the catalogue in the section's language.
func (s Section) T(key string) (template.HTML, error) { return wordHTML(s.renderer, s.Lang, key) }

func wordHTML(r *render.Renderer, lang language.Tag, key string) (template.HTML, error) {
	w, err := r.Words.Find(lang, key)
	return w.HTML(), err
}

var templateNames = map[kind]string{homePage: "home.html", listPage: "list.html", postPage: "post.html", missingPage: "404.html"}

//go:embed templates
var defaults embed.FS

// readTemplates reads the defaults and what replaces them.
func readTemplates(own fs.FS, funcs template.FuncMap) (map[string]*template.Template, []byte, error) {
	read := func(name string) ([]byte, error) {
		if own != nil {
			if b, err := fs.ReadFile(own, name); !errors.Is(err, fs.ErrNotExist) {
				return b, err
			}
		}
		return defaults.ReadFile("templates/" + name)
	}
	layout, err := read("layout.html")
	if err != nil {
		return nil, nil, fmt.Errorf("site: template layout.html: %w", err)
	}
	base, err := template.New("layout.html").Funcs(render.FuncMap()).Funcs(funcs).Parse(string(layout))
	if err != nil {
		return nil, nil, fmt.Errorf("site: %w", err)
	}
	all := map[string]*template.Template{}
	for _, name := range templateNames {
		text, err := read(name)
		if err != nil {
			return nil, nil, fmt.Errorf("site: template %s: %w", name, err)
		}
		t, err := base.Clone()
		if err == nil {
			_, err = t.New(name).Parse(string(text))
		}
		if err != nil {
			return nil, nil, fmt.Errorf("site: %w", err)
		}
		all[name] = t
	}
	style, err := read(styleName)
	if err != nil {
		return nil, nil, fmt.Errorf("site: %s: %w", styleName, err)
	}
	return all, style, nil
}

const newest = 5 // posts of each language on the first page

// view is what the template of an entry is given.
func (s *Site) view(e entry) *View {
	editions := s.routes.Editions()
	here := editions[e.lang]
	v := &View{Lang: here.Lang, Style: s.routes.FileURL(e.post, styleName), Home: here.Link(here), renderer: s.renderer}
	v.Brand, v.Editions = s.name(here), s.editions(here, true)
	v.footer = func() (template.HTML, error) { return s.footer(e.lang) }
	if e.post != nil {
		v.Page, _ = s.renderer.Page(s.routes, e.post)
		v.Title, v.Head = v.Page.Title, v.Page.Head()
		for _, l := range v.Page.Alternates {
			if l.Lang != v.Lang {
				v.Languages = append(v.Languages, l)
			}
		}
		if posts, ok := s.routes.Section(e.post); ok {
			v.Posts = s.posts(e.post, posts)
		}
		return v
	}
	head := render.Head{Lang: v.Lang, Description: here.Description}
	switch e.kind {
	case listPage:
		v.Title, v.Languages = s.name(here), s.editions(here, false)
		v.Posts = s.posts(nil, s.routes.List(here.Lang))
		head.URL, head.Alternates = here.URL(), s.editions(here, true)
	default:
		v.Title = v.Brand
		v.Home = s.routes.FileURL(nil, "/")
		for _, edition := range editions {
			section := Section{Link: s.link(edition, here), Description: edition.Description, renderer: s.renderer}
			if home := s.routes.Home(edition.Lang); home != nil && section.Description == "" {
				page, _ := s.renderer.Page(s.routes, home)
				section.Description = page.Description
			}
			list := s.routes.List(edition.Lang)
			section.Posts = s.posts(nil, list[:min(newest, len(list))])
			v.Sections = append(v.Sections, section)
		}
		if e.kind == missingPage {
			v.Title = s.label(here.Lang, "notFound")
		} else if here.Absolute() {
			head.URL = here.RootURL()
		}
		v.Editions = nil
	}
	head.Title = v.Title
	v.Head = head.HTML()
	return v
}

func (s *Site) label(lang language.Tag, key string) string {
	w, _ := s.renderer.Words.Find(lang, key)
	return w.Text
}

// name is what an edition is called: its title, else that of its first page,
// else its language.
func (s *Site) name(e route.Mount) string {
	if e.Title != "" {
		return s.renderer.Text(e.Lang, e.Title)
	}
	return lang.Name(e.Lang)
}

// footer is what ends the pages of an edition.
func (s *Site) footer(edition int) (template.HTML, error) {
	if f, ok := s.footers.Load(edition); ok {
		return f.(template.HTML), nil
	}
	here := s.routes.Editions()[edition]
	var b strings.Builder
	v := &View{Lang: here.Lang, Home: here.Link(here), Brand: s.name(here), Editions: s.editions(here, true), renderer: s.renderer}
	if err := s.templates["post.html"].ExecuteTemplate(&b, "footer", v); err != nil {
		return "", err
	}
	f := template.HTML(b.String()) //nolint:gosec // made by html/template
	s.footers.Store(edition, f)
	return f, nil
}

// editions are links to the first pages of the editions, from one of them.
func (s *Site) editions(from route.Mount, itself bool) []render.Link {
	if l, ok := s.views.Load(edges{from.Lang, itself}); ok {
		return l.([]render.Link)
	}
	var links []render.Link
	for _, e := range s.routes.Editions() {
		if itself || e.Lang != from.Lang {
			links = append(links, s.link(e, from))
		}
	}
	s.views.Store(edges{from.Lang, itself}, links)
	return links
}

type edges struct {
	from   language.Tag
	itself bool
}

func (s *Site) link(to, from route.Mount) render.Link {
	l := render.Link{Lang: to.Lang, Name: lang.Name(to.Lang), Title: s.name(to), URL: to.Link(from)}
	if to.Absolute() {
		l.Full = to.URL()
	}
	return l
}

// posts are the entries of a list on the page of a post, nil for a page that is none's.
func (s *Site) posts(from *post.Post, posts []*post.Post) []Entry {
	entries := make([]Entry, 0, len(posts))
	for _, p := range posts {
		if l, ok := s.renderer.Link(s.routes, from, p); ok {
			entries = append(entries, Entry{Link: l, Description: s.renderer.Text(l.Lang, p.Description), Date: render.DateIn(l.Lang, p.Date.In(s.renderer.Location))})
		}
	}
	return entries
}

// redirect writes a page that sends readers of an old address on.
func (s *Site) redirect(w io.Writer, e entry) error {
	here := s.routes.Editions()[e.lang]
	address, _ := s.routes.URL(e.post)
	address = html.EscapeString(address)
	canonical := ""
	if here.Absolute() {
		canonical = `<link rel="canonical" href="` + address + "\">\n"
	}
	_, err := fmt.Fprintf(w, "<!doctype html>\n<html lang=\"%s\" dir=\"%s\">\n<meta charset=\"utf-8\">\n<title>%s</title>\n"+
		"<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=%s\">\n%s<p><a href=\"%s\">%s</a></p>\n</html>\n",
		here.Lang, lang.Dir(here.Lang), html.EscapeString(s.label(here.Lang, "moved")), address, canonical, address, html.EscapeString(s.renderer.Title(here.Lang, e.post)))
	return err
}
