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
// [align.Align]. Raw HTML is shown as the text that it holds, since tags that open in
// one block and close in another cannot stand in rows. ok is false if one of the posts is not published.
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
	p := &panel{r: r, lang: page.Lang, doc: d, blocks: d.Blocks(), table: html.EscapeString(table.Text)}
	p.embeds = r.prepare(&expansion{r: r, d: d, lang: page.Lang, routes: page.routes, page: page})
	p.embeds.finish()
	own, origin := page.URL, page.Edition.Origin()
	if !across {
		own, origin = strings.TrimPrefix(own, origin), ""
	}
	lead := func(address []byte) []byte {
		switch to := string(address); {
		case strings.HasPrefix(to, "#"):
			return []byte(own + to)
		case strings.HasPrefix(to, "/") && !strings.HasPrefix(to, "//"):
			return []byte(origin + to)
		}
		return address
	}
	for _, l := range d.Links {
		if link, ok := l.Node.(*ast.Link); ok {
			link.Destination = lead(link.Destination)
		}
	}
	for _, im := range d.Images {
		if image, ok := im.Node.(*ast.Image); ok {
			image.Destination = lead(image.Destination)
		}
	}
	return p, nil
}

// render writes the blocks of a row.
func (p *panel) render(blocks []document.Block) (template.HTML, error) {
	var b bytes.Buffer
	for _, block := range blocks {
		if err := p.block(&b, block); err != nil {
			return "", err
		}
	}
	return template.HTML(p.r.publish(b.Bytes())), nil //nolint:gosec // made by the renderer, which says what is safe
}

// block writes a block that stands alone: an item is a list of one, and a row of a
// table is a table.
func (p *panel) block(b *bytes.Buffer, block document.Block) error {
	text := html.EscapeString(block.Text)
	switch block.Kind {
	case document.BlockBreak:
		b.WriteString("<hr>\n")
		return nil
	case document.BlockEmbed:
		if n := p.embeds.became[block.Node]; n != nil && within(n, p.doc.Root) {
			b.WriteString(p.embeds.rendered(n))
		}
		return nil
	case document.BlockCode:
		b.WriteString("<pre tabindex=\"0\" dir=\"ltr\"><code>" + text + "</code></pre>\n")
		return nil
	case document.BlockHTML:
		if text != "" {
			b.WriteString("<p>" + text + "</p>\n")
		}
		return nil
	}
	if !within(block.Node, p.doc.Root) { // taken out
		return nil
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

// inline writes what stands in a node, without its raw HTML.
func (p *panel) inline(b *bytes.Buffer, parent ast.Node) error {
	var raw []ast.Node
	_ = ast.Walk(parent, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && n.Kind() == ast.KindRawHTML {
			raw = append(raw, n)
		}
		return ast.WalkContinue, nil
	})
	for _, n := range raw {
		n.Parent().RemoveChild(n.Parent(), n)
	}
	md := p.r.markdown(p.lang, true)
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if err := md.Render(b, p.doc.Source, n); err != nil {
			return err
		}
	}
	return nil
}

func within(n, root ast.Node) bool {
	for n != nil && n != root {
		n = n.Parent()
	}
	return n == root
}
