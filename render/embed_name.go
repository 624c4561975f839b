package render

import (
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// nameOf returns the name that authors know an embed by. For an include it holds the name
// of the file too.
func nameOf(e *document.Embed) string {
	if strings.HasPrefix(e.Name, "include") {
		if file, ok := e.Positional(0); ok {
			return e.Name + " " + file
		}
	}
	return e.Name
}

// inLine reports whether an embed stands where no block can.
func inLine(e *document.Embed) bool {
	switch e.Node.(type) {
	case *document.EmbedBlock, *ast.HTMLBlock:
		return false
	}
	return true
}

// isCall reports whether an output is a shortcode of Zola or a macro of Nunjucks:
// {{ youtube(id="x") }}.
func isCall(e *document.Embed) bool {
	return e.Kind == document.EmbedOutput && e.Syntax == document.EmbedLiquid && e.Name != "" &&
		strings.HasPrefix(strings.TrimSpace(strings.TrimPrefix(inside(e.Text()), e.Name)), "(")
}

// inside returns what stands between the delimiters of a tag.
func inside(tag string) string {
	return strings.TrimSpace(strings.TrimRight(strings.TrimLeft(tag, "{%-~<"), "}%-~>"))
}
