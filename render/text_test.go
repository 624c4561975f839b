package render_test

import (
	"runtime"
	"strings"
	"testing"
	"weak"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
)

func parsed(t testing.TB, r *render.Renderer, lang, body string) *document.Document {
	t.Helper()
	p, err := post.Parse("a.md", []byte("---\ntitle: A\nlang: "+lang+"\n---\n"+body))
	if err != nil {
		t.Fatal(err)
	}
	d, err := r.Document(p)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestLineBreaksOfChineseAndJapanese(t *testing.T) {
	for _, c := range []struct{ lang, body, want string }{
		{"ja", "船は八時に\n出ます。", "<p>船は八時に出ます。</p>"},
		{"ja", "船は\n**八時**\nに\n[出る](a)", `<p>船は<strong>八時</strong>に<a href="a">出る</a></p>`},
		{"ja", "ferry\n船\nSterna\nです", "<p>ferry\n船\nSterna\nです</p>"},
		{"zh-Hant", "渡輪八點\n*開船*。", "<p>渡輪八點<em>開船</em>。</p>"},
		{"ko", "배는\n여덟 시에", "<p>배는\n여덟 시에</p>"},
		{"en", "one\n*two*", "<p>one\n<em>two</em></p>"},
		{"fr", "l'un\n*l'autre*\n« trois »", "<p>l’un\n<em>l’autre</em>\n«\u00a0trois\u00a0»</p>"},
	} {
		r := new(render.Renderer)
		var b strings.Builder
		if err := r.Write(&b, parsed(t, r, c.lang, c.body)); err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSuffix(b.String(), "\n"); got != c.want {
			t.Errorf("%s: got %q, want %q", c.lang, got, c.want)
		}
	}
}

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("Words and words. ", 20)
	for _, c := range []struct{ name, body, want string }{
		{"mark", "One.\n\n## Two\n\n<!-- more -->\n\nThree.\n", "<p>One.</p>\n<h2>Two</h2>\n"},
		{"mark at the end of a paragraph", "One.<!--more-->\n\nTwo.\n", "<p>One.</p>\n"},
		{"length", long + "\n\nNot this.\n", "<p>" + strings.TrimSpace(long) + "</p>\n"},
		{"whole blocks", "One.\n\n- two\n- three\n", "<p>One.</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>\n"},
		{"footnotes", "One[^1] [two](b.md).\n\n[^1]: Note.\n", "<p>One <a href=\"b.md\">two</a>.</p>\n"},
		{"what is no text", "![a](b.png)\n\n# Head\n\n|a|b|\n|-|-|\n\n```\ncode\n```\n\nOne.\n", "<p>One.</p>\n"},
		{"nothing", "", ""},
	} {
		r := new(render.Renderer)
		d := parsed(t, r, "en", c.body)
		var before, after strings.Builder
		_ = r.Write(&before, d)
		got, err := r.Excerpt(d, 0)
		if err != nil || string(got) != c.want {
			t.Errorf("%s: got %q, want %q, %v", c.name, got, c.want, err)
		}
		if _ = r.Write(&after, d); before.String() != after.String() {
			t.Errorf("%s: the excerpt changed the document", c.name)
		}
	}
}

func TestExcerptOfHTMLIsItsText(t *testing.T) {
	p, err := post.Parse("fr/a.html", []byte("---\ntitle: A\nlang: fr-CA\n---\n<h1>Tête</h1><p onclick=x>L'<b>un</b> &lt; l'autre : oui<p>Deux<script>x</script>\n<!--more--><p>Trois"))
	if err != nil {
		t.Fatal(err)
	}
	r := new(render.Renderer)
	d, err := r.Parser.Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	want := "<p>L’un &lt; l’autre\u00a0: oui</p>\n<p>Deux</p>\n"
	if got, err := r.Excerpt(d, 0); string(got) != want || err != nil {
		t.Errorf("got %q, want %q, %v", got, want, err)
	}
}

func TestTransformSeesEachDocument(t *testing.T) {
	r := &render.Renderer{Transform: func(d *document.Document) {
		for _, h := range d.Headings {
			h.Node.SetAttributeString("class", []byte("mine"))
		}
		d.Root.AppendChild(d.Root, ast.NewThematicBreak())
	}}
	got, err := fragment(t, r, "## One\n")
	if err != nil || got != "<h2 id=\"one\" class=\"mine\">One</h2>\n<hr>\n" {
		t.Errorf("%q, %v", got, err)
	}
}

// A title that was made from the body does not keep the post in memory.
func TestRendererKeepsNoPosts(t *testing.T) {
	r := new(render.Renderer)
	p, err := post.Parse("en/a.md", []byte("# A\n"))
	if err != nil {
		t.Fatal(err)
	}
	if title := r.Title(language.English, p) + r.Title(language.English, p); title != "AA" {
		t.Error(title)
	}
	kept := weak.Make(p)
	p = nil //nolint:ineffassign,wastedassign // nothing else may hold it
	for range 5 {
		runtime.GC()
	}
	if kept.Value() != nil {
		t.Error("the renderer keeps the post")
	}
	runtime.KeepAlive(r)
}

// A post whose body is HTML is set as its language wants, but for its code.
func TestBodyOfHTMLIsSet(t *testing.T) {
	p, err := post.Parse("fr/a.html", []byte("---\nlang: fr-CA\n---\n<p>L'eau : <code>l'eau</code></p>\n"))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	r := render.Renderer{RawHTML: render.Trusted}
	if err := r.Render(&b, p); err != nil || strings.TrimSpace(b.String()) != "<p>L’eau\u00a0: <code>l'eau</code></p>" {
		t.Errorf("%q %v", b.String(), err)
	}
}
