package site

import (
	"cmp"
	"html/template"
	"strings"

	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// A Switch is a link of the language switch. If the page does not exist in a
// language, it leads to the nearest one that does. {{.Name}} is the name of the language.
type Switch struct {
	render.Link
	Missing string // a sentence in the link's language which says that the page does not exist in it; empty if the page exists
}

// switchOf returns the language switch on a page of an edition that shows a post. For each
// language it leads to the translation, or else to the page that shows the post to readers
// of that language, or else to the nearest list.
func (s *Site) switchOf(page *render.Page, here route.Mount) (list []Switch) {
	translated := map[language.Tag]render.Link{}
	for _, l := range page.Alternates {
		if here.Origin() != page.Edition.Origin() {
			l.URL = cmp.Or(l.Full, l.URL)
		}
		translated[l.Lang] = l
	}
	section := s.routes.SectionOf(page.Post)
	for _, m := range s.others(here) {
		l, ok := translated[m.Lang]
		f := s.routes.Fallback(page.Post, m)
		switch {
		case ok:
			list = append(list, Switch{Link: l})
			delete(translated, m.Lang)
		case f != nil:
			list = append(list, Switch{render.Link{Lang: m.Lang, Name: m.Name, URL: f.Link(here)}, s.untranslated(m)})
		default:
			list = append(list, s.nearest(section, m, here))
		}
	}
	for _, l := range page.Alternates { // if the site has too many languages to name all
		if l, left := translated[l.Lang]; left && l.Lang != here.Lang {
			list = append(list, Switch{Link: l})
		}
	}
	return list
}

// switchOfList returns the language switch on a page of a list.
func (s *Site) switchOfList(l *route.List, number int, here route.Mount) (list []Switch) {
	for _, m := range s.others(here) {
		if t := l.Twin(s.routes.Edition(m.Lang)); t != nil {
			link := s.listLink(t, here)
			link.URL = t.Link(here, min(number, t.Pages()))
			list = append(list, Switch{Link: link})
			continue
		}
		list = append(list, s.nearest(l, m, here))
	}
	return list
}

// alone gives a language switch to a page that exists in no other language. All such pages
// within a list share one. alone returns false if they share none: there may be many
// folders and tags, and each switch that is kept takes memory.
func (s *Site) alone(v *View, o *output, around *route.List) bool {
	for around != nil && len(around.Twins) == 0 {
		around = around.Within
	}
	if around == nil || around.Kind != route.FrontList && around.Kind != route.TermsList && around.Kind != route.ArchiveList {
		return false
	}
	v.Languages = s.switchAround(around, s.routes.Editions()[o.edition])
	v.switcher = func() (template.HTML, error) { return s.frame(frame{edition: o.edition, around: around}) }
	return true
}

// switchAround returns the language switch on pages within a list that exist in no other
// language.
func (s *Site) switchAround(l *route.List, here route.Mount) (list []Switch) {
	if made, ok := s.switches.Load(l); ok {
		return made.([]Switch)
	}
	for _, m := range s.others(here) {
		list = append(list, s.nearest(l, m, here))
	}
	s.switches.Store(l, list)
	return list
}

// switchHome returns a language switch that leads to the first page of each other edition.
func (s *Site) switchHome(here route.Mount) (list []Switch) {
	for _, m := range s.others(here) {
		list = append(list, Switch{Link: s.listLink(s.routes.Front(m), here)})
	}
	return list
}

// nearest returns a link to the innermost list around a page that another edition has.
func (s *Site) nearest(l *route.List, to, here route.Mount) Switch {
	for ; l != nil; l = l.Within {
		if t := l.Twin(s.routes.Edition(to.Lang)); t != nil {
			return Switch{s.listLink(t, here), s.untranslated(to)}
		}
	}
	return Switch{s.listLink(s.routes.Front(to), here), s.untranslated(to)}
}

// untranslated returns a sentence in the language of an edition which says that a page does
// not exist in that language.
func (s *Site) untranslated(m route.Mount) string {
	w, _ := s.renderer.Words.Find(m.Lang, "untranslated")
	if w.Foreign { // the sentence is in English and names English
		return strings.Replace(w.Text, "English", m.Name, 1)
	}
	return w.Text
}

// others returns the editions that a page names beside its own.
func (s *Site) others(here route.Mount) []route.Mount {
	if l, ok := s.beside.Load(here.Lang); ok {
		return l.([]route.Mount)
	}
	var list []route.Mount
	all := s.routes.Editions()
	for _, m := range all[:render.MostAlternates(len(all))] {
		if m.Lang != here.Lang {
			list = append(list, m)
		}
	}
	s.beside.Store(here.Lang, list)
	return list
}
