package examples_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
)

func TestReadmeShowsTheQuickstart(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.ReadFile(filepath.Join("quickstart", "main.go"))
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(string(readme), "\r\n", "\n")
	if !strings.Contains(text, "```go\n"+strings.ReplaceAll(string(program), "\r\n", "\n")+"```\n") {
		t.Error("the program in README.md is not examples/quickstart/main.go")
	}
	for _, command := range []string{"go run ./examples/site", "go test ./..."} {
		if !strings.Contains(text, command) {
			t.Errorf("README.md does not show %s", command)
		}
	}
}

// TestReadmeCanBeFollowed runs the quickstart with the posts that the README gives,
// in place of its own.
func TestReadmeCanBeFollowed(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(string(readme), "\r\n", "\n")
	block := func(start string) string {
		_, after, _ := strings.Cut(text, "```\n"+start)
		rest, _, found := strings.Cut(after, "```\n")
		if !found {
			t.Fatalf("README.md has no block that starts with %q", start)
		}
		return start + rest
	}
	dir := t.TempDir()
	write(t, dir, map[string]string{"fair.md": block("---\ntitle: The"), "foire.md": block("---\ntitle: La")})
	own, err := filepath.Abs("quickstart")
	if err != nil {
		t.Fatal(err)
	}
	replace := map[string]string{}
	posts, _ := filepath.Glob(filepath.Join(own, "*", "*.md"))
	for _, p := range posts {
		replace[p] = "" // it is not there
	}
	replace[filepath.Join(own, "en", "fair.md")] = filepath.Join(dir, "fair.md")
	replace[filepath.Join(own, "fr", "foire.md")] = filepath.Join(dir, "foire.md")
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	write(t, dir, map[string]string{"overlay.json": string(overlay)})
	out, errs, status := run(t, "go", "run", "-overlay", filepath.Join(dir, "overlay.json"), "./quickstart")
	if want := block("en\t"); status != 0 || errs != "" || out != want {
		t.Errorf("%d: %s\nREADME.md shows\n%s\nnot\n%s", status, errs, want, out)
	}
}

func TestReadmeShowsARealError(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = post.Parse("fr/foire.md", []byte("---\ntitle: La foire\ndescription: Rappel: la foire commence demain\n---\n"))
	if err == nil {
		t.Fatal("no error")
	}
	shown := "  " + strings.ReplaceAll(err.Error(), "\n", "\n  ")
	if !strings.Contains(strings.ReplaceAll(string(readme), "\r\n", "\n"), shown) {
		t.Errorf("README.md does not show the error as it is:\n%s", shown)
	}
}

func TestReadmeLinksLeadSomewhere(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`\]\(([^)]+)\)`).FindAllSubmatch(readme, -1) {
		if dest := string(m[1]); !strings.Contains(dest, "://") {
			if _, err := os.Stat(filepath.Join("..", filepath.FromSlash(dest))); err != nil {
				t.Errorf("%s: %v", dest, err)
			}
		}
	}
}
