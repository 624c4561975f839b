//go:build unix

package site_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/site"
)

func pipe(t *testing.T, dir, name string) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	os.Remove(file)
	if err := syscall.Mkfifo(file, 0o600); err != nil {
		t.Skip(err)
	}
}

// A named pipe holds whoever opens it until its other end is opened too.
func TestPipesHoldNobody(t *testing.T) {
	s, _ := build(t, site.Builder{}, small())
	dir := t.TempDir()
	for _, name := range []string{"en/index.html", "img/i.svg", "diptych.css"} {
		pipe(t, dir, name)
	}
	if _, err := s.Write(t.Context(), dir, nil); err != nil {
		t.Error(err)
	}
	for _, name := range s.Files() {
		if read(t, os.DirFS(dir), name) != read(t, s, name) {
			t.Errorf("%s is not the page", name)
		}
	}
	dir = t.TempDir()
	pipe(t, dir, ".diptych-pending/lock")
	if _, err := s.Write(t.Context(), dir, nil); err == nil || !strings.Contains(err.Error(), "not a regular file") {
		t.Errorf("%v", err)
	}
}

func TestAStaticFileThatBecomesAPipe(t *testing.T) {
	dir, root := content(t, small())
	s, _ := build(t, site.Builder{}, root.FS())
	pipe(t, dir, "img/i.svg")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/img/i.svg", nil))
	if w.Code != http.StatusNotFound {
		t.Errorf("it is answered by %d", w.Code)
	}
	if _, err := s.Open("img/i.svg"); err == nil {
		t.Error("it opens")
	}
	written, err := s.Write(t.Context(), t.TempDir(), nil)
	if n := len(post.FaultsOf(err)); n != 1 || written.Pages != 14 {
		t.Errorf("%d faults, %+v", n, written)
	}
}
