package route

import (
	"cmp"
	"math"
	"path"

	"github.com/diptych-go/diptych/post"
)

// mostEntries bounds the navigation of an edition, since readers do not read more.
const mostEntries = 12

// A MenuEntry is a section or a page in a navigation. One of its fields is nil.
type MenuEntry struct {
	List *List
	Page *post.Post
}

func (e MenuEntry) weight() float64 {
	if e.List != nil {
		return weight(e.List.Post)
	}
	return weight(e.Page)
}

func (e MenuEntry) title() string {
	if e.List != nil {
		return e.List.Title()
	}
	return cmp.Or(e.Page.Title, path.Base(e.Page.Name))
}

// Menu returns the sections and pages at the top of an edition, by weight and title: at
// most twelve. The others are on the edition's first page.
func (rs *Routes) Menu(m Mount) []MenuEntry { return rs.menus[m.Lang] }

// navigate makes the navigation of an edition. The front page lists the pages that have no
// place in it. If there are too many entries, the pages without a weight have none. If the
// edition has no dated posts, the front page lists all pages at the top, or all pages if
// none is at the top.
func (rs *Routes) navigate(front *List) {
	var all []MenuEntry
	for _, l := range front.Lists {
		if l.Kind == SectionList {
			all = append(all, MenuEntry{List: l})
		}
	}
	var pages []*post.Post
	for _, p := range rs.orders[front.Edition.Lang].pages() {
		if path.Dir(p.Name) == "." {
			pages = append(pages, p)
		}
	}
	crowded := len(all)+len(pages) > mostEntries
	var left []*post.Post
	for _, p := range pages {
		if crowded && math.IsInf(weight(p), 1) {
			left = append(left, p)
		} else {
			all = append(all, MenuEntry{Page: p})
		}
	}
	sortByWeight(all, MenuEntry.weight, MenuEntry.title)
	for _, e := range all[min(mostEntries, len(all)):] {
		if e.Page != nil {
			left = append(left, e.Page)
		}
	}
	rs.menus[front.Edition.Lang] = all[:min(mostEntries, len(all))]
	if len(front.Posts) == 0 { // a site of pages, such as a manual
		if left = pages; left == nil {
			left = rs.orders[front.Edition.Lang].pages()
		}
	}
	if left != nil {
		front.Posts = append(front.Posts[:len(front.Posts):len(front.Posts)], left...)
	}
}
