package site_test

import (
	"context"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "rewrite testdata/site")

// TestWholeWay walks the whole way: the folder testdata/content of Markdown becomes the
// folder testdata/site of pages. Read what changed there before you accept it.
func TestWholeWay(t *testing.T) {
	root, err := os.OpenRoot(filepath.Join("..", "..", "testdata", "content"))
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	languages := []language.Tag{language.MustParse("en-CA"), language.MustParse("fr-CA")}

	// Files become posts.
	posts, err := (&post.Parser{Languages: languages}).Load(t.Context(), root.FS())
	if err != nil {
		t.Fatal(err)
	}
	// Posts become works in several languages.
	works := (&bilingual.Pairer{Languages: languages}).Pair(posts)
	// Works become the pages of a site.
	builder := site.Builder{Router: route.Router{Base: "https://example.ca/"}, Files: root.FS()}
	s, err := builder.Build(context.Background(), works)
	if err != nil {
		t.Fatal(err)
	}
	// The pages become files.
	dir := t.TempDir()
	written, err := s.Write(t.Context(), dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range slices.Concat(works.Faults(), s.Faults(), written.Faults) {
		t.Error(f)
	}

	if err := os.Remove(filepath.Join(dir, ".diptych-manifest")); err != nil {
		t.Error(err)
	}
	golden := filepath.Join("..", "..", "testdata", "site")
	if *update {
		if err := os.RemoveAll(golden); err != nil {
			t.Fatal(err)
		}
		if err := os.CopyFS(golden, os.DirFS(dir)); err != nil {
			t.Fatal(err)
		}
	}
	got, want := filesOf(t, dir), filesOf(t, golden)
	for name, page := range want {
		if got[name] == "" {
			t.Errorf("%s is not written", name)
		} else if got[name] != page {
			t.Errorf("%s has changed; go test ./render/site -run TestWholeWay -update rewrites testdata/site", name)
		}
	}
	for name := range got {
		if want[name] == "" {
			t.Errorf("%s is new", name)
		}
	}
}

// filesOf reads all files of a folder.
func filesOf(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(os.DirFS(dir), name)
		all[name] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
