package render_test

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

func ExampleRenderer_Diptych() {
	en, _ := post.Parse("en/ferry.md", []byte("---\ntitle: The ferry\n---\nEach boat takes 40 bicycles, and none in a storm.\n\n## Winter\n\n1. Buy 2 tickets.\n"))
	fr, _ := post.Parse("fr/ferry.md", []byte("---\ntitle: Le traversier\n---\nChaque bateau prend 40 vélos, et aucun par gros temps.\n\n1. Achetez 2 billets.\n"))
	routes, _ := new(route.Router).Route(bilingual.Pair([]*post.Post{en, fr}))
	d, _, _ := new(render.Renderer).Diptych(routes, en, fr)
	for _, row := range d.Rows {
		fmt.Print(row.A, "=\n", row.B, "\n")
	}
	// Output:
	// <p>Each boat takes 40 bicycles, and none in a storm.</p>
	// =
	// <p>Chaque bateau prend 40 vélos, et aucun par gros temps.</p>
	//
	// <h2>Winter</h2>
	// =
	//
	// <ol start="1"><li>Buy 2 tickets.</li></ol>
	// =
	// <ol start="1"><li>Achetez 2 billets.</li></ol>
}

// Each block can stand alone, whatever stood around it.
func TestBlocksOfADiptych(t *testing.T) {
	const body = "# One\n\n- a\n- b\n\n3. c\n4. d\n\n> e\n\n| f | g |\n|-|-|\n| h | *i* |\n\n```go\nif a < b {\n```\n\n" +
		"<div><b>j\n\n</div>\n\nk <i>l [m](/n) o\n\n![p](/q.png)\n\n---\n\nr[^1]\n\n[^1]: s\n"
	rt := route.Router{Editions: []route.Edition{{Lang: language.English, Base: "https://a.example/"}, {Lang: language.French, Base: "https://b.example/"}}}
	rs, _ := routed(t, rt, map[string]string{"en/a.md": body, "fr/a.md": body})
	d, ok, err := (&render.Renderer{RawHTML: render.Trusted}).Diptych(rs, at(t, rs, "en/a.md"), at(t, rs, "fr/a.md"))
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	var all strings.Builder
	for _, row := range d.Rows {
		if strings.ReplaceAll(string(row.A), "https://a.example", "https://b.example") != strings.ReplaceAll(string(row.B), `aria-label="Tableau"`, `aria-label="Table"`) {
			t.Errorf("%q beside %q", row.A, row.B)
		}
		all.WriteString(string(row.A))
	}
	for _, want := range []string{
		"<h2>One</h2>\n", "<ul><li>a</li></ul>\n", `<ol start="3"><li>c</li></ol>`, `<ol start="4"><li>d</li></ol>`, "<blockquote>\n<p>e</p>\n</blockquote>\n",
		"<table><tr><th>f</th><th>g</th></tr></table>", "<table><tr><td>h</td><td><em>i</em></td></tr></table>", "<code class=\"language-go\">if a &lt; b {\n</code></pre>",
		"<div><b>j\n</b></div>", `<p>k <i>l <a href="https://a.example/n">m</a> o</i></p>`, `<p><img src="https://a.example/q.png" alt="p"></p>`, "<hr>\n", "<p>r</p>\n", "<p>s",
	} {
		if !strings.Contains(all.String(), want) {
			t.Errorf("no %q in %s", want, all.String())
		}
	}
}

// Blocks of a diptych say what those of the page say: embeds their meaning, once, and
// raw HTML what the renderer lets through.
func TestEmbedsAndRawHTMLOfADiptych(t *testing.T) {
	const body = "{{< note >}}\nFirst *part*.\n\n[Here](#top).\n{{< /note >}}\n\n{{< badge >}} {{< badge >}}\n\n{{< details summary=\"More\" >}}\nHidden.\n{{< /details >}}\n\n" +
		"{{< youtube abc123 >}}\n\n<section id=\"s\"><img src=\"/i.png\" alt=\"i\"></section>\n\na <kbd id=\"k\">b</kbd>\n"
	rs, _ := routed(t, route.Router{}, map[string]string{"en/a.md": body, "fr/a.md": body})
	show := func(r *render.Renderer) string {
		r.Embeds = map[string]render.EmbedFunc{
			"note": func(w io.Writer, c *render.EmbedCall) error {
				_, err := fmt.Fprintf(w, "<aside id=\"n\">%s</aside>", c.Inner)
				return err
			},
			"badge": func(w io.Writer, _ *render.EmbedCall) error { _, err := io.WriteString(w, "<b>new</b>"); return err },
		}
		d, ok, err := r.Diptych(rs, at(t, rs, "en/a.md"), at(t, rs, "fr/a.md"))
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		var all strings.Builder
		for _, row := range d.Rows {
			all.WriteString(string(row.A))
		}
		return all.String()
	}
	trusted := show(&render.Renderer{RawHTML: render.Trusted})
	for _, want := range []string{"<aside><p>First <em>part</em>.</p>\n<p><a href=\"/en/a/#top\">Here</a>.</p>\n</aside>", "<b>new</b>\n<b>new</b>", "<details>", "<summary>More</summary>", "watch?v=abc123\"", `<section><img src="/i.png" alt="i"/></section>`, "<p>a <kbd>b</kbd></p>"} {
		if strings.Count(trusted, want) != 1 {
			t.Errorf("not one %q in\n%s", want, trusted)
		}
	}
	for _, not := range []string{"id=", "{{"} {
		if strings.Contains(trusted, not) {
			t.Errorf("%q in\n%s", not, trusted)
		}
	}
	if strings.Count(trusted, "First") != 1 || strings.Count(trusted, "Hidden.") != 1 {
		t.Errorf("a body stands twice in\n%s", trusted)
	}
	if safe := show(new(render.Renderer)); strings.Contains(safe, "<section") || strings.Contains(safe, "<kbd") || !strings.Contains(safe, "<p>a b</p>") {
		t.Errorf("raw HTML in\n%s", safe)
	}
}

// HTML that no browser shows as it is nested does not take the page away.
func TestDeepHTMLOfADiptych(t *testing.T) {
	body := strings.Repeat("<div>", 1000) + "Deep.\n\nBelow.\n"
	rs, _ := routed(t, route.Router{}, map[string]string{"en/a.md": body, "fr/a.md": body})
	d, _, err := (&render.Renderer{RawHTML: render.Trusted}).Diptych(rs, at(t, rs, "en/a.md"), at(t, rs, "fr/a.md"))
	if err != nil || len(d.Rows) != 2 || d.Rows[0].A != "<p>Deep.</p>\n" || d.Rows[1].A != "<p>Below.</p>\n" {
		t.Errorf("%v %v", d, err)
	}
}
