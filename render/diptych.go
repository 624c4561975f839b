package render

import (
	"bytes"
	"html"
	"html/template"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
)

// A Diptych is a work in two languages side by side.
type Diptych struct {
	A, B *Page
	Rows []DiptychRow
}

// A DiptychRow holds blocks that translate each other, as HTML. A side is empty if nothing
// translates the other side.
type DiptychRow struct{ A, B template.HTML }

// Diptych sets two posts of a work side by side, block by block; see [align.Align]. Blocks
// look as on the pages of the posts: embeds have their meanings, and RawHTML and Sanitize
// apply. Two things differ. An element that opens in one block and closes in another ends
// with the first block, and no element has an id. ok is false if one of the posts is not
// published. The error is that of [Page.Content].
func (r *Renderer) Diptych(rs *route.Routes, a, b *post.Post) (d *Diptych, ok bool, err error) {
	d = new(Diptych)
	if d.A, ok = r.Page(rs, a); !ok {
		return nil, false, nil
	}
	if d.B, ok = r.Page(rs, b); !ok {
		return nil, false, nil
	}
	across := d.A.Edition.Origin() != d.B.Edition.Origin()
	left, err := r.panel(d.A, across)
	if err != nil {
		return nil, true, err
	}
	right, err := r.panel(d.B, across)
	if err != nil {
		return nil, true, err
	}
	for _, row := range align.Blocks(left.blocks, right.blocks) {
		var pair DiptychRow
		if pair.A, err = left.render(row.A); err != nil {
			return nil, true, err
		}
		if pair.B, err = right.render(row.B); err != nil {
			return nil, true, err
		}
		if pair != (DiptychRow{}) {
			d.Rows = append(d.Rows, pair)
		}
	}
	return d, true, nil
}

// Original returns the post of a work from which the others were translated; see
// [Page.Describe]. It returns nil if no post of the work is published, or if p is not in the
// collection.
func Original(rs *route.Routes, p *post.Post) *post.Post { return original(rs, p) }

// A panel is one side of a diptych.
type panel struct {
	r      *Renderer
	lang   language.Tag
	doc    *document.Document
	blocks []document.Block // as they were before typography
	table  string           // the label of a table
	items  map[ast.Node]int // the numbers of items in ordered lists
	embeds *expansion
	whole  map[ast.Node]bool   // nodes that replaced embeds; each is shown with all that it holds
	lead   func(string) string // returns the address that a page's address has on the diptych
	raw    bool                // the current block holds HTML that authors wrote
}

// panel reads the body of a page as one side of a diptych. Links to anchors of the page
// lead to the page itself. If across is true, the two pages have different hosts, and all
// addresses include the host.
func (r *Renderer) panel(page *Page, across bool) (*panel, error) {
	d, err := r.Parser.Parse(page.Post)
	if err != nil {
		return nil, err
	}
	table, err := r.Words.Find(page.Lang, "table")
	if err != nil {
		return nil, err
	}
	p := &panel{r: r, lang: page.Lang, doc: d, blocks: d.Blocks(), table: html.EscapeString(table.Text), whole: map[ast.Node]bool{}}
	p.embeds = r.prepare(&expansion{r: r, d: d, lang: page.Lang, routes: page.routes, page: page})
	own, origin := page.URL, page.Edition.Origin()
	if !across {
		own, origin = strings.TrimPrefix(own, origin), ""
	}
	p.lead = func(to string) string {
		switch {
		case strings.HasPrefix(to, "#"):
			return own + to
		case strings.HasPrefix(to, "/") && !strings.HasPrefix(to, "//"):
			return origin + to
		}
		return to
	}
	for _, l := range d.Links {
		if link, ok := l.Node.(*ast.Link); ok {
			link.Destination = []byte(p.lead(string(link.Destination)))
		}
	}
	for _, im := range d.Images {
		if image, ok := im.Node.(*ast.Image); ok {
			image.Destination = []byte(p.lead(string(image.Destination)))
		}
	}
	for _, n := range p.embeds.became {
		p.whole[n] = true
	}
	p.embeds.finish()
	return p, nil
}

// render returns the HTML of the blocks of a row.
func (p *panel) render(blocks []document.Block) (template.HTML, error) {
	var all, b bytes.Buffer
	for _, block := range blocks {
		b.Reset()
		p.raw = false
		if err := p.block(&b, block); err != nil {
			return "", err
		}
		content := b.Bytes()
		if p.raw {
			var ok bool
			if content, ok = fragment(content, p.lead); !ok {
				content = []byte("<p>" + html.EscapeString(block.Text) + "</p>\n")
			}
		}
		all.Write(content)
	}
	return template.HTML(p.r.publish(all.Bytes())), nil //nolint:gosec // made by the renderer, which says what is safe
}

// block writes a block so that it can stand alone: an item becomes a list with one item,
// and a row becomes a table.
func (p *panel) block(b *bytes.Buffer, block document.Block) error {
	n := block.Node
	if embed := p.embeds.became[n]; embed != nil {
		n, p.raw = embed, true
	}
	if _, written := n.(*document.EmbedBlock); !p.stands(n) || written && !p.r.ShowEmbeds {
		return nil // removed, or shown with the node that holds it
	}
	switch {
	case block.Kind == document.BlockBreak:
		b.WriteString("<hr>\n")
		return nil
	case n != block.Node, block.Kind == document.BlockCode, block.Kind == document.BlockHTML:
		p.raw = p.raw || block.Kind == document.BlockHTML
		return p.r.markdown(p.lang, true).Render(b, p.doc.Source, n)
	}
	before, after := "<p>", "</p>\n"
	switch block.Kind {
	case document.BlockHeading:
		level := strconv.Itoa(max(2, block.Level)) // the page has its own heading of level 1
		before, after = "<h"+level+">", "</h"+level+">\n"
	case document.BlockItem:
		before, after = p.item(block.Node)
	case document.BlockQuotation:
		before, after = "<blockquote>\n<p>", "</p>\n</blockquote>\n"
	case document.BlockTable, document.BlockRow:
		return p.row(b, block)
	}
	b.WriteString(before)
	if err := p.inline(b, block.Node); err != nil {
		return err
	}
	b.WriteString(after)
	return nil
}

// item returns the tags of a list around the text of an item. The list starts at the item's
// number.
func (p *panel) item(n ast.Node) (before, after string) {
	for n != nil && n.Kind() != ast.KindListItem {
		n = n.Parent()
	}
	if n != nil {
		if list, ok := n.Parent().(*ast.List); ok && list.IsOrdered() {
			return `<ol start="` + strconv.Itoa(p.number(list, n)) + `"><li>`, "</li></ol>\n"
		}
	}
	return "<ul><li>", "</li></ul>\n"
}

// number returns the number of an item in an ordered list. It numbers all items at once, so
// that a long list stays cheap.
func (p *panel) number(list *ast.List, item ast.Node) int {
	if p.items == nil {
		p.items = map[ast.Node]int{}
	}
	if _, met := p.items[item]; !met {
		number := list.Start
		for n := list.FirstChild(); n != nil; n = n.NextSibling() {
			p.items[n] = number
			number++
		}
	}
	return p.items[item]
}

func (p *panel) row(b *bytes.Buffer, block document.Block) error {
	cell := "td"
	if block.Kind == document.BlockTable {
		cell = "th"
	}
	b.WriteString(`<div class="scroll" role="group" tabindex="0" aria-label="` + p.table + `"><table><tr>`)
	for n := block.Node.FirstChild(); n != nil; n = n.NextSibling() {
		b.WriteString("<" + cell + ">")
		if err := p.inline(b, n); err != nil {
			return err
		}
		b.WriteString("</" + cell + ">")
	}
	b.WriteString("</tr></table></div>\n")
	return nil
}

// inline writes the children of a node.
func (p *panel) inline(b *bytes.Buffer, parent ast.Node) error {
	md := p.r.markdown(p.lang, true)
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if err := md.Render(b, p.doc.Source, n); err != nil {
			return err
		}
	}
	return ast.Walk(parent, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		p.raw = p.raw || n.Kind() == ast.KindRawHTML || n.Kind() == kindMade
		return ast.WalkContinue, nil
	})
}

// stands reports whether a node is still in the document and is not shown as a part of an
// embed.
func (p *panel) stands(n ast.Node) bool {
	for parent := n.Parent(); parent != nil; n, parent = parent, parent.Parent() {
		if p.whole[parent] {
			return false
		}
	}
	return n == p.doc.Root
}
