package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// Text returns the plain text of the document: what a reader reads, with a line for each block. It
// leaves out code blocks, raw HTML in Markdown, and the marks of footnotes.
func (d *Document) Text() string {
	if d.HTML {
		return d.html.String()
	}
	return Text(d.Root, d.Source)
}

// Text returns the plain text of a node, with a line for each block. It resolves entities and
// escapes, and includes the text of images.
func Text(n ast.Node, source []byte) string { return textOf(n, source, true) }

// textOf returns the text of a node. If code is false, it leaves out code within sentences.
func textOf(n ast.Node, source []byte, code bool) string {
	if only, ok := n.FirstChild().(*ast.Text); ok && only.NextSibling() == nil && n.Type() != ast.TypeDocument {
		return string(plain(only, source))
	}
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Text:
			if entering {
				b.Write(plain(n, source))
				if n.SoftLineBreak() || n.HardLineBreak() {
					b.WriteByte('\n')
				}
			}
		case *ast.String:
			if entering {
				b.Write(n.Value)
			}
		case *ast.AutoLink:
			if entering {
				b.Write(n.Label(source))
			}
		case *ast.CodeSpan:
			if !code {
				return ast.WalkSkipChildren, nil
			}
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock, *ast.RawHTML, *extast.FootnoteLink, *extast.FootnoteBacklink:
			return ast.WalkSkipChildren, nil
		default:
			if !entering && n.Type() == ast.TypeBlock && b.Len() > 0 && n.HasChildren() && n.FirstChild().Type() == ast.TypeInline {
				b.WriteByte('\n')
			}
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimRight(b.String(), "\n")
}

// plain returns what a reader sees of a text node.
func plain(t *ast.Text, source []byte) []byte {
	v := t.Segment.Value(source)
	if t.IsRaw() {
		return v
	}
	if bytes.IndexByte(v, '\\') >= 0 || bytes.IndexByte(v, '&') >= 0 {
		v = util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(v)))
	}
	return v
}
