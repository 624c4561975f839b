package site_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/site"
)

// What a post, an alias or a file may ask for, and who keeps the place.
func TestNobodyTakesAPlace(t *testing.T) {
	victims := map[string]string{
		"index.html": "<section", "404.html": "404", "diptych.css": "{", "en/index.html": `<ul class="entries">`,
		"fr/victim/index.html": "Victime", "en/victim/index.html": "Victim",
	}
	for name, extra := range map[string]map[string]string{
		"aliases into pages":  {"en/z.md": "---\ntitle: Z\naliases: [/index.html/x, /404.html/x, /diptych.css, /diptych.css/x, /404.html, /fr/victim/index.html/x, /en/victim/index.html]\n---\n"},
		"an alias before":     {"en/a.md": "---\ntitle: A\naliases: [/fr/victim/index.html/x, /FR/Victim/index.html/y, /fr/victim/]\n---\n"},
		"files":               {"index.html": "mine", "404.html": "mine", "diptych.css": "mine", "Diptych.css/a": "mine", "fr/victim/index.html": "mine", "en/index.html/x": "mine"},
		"names of the writer": {"en/z.md": "---\ntitle: Z\naliases: [/.diptych-pending/0/, /.Diptych-pending/lock]\n---\n"},
	} {
		content := map[string]string{"en/victim.md": "---\ntitle: Victim\n---\n", "fr/victim.md": "---\ntitle: Victime\n---\n"}
		for file, text := range extra {
			content[file] = text
		}
		posts, err := post.Load(files(content))
		if err != nil {
			t.Fatal(err)
		}
		s, _ := (&site.Builder{Files: files(content)}).Build(context.Background(), bilingual.Pair(posts))
		for file, want := range victims {
			if got := read(t, s, file); !strings.Contains(got, want) || strings.Contains(got, "mine") {
				t.Errorf("%s: %s is\n%s", name, file, got)
			}
		}
		if slices.ContainsFunc(s.Files(), func(file string) bool { return strings.HasPrefix(strings.ToLower(file), ".diptych") }) {
			t.Errorf("%s: a name of the writer is taken: %s", name, s.Files())
		}
		for _, f := range s.Faults() {
			if f.Severity < post.SeverityNote && strings.Contains(f.Place.Path, "victim") && len(extra[f.Place.Path]) == 0 {
				t.Errorf("%s: the fault names the victim: %v", name, f)
			}
		}
		for file := range extra {
			if !strings.Contains(s.Faults().Error(), file) {
				t.Errorf("%s: no fault names %s: %v", name, file, s.Faults())
			}
		}
		if _, err := s.Write(t.Context(), t.TempDir(), nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFilesWithFrontMatterAreNotPublished(t *testing.T) {
	content := map[string]string{
		"en/a.md":          "---\ntitle: A\n---\n",
		"en/b.html":        "---\ntitle: B\ndraft: true\n---\n<p>B</p>",
		"en/c.html":        "---\r\n---\r\n<p>C</p>",
		"style.css":        "---\n# only a comment\n---\nb{}",
		"feed.xml":         "\ufeff---\nlayout: null\n---\n<feed/>",
		"hugo.html":        "+++\ntitle = 'x'\n+++\n<p>x</p>",
		"robots.txt":       "---\nsitemap: false\n---\n",
		"data.yml":         "---\na: 1\n---\nb: 2\n",
		"rule.txt":         "---\nA text between lines\n---\n",
		"open.txt":         "---\na: 1\n",
		"plain.html":       "<p>plain</p>",
		"dashes.txt":       "-----\na: 1\n-----\n",
		"short.txt":        "--",
		"en/comment.html":  "<!-- x -->\n---\na: 1\n---\n",
		"img/picture.webp": "RIFF---",
	}
	s, _ := build(t, site.Builder{}, files(content))
	for file := range content {
		want := !slices.Contains([]string{"en/a.md", "en/b.html", "en/c.html", "style.css", "feed.xml", "hugo.html", "robots.txt"}, file)
		if got := slices.Contains(s.Files(), file); got != want {
			t.Errorf("%s: published: %v", file, got)
		}
	}
	var said []string
	for _, f := range s.Faults() {
		if strings.Contains(f.Message, "front matter") {
			said = append(said, f.Error())
		}
	}
	if len(said) != 1 || !strings.Contains(said[0], "6 files") || !strings.Contains(said[0], "3 .html") || !strings.Contains(said[0], "set Parser.Extensions to .md,.markdown,.html") {
		t.Errorf("%s", said)
	}
}

// A folder without a post is served as it is.
func TestFilesAlone(t *testing.T) {
	content := files(map[string]string{"index.html": "home", "en/index.html": "first", "404.html": "gone"})
	s, err := (&site.Builder{Files: content, Skip: func(string) bool { return false }}).Build(context.Background(), bilingual.Pair(nil))
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{"/": "200 home", "/en/": "200 first", "/x": "404 gone", "/en/index.html": "200 first"} {
		r := visitor(s)(path)
		body := make([]byte, 9)
		n, _ := r.Body.Read(body)
		if got := r.Status[:4] + string(body[:n]); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	w := httptest.NewRecorder()
	http.StripPrefix("/below", s).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/below/en?q", nil))
	if got := w.Header().Get("Location"); got != "/below/en/?q" {
		t.Errorf("below a prefix it sends readers to %q", got)
	}
}
