package route

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// An order holds the published posts in one language without the pages of folders: dated
// posts, newest first, then pages, by weight and title.
type order struct {
	all    []*post.Post
	dated  int
	byName []int32 // numbers in all, sorted by name, so that the posts of a folder stand together; nil once all lists are made
}

// Posts returns the dated posts in a language, newest first. The language is matched as in
// [Routes.Edition].
func (rs *Routes) Posts(lang language.Tag) []*post.Post {
	if m := rs.Edition(lang); m != nil {
		return rs.orders[m.Lang].posts()
	}
	return nil
}

// Pages returns the pages in a language, such as About: published posts without a date, and
// posts whose type or layout is page. The pages of folders are left out. The pages are
// sorted by weight and title. The language is matched as in [Routes.Edition].
func (rs *Routes) Pages(lang language.Tag) []*post.Post {
	if m := rs.Edition(lang); m != nil {
		return rs.orders[m.Lang].pages()
	}
	return nil
}

// posts returns the dated posts of an order, which may be nil.
func (o *order) posts() []*post.Post {
	if o == nil {
		return nil
	}
	return o.all[:o.dated]
}

// pages returns the pages of an order, which may be nil.
func (o *order) pages() []*post.Post {
	if o == nil {
		return nil
	}
	return o.all[o.dated:]
}

// inFolder returns the posts in a folder and below it: dated posts, newest first, then
// pages.
func (rs *Routes) inFolder(lang language.Tag, name string) []*post.Post {
	o := rs.orders[lang]
	if o == nil {
		return nil
	}
	if name == "." {
		return o.all
	}
	from := func(name string) int {
		i, _ := slices.BinarySearchFunc(o.byName, name, func(at int32, name string) int { return strings.Compare(o.all[at].Name, name) })
		return i
	}
	in := slices.Clone(o.byName[from(name+"/"):from(name+"0")]) // "0" follows "/"
	slices.Sort(in)
	posts := make([]*post.Post, len(in))
	for i, at := range in {
		posts[i] = o.all[at]
	}
	return posts
}

// Neighbours returns the posts before and after p in [Routes.Posts]. It returns nil at the
// ends of the list, and if p is not in the list.
func (rs *Routes) Neighbours(p *post.Post) (newer, older *post.Post) {
	r, ok := rs.posts[p]
	if !ok || r.section {
		return nil, nil
	}
	posts, at := rs.orders[r.mount.Lang].posts(), int(r.at)
	if at > 0 && at < len(posts) {
		newer = posts[at-1]
	}
	if at+1 < len(posts) {
		older = posts[at+1]
	}
	return newer, older
}

// sort marks the pages of folders, and puts the other posts of each language in order.
func (rs *Routes) sort() {
	for _, tag := range rs.c.Languages() {
		folders := map[string]bool{} // that hold a published post
		for _, p := range rs.c.In(tag) {
			if _, ok := rs.posts[p]; !ok || p.Name == "." {
				continue
			}
			for dir := path.Dir(p.Name); !folders[dir]; dir = path.Dir(dir) {
				folders[dir] = true
				if dir == "." {
					break
				}
			}
		}
		o := &order{all: make([]*post.Post, 0, len(rs.c.In(tag)))}
		var pages []*post.Post
		for _, p := range rs.c.In(tag) {
			r, ok := rs.posts[p]
			if !ok {
				continue
			}
			r.section = p.Name == "." || p.IsSection() || p.IsIndex() && folders[p.Name]
			switch {
			case r.section:
			case isPage(p):
				pages = append(pages, p)
			default:
				o.all = append(o.all, p)
			}
		}
		o.dated = len(o.all)
		sortByWeight(pages, weight, func(p *post.Post) string { return cmp.Or(p.Title, path.Base(p.Name)) })
		o.all = append(o.all, pages...)
		o.byName = make([]int32, len(o.all))
		for i, p := range o.all {
			rs.posts[p].at, o.byName[i] = int32(i), int32(i)
		}
		slices.SortFunc(o.byName, func(a, b int32) int { return cmp.Or(strings.Compare(o.all[a].Name, o.all[b].Name), cmp.Compare(a, b)) })
		rs.orders[tag] = o
	}
}

// isPage reports whether a post is a page, such as About: it has no date, or its type or
// layout is page.
func isPage(p *post.Post) bool {
	return p.Date.IsZero() || strings.EqualFold(p.Meta.String("type"), "page") || strings.EqualFold(p.Meta.String("layout"), "page")
}
