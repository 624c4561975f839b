package site

import (
	"bytes"
	"cmp"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/cases"
)

// Builder makes sites. Its zero value is ready.
type Builder struct {
	Router   route.Router
	Renderer *render.Renderer // nil is the zero Renderer, which leaves raw HTML out

	// Templates replaces the defaults: each file that of its name. They are
	// layout.html, home.html, list.html, post.html and 404.html, executed with a
	// [View], and the style sheet diptych.css. nil replaces none.
	Templates fs.FS

	// Funcs are functions for templates, beside those of [render.FuncMap].
	Funcs template.FuncMap

	// Files are published as they are, at the path they have there: images and
	// the like, which may stand among the posts. nil has none.
	Files fs.FS

	// Skip tells which of Files are not to be published; nil is posts by their
	// name, .md and .markdown. What starts with a dot is never published.
	Skip func(file string) bool

	// CacheBytes is how many bytes of rendered pages a Site keeps for those who ask
	// again; 0 is [DefaultCacheBytes], a negative number keeps none.
	CacheBytes int64

	// Cookie is the name of the cookie in which [Site.ServeHTTP] remembers the
	// language that a reader chose. It is [DefaultCookie] if it is empty; [NoCookie]
	// sets none.
	Cookie string
}

// New makes the site of a collection with the zero [Builder].
func New(c *bilingual.Collection) (*Site, error) { return new(Builder).Build(c) }

// Build routes a collection, reads the templates, and lists the files; it renders
// nothing yet. The Site is good beside an error that is a [post.Faults]: it lacks
// what the faults name. There is none if the base is no address or a template
// cannot be read.
func (b *Builder) Build(c *bilingual.Collection) (*Site, error) {
	routes, err := b.Router.Route(c)
	if routes == nil {
		return nil, err
	}
	s := &Site{routes: routes, renderer: b.Renderer, static: b.Files, cache: newCache(b.CacheBytes), cookie: cmp.Or(b.Cookie, DefaultCookie), entries: map[string]entry{}, faults: post.FaultsOf(err)}
	if s.renderer == nil {
		s.renderer = new(render.Renderer)
	}
	if s.templates, s.style, err = readTemplates(b.Templates, b.Funcs); err != nil {
		return nil, err
	}
	s.addPages()
	if b.Files != nil {
		s.addFiles(b.Files, b.Skip)
	}
	s.addFolders()
	s.explain()
	s.faults.Sort()
	return s, s.faults.Err()
}

// Site is a web site. It renders a page when it is first opened, and keeps what
// was asked for last, up to [Builder.CacheBytes]. It is safe for concurrent use, and
// does not change: build another to show what is new in the content.
type Site struct {
	routes    *route.Routes
	renderer  *render.Renderer
	templates map[string]*template.Template
	style     []byte
	static    fs.FS
	entries   map[string]entry // by path
	files     []string         // the paths of entries that are no folder, sorted
	folders   map[string][]fs.DirEntry
	faults    post.Faults
	cache     *cache
	cookie    string
	tags      sync.Map // ETags of static files without a time, by their path in the content
	views     sync.Map // links to all editions, by the edition they are on
	footers   sync.Map // by the number of the edition
}

// entry is a file of the site.
type entry struct {
	kind kind
	post *post.Post
	lang int    // number of an edition
	from string // of a static file, its path in Builder.Files
}

type kind uint8

const (
	homePage kind = iota
	listPage
	postPage
	missingPage
	aliasPage
	styleSheet
	staticFile
)

// Routes say where the site's posts are.
func (s *Site) Routes() *route.Routes { return s.routes }

// Faults are all that building had to tell, warnings and notes too.
func (s *Site) Faults() post.Faults { return s.faults }

// Files returns the paths of all files of the site, sorted.
func (s *Site) Files() []string { return slices.Clone(s.files) }

const styleName = "diptych.css"

// addPages lists the pages.
func (s *Site) addPages() {
	editions := s.routes.Editions()
	together := len(editions) > 0
	for i, e := range editions {
		home := e.Path("index.html")
		s.entries[home] = entry{kind: listPage, lang: i}
		together = together && home != "index.html" && e.RootURL() == editions[0].RootURL()
	}
	if together {
		s.entries["index.html"] = entry{kind: homePage}
	}
	c := s.routes.Collection()
	for _, lang := range c.Languages() {
		for _, p := range c.In(lang) {
			if file, ok := s.routes.Path(p); ok {
				kind := postPage
				if _, section := s.routes.Section(p); section {
					kind = listPage
				}
				s.entries[file] = entry{kind: kind, post: p, lang: s.edition(p)}
			}
		}
	}
	for _, a := range s.routes.Aliases() {
		s.add(a.Path, entry{kind: aliasPage, post: a.Post, lang: s.edition(a.Post)})
	}
	for i, e := range editions {
		s.add(e.RootPath("404.html"), entry{kind: missingPage, lang: i})
		s.add(e.RootPath(styleName), entry{kind: styleSheet})
	}
}

// add adds what gives way to a page of the same name.
func (s *Site) add(file string, e entry) {
	if _, taken := s.entries[file]; !taken {
		s.entries[file] = e
	}
}

// edition is the number of the edition of a post.
func (s *Site) edition(p *post.Post) int {
	lang := s.routes.Collection().Lang(p)
	return max(0, slices.IndexFunc(s.routes.Editions(), func(e route.Mount) bool { return e.Lang == lang }))
}

// addFiles lists the files that are published as they are. A page is never
// replaced by one.
func (s *Site) addFiles(fsys fs.FS, skip func(string) bool) {
	if skip == nil {
		skip = new(post.Parser).IsPost
	}
	fold := cases.Fold()
	pages := make(map[string]string, len(s.entries))
	for file := range s.entries {
		pages[fold.String(file)] = file
	}
	_ = fs.WalkDir(fsys, ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			s.faults = append(s.faults, &post.Fault{Place: post.Place{Path: file}, Rule: "site", Message: "it cannot be read: " + cause(err), Err: err})
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case file != "." && d.Name()[0] == '.':
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() || skip(file):
			return nil
		}
		info, err := fs.Stat(fsys, file) // of what a link leads to
		switch {
		case err != nil:
			s.faults = append(s.faults, &post.Fault{Place: post.Place{Path: file}, Rule: "site", Message: "it cannot be read: " + cause(err), Err: err})
			return nil
		case !info.Mode().IsRegular():
			return nil
		}
		for _, e := range s.routes.Editions() { // those of one host share it
			to := e.RootPath(file)
			if page, taken := pages[fold.String(to)]; taken {
				s.faults = append(s.faults, &post.Fault{Place: post.Place{Path: file}, Rule: "site", Severity: post.SeverityWarning,
					Message: fmt.Sprintf("the file is not published: the page %s is there", page), Hint: "give the file another name"})
				break
			}
			s.entries[to] = entry{kind: staticFile, from: file}
		}
		return nil
	})
}

// cause is an error without the path that its fault names.
func cause(err error) string {
	if pe, ok := err.(*fs.PathError); ok { //nolint:errorlint // only its own text is wanted
		return pe.Err.Error()
	}
	return err.Error()
}

// addFolders lists what each folder holds. A file where a folder has to be is
// left out.
func (s *Site) addFolders() {
	s.folders = map[string][]fs.DirEntry{".": nil}
	for file := range s.entries {
		s.files = append(s.files, file)
	}
	slices.Sort(s.files)
	for _, file := range s.files {
		for dir := path.Dir(file); s.folders[dir] == nil; dir = path.Dir(dir) {
			s.folders[dir] = []fs.DirEntry{}
			if dir == "." {
				break
			}
		}
	}
	s.files = slices.DeleteFunc(s.files, func(file string) bool {
		if _, isFolder := s.folders[file]; !isFolder {
			return false
		}
		e := s.entries[file]
		at := post.Place{Path: file}
		if e.post != nil {
			at.Path = e.post.Path
		}
		s.faults = append(s.faults, &post.Fault{Place: at, Rule: "url", Message: fmt.Sprintf("its file %s has the name of a folder, so it is not published", file), Hint: "give it another name"})
		delete(s.entries, file)
		return true
	})
	for _, file := range s.files {
		s.folders[path.Dir(file)] = append(s.folders[path.Dir(file)], dirEntry{s, file, false})
	}
	for dir := range s.folders {
		if dir != "." {
			s.folders[path.Dir(dir)] = append(s.folders[path.Dir(dir)], dirEntry{s, dir, true})
		}
	}
	for _, list := range s.folders {
		slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
}

// explain tells what readers of the site should know of its content.
func (s *Site) explain() {
	c := s.routes.Collection()
	unnamed, named, untitled := 0, false, post.Faults(nil)
	for _, lang := range c.Languages() {
		for _, p := range c.In(lang) {
			switch p.LangFrom {
			case post.FromDefault:
				unnamed++
			default:
				named = true
			}
			if _, published := s.routes.Path(p); published && p.Title == "" {
				untitled = append(untitled, &post.Fault{Place: post.Place{Path: p.Path, Line: 1}, Rule: "site", Severity: post.SeverityWarning, Field: "title",
					Message: fmt.Sprintf("the post has no title; it is published as %q", s.renderer.Title(c.Lang(p), p)), Hint: "write title: … in its front matter"})
			}
		}
	}
	s.faults = append(s.faults, untitled...)
	if langs := c.Languages(); unnamed > 0 && (named || langs[0].IsRoot()) {
		s.faults = append(s.faults, &post.Fault{Rule: "site", Severity: post.SeverityNote,
			Message: fmt.Sprintf("%d posts name no language and are shown in the default, %s", unnamed, langs[0]),
			Hint:    "give the languages of the content, the default first, to Parser.Languages"})
	}
	if es := s.routes.Editions(); len(es) > 0 && !es[0].Absolute() {
		s.faults = append(s.faults, &post.Fault{Rule: "site", Severity: post.SeverityNote,
			Message: "the site's address is not known, so its pages have no canonical address and no alternates for search engines",
			Hint:    "give Router.Base, such as https://example.ca/"})
	}
}

// render writes the page of an entry.
func (s *Site) render(w io.Writer, e entry) (post.Faults, error) {
	switch e.kind {
	case styleSheet:
		_, err := w.Write(s.style)
		return nil, err
	case aliasPage:
		return nil, s.redirect(w, e)
	}
	v := s.view(e)
	if err := s.templates[templateNames[e.kind]].ExecuteTemplate(w, "layout.html", v); err != nil {
		return nil, err
	}
	if v.Page == nil {
		return nil, nil
	}
	return v.Page.Faults(), nil
}

// page is a page of the site, from the cache or fresh.
func (s *Site) page(name string) (page, error) {
	return s.cache.get(name, func() ([]byte, error) {
		var b bytes.Buffer
		_, err := s.render(&b, s.entries[name])
		return bytes.Clone(b.Bytes()), err // without the room that the buffer has left
	})
}
