package site_test

import (
	"bufio"
	"context"
	"errors"
	"html/template"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/site"
)

// watch serves a folder of posts, and returns functions that edit it and wait until
// the edit is shown, and that read a page as a browser does.
func watch(t *testing.T, posts map[string]string) (edit func(name, text string), page func(path string) (status int, body string), address string) {
	t.Helper()
	return watchWith(t, site.Builder{}, posts)
}

func watchWith(t *testing.T, builder site.Builder, posts map[string]string) (edit func(name, text string), page func(path string) (status int, body string), address string) {
	t.Helper()
	dir, beside := t.TempDir(), t.TempDir()
	write := func(name, text string) {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		whole := filepath.Join(beside, "whole")
		if err := os.WriteFile(whole, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(whole, file); err != nil { // nobody sees half of it
			t.Fatal(err)
		}
	}
	for name, text := range posts {
		write(name, text)
	}
	fsys := os.DirFS(dir)
	w := &site.Watcher{Files: []fs.FS{fsys}, Every: 5 * time.Millisecond, Build: func(ctx context.Context) (*site.Site, error) {
		posts, err := new(post.Parser).Load(ctx, fsys)
		builder := builder
		builder.Files = fsys
		s, other := builder.Build(ctx, bilingual.Pair(posts))
		return s, append(post.FaultsOf(err), post.FaultsOf(other)...).Err()
	}}
	server := httptest.NewServer(w.Watch(t.Context()))
	t.Cleanup(server.Close)
	stream, err := http.Get(server.URL + "/.diptych-reload")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stream.Body.Close() })
	events := bufio.NewScanner(stream.Body)
	next := func() {
		for events.Scan() && !strings.HasPrefix(events.Text(), "data: ") {
		}
	}
	next()
	edit = func(name, text string) { write(name, text); next() }
	page = func(path string) (int, string) {
		r, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL+path, nil)
		r.Header.Set("Accept", "text/html,*/*;q=0.8")
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		body, _ := io.ReadAll(answer.Body)
		return answer.StatusCode, string(body)
	}
	return edit, page, server.URL
}

func TestWatchShowsEditsAndFaults(t *testing.T) {
	edit, page, address := watch(t, map[string]string{"en/a.md": "---\ntitle: A\n---\nFirst.\n", "en/b.md": "---\ntitle: B\n---\nOther.\n"})
	if _, body := page("/en/a/"); !strings.Contains(body, "First.") || !strings.Contains(body, `<script src="/.diptych-reload.js" data-version="`) || strings.Contains(body, "alert") {
		t.Error(body)
	}
	edit("en/a.md", "---\ntitle: A\n---\nSecond.\n")
	if _, body := page("/en/a/"); !strings.Contains(body, "Second.") {
		t.Errorf("an edit is not shown: %s", body)
	}
	edit("en/a.md", "---\ntitle: [<script>\n---\nThird.\n")
	status, body := page("/en/a/")
	if status != http.StatusOK || !strings.Contains(body, "Second.") || !strings.Contains(body, "en/a.md:2") || strings.Contains(body, "<script>") {
		t.Errorf("what is broken: %d %s", status, body)
	}
	edit("en/b.md", "---\ntitle: B\n---\nOther again.\n")
	if _, body := page("/en/b/"); !strings.Contains(body, "Other again.") || !strings.Contains(body, "en/a.md:2") {
		t.Errorf("beside what is broken: %s", body)
	}
	edit("en/a.md", "---\ntitle: A\n---\nFourth.\n")
	if _, body := page("/en/a/"); !strings.Contains(body, "Fourth.") || strings.Contains(body, "alert") {
		t.Errorf("what is mended: %s", body)
	}
	plain, err := http.Get(address + "/en/a/")
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Body.Close()
	if body, _ := io.ReadAll(plain.Body); strings.Contains(string(body), "<script") {
		t.Errorf("a client that is no browser gets a script: %s", body)
	}
}

func TestWatchTellsWhatItsPageLeavesOut(t *testing.T) {
	_, page, _ := watch(t, map[string]string{"en/a.md": "---\ntitle: A\n---\n<b>x</b> [y](nowhere.md)\n"})
	if _, body := page("/en/a/"); !strings.Contains(body, "en/a.md:4:1") || !strings.Contains(body, "nowhere.md leads to no post") || strings.Contains(body, "<b>x") {
		t.Error(body)
	}
}

func TestWatchWithoutASite(t *testing.T) {
	w := &site.Watcher{Build: func(context.Context) (*site.Site, error) { return nil, errors.New("no <base>") }}
	answer := httptest.NewRecorder()
	w.Watch(t.Context()).ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/", nil))
	if body := answer.Body.String(); answer.Code != http.StatusInternalServerError || !strings.Contains(body, "no &lt;base&gt;") || !strings.Contains(body, "<script src") {
		t.Errorf("%d %s", answer.Code, body)
	}
}

func TestAWatchedPageIsAskedForAgain(t *testing.T) {
	_, _, address := watch(t, map[string]string{"en/a.md": "---\ntitle: A\n---\nFirst.\n"})
	ask := func(method, tag string) *http.Response {
		r, _ := http.NewRequestWithContext(t.Context(), method, address+"/en/a/", nil)
		r.Header.Set("Accept", "text/html")
		r.Header.Set("If-None-Match", tag)
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		return answer
	}
	first := ask(http.MethodGet, "")
	if again := ask(http.MethodGet, first.Header.Get("ETag")); first.StatusCode != http.StatusOK || again.StatusCode != http.StatusNotModified {
		t.Errorf("%d, then %d", first.StatusCode, again.StatusCode)
	}
	if head := ask(http.MethodHead, ""); head.ContentLength != first.ContentLength || head.ContentLength <= 0 {
		t.Errorf("%d bytes by HEAD, %d by GET", head.ContentLength, first.ContentLength)
	}
}

// What an edit does not touch is not made again.
func TestWatchMakesOnlyWhatAnEditTouches(t *testing.T) {
	var made atomic.Int64
	builder := site.Builder{Version: "1", Funcs: template.FuncMap{"made": func() string { made.Add(1); return "" }},
		Templates: fstest.MapFS{"post.html": {Data: []byte(`{{define "main"}}{{made}}{{.Page.Content}}{{end}}`)}}}
	edit, page, _ := watchWith(t, builder, map[string]string{"en/a.md": "---\ntitle: A\n---\nFirst. [No](where.md)\n", "en/b.md": "---\ntitle: B\n---\nOther.\n"})
	for _, test := range []struct {
		text string
		made int64
	}{{"", 2}, {"---\ntitle: B\n---\nEdited.\n", 1}, {"---\ntitle: B\nauthor: Ann\n---\nEdited.\n", 1}, {"---\ntitle: B\nauthor: Ann\n---\nEdited again.\n", 1}} {
		if test.text != "" {
			edit("en/b.md", test.text)
		}
		made.Store(0)
		if _, a := page("/en/a/"); !strings.Contains(a, "First.") || !strings.Contains(a, "where.md leads to no post") {
			t.Error(a)
		}
		if _, b := page("/en/b/"); test.text != "" && !strings.Contains(b, "Edited") {
			t.Error(b)
		}
		if made.Load() != test.made {
			t.Errorf("after %q %d pages are made, want %d", test.text, made.Load(), test.made)
		}
	}
}
