package site_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
	"golang.org/x/text/language"
)

func files(texts map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range texts {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func small() fstest.MapFS {
	return files(map[string]string{
		"en/_index.md": "---\ntitle: Ferries\n---\nWelcome.\n",
		"en/a.md":      "---\ntitle: A\ndate: 2024-05-01\naliases: /old/\n---\nText.\n",
		"fr/a.md":      "---\ntitle: Un\ndate: 2024-05-01\n---\nTexte.\n",
		"en/b.md":      "---\ntitle: B\n---\nOnly here.\n",
		"ar/a.md":      "---\ntitle: واحد\n---\nنص.\n",
		"img/i.svg":    "<svg/>",
		".secret":      "x",
	})
}

// build makes a site; the faults of building are returned.
func build(t testing.TB, b site.Builder, fsys fs.FS) (*site.Site, post.Faults) {
	t.Helper()
	posts, err := post.Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	b.Files = fsys
	s, err := b.Build(context.Background(), bilingual.Pair(posts))
	if s == nil {
		t.Fatal(err)
	}
	return s, post.FaultsOf(err)
}

func read(t testing.TB, fsys fs.FS, name string) string {
	t.Helper()
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestSiteIsAFileSystem(t *testing.T) {
	s, faults := build(t, site.Builder{}, small())
	if faults != nil {
		t.Error(faults)
	}
	if err := fstest.TestFS(s, "index.html", "404.html", "diptych.css", "en/index.html", "en/a/index.html", "fr/index.html", "fr/a/index.html", "img/i.svg", "old/index.html"); err != nil {
		t.Error(err)
	}
	if slices.Contains(s.Files(), ".secret") || slices.Contains(s.Files(), "en/a.md") {
		t.Error("a hidden file or a post is published")
	}
}

func TestLanguageSwitch(t *testing.T) {
	s, _ := build(t, site.Builder{}, small())
	page := read(t, s, "en/a/index.html")
	for _, want := range []string{`<html lang="en" dir="ltr">`, `<a lang="fr" hreflang="fr" dir="ltr" href="/fr/a/">Français</a>`, `<a lang="ar" hreflang="ar" dir="rtl" href="/ar/a/">العربية</a>`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in\n%s", want, page)
		}
	}
	if nav, _, _ := strings.Cut(read(t, s, "en/b/index.html"), "<main"); !strings.Contains(nav, `href="/fr/">Français<small> Cette page n’existe pas en français</small></a>`) {
		t.Errorf("the switch does not say that the page does not exist:\n%s", nav)
	}
	if page := read(t, s, "ar/a/index.html"); !strings.Contains(page, `<html lang="ar" dir="rtl">`) {
		t.Error(page)
	}
	if home := read(t, s, "index.html"); !strings.Contains(home, "Français") || !strings.Contains(home, "Ferries") || !strings.Contains(home, `<section lang="ar" dir="rtl">`) {
		t.Error(home)
	}
	if list := read(t, s, "en/index.html"); !strings.Contains(list, "Welcome.") || !strings.Contains(list, `href="/en/b/"`) {
		t.Error(list)
	}
}

func TestWrite(t *testing.T) {
	fsys := small()
	s, _ := build(t, site.Builder{}, fsys)
	dir := filepath.Join(t.TempDir(), "new", "public")
	var last site.Progress
	w, err := s.Write(t.Context(), dir, func(p site.Progress) { last = p })
	if err != nil {
		t.Fatal(err)
	}
	if w.Pages != 14 || w.Files != 1 || w.Unchanged != 0 || last.Done != last.Total || last.Total != len(s.Files()) {
		t.Errorf("%+v, %+v", w, last)
	}
	for _, name := range s.Files() {
		if got := read(t, os.DirFS(dir), name); got != read(t, s, name) {
			t.Errorf("%s: what is written is not what is served", name)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) != 1 || filepath.Base(left[0]) != ".diptych-manifest" {
		t.Errorf("left behind: %s", left)
	}
	old, _ := os.Stat(filepath.Join(dir, "en", "a", "index.html"))
	fsys["fr/a.md"] = &fstest.MapFile{Data: []byte("---\ntitle: Un\ndate: 2024-05-01\n---\nAutre texte.\n")}
	s, _ = build(t, site.Builder{}, fsys)
	w, err = s.Write(t.Context(), dir, nil)
	if err != nil || w.Unchanged != len(s.Files())-1 {
		t.Errorf("%+v, %v", w, err)
	}
	if again, _ := os.Stat(filepath.Join(dir, "en", "a", "index.html")); !os.SameFile(old, again) || !again.ModTime().Equal(old.ModTime()) {
		t.Error("a file that did not change was written")
	}
	if got := read(t, os.DirFS(dir), "fr/a/index.html"); !strings.Contains(got, "Autre texte.") {
		t.Error("a file that changed was not written")
	}
}

func TestWriteStaysInItsFolder(t *testing.T) {
	outside := t.TempDir()
	dir := t.TempDir()
	if err := os.Symlink(outside, filepath.Join(dir, "en")); err != nil {
		t.Skip(err)
	}
	s, _ := build(t, site.Builder{}, small())
	_, err := s.Write(t.Context(), dir, nil)
	if err == nil || !strings.Contains(err.Error(), "en/a.md: en/a/index.html is not written") {
		t.Errorf("%v", err)
	}
	if left, _ := os.ReadDir(outside); len(left) > 0 {
		t.Errorf("written outside: %v", left)
	}
	if _, err := os.Stat(filepath.Join(dir, "fr", "a", "index.html")); err != nil {
		t.Error("the rest is not written:", err)
	}
}

func TestFilesThatCannotBeReadStopNothing(t *testing.T) {
	fsys := small()
	for i := range 30 {
		fsys[fmt.Sprintf("a/%02d.png", i)] = &fstest.MapFile{Data: []byte("x")}
	}
	s, _ := build(t, site.Builder{}, fsys)
	for i := range 30 {
		delete(fsys, fmt.Sprintf("a/%02d.png", i))
	}
	dir := t.TempDir()
	w, err := s.Write(t.Context(), dir, nil)
	if n := len(post.FaultsOf(err)); n != 30 || w.Pages != 14 || w.Files != 1 {
		t.Errorf("%d faults, %+v", n, w)
	}
}

func TestAPageThatFailsIsNotCounted(t *testing.T) {
	dir := t.TempDir()
	s, _ := build(t, site.Builder{}, small())
	if _, err := s.Write(t.Context(), dir, nil); err != nil {
		t.Fatal(err)
	}
	failing := files(map[string]string{"post.html": `{{define "main"}}{{.T "nothing"}}{{end}}`})
	s, _ = build(t, site.Builder{Templates: failing}, small())
	if w, err := s.Write(t.Context(), dir, nil); err == nil || w.Pages != 10 {
		t.Errorf("%d pages, %v", w.Pages, err)
	}
}

func TestWriteWhereItCannot(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s, _ := build(t, site.Builder{}, small())
	for _, dir := range []string{file, filepath.Join(file, "below")} {
		if _, err := s.Write(t.Context(), dir, nil); err == nil || !strings.Contains(err.Error(), dir) {
			t.Errorf("%s: %v", dir, err)
		}
	}
}

func TestWriteThatIsStoppedLeavesWholeFiles(t *testing.T) {
	texts := map[string]string{}
	for i := range 200 {
		texts[fmt.Sprintf("en/%d.md", i)] = fmt.Sprintf("---\ntitle: Post %d\n---\n%s", i, strings.Repeat("Some words.\n\n", 100))
	}
	s, _ := build(t, site.Builder{}, files(texts))
	ctx, cancel := context.WithCancel(t.Context())
	dir := t.TempDir()
	_, err := s.Write(ctx, dir, func(p site.Progress) {
		if p.Done == 20 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	n := 0
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(name, ".diptych-") {
			return err
		}
		n++
		if read(t, os.DirFS(dir), name) != read(t, s, name) {
			t.Errorf("%s is not whole", name)
		}
		return nil
	})
	if err != nil || n < 20 || n == len(s.Files()) {
		t.Errorf("%d files, %v", n, err)
	}
}

func TestWhatIsPublishedInspiteOfFaults(t *testing.T) {
	s, faults := build(t, site.Builder{}, files(map[string]string{
		"en/a.md":           "---\ntitle: A\nslug: ../../etc\n---\n",
		"en/b.md":           "---\ntitle: B\nslug: same\n---\nFirst.\n",
		"en/c.md":           "---\ntitle: C\nslug: same\n---\nSecond.\n",
		"en/d.md":           "---\ntitle: D\n---\n<b>raw</b>\n",
		"en/empty.md":       "",
		"en/d/index.html":   "a file in the place of a page",
		"en/page.html":      "a file",
		"en/e.md":           "---\ntitle: E\nurl: /page.html/below/\n---\n",
		"en/untitled-22.md": "## A heading\n",
	}))
	if len(faults) == 0 || !strings.Contains(faults.Error(), "en/a.md:3:7") || !strings.Contains(faults.Error(), "en/c.md:3:7: the address /en/same/") {
		t.Error(faults)
	}
	dir := t.TempDir()
	w, err := s.Write(t.Context(), dir, nil)
	if err == nil || !strings.Contains(err.Error(), "en/d.md:4:1: raw HTML is left out") {
		t.Errorf("%v", err)
	}
	written := os.DirFS(dir)
	if !strings.Contains(read(t, written, "en/same/index.html"), "First.") {
		t.Error("one page stands over another")
	}
	if !strings.Contains(read(t, written, "en/d/index.html"), "<h1>D</h1>") {
		t.Error("a file stands over a page")
	}
	if !strings.Contains(read(t, written, "en/empty/index.html"), "<h1>empty</h1>") {
		t.Error("a file without a byte has no page")
	}
	if !strings.Contains(read(t, written, "en/untitled-22/index.html"), "<h1>A heading</h1>") {
		t.Error("the first heading is not the title")
	}
	if w.Pages != 7 {
		t.Errorf("%d pages: %v", w.Pages, s.Files())
	}
	if _, err := fs.Stat(written, "etc"); err == nil {
		t.Error("a slug led out of its folder")
	}
	if all := s.Faults(); all.Count(post.SeverityWarning) == 0 || !strings.Contains(all.Error(), `published as "empty". 1 more posts`) {
		t.Error(all)
	}
}

func TestOneLineForManyPostsWithoutALanguage(t *testing.T) {
	texts := map[string]string{"fr/a.md": "---\ntitle: Un\n---\n"}
	for i := range 30 {
		texts[fmt.Sprintf("%d.md", i)] = "---\ntitle: Post\n---\n"
	}
	languages := []language.Tag{language.English, language.French}
	note := func(said ...language.Tag) string {
		posts, err := (&post.Parser{Languages: said}).Load(t.Context(), files(texts))
		if err != nil {
			t.Fatal(err)
		}
		s, err := (&site.Builder{Router: route.Router{Base: "https://example.ca"}}).Build(context.Background(), (&bilingual.Pairer{Languages: languages}).Pair(posts))
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(s.Faults())
	}
	if got := note(); !strings.Contains(got, "30 posts name no language and are shown in the default, en") || strings.Count(got, "\n") > 1 {
		t.Error(got)
	}
	if got := note(languages...); strings.Contains(got, "no language") {
		t.Errorf("the default was said: %s", got)
	}
}

func TestWhatGeneratorsKeepIsNotPublished(t *testing.T) {
	own := files(map[string]string{
		"_config.yml": "a: 1", "_data/people.csv": "a", "_includes/note.html": "a", "docs/_layouts/x.html": "a", "_sass/x.scss": "a", "docs/_vars.scss": "a", "docs/_redirects": "a",
		"_headers": "a", "_redirects": "/a /b", "_media/a.png": "a", "en/_cover.png": "a", "_posts/b.png": "a", "data_/c.csv": "a", "en/a_b.pdf": "a",
	})
	own["en/a.md"] = small()["en/a.md"]
	s, _ := build(t, site.Builder{}, own)
	var got []string
	for _, file := range s.Files() {
		if _, ok := own[file]; ok {
			got = append(got, file)
		}
	}
	if want := "_headers _media/a.png _posts/b.png _redirects data_/c.csv en/_cover.png en/a_b.pdf"; strings.Join(got, " ") != want {
		t.Errorf("%q is published, want %q", got, want)
	}
}

func TestTemplatesOfOnesOwn(t *testing.T) {
	own := files(map[string]string{"post.html": `{{define "main"}}<p>mine: {{.Page.Title}} {{shout "x"}}</p>{{end}}`, "diptych.css": "b{}"})
	s, _ := build(t, site.Builder{Templates: own, Funcs: map[string]any{"shout": strings.ToUpper}}, small())
	if got := read(t, s, "en/a/index.html"); !strings.Contains(got, "<p>mine: A X</p>") || !strings.Contains(got, "</html>") {
		t.Error(got)
	}
	if got := read(t, s, "diptych.css"); got != "b{}" {
		t.Error(got)
	}
	broken := files(map[string]string{"post.html": "{{"})
	if _, err := (&site.Builder{Templates: broken}).Build(context.Background(), bilingual.Pair(nil)); err == nil || !strings.Contains(err.Error(), "post.html") {
		t.Errorf("%v", err)
	}
	failing := files(map[string]string{"post.html": "{{define \"main\"}}\n\n{{.T \"nothing\"}}{{end}}"})
	s, _ = build(t, site.Builder{Templates: failing}, small())
	_, err := s.Write(t.Context(), t.TempDir(), nil)
	if err == nil || !strings.Contains(err.Error(), "en/a.md: ") || !strings.Contains(err.Error(), "post.html:3:") || !strings.Contains(err.Error(), `no string "nothing"`) {
		t.Errorf("%v", err)
	}
}

func TestFailingFooter(t *testing.T) {
	own := files(map[string]string{"layout.html": `{{.Title}}{{block "main" .}}{{end}}{{.Footer}}{{define "entries"}}{{end}}{{define "footer"}}{{.T "nothing"}}{{end}}`})
	s, _ := build(t, site.Builder{Templates: own}, small())
	dir := t.TempDir()
	_, err := s.Write(t.Context(), dir, nil)
	if err == nil || !strings.Contains(err.Error(), `no string "nothing"`) {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "en/a/index.html")); err == nil {
		t.Error("a page stands without its footer")
	}
}

func TestEmptyCollection(t *testing.T) {
	s, err := site.Build(bilingual.Pair(nil))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Write(t.Context(), t.TempDir(), nil); err != nil {
		t.Error(err)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
	if w.Code != http.StatusNotFound {
		t.Error(w.Code)
	}
}

func TestAHostForEachLanguage(t *testing.T) {
	rt := route.Router{Editions: []route.Edition{{Lang: language.English, Base: "https://a.example/"}, {Lang: language.French, Base: "https://b.example/"}, {Lang: language.Arabic, Base: "https://c.example/"}}}
	s, faults := build(t, site.Builder{Router: rt}, small())
	if faults != nil {
		t.Error(faults)
	}
	for _, name := range []string{"en/index.html", "en/img/i.svg", "fr/img/i.svg", "fr/diptych.css", "en/old/index.html"} {
		if !slices.Contains(s.Files(), name) {
			t.Errorf("no %s in %s", name, s.Files())
		}
	}
	r := httptest.NewRequest(http.MethodGet, "https://b.example/a/", nil)
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Texte.") {
		t.Error(w.Code, w.Body)
	}
}

// visitor asks a site for paths, with names and values of header fields.
func visitor(s *site.Site) func(path string, header ...string) *http.Response {
	return func(path string, header ...string) *http.Response {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		for i := 0; i < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w.Result()
	}
}

func TestServe(t *testing.T) {
	s, _ := build(t, site.Builder{Router: route.Router{Base: "https://example.ca/"}}, small())
	get := visitor(s)
	for path, want := range map[string]int{
		"/en/a/": 200, "/en/a": 301, "/en/a/index.html": 200, "/img/i.svg": 200, "/en/gone/": 404, "/..%2f..%2fetc": 404, "/%00": 404, "/old/": 301, "/img/": 404,
		"//": 301, "/en//a/": 301, "/en/./a/": 301, "/en/b/../a/": 301, "/en/a/.": 301, "/en//gone/": 404, "//example.org/": 404, "/../../etc/": 404,
	} {
		if got := get(path); got.StatusCode != want {
			t.Errorf("%s: %s, want %d", path, got.Status, want)
		}
	}
	page := get("/fr/a/")
	if got := page.Header.Get("Content-Type"); got != "text/html; charset=utf-8" {
		t.Error(got)
	}
	if got := get("/fr/a/", "If-None-Match", page.Header.Get("ETag")); got.StatusCode != http.StatusNotModified {
		t.Error(got.Status)
	}
	for path, want := range map[string]string{"//": "/", "/en//a/": "/en/a/", "/en/x/../a?q=1": "/en/a/?q=1", "/en/a/.": "/en/a/", "/en/a": "/en/a/"} {
		if got := get(path).Header.Get("Location"); got != want {
			t.Errorf("%s is sent to %q, want %q", path, got, want)
		}
	}
	if got := get("/old/").Header.Get("Location"); got != "https://example.ca/en/a/" {
		t.Error(got)
	}
	var b bytes.Buffer
	_, _ = b.ReadFrom(get("/en/gone/").Body)
	if !strings.Contains(b.String(), "Cette page n’existe pas") {
		t.Error(b.String())
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/en/a/", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Error(w.Code)
	}
}

func TestServeChoosesTheLanguage(t *testing.T) {
	s, _ := build(t, site.Builder{}, small())
	ask := visitor(s)
	for accept, want := range map[string]string{"fr-FR,en;q=0.5": "/fr/", "de,fr;q=0.3": "/fr/", "en-AU": "/en/", "ar-EG": "/ar/", "de": "", "": "", "zz-;;": ""} {
		got := ask("/", "Accept-Language", accept)
		if got.Header.Get("Location") != want || !strings.Contains(got.Header.Get("Vary"), "Accept-Language") {
			t.Errorf("%q: %s to %q, Vary %q", accept, got.Status, got.Header.Get("Location"), got.Header.Get("Vary"))
		}
	}
	if got := ask("/en/", "Referer", "http://example.com/en/a/"); len(got.Cookies()) != 0 {
		t.Error("a link within a language is taken for a choice")
	}
	chosen := ask("/fr/a/", "Referer", "http://example.com/en/a/").Cookies()
	if len(chosen) != 1 || chosen[0].Value != "fr" {
		t.Fatalf("%v", chosen)
	}
	if got := ask("/", "Accept-Language", "en", "Cookie", chosen[0].String()); got.Header.Get("Location") != "/fr/" {
		t.Errorf("the choice is forgotten: %v", got.Header)
	}
	if got := ask("/", "Accept-Language", "en", "Referer", "http://example.com/en/"); got.StatusCode != http.StatusOK {
		t.Error("there is no way back to the first page")
	}
}

// A site in thousands of languages does not name each of them on each page.
func TestManyLanguages(t *testing.T) {
	texts := map[string]string{}
	for i := range 1000 {
		texts[fmt.Sprintf("%d.md", i)] = fmt.Sprintf("---\ntitle: A\nlang: en-x-a%d\n---\n", i)
	}
	s, _ := build(t, site.Builder{Router: route.Router{Base: "https://example.ca"}}, files(texts))
	for _, name := range []string{"en-x-a999/index.html", "en-x-a999/999/index.html"} {
		page := read(t, s, name)
		if n := strings.Count(page, "<a "); n > 2*render.MostAlternates(1000)+20 || !strings.Contains(page, `hreflang="en-x-a999"`) {
			t.Errorf("%s: %d links, %d bytes", name, n, len(page))
		}
	}
}

// Build finds files until the context is done.
func TestBuildIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	b := site.Builder{Files: files(map[string]string{"a.txt": "", "b.txt": ""}), Skip: func(file string) bool {
		if file == "b.txt" {
			t.Error("the walk went on")
		}
		cancel()
		return false
	}}
	if s, err := b.Build(ctx, bilingual.Pair(nil)); s != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("%v, %v", s, err)
	}
}

// The caller's own Beside keeps the places of the caller's files.
func TestBesideOfTheCaller(t *testing.T) {
	b := site.Builder{Router: route.Router{Beside: func(l *route.List) []string {
		if l.Kind == route.FrontList {
			return []string{"search.json"}
		}
		return nil
	}}}
	s, faults := build(t, b, files(map[string]string{"en/a.md": "---\ntitle: A\n---\n", "en/search.json": "{}", "en/feed.xml": "<feed/>"}))
	for _, name := range []string{"en/search.json", "en/feed.xml"} {
		if slices.Contains(s.Files(), name) {
			t.Errorf("%s is published", name)
		}
	}
	if s.Faults() == nil {
		t.Errorf("no warnings, %v", faults)
	}
}

// Files of the Router are read from its FS if the Builder has no Files.
func TestFilesOfTheRouter(t *testing.T) {
	s, err := (&site.Builder{Router: route.Router{Files: []string{"a.txt"}, FS: files(map[string]string{"a.txt": "A"})}}).Build(context.Background(), bilingual.Pair(nil))
	if err != nil {
		t.Fatal(err)
	}
	if got := read(t, s, "a.txt"); got != "A" {
		t.Errorf("%q", got)
	}
	s, err = (&site.Builder{Router: route.Router{Files: []string{"a.txt"}}}).Build(context.Background(), bilingual.Pair(nil))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fs.ReadFile(s, "a.txt"); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if _, err := s.Write(context.Background(), t.TempDir(), nil); err == nil {
		t.Error("a file that cannot be read was written")
	}
}

// Posts on the page of another host have addresses with their host.
func TestPostsOfAnotherHost(t *testing.T) {
	b := site.Builder{
		Router: route.Router{Editions: []route.Edition{{Lang: language.English, Base: "https://a.example/"}, {Lang: language.French, Base: "https://a.example.org/"}}},
		Templates: files(map[string]string{
			"404.html":  `{{define "main"}}{{range .Editions}}{{range .Posts}}<i>{{.URL}}</i>{{end}}{{end}}{{end}}`,
			"list.html": `{{define "main"}}{{range .Posts}}<i>{{.URL}}</i>{{end}}{{end}}`,
		}),
	}
	s, _ := build(t, b, files(map[string]string{
		"en/a.md": "---\ntitle: A\ndate: 2024-05-01\n---\n",
		"fr/b.md": "---\ntitle: B\ndate: 2024-05-01\n---\n",
	}))
	for name, want := range map[string]string{
		"en/404.html":   "<i>/a/</i><i>https://a.example.org/b/</i>",
		"fr/404.html":   "<i>https://a.example/a/</i><i>/b/</i>",
		"fr/index.html": "<i>/b/</i>",
	} {
		if got := read(t, s, name); !strings.Contains(got, want) {
			t.Errorf("%s: no %s in\n%s", name, want, got)
		}
	}
}
