package render_test

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
)

// written are the tags that the renderer itself writes, with the attributes that it and
// goldmark give them; anything else in safe output came from an author.
var written = regexp.MustCompile(`^(?:/?(?:p|h[1-6]|a|em|strong|del|code|pre|blockquote|ul|ol|li|hr|br|img|table|thead|tbody|tr|th|td|sup|section|div|span|input|details|summary|nav|figure|figcaption)` +
	`(?: (?:id|class|href|src|alt|title|lang|dir|start|style|role|tabindex|type|width|target|rel|hreflang|height|loading|decoding|open|` + ofGoldmark + `)="[^"<>]*"| (?:data|aria)-[a-z0-9_:.-]*="[^"<>]*"| open| checked| disabled)*)>`)

// ofGoldmark are attributes that goldmark writes where an author gives them: those of
// all elements, of quotations, lists, rules, links, images and tables.
const ofGoldmark = `accesskey|autocapitalize|autofocus|contenteditable|draggable|enterkeyhint|hidden|inert|inputmode|is|itemid|itemprop|itemref|itemscope|itemtype|part|slot|spellcheck|translate|` +
	`cite|reversed|value|align|color|noshade|size|download|media|ping|referrerpolicy|shape|border|crossorigin|importance|intrinsicsize|ismap|sizes|srcset|usemap|` +
	`bgcolor|cellpadding|cellspacing|frame|rules|summary|char|charoff|valign|abbr|axis|colspan|headers|rowspan|scope`

// FuzzRender holds the whole renderer to its promise: no panic, and nothing in
// safe output that the renderer did not write.
func FuzzRender(f *testing.F) {
	for _, seed := range []string{
		"# A\n\nText *with* [a link](b.md) and `code`.", "<script>alert(1)</script>", "[a](javascript:alert(1))", "![a](x\" onerror=\"alert(1))",
		"| a | b |\n|--|:-:|\n| `c` | <b> |", "- [x] a[^1]\n\n[^1]: b", "## A {#b .c lang=fr onclick=d}", "[a]{lang=fr} \"b\" : c", "> a\n{lang=\"x\\\" y\"}",
		"<a href='x'>", "www.example.ca/?a=<b>", "<https://a.b/\"onclick=>", "&lt;script&gt; &#60;b&#62;", "```js\"onload=\n</script>\n```", "a\n<!-- more -->\nb", "[a]: javascript:x\n[a]",
		"*a*{: onclick=b style='c' aria-label=\"<d>\" data-e='\"'}\n{: .f #g}", "> [!NOTE]- *a* <b>\n> c\n{: .d}", "1. a\n{:toc #b}\n\n# <c> \"d\"", ":::{.a #b title=\"c\"}\nd\n:::",
		"!!! a b \"<c>\"\n    d", "<p markdown=1 onclick=a>*b*</p>", "{::nomarkdown}<script>{:/}\n{:a: .b}\nc\n{:a}", "```{.a onclick=b}\nc\n```",
		"{{< figure src=\"a\" caption=\"*b*\" >}}", "{{< own \"<b>\" >}}\n*a*\n{{< /own >}}", "{% if a %}b{% else %}c{% endif %}", "{{ lead | upcase | default: 'x' }}", "[a]({{< ref \"a.md#b\" >}} \"{{ lead }}\")",
		"{% assign a = lead %}{% capture b %}{{ a }}{% endcapture %}{{ b }}", "{% include a.md x=\"<b>\" %}", "{% highlight go %}\n<b>\n{% endhighlight %}", "{% raw %}\n{{ a }}\n{% endraw %}",
		"- {{< details a >}}\n  b\n  {{< /details >}}", "<p title=\"{{ lead }}\">{% case lead %}{% when 'a' %}b{% endcase %}</p>", "{% for a in b %}\n| {{ a }} |\n|-|\n{% endfor %}", "# {{< own >}}", "{{ youtube(id=\"a\") }}",
	} {
		f.Add(seed, "fr-CA")
	}
	f.Add("漢字\n*強調*\nかな", "ja")
	r := &render.Renderer{
		Includes: fstest.MapFS{"a.md": {Data: []byte("*a* {{ include.x }} {% include a.md %}")}},
		Site:     map[string]any{"a": "<b>"},
		Embeds: map[string]render.EmbedFunc{"own": func(w io.Writer, c *render.EmbedCall) error {
			_, err := io.WriteString(w, "<p>"+c.Arg("", 0)+"</p>"+string(c.Inner)+string(c.Markdown(c.Arg("text", 1)+c.Link("a.md"))))
			return err
		}},
	}
	f.Fuzz(func(t *testing.T, body, lang string) {
		if len(lang) > 20 || strings.ContainsAny(lang, "\r\n\"") {
			return
		}
		p, err := post.Parse("a.md", []byte("---\ntitle: A\nlead: '*a* <b>'\nlang: \""+lang+"\"\n---\n"+body))
		if err != nil {
			return
		}
		var b bytes.Buffer
		_ = r.Render(&b, p)
		for rest := b.String(); ; {
			_, after, found := strings.Cut(rest, "<")
			if !found {
				break
			}
			if !written.MatchString(after) {
				t.Fatalf("%q came out as %q", body, b.String())
			}
			rest = after
		}
		if strings.Contains(strings.ToLower(b.String()), `href="javascript:`) {
			t.Fatalf("%q came out as %q", body, b.String())
		}
		if d, err := r.Document(p); err == nil {
			_, _ = r.Excerpt(d, 0)
			_ = render.Outline(d)
		}
	})
}

// FuzzAnchor: an anchor has no white space and is its own anchor.
func FuzzAnchor(f *testing.F) {
	for _, seed := range []string{"Été à Québec", "L’équipe", "船から", "a – b", "İ", "ǅ", "\u0345"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, heading string) {
		a := document.Anchor(heading)
		if a == "" || strings.ContainsAny(a, " \t\n\"<>&#") {
			t.Fatalf("%q has the anchor %q", heading, a)
		}
		if again := document.Anchor(a); again != a {
			t.Fatalf("%q has the anchor %q, which has %q", heading, a, again)
		}
	})
}
