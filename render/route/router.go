package route

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// A Router decides where posts are published. The zero Router gives each language a folder:
// /en/…, /fr/…. It is safe for concurrent use and must not be changed after its first use.
//
// Below the base of its edition, the address of a post is its url or permalink. If a post
// has neither, its address is its [post.Post.Name], with its slug in place of the file's
// name. The index of a folder is the folder's page. Addresses are NFC. Hyphens replace
// characters that a file system or an address cannot hold well.
type Router struct {
	Editions []Edition // if nil, each language gets an edition below Base

	// Base is the address of the site: "https://example.ca/". If it has no host, it
	// is only the path below which the site lives. Pages then have no canonical
	// address and no alternates for search engines.
	Base string

	// Drafts also publishes drafts, posts before their publishDate and posts after their
	// expiryDate.
	Drafts bool

	// Now is the time at which the site is published. Posts with a later publishDate, or an
	// expiryDate that has come, are left out with a note. The zero Now stands for the time
	// of the call.
	Now time.Time

	// Address returns the address of a post below its edition's base, without percent
	// signs: "blog/fair". If it is nil or returns "", the router chooses.
	Address func(*post.Post) string

	// Files lists the paths, in the content, of files that are published as they are. If it
	// is nil, nothing is known of such files; see [Routes.Resolve].
	Files []string

	// FS holds Files. The sizes of images are read from it, so that a page keeps room
	// for them; see [Routes.ImageSize]. It may be nil.
	FS fs.FS

	// Fallback gives each work a page in the editions that have no translation of it,
	// and a place in their lists; see [Routes.Fallbacks].
	Fallback bool

	// Location is the zone that decides in which year and month a date falls. If it is nil,
	// each date is in the zone it was written with.
	Location *time.Location

	// PerPage is the number of posts on a page of a list. 0 stands for [DefaultPerPage]; a
	// negative number puts all posts on one page.
	PerPage int

	// Beside returns the names of files that the caller puts beside the first page of a
	// list, such as feeds. It may be nil. It is called for the front pages of all editions
	// first, before any of them has posts.
	Beside func(*List) []string

	// Reserved lists the paths, below the root of each host, of the caller's own pages:
	// "index.html", "404.html". No post, alias or file gets one of them. The first page of
	// an edition is always reserved for its index.
	Reserved []string
}

// Route gives posts their addresses. Each file of the site has one owner: the caller's own
// pages come first, then posts, lists, aliases and files. Posts that are published by the
// name of their file come before other posts, and then posts are taken by path. If a later
// one wants a file that is taken, or a folder where a file is, it is left out. The fault is
// an error for a post and a warning for anything else.
//
// The error is a [post.Faults] if at least one fault is of severity error; [Routes.Faults]
// holds all of them. The Routes are nil if a base is not an address.
func (rt *Router) Route(c *bilingual.Collection) (*Routes, error) {
	mounts, err := rt.mounts(c)
	if err != nil {
		return nil, err
	}
	rs := &Routes{c: c, mounts: mounts, old: map[string]*post.Post{}, sources: map[string]string{}, fallback: map[*bilingual.Set][]*Fallback{}, orders: map[language.Tag]*order{}, reserved: map[string]bool{}, fsys: rt.FS, sizes: new(sync.Map), listAt: map[string]*List{},
		folders: map[language.Tag]map[string]*List{}, listOf: map[*post.Post]*List{}, terms: map[termsOf]*terms{}, menus: map[language.Tag][]MenuEntry{}}
	if rt.Files != nil {
		rs.known = bilingual.NewFiles(rt.Files)
	}
	claims := newClaims()
	lists := listTaker{Routes: rs, Router: rt, claims: claims}
	for i, m := range mounts {
		front := &List{Kind: FrontList, Edition: &mounts[i], perPage: cmp.Or(rt.PerPage, DefaultPerPage), first: m.Path("index.html")}
		rs.listAt[front.first] = front
		claims.take(m.Path("index.html"), owner{what: "the front page in " + m.Lang.String()})
		for _, name := range rt.Reserved {
			rs.reserved[m.RootPath(name)] = true
			claims.take(m.RootPath(name), owner{what: "the site's own page " + name})
		}
		lists.beside(front)
	}
	published := rs.takePosts(rt, claims)
	rs.sort()
	rs.takeLists(rt, claims)
	for i := range rs.mounts {
		if m := &rs.mounts[i]; m.Title == "" {
			if home := rs.Front(*m).Post; home != nil {
				m.Title = home.Title
			}
		}
	}
	if rt.Fallback {
		rs.takeFallbacks(claims)
		lists.fallbacks()
	}
	rs.takeAliases(claims, published)
	rs.takeFiles(claims, rt.Files)
	rs.faults.Sort()
	return rs, rs.faults.Err()
}

// A candidate is a post that is to be published.
type candidate struct {
	post  *post.Post
	mount *Mount
	local local
}

// takePosts gives posts their files. It returns the posts that have one, sorted by path.
func (rs *Routes) takePosts(rt *Router, c *claims) (published []*post.Post) {
	var all []*candidate
	without := map[language.Tag]int{}
	withheld := map[string]*post.Fault{}
	now := rt.Now
	if now.IsZero() {
		now = time.Now()
	}
	for _, tag := range rs.c.Languages() {
		m := rs.Edition(tag)
		for _, p := range rs.c.In(tag) {
			if f := p.Withheld(now); f != nil && (!rt.Drafts || p.Unpublished() != "") {
				rs.withhold(withheld, f)
				continue
			}
			if m == nil {
				without[tag]++
				continue
			}
			l, f := rt.local(p, m)
			if f != nil {
				rs.faults = append(rs.faults, f)
				continue
			}
			all = append(all, &candidate{p, m, l})
		}
	}
	for tag, n := range without {
		rs.faults = append(rs.faults, &post.Fault{Rule: "url", Severity: post.SeverityWarning, Message: fmt.Sprintf("%d posts are in %s, which has no edition, and are not published", n, tag)})
	}
	slices.SortFunc(all, func(a, b *candidate) int {
		return cmp.Or(compareBool(a.local.field != "", b.local.field != ""), strings.Compare(a.post.Path, b.post.Path))
	})
	rs.places = make([]place, 0, len(all))
	for _, one := range all {
		if rs.takePost(c, one) {
			published = append(published, one.post)
		}
	}
	slices.SortFunc(rs.places, func(a, b place) int { return strings.Compare(a.path, b.path) })
	rs.posts = make(map[*post.Post]*place, len(rs.places))
	for i := range rs.places {
		rs.posts[rs.places[i].post] = &rs.places[i]
	}
	slices.SortFunc(published, func(a, b *post.Post) int { return strings.Compare(a.Path, b.Path) })
	return published
}

// withhold reports that a post is not published. All posts with the same field share one
// fault. Drafts are not reported, since their authors know.
func (rs *Routes) withhold(first map[string]*post.Fault, f *post.Fault) {
	switch one := first[f.Field]; {
	case f.Field == "draft":
	case one == nil:
		first[f.Field] = f
		rs.faults = append(rs.faults, f)
	default:
		one.Related = append(one.Related, f.Place)
		one.Message = fmt.Sprintf("the post and %d more are not published: %s says so", len(one.Related), f.Field)
	}
}

// takePost gives a post its file. It returns false, and adds a fault, if the post cannot
// have it.
func (rs *Routes) takePost(c *claims, one *candidate) bool {
	p, m, l := one.post, one.mount, one.local
	at := newPlace(p, m, l.path)
	if at.path == m.Path("index.html") {
		switch key := c.key(at.path); {
		case c.files[key].post == nil && p.IsIndex():
			c.files[key] = owner{post: p}
			rs.places = append(rs.places, at)
			return true
		case !p.IsIndex() && l.field != "" && clean(p.Name) != "":
			rs.faults = append(rs.faults, l.fault(p, fmt.Sprintf("the address %s is the front page's, and only an index can have it", at.url), "name the file index.md, or remove the field"))
			return rs.takePost(c, &candidate{p, m, local{path: clean(p.Name)}})
		}
	}
	if tooLong(at.path) {
		rs.faults = append(rs.faults, l.fault(p, "the address is too long for a file, so the post is not published", "give the post a shorter slug"))
		return false
	}
	other, ok := owner{what: "the library, which reserves such names"}, false
	if !isOwn(at.path) {
		other, ok = c.take(at.path, owner{post: p})
	}
	if !ok {
		f := l.fault(p, fmt.Sprintf("the address %s is taken by %s, so the post is not published", at.url, other), "give one of them a slug of its own")
		if other.post != nil {
			f.Related = []post.Place{{Path: other.post.Path}}
		}
		rs.faults = append(rs.faults, f)
		return false
	}
	rs.places = append(rs.places, at)
	return true
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// newPlace returns the place of a post whose page is at a path below an edition's base. To
// save memory, its path and its address are parts of one string if nothing in them must be
// escaped.
func newPlace(p *post.Post, m *Mount, local string) place {
	index := strings.TrimPrefix(page(local), local)
	whole := m.host + m.path + local + index
	at := place{post: p, mount: m, path: whole, url: escape(whole[len(m.host) : len(whole)-len(index)]), index: index != ""}
	if m.host == "" {
		at.path = whole[len(m.root):]
	}
	return at
}

// page returns the file of the page at a path. For a folder this is its index.html.
func page(p string) string {
	if p == "" || strings.HasSuffix(p, "/") {
		return p + "index.html"
	}
	return p
}

// takeFiles gives the files that are not posts their places.
func (rs *Routes) takeFiles(c *claims, files []string) {
	mounts := rs.mounts
	if len(mounts) == 0 {
		mounts = []Mount{{}}
	}
	hosts := map[string]bool{}
	for _, m := range mounts {
		if hosts[m.host] {
			continue
		}
		hosts[m.host] = true
		for _, file := range files {
			to := m.RootPath(portablePath(file))
			if other, ok := c.take(to, owner{what: "the file " + file}); !ok {
				rs.faults = append(rs.faults, &post.Fault{Place: post.Place{Path: file}, Rule: "url", Severity: post.SeverityWarning,
					Message: fmt.Sprintf("the file is not published: %s has its place", other), Hint: "give the file another name"})
				continue
			}
			rs.files = append(rs.files, File{to, file})
			rs.sources[to] = file
		}
	}
}
