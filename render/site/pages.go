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

// newView returns a view with what all pages of an edition have.
func (s *Site) newView(o *output) *View {
	here := s.routes.Editions()[o.edition]
	v := &View{Lang: here.Lang, Style: s.routes.FileURL(o.post, styleName), Home: here.Link(here), Brand: s.name(here), Editions: s.editions(here), renderer: s.renderer}
	v.switcher = func() (template.HTML, error) { return s.block("languages", v) }
	v.nav = func() (template.HTML, error) { return s.nav(o) }
	v.footer = func() (template.HTML, error) { return s.frame(frame{edition: o.edition, footer: true}) }
	return v
}

// postView returns the view of the page of a post.
func (s *Site) postView(o *output, a *asking) *View {
	v, here := s.newView(o), s.routes.Editions()[o.edition]
	v.Page, _ = s.renderer.Page(a.routes(), o.post)
	v.Title, v.Terms = v.Page.Title, s.terms(o.post)
	if len(v.Page.Alternates) > 1 || len(s.routes.Fallbacks()) > 0 || !s.alone(v, o, s.routes.SectionOf(o.post)) {
		v.Languages = s.switchOf(v.Page, here)
	}
	v.Beside = s.sideBySide(o.post, here)
	h := v.describe()
	h.Feeds = s.discover(s.routes.Front(here))
	v.Head = h.HTML()
	return v
}

// fallbackView returns the view of the page that shows a post to readers of another
// language. It tells machines that the post is at its own address.
func (s *Site) fallbackView(o *output, a *asking) *View {
	v, here := s.newView(&output{edition: o.edition, kind: o.kind}), s.routes.Editions()[o.edition]
	v.Page, _ = s.renderer.Page(a.routes(), o.post)
	v.Title, v.Languages = v.Page.Title, s.switchOf(v.Page, here)
	source := v.Page.Edition
	v.Shown = &render.Link{Lang: v.Page.Lang, Name: source.Name, Title: v.Title, URL: strings.TrimPrefix(v.Page.URL, here.Origin())}
	h := v.describe()
	h.Alternates, h.Original = nil, nil
	v.Head = h.HTML()
	return v
}

// homeView returns the view of the page of all editions.
func (s *Site) homeView(o *output, _ *asking) *View {
	v, here := s.newView(o), s.routes.Editions()[o.edition]
	v.Title, v.Home, v.Editions, v.nav, v.footer = v.Brand, s.routes.FileURL(nil, "/"), s.fullEditions(here, s.routes.Editions()), nil, nil
	v.Languages = s.switchHome(here)
	h := head.Head{Lang: v.Lang, Type: head.Site, Title: v.Title, Description: here.Description}
	if here.Absolute() {
		h.URL = here.RootURL()
	}
	v.Head = h.HTML()
	return v
}

// missingView returns the view of a page for addresses that are not found. It names the
// editions; on the page of an edition, that edition comes first.
func (s *Site) missingView(o *output, _ *asking) *View {
	v, here := s.newView(o), s.routes.Editions()[o.edition]
	v.Title, v.nav, v.footer, v.Languages = s.label(here.Lang, "notFound"), nil, nil, s.switchHome(here)
	if o.path == here.RootPath(missingName) {
		v.Editions, v.Home = s.fullEditions(here, s.routes.Editions()), s.routes.FileURL(nil, "/")
	} else {
		v.Editions = s.fullEditions(here, append([]route.Mount{here}, s.others(here)...))
	}
	v.Head = head.Head{Lang: v.Lang, Title: v.Title, Publication: v.Brand, NoIndex: true}.HTML()
	return v
}

// fullEditions returns editions with their descriptions and newest posts.
func (s *Site) fullEditions(from route.Mount, all []route.Mount) []Edition {
	list := make([]Edition, len(all))
	for i, m := range all {
		e := &list[i]
		*e = Edition{Link: s.link(m, from), Description: m.Description, renderer: s.renderer}
		front := s.routes.Front(m)
		if front.Post != nil && e.Description == "" {
			e.Description = s.renderer.Text(m.Lang, front.Post.Description)
		}
		var posts []*post.Post // in the edition's language only; the other editions are on the page too
		for _, p := range front.Posts {
			if len(posts) < newest && s.own(front, p) {
				posts = append(posts, p)
			}
		}
		e.Posts = s.posts(m, from, posts)
	}
	return list
}

func (s *Site) label(lang language.Tag, key string) string {
	w, _ := s.renderer.Words.Find(lang, key)
	return w.Text
}

// name returns the name of an edition: its title, or else the title of its first page, or
// else the name of its language.
func (s *Site) name(e route.Mount) string {
	if e.Title == "" {
		return e.Name
	}
	if name, ok := s.names.Load(e.Lang); ok {
		return name.(string)
	}
	name := s.renderer.Text(e.Lang, e.Title)
	s.names.Store(e.Lang, name)
	return name
}

// editions returns links to the first pages of the editions for a page of one of them,
// which is included. If a site has thousands of languages, not each of them is named.
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
	l := render.Link{Lang: to.Lang, Name: to.Name, Title: s.name(to), URL: to.Link(from)}
	if to.Absolute() {
		l.Full = to.URL()
	}
	return l
}

// redirect makes a page that sends readers of an old address on to the post.
func (s *Site) redirect(o *output, _ *asking) job {
	here := s.routes.Editions()[o.edition]
	address, _ := s.routes.URL(o.post)
	label, title := s.label(here.Lang, "moved"), s.renderer.Title(here.Lang, o.post)
	return job{func(h *hasher) {
		h.value(&here)
		h.text(address)
		h.text(title)
	}, func(w io.Writer) (post.Faults, error) {
		address := html.EscapeString(address)
		canonical := ""
		if here.Absolute() {
			canonical = `<link rel="canonical" href="` + address + "\">\n"
		}
		_, err := fmt.Fprintf(w, "<!doctype html>\n<html lang=\"%s\" dir=\"%s\">\n<meta charset=\"utf-8\">\n<title>%s</title>\n"+
			"<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=%s\">\n%s<p><a href=\"%s\">%s</a></p>\n</html>\n",
			here.Lang, lang.Dir(here.Lang), html.EscapeString(label), address, canonical, address, html.EscapeString(title))
		return nil, err
	}}
}
