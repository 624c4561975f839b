package route

import (
	"fmt"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
)

// A ListKind is the kind of a [List].
type ListKind uint8

// The kinds of lists.
const (
	FrontList   ListKind = iota // an edition: its first page
	SectionList                 // a folder
	TermsList                   // all terms of a taxonomy, each a list
	TermList                    // a tag, a category, a series
	ArchiveList                 // the years
	YearList                    // the months of a year in which posts were published, each a list
	MonthList                   // the posts of a month
)

// A List is a page that lists posts in one language, or other lists. It is split into pages
// of [Router.PerPage] posts. Lists come from [Routes]; the zero List has no address.
type List struct {
	Kind     ListKind
	Taxonomy string // of TermsList and TermList: tags, categories or series
	Name     string // the name of a term as most posts spell it, or the name of a folder in words
	Year     int    // of YearList and MonthList
	Month    time.Month
	Edition  *Mount
	Post     *post.Post   // gives the list its title and text; nil if none does
	Posts    []*post.Post // dated posts, newest first, or oldest first in a series; then pages; with [Router.Fallback] also posts in other languages
	Within   *List        // the list that this one is in; nil for a FrontList
	Lists    []*List      // the lists within it, in the order in which readers look for them
	Twins    []*List      // the same list in each language that has it, this one included, in the order of the editions; nil if no other language has it

	first   string // path of its first page among the files of the site
	folder  string // below the edition's base, where its other pages and files are: "tags/winter/"
	perPage int
}

// DefaultPerPage is the number of posts on a page if [Router.PerPage] is 0.
const DefaultPerPage = 20

// Pages returns how many pages the list has, at least one.
func (l *List) Pages() int {
	if l.perPage <= 0 {
		return 1
	}
	return max(1, (len(l.Posts)+l.perPage-1)/l.perPage)
}

// Page returns the posts on page n. Pages are counted from 1, and a smaller n is the first
// page. Page returns no posts after the last page.
func (l *List) Page(n int) []*post.Post {
	n = max(1, min(n, l.Pages()+1))
	if l.perPage <= 0 {
		return l.Posts
	}
	return l.Posts[min(len(l.Posts), (n-1)*l.perPage):min(len(l.Posts), n*l.perPage)]
}

// Path returns the path of page n among the files of the site. An n below 1 is the first
// page, as in the other methods.
func (l *List) Path(n int) string {
	if n <= 1 {
		return l.first
	}
	return l.FilePath("page/" + strconv.Itoa(n) + "/index.html")
}

// URL returns the address of page n, percent-encoded, with the host if the edition has one.
func (l *List) URL(n int) string { return l.Edition.origin + l.address(n) }

// Link returns the address of page n for a link on a page of an edition: without the host
// if both have the same.
func (l *List) Link(from Mount, n int) string {
	if from.origin != l.Edition.origin {
		return l.URL(n)
	}
	return l.address(n)
}

func (l *List) address(n int) string {
	if n > 1 {
		return escape(l.Edition.path + l.folder + "page/" + strconv.Itoa(n) + "/")
	}
	below := strings.TrimPrefix(strings.TrimPrefix(l.first, l.Edition.dir), "/")
	return escape(l.Edition.path + strings.TrimSuffix(below, "index.html"))
}

// FilePath returns the path, among the files of the site, of a file beside the list's first
// page.
func (l *List) FilePath(name string) string { return l.Edition.Path(l.folder + name) }

// FileURL returns the address of a file beside the list's first page, with the host
// if the edition has one.
func (l *List) FileURL(name string) string {
	return l.Edition.origin + escape(l.Edition.path+l.folder+name)
}

// Twin returns the same list in another edition, or nil if there is none.
func (l *List) Twin(e *Mount) *List {
	for _, t := range l.Twins {
		if t.Edition == e {
			return t
		}
	}
	return nil
}

// String returns the name of the list for a message.
func (l *List) String() string {
	switch l.Kind {
	case FrontList:
		return "the front page in " + l.Edition.Lang.String()
	case SectionList, TermList:
		return fmt.Sprintf("the list of %q", l.Name)
	}
	return "the list " + l.first
}

// Lists returns all lists of the site. Lists of one edition follow each other, its front
// page first.
func (rs *Routes) Lists() []*List { return rs.lists }

// Front returns the list of an edition's first page. It returns nil if the routes
// have no such edition.
func (rs *Routes) Front(m Mount) *List { return rs.listAt[m.Path("index.html")] }

// ListOf returns the list whose first page is the page of a post. It returns nil if there
// is none.
func (rs *Routes) ListOf(p *post.Post) *List { return rs.listOf[p] }

// SectionOf returns the list of the innermost folder that a post is in, or the list of the
// front page if no folder around the post has a list. It returns nil if the post is not
// published.
func (rs *Routes) SectionOf(p *post.Post) *List {
	at, ok := rs.posts[p]
	if !ok {
		return nil
	}
	for dir := path.Dir(p.Name); dir != "."; dir = path.Dir(dir) {
		if l := rs.folders[at.mount.Lang][dir]; l != nil {
			return l
		}
	}
	return rs.listAt[at.mount.Path("index.html")]
}

// Terms returns the lists of a taxonomy that a post is in, in the order in which the post
// names them. The taxonomy is tags, categories or series.
func (rs *Routes) Terms(p *post.Post, taxonomy string) []*List {
	r, ok := rs.posts[p]
	if !ok || r.section {
		return nil
	}
	return rs.terms[termsOf{r.mount.Lang, taxonomy}].of(r.at)
}

// Title returns the title of the list's post, or else its name.
func (l *List) Title() string {
	if l.Post != nil && l.Post.Title != "" {
		return l.Post.Title
	}
	return l.Name
}
