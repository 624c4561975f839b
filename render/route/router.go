package route

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// A Router decides where posts are published. The zero Router gives each language
// a folder: /en/…, /fr/…. It is safe for concurrent use and must not be changed
// after its first use.
//
// Below the base of its edition, the address of a post is its url or permalink. A
// post that has neither takes its slug in the place of its file's name, or else
// its [post.Post.Name]. The index of a folder is the folder's page. Addresses are
// NFC; hyphens replace what a file system or an address cannot hold well.
type Router struct {
	Editions []Edition // nil makes one for each language, below Base

	// Base is the address of the site: "https://example.ca/". If it has no host, it
	// is only the path below which the site lives. Pages then have no canonical
	// address and no alternates for search engines.
	Base string

	Drafts bool // give drafts, and what is not to be published, an address too

	// Path returns the path of a post below its edition's base. It may be nil. If it
	// returns "", the router chooses.
	Path func(*post.Post) string
}

// Route gives posts their addresses. Posts with faults of severity error are left
// out: the later of two posts with one address, and an address outside its folder.
// The error, a [post.Faults], holds the faults if one of them is an error;
// [Routes.Faults] holds all of them. The Routes are nil if a base is no address.
func (rt *Router) Route(c *bilingual.Collection) (*Routes, error) {
	mounts, err := rt.mounts(c.Languages())
	if err != nil {
		return nil, err
	}
	rs := &Routes{c: c, mounts: mounts, posts: map[*post.Post]place{}, paths: map[string]*post.Post{}, lists: map[language.Tag]*list{}}
	var all []*post.Post
	for _, tag := range c.Languages() {
		all = append(all, c.In(tag)...)
	}
	slices.SortFunc(all, func(a, b *post.Post) int { return strings.Compare(a.Path, b.Path) })
	taken := map[string]*post.Post{}
	fold := cases.Fold()
	without := map[language.Tag]int{}
	for _, p := range all {
		if !rt.Drafts && p.Withheld(time.Time{}) != nil {
			continue
		}
		m := rs.Edition(c.Lang(p))
		if m == nil {
			without[c.Lang(p)]++
			continue
		}
		local, f := rt.local(p)
		if f != nil {
			rs.faults = append(rs.faults, f)
			continue
		}
		r := newPlace(m, local)
		key := fold.String(r.path) // file systems may not tell capitals apart
		if first := taken[key]; first != nil {
			rs.faults = append(rs.faults, &post.Fault{Place: post.Place{Path: p.Path}, Rule: "url", Related: []post.Place{{Path: first.Path}},
				Message: fmt.Sprintf("its address %s is that of %s, which keeps it", r.url, first.Path),
				Hint:    "give one of them a slug of its own"})
			continue
		}
		taken[key] = p
		rs.posts[p], rs.paths[r.path] = r, p
	}
	for tag, n := range without {
		rs.faults = append(rs.faults, &post.Fault{Rule: "url", Severity: post.SeverityWarning, Message: fmt.Sprintf("%d posts are in %s, which has no edition, and are not published", n, tag)})
	}
	rs.list()
	for i := range rs.mounts {
		if home := rs.Home(rs.mounts[i].Lang); home != nil && rs.mounts[i].Title == "" {
			rs.mounts[i].Title = home.Title
		}
	}
	rs.findAliases(all, taken, fold)
	rs.faults.Sort()
	return rs, rs.faults.Err()
}

// newPlace returns where the page at a path below an edition's base stands.
func newPlace(m *Mount, local string) place {
	file := local
	if local == "" || strings.HasSuffix(local, "/") {
		file += "index.html"
	}
	u := url.URL{Path: m.path + local}
	return place{mount: m, url: u.EscapedPath(), path: path.Join(m.dir, file)}
}

// findAliases gives the old addresses of posts their files.
func (rs *Routes) findAliases(all []*post.Post, taken map[string]*post.Post, fold cases.Caser) {
	for _, p := range all {
		r, ok := rs.posts[p]
		if !ok {
			continue
		}
		for _, alias := range p.Aliases {
			local := alias
			if !strings.HasPrefix(alias, "/") { // beside the page
				local = path.Join(path.Dir(strings.TrimSuffix(r.path, "/index.html")), alias)
			}
			_, at := p.Meta.Place("aliases")
			if leaves(alias) {
				rs.faults = append(rs.faults, &post.Fault{Place: at, Rule: "url", Field: "aliases", Message: fmt.Sprintf("the alias %q leads out of the site's folder", alias), Hint: "write an old path of the page: /old/page/"})
				continue
			}
			local = cleanLocal(strings.TrimPrefix(local, "/"))
			if local == "" || strings.HasSuffix(local, "/") {
				local += "index.html"
			}
			if strings.HasPrefix(alias, "/") {
				local = r.mount.RootPath(local)
			}
			key := fold.String(local)
			if first := taken[key]; first != nil {
				if first != p {
					rs.faults = append(rs.faults, &post.Fault{Place: at, Rule: "url", Field: "aliases", Severity: post.SeverityWarning, Related: []post.Place{{Path: first.Path}},
						Message: fmt.Sprintf("the alias %s is taken by %s", alias, first.Path), Hint: "remove it from one of them"})
				}
				continue
			}
			taken[key] = p
			rs.aliases = append(rs.aliases, Alias{local, p})
		}
	}
}
