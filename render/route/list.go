package route

import (
	"fmt"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
)

// A ListKind says what a [List] lists.
type ListKind uint8

// The kinds of lists.
const (
	FrontList   ListKind = iota // an edition: its first page
	SectionList                 // a folder
	TermsList                   // all terms of a taxonomy, each a list
	TermList                    // a tag, a category, a series
	ArchiveList                 // the years
	YearList
	MonthList
)

// A List is a page that lists posts in one language, or other lists. It is cut into
// pages of [Router.PerPage] posts.
type List struct {
	Kind     ListKind
	Taxonomy string // of TermsList and TermList: tags, categories or series
	Name     string // of a term as most posts spell it; of a folder, its name in words
	Year     int    // of YearList and MonthList
	Month    time.Month
	Edition  *Mount
	Post     *post.Post   // gives the list its title and text; nil if none does
	Posts    []*post.Post // dated ones newest first, a series oldest first; then pages; with [Router.Fallback] those in other languages too
	Within   *List        // the list that this one is in; nil for a FrontList
	Lists    []*List      // the lists within it, as readers look for them
	Twins    []*List      // the same list in each language that has it, this one too, in the order of the editions; nil if it is alone

	first   string // path of its first page among the files of the site
	folder  string // below the edition's base, where its other pages and files are: "tags/winter/"
	perPage int
}

// DefaultPerPage is how many posts [Router.PerPage] means if it is 0.
const DefaultPerPage = 20

// Pages returns how many pages the list has, at least one.
func (l *List) Pages() int {
	if l.perPage <= 0 {
		return 1
	}
	return max(1, (len(l.Posts)+l.perPage-1)/l.perPage)
}

// Page returns the posts on the page with a number from 1.
func (l *List) Page(n int) []*post.Post {
	if l.perPage <= 0 {
		return l.Posts
	}
	return l.Posts[min(len(l.Posts), (n-1)*l.perPage):min(len(l.Posts), n*l.perPage)]
}

// Path returns where the page with a number stands among the files of the site.
func (l *List) Path(n int) string {
	if n <= 1 {
		return l.first
	}
	return l.FilePath("page/" + strconv.Itoa(n) + "/index.html")
}

// URL returns the address of the page with a number, percent-encoded, with the host
// if the edition has one.
func (l *List) URL(n int) string { return l.Edition.origin + l.address(n) }

// Link returns the address of the page with a number for a link on a page of an
// edition: without the host if both have the same.
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

// FilePath returns where a file beside the list's first page stands among the files
// of the site.
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

// String names the list in a message.
func (l *List) String() string {
	switch l.Kind {
	case FrontList:
		return "the front page in " + l.Edition.Lang.String()
	case SectionList, TermList:
		return fmt.Sprintf("the list of %q", l.Name)
	}
	return "the list " + l.first
}

// Lists returns all lists of the site: those of an edition follow each other, the
// first its front page.
func (rs *Routes) Lists() []*List { return rs.lists }

// Front returns the list of an edition's first page. It returns nil if the routes
// have no such edition.
func (rs *Routes) Front(m Mount) *List { return rs.listAt[m.Path("index.html")] }

// ListOf returns the list whose first page is that of a post. It returns nil if
// there is none.
func (rs *Routes) ListOf(p *post.Post) *List { return rs.listOf[p] }

// SectionOf returns the list of the innermost folder that a post is in, that of the
// front page if there is none. It returns nil for a post that is not published.
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

// Terms returns the lists of a taxonomy, tags, categories or series, that a post is
// in, in the order in which it names them.
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
