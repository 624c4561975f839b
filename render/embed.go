package render

import (
	"bytes"
	"fmt"
	"html"
	"html/template"
	"io"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/internal/liquid"
	"golang.org/x/text/language"
)

// An EmbedFunc writes what an embed means, as HTML, to w. An embed is a shortcode of Hugo
// or Zola, a tag of Liquid or Nunjucks, or a component of MDX. Only what the EmbedFunc
// writes is shown. If it fails, the embed is left out, and the error is reported at the
// embed's line.
//
// An EmbedFunc is trusted code, but what it gets was written by authors. Escape it, as
// html/template does, or give it to [EmbedCall.Markdown]. Unless RawHTML is Trusted, what
// an EmbedFunc writes goes through the same guard as what a Sanitize returns: addresses
// with forbidden schemes, event handlers, srcdoc and comments are left out, and elements
// stay. An argument or body with markup that comes out unescaped is escaped and reported as
// an error.
//
// An EmbedFunc must be safe for concurrent use.
type EmbedFunc func(w io.Writer, c *EmbedCall) error

// An EmbedCall holds an embed and the place where it is shown. The Renderer makes it for an
// EmbedFunc, and it must not be kept after the EmbedFunc returns. It can be given to a template of html/template as it is:
//
//	<video src="{{.Link (.Arg "src" 0)}}">{{.Inner}}</video>
type EmbedCall struct {
	Embed    *document.Embed
	Document *document.Document // that the embed stands in
	Post     *post.Post
	Page     *Page        // nil if the post is rendered outside a page
	Lang     language.Tag // the language of the page

	// Inner is the rendered body of the embed. Code is escaped. Inner is empty if the embed
	// has no closing tag.
	Inner template.HTML

	in *expansion
	f  EmbedFunc
}

// Arg returns the argument with a name. If there is none, it returns the argument at a
// place among the arguments without a name, counted from 0; with a negative place it looks
// for the name only. A variable of Liquid is replaced by its value. Arg returns "" if there
// is no such argument.
func (c *EmbedCall) Arg(name string, place int) string { return c.in.arg(c.Embed, name, place) }

// Markdown returns text as HTML, as if it stood in the post: read by the same parser,
// within its limits, with links that lead to their pages, and with the page's typography.
// If the embed stands within a line, a single paragraph comes without its <p>. What is
// wrong with text is reported at the embed's line.
func (c *EmbedCall) Markdown(text string) template.HTML {
	html, _ := c.in.markdown(c.Embed, text, c.Embed.Inline)
	return template.HTML(html) //nolint:gosec // made by the renderer, which says what is safe
}

// Link returns the address that a link of the post to address would have on the page. It
// reports an address that leads to nothing. It returns "" if the scheme of the address is
// not allowed.
func (c *EmbedCall) Link(address string) string { return c.in.link(c.Embed, address) }

// Value returns the value of an expression of Liquid, such as page.title | upcase. known is
// false if the value depends on something that is not known; see [Renderer.Site].
func (c *EmbedCall) Value(expr string) (value any, known bool) {
	v, ok := c.in.scope().Eval(expr)
	return v.Any, ok && v.Known
}

// make calls the function of an embed and keeps what it writes.
func (n *made) make(x *expansion, inner string) {
	c := n.call
	n.call = nil
	c.Inner = template.HTML(inner) //nolint:gosec // made by the renderer, which says what is safe
	var b bytes.Buffer
	if err := c.f(&b, c); err != nil {
		x.fault(c.Embed, post.SeverityError, fmt.Sprintf("%s is left out: %v", shown(c.Embed), err), "", err)
		return
	}
	n.html = x.checked(c.Embed, b.Bytes())
}

// checked returns what may be published of the HTML that an EmbedFunc wrote.
func (x *expansion) checked(e *document.Embed, out []byte) []byte {
	if x.r.RawHTML == Trusted && x.r.Sanitize == nil {
		return out
	}
	unescaped := func(text string) {
		if hasTag(text) && bytes.Contains(out, []byte(text)) {
			out = bytes.ReplaceAll(out, []byte(text), []byte(html.EscapeString(text)))
			x.fault(e, post.SeverityError, fmt.Sprintf("%s: what its author wrote comes out as HTML: %s", shown(e), clip(text)),
				"escape it in the function of render.Renderer.Embeds", nil)
		}
	}
	for i := range e.Args {
		unescaped(e.Args[i].Value)
		if !e.Args[i].Quoted {
			unescaped(x.arg(e, e.Args[i].Name, i))
		}
	}
	if e.Body == document.CodeBody {
		unescaped(e.BodySource())
	}
	g := guard{r: x.r, src: out, handlers: true}
	return g.run()
}

// hasTag reports whether a text holds what a browser may take for a tag.
func hasTag(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '<' && (isLetter(s[i+1]) || strings.IndexByte("/!?", s[i+1]) >= 0) {
			return true
		}
	}
	return false
}

// call returns the call of a function for an embed.
func (x *expansion) call(e *document.Embed, f EmbedFunc) *EmbedCall {
	return &EmbedCall{Embed: e, Document: x.d, Post: x.d.Post, Page: x.page, Lang: x.lang, in: x, f: f}
}

// shown returns the text of an embed for a message.
func shown(e *document.Embed) string { return clip(strings.Join(strings.Fields(e.Text()), " ")) }

// scope returns the values and filters that expressions in the document can use.
func (x *expansion) scope() *liquid.Scope {
	return &liquid.Scope{Root: x.root, Filters: x.filter, Left: &x.budget.filtered}
}
