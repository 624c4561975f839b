package render

import (
	"html"
	"net/url"
	"strconv"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// A localized renders footnotes and task lists with words of the page's language; goldmark
// labels them in English or not at all. It also puts tables where a narrow screen can
// scroll them.
type localized struct {
	r *Renderer
	manner
}

// A headingLink is a link to the heading it stands in.
type headingLink struct {
	ast.BaseInline
	anchor string
}

var kindHeadingLink = ast.NewNodeKind("HeadingLink")

func (h *headingLink) Kind() ast.NodeKind            { return kindHeadingLink }
func (h *headingLink) Dump(source []byte, level int) { ast.DumpHelper(h, source, level, nil, nil) }

// linkHeadings gives each heading a link to itself, for readers who want to send one.
// Screen readers skip these links.
func linkHeadings(d *document.Document) {
	for _, h := range d.Headings {
		if h.Anchor == "" || h.Node == nil {
			continue
		}
		h.Node.AppendChild(h.Node, &headingLink{anchor: h.Anchor})
	}
}

// RegisterFuncs implements goldmark's renderer.NodeRenderer.
func (l *localized) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	words := func(key string) string {
		w, _ := l.r.Words.Find(l.lang, key) // the default words have every key
		return html.EscapeString(w.Text)
	}
	footnote, back, footnotes := words("footnote"), words("back"), words("footnotes")
	done, todo, table := words("done"), words("todo"), words("table")

	reg.Register(kindHeadingLink, entering(func(w util.BufWriter, n ast.Node) {
		if !l.excerpt {
			w.WriteString(` <a class="anchor" href="#` + html.EscapeString((&url.URL{Fragment: n.(*headingLink).anchor}).EscapedFragment()) + `" aria-hidden="true" tabindex="-1">#</a>`)
		}
	}))
	reg.Register(kindIsolation, isolations)
	if l.excerpt {
		reg.Register(extast.KindFootnoteLink, entering(func(util.BufWriter, ast.Node) {}))
		reg.Register(ast.KindHeading, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
			tag := "h" + strconv.Itoa(n.(*ast.Heading).Level)
			if entering {
				w.WriteString("<" + tag + ">")
			} else {
				w.WriteString("</" + tag + ">\n")
			}
			return ast.WalkContinue, nil
		})
	} else {
		reg.Register(extast.KindFootnoteLink, entering(func(w util.BufWriter, n ast.Node) {
			f := n.(*extast.FootnoteLink)
			number := strconv.Itoa(f.Index)
			w.WriteString(`<sup id="fnref` + reference(f.RefIndex) + `:` + number + `"><a href="#fn:` + number +
				`" class="footnote-ref" role="doc-noteref" aria-label="` + footnote + ` ` + number + `">` + number + `</a></sup>`)
		}))
	}
	reg.Register(extast.KindFootnoteBacklink, entering(func(w util.BufWriter, n ast.Node) {
		if l.excerpt {
			return
		}
		f := n.(*extast.FootnoteBacklink)
		w.WriteString(`&#160;<a href="#fnref` + reference(f.RefIndex) + `:` + strconv.Itoa(f.Index) +
			`" class="footnote-backref" role="doc-backlink" aria-label="` + back + `">↩︎</a>`)
	}))
	reg.Register(extast.KindFootnoteList, func(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			w.WriteString(`<section class="footnotes" role="doc-endnotes" aria-label="` + footnotes + "\">\n<ol>\n")
		} else {
			w.WriteString("</ol>\n</section>\n")
		}
		return ast.WalkContinue, nil
	})
	reg.Register(extast.KindTaskCheckBox, entering(func(w util.BufWriter, n ast.Node) {
		if n.(*extast.TaskCheckBox).IsChecked {
			w.WriteString(`<input type="checkbox" checked disabled aria-label="` + done + `"> `)
		} else {
			w.WriteString(`<input type="checkbox" disabled aria-label="` + todo + `"> `)
		}
	}))
	l.registerAlerts(reg)
	l.registerContents(reg)
	l.registerRawHTML(reg)
	write := goldmarkTable()
	reg.Register(extast.KindTable, func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			w.WriteString(`<div class="scroll" role="group" tabindex="0" aria-label="` + table + "\">\n")
		}
		status, err := write(w, source, n, entering)
		if !entering {
			w.WriteString("</div>\n")
		}
		return status, err
	})
}

// goldmarkTable returns goldmark's own function for tables.
func goldmarkTable() renderer.NodeRendererFunc {
	funcs := collected{}
	extension.NewTableHTMLRenderer().RegisterFuncs(funcs)
	return funcs[extast.KindTable]
}

// A collected holds the functions that a node renderer registers.
type collected map[ast.NodeKind]renderer.NodeRendererFunc

func (c collected) Register(kind ast.NodeKind, f renderer.NodeRendererFunc) { c[kind] = f }

func reference(i int) string {
	if i == 0 {
		return ""
	}
	return strconv.Itoa(i)
}

func entering(write func(util.BufWriter, ast.Node)) renderer.NodeRendererFunc {
	return func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			write(w, n)
		}
		return ast.WalkContinue, nil
	}
}

// A codeBlocks renders code blocks that a keyboard can scroll if they are wider than the
// screen. A highlighter of the caller takes precedence.
type codeBlocks struct{ *localized }

// RegisterFuncs implements goldmark's renderer.NodeRenderer.
func (c codeBlocks) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindFencedCodeBlock, c.render)
	reg.Register(ast.KindCodeBlock, c.render)
}

func (c codeBlocks) render(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		_, _ = w.WriteString("</code></pre>\n")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString(`<pre tabindex="0"`)
	_, directed := n.AttributeString("dir")
	if lang.Dir(c.lang) == "rtl" && !directed {
		_, _ = w.WriteString(` dir="ltr"`)
	}
	c.writeAttributes(w, n, usable)
	_, _ = w.WriteString(`><code`)
	if fenced, ok := n.(*ast.FencedCodeBlock); ok {
		if language := document.CodeLanguage(fenced, source); language != "" {
			_, _ = w.WriteString(` class="language-`)
			htmlWriter.Write(w, []byte(language))
			_ = w.WriteByte('"')
		}
	}
	_ = w.WriteByte('>')
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		htmlWriter.RawWrite(w, line.Value(source))
	}
	return ast.WalkContinue, nil
}
