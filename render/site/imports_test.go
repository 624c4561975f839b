package site_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/diptych-go/diptych/"

// TestImports holds the arrows between packages: what each may import of this
// module, directly or not, and which may use goldmark.
func TestImports(t *testing.T) {
	may := map[string][]string{ // those not named may import any
		"post/lang":         {},
		"post":              {"post/lang"},
		"post/document":     {"post", "post/lang"},
		"bilingual":         {"post", "post/lang"},
		"render/date":       {},
		"render/typography": {},
		"render/words":      {"post/lang"},
		"render/head":       {},
		"render/choice":     {"post/lang"},
		"render/feed":       {},
		"render/sitemap":    {},
		"render/route":      {"bilingual", "post", "post/lang"},
	}
	goldmark := []string{"post/document", "render/typography"}
	for name, allowed := range may {
		out, err := exec.Command("go", "list", "-deps", module+name).Output()
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(out)) {
			path := strings.TrimSpace(line)
			if strings.HasPrefix(path, "github.com/yuin/goldmark") && !slices.Contains(goldmark, name) {
				t.Errorf("%s imports %s", name, path)
			}
			own, ok := strings.CutPrefix(path, module)
			own, _, _ = strings.Cut(own, "/internal/") // a package answers for its inner ones
			if ok && own != name && !slices.Contains(allowed, own) {
				t.Errorf("%s imports %s", name, own)
			}
		}
	}
}
