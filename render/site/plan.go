package site

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/cases"
)

// A plan is one list of all outputs of a site. Writing, serving and listing read
// only the plan.
type plan struct {
	paths   []string                 // of all outputs, sorted
	outputs map[string]*output       // by path
	folders map[string][]fs.DirEntry // by path

	taken  map[string]*output // by path, as file systems compare that know no capitals
	inside map[string]*output // an output in each folder, by the folder's path so compared
	fold   cases.Caser
	faults post.Faults
}

// An output is a file of a site.
type output struct {
	path    string // among the files of the site
	kind    kind
	edition int        // the number of its edition
	post    *post.Post // whose page it is, or whose old address
	from    string     // of a static file: its path in the content

	// render writes the page. It is nil for a static file, which is copied.
	render func(io.Writer, *output) (post.Faults, error)
}

type kind uint8

const (
	homePage kind = iota // all languages
	listPage             // the first page of an edition, or the page of a folder
	postPage
	missingPage // 404.html
	aliasPage   // sends readers on
	styleSheet
	staticFile
)

// isText reports whether an output is a page in one language.
func (o *output) isText() bool { return o.kind == postPage || o.kind == listPage }

// source is the file that an output is made of.
func (o *output) source() string {
	switch {
	case o.post != nil:
		return o.post.Path
	case o.from != "":
		return o.from
	}
	return o.path
}

// What stands at the root of each host.
const (
	missingName = "404.html"
	styleName   = "diptych.css"
	ownNames    = ".diptych-" // begins names that Write uses for itself
)

// newPlan lists the outputs of a site. Of two that cannot stand beside each other
// the one that is listed first stays: the site's own pages, then posts by their
// path, then old addresses, then static files.
func newPlan(s *Site) *plan {
	p := &plan{outputs: map[string]*output{}, taken: map[string]*output{}, inside: map[string]*output{}, fold: cases.Fold()}
	p.addOwn(s)
	p.addPosts(s)
	for _, a := range s.routes.Aliases() {
		p.add(&output{path: a.Path, kind: aliasPage, post: a.Post, edition: s.edition(a.Post), render: s.redirect})
	}
	for _, f := range s.routes.Files() {
		p.add(&output{path: f.Path, kind: staticFile, from: f.Source})
	}
	p.list(s)
	return p
}

// addOwn lists what a site has of its own.
func (p *plan) addOwn(s *Site) {
	editions := s.routes.Editions()
	together := len(editions) > 0
	for i, e := range editions {
		home := e.Path("index.html")
		p.add(&output{path: home, kind: listPage, edition: i, render: s.template("list.html", s.listView)})
		together = together && home != "index.html" && e.RootURL() == editions[0].RootURL()
	}
	if together {
		p.add(&output{path: "index.html", kind: homePage, render: s.template("home.html", s.homeView)})
	}
	for i, e := range editions {
		if missing := e.RootPath(missingName); p.outputs[missing] == nil {
			p.add(&output{path: missing, kind: missingPage, edition: i, render: s.template("404.html", s.missingView)})
			p.add(&output{path: e.RootPath(styleName), kind: styleSheet, edition: i, render: s.styleSheet})
		}
	}
}

// addPosts lists the pages of posts. The index of an edition gives its first page
// a text.
func (p *plan) addPosts(s *Site) {
	var all []*output
	onePost, folder := s.template("post.html", s.postView), s.template("list.html", s.postView)
	c := s.routes.Collection()
	for _, lang := range c.Languages() {
		for _, post := range c.In(lang) {
			file, ok := s.routes.Path(post)
			if !ok {
				continue
			}
			o := &output{path: file, kind: postPage, post: post, edition: s.edition(post), render: onePost}
			if _, section := s.routes.Section(post); section {
				o.kind, o.render = listPage, folder
			}
			all = append(all, o)
		}
	}
	slices.SortStableFunc(all, func(a, b *output) int { return strings.Compare(a.post.Path, b.post.Path) })
	for _, o := range all {
		if own := p.outputs[o.path]; own != nil && own.kind == listPage && own.post == nil {
			*own = *o
			continue
		}
		p.add(o)
	}
}

// listFiles lists the files that are published as they are.
func listFiles(fsys fs.FS, skip func(string) bool) (files []string, faults post.Faults) {
	if fsys == nil {
		return nil, nil
	}
	if skip == nil {
		skip = new(post.Parser).IsPost
	}
	unreadable := func(file string, err error) {
		if pe, ok := err.(*fs.PathError); ok { //nolint:errorlint // only its own text is wanted: the fault names the path
			err = pe.Err
		}
		faults = append(faults, &post.Fault{Place: post.Place{Path: file}, Rule: "site", Message: "the file cannot be read: " + err.Error(), Err: err})
	}
	files = []string{}
	var headed headed
	_ = fs.WalkDir(fsys, ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			unreadable(file, err)
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case file != "." && d.Name()[0] == '.':
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() && strings.Count(file, "/") >= post.MaxFolders:
			return fs.SkipDir // whoever loads posts is told
		case d.IsDir() || skip(file):
			return nil
		}
		switch info, err := fs.Stat(fsys, file); { // of what a link leads to
		case err != nil:
			unreadable(file, err)
		case !info.Mode().IsRegular():
		case hasHeader(fsys, file):
			headed.add(file)
		default:
			files = append(files, file)
		}
		return nil
	})
	return files, append(faults, headed.faults()...)
}

// add lists an output unless it cannot stand beside one that is listed already.
func (p *plan) add(o *output) {
	key := p.fold.String(o.path)
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
	p.outputs[o.path], p.taken[key] = o, o
	for dir := path.Dir(key); dir != "." && p.inside[dir] == nil; dir = path.Dir(dir) {
		p.inside[dir] = o
	}
}

// refuse says why an output has no place.
func (p *plan) refuse(o *output, why string, first *output) {
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

// describe names an output in a message.
func (o *output) describe() string {
	switch {
	case o.kind == aliasPage:
		return "an alias of " + o.post.Path
	case o.post != nil:
		return "the page of " + o.post.Path
	case o.from != "":
		return "the file " + o.from
	}
	return "the site's own " + o.path
}

// list sorts the paths, and lists what each folder holds.
func (p *plan) list(s *Site) {
	p.folders = map[string][]fs.DirEntry{".": nil}
	for file := range p.outputs {
		p.paths = append(p.paths, file)
	}
	slices.Sort(p.paths)
	listed := map[string]bool{".": true}
	for _, file := range p.paths {
		dir := path.Dir(file)
		p.folders[dir] = append(p.folders[dir], dirEntry{s, file, false})
		for ; !listed[dir]; dir = path.Dir(dir) {
			listed[dir] = true
			p.folders[path.Dir(dir)] = append(p.folders[path.Dir(dir)], dirEntry{s, dir, true})
		}
	}
	for _, list := range p.folders {
		slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
}
