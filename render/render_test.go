package render_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
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

func fragment(t testing.TB, r *render.Renderer, body string) (string, error) {
	t.Helper()
	p, err := post.Parse("en/a.md", []byte("---\ntitle: A\n---\n"+body))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	err = r.Render(&b, p)
	return b.String(), err
}

func TestRawHTML(t *testing.T) {
	const body = "One <b>two</b>.\n\n<div>\nthree\n</div>\n\n<!-- four -->\n"
	got, err := fragment(t, &render.Renderer{}, body)
	if got != "<p>One two.</p>\n" {
		t.Errorf("safe: %q", got)
	}
	faults := post.FaultsOf(err)
	if len(faults) != 3 || faults[0].Place.String() != "en/a.md:4:5" || faults[2].Place.Line != 6 {
		t.Errorf("safe: %v", err)
	}
	got, err = fragment(t, &render.Renderer{RawHTML: render.Trusted}, body)
	if err != nil || got != "<p>One <b>two</b>.</p>\n<div>\nthree\n</div>\n<!-- four -->\n" {
		t.Errorf("trusted: %q, %v", got, err)
	}
	upper := &render.Renderer{Sanitize: bytes.ToUpper}
	if got, err = fragment(t, upper, "a <b>c</b>\n"); err != nil || got != "<P>A <B>C</B></P>\n" {
		t.Errorf("sanitized: %q, %v", got, err)
	}
}

func TestSchemes(t *testing.T) {
	for body, want := range map[string]string{
		"[a](https://example.ca)":                `<a href="https://example.ca">a</a>`,
		"[a](mailto:a@example.ca)":               `<a href="mailto:a@example.ca">a</a>`,
		"[a](b:c)":                               "a",
		"[*a*](javascript:alert(1))":             "<em>a</em>",
		"[a](JaVa&#83;cript&colon;alert(1))":     "a",
		"[a](<java\tscript:alert(1)>)":           "a",
		`[a](javascript\:alert(1))`:              "a",
		`[a](foo\)\:)`:                           `<a href="foo):">a</a>`,
		"<javascript:alert(1)>":                  "javascript:alert(1)",
		"![a](data:text/html;base64,AA)":         "a",
		"![a](data:image/png;base64,AA)":         `<img src="data:image/png;base64,AA" alt="a">`,
		"![a](data:image/svg+xml,%3Csvg%3E)":     "a",
		"[a](view-source:x) and [b](vbscript:x)": "a and b",
		"[a](javascript&#38;colon;alert(1))":     "a",
		"[a](javascript&#072;alert(1))":          "a",
		"![a](&#x1;java&#046;Tab;script&#x3A;b)": `<img src="%01java%09script:b" alt="a">`,
		"[a](java&#x200b;script:b)":              `<a href="java%E2%80%8Bscript:b">a</a>`,
		"[a](./b:c) [d](?e:f) [g](#h:i)":         `<a href="./b:c">a</a> <a href="?e:f">d</a> <a href="#h:i">g</a>`,
	} {
		got, err := fragment(t, &render.Renderer{}, body+"\n")
		if got != "<p>"+want+"</p>\n" {
			t.Errorf("%s: got %q", body, got)
		}
		if rejected := !strings.Contains(want, "<a") && !strings.Contains(want, "<img"); rejected != (err != nil) {
			t.Errorf("%s: fault %v", body, err)
		}
	}
	own := &render.Renderer{Schemes: []string{"gemini"}}
	if got, _ := fragment(t, own, "[a](gemini://b)\n"); !strings.Contains(got, "href") {
		t.Errorf("own scheme: %q", got)
	}
}

// What runs nothing is allowed; where the content is trusted, so is what nobody
// knows, and nothing is an error.
func TestSchemesThatRunNothing(t *testing.T) {
	for _, scheme := range []string{"ftp", "irc", "IRCS", "news", "rsync", "doi", "geo", "sms", "xmpp", "tel", "mailto", "matrix", "magnet", "urn", "sip", "gemini", "webcal"} {
		if got, err := fragment(t, &render.Renderer{}, "[a]("+scheme+":b) <"+scheme+":b>\n"); err != nil || strings.Count(got, `href="`+scheme+`:b"`) != 2 {
			t.Errorf("%s: %q, %v", scheme, got, err)
		}
	}
	trusted := &render.Renderer{RawHTML: render.Trusted}
	for body, want := range map[string]string{
		"[a](homegrown:b)":                    `<a href="homegrown:b">a</a>`,
		"[a](javascript&#38;colon;b)":         "a",
		"![a](data:text/html,b)":              "a",
		"<a href=\"javascript:b()\">own</a>.": `<a href="javascript:b()">own</a>.`,
	} {
		if got, err := fragment(t, trusted, body+"\n"); err != nil || got != "<p>"+want+"</p>\n" {
			t.Errorf("trusted: %s: %q, %v", body, got, err)
		}
	}
	if d := parsed(t, trusted, "en", "[a](javascript:b)\n"); len(d.Faults) != 1 || d.Faults[0].Severity != post.SeverityWarning {
		t.Errorf("trusted: %v", d.Faults)
	}
}

func TestCallersExtension(t *testing.T) {
	r := &render.Renderer{}
	r.Parser = &document.Parser{Extensions: []goldmark.Extender{extension.DefinitionList}}
	if got, err := fragment(t, r, "Port\n: Where boats are.\n"); err != nil || !strings.Contains(got, "<dl>") {
		t.Errorf("%q, %v", got, err)
	}
}

func TestWordsOfFootnotesAndTasks(t *testing.T) {
	p, err := post.Parse("fr/a.md", []byte("- [x] Fait[^1]\n\n[^1]: Note.\n"))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := render.Render(&b, p); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`aria-label="Fait"`, `aria-label="Note 1"`, `aria-label="Retour au texte"`} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in %s", want, b.String())
		}
	}
}

func TestLinksLeadToThePublishedPage(t *testing.T) {
	rs, _ := routed(t, route.Router{Base: "https://example.ca/sub/"}, map[string]string{
		"en/blog/a.md": "---\ntitle: A\n---\n[b](b.md#été) [c](../c.md?x=1) [root](/en/c.md) [page](../../fr/a.md) [old](/en/c/) ![i](i.png) ![r](/img/r.png) [self](#x) [out](https://x.ca/a.md) [none](gone.md)\n",
		"en/blog/b.md": "---\ntitle: B\nslug: bee\n---\n",
		"en/c.md":      "---\ntitle: C\n---\n",
		"fr/a.md":      "---\ntitle: Un\n---\n",
	})
	page, ok := new(render.Renderer).Page(rs, at(t, rs, "en/blog/a.md"))
	if !ok {
		t.Fatal("no page")
	}
	content, err := page.Content()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`href="/sub/en/blog/bee/#%C3%A9t%C3%A9"`, `href="/sub/en/c/?x=1"`, `<a href="/sub/en/c/">root`, `href="/sub/fr/a/"`, `<a href="/sub/en/c/">old`,
		`src="/sub/en/blog/i.png"`, `src="/sub/img/r.png"`, `href="#x"`, `href="https://x.ca/a.md"`, `href="/sub/en/blog/gone.md"`,
	} {
		if !strings.Contains(string(content), want) {
			t.Errorf("no %s in\n%s", want, content)
		}
	}
}

func TestRepeatedTitle(t *testing.T) {
	rs, _ := routed(t, route.Router{}, map[string]string{"en/a.md": "# One\n\n# Two\n\nText\n"})
	for _, outlineFirst := range []bool{true, false} {
		page, _ := new(render.Renderer).Page(rs, at(t, rs, "en/a.md"))
		if outlineFirst {
			if items, err := page.Outline(); err != nil || len(items) != 1 || items[0].Title != "Two" {
				t.Errorf("%v, %v", items, err)
			}
		}
		for range 2 {
			content, err := page.Content()
			if err != nil || strings.Contains(string(content), "One") || strings.Count(string(content), "#two") != 1 {
				t.Errorf("%s, %v", content, err)
			}
		}
		if items, err := page.Outline(); err != nil || len(items) != 1 {
			t.Errorf("%v, %v", items, err)
		}
	}
}

func TestPage(t *testing.T) {
	rs, _ := routed(t, route.Router{Base: "https://example.ca"}, map[string]string{
		"en/a.md":    "---\ntitle: 'The \"A\"'\ndate: 2024-05-01\ndescription: d\nimage: /i.png\n---\n# The \"A\"\n\nText\n\n## One\n\n### Two\n\n## Three\n",
		"fr/a.md":    "---\ntitle: \"L'étape&nbsp;: un\"\ndate: 2024-05-01\n---\n",
		"en/b.md":    "---\ntitle: B\ndate: 2024-06-01\n---\n",
		"fr/d.md":    "---\ntitle: D\ntranslationKey: d\ndraft: true\n---\n",
		"en/d.md":    "---\ntitle: D\ntranslationKey: d\ndate: 2024-04-01\n---\n",
		"en/none.md": "Text only.\n",
	})
	r := new(render.Renderer)
	page, _ := r.Page(rs, at(t, rs, "en/a.md"))
	if page.Title != "The “A”" || page.Date.String() != "May 1, 2024" || page.URL != "https://example.ca/en/a/" || page.Image != "/i.png" {
		t.Errorf("%q %q %q %q", page.Title, page.Date, page.URL, page.Image)
	}
	if len(page.Alternates) != 2 || page.Alternates[1].Name != "Français" || page.Alternates[1].URL != "/fr/a/" || page.Alternates[1].Title != "L’étape\u00a0: un" {
		t.Errorf("%+v", page.Alternates)
	}
	if page.Newer == nil || page.Newer.Title != "B" || page.Older == nil || page.Older.Title != "D" {
		t.Errorf("%+v %+v", page.Newer, page.Older)
	}
	if content, _ := page.Content(); strings.Contains(string(content), "<h1") {
		t.Errorf("the title stands twice: %s", content)
	}
	outline, _ := page.Outline()
	if len(outline) != 2 || outline[0].Title != "One" || outline[0].Items[0].Anchor != "two" {
		t.Errorf("%+v", outline)
	}
	fr, _ := r.Page(rs, at(t, rs, "fr/a.md"))
	if got := string(fr.Date.HTML()); got != `<time datetime="2024-05-01">1er mai 2024</time>` {
		t.Error(got)
	}
	d, _ := r.Page(rs, at(t, rs, "en/d.md"))
	if len(d.Alternates) != 1 {
		t.Errorf("a draft is offered as a translation: %+v", d.Alternates)
	}
	none, _ := r.Page(rs, at(t, rs, "en/none.md"))
	if none.Title != "none" {
		t.Errorf("title %q", none.Title)
	}
	head := string(page.Head())
	for _, want := range []string{
		`<link rel="canonical" href="https://example.ca/en/a/">`, `hreflang="fr" href="https://example.ca/fr/a/"`, `hreflang="x-default" href="https://example.ca/en/a/"`,
	} {
		if !strings.Contains(head, want) {
			t.Errorf("no %s in %s", want, head)
		}
	}
}

func TestDateWithoutALanguage(t *testing.T) {
	p, err := post.Parse("a.md", []byte("---\ndate: 2017-09-12\n---\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got := render.DateIn(p.Lang, p.Date).String(); got != "2017-09-12" {
		t.Error(got)
	}
}

func TestNoHostNoAlternates(t *testing.T) {
	rs, _ := routed(t, route.Router{}, map[string]string{"en/a.md": "---\ntitle: A\n---\n", "fr/a.md": "---\ntitle: A\n---\n"})
	page, _ := new(render.Renderer).Page(rs, at(t, rs, "en/a.md"))
	if head := string(page.Head()); strings.Contains(head, "canonical") || strings.Contains(head, "hreflang") {
		t.Error(head)
	}
}

func TestAHostForEachLanguage(t *testing.T) {
	rt := route.Router{Editions: []route.Edition{
		{Lang: language.English, Base: "https://ferries.example/"}, {Lang: language.French, Base: "https://traversiers.example/"},
	}}
	rs, _ := routed(t, rt, map[string]string{"en/a.md": "---\ntitle: A\n---\n[fr](../fr/a.md) ![i](i.png)\n", "fr/a.md": "---\ntitle: A\n---\n"})
	page, _ := new(render.Renderer).Page(rs, at(t, rs, "en/a.md"))
	content, _ := page.Content()
	if !strings.Contains(string(content), `href="https://traversiers.example/a/"`) || !strings.Contains(string(content), `src="/en/i.png"`) {
		t.Error(content)
	}
	if file, _ := rs.Path(page.Post); file != "en/a/index.html" {
		t.Error(file)
	}
}

func TestChangedHeaderIsTold(t *testing.T) {
	fsys := fstest.MapFS{"en/a.md": {Data: []byte("---\ntitle: A\n---\nOne\n")}}
	posts, err := (&post.Parser{KeepBytes: -1}).Load(t.Context(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	fsys["en/a.md"] = &fstest.MapFile{Data: []byte("---\ntitle: A\n---\nTwo\n")}
	var b bytes.Buffer
	if err := render.Render(&b, posts[0]); err != nil || !strings.Contains(b.String(), "Two") {
		t.Errorf("%q, %v", b.String(), err)
	}
	fsys["en/a.md"] = &fstest.MapFile{Data: []byte("---\ntitle: B\n---\nTwo\n")}
	if err := render.Render(&b, posts[0]); !errors.Is(err, post.ErrChanged) {
		t.Errorf("%v", err)
	}
}

// A comment is for those who write: nobody misses it, however many lines it has.
func TestComments(t *testing.T) {
	for _, body := range []string{"<!-- diptych:ignore structure -->\n\nOne.\n", "<!-- diptych:ignore\nstructure -->\n\nOne.\n", "<!--\n\n# Two\n\n-->\n\nOne.\n"} {
		if got, err := fragment(t, &render.Renderer{}, body); err != nil || got != "<p>One.</p>\n" {
			t.Errorf("%q: %q, %v", body, got, err)
		}
	}
}
