package render

import (
	"html"
	"html/template"
	"strings"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/typography"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"golang.org/x/text/language"
)

// DefaultExcerptLength is the default length of an excerpt, in characters.
const DefaultExcerptLength = 300

// Excerpt returns the start of a document as HTML, for a list. It ends at the mark
// <!--more--> of the document. Without a mark it holds whole paragraphs, lists and
// quotations until they have length characters, or [DefaultExcerptLength] if length is 0;
// it leaves out headings, images that stand alone, tables, code and alerts. No block is
// cut, and footnotes and their marks are left out. If the body is HTML, the excerpt is the
// text of its first blocks. The document is not changed. Only an extension that writes HTML
// can cause an error.
func (r *Renderer) Excerpt(d *document.Document, length int) (template.HTML, error) {
	return r.excerpt(d, d.Post.Lang, length)
}

func (r *Renderer) excerpt(d *document.Document, lang language.Tag, length int) (template.HTML, error) {
	if length == 0 {
		length = DefaultExcerptLength
	}
	if d.HTML {
		return r.excerptOfHTML(d, lang, length), nil
	}
	md := r.markdown(lang, true)
	var b buffer
	for n, have := d.Root.FirstChild(), 0; n != nil; n = n.NextSibling() {
		if d.More >= 0 && n.Pos() >= d.More || d.More < 0 && have >= length {
			break
		}
		switch n.Kind() {
		case ast.KindParagraph, ast.KindList, ast.KindBlockquote:
		case ast.KindHeading, ast.KindThematicBreak, extast.KindFootnoteList, extast.KindTable, ast.KindCodeBlock, ast.KindFencedCodeBlock, document.KindAlert, document.KindElement:
			if d.More < 0 || n.Kind() == extast.KindFootnoteList {
				continue
			}
		default:
			continue
		}
		text := document.Text(n, d.Source)
		if alone, ok := n.FirstChild().(*ast.Image); ok && alone.NextSibling() == nil && d.More < 0 || text == "" {
			continue
		}
		have += utf8.RuneCountInString(text)
		if err := md.Render(&b, d.Source, n); err != nil {
			return "", err
		}
	}
	return template.HTML(r.publish(b.Bytes())), nil //nolint:gosec // made by the renderer, which says what is safe
}

// excerptOfHTML returns the text of the first blocks of a body that is HTML.
func (r *Renderer) excerptOfHTML(d *document.Document, lang language.Tag, length int) template.HTML {
	var b strings.Builder
	have := 0
	for _, text := range d.Paragraphs() {
		if d.More < 0 && have >= length {
			break
		}
		have += utf8.RuneCountInString(text)
		if !r.Plain {
			text = typography.String(lang, text)
		}
		b.WriteString("<p>" + html.EscapeString(text) + "</p>\n")
	}
	return template.HTML(b.String()) //nolint:gosec // text, escaped
}

// Excerpt returns the start of the page's body, as [Renderer.Excerpt] does. The error is
// that of [Page.Content].
func (p *Page) Excerpt() (template.HTML, error) {
	d, err := p.Document()
	if err != nil {
		return "", err
	}
	return p.r.excerpt(d, p.Lang, 0)
}

// Minutes returns how many minutes the page takes to read, at least 1. The error is that of
// [Page.Document].
func (p *Page) Minutes() (int, error) {
	d, err := p.Document()
	if err != nil {
		return 0, err
	}
	return max(1, int(d.ReadingTime().Minutes()+0.5)), nil
}
