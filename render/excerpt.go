package render

import (
	"bytes"
	"html/template"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"golang.org/x/text/language"
)

// ExcerptLength is how many characters an excerpt without a mark has at least,
// if the body has as many.
const ExcerptLength = 300

// Excerpt is the start of a document, for a list: what stands before its mark
// <!--more-->, else whole paragraphs, lists and quotations until they have
// length characters; 0 is [ExcerptLength]. It is never cut within a block.
// Headings, images that stand alone, tables, code and the marks of footnotes are
// left out, so that nothing in it refers to what is not there. The document is
// not changed.
func (r *Renderer) Excerpt(d *document.Document, length int) (template.HTML, error) {
	return r.excerpt(d, d.Post.Lang, length)
}

func (r *Renderer) excerpt(d *document.Document, lang language.Tag, length int) (template.HTML, error) {
	if length == 0 {
		length = ExcerptLength
	}
	md := r.markdown(lang, true)
	var b bytes.Buffer
	for n, have := d.Root.FirstChild(), 0; n != nil; n = n.NextSibling() {
		if d.More >= 0 && n.Pos() >= d.More || d.More < 0 && have >= length {
			break
		}
		switch n.Kind() {
		case ast.KindParagraph, ast.KindList, ast.KindBlockquote:
		case ast.KindHeading, ast.KindThematicBreak, extast.KindFootnoteList, extast.KindTable, ast.KindCodeBlock, ast.KindFencedCodeBlock:
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

// Excerpt is the start of the page's body; see [Renderer.Excerpt].
func (p *Page) Excerpt() (template.HTML, error) {
	d, err := p.Document()
	if err != nil {
		return "", err
	}
	return p.r.excerpt(d, p.Lang, 0)
}

// Minutes is how long the page takes to read, at least one.
func (p *Page) Minutes() (int, error) {
	d, err := p.Document()
	if err != nil {
		return 0, err
	}
	return max(1, int(d.ReadingTime().Minutes()+0.5)), nil
}
