package stage

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
)

// A Collection holds what a machine knows about all posts: everything except their bodies. Each
// machine makes it from the same heads with the same functions, so all machines agree. It is safe
// for concurrent use.
type Collection struct {
	options Options
	content *content
	broken  error // what is wrong with files that could not be read as posts
	posts   map[string]*post.Post
	works   *bilingual.Collection
	site    *site.Site
	job     *check.Job
}

// New returns a Collection made from the heads of all posts.
func New(ctx context.Context, o Options, heads iter.Seq[File]) (*Collection, error) {
	languages, err := lang.ParseList(o.Langs)
	if err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(o.Content) // it stays open as long as the Collection is used
	if err != nil {
		return nil, err
	}
	c := &Collection{options: o, content: &content{folder: root.FS()}, posts: map[string]*post.Post{}}
	for f := range heads {
		c.content.held.Store(f.Path, f.Data)
	}
	parser := post.Parser{Languages: languages, KeepBytes: -1}
	posts, broken := parser.Load(ctx, c.content)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	c.content.held.Clear() // from here on, files are read from the folder
	c.broken = broken
	for _, p := range posts {
		c.posts[p.Path] = p
	}
	c.works = (&bilingual.Pairer{Languages: languages, Placeholder: bilingual.Placeholder}).Pair(posts)
	builder := site.Builder{
		Router:     route.Router{Base: o.Base, Now: o.Now},
		Renderer:   &render.Renderer{RawHTML: render.Trusted, Includes: c.content}, // the content is our own
		Files:      c.content,
		CacheBytes: -1,
	}
	if c.site, err = builder.Build(ctx, c.works); c.site == nil {
		return nil, err
	}
	checker := check.Checker{Files: bilingual.FindFiles(c.content)}
	if checker.Lock, err = lock.Read(c.content, lock.Name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	c.job, err = checker.Start(c.works)
	return c, err
}

// Work returns the id of the work that a file belongs to. It returns false if the file is not a
// post, because something is wrong with it.
func (c *Collection) Work(path string) (id string, ok bool) {
	p := c.posts[path]
	if p == nil {
		return "", false
	}
	return c.works.SetOf(p).ID(), true
}

// Do writes the pages of a work and checks the work. It gets the files of the work, and returns
// the findings for [Collection.Report]. It calls warn with what is wrong with a page.
func (c *Collection) Do(ctx context.Context, id string, files iter.Seq[File], warn func(error)) (found []byte, err error) {
	for f := range files {
		c.content.held.Store(f.Path, f.Data)
		defer c.content.held.Delete(f.Path)
	}
	set := c.works.Set(id)
	for _, p := range slices.Concat(set.Posts(), set.Placeholders()) {
		if page, ok := c.site.Routes().Path(p); ok {
			if err := c.Write(page, warn); err != nil {
				return nil, err
			}
		}
	}
	part, err := c.job.Check(ctx, set)
	if err != nil {
		return nil, err
	}
	return part.MarshalBinary()
}

// Others calls emit with each file of the site that is not the page of a post: lists, feeds,
// sitemaps, aliases, images.
func (c *Collection) Others(emit func(file string)) {
	pages := map[string]bool{}
	for _, p := range c.posts {
		if page, ok := c.site.Routes().Path(p); ok {
			pages[page] = true
		}
	}
	for _, file := range c.site.Files() {
		if !pages[file] {
			emit(file)
		}
	}
}

// Report checks the collection as a whole and writes all findings, in the form of examples/check
// with -format json.
func (c *Collection) Report(ctx context.Context, found iter.Seq[[]byte]) error {
	whole, err := c.job.CheckAll(ctx)
	if err != nil {
		return err
	}
	parts := []*check.Part{whole}
	for data := range found {
		part := new(check.Part)
		if err := part.UnmarshalBinary(data); err != nil {
			return err
		}
		parts = append(parts, part)
	}
	r := c.job.Report(c.broken, parts)
	for i, f := range r.Findings {
		r.Findings[i].Fault.Hint = strings.ReplaceAll(f.Fault.Hint, "set Parser.Languages and Pairer.Languages", "pass -langs")
	}
	return c.options.replace(c.options.Findings, func(w io.Writer) error { return new(report.Writer).JSON(w, r) })
}
