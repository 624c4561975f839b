package document

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// tables is goldmark's extension, except for pipes that are escaped in code: goldmark compares each
// of them with each piece of code.
type tables struct{}

// Extend implements goldmark.Extender.
func (tables) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(
		parser.WithParagraphTransformers(util.Prioritized(extension.NewTableParagraphTransformer(), 200)),
		parser.WithASTTransformers(util.Prioritized(tables{}, 0)),
	)
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(extension.NewTableHTMLRenderer(), 500)))
}

// Transform removes the backslashes before pipes from the code in tables.
func (tables) Transform(root *ast.Document, reader text.Reader, _ parser.Context) {
	source := reader.Source()
	if !bytes.Contains(source, []byte(`\|`)) {
		return
	}
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && n.Kind() == ast.KindCodeSpan && inCell(n) {
			unescapePipes(n, source)
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
}

func inCell(n ast.Node) bool {
	for n = n.Parent(); n != nil; n = n.Parent() {
		if n.Type() == ast.TypeBlock {
			return n.Kind() == extast.KindTableCell
		}
	}
	return false
}

func unescapePipes(code ast.Node, source []byte) {
	for child := code.FirstChild(); child != nil; child = child.NextSibling() {
		t, ok := child.(*ast.Text)
		if !ok {
			continue
		}
		if i := bytes.Index(t.Segment.Value(source), []byte(`\|`)); i >= 0 {
			at := t.Segment.Start + i
			code.InsertAfter(code, t, ast.NewRawTextSegment(t.Segment.WithStart(at+1)))
			t.Segment = t.Segment.WithStop(at)
		}
	}
}
