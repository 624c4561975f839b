package site_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/site"
)

func put(t *testing.T, dir, name, content string) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestWriteWaitsForAnother(t *testing.T) {
	s, _ := build(t, site.Builder{}, small())
	dir := t.TempDir()
	inside, end := make(chan bool), make(chan bool)
	first := make(chan error)
	go func() {
		stopped := false
		_, err := s.Write(t.Context(), dir, func(site.Progress) {
			if !stopped {
				stopped = true
				inside <- true
				<-end
			}
		})
		first <- err
	}()
	<-inside
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	_, err := s.Write(ctx, dir, nil)
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "process ") || !strings.Contains(err.Error(), dir) {
		t.Errorf("a second Write says %v", err)
	}
	waits := make(chan string, 9)
	second := make(chan error)
	go func() {
		w := site.Writer{Waiting: func(holder string) { waits <- holder }}
		_, err := w.Write(t.Context(), s, dir)
		second <- err
	}()
	if holder := <-waits; !strings.Contains(holder, "process ") {
		t.Errorf("it waits for %q", holder)
	}
	end <- true
	if err := errors.Join(<-first, <-second); err != nil {
		t.Error(err)
	}
	if len(waits) > 0 {
		t.Error("it says more than once that it waits")
	}
	if _, err := os.Stat(filepath.Join(dir, ".diptych-pending")); err == nil {
		t.Error("the lock is left behind")
	}
}

// What a writer leaves that is killed: a lock that nobody holds, and its files.
const deadLock = "diptych lock\nprocess 1 on nowhere since 2024-05-01T00:00:00Z\nABCDEFGHIJKLMNOPQRSTUVWXYZ\n"

func TestWriteAfterOneThatDied(t *testing.T) {
	for name, lock := range map[string]string{"signed": deadLock, "not yet signed": "", "lost to a power cut": "\x00\x00\x00"} {
		s, _ := build(t, site.Builder{}, small())
		dir := t.TempDir()
		put(t, dir, ".diptych-pending/lock", lock)
		if lock == deadLock {
			put(t, dir, ".diptych-pending/ABCDEFGHIJKLMNOPQRSTUVWXYZ-0", "half a pa")
		}
		if _, err := s.Write(t.Context(), dir, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(filepath.Join(dir, ".diptych-pending")); err == nil {
			t.Errorf("%s: something is left behind", name)
		}
	}
}

func TestWriteRemovesOnlyWhatItMade(t *testing.T) {
	names := []string{".diptych-pending/precious.txt", ".diptych-pending/0", ".diptych-pending/p-0", ".diptych-pending/a/b", "en/mine.html", "mine.css"}
	for _, lock := range []string{"", deadLock, "diptych lock\nx\np\n"} {
		s, _ := build(t, site.Builder{}, small())
		dir := t.TempDir()
		for _, name := range names {
			put(t, dir, name, "precious")
		}
		if lock != "" {
			put(t, dir, ".diptych-pending/lock", lock)
		}
		if _, err := s.Write(t.Context(), dir, nil); err != nil {
			t.Error(err)
		}
		for _, name := range names {
			if got := read(t, os.DirFS(dir), name); got != "precious" {
				t.Errorf("%s holds %q", name, got)
			}
		}
	}
}

func TestWriteTakesNobodysLockFile(t *testing.T) {
	s, _ := build(t, site.Builder{}, small())
	dir := t.TempDir()
	put(t, dir, ".diptych-pending/lock", "precious")
	if _, err := s.Write(t.Context(), dir, nil); err == nil || !strings.Contains(err.Error(), "not a file that diptych made") {
		t.Errorf("%v", err)
	}
	if got := read(t, os.DirFS(dir), ".diptych-pending/lock"); got != "precious" {
		t.Errorf("it holds %q", got)
	}
	dir = t.TempDir()
	put(t, dir, ".diptych-pending", "precious")
	if _, err := s.Write(t.Context(), dir, nil); err == nil || !strings.Contains(err.Error(), "not a folder") {
		t.Errorf("%v", err)
	}
}

// content writes a site's content to a folder, and opens it.
func content(t *testing.T, files fstest.MapFS) (dir string, root *os.Root) {
	t.Helper()
	dir = t.TempDir()
	for name, f := range files {
		put(t, dir, name, string(f.Data))
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return dir, root
}

func TestWriteInsideItsContent(t *testing.T) {
	dir, root := content(t, small())
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(dir, link); err != nil {
		t.Log("without a link:", err)
		link = dir
	}
	for i, out := range []string{filepath.Join(dir, "a", "public"), filepath.Join(link, "a", "public"), filepath.Join(dir, "a", "public")} {
		s, _ := build(t, site.Builder{}, root.FS())
		w, err := s.Write(t.Context(), out, nil)
		if err != nil || w.Files != 1 || w.Pages != 14 {
			t.Errorf("%+v, %v", w, err)
		}
		if said := strings.Contains(w.Faults.Error(), "a/public: warning: the folder that the site is written to is inside its content"); said != (i > 0) {
			t.Errorf("write %d says %v", i, w.Faults)
		}
		if _, err := os.Stat(filepath.Join(dir, "a", "public", "a")); err == nil {
			t.Error("the site is published within itself")
		}
	}
}

func TestOutside(t *testing.T) {
	dir, root := content(t, small())
	for _, test := range []struct{ out, path string }{
		{dir, "."}, {filepath.Dir(dir), ""}, {filepath.Join(dir, "en"), "en"}, {filepath.Join(dir, "new", "public"), "new/public"},
		{dir + "-beside", ""}, {filepath.Join(dir, "en", "..", "fr"), "fr"},
	} {
		rest, path := site.Outside(root.FS(), test.out)
		if path != test.path {
			t.Errorf("%s: %q, want %q", test.out, path, test.path)
		}
		posts, err := post.Load(rest)
		if err != nil {
			t.Error(err)
		}
		for _, p := range posts {
			if strings.HasPrefix(p.Path, path+"/") {
				t.Errorf("%s: %s is seen", test.out, p.Path)
			}
		}
	}
	rest, _ := site.Outside(root.FS(), filepath.Join(dir, "en"))
	if err := fstest.TestFS(rest, "fr/a.md", "img/i.svg"); err != nil {
		t.Error(err)
	}
	if _, err := rest.Open("en/a.md"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a hidden file opens: %v", err)
	}
	memory := small()
	if rest, path := site.Outside(memory, dir); path != "" || len(rest.(fstest.MapFS)) != len(memory) {
		t.Error("a file system in memory holds a folder of the system")
	}
}

func TestWriteWithoutSync(t *testing.T) {
	s, err := site.Build(bilingual.Pair(nil))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if _, err := (&site.Writer{NoSync: true}).Write(t.Context(), s, dir); err != nil {
		t.Error(err)
	}
	if list, _ := os.ReadDir(dir); len(list) != len(s.Files())+1 { // the manifest too
		t.Errorf("%v", list)
	}
}
