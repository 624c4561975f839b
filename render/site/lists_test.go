package site_test

import (
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
	"golang.org/x/text/language"
)

// shows reports what is missing on a page.
func shows(t *testing.T, page string, wanted ...string) {
	t.Helper()
	for _, want := range wanted {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in\n%s", want, page)
		}
	}
}

func TestPagesOfLists(t *testing.T) {
	content := small()
	for _, name := range []string{"c", "d", "e"} {
		content["en/news/"+name+".md"] = content["en/a.md"]
		content["fr/news/"+name+".md"] = content["fr/a.md"]
	}
	s, _ := build(t, site.Builder{Router: route.Router{Base: "https://example.ca", PerPage: 2}}, content)
	shows(t, read(t, s, "en/index.html"), `<link rel="next" href="https://example.ca/en/page/2/">`, `<a rel="next" href="/en/page/2/">Next page</a>`, "Page 1 / 2", "Welcome.")
	second := read(t, s, "fr/page/2/index.html")
	shows(t, second, `<link rel="prev" href="https://example.ca/fr/">`, "<title>Français – Page 2</title>", `<a lang="en" hreflang="en" dir="ltr" href="/en/page/2/">English</a>`, `<a rel="prev" href="/fr/">Page précédente</a>`)
	if strings.Contains(second, "rel=\"alternate\" hreflang") || strings.Contains(read(t, s, "sitemap.xml"), "/page/") {
		t.Error("a further page of a list is a translation of another, or to be found by search engines")
	}
	shows(t, read(t, s, "fr/archive/index.html"), `<a href="/fr/archive/2024/">2024</a> <span class="count">4</span>`, `<a href="/fr/archive/2024/05/">Mai</a>`)
	shows(t, read(t, s, "fr/archive/2024/05/index.html"), "<h1>Mai 2024</h1>", `<p class="within"><a href="/fr/archive/2024/">2024</a></p>`)
	shows(t, read(t, s, "en/news/index.html"), `aria-current="page">News</a>`, `href="/fr/news/">Français</a>`, `href="https://example.ca/en/news/feed.xml"`)
	shows(t, read(t, s, "en/news/c/index.html"), `aria-current="true">News</a>`)
}

func TestNavigation(t *testing.T) {
	s, _ := build(t, site.Builder{}, files(map[string]string{
		"en/about.md": "---\ntitle: About this publication\nlinkTitle: About\nweight: 2\n---\n", "en/blog/_index.md": "---\ntitle: Blog\nweight: 1\n---\n",
		"en/blog/a.md": "---\ntitle: A\ndate: 2024-05-01\n---\n", "en/data-sets/b.md": "---\ntitle: B\n---\n",
	}))
	nav, _, _ := strings.Cut(read(t, s, "en/about/index.html"), "<main")
	shows(t, nav, "<ul>\n<li><a href=\"/en/blog/\">Blog</a></li>\n<li><a href=\"/en/about/\" aria-current=\"page\">About</a></li>\n<li><a href=\"/en/data-sets/\">Data sets</a></li>\n</ul>")
	if list := read(t, s, "en/index.html"); strings.Contains(list[strings.Index(list, "<main"):], "About") {
		t.Error("a page is among the posts")
	}
}

func TestFallbackPages(t *testing.T) {
	content := small()
	content["ar/only.md"] = files(map[string]string{"x": "---\ntitle: هنا فقط\ndate: 2024-05-02\nslug: only\n---\nنص.\n"})["x"]
	s, _ := build(t, site.Builder{Router: route.Router{Base: "https://example.ca", Fallback: true}}, content)
	page := read(t, s, "fr/only/index.html")
	shows(t, page, `<html lang="fr" dir="ltr">`, `<article lang="ar" dir="rtl">`, "Cette page n’existe pas en français. Langue affichée", `<link rel="canonical" href="https://example.ca/ar/only/">`, `<a lang="ar" hreflang="ar" dir="rtl" href="/ar/only/">العربية</a></li>`)
	if strings.Contains(page, `rel="alternate" hreflang`) {
		t.Error("it claims to be a translation")
	}
	for _, name := range []string{"sitemap.xml", "fr/feed.xml", "fr/rss.xml", "fr/feed.json"} {
		if strings.Contains(read(t, s, name), "/fr/only/") {
			t.Errorf("%s has the page", name)
		}
	}
	shows(t, read(t, s, "fr/index.html"), `<li lang="ar" dir="rtl"><a hreflang="ar" href="/fr/only/">هنا فقط</a> <small class="tongue">العربية</small>`)
	if home := read(t, s, "index.html"); strings.Contains(home, "/fr/only/") || strings.Contains(read(t, s, "fr/archive/index.html"), "2024/05/02") {
		t.Errorf("the page of all languages has a post twice: %s", home)
	}
	shows(t, read(t, s, "ar/only/index.html"), `<a lang="fr" hreflang="fr" dir="ltr" href="/fr/only/">Français<small> Cette page n’existe pas en français</small></a>`)
}

// The text of a list is a work: the first names its translations, and each of them the first.
func TestListsThatTranslateEachOther(t *testing.T) {
	s, _ := build(t, site.Builder{Router: route.Router{Base: "https://example.ca"}}, files(map[string]string{
		"en/_index.md": "---\ntitle: The ferry\n---\n", "fr/_index.md": "---\ntitle: Le traversier\n---\n",
		"en/blog/_index.md": "---\ntitle: Blog\n---\nWhat is new.\n", "fr/blog/_index.md": "---\ntitle: Blogue\n---\nQuoi de neuf.\n",
		"en/jobs/_index.md": "---\ntitle: Jobs\n---\nWork with us.\n", "fr/jobs/b.md": "---\ntitle: B\ndate: 2024-05-01\n---\n",
		"en/blog/a.md": "---\ntitle: A\ndate: 2024-05-01\n---\n", "fr/blog/a.md": "---\ntitle: A\ndate: 2024-05-01\n---\n", "en/jobs/b.md": "---\ntitle: B\ndate: 2024-05-01\n---\n",
	}))
	shows(t, read(t, s, "en/blog/index.html"), `"workTranslation":[{"@type":"CollectionPage","@id":"https://example.ca/fr/blog/","url":"https://example.ca/fr/blog/","name":"Blogue","inLanguage":"fr"}]`)
	shows(t, read(t, s, "fr/blog/index.html"), `"translationOfWork":{"@type":"CollectionPage","@id":"https://example.ca/en/blog/"`)
	shows(t, read(t, s, "fr/index.html"), `"translationOfWork":{"@type":"WebSite","@id":"https://example.ca/en/"`)
	for _, name := range []string{"en/jobs/index.html", "fr/jobs/index.html", "en/archive/index.html"} {
		if page := read(t, s, name); strings.Contains(page, "ranslation") {
			t.Errorf("%s claims a translation that has no text: %s", name, page)
		}
	}
}

func TestFeeds(t *testing.T) {
	content := files(map[string]string{
		"en/a.md":   "---\ntitle: A\ndate: 2024-05-01\ntags: [Sea]\n---\n## A heading\n\n[b](b.md) ![i](i.png) [here](#a-heading) <a href=\"x?a&amp;b\" srcset=\"i.png 2x\">x</a>\n<script>alert(1)</script>\n",
		"en/b.md":   "---\ntitle: B\ndate: 2024-04-01\ndescription: Short\nlastmod: 2024-06-07\n---\nWhole.\n",
		"en/bad.md": "---\ntitle: Bad\ndate: 2024-03-01\n---\n<b>left out</b> [gone](gone.md) \x00\n",
		"en/i.png":  "x", "en/about.md": "---\ntitle: About\n---\n",
		"fr/a.md": "---\ntitle: Un\ndate: 2024-05-01\ntags: [Mer]\n---\nTexte.\n",
	})
	s, _ := build(t, site.Builder{Router: route.Router{Base: "https://example.ca"}, Renderer: &render.Renderer{RawHTML: render.Trusted}}, content)
	atom := read(t, s, "en/feed.xml")
	shows(t, atom, `xml:lang="en"`, "<id>tag:example.ca,2026-01-01:en/a.md</id>", "<updated>2024-06-07T00:00:00Z</updated>\n<link rel=\"self\"",
		`<link rel="alternate" type="application/atom+xml" hreflang="fr" href="https://example.ca/fr/feed.xml"/>`, "https://example.ca/en/b/&#34;", "https://example.ca/en/i.png", "https://example.ca/en/a/#a-heading", "https://example.ca/en/a/x?a", "Bad")
	for _, not := range []string{"About", "script", "class=&#34;anchor"} {
		if strings.Contains(atom, not) {
			t.Errorf("the feed has %s:\n%s", not, atom)
		}
	}
	shows(t, read(t, s, "en/rss.xml"), "<language>en</language>", "Whole.")
	shows(t, read(t, s, "en/feed.json"), `"language":"en"`, `"_alternates":[{"hreflang":"fr","url":"https://example.ca/fr/feed.json"}]`)
	shows(t, read(t, s, "en/tags/sea/feed.xml"), "Sea – English", `hreflang="fr" href="https://example.ca/fr/tags/mer/feed.xml"`)
	for _, name := range []string{"en/index.html", "en/a/index.html", "en/tags/sea/index.html", "en/archive/index.html"} {
		shows(t, read(t, s, name), `<link rel="alternate" type="application/atom+xml" title="English" href="https://example.ca/en/feed.xml">`)
	}

	s, _ = build(t, site.Builder{Router: route.Router{Base: "https://example.ca"}, FeedText: site.FeedExcerpts, FeedItems: 2}, content)
	if atom := read(t, s, "en/feed.xml"); strings.Contains(atom, "Whole.") || !strings.Contains(atom, "Short") || strings.Count(atom, "<entry>") != 2 {
		t.Error(atom)
	}
	for _, b := range []site.Builder{{}, {Router: route.Router{Base: "https://example.ca"}, FeedItems: -1}} {
		s, _ = build(t, b, content)
		for _, name := range s.Files() {
			if strings.Contains(name, "feed.") || strings.Contains(name, "rss") || b.Router.Base == "" && strings.Contains(name, "sitemap") {
				t.Errorf("there is %s", name)
			}
		}
	}
}

// IDs of items do not change with an edit of their posts.
func TestIDsOfItemsStay(t *testing.T) {
	id := func(text string) string {
		s, _ := build(t, site.Builder{Router: route.Router{Base: "https://example.ca"}}, files(map[string]string{"en/a.md": text}))
		_, rest, _ := strings.Cut(read(t, s, "en/feed.xml"), "<entry>\n<id>")
		id, _, _ := strings.Cut(rest, "<")
		return id
	}
	if a, b := id("---\ntitle: A\ndate: 2024-05-01\n---\n"), id("---\ntitle: Other\ndate: 2024-06-02\nslug: b\ntranslationKey: k\n---\nText\n"); a != b || a == "" {
		t.Errorf("%s became %s", a, b)
	}
}

// A site with a host for each language has a sitemap on each.
func TestSitemapOfEachHost(t *testing.T) {
	rt := route.Router{Editions: []route.Edition{}}
	for lang, base := range map[string]string{"en": "https://a.example/", "fr": "https://b.example/x/"} {
		rt.Editions = append(rt.Editions, route.Edition{Lang: language.MustParse(lang), Base: base})
	}
	s, _ := build(t, site.Builder{Router: rt}, small())
	shows(t, read(t, s, "en/sitemap.xml"), "<loc>https://a.example/a/</loc>", `hreflang="fr" href="https://b.example/x/a/"`)
	shows(t, read(t, s, "fr/sitemap.xml"), "<loc>https://b.example/x/a/</loc>")
	shows(t, read(t, s, "en/b/index.html"), `href="https://b.example/x/">Français<small>`)
	if strings.Contains(read(t, s, "fr/sitemap.xml"), "<loc>https://a.example") {
		t.Error("a sitemap has addresses of another host")
	}
}

// The page for what is not found speaks the language of its address first.
func TestMissingPageOfAnEdition(t *testing.T) {
	s, _ := build(t, site.Builder{}, small())
	for path, want := range map[string]string{"/fr/gone/": `<html lang="fr"`, "/ar/x": `<html lang="ar"`, "/gone": `<html lang="en"`} {
		r := visitor(s)(path)
		b := make([]byte, 60)
		n, _ := r.Body.Read(b)
		if !strings.Contains(string(b[:n]), want) || r.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %d %s", path, r.StatusCode, b[:n])
		}
	}
}

// Pages that no other language has lead to the same places, and their language
// switch is made once for an edition, however many they are.
func TestSwitchOfUntranslated(t *testing.T) {
	texts, made := map[string]string{"fr/index.md": "", "en/note.md": "---\ntags: [a, b]\n---\n"}, 0
	for i := range 50 {
		texts[fmt.Sprintf("en/%d/a.md", i)] = "---\ntitle: A\n---\n"
	}
	layout, _ := fs.ReadFile(site.Templates(), "layout.html")
	own := strings.Replace(string(layout), `{{define "languages"}}`, `{{define "languages"}}{{made}}`, 1)
	s, _ := build(t, site.Builder{Templates: files(map[string]string{"layout.html": own}), Funcs: template.FuncMap{"made": func() string { made++; return "" }}}, files(texts))
	for i := range 50 {
		for _, name := range []string{"en/%d/index.html", "en/%d/a/index.html"} {
			shows(t, read(t, s, fmt.Sprintf(name, i)), `<li class="nearest"><a lang="fr" hreflang="fr" dir="ltr" href="/fr/">Français<small> Cette page n’existe pas en français</small></a></li>`)
		}
	}
	shows(t, read(t, s, "en/tags/a/index.html"), `<li class="nearest"><a lang="fr"`)
	if made != 1 {
		t.Errorf("the switch of an edition is made %d times", made)
	}
}
