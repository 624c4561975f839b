package render_test

import (
	"errors"
	"fmt"
	"html"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

// embedPage is the page of a post beside others, and what it reports.
func embedPage(t *testing.T, r *render.Renderer, path, source string) (string, post.Faults) {
	t.Helper()
	var posts []*post.Post
	for name, text := range map[string]string{path: source, "en/b.md": "---\ntitle: B\n---\n## Last part\n", "fr/b.md": "---\ntitle: Bé\n---\n## Fin\n"} {
		p, err := post.Parse(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		posts = append(posts, p)
	}
	rt := route.Router{Base: "https://example.ca/site/", Files: []string{"img/boat.jpg"}}
	rs, err := rt.Route(bilingual.Pair(posts))
	if err != nil {
		t.Fatal(err)
	}
	page, ok := r.Page(rs, at(t, rs, path))
	if !ok {
		t.Fatal("no page")
	}
	content, err := page.Content()
	if err != nil {
		t.Fatal(err)
	}
	return string(content), page.Faults()
}

const embedHead = "---\ntitle: The boat\nlead: It *floats*\ndate: 2024-05-01\nauthor:\n  name: Zoé\ntags: [sea, port]\n---\n"

// What shortcodes and tags mean where nobody says otherwise.
func TestEmbeds(t *testing.T) {
	r := &render.Renderer{
		Site: map[string]any{"email": "info@example.ca", "baseurl": "/site", "params": map[string]string{"tel": "555"}},
		Includes: fstest.MapFS{
			"_includes/note.html": {Data: []byte("{{ include.text | markdownify }}")},
			"part.md":             {Data: []byte("## Part\n\nBy {{ page.author.name }}{% if include.year %}, {{ include.year }}{% endif %}.\n")},
			"en/beside.md":        {Data: []byte("Beside.")},
		},
	}
	for _, c := range []struct{ body, want string }{
		// addresses of posts
		{`[b]({{< ref "b.md" >}})`, `<p><a href="/site/en/b/">b</a></p>`},
		{`[b]({{< relref path="b.md" lang="fr" >}})`, `<p><a href="/site/fr/b/" hreflang="fr">b</a></p>`},
		{`[b]({{% ref "/b#last-part" %}})`, `<p><a href="/site/en/b/#last-part">b</a></p>`},
		{`[b]({% link en/b.md %}), [b]({% post_url b %})`, `<p><a href="/site/en/b/">b</a>, <a href="/site/en/b/">b</a></p>`},
		{"[b][x], [c][x]\n\n[x]: {{< ref \"b.md\" >}}", `<p><a href="/site/en/b/">b</a>, <a href="/site/en/b/">c</a></p>`},
		{`[b]({{ site.baseurl }}/en/b/) [b]({{ "/en/b/" | relative_url }}) [b]({{ '/en/b/' | absolute_url }})`,
			`<p><a href="/site/en/b/">b</a> <a href="/site/en/b/">b</a> <a href="/site/en/b/">b</a></p>`},
		{`![boat]({{ "/img/boat.jpg" | relative_url }} "{{ page.title }}")`, `src="/site/img/boat.jpg" alt="boat" title="The boat"`},
		{`[mail](mailto:{{ site.email }})`, `<p><a href="mailto:info@example.ca">mail</a></p>`},
		{`[nothing]({{ site.none }}) [{{ other.x }}](/{{ other.y }})`, "<p>nothing </p>"},
		// values
		{`{{ page.title | upcase }} by {{ page.author.name }}, {{ page.tags | join: " and " }}`, "<p>THE BOAT by Zoé, sea and port</p>"},
		{`{{ page.date | date: "%d %B %Y" }}, {{ page.date | date: "%Y/%m/%d" }}`, "<p>May 1, 2024, 2024/05/01</p>"},
		{`{{ page.date | date("DD.MM.YYYY") }}, {{ date | readableDate("dd LLLL yyyy") }}, {{ page.date | date("d/m/Y") }}, {{ date | date("D. MMM") }}`, "<p>01.05.2024, May 1, 2024, 01/05/2024, May 1</p>"},
		{`{{ page.date | date("YYYY [in] M") }}, {{ page.date | date("long") }}`, "<p>2024 in 5, May 1, 2024</p>"},
		{`{{ page.lead }}, {{ lead | upcase }}`, "<p>It <em>floats</em>, IT <em>FLOATS</em></p>"},
		{`By {{< param "author.name" >}}, {{< param tel >}}`, "<p>By Zoé, 555</p>"},
		{"{% assign who = page.author.name | downcase %}\n{% capture all %}**{{ who }}**!{% endcapture %}\n\n{{ all }}", "<p><strong>zoé</strong>!</p>"},
		{`{{ page.none | default: "none" }}`, "<p>none</p>"},
		// choices
		{"{% if page.tags contains \"sea\" %}\nSea.\n{% elsif page.title %}\nTitle.\n{% else %}\nElse.\n{% endif %}", "<p>Sea.</p>"},
		{"{% unless page.none %}yes{% else %}no{% endunless %}", "yes"},
		{"{% case page.title %}{% when 'A', 'The boat' %}boat{% else %}else{% endcase %}", "boat"},
		{"a {% if page.none %}no{% else %}yes{% endif %} b", "<p>a yes b</p>"},
		// blocks
		{`{{< figure src="/img/boat.jpg" alt="A boat" caption="In the *port*" width="300" >}}`,
			"<figure><img src=\"/site/img/boat.jpg\" alt=\"A boat\" width=\"300\""},
		{`{{< figure src="/img/boat.jpg" caption="In the *port*" attr="Zoé" attrlink="b.md" >}}`, `<figcaption>In the <em>port</em> <a href="/site/en/b/">Zoé</a></figcaption>`},
		{"{{< highlight go \"linenos=table\" >}}\nx := `{{ a }}`\n{{< /highlight >}}", "<pre tabindex=\"0\"><code class=\"language-go\">x := `{{ a }}`\n</code></pre>"},
		{"{% highlight ruby linenos %}\n# a\n{% endhighlight %}", "<pre tabindex=\"0\"><code class=\"language-ruby\"># a\n</code></pre>"},
		{"{{< mermaid >}}\na --> b\n{{< /mermaid >}}", `<code class="language-mermaid">a --&gt; b`},
		{"{{< details summary=\"More *here*\" open=true >}}\n## Within\n{{< /details >}}", "<details open=\"\">\n<summary>More <em>here</em></summary>\n<h2 id=\"within\">Within"},
		{"{% raw %}\n```\n{{ a }}\n```\n{{ b }}\n{% endraw %}", "<pre tabindex=\"0\"><code>{{ a }}\n</code></pre>\n<p>{{ b }}</p>"},
		{"{{< toc >}}\n\n## One\n\n{{ toc() }}\n", "<nav aria-label=\"Contents\" class=\"toc\">\n<ul>\n<li><a href=\"#one\">One</a></li>\n</ul>\n</nav>\n<h2 id=\"one\">"},
		{"a {% raw %}{{ b }}{% endraw %} c", "<p>a {{ b }} c</p>"},
		{"a {% comment %}b{% endcomment %}c {{/* d */}}{# e #}", "<p>a c"},
		{`{{ youtube(id="abc", title="A film") }}`, `<p><a href="https://www.youtube.com/watch?v=abc">A film</a></p>`},
		{`{{< vimeo 123 >}}`, `<p><a href="https://vimeo.com/123">vimeo.com/123</a></p>`},
		{`{{< gist zoe abc >}}`, `<p><a href="https://gist.github.com/zoe/abc">gist.github.com/zoe/abc</a></p>`},
		// includes
		{`{% include note.html text="It is *here*" %}`, ""},
		{`{% include part.md year="2024" %}`, "<h2 id=\"part\">Part</h2>\n<p>By Zoé, 2024.</p>"},
		{"## Part\n\n{% include part.md %}", "<h2 id=\"part-1\">Part</h2>\n<p>By Zoé.</p>"},
		{`{% include_relative beside.md %}`, "<p>Beside.</p>"},
		// what is not known
		{"{{< tabs >}}\n{{< tab \"One\" >}}\nInner *one*.\n{{< /tab >}}\n{{< /tabs >}}", "<p>Inner <em>one</em>.</p>"},
		{`{{ admonition(type="tip", text="Some **content**") }}`, "<p>Some <strong>content</strong></p>"},
		{"{% for p in site.posts %}\n- Read {{ p.title }}\n{% endfor %}", "<ul>\n<li>Read </li>\n</ul>"},
		{"{% for p in site.posts %}{% if p.new %}new{% else %}old{% endif %}{{ p.title }}{% endfor %}", "<p>old</p>"},
		{"{%- for p in site.posts %}\n- [{{ p.title }}]({{ p.url }}), {{ p.date }}\n{%- endfor %}", ""},
		{"{% for p in site.posts %}\n- [{{ p.title }}]({{ p.url }})\n- ![a](b.png)\n{% endfor %}", "<ul>\n<li><img"},
		{"{% for p in site.posts %}\n[{{ p.title }}]({{ p.url }})\n{% endfor %}", ""},
		{"{{< tabs >}}one{{< /tabs >}}", "<p>one</p>"},
		{`{% include components/figure.html src="/img/boat.jpg" caption="*Boat*" %}`, "<figure><img src=\"/site/img/boat.jpg\" alt=\"Boat\""},
		{`{% echo page.title | upcase %}`, "<p>THE BOAT</p>"},
		{"Before {{< icon \"star\" >}}after.", "<p>Before after.</p>"},
		{"- {{< icon \"star\" >}}\n- b", "<li></li>\n<li>b</li>"},
	} {
		got, _ := embedPage(t, r, "en/a.md", embedHead+c.body+"\n")
		if !strings.Contains(got, c.want) || c.want == "" && strings.TrimSpace(got) != "" {
			t.Errorf("%s\nis\n%s\nwant\n%s", c.body, got, c.want)
		}
	}
}

// Raw HTML holds tags too, in its addresses, attributes and text.
func TestEmbedsInHTML(t *testing.T) {
	r := &render.Renderer{RawHTML: render.Trusted, Site: map[string]any{"baseurl": "/site"}, Includes: fstest.MapFS{
		"card.html": {Data: []byte("<b class=\"{{ include.kind }}\">{{ include.text }}</b>\n\n    <i>{{ page.title }}</i>\n")},
	}, Embeds: map[string]render.EmbedFunc{
		"star": func(w io.Writer, c *render.EmbedCall) error {
			_, err := fmt.Fprintf(w, "<s>%s</s>", c.Inner)
			return err
		},
	}}
	for _, c := range []struct{ body, want string }{
		{`<a href="{{ site.baseurl }}/en/b/">{{ page.title }}</a>`, `<p><a href="/site/en/b/">The boat</a></p>`},
		{`<a href="{% link en/b.md %}" title="{{ lead }}">b</a>`, `<a href="/site/en/b/" title="It *floats*">b</a>`},
		{"<div>\n<img src=\"{{ '/img/boat.jpg' | relative_url }}\">\n</div>", "<div>\n<img src=\"/site/img/boat.jpg\">\n</div>"},
		{"<div>\n{% if page.none %}<b>no</b>{% else %}<b>{{ page.title }}</b>{% endif %}\n{% for x in list %}<i>{{ x }}</i>{% endfor %}\n</div>", "<div>\n<b>The boat</b>\n<i></i>\n</div>"},
		{"<div>\n{% details More %}<p>x</p>{% enddetails %}\n</div>", "<summary>More</summary>\n<p>x</p></details>"},
		{"<div>\n{% star %}<i>{{ page.title }}</i>{% star %}in{% endstar %}{% endstar %}\n</div>", "<div>\n<s><i>The boat</i><s>in</s></s>\n</div>"},
		{"<div>\n{% highlight go %}\na < b\n{% endhighlight %}\n</div>", "<code class=\"language-go\">a &lt; b\n</code>"},
		{`{% include card.html kind="big" text="*Hi*" %}`, "<b class=\"big\"><em>Hi</em></b>\n\n    <i>The boat</i>"},
		{"> <p>\n> {{ page.title }}\n> </p>", "<p>\nThe boat\n</p>"},
	} {
		got, faults := embedPage(t, r, "en/a.md", embedHead+c.body+"\n")
		if !strings.Contains(got, c.want) {
			t.Errorf("%s\nis\n%s\nwant\n%s\n%v", c.body, got, c.want, faults)
		}
	}
	page, _ := embedPage(t, r, "en/a.html", embedHead+"<p>{{ page.title }}{% comment %}x{% endcomment %} <a href=\"{% link en/b.md %}\">b</a></p>\n{% unknown %}\n<h2 id=\"x\">{{ lead }}</h2>\n")
	if want := "<p>The boat <a href=\"/site/en/b/\">b</a></p>\n\n<h2 id=\"x\">It <em>floats</em></h2>\n"; page != want {
		t.Errorf("a body of HTML is %s", page)
	}
}

// Each name without a meaning is reported once in a post, with how often it stands
// there and how to give it one.
func TestUnknownEmbeds(t *testing.T) {
	_, faults := embedPage(t, new(render.Renderer), "en/a.md", "---\ntitle: A\n---\n{{< tabs >}}a{{< /tabs >}}\n\n{{< tabs >}}b{{< /tabs >}} and {{ site.mail }}, {{< star 1 >}}\n\n[a]({{ site.mail }})\n")
	var got []string
	for _, f := range faults {
		var u *render.UnknownEmbed
		if !errors.As(f, &u) || f.Severity != post.SeverityWarning || f.Rule != "embed" || f.Hint == "" {
			t.Errorf("fault %v", f)
			continue
		}
		got = append(got, fmt.Sprint(f.Place, " ", u.Name, " ", u.Count))
	}
	if want := "[en/a.md:4:1 tabs 2 en/a.md:6:32 site.mail 2 en/a.md:6:49 star 1]"; fmt.Sprint(got) != want {
		t.Errorf("faults %v, want %v", got, want)
	}
	if _, faults = embedPage(t, new(render.Renderer), "en/a.md", "---\ntitle: A\n---\nAs of {{ page.date | date(\"d.m.Y\") }}.\n"); !strings.Contains(fmt.Sprint(faults), "the value of page.date is not known") {
		t.Errorf("no date: %v", faults)
	}
	shown, _ := embedPage(t, &render.Renderer{ShowEmbeds: true}, "en/a.md", "---\ntitle: A\n---\n{{< tabs >}}\n*a*\n{{< /tabs >}}\n\nb {{< star \"<1>\" >}} c\n")
	if want := "<p>{{&lt; tabs &gt;}}</p>\n<p><em>a</em></p>\n<p>{{&lt; /tabs &gt;}}</p>\n<p>b {{&lt; star &quot;&lt;1&gt;&quot; &gt;}} c</p>\n"; shown != want {
		t.Errorf("shown as written: %s", shown)
	}
}

// A function gets its embed with what stands in it, and may write HTML, Markdown and
// links.
func TestEmbedFunc(t *testing.T) {
	r := &render.Renderer{Embeds: map[string]render.EmbedFunc{
		"box": func(w io.Writer, c *render.EmbedCall) error {
			_, err := fmt.Fprintf(w, "<aside title=\"%s\">%s%s</aside>", html.EscapeString(c.Arg("title", 0)), c.Inner, c.Markdown(c.Arg("text", -1)))
			return err
		},
		"icon": func(w io.Writer, c *render.EmbedCall) error {
			_, err := io.WriteString(w, "<i>"+c.Arg("", 0)+"</i>")
			return err
		},
		"page": func(w io.Writer, c *render.EmbedCall) error {
			_, err := io.WriteString(w, c.Page.Title+" "+c.Link("b.md"))
			return err
		},
		"shout": func(w io.Writer, c *render.EmbedCall) error {
			title, known := c.Value("page.title | upcase")
			_, lacking := c.Value("site.no.such")
			_, err := fmt.Fprint(w, title, " ", known, " ", lacking)
			return err
		},
		"code": func(w io.Writer, c *render.EmbedCall) error {
			_, err := fmt.Fprintf(w, "<pre>%s</pre>", c.Inner)
			return err
		},
		"broken": func(io.Writer, *render.EmbedCall) error { return errors.New("no such film") },
		"{{": func(w io.Writer, c *render.EmbedCall) error {
			_, err := io.WriteString(w, "["+c.Embed.Name+"]")
			return err
		},
		"*": func(w io.Writer, c *render.EmbedCall) error {
			_, err := io.WriteString(w, "other "+c.Embed.Name)
			return err
		},
		"include a.html": func(w io.Writer, _ *render.EmbedCall) error { _, err := io.WriteString(w, "file a"); return err },
	}}
	for body, want := range map[string]string{
		"{{< box \"It's\" >}}\nIt's *in* [b](b.md).\n\n{{< box text=\"C'est **ça** : [b](b.md)\" />}}\n{{< /box >}}": "<aside title=\"It&#39;s\"><p>It’s <em>in</em> <a href=\"/site/en/b/\">b</a>.</p>\n<aside title=\"\"><p>C’est <strong>ça</strong> : <a href=\"/site/en/b/\">b</a></p></aside>\n</aside>\n",
		"a {{< icon star >}} b":                      "<p>a <i>star</i> b</p>\n",
		"{% shout %}":                                "THE BOAT true false\n",
		"{% page %}":                                 "The boat /site/en/b/\n",
		"{% code %}\na < b\n{% endcode %}":           "<pre>a &lt; b</pre>\n",
		"a {{ page.title }} [x]({{ site.url }}/b)":   "<p>a [page.title] <a href=\"/site/en/%5Bsite.url%5D/b\">x</a></p>\n",
		"{{< unheard >}} {% include a.html %}":       "other unheard\nfile a\n",
		"{{< ref \"b.md\" >}}":                       "<p>/site/en/b/</p>\n",
		"{{< icon \"<script>alert(1)</script>\" >}}": "<i>&lt;script&gt;alert(1)&lt;/script&gt;</i>\n",
		"a {{< broken >}} b":                         "<p>a  b</p>\n",
	} {
		got, _ := embedPage(t, r, "en/a.md", embedHead+body+"\n")
		if got != want {
			t.Errorf("%s\nis\n%s\nwant\n%s", body, got, want)
		}
	}
	_, faults := embedPage(t, r, "en/a.md", embedHead+"a {{< broken >}} b {{< icon \"<b>\" >}}\n")
	if len(faults) != 2 || faults.Err() == nil || !strings.Contains(faults[1].Error(), "en/a.md:9:3: {{< broken >}} is left out: no such film") && !strings.Contains(faults[0].Error(), "en/a.md:9:3: {{< broken >}} is left out: no such film") {
		t.Errorf("faults %v", faults)
	}
}

// What authors write cannot become a script by way of a function, and what a function
// writes goes through the guard.
func TestEmbedFuncSafe(t *testing.T) {
	raw := func(w io.Writer, c *render.EmbedCall) error {
		_, err := io.WriteString(w, c.Arg("html", 0)+string(c.Inner)+string(c.Markdown(c.Arg("text", -1))))
		return err
	}
	r := &render.Renderer{Embeds: map[string]render.EmbedFunc{"raw-html": raw}}
	for _, body := range []string{
		`{{< raw-html html="<script>alert(1)</script>" >}}`, `{{< raw-html html="<img src=x onerror=alert(1)>" >}}`, `{{< raw-html "<a href='javascript:alert(1)'>" >}}`,
		"{{< raw-html >}}\n<script>alert(1)</script>\n{{< /raw-html >}}", `{{< raw-html text="<script>alert(1)</script> [x](javascript:alert(1))" >}}`,
		`{{< figure src="javascript:alert(1)" link="javascript:alert(1)" caption="<script>alert(1)</script>" >}}`, `{{< details summary="<script>alert(1)</script>" >}}x{{< /details >}}`,
		`{{< youtube "javascript:alert(1)" >}}`, `[x]({{ "javascript:alert(1)" }})`, `{{ "<script>alert(1)</script>" }}`, `![x]({{ "javascript:alert(1)" | relative_url }})`,
		`{{< figure src="x.png" width="1\" onload=\"alert(1)" class="a\" onload=\"alert(1)" >}}`, "{% highlight \"><script>\" %}x{% endhighlight %}",
	} {
		got, _ := embedPage(t, r, "en/a.md", "---\ntitle: A\n---\n"+body+"\n")
		for _, bad := range []string{"<script", "<img src=x onerror", `onload="`, `="javascript`, `='javascript`} {
			if strings.Contains(strings.ReplaceAll(got, "&quot;", ""), bad) {
				t.Errorf("%s comes out as %s", body, got)
			}
		}
	}
}

// Embeds count as what they show, and not as what they are written as.
func TestEmbedsAreNoWords(t *testing.T) {
	p, err := post.Parse("en/a.md", []byte("---\ntitle: A\nmore: two words\n---\nOne {{ page.more }} {{< star a b c >}}{{< y >}}four{{< /y >}}.\n\n{{< highlight go >}}\nno words at all\n{{< /highlight >}}\n"))
	if err != nil {
		t.Fatal(err)
	}
	r := new(render.Renderer)
	d, err := r.Document(p)
	if err != nil {
		t.Fatal(err)
	}
	excerpt, err := r.Excerpt(d, 0)
	if got := d.Words(); got != 4 || err != nil || excerpt != "<p>One two words four.</p>\n" {
		t.Errorf("%d words, the excerpt %q, %v", got, excerpt, err)
	}
}

// What embeds add to a post is bounded: files, values and depth.
func TestEmbedBounds(t *testing.T) {
	r := &render.Renderer{Includes: fstest.MapFS{
		"loop.md": {Data: []byte("x {% include loop.md %}")}, "a.md": {Data: []byte("{% include b.md %}")}, "b.md": {Data: []byte("{% include a.md %}")},
		"big.md": {Data: []byte(strings.Repeat("word ", 60_000))}, "two.md": {Data: []byte("{% include four.md %}{% include four.md %}")}, "four.md": {Data: []byte(strings.Repeat("{% include leaf.md %}", 900))}, "leaf.md": {Data: []byte("y")},
		"secret/../x.md": {Data: []byte("z")},
	}}
	for _, c := range []struct{ body, fault string }{
		{"{% include loop.md %}", "loop.md includes itself"},
		{"{% include a.md %}", "a.md includes itself"},
		{"{% include big.md %}", "longer than may be included"},
		{"{% include two.md %}", "more than 1000 files"},
		{"{% include ../../etc/passwd %}", "names no file that may be included"},
		{"{% include none.md %}", "{% include none.md %} has no meaning here"},
		{strings.Repeat("{{ page.long }}", 100), "come out many times as long"},
	} {
		got, faults := embedPage(t, r, "en/a.md", "---\ntitle: A\nlong: "+strings.Repeat("long ", 2_000)+"\n---\n"+c.body+"\n")
		if !strings.Contains(fmt.Sprint(faults), c.fault) || len(got) > 1<<20 {
			t.Errorf("%.40s: %d bytes, faults %.300v", c.body, len(got), faults)
		}
	}
}

// A heading is listed with the value that it shows.
func TestEmbedsInHeadings(t *testing.T) {
	p, err := post.Parse("en/a.md", []byte("---\ntitle: The boat\n---\n## On {{ page.title }} {{< star >}}\n"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := new(render.Renderer).Document(p)
	if err != nil {
		t.Fatal(err)
	}
	if got := render.Outline(d)[0].Title; got != "On The boat" {
		t.Errorf("the heading is %q", got)
	}
}

// A page whose function asks for the page's own content is not read for ever.
func TestEmbedFuncAsksForItsPage(t *testing.T) {
	r := &render.Renderer{Embeds: map[string]render.EmbedFunc{"self": func(w io.Writer, c *render.EmbedCall) error {
		content, err := c.Page.Content()
		if err == nil {
			_, err = io.WriteString(w, fmt.Sprint(strings.Count(string(content), "text")))
		}
		return err
	}}}
	if got, _ := embedPage(t, r, "en/a.md", "---\ntitle: A\n---\ntext {{< self >}}\n"); got != "<p>text 1</p>\n" {
		t.Error(got)
	}
}

// No embed is read where the parser is told so, and none is in the way of a post
// without.
func TestEmbedsAsText(t *testing.T) {
	r := &render.Renderer{Parser: &document.Parser{Embeds: []document.EmbedSyntax{}}}
	if got, _ := embedPage(t, r, "en/a.md", "---\ntitle: A\n---\na {{ page.title }}\n"); got != "<p>a {{ page.title }}</p>\n" {
		t.Error(got)
	}
}

// Where only text can stand, a tag has no node, and no link or block can take its place.
func TestEmbedsInAddressesAndTitles(t *testing.T) {
	for _, title := range []string{`{% for c in d %}e{% endfor %}`, `{% for %}{% tablerow %}`, `{{< lead 'c' >}}`, `{{ lead }}`, `{{< re "b.md#c" >}}`} {
		got, _ := embedPage(t, &render.Renderer{}, "en/a.md", "---\ntitle: A\n---\n[a](https://example.com/ '"+title+"')\n")
		if !strings.Contains(got, `<a href="https://example.com/"`) || !strings.Contains(got, ">a</a>") {
			t.Errorf("%s: %s", title, got)
		}
	}
}
