package render

import (
	"cmp"
	"fmt"
	"html"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/typography"
	"github.com/yuin/goldmark/ast"
)

// Limits of what embeds put into one post.
const (
	mostParts    = 10        // levels of texts within each other: includes, and arguments that hold markup
	mostIncludes = 1_000     // files
	includeBytes = 256 << 10 // bytes of one included file
	includedAll  = 2 << 20   // bytes of all included files
	valueGrowth  = 4         // times the body's size: values and texts of arguments
	filterGrowth = 50        // times the body's size: texts that filters make of values
	freeValues   = 64 << 10  // bytes; a shorter body counts as this long
)

// A budget holds what embeds may still add to a post. All parts of the post share it.
type budget struct {
	values   int             // bytes
	filtered int             // bytes that filters make of values
	includes int             // files
	included int             // bytes of files
	faults   int             // that were reported so far
	full     bool            // too many values were reported
	ids      map[string]bool // of headings in parts
}

func newBudget(body int) *budget {
	return &budget{values: valueGrowth * max(body, freeValues), filtered: filterGrowth * max(body, freeValues), includes: mostIncludes, included: includedAll}
}

// spend counts the bytes that a value adds to a post. ok is false if there are too many,
// which is reported once.
func (x *expansion) spend(e *document.Embed, bytes int) (ok bool) {
	if x.budget.values -= bytes; x.budget.values >= 0 {
		return true
	}
	if !x.budget.full {
		x.budget.full = true
		x.fault(e, post.SeverityError, "values and texts of tags come out many times as long as the post; this one and the ones after it are left out", "use them less often", nil)
	}
	return false
}

// markdown returns the HTML of a text that an embed holds, and its plain text. If inline is
// true, a single paragraph has no <p>.
func (x *expansion) markdown(e *document.Embed, text string, inline bool) (html, plain string) {
	if !x.spend(e, len(text)) {
		return "", ""
	}
	return x.part(e, document.Part{Text: []byte(text)}, inline)
}

// part returns the HTML of a text that replaces an embed, and its plain text. p.Name is the
// name of an included file, or "" for another text. If inline is true, a single paragraph
// has no <p>.
func (x *expansion) part(e *document.Embed, p document.Part, inline bool) (html, plain string) {
	if x.depth >= mostParts {
		x.fault(e, post.SeverityError, fmt.Sprintf("tags are more than %d deep here", mostParts), "take a level out", nil)
		return "", ""
	}
	p.Post = x.d.Post
	d, err := x.r.Parser.ParsePart(p)
	if err != nil {
		f := post.FaultsOf(err)[0]
		x.fault(e, post.SeverityError, shown(e)+" is left out: "+f.Message, f.Hint, err)
		return "", ""
	}
	sub := &expansion{r: x.r, d: d, lang: x.lang, routes: x.routes, page: x.page, outer: x, host: e, depth: x.depth + 1, include: x.include, budget: x.budget}
	if p.Name != "" {
		sub.file, sub.include = p.Name, x.included(e)
	}
	x.r.prepare(sub).finish()
	x.takeIDs(d)
	for _, f := range d.Faults {
		if x.budget.faults++; x.budget.faults <= mostLinkFaults {
			own := *f
			own.Place = e.Place
			x.d.Faults = append(x.d.Faults, &own)
		}
	}
	if only := d.Root.FirstChild(); inline && only != nil && only.NextSibling() == nil && only.Kind() == ast.KindParagraph {
		d.Root.RemoveChild(d.Root, only)
		moveChildren(only, d.Root)
	}
	html = strings.TrimSuffix(sub.rendered(d.Root), "\n")
	if d.HTML && !x.r.Plain {
		html = typography.HTML(x.lang, html)
	}
	return html, d.Text()
}

// takeIDs gives the headings of a part ids that nothing else in the post has.
func (x *expansion) takeIDs(part *document.Document) {
	for ; x.outer != nil; x = x.outer {
	}
	for _, h := range part.Headings {
		if h.Node == nil || h.Anchor == "" {
			continue
		}
		id := h.Anchor
		for n := 1; ; n++ {
			if _, taken := x.d.ID(id); !taken && !x.budget.ids[id] {
				break
			}
			id = h.Anchor + "-" + strconv.Itoa(n)
		}
		if x.budget.ids == nil {
			x.budget.ids = map[string]bool{}
		}
		x.budget.ids[id] = true
		h.Node.SetAttributeString("id", []byte(id))
	}
}

// text returns a text with the values of its embeds. An embed without a value is left out.
func (x *expansion) text(e *document.Embed, s string) string {
	var b strings.Builder
	done := 0
	for _, in := range document.EmbedsIn(s) {
		if in.OpenTag.Start < done {
			continue
		}
		in.Place = e.Place
		b.WriteString(s[done:in.OpenTag.Start])
		b.WriteString(x.textOf(in))
		done = in.OpenTag.Stop
	}
	b.WriteString(s[done:])
	if b.Len() > len(s) && !x.spend(e, b.Len()-len(s)) {
		return ""
	}
	return b.String()
}

// textOf returns what an embed means where only text can stand.
func (x *expansion) textOf(e *document.Embed) string {
	m := x.meaning(-1, e)
	switch {
	case m.written:
		return e.Text()
	case m.call == nil:
		return cmp.Or(m.text, m.markdown)
	}
	called := &made{call: x.call(e, m.call)}
	called.make(x, "")
	return html.UnescapeString(strings.TrimSpace(string(called.html)))
}
