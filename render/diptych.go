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

// A DiptychRow holds blocks that translate each other as HTML. One side is empty if
// nothing translates the other.
type DiptychRow struct{ A, B template.HTML }

// Diptych sets two posts of a work against each other, block by block; see
// [align.Align]. Blocks are as on the pages of the posts, with what embeds mean and with
// raw HTML as RawHTML and Sanitize have it; but an element that opens in one block and
// closes in another ends with the first, and nothing has an id. ok is false if one of the
// posts is not published.
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
// [Page.Describe]. It returns nil if none of the work is published.
func Original(rs *route.Routes, p *post.Post) *post.Post { return original(rs, p) }

// A panel is one side of a diptych.
type panel struct {
	r      *Renderer
	lang   language.Tag
	doc    *document.Document
	blocks []document.Block // as they were before typography
	table  string           // what a table is called
	items  map[ast.Node]int // the numbers of items in lists that have been met
	embeds *expansion
	whole  map[ast.Node]bool   // what stands for embeds that are shown with all that is in them
	lead   func(string) string // where an address of the page leads from here
	raw    bool                // the block holds HTML that authors wrote
}

// panel reads the body of a page. Its links to passages of the page lead there, and
// on a page of another host all addresses have their own.
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

// render writes the blocks of a row.
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

// block writes a block that stands alone: an item is a list of one, and a row of a
// table is a table.
func (p *panel) block(b *bytes.Buffer, block document.Block) error {
	n := block.Node
	if embed := p.embeds.became[n]; embed != nil {
		n, p.raw = embed, true
	}
	if _, written := n.(*document.EmbedBlock); !p.stands(n) || written && !p.r.ShowEmbeds {
		return nil // taken out, or shown with what it is in
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
		level := strconv.Itoa(max(2, block.Level)) // the page has its own first one
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

// item returns a list around the text of an item, with the item's number.
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

// inline writes what stands in a node.
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

// stands reports whether a node is shown by itself.
func (p *panel) stands(n ast.Node) bool {
	for parent := n.Parent(); parent != nil; n, parent = parent, parent.Parent() {
		if p.whole[parent] {
			return false
		}
	}
	return n == p.doc.Root
}
