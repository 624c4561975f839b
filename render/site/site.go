package site

import (
	"cmp"
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
	Router   route.Router     // decides the addresses
	Renderer *render.Renderer // nil is the zero Renderer, which leaves raw HTML out

	// Templates replaces the default templates, each by the file of its name:
	// layout.html, home.html, list.html, post.html, diptych.html and 404.html, which get a [View],
	// and the style sheet diptych.css. nil replaces none.
	Templates fs.FS

	// Funcs are functions for templates, beside those of [render.FuncMap].
	Funcs template.FuncMap

	// Version names what the functions among the options write for the same page:
	// Funcs, and Sanitize, Transform, Embeds and extensions of the Renderer. [Writer.Write]
	// makes all pages again if it differs from that of the write before. If it is empty
	// and there are such functions, Write makes all pages each time, since functions
	// cannot be compared. Set it if they follow from what they are given and from
	// Version alone.
	Version string

	// Files are published as they are, at the path that they have there: images and
	// the like. They may stand among the posts. nil has none. A file whose name starts
	// with a dot is not published, nor is one that begins with front matter, which
	// readers would see; a fault says so. What site generators keep for themselves is not
	// published either: settings, data and templates whose names start with "_", such as
	// _config.yml, and the folders _data, _includes, _layouts, _partials, _plugins, _sass, _site, _default and
	// _gen. Files at the root that hosts read are: _headers, _redirects, _routes.json and
	// _worker.js. Posts are not affected.
	Files fs.FS

	// Skip reports which of Files are not published. nil skips posts by their name:
	// .md and .markdown.
	Skip func(file string) bool

	// FeedItems is how many posts stand in a feed, the newest. It is [DefaultFeedItems] if it
	// is 0; a negative number makes no feeds.
	FeedItems int

	// FeedText says how much of each post stands in a feed.
	FeedText FeedText

	// Diptych adds a page for each translation, which shows it beside its original
	// block by block, and the blocks of all works as translation memories: in TMX and as
	// text with tabs. They stand in the folder diptych of each host. Search engines are
	// asked not to list them.
	Diptych bool

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

// Build routes a collection, reads the templates and plans the files. It renders
// nothing yet. The Site is good beside an error that is a [post.Faults]: what the
// faults name is left out. The Site is nil if the base is not an address or a template
// cannot be read.
func (b *Builder) Build(c *bilingual.Collection) (*Site, error) {
	files, faults := listFiles(b.Files, b.Skip)
	router := b.Router
	if router.FS == nil {
		router.FS = b.Files
	}
	router.Files = append(files, router.Files...)
	router.Reserved = append([]string{"index.html", missingName, styleName, sitemapName}, router.Reserved...)
	router.Beside = func(l *route.List) []string {
		if l.Kind == route.FrontList {
			return append(feedNames(l), missingName)
		}
		return feedNames(l)
	}
	if router.Location == nil && b.Renderer != nil {
		router.Location = b.Renderer.Location
	}
	routes, err := router.Route(c)
	if routes == nil {
		return nil, err
	}
	s := &Site{routes: routes, renderer: b.Renderer, static: b.Files, cache: newCache(b.CacheBytes), cookie: cmp.Or(b.Cookie, DefaultCookie), feedItems: b.FeedItems, feedText: b.FeedText, diptych: b.Diptych, faults: append(faults, routes.Faults()...)}
	if s.renderer == nil {
		s.renderer = new(render.Renderer)
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

// A Site is a web site. It renders a page when it is first opened, and keeps what
// was asked for last, up to [Builder.CacheBytes]. It is safe for concurrent use, and
// does not change: build another to show what is new in the content.
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
	files     []string // that may be published
	world     func() digest
	byPath    func() map[string]*post.Post
	earlier   atomic.Pointer[map[string]page] // of the site that this one takes the place of
}

// Routes returns where the site's posts are.
func (s *Site) Routes() *route.Routes { return s.routes }

// Faults returns all that building had to tell, warnings and notes too.
func (s *Site) Faults() post.Faults { return s.faults }

// Files returns the paths of all files of the site, sorted.
func (s *Site) Files() []string {
	files := make([]string, len(s.plan.outputs))
	for i, o := range s.plan.outputs {
		files[i] = o.path
	}
	return files
}

// edition is the number of the edition of a post.
func (s *Site) edition(p *post.Post) int {
	lang := s.routes.Collection().Lang(p)
	return max(0, slices.IndexFunc(s.routes.Editions(), func(e route.Mount) bool { return e.Lang == lang }))
}
