package render

import (
	"bytes"
	"io"
	"io/fs"
	"sync"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/typography"
	"github.com/diptych-go/diptych/render/words"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"
)

// RawHTML decides what becomes of raw HTML in a body, and of addresses whose scheme is
// unknown.
type RawHTML uint8

const (
	// Safe is for content that others wrote. It leaves raw HTML out and reports
	// each tag or block at its line.
	Safe RawHTML = iota

	// Trusted is for content of your own. It publishes raw HTML as it is.
	Trusted
)

// A Renderer turns posts into HTML. The zero value is ready to use: it is safe for content
// that others wrote, and applies the typography of each post's language. Its methods may be
// called from many goroutines. A Renderer must not be copied, and its fields must not be
// changed after first use.
//
// Before HTML is published, the Renderer reads it once more, as a browser does, unless
// RawHTML is Trusted and there is no Sanitize. It leaves out attributes with an address
// that Schemes does not allow, whoever wrote them: the author, an extension, Transform or
// Sanitize.
type Renderer struct {
	// Parser reads the bodies. It holds the goldmark extensions of the caller. If it is
	// nil, the zero Parser is used.
	Parser *document.Parser

	// RawHTML decides whether raw HTML is published.
	RawHTML RawHTML

	// Sanitize, if not nil, gets the HTML of each body and returns what may be
	// published. It gets raw HTML too, whatever RawHTML says. Event handlers,
	// srcdoc and comments that it returns are left out, and so are addresses that
	// Schemes does not allow. Elements stay: whether a script may stand in a page
	// is for Sanitize to decide. It must be safe for concurrent use.
	Sanitize func(html []byte) []byte

	// Schemes lists the schemes that addresses may have. If it is nil, RawHTML decides:
	// with Safe, schemes in wide use that run nothing are allowed, such as https, mailto,
	// tel, ftp, irc, geo and xmpp; with Trusted, all schemes are allowed except the ones
	// that run scripts. An image may always hold its data. A link or image with another
	// scheme is replaced by its text and reported: as an error, or as a warning if RawHTML
	// is Trusted.
	Schemes []string

	// Embeds maps the names of shortcodes, template tags and components to functions that
	// write what they mean: "tabs", or "include note.html" for an include of one file. They
	// come before the built-in meanings; see "Shortcodes and tags" above. "{{" is the name
	// for values such as {{ page.title }}, and "*" stands for each name without another
	// meaning. An embed without a meaning is left out and its body is kept. A warning of
	// rule "embed" reports it, once for each name in a post.
	Embeds map[string]EmbedFunc

	// ShowEmbeds shows embeds without a meaning as they are written.
	ShowEmbeds bool

	// Site holds the values of {{ site.… }}: texts, numbers, bools, maps with string keys
	// and slices of these. If it is nil, these values are not known and are left out.
	Site map[string]any

	// Includes holds the files that {% include note.html %} puts into a post, at its root
	// or in its folder _includes. The files are read in the way that bodies are read. If it
	// is nil, no file is included. It must be safe for concurrent use.
	Includes fs.FS

	// Words holds the caller's words, tried before the default words.
	Words words.Catalogue

	// Location is the zone in which times are shown. If it is nil, each is shown
	// in the zone it was written with.
	Location *time.Location

	// Plain turns typography off: text stays as it was typed.
	Plain bool

	// Transform, if not nil, may change each document. It runs after raw HTML and forbidden
	// addresses have been removed and links have been resolved, and before typography. It
	// must be safe for concurrent use.
	Transform func(*document.Document)

	mu      sync.RWMutex
	md      map[manner]renderer.Renderer
	buffers sync.Pool
	titles  sync.Map // titles found for posts without one: weak.Pointer[post.Post] to string
	targets sync.Map // the anchors of posts that links with a fragment lead to, see anchors
}

// Render writes the body of p as an HTML fragment, with the zero [Renderer].
func Render(w io.Writer, p *post.Post) error { return zero.Render(w, p) }

var zero Renderer

// Render writes the body of p as an HTML fragment. If something was left out, Render writes
// the rest. It returns a [post.Faults] if at least one of the faults is of severity error,
// such as raw HTML that is left out. It returns nil if all are warnings, such as a shortcode
// without a meaning, or an address that is left out while RawHTML is Trusted; use
// [Renderer.Document] and [Renderer.Write] to see these. Other errors come from reading the
// body and from w.
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

// Document reads the body of p and prepares it for [Renderer.Write]: what may not be
// published is removed and listed in the document's Faults, and the typography of p's
// language is applied. The caller owns the document and may change its tree. The error says
// why the body cannot be read: its file cannot be read or has changed ([post.ErrChanged]), or
// the body goes beyond a limit of [document.Parser].
func (r *Renderer) Document(p *post.Post) (*document.Document, error) {
	d, err := r.Parser.Parse(p)
	if err == nil {
		r.prepare(&expansion{r: r, d: d, lang: p.Lang}).finish()
	}
	return d, err
}

// prepare turns the document of x into what is published, and returns x. What the caller's
// functions write is still missing then; see [expansion.finish].
func (r *Renderer) prepare(x *expansion) *expansion {
	d := x.d
	if len(d.Embeds) > 0 {
		x.expand()
	}
	r.secure(d)
	if x.routes != nil {
		r.leadLinks(x)
	} else {
		unlinkWiki(d)
		d.RewriteRawHTML(func(address string, _ bool, _ post.Place) (string, string) { return address, "" })
	}
	if r.Transform != nil {
		r.Transform(d)
	}
	joinLines(x.lang, d)
	if !r.Plain {
		typography.Transform(x.lang, d.Root, d.Source)
	}
	isolate(x.lang, d)
	return x
}

// Write writes a document from [Renderer.Document] as an HTML fragment. The error is that of
// w, or that of an extension which writes HTML.
func (r *Renderer) Write(w io.Writer, d *document.Document) error {
	return r.write(w, d, d.Post.Lang)
}

func (r *Renderer) write(w io.Writer, d *document.Document, lang language.Tag) error {
	b, ok := r.buffers.Get().(*buffer)
	if !ok {
		b = new(buffer)
	}
	b.Grow(len(d.Source) + len(d.Source)/4)
	if err := r.markdown(lang, false).Render(b, d.Source, d.Root); err != nil {
		return err
	}
	_, err := w.Write(r.publish(b.Bytes()))
	if r.Sanitize == nil && b.Cap() <= maxKept { // a Sanitize may keep what it got
		b.Reset()
		r.buffers.Put(b)
	}
	return err
}

// maxKept is the largest capacity of a buffer that is used again, in bytes.
const maxKept = 1 << 20

// A buffer holds HTML. It implements util.BufWriter, so goldmark writes to it directly, not
// through a buffer of its own.
type buffer struct{ bytes.Buffer }

// Buffered returns 0, because a buffer writes at once.
func (*buffer) Buffered() int { return 0 }

// Flush does nothing.
func (*buffer) Flush() error { return nil }

// publish returns rendered HTML without what may not be published.
func (r *Renderer) publish(html []byte) []byte {
	if r.Sanitize != nil {
		html = r.Sanitize(html)
	}
	if r.RawHTML == Trusted && r.Sanitize == nil {
		return html
	}
	return r.guard(html)
}

// A manner is a way to write HTML.
type manner struct {
	lang    language.Tag
	excerpt bool // for a page that shows several posts: without ids and footnote marks
}

// markdown returns goldmark's renderer with the words of a language. It makes one renderer
// for each manner and keeps it.
func (r *Renderer) markdown(lang language.Tag, excerpt bool) renderer.Renderer {
	m := manner{lang, excerpt}
	r.mu.RLock()
	md := r.md[m]
	r.mu.RUnlock()
	if md != nil {
		return md
	}
	own := &localized{r, m}
	md = goldmark.New(
		goldmark.WithExtensions(r.Parser.Extenders()...),
		goldmark.WithRendererOptions(html.WithUnsafe(), html.WithWriter(htmlWriter), // secure and guard decide
			renderer.WithNodeRenderers(util.Prioritized(own, 100), util.Prioritized(codeBlocks{own}, 999), util.Prioritized(embeds{}, 999),
				util.Prioritized(withAttributes{links{}, own}, 998), util.Prioritized(withAttributes{html.NewRenderer(html.WithUnsafe()), own}, 999))),
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
