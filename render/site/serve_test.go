package site_test

import (
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/render/choice"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
)

// counting is a site whose post pages count how often they are rendered.
func counting(t *testing.T, b site.Builder) (s *site.Site, renders *atomic.Int64) {
	renders = new(atomic.Int64)
	b.Templates = files(map[string]string{"post.html": `{{define "main"}}{{count}}{{.Page.Content}}{{end}}`})
	b.Funcs = map[string]any{"count": func() string {
		renders.Add(1)
		time.Sleep(10 * time.Millisecond)
		return ""
	}}
	s, _ = build(t, b, small())
	return s, renders
}

func TestAPageIsRenderedOnce(t *testing.T) {
	s, renders := counting(t, site.Builder{})
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			if got := visitor(s)("/en/a/"); got.StatusCode != http.StatusOK {
				t.Error(got.Status)
			}
		})
	}
	wg.Wait()
	if n := renders.Load(); n != 1 {
		t.Errorf("50 readers at once had it rendered %d times", n)
	}
}

func TestWhatIsKnownIsNotRendered(t *testing.T) {
	s, renders := counting(t, site.Builder{CacheBytes: -1})
	get := visitor(s)
	page := get("/en/a/")
	body, _ := io.ReadAll(page.Body)
	for range 3 {
		if got := get("/en/a/", "If-None-Match", page.Header.Get("ETag")); got.StatusCode != http.StatusNotModified {
			t.Error(got.Status)
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodHead, "/en/a/", nil))
		if got := w.Result(); got.ContentLength != int64(len(body)) || got.Header.Get("ETag") != page.Header.Get("ETag") || w.Body.Len() > 0 {
			t.Errorf("HEAD: %d bytes, %v", got.ContentLength, got.Header)
		}
	}
	if n := renders.Load(); n != 1 {
		t.Errorf("it was rendered %d times", n)
	}
	if get("/en/a/"); renders.Load() != 2 {
		t.Error("a negative limit keeps pages")
	}
}

func TestTheCacheIsBounded(t *testing.T) {
	one, _ := io.ReadAll(visitor(func() *site.Site { s, _ := counting(t, site.Builder{}); return s }())("/en/a/").Body)
	s, renders := counting(t, site.Builder{CacheBytes: int64(len(one)) * 3 / 2}) // there is room for one
	get := visitor(s)
	for _, path := range []string{"/en/a/", "/en/a/", "/fr/a/", "/fr/a/", "/en/a/"} {
		get(path)
	}
	if n := renders.Load(); n != 3 {
		t.Errorf("pages were rendered %d times, want 3", n)
	}
}

func TestAPageThatFailsIsTriedAgain(t *testing.T) {
	fail := true
	b := site.Builder{Templates: files(map[string]string{"post.html": `{{define "main"}}{{check}}{{end}}`}), Funcs: map[string]any{"check": func() (string, error) {
		if fail {
			return "", fs.ErrPermission
		}
		return "", nil
	}}}
	s, _ := build(t, b, small())
	if got := visitor(s)("/en/a/"); got.StatusCode != http.StatusInternalServerError {
		t.Error(got.Status)
	}
	fail = false
	if got := visitor(s)("/en/a/"); got.StatusCode != http.StatusOK {
		t.Error(got.Status)
	}
}

// metered counts what is read of the files of an fs.FS.
type metered struct {
	fs.FS
	read *atomic.Int64
}

func (m metered) Open(name string) (fs.File, error) {
	f, err := m.FS.Open(name)
	if info, err := fs.Stat(m.FS, name); err != nil || info.IsDir() {
		return f, err
	}
	return meter{f, f.(io.Seeker), m.read}, err
}

type meter struct {
	fs.File
	io.Seeker
	read *atomic.Int64
}

func (m meter) Read(p []byte) (int, error) {
	n, err := m.File.Read(p)
	m.read.Add(int64(n))
	return n, err
}

func TestStaticFilesAreStreamed(t *testing.T) {
	const size = 16 << 20
	for name, modified := range map[string]time.Time{"on a disk": time.Unix(1714521600, 0), "embedded": {}} {
		fsys := small()
		fsys["film.webm"] = &fstest.MapFile{Data: make([]byte, size), ModTime: modified}
		m := metered{fsys, new(atomic.Int64)}
		s, _ := build(t, site.Builder{}, m)
		get := visitor(s)
		tag := get("/film.webm", "Range", "bytes=0-0").Header.Get("ETag")
		m.read.Store(0)
		if got := get("/film.webm", "Range", "bytes=5-9"); got.StatusCode != http.StatusPartialContent || got.ContentLength != 5 {
			t.Errorf("%s: %s, %d bytes", name, got.Status, got.ContentLength)
		}
		if got := get("/film.webm", "If-None-Match", tag); tag == "" || got.StatusCode != http.StatusNotModified {
			t.Errorf("%s: %s for the tag %q", name, got.Status, tag)
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodHead, "/film.webm", nil))
		if w.Result().ContentLength != size {
			t.Errorf("%s: HEAD: %v", name, w.Header())
		}
		if n := m.read.Load(); n > 64<<10 {
			t.Errorf("%s: %d bytes were read for a range, a HEAD and a 304", name, n)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		s.ServeHTTP(nowhere{http.Header{}}, httptest.NewRequest(http.MethodGet, "/film.webm", nil))
		runtime.ReadMemStats(&after)
		allocated := after.TotalAlloc - before.TotalAlloc
		if allocated > size/16 {
			t.Errorf("%s: a request for %d bytes allocates %d", name, size, allocated)
		}
	}
}

// nowhere is a response that nobody keeps.
type nowhere struct{ header http.Header }

func (n nowhere) Header() http.Header         { return n.header }
func (n nowhere) Write(p []byte) (int, error) { return len(p), nil }
func (n nowhere) WriteHeader(int)             {}

func TestNoScriptOfAContentRuns(t *testing.T) {
	fsys := small()
	fsys["feed.xml"] = &fstest.MapFile{Data: []byte("<a/>")}
	s, _ := build(t, site.Builder{}, fsys)
	get := visitor(s)
	for path, want := range map[string]string{
		"/en/a/": "script-src 'self';", "/": "script-src 'self';", "/en/gone/": "script-src 'self';", "/old/": "script-src 'self';",
		"/img/i.svg": "sandbox", "/feed.xml": "sandbox",
	} {
		h := get(path).Header
		policy := h.Get("Content-Security-Policy")
		if !strings.Contains(policy, want) || !strings.Contains(policy, "frame-ancestors") || strings.Contains(policy, "script-src 'self' 'unsafe") {
			t.Errorf("%s: %s", path, policy)
		}
		if h.Get("Referrer-Policy") == "" || h.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %v", path, h)
		}
	}
	w := httptest.NewRecorder()
	w.Header().Set("Content-Security-Policy", "default-src 'none'")
	s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/en/a/", nil))
	if got := w.Header()["Content-Security-Policy"]; !slices.Equal(got, []string{"default-src 'none'"}) {
		t.Errorf("a caller's policy became %q", got)
	}
}

func TestSharedCachesMixNobodyUp(t *testing.T) {
	s, _ := build(t, site.Builder{}, small())
	get := visitor(s)
	vary := func(r *http.Response) string { return strings.Join(r.Header.Values("Vary"), ", ") }
	for path, want := range map[string][]string{"/": {"Accept-Language", "Cookie", "Referer"}, "/en/a/": {"Referer"}, "/en/": {"Referer"}} {
		for _, name := range want {
			if got := vary(get(path)); !strings.Contains(got, name) {
				t.Errorf("%s: Vary is %q, without %s", path, got, name)
			}
		}
	}
	chosen := get("/fr/a/", "Referer", "http://example.com/en/a/")
	if len(chosen.Cookies()) != 1 || !strings.Contains(chosen.Header.Get("Cache-Control"), "private") {
		t.Errorf("an answer with a cookie: %v", chosen.Header)
	}
	if other := get("/fr/a/"); len(other.Cookies()) != 0 || strings.Contains(other.Header.Get("Cache-Control"), "private") {
		t.Errorf("an answer without: %v", other.Header)
	}
	s, _ = build(t, site.Builder{Cookie: choice.NoCookie}, small())
	if got := visitor(s)("/fr/a/", "Referer", "http://example.com/en/a/"); len(got.Cookies()) != 0 || vary(got) != "" {
		t.Errorf("without a cookie: %v", got.Header)
	}
	s, _ = build(t, site.Builder{Cookie: "l"}, small())
	if got := visitor(s)("/fr/a/", "Referer", "http://example.com/en/a/").Cookies(); len(got) != 1 || got[0].Name != "l" {
		t.Errorf("%v", got)
	}
}

// A site whose base has a path stands at that path of a mux, with its prefix or without.
func TestMounting(t *testing.T) {
	s, _ := build(t, site.Builder{Router: route.Router{Base: "https://example.ca/news/"}}, small())
	whole, stripped := http.NewServeMux(), http.NewServeMux()
	whole.Handle("/news/", s)
	stripped.Handle("/news/", http.StripPrefix("/news", s))
	for name, mux := range map[string]http.Handler{"whole": whole, "stripped": stripped} {
		for path, want := range map[string]string{
			"/news/": "302 /news/fr/", "/news/fr/a/": "200 ", "/news/fr/a": "301 /news/fr/a/", "/news/old/": "301 https://example.ca/news/en/a/",
			"/news/news/fr/a/": "404 ", "/news/gone": "404 ", "/news/img/i.svg": "200 ", "/news/feed.xml": "404 ", "/news/fr/feed.xml": "200 ",
		} {
			r := httptest.NewRequest(http.MethodGet, path, nil)
			r.Header.Set("Accept-Language", "fr")
			w := httptest.NewRecorder()
			if mux.ServeHTTP(w, r); fmt.Sprint(w.Code, " ", w.Header().Get("Location")) != want {
				t.Errorf("%s, %s: %d %s, want %s", name, path, w.Code, w.Header().Get("Location"), want)
			}
		}
		r := httptest.NewRequest(http.MethodGet, "/news/fr/a/", nil)
		r.Header.Set("Referer", "http://example.com/news/en/a/")
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		if c := w.Result().Cookies(); len(c) != 1 || c[0].Path != "/news/" {
			t.Errorf("%s: the choice is not remembered: %v", name, c)
		}
	}
}
