package site

import (
	"html/template"
	"strings"

	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

// A MenuEntry is a section or a page in the navigation of an edition.
type MenuEntry struct {
	render.Link
	Current string // what aria-current says: page for the page itself, true for one within the section; else empty
}

// A frame is a part that many pages of an edition share.
type frame struct {
	edition int
	current int  // the entry of the navigation that is marked, or -1
	itself  bool // it is the page
	footer  bool
	around  *route.List // of the language switch: the list to whose twins it leads
}

// nav is the navigation on a page.
func (s *Site) nav(o *output) (template.HTML, error) {
	f := frame{edition: o.edition, current: -1}
	var section *route.List
	switch {
	case o.list != nil:
		section = o.list
	case o.post != nil && o.kind == postPage:
		section = s.routes.SectionOf(o.post)
	}
	for i, e := range s.routes.Menu(s.routes.Editions()[o.edition]) {
		if e.Page != nil && e.Page == o.post && o.kind == postPage {
			f.current, f.itself = i, true
		}
		for l := section; l != nil && e.List != nil; l = l.Within {
			if l == e.List {
				f.current, f.itself = i, l == o.list && o.number == 1
			}
		}
	}
	return s.frame(f)
}

// frame makes a part that pages share, or takes it from one that did.
func (s *Site) frame(f frame) (template.HTML, error) {
	if made, ok := s.frames.Load(f); ok {
		return made.(template.HTML), nil
	}
	here := s.routes.Editions()[f.edition]
	v := &View{Lang: here.Lang, Home: here.Link(here), Brand: s.name(here), renderer: s.renderer}
	block := "nav"
	switch {
	case f.footer:
		block, v.Editions, v.More = "footer", s.editions(here), s.more(here)
	case f.around != nil:
		block, v.Languages = "languages", s.switchAround(f.around, here)
	default:
		v.Menu = s.menu(here, f)
	}
	made, err := s.block(block, v)
	if err == nil {
		s.frames.Store(f, made)
	}
	return made, err
}

// block is what a block of layout.html makes of a view.
func (s *Site) block(name string, v *View) (template.HTML, error) {
	var b strings.Builder
	if err := s.templates["post.html"].ExecuteTemplate(&b, name, v); err != nil {
		return "", err
	}
	return template.HTML(b.String()), nil //nolint:gosec // made by html/template
}

// menu is the navigation of an edition. A post whose title is long may have a
// linkTitle for it, as in Hugo.
func (s *Site) menu(here route.Mount, f frame) []MenuEntry {
	entries := s.routes.Menu(here)
	menu := make([]MenuEntry, len(entries))
	for i, e := range entries {
		p := e.Page
		if e.List != nil {
			menu[i].Link, p = s.listLink(e.List, here), e.List.Post
		} else {
			menu[i].Link, _ = s.renderer.Link(s.routes, p, p)
		}
		if p != nil && p.Meta.String("linkTitle") != "" {
			menu[i].Title = s.renderer.Text(here.Lang, p.Meta.String("linkTitle"))
		}
		if i == f.current {
			menu[i].Current = "true"
			if f.itself {
				menu[i].Current = "page"
			}
		}
	}
	return menu
}

// more are the lists of an edition that readers look for at the end of a page: its
// archive, its tags and its feed.
func (s *Site) more(here route.Mount) (links []render.Link) {
	front := s.routes.Front(here)
	for _, l := range front.Lists {
		if l.Kind != route.SectionList {
			links = append(links, s.listLink(l, here))
		}
	}
	if feeds := s.feedsOf(front); feeds != nil {
		links = append(links, render.Link{Lang: here.Lang, Title: s.label(here.Lang, "feed"), URL: strings.TrimPrefix(front.FileURL(feeds[0].name), here.Origin())})
	}
	return links
}
