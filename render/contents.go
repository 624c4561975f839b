package render

import (
	"html"
	"net/url"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// registerContents renders tables of contents as lists of links.
func (l *localized) registerContents(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(document.KindContents, entering(func(w util.BufWriter, n ast.Node) {
		c := n.(*document.Contents)
		items := outline(c.Headings())
		if l.excerpt || len(items) == 0 {
			return
		}
		word, _ := l.r.Words.Find(l.lang, "contents") // the default words have this key
		_, _ = w.WriteString(`<nav aria-label="` + html.EscapeString(word.Text) + `" class="toc`)
		if value, ok := c.AttributeString("class"); ok {
			classes, _ := value.([]byte)
			_, _ = w.WriteString(" " + html.EscapeString(string(classes)))
		}
		_ = w.WriteByte('"')
		l.writeAttributes(w, c, func(name string) bool { return name != "class" && name != "aria-label" && usable(name) })
		_, _ = w.WriteString(">\n")
		list := "ul"
		if c.Ordered {
			list = "ol"
		}
		l.writeItems(w, items, list)
		_, _ = w.WriteString("</nav>\n")
	}))
}

func (l *localized) writeItems(w util.BufWriter, items []*OutlineItem, list string) {
	_, _ = w.WriteString("<" + list + ">\n")
	for _, item := range items {
		_, _ = w.WriteString(`<li><a href="#` + html.EscapeString((&url.URL{Fragment: item.Anchor}).EscapedFragment()) + `">` +
			html.EscapeString(l.r.Text(l.lang, item.Title)) + "</a>")
		if len(item.Items) > 0 {
			_ = w.WriteByte('\n')
			l.writeItems(w, item.Items, list)
		}
		_, _ = w.WriteString("</li>\n")
	}
	_, _ = w.WriteString("</" + list + ">\n")
}
