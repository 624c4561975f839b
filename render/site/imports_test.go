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
	with := func(some []string, more ...string) []string { return slices.Concat(some, more) }
	var (
		text      = []string{"post", "post/lang"}
		body      = with(text, "post/document")
		works     = with(text, "bilingual")
		checked   = with(body, "bilingual", "bilingual/align", "bilingual/lock")
		published = with(body, "bilingual", "bilingual/align", "render/date", "render/head", "render/route", "render/typography", "render/words")
	)
	may := map[string][]string{
		"post/lang":                 {},
		"post":                      {"post/lang"},
		"post/document":             text,
		"bilingual":                 text,
		"bilingual/align":           body,
		"bilingual/lock":            with(body, "bilingual/align"),
		"bilingual/check":           checked,
		"bilingual/check/report":    with(checked, "bilingual/check"),
		"bilingual/check/checktest": with(checked, "bilingual/check", "bilingual/check/report"),
		"render/date":               {},
		"render/date/relative":      {"render/date"},
		"render/typography":         {},
		"render/words":              {"post/lang"},
		"render/head":               {},
		"render/choice":             {"post/lang"},
		"render/feed":               {},
		"render/sitemap":            {},
		"render/route":              works,
		"render":                    published,
		"render/site":               with(published, "render", "render/choice", "render/feed", "render/sitemap", "bilingual/lock"),
	}
	var goldmark []string // those that have the tree of a body
	for name, allowed := range may {
		if slices.Contains(allowed, "post/document") || name == "post/document" || name == "render/typography" {
			goldmark = append(goldmark, name)
		}
	}
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Deps " "}}`, module+"post/...", module+"bilingual/...", module+"render/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		deps := strings.Fields(line)
		name := strings.TrimPrefix(deps[0], module)
		if strings.Contains(name, "/internal/") { // what it imports, those that use it import too
			continue
		}
		allowed, ok := may[name]
		if !ok {
			t.Errorf("%s is not among the packages of this test", name)
		}
		for _, path := range deps[1:] {
			if strings.HasPrefix(path, "github.com/yuin/goldmark") && !slices.Contains(goldmark, name) {
				t.Errorf("%s imports %s", name, path)
			}
			own, ok := strings.CutPrefix(path, module)
			if ok && !strings.Contains(own, "/internal/") && !slices.Contains(allowed, own) {
				t.Errorf("%s imports %s", name, own)
			}
		}
	}
}
