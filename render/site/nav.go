package site

import (
	"html/template"
	"strings"

	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

// A MenuEntry is a link to a section or a page in the navigation of an edition.
type MenuEntry struct {
	Title   string
	URL     string // without the host
	Current string // the value of aria-current: page on the page itself, true on a page within the section, else empty
}

// A frame names a part that many pages of an edition share: the navigation, the footer or a
// language switch.
type frame struct {
	edition int
	current int  // the entry of the navigation that is marked, or -1
	itself  bool // the marked entry is the page itself
	footer  bool
	around  *route.List // of a language switch: the list whose twins it leads to
}

// nav returns the navigation on a page.
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

// frame returns a part that pages share. It makes each part once.
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

// block returns what a block of layout.html makes of a view.
func (s *Site) block(name string, v *View) (template.HTML, error) {
	var b strings.Builder
	if err := s.templates["post.html"].ExecuteTemplate(&b, name, v); err != nil {
		return "", err
	}
	return template.HTML(b.String()), nil //nolint:gosec // made by html/template
}

// menu returns the navigation of an edition. A post with a long title may have a shorter
// linkTitle for it, as in Hugo.
func (s *Site) menu(here route.Mount, f frame) []MenuEntry {
	entries := s.routes.Menu(here)
	menu := make([]MenuEntry, len(entries))
	for i, e := range entries {
		p := e.Page
		if e.List != nil {
			menu[i].Title, menu[i].URL, p = s.title(e.List), e.List.Link(here, 1), e.List.Post
		} else {
			menu[i].Title = s.renderer.Title(here.Lang, p)
			menu[i].URL, _ = s.routes.Link(p, p)
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

// more returns links to the lists of an edition that readers look for at the end of a page:
// its archive, its tags and its feed.
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
