package render_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

// inFrench renders a body of Québec, with each no-break space shown as ⍽.
func inFrench(t *testing.T, r *render.Renderer, body string) string {
	t.Helper()
	p, err := post.Parse("fr-CA/a.md", []byte("---\ntitle: A\n---\n"+body))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	_ = r.Render(&b, p)
	return strings.ReplaceAll(b.String(), "\u00a0", "⍽")
}

func TestAttributesOfAuthors(t *testing.T) {
	const body = "*a*{: .b style=\"color:red\" onclick=\"x()\" aria-label=\"c\"} [d](e){: aria-label=\"f\" target=_blank onclick=g}\n{: style=\"x\"}\n"
	got := inFrench(t, &render.Renderer{RawHTML: render.Trusted}, body)
	want := `<p style="x"><em onclick="x()" aria-label="c" class="b" style="color:red">a</em> <a aria-label="f" onclick="g" href="e" target="_blank">d</a></p>` + "\n"
	if got != want {
		t.Errorf("trusted:\ngot  %s\nwant %s", got, want)
	}
	got = inFrench(t, &render.Renderer{}, body)
	want = `<p><em aria-label="c" class="b">a</em> <a aria-label="f" href="e" target="_blank">d</a></p>` + "\n"
	if got != want {
		t.Errorf("safe:\ngot  %s\nwant %s", got, want)
	}
	same := func(html []byte) []byte { return html }
	if got = inFrench(t, &render.Renderer{Sanitize: same}, body); got != want {
		t.Errorf("sanitized:\ngot  %s\nwant %s", got, want)
	}
}

func TestAttributesOfCode(t *testing.T) {
	for body, want := range map[string]string{
		"```go {hl_lines=[1] .a #b}\nx\n```":    `<pre tabindex="0" class="a" id="b"><code class="language-go">`,
		"```{.go .a}\nx\n```\n{: #c}":           `<pre tabindex="0" id="c" class="a"><code class="language-go">`,
		"```js{1,3}\nx\n```":                    `<pre tabindex="0"><code class="language-js">`,
		"```\nx\n```\n{: .language-go dir=rtl}": `<pre tabindex="0" class="language-go" dir="rtl"><code>`,
		"<img src=\"x.png\">\n{: .a}":           `<img class="a" src="x.png">`,
	} {
		if got := inFrench(t, &render.Renderer{RawHTML: render.Trusted}, body+"\n"); !strings.HasPrefix(got, want) {
			t.Errorf("%q: got %s", body, got)
		}
	}
}

func TestAlerts(t *testing.T) {
	for body, want := range map[string]string{
		"> [!NOTE]\n> L'un : deux.":   "<div class=\"markdown-alert markdown-alert-note\" role=\"note\">\n<p class=\"markdown-alert-title\">Remarque</p>\n<p>L’un⍽: deux.</p>\n</div>\n",
		"> [!TIP] L'*essai*\n> x":     "<div class=\"markdown-alert markdown-alert-tip\" role=\"note\">\n<p class=\"markdown-alert-title\">L’<em>essai</em></p>\n<p>x</p>\n</div>\n",
		"> [!faq]- Pourquoi\n> x":     "<details class=\"markdown-alert markdown-alert-faq\">\n<summary class=\"markdown-alert-title\">Pourquoi</summary>\n<p>x</p>\n</details>\n",
		"> [!faq]+\n> x":              "<details class=\"markdown-alert markdown-alert-faq\" open>\n<summary class=\"markdown-alert-title\">Question</summary>\n<p>x</p>\n</details>\n",
		"> [!mon-type]\n> x\n{: .y}":  "<div class=\"markdown-alert markdown-alert-mon-type y\" role=\"note\">\n<p class=\"markdown-alert-title\">Mon type</p>\n<p>x</p>\n</div>\n",
		"!!! warning \"\"\n    x":     "<div class=\"markdown-alert markdown-alert-warning\" role=\"note\">\n<p>x</p>\n</div>\n",
		"::: {.colonne #c}\nx\n:::\n": "<div class=\"colonne\" id=\"c\">\n<p>x</p>\n</div>\n",
	} {
		if got := inFrench(t, &render.Renderer{}, body+"\n"); got != want {
			t.Errorf("%q:\ngot  %s\nwant %s", body, got, want)
		}
	}
}

func TestContentsLeadToHeadings(t *testing.T) {
	got := inFrench(t, &render.Renderer{}, "1. x\n{:toc}\n\n## L'un\n\n### Deux\n\n## Trois\n{:.no_toc}\n")
	want := "<nav aria-label=\"Sommaire\" class=\"toc\">\n<ol>\n<li><a href=\"#lun\">L’un</a>\n<ol>\n<li><a href=\"#deux\">Deux</a></li>\n</ol>\n</li>\n</ol>\n</nav>\n"
	if !strings.HasPrefix(got, want) {
		t.Error(got)
	}
}

func TestTextOfRawHTMLIsSet(t *testing.T) {
	for body, want := range map[string]string{
		"<p title=\"l'x\">L'un : \"deux\" <code>l'x : y</code></p>": "<p title=\"l'x\">L’un⍽: «⍽deux⍽» <code>l'x : y</code></p>\n",
		"<div lang=en>\n\n*It's* \"x\"\n\n</div>\n\nL'un":           "<div lang=en>\n<p><em>It’s</em> “x”</p>\n</div>\n<p>L’un</p>\n",
		"L'un <i lang=\"en\">it's \"x\"</i> : <kbd>l'x</kbd>":       "<p>L’un <i lang=\"en\">it’s “x”</i>⍽: <kbd>l'x</kbd></p>\n",
		"<section><i lang=ja>l'x</i> l'un</section>":                "<section><i lang=ja>l'x</i> l’un</section>\n",
		"<div>\n<pre>\n\nl'x\n</pre>\n</div>\n\nL'un":               "<div>\n<pre>\n<p>l'x\n</pre></p>\n</div>\n<p>L’un</p>\n",
		"<script>\nl'x\n</script>\n\n<p data-x=\"'\">l'x</p>":       "<script>\nl'x\n</script>\n<p data-x=\"'\">l’x</p>\n",
		"<p   >Rien à changer</P>":                                  "<p   >Rien à changer</P>\n",
	} {
		got := inFrench(t, &render.Renderer{RawHTML: render.Trusted}, body+"\n")
		if got != want {
			t.Errorf("%q:\ngot  %s\nwant %s", body, got, want)
		}
	}
}

func TestMarkdownInRawHTML(t *testing.T) {
	for body, want := range map[string]string{
		"<div markdown=\"1\" class=\"c\" onclick=\"x\">\nl'*un*\n</div>\n*deux*": "<div class=\"c\" onclick=\"x\">\n<p>l’<em>un</em></p>\n</div>\n<p><em>deux</em></p>\n",
		"<div markdown=1>*un*</div>":                                                  "<div>\n<p><em>un</em></p>\n</div>\n",
		"<p markdown=\"span\">*un*</p>":                                               "<p><em>un</em></p>\n",
		"<details markdown=block><summary>l'un</summary>\n*deux*\n</details>":         "<details>\n<summary>l’un</summary>\n<p><em>deux</em></p>\n</details>\n",
		"<div markdown>\n  <div markdown>\n  - un\n  </div>\n</div>":                  "<div>\n<div>\n<ul>\n<li>un</li>\n</ul>\n</div>\n</div>\n",
		"<div markdown=\"1\">\n```\n</div>\n```\n</div>":                              "<div>\n<pre tabindex=\"0\"><code>&lt;/div&gt;\n</code></pre>\n</div>\n",
		"<div markdown=\"0\">*un*</div>":                                              "<div markdown=\"0\">*un*</div>\n",
		"<div class=\"x markdown-body\">*un*</div>":                                   "<div class=\"x markdown-body\">*un*</div>\n",
		"<div markdown=\"1\" lang=\"en\">\nit's \"x\" *un*{: lang=fr}\n</div>\n\nl'x": "<div lang=\"en\">\n<p>it’s “x” <em lang=\"fr\" dir=\"ltr\">un</em></p>\n</div>\n<p>l’x</p>\n",
	} {
		if got := inFrench(t, &render.Renderer{RawHTML: render.Trusted}, body+"\n"); got != want {
			t.Errorf("%q:\ngot  %s\nwant %s", body, got, want)
		}
	}
	got := inFrench(t, &render.Renderer{}, "<div markdown=\"1\" onclick=\"x\">\n*un*\n</div>\n\n<p markdown=1>deux</p>\n")
	if got != "<p><em>un</em></p>\n<p>deux</p>\n" {
		t.Errorf("safe: %s", got)
	}
}

func TestRawHeadingsAreInTheOutline(t *testing.T) {
	p, err := post.Parse("en/a.md", []byte("---\ntitle: A\n---\n# One\n\n<h2 id=\"x\" class=\"y\">Two &amp; <b>a half</b></h2>\n\n<!-- <h2>no</h2> -->\n\n<h2 id=\"x\">Three</h2>\n"))
	if err != nil {
		t.Fatal(err)
	}
	r := &render.Renderer{RawHTML: render.Trusted}
	d, err := r.Document(p)
	if err != nil {
		t.Fatal(err)
	}
	items := render.Outline(d)
	if len(items) != 1 || len(items[0].Items) != 2 || items[0].Items[0].Title != "Two & a half" || items[0].Items[0].Anchor != "x" {
		t.Errorf("%+v", items)
	}
	var b bytes.Buffer
	if err := r.Write(&b, d); err != nil || !strings.Contains(b.String(), `<h2 id="x-1">Three`) {
		t.Errorf("%s %v", b.String(), err)
	}
	if d, _ = (&render.Renderer{}).Document(p); len(d.Headings) != 1 {
		t.Errorf("safe: %+v", d.Headings)
	}
}

func TestWikiLinks(t *testing.T) {
	r := &render.Renderer{}
	r.Parser = &document.Parser{WikiLinks: true}
	files := map[string]string{
		"en/start.md":         "---\ntitle: Start\ntranslationKey: a\n---\n[[The Ferry]], [[ferry|boat]], [[islands/ferry#When It Leaves]], [[start]], [[#Here]], [[Nowhere]], ![[map.png|300]] ![[Start]]\n\n## Here\n",
		"en/islands/ferry.md": "---\ntitle: The ferry\ntranslationKey: b\n---\n## When it leaves\n",
		"fr/traversier.md":    "---\ntitle: Le traversier\ntranslationKey: b\n---\n[[Start]] [[The ferry]]\n",
	}
	rs, _ := routed(t, route.Router{}, files)
	page, _ := r.Page(rs, at(t, rs, "en/start.md"))
	got, err := page.Content()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<a href="/en/islands/ferry/">The Ferry</a>, <a href="/en/islands/ferry/">boat</a>`, `<a href="/en/islands/ferry/#when-it-leaves">`, `<a href="#here">Here</a>`, `, Nowhere, <img`, `alt="" width="300"`,
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	if f := page.Faults(); len(f) == 0 || !strings.Contains(f[0].Message, "[[Nowhere]]") {
		t.Errorf("%v", f)
	}
	works := bilingual.Pair(load(t, files))
	from := works.In(works.Languages()[1])[0]
	if to, _, ok := works.Resolve(from, "[[The ferry]]"); !ok || to != from {
		t.Errorf("a note with a translation leads to %v", to)
	}
	p, _ := post.Parse("en/a.md", []byte("---\ntitle: A\n---\n[[Note|text]] `[[x]]`\n"))
	var b bytes.Buffer
	if err := r.Render(&b, p); err != nil || b.String() != "<p>text <code>[[x]]</code></p>\n" {
		t.Errorf("%s %v", b.String(), err)
	}
}
