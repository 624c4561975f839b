package examples_test

import (
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
