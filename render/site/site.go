package site

import (
	"context"
	"embed"
	"html/template"
	"io/fs"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

// A Builder makes sites. Its zero value is ready. It is safe for concurrent use
// while its fields do not change.
type Builder struct {
	// Router decides the addresses. Build adds to a copy of it: Files gets the files that are
	// published from Builder.Files, and Reserved and Beside get the names of the site's own
	// files. If FS is nil, it is Builder.Files. If Location is nil, it is that of the Renderer.
	// All files are read from Builder.Files, or from FS if Builder.Files is nil.
	Router route.Router

	// Renderer makes the pages. If it is nil, the zero Renderer is used, which leaves raw
	// HTML out.
	Renderer *render.Renderer

	// Templates holds files that replace the default ones of the same name: the templates
	// layout.html, home.html, list.html, post.html, diptych.html and 404.html, which get a
	// [View], and the style sheet diptych.css. If it is nil, nothing is replaced.
	Templates fs.FS

	// Funcs adds functions for templates to the ones of [render.FuncMap].
	Funcs template.FuncMap

	// Version lets [Writer.Write] keep pages that functions among the options took part in:
	// Funcs, and Sanitize, Transform, Embeds and extensions of the Renderer. Functions cannot
	// be compared, so if there are any and Version is empty, each Write makes all pages. If
	// Version is the same as at the write before, Write takes the functions to be the same,
	// and makes only the pages that an edit has touched. Change Version whenever you change
	// a function. Leave it empty if a function reads anything but its arguments, such as
	// the time.
	Version string

	// Files holds files that are published as they are, at their own paths, such as images.
	// They may stand among the posts. If it is nil, there are none.
	//
	// A file whose name starts with a dot is not published. A file that begins with front
	// matter is not published either, since readers would see the front matter; a fault
	// says so.
	//
	// Files that site generators keep for themselves are not published: settings, data and
	// templates whose names start with "_", such as _config.yml, and the folders _data,
	// _includes, _layouts, _partials, _plugins, _sass, _site, _default and _gen. Files at
	// the root that hosts read are published: _headers, _redirects, _routes.json and
	// _worker.js. Posts are not affected.
	Files fs.FS

	// Skip reports whether a file of Files is left out. If it is nil, files with the ending
	// of a post are left out: .md and .markdown.
	Skip func(file string) bool

	// FeedItems is the number of posts in a feed, the newest ones. 0 stands for
	// [DefaultFeedItems]. If it is negative, the site has no feeds.
	FeedItems int

	// FeedText decides how much of each post a feed holds.
	FeedText FeedText

	// Diptych adds a page for each translation, which shows it beside its original block by
	// block. It also adds the blocks of all works as translation memories: in TMX and as
	// text with tabs. These files stand in the folder diptych of each host. Search engines
	// are asked not to list the pages.
	Diptych bool

	// CacheBytes is the number of bytes of rendered pages that a Site keeps in memory. 0
	// stands for [DefaultCacheBytes]. If it is negative, no pages are kept.
	CacheBytes int64

	// Cookie is the name of the cookie in which [Site.ServeHTTP] remembers the language
	// that a reader chose. An empty name stands for [choice.DefaultCookie]; with
	// [choice.NoCookie] there is no cookie.
	Cookie string
}

// Build makes the site of a collection with the zero [Builder].
func Build(c *bilingual.Collection) (*Site, error) {
	return new(Builder).Build(context.Background(), c)
}

// Build routes a collection, finds the files to publish, reads the templates and plans the
// site. It renders nothing yet. If the error is a [post.Faults], the Site is good, but lacks
// what the faults name. The Site is nil if the base is not an address, a template cannot be
// read or ctx is done.
func (b *Builder) Build(ctx context.Context, c *bilingual.Collection) (*Site, error) {
	files, faults := listFiles(ctx, b.Files, b.Skip)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	router := b.Router
	if router.FS == nil {
		router.FS = b.Files
	}
	router.Files = append(files, router.Files...)
	router.Reserved = append([]string{"index.html", missingName, styleName, sitemapName}, router.Reserved...)
	router.Beside = func(l *route.List) []string {
		names := feedNames(l)
		if l.Kind == route.FrontList {
			names = append(names, missingName)
		}
		if b.Router.Beside != nil {
			names = append(names, b.Router.Beside(l)...)
		}
		return names
	}
	if router.Location == nil && b.Renderer != nil {
		router.Location = b.Renderer.Location
	}
	routes, err := router.Route(c)
	if routes == nil {
		return nil, err
	}
	s := &Site{routes: routes, renderer: b.Renderer, static: b.Files, cache: newCache(b.CacheBytes), cookie: b.Cookie, feedItems: b.FeedItems, feedText: b.FeedText, diptych: b.Diptych, faults: append(faults, routes.Faults()...)}
	if s.renderer == nil {
		s.renderer = new(render.Renderer)
	}
	if s.static == nil {
		s.static = router.FS // holds the Files of the Router
	}
	if s.static == nil {
		s.static = embed.FS{} // holds nothing
	}
	var sources []byte
	if s.templates, s.style, sources, err = readTemplates(b.Templates, b.Funcs); err != nil {
		return nil, err
	}
	s.options, s.files = b.newGround(&router, sources), router.Files
	s.world, s.byPath = sync.OnceValue(s.newWorld), sync.OnceValue(s.newByPath)
	s.plan = newPlan(s)
	s.faults = append(s.faults, s.plan.faults...)
	s.faults = append(s.faults, s.explain()...)
	s.faults.Sort()
	return s, s.faults.Err()
}

// A Site is a web site. It renders a page when it is first opened, and keeps the pages that
// were asked for last, up to [Builder.CacheBytes]. It is safe for concurrent use. It does
// not change: build another Site to show changed content. Use [Build] or [Builder.Build] to
// make one; the zero Site cannot be used.
type Site struct {
	routes    *route.Routes
	renderer  *render.Renderer
	templates map[string]*template.Template
	style     []byte
	static    fs.FS
	plan      *plan
	faults    post.Faults
	cache     *cache
	cookie    string
	tags      sync.Map // ETags of static files without a time, by their path in the content
	views     sync.Map // links to all editions, by the language they are for
	beside    sync.Map // the other editions that a page names, by its language
	switches  sync.Map // language switches of pages that no other language has, by the list around them
	frames    sync.Map // parts that pages share, by frame
	titles    sync.Map // of lists
	names     sync.Map // of editions, by their languages
	recent    recentItems
	feedItems int
	diptych   bool
	feedText  FeedText
	options   *hasher
	files     []string // the files that may be published
	world     func() digest
	byPath    func() map[string]*post.Post
	earlier   atomic.Pointer[map[string]page] // pages of the site that this one replaces
}

// Routes returns where the site's posts are published.
func (s *Site) Routes() *route.Routes { return s.routes }

// Faults returns all faults that Build found, with warnings and notes.
func (s *Site) Faults() post.Faults { return s.faults }

// Files returns the paths of all files of the site, sorted.
func (s *Site) Files() []string {
	files := make([]string, len(s.plan.outputs))
	for i, o := range s.plan.outputs {
		files[i] = o.path
	}
	return files
}

// edition returns the number of a post's edition.
func (s *Site) edition(p *post.Post) int {
	lang := s.routes.Collection().Lang(p)
	return max(0, slices.IndexFunc(s.routes.Editions(), func(e route.Mount) bool { return e.Lang == lang }))
}
