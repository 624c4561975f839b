package render

import (
	"bytes"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// An element is an HTML element around its children, such as the figure that an embed
// means.
type element struct {
	ast.BaseBlock
	tag string
}

// newElement returns an element. attributes holds names and values in turn; an attribute
// with an empty value is left out.
func newElement(tag string, attributes ...string) *element {
	n := &element{tag: tag}
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			n.SetAttributeString(attributes[i], []byte(attributes[i+1]))
		}
	}
	return n
}

var kindElement = ast.NewNodeKind("Element")

// Kind implements ast.Node.
func (n *element) Kind() ast.NodeKind { return kindElement }

// Dump implements ast.Node.
func (n *element) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Tag": n.tag}, nil)
}

// A made node holds the HTML that replaces an embed. Its children hold its text, so that
// words can be counted.
type made struct {
	ast.BaseBlock
	html   []byte
	call   *EmbedCall // writes html; nil if html is known
	inline bool       // the embed stands within a line
}

var kindMade = ast.NewNodeKind("Made")

// Kind implements ast.Node.
func (n *made) Kind() ast.NodeKind { return kindMade }

// Type implements ast.Node.
func (n *made) Type() ast.NodeType {
	if n.inline {
		return ast.TypeInline
	}
	return ast.TypeBlock
}

// Dump implements ast.Node.
func (n *made) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// embeds renders the nodes that replace embeds, and embeds that are shown as they are
// written.
type embeds struct{}

// RegisterFuncs implements goldmark's renderer.NodeRenderer.
func (embeds) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(kindElement, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		e := n.(*element)
		if !entering {
			_, _ = w.WriteString("</" + e.tag + ">\n")
			return ast.WalkContinue, nil
		}
		_, _ = w.WriteString("<" + e.tag)
		for _, a := range e.Attributes() {
			_, _ = w.WriteString(" " + string(a.Name) + `="`)
			_, _ = w.Write(util.EscapeHTML(a.Value.([]byte)))
			_ = w.WriteByte('"')
		}
		_ = w.WriteByte('>')
		if first := e.FirstChild(); first != nil && first.Type() == ast.TypeBlock && first.Kind() != ast.KindTextBlock {
			_ = w.WriteByte('\n')
		}
		return ast.WalkContinue, nil
	})
	reg.Register(kindMade, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			html := n.(*made).html
			_, _ = w.Write(html)
			if n.Type() == ast.TypeBlock && len(html) > 0 && !bytes.HasSuffix(html, []byte("\n")) {
				_ = w.WriteByte('\n')
			}
		}
		return ast.WalkSkipChildren, nil
	})
	written := func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		e, open, end := embedOf(n), "<p>", "</p>\n"
		if n.Type() == ast.TypeInline {
			open, end = "", ""
		}
		write := func(text string) {
			if text != "" {
				_, _ = w.WriteString(open)
				htmlWriter.RawWrite(w, []byte(text))
				_, _ = w.WriteString(end)
			}
		}
		switch {
		case !entering:
			write(string(e.CloseTag.Value(source)))
		case e.Body == document.CodeBody || e.Body == document.CommentBody:
			write(e.Text())
			write(e.BodySource())
		default:
			write(e.Text())
		}
		return ast.WalkContinue, nil
	}
	reg.Register(document.KindEmbedBlock, written)
	reg.Register(document.KindEmbedSpan, written)
}

// embedOf returns the embed that an EmbedBlock or EmbedSpan stands for. It returns nil for
// any other node.
func embedOf(n ast.Node) *document.Embed {
	switch n := n.(type) {
	case *document.EmbedBlock:
		return n.Embed
	case *document.EmbedSpan:
		return n.Embed
	}
	return nil
}
