package site

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/sitemap"
	"golang.org/x/text/language"
)

const sitemapName = "sitemap.xml"

// addSitemaps lists the sitemap of each host: one file, or several files and their index.
// Sitemaps name the pages of each edition that has a host. They leave out the further pages
// of lists and fallback pages.
func (p *plan) addSitemaps(s *Site) {
	hosts := map[string][]*output{}
	editions := s.routes.Editions()
	for _, o := range p.outputs {
		first := o.kind == listPage && o.number == 1
		if e := editions[o.edition]; e.Origin() != "" && (first || o.kind == postPage || o.kind == homePage) {
			hosts[e.RootPath(sitemapName)] = append(hosts[e.RootPath(sitemapName)], o)
		}
	}
	done := map[string]bool{}
	for i, e := range editions {
		root := e.RootPath(sitemapName)
		pages := hosts[root]
		if done[root] || len(pages) == 0 {
			continue
		}
		done[root] = true
		slices.SortFunc(pages, func(a, b *output) int { return strings.Compare(a.path, b.path) })
		var split sitemap.Split
		starts := []int{0}
		for n, o := range pages {
			if split.Add(s.mapped(o)) {
				starts = append(starts, n)
			}
		}
		if len(starts) == 1 {
			p.add(output{path: root, kind: sitemapFile, edition: i, make: s.sitemap(pages)})
			continue
		}
		var parts []string
		for n, start := range starts {
			end := len(pages)
			if n+1 < len(starts) {
				end = starts[n+1]
			}
			name := "sitemap-" + strconv.Itoa(n+1) + ".xml"
			parts = append(parts, e.RootURL()+name)
			p.add(output{path: e.RootPath(name), kind: sitemapFile, edition: i, make: s.sitemap(pages[start:end])})
		}
		p.add(output{path: root, kind: sitemapFile, edition: i, make: func(*output, *asking) job {
			return job{s.all, func(w io.Writer) (post.Faults, error) { return nil, sitemap.WriteIndex(w, parts) }}
		}})
	}
}

// sitemap returns the function that makes the sitemap of some pages.
func (s *Site) sitemap(pages []*output) func(*output, *asking) job {
	return func(*output, *asking) job {
		return job{s.all, func(w io.Writer) (post.Faults, error) {
			out := sitemap.Writer{Create: func(string) (io.WriteCloser, error) { return closing{w}, nil }}
			for _, o := range pages {
				if err := out.Add(s.mapped(o)); err != nil {
					return nil, err
				}
			}
			return nil, out.Close()
		}}
	}
}

// A closing is a writer whose Close does nothing.
type closing struct{ io.Writer }

func (closing) Close() error { return nil }

// mapped returns the entry of a page in a sitemap, with the alternates that its head names.
func (s *Site) mapped(o *output) (u sitemap.URL) {
	switch {
	case o.kind == homePage:
		return sitemap.URL{Loc: s.routes.Editions()[o.edition].RootURL()}
	case o.list != nil:
		u.Loc = o.list.URL(1)
		for _, t := range s.twins(o.list) {
			u.Alternates = append(u.Alternates, sitemap.Alternate{Lang: t.Edition.Lang, URL: t.URL(1)})
		}
		var last post.Date
		for _, p := range o.list.Posts {
			if d := changed(p); d.Time().After(last.Time()) {
				last = d
			}
		}
		u.LastMod, u.DayOnly = last.Time(), last.DayOnly
	default:
		u.Loc, _ = s.routes.URL(o.post)
		u.LastMod, u.DayOnly = changed(o.post).Time(), changed(o.post).DayOnly
		for p := range render.Translations(s.routes, o.post) {
			address, _ := s.routes.URL(p)
			u.Alternates = append(u.Alternates, sitemap.Alternate{Lang: s.routes.EditionOf(p).Lang, URL: address})
		}
	}
	if len(u.Alternates) < 2 {
		u.Alternates = nil
		return u
	}
	u.Alternates = append(u.Alternates, sitemap.Alternate{Lang: language.Und, URL: u.Alternates[0].URL})
	return u
}
