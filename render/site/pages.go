package site

import (
	"fmt"
	"html"
	"html/template"
	"io"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/head"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

const newest = 5 // posts of each language on the first page

// newView is what all pages of an edition have.
func (s *Site) newView(o *output) *View {
	here := s.routes.Editions()[o.edition]
	v := &View{Lang: here.Lang, Style: s.routes.FileURL(o.post, styleName), Home: here.Link(here), Brand: s.name(here), renderer: s.renderer}
	v.footer = func() (template.HTML, error) { return s.footer(o.edition) }
	return v
}

// postView is the page of a post, with a list if it is the page of a folder.
func (s *Site) postView(o *output) *View {
	v := s.newView(o)
	v.Editions = s.editions(s.routes.Editions()[o.edition])
	v.Page, _ = s.renderer.Page(s.routes, o.post)
	v.Title, v.Head = v.Page.Title, v.Page.Head()
	for _, l := range v.Page.Alternates {
		if l.Lang != v.Lang {
			v.Languages = append(v.Languages, l)
		}
	}
	if posts, ok := s.routes.Section(o.post); ok {
		v.Posts = s.posts(o.post, posts)
	}
	return v
}

// listView is the first page of an edition that has no post for it.
func (s *Site) listView(o *output) *View {
	v, here := s.newView(o), s.routes.Editions()[o.edition]
	v.Editions = s.editions(here)
	v.Title, v.Posts = v.Brand, s.posts(nil, s.routes.List(here.Lang))
	h := head.Head{Lang: v.Lang, Type: head.Site, Title: v.Title, Description: here.Description, URL: here.URL()}
	for _, e := range v.Editions {
		h.Alternates = append(h.Alternates, e.Alternate())
		if e.Lang != v.Lang {
			v.Languages = append(v.Languages, e.Link)
		}
	}
	v.Head = h.HTML()
	return v
}

// homeView is the page of all editions.
func (s *Site) homeView(o *output) *View {
	v, here := s.newView(o), s.routes.Editions()[o.edition]
	v.Title, v.Home, v.Editions, v.footer = v.Brand, s.routes.FileURL(nil, "/"), s.fullEditions(here), nil
	h := head.Head{Lang: v.Lang, Type: head.Site, Title: v.Title, Description: here.Description}
	if here.Absolute() {
		h.URL = here.RootURL()
	}
	v.Head = h.HTML()
	return v
}

// missingView is the page for what is not found.
func (s *Site) missingView(o *output) *View {
	v, here := s.newView(o), s.routes.Editions()[o.edition]
	v.Title, v.Home, v.Editions, v.footer = s.label(here.Lang, "notFound"), s.routes.FileURL(nil, "/"), s.fullEditions(here), nil
	v.Head = head.Head{Lang: v.Lang, Title: v.Title, Description: here.Description, NoIndex: true}.HTML()
	return v
}

// fullEditions are all editions with their descriptions and newest posts.
func (s *Site) fullEditions(from route.Mount) []Edition {
	list := make([]Edition, len(s.routes.Editions()))
	for i, m := range s.routes.Editions() {
		e := &list[i]
		*e = Edition{Link: s.link(m, from), Description: m.Description, renderer: s.renderer}
		if home := s.routes.Home(m.Lang); home != nil && e.Description == "" {
			e.Description = s.renderer.Text(m.Lang, home.Description)
		}
		posts := s.routes.List(m.Lang)
		e.Posts = s.posts(nil, posts[:min(newest, len(posts))])
	}
	return list
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
	v := &View{Lang: here.Lang, Home: here.Link(here), Brand: s.name(here), Editions: s.editions(here), renderer: s.renderer}
	if err := s.templates["post.html"].ExecuteTemplate(&b, "footer", v); err != nil {
		return "", err
	}
	f := template.HTML(b.String()) //nolint:gosec // made by html/template
	s.footers.Store(edition, f)
	return f, nil
}

// editions are links to the first pages of the editions, from one of them, which
// is among them. A site in thousands of languages does not name each of them on
// each of its pages.
func (s *Site) editions(from route.Mount) []Edition {
	if l, ok := s.views.Load(from.Lang); ok {
		return l.([]Edition)
	}
	var list []Edition
	all := s.routes.Editions()
	room := render.MostAlternates(len(all))
	for i, e := range all {
		if i < room || e.Lang == from.Lang {
			list = append(list, Edition{Link: s.link(e, from), renderer: s.renderer})
		}
	}
	s.views.Store(from.Lang, list)
	return list
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
func (s *Site) redirect(w io.Writer, o *output) (post.Faults, error) {
	here := s.routes.Editions()[o.edition]
	address, _ := s.routes.URL(o.post)
	address = html.EscapeString(address)
	canonical := ""
	if here.Absolute() {
		canonical = `<link rel="canonical" href="` + address + "\">\n"
	}
	_, err := fmt.Fprintf(w, "<!doctype html>\n<html lang=\"%s\" dir=\"%s\">\n<meta charset=\"utf-8\">\n<title>%s</title>\n"+
		"<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=%s\">\n%s<p><a href=\"%s\">%s</a></p>\n</html>\n",
		here.Lang, lang.Dir(here.Lang), html.EscapeString(s.label(here.Lang, "moved")), address, canonical, address, html.EscapeString(s.renderer.Title(here.Lang, o.post)))
	return nil, err
}
