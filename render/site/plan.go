package site

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render/route"
)

// A plan is one list of all outputs of a site. Writing, serving and listing read only the
// plan.
type plan struct {
	outputs []*output                       // sorted by path
	folders func() map[string][]fs.DirEntry // by path
	faults  post.Faults

	// These are nil once all outputs are listed.
	room   []output           // memory for the next outputs, since there are too many to allocate them one by one
	taken  map[string]*output // by path, in the form that file systems compare if they ignore case
	inside map[string]*output // an output in each folder, by the folder's path in the same form
}

// An output is a file of a site.
type output struct {
	path    string // among the files of the site
	kind    kind
	edition int        // the number of its edition
	post    *post.Post // the post that it is a page of, or an old address of
	list    *route.List
	number  int    // of the page of a list, from 1
	from    string // of a static file: its path in the content

	// make begins the page, and notes in the asking what is asked for it. It is nil for a
	// static file, which is copied.
	make func(*output, *asking) job
}

// A job is what is left to do for a page that has been begun: it has everything but what
// follows from bodies.
type job struct {
	facts func(*hasher) // gathers everything that the page has already
	write func(io.Writer) (post.Faults, error)
}

type kind uint8

const (
	homePage kind = iota // all languages
	listPage             // of an edition, a folder, a tag, a year …
	postPage
	fallbackPage // a post that readers in another language see
	missingPage  // 404.html
	aliasPage    // sends readers on
	feedFile
	sitemapFile
	diptychPage // a translation beside its original
	memoryFile
	styleSheet
	staticFile
)

// isText reports whether an output is a page in one language.
func (o *output) isText() bool {
	return o.kind == postPage || o.kind == listPage || o.kind == fallbackPage
}

// isOf returns the post whose own page an output is, or nil.
func (o *output) isOf() *post.Post {
	if o.kind == postPage || o.kind == listPage {
		return o.post
	}
	return nil
}

// source returns the path of the file that an output is made of. If there is none, it
// returns the path of the output.
func (o *output) source() string {
	switch {
	case o.post != nil:
		return o.post.Path
	case o.from != "":
		return o.from
	}
	return o.path
}

// Names of files at the root of each host.
const (
	missingName = "404.html"
	styleName   = "diptych.css"
	ownNames    = ".diptych-" // begins names that Write uses for itself
)

// mostMissing bounds how many editions have a 404.html of their own.
const mostMissing = 200

// newPlan lists the outputs of a site. If two of them cannot stand beside each other, the
// one that is listed first stays: the site's own pages, then posts by their path, then
// lists and feeds, then old addresses, then static files.
func newPlan(s *Site) *plan {
	p := &plan{taken: map[string]*output{}, inside: map[string]*output{}}
	p.addOwn(s)
	p.addPosts(s)
	p.addLists(s)
	p.addFallbacks(s)
	p.addSitemaps(s)
	p.addDiptychs(s)
	redirect := s.redirect
	for _, a := range s.routes.Aliases() {
		p.add(output{path: a.Path, kind: aliasPage, post: a.Post, edition: s.edition(a.Post), make: redirect})
	}
	for _, f := range s.routes.Files() {
		p.add(output{path: f.Path, kind: staticFile, from: f.Source})
	}
	p.room, p.taken, p.inside = nil, nil, nil
	slices.SortFunc(p.outputs, func(a, b *output) int { return strings.Compare(a.path, b.path) })
	p.outputs = slices.Clone(p.outputs) // without spare capacity
	p.folders = sync.OnceValue(func() map[string][]fs.DirEntry { return foldersOf(s, p.outputs) })
	return p
}

// at returns the output at a path, or nil if there is none.
func (p *plan) at(path string) *output {
	i, found := slices.BinarySearchFunc(p.outputs, path, func(o *output, path string) int { return strings.Compare(o.path, path) })
	if !found {
		return nil
	}
	return p.outputs[i]
}

// addOwn lists the site's own pages: the first pages, 404.html and the style sheet.
func (p *plan) addOwn(s *Site) {
	editions := s.routes.Editions()
	together := len(editions) > 0
	for i, e := range editions {
		front := s.routes.Front(e)
		p.add(output{path: front.Path(1), kind: listPage, edition: i, list: front, number: 1, post: front.Post, make: s.template("list.html", s.listView)})
		together = together && front.Path(1) != "index.html" && e.RootURL() == editions[0].RootURL()
	}
	if together {
		p.add(output{path: "index.html", kind: homePage, make: s.template("home.html", s.homeView)})
	}
	missing := s.template("404.html", s.missingView)
	for i, e := range editions {
		if root := e.RootPath(missingName); !p.lists(root) {
			p.add(output{path: root, kind: missingPage, edition: i, make: missing})
			p.add(output{path: e.RootPath(styleName), kind: styleSheet, edition: i, make: s.styleSheet})
		}
		if own := e.Path(missingName); !p.lists(own) && len(editions) <= mostMissing {
			p.add(output{path: own, kind: missingPage, edition: i, make: missing})
		}
	}
}

// addPosts lists the pages of posts, except the posts that head a list.
func (p *plan) addPosts(s *Site) {
	var all []*post.Post
	page := s.template("post.html", s.postView)
	c := s.routes.Collection()
	for _, lang := range c.Languages() {
		for _, post := range c.In(lang) {
			if _, ok := s.routes.Path(post); ok && s.routes.ListOf(post) == nil {
				all = append(all, post)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *post.Post) int { return strings.Compare(a.Path, b.Path) })
	for _, post := range all {
		p.add(output{path: s.path(post), kind: postPage, post: post, edition: s.edition(post), make: page})
	}
}

// addLists lists the pages of lists, each with the feeds beside it.
func (p *plan) addLists(s *Site) {
	page := s.template("list.html", s.listView)
	for _, l := range s.routes.Lists() {
		edition := s.number(l.Edition)
		for n := 1; n <= l.Pages(); n++ {
			o := output{path: l.Path(n), kind: listPage, edition: edition, list: l, number: n, make: page}
			if n == 1 {
				o.post = l.Post
			}
			if l.Kind != route.FrontList || n > 1 { // the first is the site's own
				p.add(o)
			}
		}
		for _, f := range s.feedsOf(l) {
			p.add(output{path: l.FilePath(f.name), kind: feedFile, edition: edition, list: l, make: s.feed(f)})
		}
	}
}

// addFallbacks lists the pages that show posts because there is no translation.
func (p *plan) addFallbacks(s *Site) {
	page := s.template("post.html", s.fallbackView)
	for _, f := range s.routes.Fallbacks() {
		p.add(output{path: f.Path, kind: fallbackPage, post: f.Post, edition: s.number(f.Edition), make: page})
	}
}

// lists reports whether an output with a path is listed already.
func (p *plan) lists(path string) bool {
	o := p.taken[lang.Fold(path)]
	return o != nil && o.path == path
}

// add lists an output unless it cannot stand beside one that is listed already.
func (p *plan) add(o output) {
	key := lang.Fold(o.path)
	if strings.HasPrefix(key, ownNames) {
		p.refuse(o, fmt.Sprintf("names that begin with %s are kept for writing the site", ownNames), nil)
		return
	}
	if first := p.taken[key]; first != nil {
		p.refuse(o, "the place is taken by "+first.describe(), first)
		return
	}
	if first := p.inside[key]; first != nil {
		p.refuse(o, first.describe()+" stands in a folder of that name", first)
		return
	}
	for dir := path.Dir(key); dir != "."; dir = path.Dir(dir) {
		if first := p.taken[dir]; first != nil {
			p.refuse(o, first.describe()+" stands where its folder would be", first)
			return
		}
	}
	if len(p.room) == 0 {
		p.room = make([]output, 500)
	}
	listed := &p.room[0]
	*listed, p.room = o, p.room[1:]
	p.outputs = append(p.outputs, listed)
	p.taken[key] = listed
	for dir := path.Dir(key); dir != "." && p.inside[dir] == nil; dir = path.Dir(dir) {
		p.inside[dir] = listed
	}
}

// refuse adds a fault that says why an output has no place.
func (p *plan) refuse(o output, why string, first *output) {
	f := &post.Fault{Place: post.Place{Path: o.source()}, Rule: "site"}
	switch o.kind {
	case aliasPage:
		_, f.Place = o.post.Meta.Place("aliases")
		f.Field, f.Severity, f.Message, f.Hint = "aliases", post.SeverityWarning, fmt.Sprintf("the alias %s is left out", o.path), "remove the alias"
	case staticFile:
		f.Severity, f.Message, f.Hint = post.SeverityWarning, "the file is not published", "give the file another name"
	default:
		f.Message, f.Hint = fmt.Sprintf("the page %s is not published", o.path), "give the post a slug of its own"
	}
	f.Message += ": " + why
	if first != nil && (first.post != nil || first.from != "") {
		f.Related = []post.Place{{Path: first.source()}}
	}
	p.faults = append(p.faults, f)
}

// describe returns the name of an output for a message.
func (o *output) describe() string {
	switch {
	case o.kind == aliasPage:
		return "an alias of " + o.post.Path
	case o.kind == diptychPage:
		return "the page of both languages of " + o.post.Path
	case o.post != nil:
		return "the page of " + o.post.Path
	case o.from != "":
		return "the file " + o.from
	}
	return "the site's own " + o.path
}

// foldersOf returns the entries of each folder, sorted by name.
func foldersOf(s *Site, outputs []*output) map[string][]fs.DirEntry {
	folders := map[string][]fs.DirEntry{".": nil}
	listed := map[string]bool{".": true}
	for _, o := range outputs {
		dir := path.Dir(o.path)
		folders[dir] = append(folders[dir], dirEntry{s, o.path, false})
		for ; !listed[dir]; dir = path.Dir(dir) {
			listed[dir] = true
			folders[path.Dir(dir)] = append(folders[path.Dir(dir)], dirEntry{s, dir, true})
		}
	}
	for _, list := range folders {
		slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
	return folders
}
