package render

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"golang.org/x/text/language"
)

// An expansion replaces the embeds of one document by what they mean. It has two steps:
// [expansion.expand] runs before links are resolved and typography is applied, and
// [expansion.finish] runs after that. The second step calls the caller's functions, which
// get the rendered bodies of their embeds.
type expansion struct {
	r      *Renderer
	d      *document.Document
	lang   language.Tag
	routes *route.Routes   // nil outside a site
	page   *Page           // nil outside a page
	outer  *expansion      // the expansion of the document that this one is a part of; nil for a post's body
	host   *document.Embed // the embed that this document replaces; nil if outer is nil
	file   string          // the file that the document was included from; "" if it was not
	depth  int             // how many documents it stands within

	vars    map[string]any // values of assign and capture
	include map[string]any // the arguments of the include; nil outside an included file
	budget  *budget

	gone    map[*document.Embed]bool  // embeds in parts that are not shown
	edits   []*edit                   // changes to raw HTML
	settled map[ast.Node]route.Target // targets of links whose address is a ref
	thinned []ast.Node                // paragraphs that embeds were taken out of
	loops   []ast.Node                // lists in the bodies of loops
	titles  map[*ast.Heading]bool     // headings that held embeds
	calls   []*made                   // calls of the caller's functions, in order
	became  map[ast.Node]ast.Node     // what replaced each embed that stood alone
	moved   map[ast.Node]bool         // links and images whose addresses have been read
	unknown map[string]*UnknownEmbed  // embeds without a meaning, by name
	listed  bool                      // a table of contents has been put in
	owned   bool                      // the document's source is a copy that may be changed
}

// A meaning is what replaces an embed. The zero meaning shows nothing.
type meaning struct {
	text     string     // a text or address
	markdown string     // text with markup
	node     ast.Node   // an element or code
	lead     []ast.Node // blocks before the body, or alone
	body     bool       // the text between the tags; within node if there is one
	call     EmbedFunc  // the function that writes it; nil if there is none
	written  bool       // the embed as it is written
}

// expand replaces the embeds of the document by what they mean. Embeds that a function of
// the caller writes become nodes that [expansion.finish] fills.
func (x *expansion) expand() {
	if x.budget == nil {
		x.budget = newBudget(len(x.d.Source))
	}
	for i, e := range x.d.Embeds {
		if x.gone[e] {
			continue
		}
		switch n := e.Node.(type) {
		case *document.EmbedBlock, *document.EmbedSpan:
			x.place(n, e, x.meaning(i, e))
		case *ast.Link, *ast.Image, *ast.AutoLink:
			x.address(n, e)
		case *ast.HTMLBlock, *ast.RawHTML:
			x.edit(e, x.meaning(i, e))
		}
	}
	x.clear()
	x.readHeadings()
	x.applyEdits()
	x.readLinks()
	x.prune()
	x.report()
}

// finish calls the caller's functions, the innermost first.
func (x *expansion) finish() {
	for _, n := range slices.Backward(x.calls) {
		if n.Parent() != nil {
			n.make(x, x.inner(n))
		}
	}
}

// meaning returns what the ith embed of the document means. i is -1 for an embed that the
// document does not list, such as one within an address.
func (x *expansion) meaning(i int, e *document.Embed) meaning {
	value := e.Kind == document.EmbedOutput && !isCall(e)
	switch f := x.function(e, value); {
	case e.Kind == document.EmbedComment, e.Kind == document.EmbedModule, e.Body == document.CommentBody:
		return meaning{}
	case f != nil:
		return meaning{call: f}
	case e.Kind == document.EmbedEnd:
		return meaning{}
	case value:
		return x.output(e)
	}
	if e.Syntax == document.EmbedLiquid {
		if m, ok := x.control(i, e); ok {
			return m
		}
	}
	if m, ok := x.known(e); ok {
		return m
	}
	if f := x.r.Embeds["*"]; f != nil {
		return meaning{call: f}
	}
	return x.unmeant(e)
}

// place puts what an embed means in the place of its node.
func (x *expansion) place(n ast.Node, e *document.Embed, m meaning) {
	parent := n.Parent()
	if parent == nil {
		return
	}
	var with ast.Node
	inline := n.Type() == ast.TypeInline
	switch {
	case m.call != nil:
		called := &made{call: x.call(e, m.call), inline: inline}
		x.calls = append(x.calls, called)
		moveChildren(n, called)
		with = called
	case m.node != nil:
		with = m.node
		if m.body {
			moveChildren(n, with)
		}
	case m.markdown != "" && (m.text == "" || !withinLink(n)):
		html, plain := x.markdown(e, m.markdown, inline)
		with = &made{html: []byte(html), inline: inline}
		with.AppendChild(with, ast.NewString([]byte(plain)))
	case m.text != "":
		with = ast.NewString([]byte(m.text))
	case m.body || m.lead != nil:
		for _, c := range m.lead {
			parent.InsertBefore(parent, n, c)
		}
		if parent.Kind() != ast.KindListItem || m.lead != nil {
			asParagraphs(n)
		}
		for c := n.FirstChild(); c != nil; {
			next := c.NextSibling()
			parent.InsertBefore(parent, n, c)
			c = next
		}
	case m.written:
		return
	}
	if h, ok := parent.(*ast.Heading); ok {
		if x.titles == nil {
			x.titles = map[*ast.Heading]bool{}
		}
		x.titles[h] = true
	}
	if with != nil {
		if with.Type() == ast.TypeInline && !inline {
			p := ast.NewParagraph()
			p.AppendChild(p, with)
			with = p
		}
		parent.ReplaceChild(parent, n, with)
		if !inline {
			if x.became == nil {
				x.became = map[ast.Node]ast.Node{}
			}
			x.became[n] = with
		}
		return
	}
	parent.RemoveChild(parent, n)
	if inline && parent.Kind() == ast.KindParagraph && (len(x.thinned) == 0 || x.thinned[len(x.thinned)-1] != parent) {
		x.thinned = append(x.thinned, parent)
	}
}

// readHeadings updates the texts of headings that held embeds.
func (x *expansion) readHeadings() {
	for i := range x.d.Headings {
		if h := &x.d.Headings[i]; h.Node != nil && x.titles[h.Node] {
			h.Text = strings.TrimSpace(document.Text(h.Node, x.d.Source))
		}
	}
}

// clear removes the paragraphs that embeds left empty.
func (x *expansion) clear() {
	for _, p := range x.thinned {
		if p.Parent() != nil && blank(p, x.d.Source) {
			p.Parent().RemoveChild(p.Parent(), p)
		}
	}
}

// prune removes list items without text from the bodies of loops, which nobody runs. It
// also removes lists that have no items then.
func (x *expansion) prune() {
	for _, list := range x.loops {
		for item := list.FirstChild(); item != nil; {
			next := item.NextSibling()
			if wordless(item, x.d.Source) {
				list.RemoveChild(list, item)
			}
			item = next
		}
		if list.Parent() != nil && list.FirstChild() == nil {
			list.Parent().RemoveChild(list.Parent(), list)
		}
	}
}

// wordless reports whether a node holds nothing but text, and no letter or digit in it.
func wordless(n ast.Node, source []byte) bool {
	text := ""
	switch n := n.(type) {
	case *ast.Text:
		text = string(n.Segment.Value(source))
	case *ast.String:
		text = string(n.Value)
	case *ast.ListItem, *ast.TextBlock, *ast.Paragraph, *ast.Link, *ast.Emphasis:
	default:
		return false
	}
	if strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
		return false
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if !wordless(c, source) {
			return false
		}
	}
	return true
}

// withinLink reports whether a node stands in the text of a link, where no other link can
// stand.
func withinLink(n ast.Node) bool {
	for n = n.Parent(); n != nil && n.Type() == ast.TypeInline; n = n.Parent() {
		if n.Kind() == ast.KindLink {
			return true
		}
	}
	return false
}

func moveChildren(from, to ast.Node) {
	for c := from.FirstChild(); c != nil; {
		next := c.NextSibling()
		to.AppendChild(to, c)
		c = next
	}
}

// blank reports whether a paragraph or link has nothing to show.
func blank(p ast.Node, source []byte) bool {
	for c := p.FirstChild(); c != nil; c = c.NextSibling() {
		t, ok := c.(*ast.Text)
		if !ok || strings.TrimSpace(string(t.Segment.Value(source))) != "" {
			return false
		}
	}
	return true
}

// drop marks the embeds that start in a part of the source as not shown.
func (x *expansion) drop(start, stop int) {
	all := x.d.Embeds
	from := sort.Search(len(all), func(i int) bool { return all[i].OpenTag.Start >= start })
	for _, e := range all[from:] {
		if e.OpenTag.Start >= stop {
			break
		}
		if x.gone == nil {
			x.gone = map[*document.Embed]bool{}
		}
		x.gone[e] = true
	}
}

// append puts text at the end of the document's source, and returns where it stands.
func (x *expansion) append(s string) text.Segment {
	if !x.owned { // the post's own bytes stay as they are
		x.d.Source, x.owned = slices.Clone(x.d.Source), true
	}
	start := len(x.d.Source)
	x.d.Source = append(x.d.Source, s...)
	return text.NewSegment(start, len(x.d.Source))
}

// function returns the function that the caller gave for an embed or value, or nil.
func (x *expansion) function(e *document.Embed, value bool) EmbedFunc {
	if x.r.Embeds == nil {
		return nil
	}
	if f := x.r.Embeds[nameOf(e)]; f != nil {
		return f
	}
	if value {
		return x.r.Embeds["{{"]
	}
	return x.r.Embeds[e.Name]
}
