package route_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

// load reads posts from a map of files.
func load(t testing.TB, files map[string]string) []*post.Post {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	posts, err := post.Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return posts
}

// routed pairs and routes posts; faults are wanted only if asked for.
func routed(t testing.TB, rt route.Router, files map[string]string) (*route.Routes, post.Faults) {
	t.Helper()
	rs, err := rt.Route(bilingual.Pair(load(t, files)))
	if rs == nil {
		t.Fatal(err)
	}
	return rs, post.FaultsOf(err)
}

// at is the post of a path.
func at(t testing.TB, rs *route.Routes, path string) *post.Post {
	t.Helper()
	for _, lang := range rs.Collection().Languages() {
		for _, p := range rs.Collection().In(lang) {
			if p.Path == path {
				return p
			}
		}
	}
	t.Fatalf("no post %s", path)
	return nil
}

func TestAddresses(t *testing.T) {
	rs, faults := routed(t, route.Router{Base: "https://example.ca/"}, map[string]string{
		"en/_index.md":              "---\ntitle: Home\n---\n",
		"en/blog/a.md":              "---\ntitle: A\n---\n",
		"en/blog/b.md":              "---\ntitle: B\nslug: bee\n---\n",
		"en/c.md":                   "---\ntitle: C\nurl: /en/old/c.html\n---\n",
		"en/d.md":                   "---\ntitle: D\npermalink: /dee/\n---\n",
		"en/e/index.md":             "---\ntitle: E\n---\n",
		"en/f.md":                   "---\ntitle: F\nurl: https://elsewhere.example/f\n---\n",
		"en/_posts/2024-05-01-g.md": "---\ntitle: G\n---\n",
		"en/h : what? .md":          "---\ntitle: H\n---\n",
		"fr/été.md":                 "---\ntitle: Été\n---\n",
		"fr/e\u0301cole.md":         "---\ntitle: École\n---\n",
		"fr/draft.md":               "---\ntitle: Brouillon\ndraft: true\n---\n",
	})
	if len(faults) > 0 {
		t.Error(faults)
	}
	for path, want := range map[string]string{
		"en/_index.md":              "/en/ en/index.html",
		"en/blog/a.md":              "/en/blog/a/ en/blog/a/index.html",
		"en/blog/b.md":              "/en/blog/bee/ en/blog/bee/index.html",
		"en/c.md":                   "/en/old/c.html en/old/c.html",
		"en/d.md":                   "/en/dee/ en/dee/index.html",
		"en/e/index.md":             "/en/e/ en/e/index.html",
		"en/f.md":                   "/en/f/ en/f/index.html",
		"en/_posts/2024-05-01-g.md": "/en/2024-05-01-g/ en/2024-05-01-g/index.html",
		"en/h : what? .md":          "/en/h-what/ en/h-what/index.html",
		"fr/été.md":                 "/fr/%C3%A9t%C3%A9/ fr/été/index.html",
		"fr/e\u0301cole.md":         "/fr/%C3%A9cole/ fr/école/index.html",
		"fr/draft.md":               " ",
	} {
		p := at(t, rs, path)
		url, _ := rs.URL(p)
		file, _ := rs.Path(p)
		if got := strings.TrimPrefix(url, "https://example.ca") + " " + file; got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
		if file != "" && rs.At(file) != p {
			t.Errorf("%s: At does not find it", path)
		}
	}
}

func TestAddressesThatCannotBe(t *testing.T) {
	rs, faults := routed(t, route.Router{}, map[string]string{
		"en/a.md":      "---\ntitle: A\nslug: ../../etc\n---\n",
		"en/b.md":      "---\ntitle: B\nurl: /..\\..\\windows\n---\n",
		"en/c.md":      "---\ntitle: C\nslug: same\n---\n",
		"en/d.md":      "---\ntitle: D\nslug: Same\n---\n",
		"en/e.md":      "---\ntitle: E\nslug: '???'\n---\n",
		"en/fine.md":   "---\ntitle: Fine\naliases: [/old/, ../../x]\n---\n",
		"en/second.md": "---\ntitle: Second\naliases: /old/\n---\n",
	})
	got := faults.Error()
	for _, want := range []string{
		`en/a.md:3:7: slug: "../../etc" is no address within the site's folder`,
		`en/b.md:3:6: url: "/..\\..\\windows" is no address`,
		"en/d.md: its address /en/Same/ is that of en/c.md, which keeps it",
		`en/e.md:3:7: slug: "???" is no address`,
		`en/fine.md:3:10: the alias "../../x" leads out of the site's folder`,
		"en/second.md:3:10: warning: the alias /old/ is taken by en/fine.md",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if len(faults) != 6 {
		t.Errorf("%d faults", len(faults))
	}
	if _, ok := rs.URL(at(t, rs, "en/fine.md")); !ok {
		t.Error("a good post lost its address")
	}
}

func TestSegments(t *testing.T) {
	tags := func(s string) []language.Tag { l, _ := lang.ParseList(s); return l }
	for list, want := range map[string]string{
		"en-CA,fr-CA":     "en fr",
		"fr-CA,fr-FR,de":  "fr-ca fr-fr de",
		"zh-Hans,zh-Hant": "zh-hans zh-hant",
	} {
		var got []string
		for _, tag := range tags(list) {
			got = append(got, route.Segment(tag, tags(list)))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %s", list, got)
		}
	}
}

func TestBadBase(t *testing.T) {
	for _, base := range []string{"example.ca", "ftp://example.ca/", "https://", "://"} {
		if rs, err := (&route.Router{Base: base}).Route(bilingual.Pair(nil)); err == nil || rs != nil {
			t.Errorf("%q was taken", base)
		}
	}
}
