package route

import (
	"fmt"
	"slices"

	"github.com/diptych-go/diptych/post"
)

// A Fallback is a page of an edition that shows a post in another language, because the
// work of the post has none in the edition's language; see [Router.Fallback].
type Fallback struct {
	Post    *post.Post // the post that is shown
	Edition *Mount     // the edition whose readers see it
	Path    string     // among the files of the site

	local string
}

// URL returns the address of the page, percent-encoded, with the host if its edition
// has one.
func (f *Fallback) URL() string { return f.Edition.origin + escape(f.Edition.path+f.local) }

// Link returns the address of the page for a link on a page of an edition: without
// the host if both have the same.
func (f *Fallback) Link(from Mount) string {
	if f.Edition.origin != from.origin {
		return f.URL()
	}
	return escape(f.Edition.path + f.local)
}

// Fallbacks returns the fallback pages of the site. It returns nil if [Router.Fallback] is
// not set.
func (rs *Routes) Fallbacks() []*Fallback { return rs.fallbacks }

// Fallback returns the page that shows the work of a post in an edition that lacks
// it. It returns nil if there is none.
func (rs *Routes) Fallback(p *post.Post, m Mount) *Fallback {
	for _, f := range rs.fallback[rs.c.SetOf(p)] {
		if f.Edition.Lang == m.Lang {
			return f
		}
	}
	return nil
}

// takeFallbacks gives works a page in each edition that lacks them. Its address below the
// edition's base is the one that the shown post has in its own edition.
func (rs *Routes) takeFallbacks(c *claims) {
	for set := range rs.c.All() {
		first, others := rs.published(set)
		if first == nil {
			continue
		}
		posts := append([]*post.Post{first}, others...)
		for i := range rs.mounts {
			m := &rs.mounts[i]
			if slices.ContainsFunc(posts, func(p *post.Post) bool { return rs.posts[p].mount == m }) {
				continue
			}
			p, _ := set.Best(m.Lang)
			if !slices.Contains(posts, p) {
				p = first
			}
			at := rs.posts[p]
			if at.section {
				continue
			}
			f := &Fallback{Post: p, Edition: m, local: at.local(), Path: m.Path(page(at.local()))}
			if other, ok := c.take(f.Path, owner{what: "a page that shows " + p.Path}); !ok {
				rs.faults = append(rs.faults, &post.Fault{Place: post.Place{Path: p.Path}, Rule: "url", Severity: post.SeverityNote,
					Message: fmt.Sprintf("readers in %s are not shown the post: %s has its address there", m.Lang, other)})
				continue
			}
			rs.fallbacks = append(rs.fallbacks, f)
			rs.fallback[set] = append(rs.fallback[set], f)
		}
	}
}

// fallbacks adds the posts that fallback pages show to lists of the editions: to the lists
// of their folders and to the first page. Lists of tags and the archive only have posts in
// their own language.
func (t *listTaker) fallbacks() {
	shown := map[*List][]*post.Post{}
	for _, f := range t.Routes.fallbacks {
		for in := t.SectionOf(f.Post); in != nil; in = in.Within {
			if l := in.Twin(f.Edition); l != nil && (l.Kind != FrontList || !isPage(f.Post)) {
				shown[l] = append(shown[l], f.Post)
			}
		}
	}
	for _, l := range t.lists {
		if shown[l] != nil {
			from := l.Pages() + 1
			l.Posts = among(l.Posts, shown[l])
			t.further(l, from)
		}
	}
}

// among merges two lists of posts by date, the newest first, with pages at the end.
func among(posts, others []*post.Post) []*post.Post {
	after := func(a, b *post.Post) bool { // posts come before pages
		if isPage(a) || isPage(b) {
			return isPage(a) && !isPage(b)
		}
		return a.Date.Time().Before(b.Date.Time())
	}
	all := slices.Concat(posts, others)
	slices.SortStableFunc(all, func(a, b *post.Post) int {
		switch {
		case after(a, b):
			return 1
		case after(b, a):
			return -1
		}
		return 0
	})
	return all
}
