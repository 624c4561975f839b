package render

import (
	"cmp"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/internal/liquid"
	"github.com/yuin/goldmark/ast"
)

// output returns what an output shows: {{ page.title | upcase }}.
func (x *expansion) output(e *document.Embed) meaning {
	expr := inside(e.Text())
	v, ok := x.scope().Eval(expr)
	if !ok || v.Missing != "" {
		x.miss(e, cmp.Or(v.Missing, e.Name, clip(expr)))
	}
	if !ok || !v.Known {
		return meaning{written: x.r.ShowEmbeds}
	}
	text := liquid.String(v.Any)
	if text == "" && strings.HasPrefix(expr, "page.date") { // other tools take the date of the file
		x.miss(e, "page.date")
	}
	return x.shows(e, text)
}

// echo returns what {% echo page.title %} shows.
func (x *expansion) echo(e *document.Embed) meaning {
	v, ok := x.scope().Eval(strings.TrimPrefix(inside(e.Text()), e.Name))
	if !ok || !v.Known {
		return x.unmeant(e)
	}
	return x.shows(e, liquid.String(v.Any))
}

// unset sets the variables of a loop or macro to nothing, since nobody runs it. It also
// notes the lists in the body of a loop; see [expansion.prune].
func (x *expansion) unset(e *document.Embed) {
	if e.Syntax != document.EmbedLiquid {
		return
	}
	names := []string{}
	switch e.Name {
	case "for", "tablerow":
		before, _, _ := strings.Cut(conditionOf(e), " in ")
		names = append(strings.Split(before, ","), "forloop", "loop", "tablerowloop")
		if e.Node == nil || e.Body != document.MarkdownBody {
			break
		}
		for c := e.Node.FirstChild(); c != nil; c = c.NextSibling() {
			if c.Kind() == ast.KindList {
				x.loops = append(x.loops, c)
			}
		}
	case "macro", "call":
		_, args, _ := strings.Cut(conditionOf(e), "(")
		names = strings.Split(strings.TrimSuffix(args, ")"), ",")
	}
	for _, name := range names[:min(len(names), mostParts)] {
		name, _, _ = strings.Cut(name, "=")
		x.set(strings.TrimSpace(name), nil)
	}
}

// shows returns the meaning of a value, which may hold markup. Tags in the value are left
// out, since no generator reads tags in a value.
func (x *expansion) shows(e *document.Embed, s string) meaning {
	if hasEmbed([]byte(s)) {
		s = withoutEmbeds(s)
	}
	if !x.spend(e, len(s)) {
		return meaning{}
	}
	if strings.ContainsAny(s, "*_`[<~|@") || strings.Contains(s, "://") || strings.Contains(s, "\n\n") {
		return meaning{text: s, markdown: s}
	}
	return meaning{text: s}
}

// withoutEmbeds returns a text without the tags in it.
func withoutEmbeds(s string) string {
	var b strings.Builder
	done := 0
	for _, e := range document.EmbedsIn(s) {
		if start := e.OpenTag.Start; start >= done {
			b.WriteString(s[done:start])
			done = max(e.OpenTag.Stop, e.CloseTag.Stop)
		}
	}
	return b.String() + s[done:]
}

// root returns the value of a name that starts a path, such as page in page.title. known is
// false if the name is not known.
func (x *expansion) root(name string) (value any, known bool) {
	for y := x; y != nil; y = y.outer {
		if v, ok := y.vars[name]; ok {
			return v, true
		}
	}
	p := x.d.Post
	switch name {
	case "page", "frontmatter", "$frontmatter", "post":
		return liquid.Fields(x.field), true
	case "include":
		return x.include, x.include != nil
	case "site":
		return x.r.Site, x.r.Site != nil
	}
	if v, ok := p.Meta.Get(name); ok { // Eleventy and Jinja
		return v, true
	}
	v, ok := x.r.Site[name]
	return v, ok
}

// field returns a field of the page, by the name that Jekyll or Eleventy gives it. It
// returns nil if there is none.
func (x *expansion) field(name string) any {
	p := x.d.Post
	switch name {
	case "title":
		if p.Title != "" {
			return p.Title
		}
	case "url":
		return x.pageURL()
	case "date":
		if !p.Date.IsZero() {
			return p.Date
		}
	case "lang", "language", "locale":
		if v, ok := p.Meta.Get(name); ok {
			return v
		}
		return x.lang.String()
	case "path", "inputPath":
		return p.Path
	case "name":
		return path.Base(p.Path)
	case "slug", "fileSlug":
		if p.Slug != "" {
			return p.Slug
		}
		return path.Base(p.Name)
	case "tags":
		items := make([]any, len(p.Tags))
		for i, t := range p.Tags {
			items[i] = t
		}
		return items
	}
	v, _ := p.Meta.Get(name)
	return v
}

// pageURL returns the address of the page, from the root of its site, or "" if it is not
// known.
func (x *expansion) pageURL() string {
	p := x.d.Post
	if x.routes != nil {
		if url, ok := x.routes.Link(p, p); ok {
			return url
		}
	}
	if all := p.Addresses(); len(all) > 0 {
		return "/" + all[0] + "/"
	}
	return ""
}

// filter applies the filters that need more than the value. ok is false for any other
// filter.
func (x *expansion) filter(name string, value any, args []any) (result any, ok bool) {
	if absolute, ok := document.IsURLFilter(name); ok {
		return x.siteURL(liquid.String(value), absolute), true
	}
	switch name {
	case "markdownify", "markdown":
		return value, true // shows reads markup
	case "date", "date_to_string", "date_to_long_string", "date_to_xmlschema", "date_to_rfc822", "localize_date", "readableDate", "htmlDateString", "dateFormat", "formatDate", "format_date":
		return x.date(name, value, args)
	}
	return nil, false
}

// arg returns an argument of an embed; see [EmbedCall.Arg].
func (x *expansion) arg(e *document.Embed, name string, place int) string {
	if a, ok := e.Find(name, place); ok {
		return x.argValue(e, a)
	}
	return ""
}

func (x *expansion) argValue(e *document.Embed, a document.EmbedArg) string {
	if a.Quoted || e.Syntax == document.EmbedHugo || a.Value == "" {
		if strings.Contains(a.Value, "{{") && x.depth < mostParts { // include src="{{ page.image }}"
			return x.text(e, a.Value)
		}
		return a.Value
	}
	if v, ok := x.scope().Eval(a.Value); ok && v.Known {
		return liquid.String(v.Any)
	}
	return a.Value
}

// assign gives a variable a value, as {% assign x = page.title %} and {% set x = 1 %} say.
func (x *expansion) assign(e *document.Embed) meaning {
	_, rest, _ := strings.Cut(inside(e.Text()), e.Name)
	name, expr, ok := strings.Cut(rest, "=")
	if name = strings.TrimSpace(name); !ok && e.Body != document.NoBody {
		return x.capture(e)
	}
	v, ok := x.scope().Eval(expr)
	if ok && v.Known {
		x.set(name, v.Any)
	}
	return meaning{}
}

// capture gives a variable the text between its tags. The text is shown only where the
// variable is used.
func (x *expansion) capture(e *document.Embed) meaning {
	name, _ := e.Positional(0)
	x.set(name, x.text(e, strings.TrimSpace(e.BodySource())))
	x.drop(e.BodyText.Start, e.BodyText.Stop)
	return meaning{}
}

// set gives a variable a value that holds in the whole post.
func (x *expansion) set(name string, value any) {
	for ; x.outer != nil; x = x.outer {
	}
	if x.vars == nil {
		x.vars = map[string]any{}
	}
	x.vars[name] = value
}

// param returns the value of a field of the front matter, or of the site, as Hugo's
// param does.
func (x *expansion) param(e *document.Embed) meaning {
	name := x.arg(e, "name", 0)
	first, rest, _ := strings.Cut(name, ".")
	for _, of := range []any{x.d.Post.Meta, x.r.Site["Params"], x.r.Site["params"], x.r.Site} {
		v := liquid.Member(of, first)
		if rest != "" {
			v = liquid.Member(v, rest)
		}
		if v != nil {
			return x.shows(e, liquid.String(v))
		}
	}
	x.fault(e, post.SeverityWarning, "neither the front matter nor the site has a field "+name, "write the field in the front matter, or give render.Renderer.Site its value", nil)
	return meaning{}
}
