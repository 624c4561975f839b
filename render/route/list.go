package route

import (
	"fmt"
	"path"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

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
	Posts    []*post.Post // dated ones newest first, a series oldest first; then pages
	Within   *List        // the list that this one is in; nil for a FrontList
	Lists    []*List      // the lists within it, as readers look for them
	Twins    []*List      // the same list in each language that has it, this one too, in the order of the editions; nil if it is alone

	first   string // path of its first page among the files of the site
	folder  string // below the edition's base, where its other pages and files are: "tags/winter/"
	perPage int
}

// PerPage is how many posts [Router.PerPage] means if it is 0.
const PerPage = 20

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

// Front returns the list of an edition's first page. It returns nil if there is no
// edition in the language.
func (rs *Routes) Front(lang Mount) *List { return rs.listAt[lang.Path("index.html")] }

// ListOf returns the list whose first page is that of a post. It returns nil if
// there is none.
func (rs *Routes) ListOf(p *post.Post) *List { return rs.listOf[p] }

// ListAt returns the list whose first page stands at a path among the files of the
// site. It returns nil if there is none.
func (rs *Routes) ListAt(path string) *List { return rs.listAt[path] }

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
	return rs.terms[taxonomy][p]
}

// takeLists makes the lists of the site of the posts that are published, and gives
// them their files.
func (rs *Routes) takeLists(rt *Router, c *claims) {
	t := listTaker{Routes: rs, Router: rt, claims: c}
	for i := range rs.mounts {
		m := &rs.mounts[i]
		front := rs.listAt[m.Path("index.html")]
		front.Post = rs.Home(m.Lang)
		front.Posts = rs.List(m.Lang)
		t.publish(front)
		for _, tax := range taxonomies {
			t.taxonomy(front, tax)
		}
		t.archive(front)
		t.sections(front)
		rs.navigate(front)
		t.further(front)
	}
	rs.tieLists()
}

// A listTaker gives lists their files.
type listTaker struct {
	*Routes
	*Router
	claims *claims
}

// list makes a list in a folder below its edition's base, within another list. If
// the index of that folder is a post, it heads the list, unless it is the archive of
// other posts. If another page stands there, list returns nil and that page.
func (t *listTaker) list(in *List, l List) (*List, owner) {
	l.Edition, l.Within, l.perPage = in.Edition, in, in.perPage
	l.first = l.FilePath("index.html")
	if p := t.paths[l.first]; p != nil && t.posts[p].section && t.listOf[p] == nil && (l.Kind != ArchiveList || len(t.inFolder(l.Edition.Lang, p.Name)) == 0) {
		l.Post = p
	} else if other, ok := t.claims.take(l.first, owner{what: l.String()}); !ok {
		return nil, other
	}
	made := &l
	t.publish(made)
	in.Lists = append(in.Lists, made)
	return made, owner{}
}

// publish notes where a list is, and takes the places of its further pages and of
// the files beside it.
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

// further takes the places of the pages of a list after its first.
func (t *listTaker) further(l *List) {
	for n := 2; n <= l.Pages(); n++ {
		if other, ok := t.claims.take(l.Path(n), owner{what: l.String()}); !ok {
			t.lost(l.Path(n), other)
		}
		t.reserved[l.Path(n)] = true
	}
}

func (t *listTaker) lost(file string, other owner) {
	f := &post.Fault{Rule: "url", Severity: post.SeverityWarning, Message: fmt.Sprintf("the list page %s is not published: %s has its place", file, other), Hint: "give that post another slug"}
	if other.post != nil {
		f.Place.Path = other.post.Path
	}
	t.faults = append(t.faults, f)
}

// sections makes the lists of folders: of those at the top, and of those that have
// an index.
func (t *listTaker) sections(front *List) {
	o := t.orders[front.Edition.Lang]
	if o == nil {
		return
	}
	made, others := map[string]*List{}, len(front.Lists)
	for _, p := range t.c.In(front.Edition.Lang) {
		r, ok := t.posts[p]
		if !ok || !r.section || t.listOf[p] != nil {
			continue
		}
		folder := strings.TrimSuffix(strings.TrimPrefix(r.path, r.mount.dir+"/"), "index.html")
		folder = strings.TrimSuffix(folder, path.Ext(folder))
		l := &List{Kind: SectionList, Name: words(path.Base(p.Name)), Post: p, Edition: front.Edition, Within: front, perPage: front.perPage,
			first: r.path, folder: strings.TrimSuffix(folder, "/") + "/", Posts: t.inFolder(front.Edition.Lang, p.Name)}
		t.publish(l)
		made[p.Name] = l
	}
	last := ""
	for _, p := range o.byName {
		top, _, below := strings.Cut(p.Name, "/")
		if !below || top == last {
			continue
		}
		last = top
		if made[top] == nil {
			if l, _ := t.list(&List{Edition: front.Edition, perPage: front.perPage}, List{Kind: SectionList, Name: words(top), folder: clean(top), Posts: t.inFolder(front.Edition.Lang, top)}); l != nil {
				l.Within = front
				made[top] = l
			}
		}
	}
	t.folders[front.Edition.Lang] = made
	for name, l := range made {
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			if within := made[dir]; within != nil {
				l.Within = within
				break
			}
		}
		l.Within.Lists = append(l.Within.Lists, l)
		t.further(l)
	}
	for _, l := range made {
		byWeight(l.Lists)
	}
	byWeight(front.Lists[others:])
}

// byWeight sorts the lists of folders.
func byWeight(lists []*List) {
	ByWeight(lists, func(l *List) float64 { return weight(l.Post) }, func(l *List) string { return l.Title() + "\x00" + l.first })
}

// Title returns the title of the list's post, or else its name.
func (l *List) Title() string {
	if l.Post != nil && l.Post.Title != "" {
		return l.Post.Title
	}
	return l.Name
}

// words returns the name of a folder as words: Open data, of open-data.
func words(name string) string {
	name = strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' || unicode.IsSpace(r) }), " ")
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToUpper(first)) + name[size:]
}
