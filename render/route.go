package render

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// Router decides where posts are published. Its zero value gives each language
// a folder: /en/…, /fr/….
//
// Below its edition's base a post's address is its url or permalink, else its
// slug in the place of its file's name, else its [post.Post.Name]; the index of a
// folder is the folder's page. Addresses are NFC; characters that a file system
// or an address cannot hold well become hyphens.
type Router struct {
	Editions []Edition // nil: one for each language, below Base

	// Base is the address of the site: "https://example.ca/". Without a host it is
	// only the path below which the site lives, and pages have no canonical
	// address and no alternates for search engines.
	Base string

	Drafts bool // give drafts an address too

	// Path, if not nil, is the path of a post below its edition's base; an empty
	// one leaves the choice to the router.
	Path func(*post.Post) string
}

// Route gives posts their addresses. It never fails as a whole: the Routes are
// good for all posts but those that the error, a [post.Faults], names: two posts
// with one address (the first by path has it), an address that leaves its
// folder. A base that is no address is an error without Routes.
func (rt *Router) Route(c *bilingual.Collection) (*Routes, error) {
	editions, err := rt.editions(c.Languages())
	if err != nil {
		return nil, err
	}
	rs := &Routes{c: c, editions: editions, posts: map[*post.Post]route{}, files: map[string]*post.Post{}, lists: map[language.Tag][]*post.Post{}}
	var all []*post.Post
	for _, lang := range c.Languages() {
		all = append(all, c.In(lang)...)
	}
	slices.SortFunc(all, func(a, b *post.Post) int { return strings.Compare(a.Path, b.Path) })
	taken := map[string]*post.Post{}
	fold := cases.Fold()
	var faults post.Faults
	without := map[language.Tag]int{}
	for _, p := range all {
		if p.Draft && !rt.Drafts {
			continue
		}
		e := rs.Edition(c.Lang(p))
		if e == nil {
			without[c.Lang(p)]++
			continue
		}
		local, f := rt.local(p)
		if f != nil {
			faults = append(faults, f)
			continue
		}
		r := newRoute(e, local)
		key := fold.String(r.file) // file systems may not tell capitals apart
		if first := taken[key]; first != nil {
			faults = append(faults, &post.Fault{Place: post.Place{Path: p.Path}, Rule: "url", Related: []post.Place{{Path: first.Path}},
				Message: fmt.Sprintf("its address %s is that of %s, which keeps it", r.url, first.Path),
				Hint:    "give one of them a slug of its own"})
			continue
		}
		taken[key] = p
		rs.posts[p], rs.files[r.file] = r, p
	}
	for lang, n := range without {
		faults = append(faults, &post.Fault{Rule: "url", Severity: post.SeverityWarning, Message: fmt.Sprintf("%d posts are in %s, which has no edition, and are not published", n, lang)})
	}
	rs.list(all)
	for i := range rs.editions {
		if home := rs.Home(rs.editions[i].Lang); home != nil && rs.editions[i].Title == "" {
			rs.editions[i].Title = home.Title
		}
	}
	faults = append(faults, rs.findAliases(all, taken, fold)...)
	faults.Sort()
	return rs, faults.Err()
}

// newRoute is where the page at a path below an edition's base stands.
func newRoute(e *Edition, local string) route {
	file := local
	if local == "" || strings.HasSuffix(local, "/") {
		file += "index.html"
	}
	u := url.URL{Path: e.path + local}
	return route{edition: e, url: u.EscapedPath(), file: path.Join(e.dir, file)}
}

// list puts the posts that are no folder's page into lists, and tells sections.
func (rs *Routes) list(all []*post.Post) {
	folders := map[language.Tag]map[string]bool{}
	for _, p := range all {
		if _, ok := rs.posts[p]; !ok {
			continue
		}
		lang := rs.c.Lang(p)
		if folders[lang] == nil {
			folders[lang] = map[string]bool{}
		}
		for dir := path.Dir(p.Name); !folders[lang][dir] && p.Name != "."; dir = path.Dir(dir) {
			folders[lang][dir] = true
			if dir == "." {
				break
			}
		}
	}
	for _, lang := range rs.c.Languages() {
		for _, p := range rs.c.In(lang) {
			r, ok := rs.posts[p]
			if !ok {
				continue
			}
			if r.section = p.Name == "." || isIndex(p) && folders[lang][p.Name] || strings.HasPrefix(path.Base(p.Path), "_index."); !r.section {
				r.at = len(rs.lists[lang])
				rs.lists[lang] = append(rs.lists[lang], p)
			}
			rs.posts[p] = r
		}
	}
}

func isIndex(p *post.Post) bool { return strings.HasPrefix(path.Base(p.Path), "index.") }

// findAliases gives the old addresses of posts their files.
func (rs *Routes) findAliases(all []*post.Post, taken map[string]*post.Post, fold cases.Caser) (faults post.Faults) {
	for _, p := range all {
		r, ok := rs.posts[p]
		if !ok {
			continue
		}
		for _, alias := range p.Aliases {
			local := alias
			if !strings.HasPrefix(alias, "/") { // beside the page
				local = path.Join(path.Dir(strings.TrimSuffix(r.file, "/index.html")), alias)
			}
			_, at := p.Meta.Place("aliases")
			if leaves(alias) {
				faults = append(faults, &post.Fault{Place: at, Rule: "url", Field: "aliases", Message: fmt.Sprintf("the alias %q leads out of the site's folder", alias), Hint: "write an old path of the page: /old/page/"})
				continue
			}
			local = cleanLocal(strings.TrimPrefix(local, "/"))
			if local == "" || strings.HasSuffix(local, "/") {
				local += "index.html"
			}
			if strings.HasPrefix(alias, "/") {
				local = r.edition.RootFile(local)
			}
			key := fold.String(local)
			if first := taken[key]; first != nil {
				if first != p {
					faults = append(faults, &post.Fault{Place: at, Rule: "url", Field: "aliases", Severity: post.SeverityWarning, Related: []post.Place{{Path: first.Path}},
						Message: fmt.Sprintf("the alias %s is taken by %s", alias, first.Path), Hint: "remove it from one of them"})
				}
				continue
			}
			taken[key] = p
			rs.aliases = append(rs.aliases, Alias{local, p})
		}
	}
	return faults
}
