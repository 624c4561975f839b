package route

import (
	"fmt"

	"github.com/diptych-go/diptych/post"
)

// takeLists makes the lists of the published posts, and gives the lists their files.
func (rs *Routes) takeLists(rt *Router, c *claims) {
	t := listTaker{Routes: rs, Router: rt, claims: c}
	for i := range rs.mounts {
		m := &rs.mounts[i]
		front := rs.listAt[m.Path("index.html")]
		front.Post = rs.page(front.first) // its _index or index
		front.Posts = rs.orders[m.Lang].posts()
		t.publish(front)
		for _, tax := range taxonomies {
			t.taxonomy(front, tax)
		}
		t.archive(front)
		t.sections(front)
		rs.navigate(front)
		t.further(front, 2)
		if o := rs.orders[m.Lang]; o != nil {
			o.byName = nil
		}
	}
	rs.tieLists()
}

// A listTaker gives lists their files.
type listTaker struct {
	*Routes
	*Router
	claims *claims
}

// list makes a list in a folder below its edition's base, within another list. If the index
// of that folder is a post, the post heads the list, except for an archive whose folder
// holds other posts. If another page has the place, list returns nil and the owner of that
// page.
func (t *listTaker) list(in *List, l List) (*List, owner) {
	l.Edition, l.Within, l.perPage = in.Edition, in, in.perPage
	l.first = l.FilePath("index.html")
	if p := t.page(l.first); p != nil && t.posts[p].section && t.listOf[p] == nil && (l.Kind != ArchiveList || len(t.inFolder(l.Edition.Lang, p.Name)) == 0) {
		l.Post = p
	} else if other, ok := t.claims.take(l.first, owner{what: l.String()}); !ok {
		return nil, other
	}
	made := &l
	t.publish(made)
	in.Lists = append(in.Lists, made)
	return made, owner{}
}

// publish notes where a list is. It takes the places of the files beside the list, except
// for a front page, whose files have theirs already.
func (t *listTaker) publish(l *List) {
	t.lists = append(t.lists, l)
	t.listAt[l.first] = l
	if l.Post != nil {
		t.listOf[l.Post] = l
	}
	if l.Kind != FrontList {
		t.beside(l)
	}
}

// beside takes the places of the files that the caller puts beside a list.
func (t *listTaker) beside(l *List) {
	if t.Beside == nil {
		return
	}
	for _, name := range t.Beside(l) {
		file := l.FilePath(name)
		if t.reserved[file] {
			continue
		}
		if other, ok := t.claims.take(file, owner{what: "the site's own page " + file}); !ok {
			t.lost(file, other)
			continue
		}
		t.reserved[file] = true
	}
}

// further takes the places of the pages of a list, from page number from on.
func (t *listTaker) further(l *List, from int) {
	for n := from; n <= l.Pages(); n++ {
		if other, ok := t.claims.take(l.Path(n), owner{what: l.String()}); !ok {
			t.lost(l.Path(n), other)
		}
		t.reserved[l.Path(n)] = true
	}
}

// lost reports that a list page is not published, because other has its place.
func (t *listTaker) lost(file string, other owner) {
	f := &post.Fault{Rule: "url", Severity: post.SeverityWarning, Message: fmt.Sprintf("the list page %s is not published: %s has its place", file, other), Hint: "give that post another slug"}
	if other.post != nil {
		f.Place.Path = other.post.Path
	}
	t.faults = append(t.faults, f)
}
