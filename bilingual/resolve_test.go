package bilingual_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// TestResolve holds what links mean in trees of many site generators. Each case is
// a list of posts, with a header after a space, the post that has the links, and
// the links with what they mean.
func TestResolve(t *testing.T) {
	for _, c := range []struct {
		name, langs string
		posts       map[string]string
		from        string
		links       map[string]string
	}{
		{"folders of languages in a content folder", "en,fr", map[string]string{
			"content/en/guides/a.md": "", "content/en/guides/b/index.md": "", "content/fr/guides/a.md": "slug: là",
		}, "content/en/guides/a.md", map[string]string{
			"b/index.md": "content/en/guides/b/index.md", "../../fr/guides/a.md#là": "content/fr/guides/a.md#là",
			"/fr/guides/l%C3%A0/": "content/fr/guides/a.md", "https://example.ca/en/guides/b/": "content/en/guides/b/index.md",
			"@/content/en/guides/a.md": "content/en/guides/a.md", "@/en/guides/b/index.md": "content/en/guides/b/index.md", "#here": "content/en/guides/a.md#here", "nowhere.md": "", "": "",
			"?page=2#here": "content/en/guides/a.md#here",
		}},
		{"the root of the site", "en,fr", map[string]string{"en/g/a.md": "", "fr/g/a.md": "", "en/g/only.md": "", "en/g/_index.md": "", "fr/g/_index.md": ""},
			"fr/g/a.md", map[string]string{
				"/g/a/": "fr/g/a.md", "/en/g/a/": "en/g/a.md", "/fr/g/a.html": "fr/g/a.md", "/fr/g/": "fr/g/_index.md", "/g": "fr/g/_index.md", "../g/": "fr/g/_index.md", "_index.md": "fr/g/_index.md",
				"only.md": "en/g/only.md", "/fr/g/only/": "en/g/only.md", "/g/only/": "en/g/only.md", "../only/": "en/g/only.md", "../a": "fr/g/a.md", "/FR/G/A/": "fr/g/a.md",
			}},
		{"suffixes", "en,fr,cy", map[string]string{"contact.en.md": "", "contact.fr.md": "", "guides/b.en.md": "", "a.fr.md": "", "a.cy.md": ""},
			"a.fr.md", map[string]string{
				"contact.md": "contact.fr.md", "contact.fr.md": "contact.fr.md", "contact.en.md": "contact.en.md", "contact": "contact.fr.md", "contact/": "contact.fr.md", "../contact/": "contact.fr.md",
				"/fr/contact/": "contact.fr.md", "/en/contact/": "contact.en.md", "guides/b.md": "guides/b.en.md", "guides/b.fr.md": "guides/b.en.md", "/cy/a/": "a.cy.md", "/a/": "a.fr.md",
			}},
		{"no suffix for the default", "en,fr", map[string]string{"docs/a.md": "", "docs/a.fr.md": "", "docs/b.md": "", "docs/b.fr.md": "", "docs/c.md": ""},
			"docs/a.fr.md", map[string]string{
				"b.md": "docs/b.fr.md", "@/docs/b.md": "docs/b.md", "b/": "docs/b.fr.md", "b.html": "docs/b.fr.md", "/en/docs/b/": "docs/b.md", "/fr/b/": "docs/b.fr.md", "../c/": "docs/c.md", "./c.md": "docs/c.md",
			}},
		{"a folder and a field that agree", "en,fr", map[string]string{"en/a.md": "lang: en", "fr/a.md": "lang: fr", "fr/b.md": "lang: fr"},
			"fr/b.md", map[string]string{"/fr/a/": "fr/a.md", "a.md": "fr/a.md", "/a/": "fr/a.md", "../a/": "fr/a.md", "/en/a": "en/a.md"}},
		{"Hugo's addresses", "en,fr", map[string]string{"fr/blog/L’été « chaud ».md": "", "fr/blog/C'est ça !.md": "", "fr/blog/Grand Nord.md": "", "fr/a.md": ""},
			"fr/a.md", map[string]string{
				"/fr/blog/lété-chaud/": "fr/blog/L’été « chaud ».md", "/fr/blog/cest-ça/": "fr/blog/C'est ça !.md", "blog/grand-nord/": "fr/blog/Grand Nord.md", "/blog/grand-nord": "fr/blog/Grand Nord.md",
			}},
		{"Jekyll's addresses", "en,fr", map[string]string{"en/_posts/2019-12-20-top-ten.md": "", "fr/_posts/2019-12-20-les-dix.md": "", "en/_posts/2020-01-01-x.md": "", "fr/_posts/2020-09-24-a-la-COVID-19.md": ""},
			"en/_posts/2020-01-01-x.md", map[string]string{
				"/2019/12/20/top-ten.html": "en/_posts/2019-12-20-top-ten.md", "/en/2019/12/20/top-ten/": "en/_posts/2019-12-20-top-ten.md", "{{site.baseurl}}/2019/12/20/les-dix.html": "fr/_posts/2019-12-20-les-dix.md",
				"{{ page.other }}": "", "/2020/09/24/a-la-covid-19.html": "fr/_posts/2020-09-24-a-la-COVID-19.md",
			}},
		{"an address of its own comes before an alias", "en", map[string]string{"a.md": "aliases: /b/", "b.md": "", "c.md": "aliases: /old/"},
			"c.md", map[string]string{"/b/": "b.md", "/old/": "c.md"}},
		{"what cannot be told", "en", map[string]string{"x/a.md": "aliases: /z/", "y/a.md": "aliases: /z/"},
			"x/a.md", map[string]string{"/z/": ""}},
		{"a sign for a number", "en", map[string]string{"report.md": "", "a.md": ""},
			"a.md", map[string]string{"report%231.pdf": "", "report.md#1": "report.md#1", "report": "report.md"}},
	} {
		files := map[string]string{}
		for name, header := range c.posts {
			files[name] = header
		}
		posts := load(t, c.langs, files)
		works := bilingual.Pair(posts)
		var from *post.Post
		for _, p := range posts {
			if p.Path == c.from {
				from = p
			}
		}
		for dest, want := range c.links {
			got := ""
			if to, fragment, ok := works.Resolve(from, dest); ok {
				if got = to.Path; fragment != "" {
					got += "#" + fragment
				}
			}
			if got != want {
				t.Errorf("%s: %q is %q, want %q", c.name, dest, got, want)
			}
		}
	}
}

func TestResolveFile(t *testing.T) {
	files := bilingual.NewFiles([]string{
		"en/blog/trip/boat.jpg", "en/documents/x.pdf", "img/x.svg", "en/img/map.png", "static/img/logo.svg", "en/blog/report#1.pdf", "img/e\u0301te\u0301.png", "img/Big.PNG", "a b.png",
	})
	posts := load(t, "en,fr", map[string]string{"en/blog/trip/index.md": "", "fr/blog/trip/index.md": "", "en/blog/a.md": "", "fr/blog/a.md": ""})
	works := bilingual.Pair(posts)
	for _, c := range []struct{ from, dest, want string }{
		{"en/blog/trip/index.md", "boat.jpg", "en/blog/trip/boat.jpg"},
		{"fr/blog/trip/index.md", "boat.jpg", "en/blog/trip/boat.jpg"},
		{"fr/blog/trip/index.md", "./boat.jpg?raw=true", "en/blog/trip/boat.jpg"},
		{"fr/blog/a.md", "trip/boat.jpg", "en/blog/trip/boat.jpg"},
		{"fr/blog/a.md", "/documents/x.pdf", "en/documents/x.pdf"},
		{"en/blog/a.md", "/documents/x.pdf#page=2", "en/documents/x.pdf"},
		{"en/blog/a.md", "../../img/x.svg", "img/x.svg"},
		{"en/blog/a.md", "../../img/map.png", "en/img/map.png"},
		{"en/blog/a.md", "../../../img/x.svg", "img/x.svg"},
		{"en/blog/a.md", "/img/logo.svg", "static/img/logo.svg"},
		{"en/blog/a.md", "../../../../img/logo.svg", "static/img/logo.svg"},
		{"en/blog/a.md", "report%231.pdf", "en/blog/report#1.pdf"},
		{"en/blog/a.md", "/img/été.png", "img/e\u0301te\u0301.png"},
		{"en/blog/a.md", "/img/%C3%A9t%C3%A9.png", "img/e\u0301te\u0301.png"},
		{"en/blog/a.md", "/img/big.png", "img/Big.PNG"},
		{"en/blog/a.md", "/a%20b.png", "a b.png"},
		{"en/blog/a.md", "@site/static/img/logo.svg", "static/img/logo.svg"},
		{"en/blog/a.md", "gone.png", ""},
		{"en/blog/a.md", "", ""},
	} {
		for _, p := range posts {
			if p.Path != c.from {
				continue
			}
			if got, ok := works.ResolveFile(p, c.dest, files); got != c.want || ok != (c.want != "") {
				t.Errorf("%s: %q is %q, want %q", c.from, c.dest, got, c.want)
			}
		}
	}
}

// The links of a page to nothing are looked for in a bounded number of places.
func TestResolveAmongManyLanguages(t *testing.T) {
	files := map[string]string{}
	for i := range 2000 {
		files[fmt.Sprintf("en-x-a%d/a.md", i)] = fmt.Sprintf("lang: en-x-a%d", i)
	}
	posts := load(t, "", files)
	works := bilingual.Pair(posts)
	for range 2000 {
		if to, _, ok := works.Resolve(posts[0], "en/gone/"+strings.Repeat("x/", 100)); ok {
			t.Fatal(to.Path)
		}
	}
}

// TestResolveNilAndForeign expects that posts of another collection, and files that are
// nil, lead to nothing and stop nothing.
func TestResolveNilAndForeign(t *testing.T) {
	parse := func(path string) *post.Post {
		p, err := post.Parse(path, []byte("---\ntitle: The ferry\n---\n"))
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	ferry, foreign := parse("en/ferry.md"), parse("fr/other.md")
	for _, c := range []*bilingual.Collection{bilingual.Pair(nil), bilingual.Pair([]*post.Post{ferry})} {
		for _, from := range []*post.Post{nil, ferry, foreign} {
			for _, dest := range []string{"", "#x", "?a", "ferry.md", "/en/ferry.md", "../en/ferry.md#x", "[[ferry]]", "[[The ferry]]", "[[nowhere]]", "nowhere", "map.png"} {
				to, _, ok := c.Resolve(from, dest)
				if ok && to != ferry && to != from {
					t.Errorf("Resolve %q: %v", dest, to)
				}
				for _, tag := range []language.Tag{language.Und, language.French} {
					if to, _, ok := c.ResolveRef(from, dest, tag); ok && to != ferry && to != from {
						t.Errorf("ResolveRef %q: %v", dest, to)
					}
				}
				for _, files := range []*bilingual.Files{nil, new(bilingual.Files), bilingual.NewFiles(nil)} {
					if file, ok := c.ResolveFile(from, dest, files); ok || file != "" {
						t.Errorf("ResolveFile %q: %s", dest, file)
					}
				}
			}
		}
	}
}
