package document_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// embedsOf reads a body that must be read without an error.
func embedsOf(t *testing.T, ps *document.Parser, name, body string) *document.Document {
	t.Helper()
	p, err := post.Parse(name, []byte("---\ntitle: A\n---\n"+body))
	if err != nil {
		t.Fatal(err)
	}
	d, err := ps.Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// said returns an embed in few words: figure(src="x.png", wide) | upcase: "body".
func said(e *document.Embed) string {
	s := map[document.EmbedKind]string{document.EmbedOutput: "=", document.EmbedEnd: "/", document.EmbedComment: "#", document.EmbedModule: "@"}[e.Kind] + e.Name
	if e.Args != nil {
		s += "(" + args(e.Args) + ")"
	}
	for _, f := range e.Filters {
		s += " | " + f.Name
		if f.Args != nil {
			s += "(" + args(f.Args) + ")"
		}
	}
	switch e.Body {
	case document.MarkdownBody:
		s += fmt.Sprintf(" : %q", e.BodySource())
	case document.CodeBody:
		s += fmt.Sprintf(" : code %q", e.BodySource())
	case document.CommentBody:
		s += fmt.Sprintf(" : comment %q", e.BodySource())
	}
	return s
}

func args(list []document.EmbedArg) string {
	var all []string
	for _, a := range list {
		s := a.Value
		if a.Quoted {
			s = fmt.Sprintf("%q", s)
		}
		if a.Name != "" {
			s = a.Name + "=" + s
		}
		all = append(all, s)
	}
	return strings.Join(all, ", ")
}

func listed(d *document.Document) (all []string) {
	for _, e := range d.Embeds {
		all = append(all, said(e))
	}
	return all
}

// embedWriter writes embeds so that a test sees them: [name]…[/name], or [name] if
// they have no Markdown within.
type embedWriter struct{}

func (embedWriter) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	write := func(e *document.Embed, n ast.Node, w util.BufWriter, entering bool, end string) {
		name := strings.TrimPrefix(said(&document.Embed{Kind: e.Kind, Name: e.Name}), "=")
		switch {
		case entering:
			_, _ = w.WriteString("[" + name + "]")
			if !n.HasChildren() {
				_, _ = w.WriteString(end)
			}
		case n.HasChildren():
			_, _ = w.WriteString("[/" + name + "]" + end)
		}
	}
	reg.Register(document.KindEmbedBlock, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		write(n.(*document.EmbedBlock).Embed, n, w, entering, "\n")
		return ast.WalkContinue, nil
	})
	reg.Register(document.KindEmbedSpan, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		write(n.(*document.EmbedSpan).Embed, n, w, entering, "")
		return ast.WalkContinue, nil
	})
}

func written(t *testing.T, ps *document.Parser, d *document.Document) string {
	t.Helper()
	var b strings.Builder
	r := goldmark.New(goldmark.WithExtensions(ps.Extenders()...), goldmark.WithRendererOptions(html.WithUnsafe(),
		renderer.WithNodeRenderers(util.Prioritized(embedWriter{}, 100)))).Renderer()
	if err := r.Render(&b, d.Source, d.Root); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The examples are those of Hugo's documentation of shortcodes and of its lexer's
// tests, in words of our own.
func TestHugo(t *testing.T) {
	for _, c := range []struct {
		body string
		want []string
	}{
		{"{{< figure src=\"/images/ferry.jpg\" title=\"The ferry\" >}}", []string{`figure(src="/images/ferry.jpg", title="The ferry")`}},
		{"{{< year >}}", []string{`year`}},
		{"{{<year>}}", []string{`year`}},
		{"{{<     year     >}}", []string{`year`}},
		{"{{< year \n >}}", []string{`year`}},
		{"{{< media/audio >}}", []string{`media/audio`}},
		{"{{< youtube w7Ft2ymGmfc >}}", []string{`youtube(w7Ft2ymGmfc)`}},
		{"{{< youtube -ziL-Q_456igdO-4 >}}", []string{`youtube(-ziL-Q_456igdO-4)`}},
		{"{{< youtube id=w7Ft2ymGmfc autoplay=true start=30 >}}", []string{`youtube(id=w7Ft2ymGmfc, autoplay=true, start=30)`}},
		{"{{< sc \"param nr. 1\" \"param nr. 2\" >}}", []string{`sc("param nr. 1", "param nr. 2")`}},
		{"{{< sc a=\"Hello World\" b=\"c\">}}", []string{`sc(a="Hello World", b="c")`}},
		{"{{< sc a = \"b\" >}}", []string{`sc(a="b")`}},
		{"{{< sc a=\"Hello \\\"escaped\\\" World\" >}}", []string{`sc(a="Hello \"escaped\" World")`}},
		{"{{< sc a=\\\"Hello World\\\"  >}}", []string{`sc(a="Hello World")`}},
		{"{{< sc \\\"param1\\\"  >}}", []string{`sc("param1")`}},
		{"{{< sc `This is <b>HTML</b>,\nand a new line with a \"quoted string\".` >}}", []string{"sc(\"This is <b>HTML</b>,\\nand a new line with a \\\"quoted string\\\".\")"}},
		{"{{< sc a=`b \\ c` >}}", []string{`sc(a="b \\ c")`}},
		{"{{< sc \"-ziL-.%QigdO-4 >}}\" >}}", []string{`sc("-ziL-.%QigdO-4 >}}")`}},
		{"{{< sc />}}{{< sc a />}}", []string{`sc`, `sc(a)`}},
		{"{{< figure\n  src=\"a.jpg\"\n\n  alt=\"*A* _b_ <c>\"\n>}}", []string{`figure(src="a.jpg", alt="*A* _b_ <c>")`}},
		{"{{< sc >}} inner {{< /sc >}}", []string{`sc : " inner "`}},
		{"{{% sc %}} inner {{% /sc %}}", []string{`sc : " inner "`}},
		{"{{< sc >}} inner {{</ sc >}}", []string{`sc : " inner "`}},
		{"{{< a >}}{{< b >}}{{< /a >}}", []string{`a : "{{< b >}}"`, `b`}},
		{"{{< a >}}b{{% c d %}}e{{< f >}}g{{< /f >}}h{{% /c %}}i{{< /a >}}j", []string{`a : "b{{% c d %}}e{{< f >}}g{{< /f >}}h{{% /c %}}i"`, `c(d) : "e{{< f >}}g{{< /f >}}h"`, `f : "g"`}},
		{"{{< a >}}1{{< a >}}2{{< /a >}}3{{< /a >}}", []string{`a : "1{{< a >}}2{{< /a >}}3"`, `a : "2"`}},
		{"{{< time.inline >}}{{ now }}{{< /time.inline >}} and {{< time.inline />}}", []string{`time.inline : code "{{ now }}"`, `time.inline`}},
		{"{{< highlight go \"linenos=table,hl_lines=8\" >}}\n# {{ x }}\n{{< /highlight >}}", []string{`highlight(go, "linenos=table,hl_lines=8") : code "# {{ x }}"`}},
		{"{{< highlight md >}}\n{{</* figure */>}}\n{{< /highlight >}}", []string{`highlight(md) : code "{{< figure >}}"`}},
		{"{{< tabpane >}}\n{{< tab \"sh\" >}}\n# ls\n{{< /tab >}}\n{{% tab \"x\" %}}\n*a*\n{{% /tab %}}\n{{< /tabpane >}}\n{{< tab \"y\" >}}b{{< /tab >}}", []string{"tabpane : \"\\n{{< tab \\\"sh\\\" >}}\\n# ls\\n{{< /tab >}}\\n{{% tab \\\"x\\\" %}}\\n*a*\\n{{% /tab %}}\\n\"", `tab("sh") : code "# ls"`, `tab("x") : "\n*a*\n"`, `tab("y") : "b"`}},
		{"{{< tabpane text=true >}}{{< tab >}}a{{< /tab >}}{{< /tabpane >}}", []string{"tabpane(text=true) : \"{{< tab >}}a{{< /tab >}}\"", `tab : "a"`}},
		{"{{< mermaid >}}\ngraph TD\n\n  A --> B\n{{< /mermaid >}}", []string{`mermaid : code "graph TD\n\n  A --> B"`}},
		{"{{< /sc >}}", []string{`/sc`}},
		{"{{< sc >}}{{< /another >}}", []string{`sc`, `/another`}},
		{"{{< sc caption=\"its >}} x", []string{`sc(caption="its)`}},
		{"{{</* sc */>}} {{%/* sc \"**/*.pdf\" */%}}", nil},
		{"{{< sc %}} {{< sc", nil},
		{"{{< >}} {{< \"a\" >}} {{< /sc keyword >}}", nil},
		{"\\{{< sc >}}", nil},
		{"`{{< sc >}}` ``` {{< sc >}} ```\n\n```\n{{< sc >}}\n```\n\n    {{< sc >}}\n", nil},
		{"<pre>{{< sc >}}</pre> <!-- {{< sc >}} -->", nil},
	} {
		var ps document.Parser
		d := embedsOf(t, &ps, "a.md", c.body)
		if got := listed(d); !slices.Equal(got, c.want) {
			t.Errorf("%q\ngot  %q\nwant %q", c.body, got, c.want)
		}
	}
}

// The examples are those of Liquid's and Jekyll's documentation, and of what
// Nunjucks, Hexo and Zola make of the same marks.
func TestLiquid(t *testing.T) {
	for _, c := range []struct {
		body string
		want []string
	}{
		{"{{ page.title }}", []string{`=page.title`}},
		{"{{page.title}}", []string{`=page.title`}},
		{"{{ \"/css/main.css\" | relative_url }}", []string{`=("/css/main.css") | relative_url`}},
		{"{{ page.date | date: \"%b %-d, %Y\" }}", []string{`=page.date | date("%b %-d, %Y")`}},
		{"{{ 'Ground control' | replace: 'a', \"b\" | upcase }}", []string{`=("Ground control") | replace("a", "b") | upcase`}},
		{"{{ 4 | plus: 2 }}", []string{`=(4) | plus(2)`}},
		{"{{ product.price | default: 2.99, allow_false: true }}", []string{`=product.price | default(2.99, allow_false=true)`}},
		{"{{ site.data[\"nav\"].items[0].url }}", []string{`=site.data["nav"].items[0].url`}},
		{"{{- my-variable -}}", []string{`=my-variable`}},
		{"{{ macro(\"x\", y=1) | safe }}", []string{`=macro("x", y=1) | safe`}},
		{"{{ youtube(id=\"dQw\", autoplay=true) }}", []string{`=youtube(id="dQw", autoplay=true)`}},
		{"{{ a if b else c }}", []string{`=(a if b else c)`}},
		{"{{ \"}}\" }}", []string{`=("}}")`}},
		{"{% include footer.html %}", []string{`include(footer.html)`}},
		{"{% include image.html url=\"a.png\" alt='*It*' n=page.n %}", []string{`include(image.html, url="a.png", alt="*It*", n=page.n)`}},
		{"{% include {{ page.part }} %}", []string{`include({{ page.part }})`}},
		{"{%include x%}", []string{`include(x)`}},
		{"{%- include x -%}", []string{`include(x)`}},
		{"{% include\n   x.html\n   a=\"b\"\n%}", []string{`include(x.html, a="b")`}},
		{"{% link _posts/2016-07-26-name.md %} {% post_url /subdir/2010-07-21-name %}", []string{`link(_posts/2016-07-26-name.md)`, `post_url(/subdir/2010-07-21-name)`}},
		{"{% assign fruits = \"a, b\" | split: \", \" %}", []string{`assign(fruits="a, b") | split(", ")`}},
		{"{% capture x %}I am {{ age }}.{% endcapture %}", []string{`capture(x) : "I am {{ age }}."`, `=age`}},
		{"{% if a == \"b\" and c %}1{% elsif d %}2{% else %}3{% endif %}", []string{`if(a, ==, "b", and, c) : "1{% elsif d %}2{% else %}3"`, `elsif(d)`, `else`}},
		{"{% unless a contains 'b' %}1{% endunless %}", []string{`unless(a, contains, "b") : "1"`}},
		{"{% case x %}{% when 'a' %}1{% endcase %}", []string{`case(x) : "{% when 'a' %}1"`, `when("a")`}},
		{"{% for i in (1..5) limit:2 reversed %}{{ i }}{% endfor %}", []string{`for(i, in, (1..5), limit=2, reversed) : "{{ i }}"`, `=i`}},
		{"{% tablerow p in c cols: 2 %}x{% endtablerow %}", []string{`tablerow(p, in, c, cols=2) : "x"`}},
		{"{% highlight ruby linenos %}\ndef f\n  # {% x %}\nend\n{% endhighlight %}", []string{`highlight(ruby, linenos) : code "def f\n  # {% x %}\nend"`}},
		{"- a\n\n  {% highlight sh %}\n  ls\n    -l\n  {% endhighlight %}", []string{`highlight(sh) : code "ls\n  -l"`}},
		{"> {% highlight sh %}\n> ls\n> {% endhighlight %}", []string{`highlight(sh) : code "ls"`}},
		{"{% codeblock lang:js title:x %}\n*a*\n{% endcodeblock %}", []string{`codeblock(lang=js, title=x) : code "*a*"`}},
		{"{% raw %}{{ a }} {% b %}{% endraw %} {{ c }}", []string{`raw : "{{ a }} {% b %}"`, `=c`}},
		{"{% highlight liquid %}{% raw %}\n{% highlight %}{% endhighlight %}\n{% endraw %}{% endhighlight %}", []string{`highlight(liquid) : code "{% highlight %}{% endhighlight %}"`}},
		{"{% raw %}\n```\n{{ a }}\n```\n{% endraw %}", []string{"raw : \"\\n```\\n{{ a }}\\n```\\n\""}},
		{"{% comment %}\n# {{ a }}\n{% endcomment %}", []string{"#comment : comment \"\\n# {{ a }}\\n\""}},
		{"{% # a comment %}", []string{`#`}},
		{"{# a\ncomment #}", []string{`#`}},
		{"{%- liquid\n  assign a = 1\n\n  echo a\n-%}", []string{`liquid(assign, a=1, echo, a)`}},
		{"{% hint style=\"info\" %}\nText\n{% endhint %}", []string{`hint(style="info") : "\nText\n"`}},
		{"{% admonition(type=\"tip\", open=true) %}\n**Text**\n{% end %}", []string{`admonition(type="tip", open=true) : "\n**Text**\n"`}},
		{"{% mermaid() %}\na --> b\n{% end %}", []string{`mermaid : code "a --> b"`}},
		{"{% a() %}{% b() %}x{% end %}{% end %}", []string{`a : "{% b() %}x{% end %}"`, `b : "x"`}},
		{"{% call x() %}y{% endcall %}", []string{`call(x()) : "y"`}},
		{"{% set x = {a: 1} %}", []string{`set(x={a: 1})`}},
		{"{% endif %}", []string{`/if`}},
		{"{% if a %}1{% for %}2{% endif %}", []string{`if(a) : "1{% for %}2"`, `for`}},
		{"{%/* end */%} {{/* toc() */}}", nil},
		{"{{ and {% in prose", nil},
		{"A {{ brace opens.\n\nAnother }} closes.", nil},
		{"{{ two words }} {{}} {{ }} {% %} {{{ a }}} {{> a}} {{#if a}} {{ .Values.a }}", nil},
		{"$x^{{2}}$ $\\frac{{a}}{{b}}$ ${{ secrets.TOKEN }}", nil},
		{"{#id} {: .class}", nil},
		{"`{{ a }}` ``{% b %}``\n\n~~~\n{{ a }}\n~~~\n", nil},
	} {
		var ps document.Parser
		d := embedsOf(t, &ps, "a.md", c.body)
		if got := listed(d); !slices.Equal(got, c.want) {
			t.Errorf("%q\ngot  %q\nwant %q", c.body, got, c.want)
		}
	}
}

func TestMDX(t *testing.T) {
	for _, c := range []struct {
		body string
		want []string
	}{
		{"import A from './a'\nimport B from './b'\n\nText", []string{`@import`}},
		{"export const a = {\n  b: 1,\n}\n\nText", []string{`@export`}},
		{"import all of it.\n", nil},
		{"<Chart year={2018} color=\"#fcb32c\" />", []string{`Chart(year=2018, color="#fcb32c")`}},
		{"<Note type='a &amp; b' open>*Text*</Note>", []string{`Note(type="a & b", open) : "*Text*"`}},
		{"<Tabs.Item a={{b: '}'}} {...c}>\n\nText\n\n</Tabs.Item>", []string{`Tabs.Item(a={b: '}'}, ...c) : "\n\nText\n\n"`}},
		{"<A b={\"c\"}/>", []string{`A(b="c")`}},
		{"<><A/></>", []string{` : "<A/>"`, `A`}},
		{"<div style={{color: 'red'}}>a <div>b</div></div>", []string{`div(style={color: 'red'}) : "a <div>b</div>"`, `div : "b"`}},
		{"{props.title} {1 + 2} {/* a } comment */}", []string{`=props.title`, `=(1 + 2)`, `#`}},
		{"It's {name}'s", []string{`=name`}},
		{"<b>bold</b> 1 < 2 {open", nil},
		{"## A {#id}", nil},
		{"`<A/> {b}`\n\n```\n<A/>\n```\n", nil},
	} {
		var ps document.Parser
		d := embedsOf(t, &ps, "a.mdx", c.body)
		if got := listed(d); !slices.Equal(got, c.want) {
			t.Errorf("%q\ngot  %q\nwant %q", c.body, got, c.want)
		}
	}
	var ps document.Parser
	d := embedsOf(t, &ps, "a.md", "<Note>*Text*</Note> {expression} {/* left out */}")
	if got := listed(d); !slices.Equal(got, []string{"#"}) {
		t.Errorf("components are read in a file that is not MDX: %q", got)
	}
}

func TestWhereEmbedsStand(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"a tag above definitions", "{% include links.md %}\n[a]: /a\n\n[a]", "[include]\n<p><a href=\"/a\">a</a></p>\n"},
		{"a tag between text and definitions", "Text\n{% include links.md %}\n[a]: /a\n\n[a]", "<p>Text</p>\n[include]\n<p><a href=\"/a\">a</a></p>\n"},
		{"a shortcode above definitions", "{{< note >}}\n[a]: /a\n\n[a]", "[note]\n<p><a href=\"/a\">a</a></p>\n"},
		{"a value above definitions", "{{ site.x }}\n[a]: /a\n\n[a]", "[site.x]\n<p><a href=\"/a\">a</a></p>\n"},
		{"a value that begins a paragraph", "{{ site.x }}\nis here.", "<p>[site.x]\nis here.</p>\n"},
		{"a value on a line of a paragraph", "Here\n{{ site.x }}\nis.", "<p>Here\n[site.x]\nis.</p>\n"},
		{"a shortcode on a line of a paragraph", "Press\n{{< kbd \"x\" >}}\nto go.", "<p>Press\n[kbd]\nto go.</p>\n"},
		{"a shortcode before a paragraph", "{{< figure src=\"x\" >}}\nText", "[figure]\n<p>Text</p>\n"},
		{"tags on a line", "{% assign a = 1 %} {% assign b = 2 %}", "[assign]\n[assign]\n"},
		{"text about a tag", "See {{< ref \"a.md\" >}} and *{{ x }}*.", "<p>See [ref] and <em>[x]</em>.</p>\n"},
		{"emphasis beside a tag", "a*{{ x }}*b **{{< y >}}**c _{{ z }}_", "<p>a<em>[x]</em>b <strong>[y]</strong>c <em>[z]</em></p>\n"},
		{"a body of blocks", "{{% note %}}\n## Head\n\n- a\n- b\n{{% /note %}}", "[note]<h2 id=\"head\">Head</h2>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n[/note]\n"},
		{"a body in a line", "A {{< b >}}*c*{{< /b >}} d", "<p>A [b]<em>c</em>[/b] d</p>\n"},
		{"a body alone in a line", "{{< b >}}*c*{{< /b >}}", "[b]<em>c</em>[/b]\n"},
		{"a body that begins in a line", "{{< b >}}One\n\ntwo.{{< /b >}}\nThree", "[b]<p>One</p>\n<p>two.</p>\n[/b]\n<p>Three</p>\n"},
		{"a body that begins within a line", "Zero {{< b >}}one\n\ntwo{{< /b >}} three", "<p>Zero </p>\n[b]<p>one</p>\n<p>two</p>\n[/b]\n<p> three</p>\n"},
		{"a body that ends in a list", "{{< b >}}\n- one\n- two {{< /b >}}", "[b]<ul>\n<li>one</li>\n<li>two </li>\n</ul>\n[/b]\n"},
		{"a body that ends below a list", "{{< b >}}\n1. one\n   {{< /b >}}\n", "[b]<ol>\n<li>one</li>\n</ol>\n[/b]\n"},
		{"a body that begins in a list and ends outside", "- a\n  {% if x %}\n- b\n\n{% endif %}\n\nc", "<ul>\n<li>a\n[if]\n</li>\n<li>b</li>\n</ul>\n[/if]\n<p>c</p>\n"},
		{"a body within emphasis", "*a {{< b >}}c* d{{< /b >}}", "<p><em>a [b]c</em> d[/b]</p>\n"},
		{"a condition around items", "{% if x %}\n- a\n{% else %}\n- b\n{% endif %}\n", "[if]<ul>\n<li>a</li>\n</ul>\n[else]\n<ul>\n<li>b</li>\n</ul>\n[/if]\n"},
		{"nested, indented", "{{< tabs >}}\n    {{< tab >}}\n  Text\n    {{< /tab >}}\n{{< /tabs >}}", "[tabs][tab]<p>Text</p>\n[/tab]\n[/tabs]\n"},
		{"code in a line", "A {{< highlight go >}}*x*{{< /highlight >}} b", "<p>A [highlight] b</p>\n"},
		{"raw HTML in a body", "{{< tabs >}}\n<div>\n</div>\n{{< /tabs >}}", "[tabs]<div>\n</div>\n[/tabs]\n"},
		{"tags in raw HTML", "<a href=\"{{ page.url }}\"{% if x %} class=\"y\"{% endif %}>z</a>", "<p><a href=\"{{ page.url }}\"{% if x %} class=\"y\"{% endif %}>z</a></p>\n"},
		{"a tag in an address", "[a]({{< ref \"b c.md\" >}} \"T {{ x }}\") ![d]({{ site.u }}/e.png)", "<p><a href=\"%7B%7B%3C%20ref%20%22b%20c.md%22%20%3E%7D%7D\" title=\"T {{ x }}\">a</a> <img src=\"%7B%7B%20site.u%20%7D%7D/e.png\" alt=\"d\"></p>\n"},
		{"a tag in a definition", "[a]\n\n[a]: {{ site.u }}/b", "<p><a href=\"%7B%7B%20site.u%20%7D%7D/b\">a</a></p>\n"},
		{"definitions in bodies", "{{< a >}}\n[x][1]\n\n[1]: /a\n{{< /a >}}\n{{< b >}}\n[x][1]\n\n[1]: /b\n{{< /b >}}\n\n[x][1] [y][2]\n\n[1]: /c\n\n{{< d >}}\n[2]: /d\n{{< /d >}}\n", "[a]<p><a href=\"/a\">x</a></p>\n[/a]\n[b]<p><a href=\"/b\">x</a></p>\n[/b]\n<p><a href=\"/c\">x</a> <a href=\"/d\">y</a></p>\n[d][/d]\n"},
		{"raw in comments", "<!-- {% raw %} -->\n\n{{ a }}\n\n<!-- {% endraw %} -->\n", "<!-- {% raw %} -->\n<p>{{ a }}</p>\n<!-- {% endraw %} -->\n"},
		{"a tag in a bare address", "https://a.bc/{{ x }}/d e", "<p><a href=\"https://a.bc/%7B%7B%20x%20%7D%7D/d\">https://a.bc/{{ x }}/d</a> e</p>\n"},
		{"a tag in a table", "|a|b|\n|-|-|\n|{{ x | y: \"|\" }}|{{< z >}}|\n", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>[x]</td>\n<td>[z]</td>\n</tr>\n</tbody>\n</table>\n"},
		{"a tag in a heading", "## A {{< b >}} {#c}", "<h2 id=\"c\">A [b]</h2>\n"},
		{"a tag in a quotation", "> {{< a\n> b >}}\n> c", "<blockquote>\n[a]\n<p>c</p>\n</blockquote>\n"},
		{"shown tags", "{{</* a \"*b*\" */>}} {{%/* a */%}}", "<p>{{&lt; a &quot;*b*&quot; &gt;}} {{% a %}}</p>\n"},
		{"shown tags in code", "`{{</* a */>}}`\n\n```\n{%/* end */%}\n```\n\n    {{%/* b */%}}\n", "<p><code>{{&lt; a &gt;}}</code></p>\n<pre><code>{% end %}\n</code></pre>\n<pre><code>{{% b %}}\n</code></pre>\n"},
		{"a value in items", "- {{ a }}\n- {{ b }}\n", "<ul>\n<li>[a]</li>\n<li>[b]</li>\n</ul>\n"},
		{"tags in code", "`{{< a >}}`\n\n```\n{% b %}\n```\n\n    {{ c }}\n", "<p><code>{{&lt; a &gt;}}</code></p>\n<pre><code>{% b %}\n</code></pre>\n<pre><code>{{ c }}\n</code></pre>\n"},
		{"no tags", "{{ lone, {% and {{< open", "<p>{{ lone, {% and {{&lt; open</p>\n"},
	} {
		var ps document.Parser
		d := embedsOf(t, &ps, "a.md", c.body)
		if got := written(t, &ps, d); got != c.want {
			t.Errorf("%s: %q\ngot  %q\nwant %q", c.name, c.body, got, c.want)
		}
	}
}
