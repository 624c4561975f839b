package route

import (
	"cmp"
	"io/fs"
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
