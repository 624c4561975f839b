// Package alone makes the site and the findings in one process, to compare them with the results
// of the pipeline.
package alone

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/bilingual/check/report"
	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/examples/beam/stage"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
)

// Write writes the site and the findings, as examples/site and examples/check do.
func Write(t *testing.T, o stage.Options) {
	t.Helper()
	ctx := context.Background()
	root, err := os.OpenRoot(o.Content)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	languages, err := lang.ParseList(o.Langs)
	if err != nil {
		t.Fatal(err)
	}
	posts, faults := (&post.Parser{Languages: languages}).Load(ctx, root.FS())
	works := (&bilingual.Pairer{Languages: languages, Placeholder: bilingual.Placeholder}).Pair(posts)
	builder := site.Builder{
		Router:   route.Router{Base: o.Base, Now: o.Now},
		Renderer: &render.Renderer{RawHTML: render.Trusted, Includes: root.FS()},
		Files:    root.FS(),
	}
	s, err := builder.Build(ctx, works)
	if s == nil {
		t.Fatal(err)
	}
	written, err := (&site.Writer{NoSync: true}).Write(ctx, s, o.Out)
	if err != nil && written.Faults == nil {
		t.Fatal(err)
	}
	checker := check.Checker{Files: bilingual.FindFiles(root.FS())}
	if checker.Lock, err = lock.Read(root.FS(), lock.Name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	r, err := checker.Run(ctx, works, faults)
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range r.Findings {
		r.Findings[i].Fault.Hint = strings.ReplaceAll(f.Fault.Hint, "set Parser.Languages and Pairer.Languages", "pass -langs")
	}
	var b bytes.Buffer
	if err := new(report.Writer).JSON(&b, r); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(o.Out, o.Findings), b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: %d posts, %d works, %d files, %d findings", filepath.Base(o.Content), len(posts), works.Len(), len(s.Files()), len(r.Findings))
}

// Compare reports an error for each file that only one of the two folders has, and for each that
// differs.
func Compare(t *testing.T, want, got string) {
	t.Helper()
	a, b := files(t, want), files(t, got)
	wrong := 0
	for name := range a {
		if _, ok := b[name]; !ok {
			wrong++
			t.Errorf("%s is missing", name)
			continue
		}
		x, err := os.ReadFile(filepath.Join(want, name))
		if err != nil {
			t.Fatal(err)
		}
		y, err := os.ReadFile(filepath.Join(got, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(x, y) {
			wrong++
			t.Errorf("%s differs", name)
		}
		if wrong > 20 {
			t.Fatal("and so on")
		}
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			t.Errorf("%s is too much", name)
		}
	}
	t.Logf("%d files are the same", len(a)-wrong)
}

// files returns the paths of the files below a folder, without the files that site.Writer keeps
// for itself.
func files(t *testing.T, dir string) map[string]bool {
	t.Helper()
	all := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && !strings.HasPrefix(path, filepath.Join(dir, ".diptych-")) {
			name, _ := filepath.Rel(dir, path)
			all[name] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
