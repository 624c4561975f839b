package document_test

import (
	"testing"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// TestTabs asks for the title and the content of tabs as MkDocs writes them.
func TestTabs(t *testing.T) {
	for _, c := range []struct {
		body, text string
		tabs       int
	}{
		{"=== \"By *bus*\"\n\n    Line 4.\n\n    - a\n\n=== \"On foot\"\n    An hour.\n\nAfter.", "By bus\nLine 4.\na\nOn foot\nAn hour.\nAfter.", 2},
		{"===! 'Day'\n    Open.\n\n    ===+ \"In it\"\n        More.", "Day\nOpen.\nIn it\nMore.", 2},
		{"- a\n\n  === \"In a list\"\n\n      Text.", "a\nIn a list\nText.", 1},
		{"Title\n===\n\nText.", "Title\nText.", 0},
		{"Text\n=== \"Title\"\n    more", "Text\n=== \"Title\"\nmore", 0},
		{"=== \"Nothing below\"\n\nText.", "=== \"Nothing below\"\nText.", 0},
		{"=== a \"b\"\n    c", "=== a \"b\"\nc", 0},
		{"==== \"a\"\n    c", "==== \"a\"\nc", 0},
		{"=== \"\"\n    c", "=== \"\"\nc", 0},
		{"=== \"a\n    c", "=== \"a\nc", 0},
	} {
		d := parse(t, c.body)
		n := 0
		_ = ast.Walk(d.Root, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
			if e, ok := node.(*document.Element); ok && entering && e.Name == "div" {
				n++
			}
			return ast.WalkContinue, nil
		})
		if d.Text() != c.text || n != c.tabs {
			t.Errorf("%q: %d tabs, %q; want %d, %q", c.body, n, d.Text(), c.tabs, c.text)
		}
	}
	d := parse(t, "=== \"Code\"\n\n    ```sh\n    ls\n    ```\n")
	if code := d.Root.LastChild().LastChild(); code.Kind() != ast.KindFencedCodeBlock || string(code.Lines().Value(d.Source)) != "ls\n" {
		t.Errorf("the code is a %s", code.Kind())
	}
}
