package document

import (
	"strings"

	"github.com/yuin/goldmark/ast"
)

// formula returns the text of a node that holds mathematics, or other text that is passed through
// as it is written. Such nodes come from extensions of callers. ok is false for other nodes.
func formula(n ast.Node, source []byte) (text string, ok bool) {
	if n.HasChildren() || !isFormula(strings.ToLower(n.Kind().String())) {
		return "", false
	}
	if n.Type() == ast.TypeBlock {
		return strings.TrimRight(string(n.Lines().Value(source)), "\n"), true
	}
	return string(n.Text(source)), true //nolint:staticcheck // nothing else tells what a node of an unknown kind holds
}

// isFormula reports whether a kind of node, by its name in lower case, holds
// mathematics.
func isFormula(kind string) bool {
	for _, name := range [...]string{"math", "latex", "katex", "formula", "passthrough"} {
		if strings.Contains(kind, name) {
			return true
		}
	}
	return false
}
