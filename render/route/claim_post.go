package route

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

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
		m := rs.edition(tag)
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
