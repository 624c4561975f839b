package site

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/head"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// listView returns the view of a page of a list.
func (s *Site) listView(o *output, a *asking) *View {
	v, l, here := s.newView(o), o.list, s.routes.Editions()[o.edition]
	v.Title = s.title(l)
	h := head.Head{Lang: v.Lang, Type: head.Collection, Title: v.Title, Publication: v.Brand}
	if l.Kind == route.FrontList {
		h.Type, h.Description = head.Site, here.Description
	}
	if o.post != nil {
		v.Page, _ = s.renderer.Page(a.routes(), o.post)
		h = v.describe()
		h.Alternates = nil
	}
	if o.number > 1 || !s.translated(l) {
		h.Original = nil
	}
	if o.number > 1 {
		h.Type = head.Collection
		if h.Publication == h.Title {
			h.Publication = ""
		}
		h.Title += fmt.Sprintf(" – %s %d", s.label(v.Lang, "page"), o.number)
	} else {
		v.Lists = s.within(l)
	}
	if l.Within != nil && l.Within.Kind != route.FrontList {
		within := s.listLink(l.Within, here)
		v.Within = &within
	}
	v.Posts = s.posts(here, here, l.Page(o.number))
	if n := l.Pages(); n > 1 {
		v.Pager = &Pager{Number: o.number, Total: n}
		if o.number > 1 {
			v.Pager.Previous, h.Prev = l.Link(here, o.number-1), l.URL(o.number-1)
		}
		if o.number < n {
			v.Pager.Next, h.Next = l.Link(here, o.number+1), l.URL(o.number+1)
		}
	}
	if here.Origin() != "" {
		h.URL = l.URL(o.number)
	}
	if o.number == 1 && here.Origin() != "" {
		for _, t := range s.twins(l) {
			link := s.listLink(t, here)
			h.Alternates = append(h.Alternates, link.Alternate())
		}
	}
	if len(l.Twins) > 1 || !s.alone(v, o, l) {
		v.Languages = s.switchOfList(l, o.number, here)
	}
	h.Feeds = s.discover(l)
	v.Head = h.HTML()
	return v
}

// translated reports whether a list has twins, and all of them have texts of the same work.
func (s *Site) translated(l *route.List) bool {
	for _, t := range s.twins(l) {
		if t.Post == nil || s.routes.Collection().SetOf(t.Post) != s.routes.Collection().SetOf(l.Post) {
			return false
		}
	}
	return len(l.Twins) > 1
}

// twins returns a list in the languages that its page names, its own included. It returns
// nil if the list is in one language only.
func (s *Site) twins(l *route.List) []*route.List {
	room := render.MostAlternates(len(l.Twins))
	if room == len(l.Twins) {
		return l.Twins
	}
	list := l.Twins[:room:room]
	for _, t := range l.Twins[room:] {
		if t == l {
			list = append(list, t)
		}
	}
	return list
}

// listLink returns a link to the first page of a list, for a page of an edition.
func (s *Site) listLink(l *route.List, from route.Mount) render.Link {
	link := render.Link{Lang: l.Edition.Lang, Name: l.Edition.Name, Title: s.title(l), URL: l.Link(from, 1)}
	if l.Edition.Origin() != "" {
		link.Full = l.URL(1)
	}
	return link
}

// title returns the title of a list for readers.
func (s *Site) title(l *route.List) string {
	if t, ok := s.titles.Load(l); ok {
		return t.(string)
	}
	t := s.newTitle(l)
	s.titles.Store(l, t)
	return t
}

func (s *Site) newTitle(l *route.List) string {
	lang := l.Edition.Lang
	switch {
	case l.Kind == route.FrontList:
		if l.Post != nil {
			return s.renderer.Title(lang, l.Post)
		}
		return s.name(*l.Edition)
	case l.Post != nil:
		return s.renderer.Title(lang, l.Post)
	case l.Kind == route.TermsList:
		return s.label(lang, l.Taxonomy)
	case l.Kind == route.ArchiveList:
		return s.label(lang, "archive")
	case l.Kind == route.YearList:
		return s.inWords(l, "y")
	case l.Kind == route.MonthList:
		return s.inWords(l, "yMMMM")
	}
	return s.renderer.Text(lang, l.Name)
}

// inWords returns the year or month of a list by a skeleton, with a capital letter at the
// start.
func (s *Site) inWords(l *route.List, skeleton string) string {
	text, err := render.DateIn(l.Edition.Lang, post.NewDay(l.Year, max(1, l.Month), 1)).Format(skeleton)
	if err != nil {
		return fmt.Sprintf("%d", l.Year)
	}
	return capital(l.Edition.Lang, text)
}

// capital returns a text with its first letter in upper case.
func capital(lang language.Tag, text string) string {
	first, size := utf8.DecodeRuneInString(text)
	upper := unicode.ToUpper(first)
	if base, _ := lang.Base(); base.String() == "tr" || base.String() == "az" {
		upper = unicode.TurkishCase.ToUpper(first)
	}
	return string(upper) + text[size:]
}

// within returns links to the lists in a list, as readers of its first page see them. For
// the front page it returns the folders for which the navigation has no room.
func (s *Site) within(l *route.List) []ListLink {
	var links []ListLink
	shown := map[*route.List]bool{}
	if l.Kind == route.FrontList {
		for _, e := range s.routes.Menu(*l.Edition) {
			shown[e.List] = true
		}
	}
	for _, in := range l.Lists {
		if l.Kind == route.FrontList && (in.Kind != route.SectionList || shown[in]) {
			continue
		}
		link := ListLink{Title: s.title(in), URL: in.Link(*l.Edition, 1), Count: len(in.Posts)}
		if in.Kind == route.MonthList {
			link.Title = s.inWords(in, "LLLL")
		}
		if in.Kind == route.YearList {
			link.Lists = s.within(in)
		}
		links = append(links, link)
	}
	return links
}

// posts returns the entries of a list of an edition, for a page of the edition from. An
// entry in another language leads to the page of the list's edition that shows it.
func (s *Site) posts(of, from route.Mount, posts []*post.Post) []Entry {
	entries := make([]Entry, 0, len(posts))
	for _, p := range posts {
		l, ok := s.renderer.Link(s.routes, nil, p)
		if !ok {
			continue
		}
		if origin := s.routes.EditionOf(p).Origin(); origin == from.Origin() {
			l.URL = strings.TrimPrefix(l.URL, origin)
		}
		e := Entry{Link: l, Description: s.renderer.Text(l.Lang, p.Description), Date: render.DateIn(l.Lang, p.Date.In(s.renderer.Location))}
		if f := s.routes.Fallback(p, of); f != nil && f.Post == p {
			e.Foreign, e.URL = true, f.Link(from)
		}
		entries = append(entries, e)
	}
	return entries
}

// own reports whether a post of a list is in the list's language.
func (s *Site) own(l *route.List, p *post.Post) bool { return s.routes.EditionOf(p) == l.Edition }

// terms returns links to the lists of tags, categories and series that a post is in.
func (s *Site) terms(p *post.Post) (all []Terms) {
	for _, taxonomy := range []string{"series", "categories", "tags"} {
		t := Terms{Taxonomy: taxonomy}
		for _, l := range s.routes.Terms(p, taxonomy) {
			t.Links = append(t.Links, s.listLink(l, *l.Edition))
		}
		if t.Links != nil {
			all = append(all, t)
		}
	}
	return all
}

// number returns the number of an edition.
func (s *Site) number(m *route.Mount) int {
	for i := range s.routes.Editions() {
		if &s.routes.Editions()[i] == m {
			return i
		}
	}
	return 0
}
