package render_test

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/head"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

func describe(t *testing.T, rs *route.Routes, path string) head.Head {
	t.Helper()
	page, ok := new(render.Renderer).Page(rs, at(t, rs, path))
	if !ok {
		t.Fatalf("%s is not published", path)
	}
	return page.Describe()
}

func TestWhichIsTheOriginal(t *testing.T) {
	const plain, dated, later, said = "---\ntitle: A\n---\n", "---\ntitle: A\ndate: 2024-05-01\n---\n", "---\ntitle: A\ndate: 2024-05-02T01:00:00Z\n---\n", "---\ntitle: A\noriginal: true\n---\n"
	for _, test := range []struct{ en, fr, want string }{
		{plain, plain, "/en/a/"},
		{plain, dated, "/en/a/"},
		{dated, dated, "/en/a/"},
		{later, dated, "/fr/a/"},
		{dated, later, "/en/a/"},
		{dated, said, "/fr/a/"},
		{"---\ntitle: A\noriginal: https://elsewhere.example\n---\n", plain, "/en/a/"},
	} {
		rs, _ := routed(t, route.Router{Base: "https://a.example"}, map[string]string{"en/a.md": test.en, "fr/a.md": test.fr})
		for _, path := range []string{"en/a.md", "fr/a.md"} {
			if h := describe(t, rs, path); h.Original == nil || h.Original.URL != "https://a.example"+test.want {
				t.Errorf("%q, %q: %+v", test.en, test.fr, h.Original)
			}
		}
	}
	rs, _ := routed(t, route.Router{Base: "https://a.example"}, map[string]string{"en/a.md": plain, "fr/b.md": plain})
	if h := describe(t, rs, "en/a.md"); h.Original != nil {
		t.Errorf("without a translation: %+v", h.Original)
	}
}

func TestWhatAPageIs(t *testing.T) {
	rs, _ := routed(t, route.Router{Base: "https://a.example"}, map[string]string{
		"en/_index.md":      "---\ntitle: A\n---\n",
		"en/about.md":       "---\ntitle: A\n---\n",
		"en/blog/_index.md": "---\ntitle: A\n---\n",
		"en/blog/a.md":      "---\ntitle: A\ndate: 2024-05-01\n---\n",
		"en/blog/b.md":      "---\ntitle: A\ndate: 2024-05-01\nseo: {type: NewsArticle}\n---\n",
		"en/blog/c.md":      "---\ntitle: A\ndate: 2024-05-01\nseo: {type: \"</script>\"}\n---\n",
	})
	for path, want := range map[string]head.Type{
		"en/_index.md": head.Site, "en/about.md": head.Page, "en/blog/_index.md": head.Collection, "en/blog/a.md": head.Posting, "en/blog/b.md": "NewsArticle", "en/blog/c.md": head.Posting,
	} {
		if got := describe(t, rs, path).Type; got != want {
			t.Errorf("%s is a %s, not a %s", path, got, want)
		}
	}
}

func TestHeadOfADomainForEachLanguage(t *testing.T) {
	rt := route.Router{
		Editions: []route.Edition{{Lang: language.English, Base: "https://ferries.example/"}, {Lang: language.French, Base: "https://traversiers.example/blogue/"}},
		Files:    []string{"img/a.png"},
	}
	const post = "---\ntitle: A\ndate: 2024-05-01\nimages: [/img/a.png, /img/none.png, 'https://cdn.example/b.webp']\n---\n"
	rs, _ := routed(t, rt, map[string]string{"en/a.md": post, "fr/a.md": post})
	html := string(describe(t, rs, "fr/a.md").HTML())
	for _, want := range []string{
		`rel="canonical" href="https://traversiers.example/blogue/a/"`, `hreflang="en" href="https://ferries.example/a/"`, `hreflang="x-default" href="https://ferries.example/a/"`,
		`"og:image" content="https://traversiers.example/img/a.png"`, `"og:locale:alternate" content="en_US"`,
		`"translationOfWork":{"@type":"BlogPosting","@id":"https://ferries.example/a/"`, `"url":"https://cdn.example/b.webp"`,
	} {
		if !strings.Contains(html, want) {
			t.Errorf("no %s in %s", want, html)
		}
	}
	if strings.Contains(html, "none.png") {
		t.Error("an image that leads to nothing is named")
	}
}
