package site

import (
	"io"
	"iter"
	"path"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/head"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// diptychName is the folder, at the root of each host, of the files that show two languages
// side by side.
const diptychName = "diptych"

// addDiptychs lists a page for each translation, which shows it beside its original. It
// also lists the translation memories of the first edition with each other edition.
func (p *plan) addDiptychs(s *Site) {
	if !s.diptych {
		return
	}
	c, page := s.routes.Collection(), s.diptychPage
	for i, e := range s.routes.Editions() {
		for _, b := range c.In(e.Lang) {
			if a := s.original(b); a != nil && a != b {
				file, _ := s.routes.Path(b)
				p.add(output{path: diptychPath(e, file), kind: diptychPage, edition: i, post: b, make: page})
			}
		}
		if i > 0 {
			p.add(output{path: diptychPath(e, s.memoryName(e, ".tmx")), kind: memoryFile, edition: i, make: s.memory(align.WriteTMX)})
			p.add(output{path: diptychPath(e, s.memoryName(e, ".tsv")), kind: memoryFile, edition: i, make: s.memory(align.WriteTSV)})
		}
	}
}

// original returns the post that b translates, or b itself if it is the original. It
// returns nil if b is not published, or if another post stands for b's language.
func (s *Site) original(b *post.Post) *post.Post {
	c := s.routes.Collection()
	if _, published := s.routes.Path(b); !published || c.SetOf(b).In(c.Lang(b)) != b {
		return nil
	}
	return render.Original(s.routes, b)
}

// diptychPath returns the path in the folder diptych that belongs to a file of an edition.
func diptychPath(e route.Mount, file string) string {
	host := e.RootPath("")
	return path.Join(host, diptychName, strings.TrimPrefix(strings.TrimPrefix(file, host), "/"))
}

// diptychURL returns the address of the page that shows a translation beside its original,
// on the host of the translation.
func (s *Site) diptychURL(b *post.Post) string {
	e := *s.routes.EditionOf(b)
	address, _ := s.routes.URL(b)
	return e.RootURL() + diptychName + "/" + strings.TrimPrefix(address, e.RootURL())
}

// memoryName returns the file name of the memory of the first edition with another edition:
// en-CA_fr-CA.tmx.
func (s *Site) memoryName(e route.Mount, ending string) string {
	return s.routes.Editions()[0].Lang.String() + "_" + e.Lang.String() + ending
}

// sideBySide returns the links from the page of a post to the pages that show it beside its
// original, or beside its translations.
func (s *Site) sideBySide(p *post.Post, here route.Mount) (links []render.Link) {
	if !s.diptych {
		return nil
	}
	first := s.original(p)
	for _, b := range s.routes.Collection().SetOf(p).Posts() {
		if len(links) == render.MostAlternates(len(links)+1) {
			break
		}
		if b == first || first != p && b != p || s.original(b) == nil {
			continue
		}
		e, other := s.routes.EditionOf(b), b
		if b == p {
			other = first
		}
		o := s.routes.EditionOf(other)
		links = append(links, render.Link{Lang: o.Lang, Name: o.Name, Title: s.renderer.Title(o.Lang, other), URL: s.diptychURL(b)})
		if e.Origin() == here.Origin() {
			links[len(links)-1].URL = strings.TrimPrefix(s.diptychURL(b), here.Origin())
		}
	}
	return links
}

// diptychPage makes the page that shows a translation beside its original.
func (s *Site) diptychPage(o *output, a *asking) job {
	v, here := s.newView(o), s.routes.Editions()[o.edition]
	first := s.original(o.post)
	left, _ := s.renderer.Page(s.routes, first)
	right, _ := s.renderer.Page(s.routes, o.post)
	v.Title, v.Languages = right.Title, s.switchOf(right, here)
	v.Head = head.Head{Title: left.Title + " – " + right.Title, Publication: v.Brand, NoIndex: true}.HTML()
	if o.edition > 0 {
		for _, ending := range []string{".tmx", ".tsv"} {
			v.Memories = append(v.Memories, s.routes.FileURL(o.post, path.Join(diptychName, s.memoryName(here, ending))))
		}
	}
	return job{func(h *hasher) {
		v.facts(h)
		for _, page := range []*render.Page{left, right} {
			said := page.Describe()
			h.fields(page)
			h.value(&said)
		}
	}, func(w io.Writer) (post.Faults, error) {
		a.body(first)
		a.body(o.post)
		d, _, err := s.renderer.Diptych(a.routes(), first, o.post)
		if err != nil {
			return nil, err
		}
		for _, page := range []*render.Page{d.A, d.B} {
			page.URL = strings.TrimPrefix(page.URL, here.Origin())
		}
		v.Diptych = d
		return nil, s.templates["diptych.html"].ExecuteTemplate(w, "layout.html", v)
	}}
}

// memory returns the function that makes the translation memory of the first edition with
// an edition.
func (s *Site) memory(write func(io.Writer, language.Tag, language.Tag, iter.Seq[align.Row]) error) func(*output, *asking) job {
	return func(o *output, a *asking) job {
		return job{s.all, func(w io.Writer) (post.Faults, error) {
			a.allBodies()
			first, second := s.routes.Editions()[0].Lang, s.routes.Editions()[o.edition].Lang
			return nil, write(w, first, second, s.rows(first, second))
		}}
	}
}

// rows iterates over the aligned blocks of all works that are published in two languages. A
// post that cannot be read is left out; its page reports why.
func (s *Site) rows(a, b language.Tag) iter.Seq[align.Row] {
	return func(yield func(align.Row) bool) {
		for set := range s.routes.Collection().All() {
			from, to := s.published(set.In(a)), s.published(set.In(b))
			if from == nil || to == nil {
				continue
			}
			for _, row := range align.Align(from, to) {
				if !yield(row) {
					return
				}
			}
		}
	}
}

func (s *Site) published(p *post.Post) *document.Document {
	if _, ok := s.routes.Path(p); p == nil || !ok {
		return nil
	}
	d, err := s.renderer.Parser.Parse(p)
	if err != nil {
		return nil
	}
	return d
}
