package render

import (
	"bytes"
	"io"
	"sync"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/typography"
	"github.com/diptych-go/diptych/render/words"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"
)

// RawHTML says what becomes of raw HTML in a body.
type RawHTML uint8

const (
	// Safe leaves raw HTML out, and reports it at its line: for what others wrote.
	Safe RawHTML = iota
	// Trusted passes it: for content of one's own.
	Trusted
)

// Renderer makes HTML of posts. Its zero value is ready: safe, with the
// typography of each post's language. It is safe for concurrent use, and must be
// neither copied nor changed after its first.
type Renderer struct {
	Parser  document.Parser // how bodies are read; callers' goldmark extensions go here
	RawHTML RawHTML

	// Sanitize, if not nil, is given each body's HTML, raw HTML included whatever
	// HTML says, and returns what may be published. It must be safe for
	// concurrent use.
	Sanitize func(html []byte) []byte

	// Schemes are those that links and images may have; nil is http, https,
	// mailto and tel. Others are taken out, keeping their text, and reported.
	Schemes []string

	Words    words.Catalogue // the caller's own words, before the defaults
	Location *time.Location  // in which times are shown; nil is each in the zone it was written with
	Plain    bool            // no typography: text stays as it was typed

	// Transform, if not nil, may change each document after what is unsafe has
	// been taken out and links have been led to their pages, and before
	// typography. What it adds is published as it is. It must be safe for
	// concurrent use.
	Transform func(*document.Document)

	mu     sync.RWMutex
	md     map[manner]renderer.Renderer
	titles sync.Map // found for posts without one: weak.Pointer[post.Post] to string
}

// Render writes the body of a post as an HTML fragment, with the zero [Renderer].
func Render(w io.Writer, p *post.Post) error { return new(Renderer).Render(w, p) }

// Render writes the body of p as an HTML fragment. What it had to leave out, raw
// HTML or an address of a forbidden scheme, is in the error, a [post.Faults]; the
// rest is written all the same. Other errors are those of reading the body and
// of writing.
func (r *Renderer) Render(w io.Writer, p *post.Post) error {
	d, err := r.Document(p)
	if err != nil {
		return err
	}
	if err := r.Write(w, d); err != nil {
		return err
	}
	return d.Faults.Err()
}

// Document reads the body of p and sets it: what may not be published is taken
// out, and the text is in its language's typography. Its Faults tell what was
// taken out. The caller owns it, and may change its tree before [Renderer.Write].
func (r *Renderer) Document(p *post.Post) (*document.Document, error) {
	return r.document(p, p.Lang, nil)
}

// document sets a post for its place among routes, nil if it has none.
func (r *Renderer) document(p *post.Post, lang language.Tag, routes *route.Routes) (*document.Document, error) {
	d, err := r.Parser.Parse(p)
	if err != nil {
		return nil, err
	}
	r.secure(d)
	if routes != nil {
		leadLinks(routes, d)
	}
	if r.Transform != nil {
		r.Transform(d)
	}
	joinLines(lang, d)
	if !r.Plain {
		typography.Transform(lang, d.Root, d.Source)
	}
	return d, nil
}

// Write writes a document as an HTML fragment.
func (r *Renderer) Write(w io.Writer, d *document.Document) error {
	return r.write(w, d, d.Post.Lang)
}

func (r *Renderer) write(w io.Writer, d *document.Document, lang language.Tag) error {
	if r.Sanitize == nil {
		return r.markdown(lang, false).Render(w, d.Source, d.Root)
	}
	var b bytes.Buffer
	if err := r.markdown(lang, false).Render(&b, d.Source, d.Root); err != nil {
		return err
	}
	_, err := w.Write(r.Sanitize(b.Bytes()))
	return err
}

// manner is a way in which HTML is written.
type manner struct {
	lang    language.Tag
	excerpt bool // on a page that is another's: without ids, and without the marks of footnotes
}

// markdown is goldmark's renderer with the words of a language, one for each.
func (r *Renderer) markdown(lang language.Tag, excerpt bool) renderer.Renderer {
	m := manner{lang, excerpt}
	r.mu.RLock()
	md := r.md[m]
	r.mu.RUnlock()
	if md != nil {
		return md
	}
	// What is unsafe has been taken out of the tree.
	md = goldmark.New(
		goldmark.WithExtensions(r.Parser.Extenders()...),
		goldmark.WithRendererOptions(html.WithUnsafe(),
			renderer.WithNodeRenderers(util.Prioritized(&localized{r, m}, 100), util.Prioritized(codeBlocks{}, 999))),
	).Renderer()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.md == nil {
		r.md = map[manner]renderer.Renderer{}
	}
	if first := r.md[m]; first != nil {
		return first
	}
	r.md[m] = md
	return md
}
