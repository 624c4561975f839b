package render_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

// body is the page of en/a.md with a body, among others, and what it reports.
func body(t *testing.T, rt route.Router, r *render.Renderer, text string) (string, post.Faults) {
	t.Helper()
	rs, faults := routed(t, rt, map[string]string{
		"en/a.md": "---\ntitle: A\n---\n" + text, "en/b.md": "---\ntitle: B\n---\n## Étape 1 : la fin\n\n<a name=\"raw\"></a>\n", "fr/only.md": "---\ntitle: Seul\n---\n",
		"en/draft.md": "---\ntitle: D\ndraft: true\n---\n", "fr/c.md": "---\ntitle: C\n---\n", "en/c.md": "---\ntitle: C\n---\n",
	})
	if faults != nil {
		t.Fatal(faults)
	}
	page, ok := r.Page(rs, at(t, rs, "en/a.md"))
	if !ok {
		t.Fatal("no page")
	}
	content, err := page.Content()
	if err != nil {
		t.Fatal(err)
	}
	return string(content), page.Faults()
}

func TestLinksInRawHTML(t *testing.T) {
	rt := route.Router{Base: "https://example.ca/site/", Files: []string{"img/i.png", "img/i@2x.png", "en/film.mp4", "img/poster.jpg", "img/<i>.png"}}
	trusted := &render.Renderer{RawHTML: render.Trusted}
	for raw, want := range map[string]string{
		`<a href="b.md">b</a>`:                      `<a href="/site/en/b/">b</a>`,
		`<a class='x' HREF=b.md>b</a>`:              `<a class='x' HREF="/site/en/b/">b</a>`,
		`<a href='/fr/c/?x=1&amp;y=2#z' id=q>c</a>`: `<a href='/site/fr/c/?x=1&amp;y=2#z' id=q>c</a>`,
		`<a
  href="b.md"
  title="b.md">b</a>`: `href="/site/en/b/"
title="b.md">b</a>`,
		`<img src="../img/i.png" srcset="../img/i.png 1x, ../img/i@2x.png 2x" alt="">`: `<img src="/site/img/i.png" srcset="/site/img/i.png 1x, /site/img/i@2x.png 2x" alt="">`,
		`<picture><source srcset="../img/i.png, ../img/i@2x.png 2x"></picture>`:        `<source srcset="/site/img/i.png, /site/img/i@2x.png 2x">`,
		"<div>\n<video poster=/img/poster.jpg src=film.mp4></video>\n</div>":           `<video poster="/site/img/poster.jpg" src="/site/en/film.mp4">`,
		"> <div>\n> <a href=\"b.md\">b</a>\n> </div>":                                  `<a href="/site/en/b/">b</a>`,
		`<img src="/img/&lt;i&gt;.png">`:                                               `<img src="/site/img/%3Ci%3E.png">`,
		`<script>x = '<a href="b.md">'</script>`:                                       `<script>x = '<a href="b.md">'</script>`,
		`<!-- <a href="b.md"> -->`:                                                     `<!-- <a href="b.md"> -->`,
		`<a href="https://other.example/b.md" data-href="b.md">b</a>`:                  `<a href="https://other.example/b.md" data-href="b.md">b</a>`,
		`<a href="{{ 'b.md' | url }} ">b</a>`:                                          `<a href="/site/en/b/">b</a>`,
		`<a href="https://example.ca/site/en/b/#%C3%A9tape-1--la-fin">b</a>`:           `<a href="/site/en/b/#%C3%A9tape-1--la-fin">b</a>`,
	} {
		if got, _ := body(t, rt, trusted, raw+"\n"); !strings.Contains(got, want) {
			t.Errorf("%s\nhas become\n%s, want\n%s", raw, got, want)
		}
	}
	got, faults := body(t, rt, trusted, "Text <a href=\"gone.md\">x</a>.\n\n<p>\n<img src=\"gone.png\">\n</p>\n")
	if len(faults) != 2 || faults[0].Place.String() != "en/a.md:4:15" || faults[1].Place.String() != "en/a.md:7:11" || !strings.Contains(got, `href="gone.md"`) {
		t.Errorf("%s\n%v", got, faults)
	}
	if _, faults := body(t, rt, new(render.Renderer), "<a href=\"gone.md\">x</a>\n"); len(faults) == 0 || strings.Contains(faults.Error(), "leads to") {
		t.Errorf("a link that is left out is reported as dead: %v", faults)
	}
}

func TestDeadLinks(t *testing.T) {
	rt := route.Router{Files: []string{"img/i.png"}, Reserved: []string{"404.html"}}
	for link, want := range map[string]string{
		"[x](b.md) [x](/img/i.png) [x](/) [x](/en/) [x](/fr) [x](../) [x](#) [x](#top) [x](https://gone.example/) [x](mailto:a@b.ca) [x](/404.html)": "",
		"[x](gone.md)":             "warning: gone.md leads to no post and no file",
		"![x](gone.png)":           "warning: gone.png leads to no post and no file",
		"[x](/en/gone/)":           "warning: /en/gone/ leads to no post and no file",
		"[x](draft.md)":            "warning: draft.md leads to en/draft.md, which is not published",
		"[x](#gone)":               "warning: #gone leads to no heading or anchor of en/a.md",
		"[x](b.md#gone)":           "warning: b.md#gone leads to no heading or anchor of en/b.md",
		"[x](b.md#raw)":            "",
		"[x](b.md#etape-1-la-fin)": "",
		"[x](only.md)":             "note: only.md is not in English: the link leads to fr/only.md",
		"[x](/fr/only/)":           "",
		"[x](/en/only/)":           "note: /en/only/ is not in English: the link leads to fr/only.md",
	} {
		_, faults := body(t, rt, new(render.Renderer), "\nText "+link+"\n")
		got := ""
		if len(faults) > 0 {
			got = strings.TrimPrefix(strings.SplitN(faults[0].Error(), "\n", 2)[0], "en/a.md:5:6: ")
		}
		if got != want || len(faults) > 1 {
			t.Errorf("%s: %q, want %q", link, faults, want)
		}
	}
	got, _ := body(t, rt, new(render.Renderer), "[x](only.md) [y](b.md#etape-1-la-fin)\n")
	for _, want := range []string{`<a href="/fr/only/" hreflang="fr">x</a>`, `<a href="/en/b/#%C3%A9tape-1--la-fin">y</a>`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

func TestImageOfFrontMatterThatIsNotThere(t *testing.T) {
	rt := route.Router{Files: []string{"img/i.png"}}
	for image, want := range map[string]string{"/img/i.png": "", "https://example.com/i.png": "", "/img/gone.png": "en/a.md:3:8: warning: /img/gone.png leads to no post and no file"} {
		rs, _ := routed(t, rt, map[string]string{"en/a.md": "---\ntitle: A\nimage: " + image + "\n---\n"})
		page, _ := new(render.Renderer).Page(rs, at(t, rs, "en/a.md"))
		if _, err := page.Content(); err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range page.Faults() {
			got, _, _ = strings.Cut(f.Error(), "\n")
		}
		if got != want {
			t.Errorf("%s: %q, want %q", image, got, want)
		}
	}
}

// A body is read once for all links to its passages, and a page of many tags of raw
// HTML grows by its addresses alone.
func TestManyLinks(t *testing.T) {
	var b strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&b, "<a href=\"b.md#x%d\">x</a> [y](b.md#y%d)\n", i, i)
	}
	got, faults := body(t, route.Router{}, &render.Renderer{RawHTML: render.Trusted}, b.String())
	if len(faults) != 1001 || len(got) > 4*b.Len() {
		t.Errorf("%d faults, %d bytes of %d", len(faults), len(got), b.Len())
	}
}

// A work in a thousand languages names some of them on each page, its own first.
func TestSwitchOfManyLanguages(t *testing.T) {
	files := map[string]string{}
	for i := range 1000 {
		files[fmt.Sprintf("%d.md", i)] = fmt.Sprintf("---\ntitle: A\ntranslationKey: one\nlang: en-x-a%d\n---\n", i)
	}
	rs, err := new(route.Router).Route(bilingual.Pair(load(t, files)))
	if rs == nil {
		t.Fatal(err)
	}
	page, _ := new(render.Renderer).Page(rs, at(t, rs, "999.md"))
	if n := len(page.Alternates); n != render.MostAlternates(1000)+1 || page.Alternates[n-1].Lang != page.Lang {
		t.Errorf("%d alternates", n)
	}
}
