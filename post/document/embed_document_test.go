package document_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

func TestWhichEmbedsAreRead(t *testing.T) {
	const body = "{{< a >}} {% b %} <C/> {d}"
	for _, c := range []struct {
		name string
		read []document.EmbedSyntax
		want []string
	}{
		{"a.md", nil, []string{"a", "b"}},
		{"a.mdx", nil, []string{"=({< a >})", "=(% b %)", "C", "=d"}},
		{"a.html", nil, []string{"a", "b"}},
		{"a.md", []document.EmbedSyntax{}, nil},
		{"a.md", []document.EmbedSyntax{document.EmbedLiquid}, []string{"b"}},
		{"a.md", []document.EmbedSyntax{document.EmbedMDX, document.EmbedHugo}, []string{"a", "=(% b %)", "C", "=d"}},
	} {
		d := embedsOf(t, &document.Parser{Embeds: c.read}, c.name, body)
		if got := listed(d); !slices.Equal(got, c.want) {
			t.Errorf("%s, %v: got %q, want %q", c.name, c.read, got, c.want)
		}
	}
	d := embedsOf(t, &document.Parser{CodeEmbeds: []string{"music"}}, "a.md", "{% music %}*c* d{% endmusic %}")
	if got := listed(d); !slices.Equal(got, []string{`music : code "*c* d"`}) {
		t.Errorf("a name that is given: %q", got)
	}
}

func TestEmbedsInCode(t *testing.T) {
	const body = "`{{ a }}`\n\n```\n{% raw %}{{ b }}{% endraw %}\n{{< c >}}\n```\n\n    {{ d }}\n"
	d := embedsOf(t, &document.Parser{EmbedsInCode: true}, "a.md", body)
	if got := listed(d); !slices.Equal(got, []string{"=a", `raw : code "{{ b }}"`, "c", "=d"}) {
		t.Errorf("got %q", got)
	}
	for i, want := range []ast.NodeKind{ast.KindCodeSpan, ast.KindFencedCodeBlock, ast.KindFencedCodeBlock, ast.KindCodeBlock} {
		if got := d.Embeds[i].Node.Kind(); got != want {
			t.Errorf("%s stands in %s, want %s", d.Embeds[i].Name, got, want)
		}
	}
}

func TestEmbedsInAddresses(t *testing.T) {
	d := embedsOf(t, &document.Parser{}, "a.md", "[a]({{< ref \"b c.md\" >}}#d) ![e]({{ site.u | f: \"g\" }}/h.png)\n\n[i]: {{ site.v }}\n\n[i] [i]\n")
	if got := listed(d); !slices.Equal(got, []string{`ref("b c.md")`, `=site.u | f("g")`, "=site.v"}) {
		t.Errorf("got %q", got)
	}
	if got, want := d.Links[0].Destination, "{{< ref \"b c.md\" >}}#d"; got != want {
		t.Errorf("destination %q, want %q", got, want)
	}
	if d.Embeds[0].Node != d.Links[0].Node || d.Embeds[1].Node != d.Images[0].Node {
		t.Error("an embed in an address is not of the node that has the address")
	}
	if d.Links[2].Destination != "{{ site.v }}" {
		t.Errorf("a definition that is used again leads to %q", d.Links[2].Destination)
	}
	in := document.EmbedsIn(d.Images[0].Source)
	if len(in) != 1 || in[0].Name != "site.u" || in[0].Text() != "{{ site.u | f: \"g\" }}" || in[0].OpenTag.Start != 0 {
		t.Errorf("EmbedsIn(%q) = %v", d.Images[0].Source, in)
	}
	if in := document.EmbedsIn("/a_b_c.html?d={e}"); in != nil {
		t.Errorf("an address without a tag has %v", in)
	}
}

func TestBlocksOfEmbeds(t *testing.T) {
	const body = `# Title {{< badge "new" >}}

{% include part.md file="a.png" %}
{{% note title="Mind the gap" %}}
## Inside

Text {{ page.title }} of the note.
{{% /note %}}

{% highlight sh %}
ls 4
{% endhighlight %}

{% comment %}Nothing{% endcomment %}

- {{< youtube "abc" >}}

<p>{{ page.x }} html {% if y %}z{% endif %}</p>
`
	d := embedsOf(t, &document.Parser{}, "a.md", body)
	var got []string
	for _, b := range d.Blocks() {
		got = append(got, fmt.Sprintf("%d %s %q %q", b.Place.Line, b.Kind, b.Text, b.Fixed))
	}
	want := []string{
		`4 heading "Title" ["new"]`,
		`6 embed "{% include part.md file=\"a.png\" %}" ["a.png"]`,
		`7 embed "{{% note title=\"Mind the gap\" %}}" []`,
		`8 heading "Inside" []`,
		`10 paragraph "Text of the note." []`,
		`13 code block "ls 4" ["4"]`,
		`19 embed "{{< youtube \"abc\" >}}" ["abc"]`,
		`21 HTML "html z" []`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(d.Headings) != 2 || d.Headings[1].Anchor != "inside" {
		t.Errorf("headings %v", d.Headings)
	}
	if got, want := d.Text(), "Title \nInside\nText  of the note."; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
	if got := d.Words(); got != 6 {
		t.Errorf("%d words, want 6", got)
	}
}

func TestEmbedsInHTML(t *testing.T) {
	d := embedsOf(t, &document.Parser{}, "a.html", "<h1>{{ page.title }} Ferries</h1>\n{% comment %}\nno\n{% endcomment %}\n<p>{% if a %}Boats{% endif %}</p>\n<pre>{{ b }}</pre>\n")
	if got := listed(d); len(got) != 3 || got[0] != "=page.title" {
		t.Errorf("got %q", got)
	}
	if got, want := d.Text(), "Ferries\nBoats"; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
}

func TestPlacesOfEmbeds(t *testing.T) {
	d := embedsOf(t, &document.Parser{}, "a.md", "Été {{< a >}}b{{< /a >}}\n")
	e := d.Embeds[0]
	if got := fmt.Sprint(e.Place, e.Close); got != "a.md:4:5 a.md:4:15" {
		t.Errorf("got %s", got)
	}
	if v, ok := e.Arg("x"); ok || v != "" {
		t.Errorf("an argument that is not there: %q", v)
	}
}

func TestEmbedsThatStandTooDeep(t *testing.T) {
	const deep = 21
	d := embedsOf(t, &document.Parser{}, "a.md", strings.Repeat("{% if a %}\n", deep)+"Text\n"+strings.Repeat("{% endif %}\n", deep))
	if len(d.Faults) != 1 || d.Faults[0].Place.Line != 3+deep {
		t.Errorf("faults %v", d.Faults)
	}
	if d.Text() != "Text" {
		t.Errorf("text %q", d.Text())
	}
}

func ExampleDocument_embeds() {
	p, _ := post.Parse("en/ferry.md", []byte("---\ntitle: The ferry\n---\n\n"+
		"{{< figure src=\"ferry.jpg\" caption=\"At *dawn*\" >}}\n\nPublished {{ page.date | date: \"%Y\" }}.\n"))
	d, err := document.Parse(p)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range d.Embeds {
		caption, _ := e.Arg("caption")
		fmt.Println(e.Place, e.Syntax, e.Name, caption)
	}
	// Output:
	// en/ferry.md:5:1 hugo figure At *dawn*
	// en/ferry.md:7:11 liquid page.date
}
