package route

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// list is the published posts in one language that are no folder's page.
type list struct {
	newest []*post.Post
	byName []*post.Post // those of a folder follow each other
}

// List returns the published posts in a language that are pages of their own, not
// of a folder: newest first, those without a date last.
func (rs *Routes) List(lang language.Tag) []*post.Post {
	if l := rs.lists[lang]; l != nil {
		return l.newest
	}
	return nil
}

// Section returns the posts in the folder whose page p is, and below it, newest
// first. ok is false if p is not the page of a folder.
func (rs *Routes) Section(p *post.Post) (posts []*post.Post, ok bool) {
	r, found := rs.posts[p]
	if !found || !r.section {
		return nil, false
	}
	l := rs.lists[r.mount.Lang]
	if l == nil || p.Name == "." {
		return rs.List(r.mount.Lang), true
	}
	folder := p.Name + "/"
	start, _ := slices.BinarySearchFunc(l.byName, folder, func(p *post.Post, name string) int { return strings.Compare(p.Name, name) })
	for _, other := range l.byName[start:] {
		if !strings.HasPrefix(other.Name, folder) {
			break
		}
		posts = append(posts, other)
	}
	slices.SortFunc(posts, func(a, b *post.Post) int { return cmp.Compare(rs.posts[a].at, rs.posts[b].at) })
	return posts, true
}

// Neighbours returns the posts before and after p in the list of its language. It
// returns nil at the ends of the list, and for the page of a folder.
func (rs *Routes) Neighbours(p *post.Post) (newer, older *post.Post) {
	r, ok := rs.posts[p]
	if !ok || r.section {
		return nil, nil
	}
	posts := rs.lists[r.mount.Lang].newest
	if r.at > 0 {
		newer = posts[r.at-1]
	}
	if r.at+1 < len(posts) {
		older = posts[r.at+1]
	}
	return newer, older
}

// list tells the pages of folders from the others, which it lists.
func (rs *Routes) list() {
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
		l := new(list)
		for _, p := range rs.c.In(tag) {
			r, ok := rs.posts[p]
			if !ok {
				continue
			}
			r.section = p.Name == "." || p.IsSection() || p.IsIndex() && folders[p.Name]
			if !r.section {
				r.at = len(l.newest)
				l.newest = append(l.newest, p)
			}
			rs.posts[p] = r
		}
		l.byName = slices.Clone(l.newest)
		slices.SortStableFunc(l.byName, func(a, b *post.Post) int { return strings.Compare(a.Name, b.Name) })
		rs.lists[tag] = l
	}
}
