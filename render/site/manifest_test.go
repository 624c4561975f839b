package site_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/render/site"
)

const manifest = ".diptych-manifest"

// writeSite writes a site of some files.
func writeSite(t *testing.T, dir string, content fstest.MapFS) site.Written {
	t.Helper()
	s, _ := build(t, site.Builder{}, content)
	w, err := s.Write(t.Context(), dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := append(s.Files(), manifest)
	slices.Sort(want)
	if got := filesIn(t, dir); !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
	return w
}

func filesIn(t *testing.T, dir string) (names []string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(names)
	return names
}

func TestWriteRemovesWhatIsNoLongerMade(t *testing.T) {
	dir, content := t.TempDir(), small()
	writeSite(t, dir, content)
	if w := writeSite(t, dir, content); w.Removed != 0 {
		t.Errorf("a second write: %+v", w)
	}
	delete(content, "en/b.md")
	delete(content, "img/i.svg")
	if w := writeSite(t, dir, content); w.Removed != 2 {
		t.Errorf("%+v", w)
	}
	for _, folder := range []string{"img", "en/b"} {
		if _, err := os.Stat(filepath.Join(dir, folder)); err == nil {
			t.Errorf("the folder %s is left, empty", folder)
		}
	}
	content["en/A.md"] = content["en/a.md"] // on some systems one name
	delete(content, "en/a.md")
	s, _ := build(t, site.Builder{}, content)
	if _, err := s.Write(t.Context(), dir, nil); err != nil || read(t, os.DirFS(dir), "en/A/index.html") == "" {
		t.Error("a page went with the other spelling of its name", err)
	}
}

func TestAPathBecomesAFolderAndBack(t *testing.T) {
	dir := t.TempDir()
	one := files(map[string]string{"en/a.md": "---\ntitle: A\n---\n", "x": "a file", "y/z": "in a folder"})
	other := files(map[string]string{"en/a.md": "---\ntitle: A\n---\n", "x/z": "in a folder", "y": "a file"})
	for range 2 {
		writeSite(t, dir, one)
		writeSite(t, dir, other)
	}
}

func TestWriteLeavesOthersFilesAlone(t *testing.T) {
	dir, content := t.TempDir(), small()
	put(t, dir, "en/b/mine.txt", "mine")
	s, _ := build(t, site.Builder{}, content)
	if _, err := s.Write(t.Context(), dir, nil); err != nil {
		t.Fatal(err)
	}
	put(t, dir, "img/i.svg", "changed by hand")
	put(t, dir, "en/b/.keep", "")
	delete(content, "en/b.md")
	delete(content, "img/i.svg")
	s, _ = build(t, site.Builder{}, content)
	w, err := s.Write(t.Context(), dir, nil)
	if err != nil || w.Removed != 1 || read(t, os.DirFS(dir), "img/i.svg") != "changed by hand" || read(t, os.DirFS(dir), "en/b/mine.txt") != "mine" {
		t.Errorf("%+v, %v: %q", w, err, filesIn(t, dir))
	}
}

// A manifest that is not whole, or of another, is as good as none: nothing is removed.
func TestBrokenManifest(t *testing.T) {
	for name, damage := range map[string]func(string) string{
		"foreign":   func(string) string { return "something else\n" },
		"empty":     func(string) string { return "" },
		"version":   func(s string) string { return strings.Replace(s, "manifest 2", "manifest 9", 1) },
		"a line":    func(s string) string { return strings.Replace(s, "\n", "\nzz ", 1) },
		"a path":    func(s string) string { return s + strings.Repeat("0", 32) + " ../../etc/passwd\n" },
		"absolute":  func(s string) string { return s + strings.Repeat("0", 32) + " /etc/passwd\n" },
		"no path":   func(s string) string { return s + strings.Repeat("0", 32) + "\n" },
		"zero tail": func(s string) string { return s + "\x00\x00\x00" },
	} {
		dir, content := t.TempDir(), small()
		writeSite(t, dir, content)
		if err := os.WriteFile(filepath.Join(dir, manifest), []byte(damage(read(t, os.DirFS(dir), manifest))), 0o600); err != nil {
			t.Fatal(err)
		}
		delete(content, "en/b.md")
		s, _ := build(t, site.Builder{}, content)
		w, err := s.Write(t.Context(), dir, nil)
		if _, gone := os.Stat(filepath.Join(dir, "en", "b", "index.html")); err != nil || w.Removed != 0 || gone != nil {
			t.Errorf("%s: %+v, %v, %v", name, w, err, gone)
		}
		if _, err := s.Write(t.Context(), dir, nil); err != nil || !strings.Contains(read(t, os.DirFS(dir), manifest), " en/a/index.html\n") {
			t.Errorf("%s: the manifest is not made anew: %v", name, err)
		}
	}
}

// A write that ends in the middle leaves nothing that the next does not know.
func TestWriteAfterOneThatEnded(t *testing.T) {
	for stop := 1; stop < 20; stop += 4 {
		dir, content := t.TempDir(), small()
		s, _ := build(t, site.Builder{}, content)
		ctx, cancel := context.WithCancel(t.Context())
		_, _ = s.Write(ctx, dir, func(p site.Progress) {
			if p.Done == stop {
				cancel()
			}
		})
		cancel()
		// As kill -9 leaves it: lines in the log, the last of them not finished.
		lines := "diptych manifest 1\n"
		for line := range strings.Lines(read(t, os.DirFS(dir), manifest)) {
			if hash, _, _ := strings.Cut(line, " "); len(hash) == 32 {
				lines += line
			}
		}
		err := errors.Join(os.Remove(filepath.Join(dir, manifest)), os.Mkdir(filepath.Join(dir, ".diptych-pending"), 0o700),
			os.WriteFile(filepath.Join(dir, ".diptych-pending", "log"), []byte(lines+"0123456789abc"), 0o600))
		if err != nil {
			t.Fatal(err)
		}
		delete(content, "en/b.md")
		delete(content, "ar/a.md")
		writeSite(t, dir, content)
	}
}
