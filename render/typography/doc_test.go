package typography

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

// TestDocumentation holds the package documentation to what it shows.
func TestDocumentation(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	shown := 0
	for line := range strings.Lines(string(doc)) {
		line, ok := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "//\t")
		before, after, arrow := strings.Cut(line, "→")
		if !ok || !arrow {
			continue
		}
		shown++
		name, before, _ := strings.Cut(strings.TrimSpace(before), " ")
		before, after = invisible.Replace(strings.TrimSpace(before)), invisible.Replace(strings.TrimPrefix(after, " "))
		if got := String(language.MustParse(name), before); got != after {
			t.Errorf("%s: %s becomes %s, not %s", name, before, visible.Replace(got), visible.Replace(after))
		}
	}
	if shown < 20 {
		t.Errorf("the documentation shows %d lines", shown)
	}
}
