package typography

import (
	"bytes"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	gtext "github.com/yuin/goldmark/text"
	"golang.org/x/text/language"
)

var frCA = Extension{Lang: language.CanadianFrench}

func check(t *testing.T, what, got, want string) {
	t.Helper()
	if want = invisible.Replace(want); got != want {
		t.Errorf("%s:\n\tbecame  %s\n\tand not %s", what, visible.Replace(got), visible.Replace(want))
	}
}

func TestZeroExtensionChangesNothing(t *testing.T) {
	const src = "l'eau : \"x\" -- y..."
	check(t, src, convert(t, Extension{}, src), "<p>l'eau : &quot;x&quot; -- y...</p>")
}

func TestBlocks(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"# L'eau : *x*", `<h1>L’eau⍽: <em>x</em></h1>`},
		{"- l'eau\n- \"x\"", "<ul>\n<li>l’eau</li>\n<li>«⍽x⍽»</li>\n</ul>"},
		{"> l'eau", "<blockquote>\n<p>l’eau</p>\n</blockquote>"},
		{"    l'eau", "<pre><code>l'eau\n</code></pre>"},
		{"```\nl'eau\n```", "<pre><code>l'eau\n</code></pre>"},
		{"<div>\nl'eau\n</div>", "<div>\nl'eau\n</div>"},
		{"- [ ] l'eau : x", "<ul>\n<li><input disabled=\"\" type=\"checkbox\"> l’eau⍽: x</li>\n</ul>"},
		// A quotation does not go on from one cell or paragraph into the next.
		{"| \"a | b\" |\n|--|--|\n| l'a | 5 % |", "<table>\n<thead>\n<tr>\n<th>&quot;a</th>\n<th>b&quot;</th>\n</tr>\n</thead>\n" +
			"<tbody>\n<tr>\n<td>l’a</td>\n<td>5⍽%</td>\n</tr>\n</tbody>\n</table>"},
		{"\"a\n\nb\"", "<p>&quot;a</p>\n<p>b&quot;</p>"},
	} {
		check(t, c.src, convert(t, frCA, c.src), c.want)
	}
}

// A shortcode may hold what Markdown takes for blocks of their own.
func TestShortcodeOverBlocks(t *testing.T) {
	const src = "{% include x.html\n   alt=\"l'eau\"\n   content=\"<p>l'eau</p>\n  <ol>\n  <li>l'eau</li>\n  </ol>\"\n%}\n\n" +
		"l'eau\n\n{% a b=\"x\n\n- l'eau\n\n%} l'eau : {% y 'z\n\nl'eau"
	check(t, src, convert(t, frCA, src), "<p>{% include x.html\nalt=&quot;l'eau&quot;\ncontent=&quot;<p>l'eau</p></p>\n"+
		"  <ol>\n  <li>l'eau</li>\n  </ol>\"\n%}\n"+
		"<p>l’eau</p>\n<p>{% a b=&quot;x</p>\n<ul>\n<li>l'eau</li>\n</ul>\n<p>%} l’eau⍽: {% y 'z</p>\n<p>l’eau</p>")
}

func TestFootnotes(t *testing.T) {
	got := convert(t, frCA, "Le \"mot\"[^1] : ici.\n\n[^1]: L'eau : x")
	for _, want := range []string{"«⍽mot⍽»<sup", "</sup>⍽: ici", "L’eau⍽: x"} {
		if !strings.Contains(visible.Replace(got), want) {
			t.Errorf("no %q in %s", want, visible.Replace(got))
		}
	}
}

// A passage with a lang attribute follows the rules of that language; one in
// the same language without a region, those around it.
func TestPassagesInOtherLanguages(t *testing.T) {
	m := goldmark.New(goldmark.WithParserOptions(parser.WithAttribute()))
	src := []byte("# It's \"x\" : {lang=en}\n\n# L'\"x\": {lang=fr}\n\n# L'\"x\" ; {lang=\"fr-FR\"}\n\n# l'x {lang=ja}\n\n# l'x {lang=\"???\"}\n\nl'*eau* *it's* : \"a *\"b\"* c\"")
	doc := m.Parser().Parse(gtext.NewReader(src))
	paragraph := doc.LastChild()
	for c := paragraph.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Kind() == ast.KindEmphasis && c.PreviousSibling() != nil && c.NextSibling().NextSibling() != nil &&
			bytes.HasPrefix(src[c.FirstChild().Pos():], []byte("it's")) {
			c.SetAttributeString("lang", "en")
		}
	}
	Transform(language.CanadianFrench, doc, src)
	var b bytes.Buffer
	if err := m.Renderer().Render(&b, src, doc); err != nil {
		t.Fatal(err)
	}
	check(t, string(src), b.String(), "<h1 lang=\"en\">It’s “x” :</h1>\n"+
		"<h1 lang=\"fr\">L’«⍽x⍽»⍽:</h1>\n"+
		"<h1 lang=\"fr-FR\">L’«⍽x⍽»‸;</h1>\n"+
		"<h1 lang=\"ja\">l'x</h1>\n"+
		"<h1 lang=\"???\">l'x</h1>\n"+
		"<p>l’<em>eau</em> <em lang=\"en\">it’s</em>⍽: «⍽a <em>“b”</em> c⍽»</p>\n")
}

// A passage is set even if the language around it has no rules.
func TestPassageInsideLanguageWithoutRules(t *testing.T) {
	m := goldmark.New(goldmark.WithParserOptions(parser.WithAttribute()), goldmark.WithExtensions(Extension{Lang: language.Japanese}))
	var b bytes.Buffer
	if err := m.Convert([]byte("# l'*eau* {lang=fr}\n\nl'eau"), &b); err != nil {
		t.Fatal(err)
	}
	check(t, "lang", b.String(), "<h1 lang=\"fr\">l’<em>eau</em></h1>\n<p>l'eau</p>\n")
}

// mathNode is what an extension for formulas makes: text that is not prose.
type mathNode struct{ ast.BaseInline }

var kindMath = ast.NewNodeKind("InlineMath")

func (*mathNode) Kind() ast.NodeKind      { return kindMath }
func (*mathNode) Dump([]byte, int)        {}
func (n *mathNode) add(s string) ast.Node { n.AppendChild(n, ast.NewString([]byte(s))); return n }

func TestFormulasOfOtherExtensionsStay(t *testing.T) {
	p := ast.NewParagraph()
	math := new(mathNode).add("f'(x) : y")
	p.AppendChild(p, ast.NewString([]byte("l'aire ")))
	p.AppendChild(p, math)
	p.AppendChild(p, ast.NewString([]byte(" : ici")))
	Transform(language.CanadianFrench, p, nil)
	var got []string
	for _, n := range []ast.Node{p.FirstChild(), math.FirstChild(), p.LastChild()} {
		got = append(got, string(n.(*ast.String).Value))
	}
	check(t, "math", strings.Join(got, "|"), "l’aire |f'(x) : y|⍽: ici")
}

func TestSuperscripts(t *testing.T) {
	e := Extension{Lang: language.CanadianFrench, Superscripts: true}
	for _, c := range []struct{ src, want string }{
		{"Le 1er mai, la 2e fois", "<p>Le 1<sup>er</sup>⍽mai, la 2<sup>e</sup> fois</p>"},
		{"au XXe siècle, au Ier siècle", "<p>au XX<sup>e</sup>⍽siècle, au I<sup>er</sup>⍽siècle</p>"},
		{"*1re* et 21es", "<p><em>1<sup>re</sup></em> et 21<sup>es</sup></p>"},
		{"1<sup>er</sup> mai", "<p>1<sup>er</sup>⍽mai</p>"},
		{"Ve, Xe, 2ème, 3euros, `1er`", "<p>Ve, Xe, 2ème, 3euros, <code>1er</code></p>"},
		{"![le 1er](/x)", `<p><img src="/x" alt="le 1er"></p>`},
	} {
		check(t, c.src, convert(t, e, c.src), c.want)
	}
	check(t, "en", convert(t, Extension{Lang: language.English, Superscripts: true}, "the 1er"), "<p>the 1er</p>")
}

func TestRawHTML(t *testing.T) {
	e := Extension{Lang: language.CanadianFrench, RawHTML: true}
	const src = "<div class=\"l'x\">\n<p>L'<em>eau</em> : \"x\"</p>\n<pre>l'y</pre>\n</div>"
	check(t, src, convert(t, e, src), "<div class=\"l'x\">\n<p>L’<em>eau</em>⍽: «⍽x⍽»</p>\n<pre>l'y</pre>\n</div>")

	var b bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(e)).Convert([]byte(src), &b); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "div") {
		t.Errorf("raw HTML passes without html.WithUnsafe: %s", b.String())
	}
}

func TestHTML(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{`<p>L'eau : <b>"x"</b></p>`, `<p>L’eau⍽: <b>«⍽x⍽»</b></p>`},
		{`<a href="l'x?a : b" title='"y"'>l'eau</a>`, `<a href="l'x?a : b" title='"y"'>l’eau</a>`},
		{`<code>l'x</code> : l'<code>y</code>`, `<code>l'x</code>⍽: l’<code>y</code>`},
		{`<script>l'x</script><style>l'x</style><!-- l'x -->l'x`, `<script>l'x</script><style>l'x</style><!-- l'x -->l’x`},
		{`<span lang="en">it's <span>"x"</span></span> : x`, `<span lang="en">it’s <span>“x”</span></span>⍽: x`},
		{`<span lang=fr-CA hreflang=en>l'x</span>`, `<span lang=fr-CA hreflang=en>l’x</span>`},
		{`<td>"a</td><td>b"</td>`, `<td>"a</td><td>b"</td>`},
		{`mot<br>: x`, `mot<br>: x`},
		{`fin.<b>..</b>`, `fin…<b></b>`},
		{`a < b et l'x <`, `a < b et l’x <`},
		{`<p title="l'x`, `<p title="l'x`},
		{`Note&nbsp;: &laquo;x&raquo; &amp; l'y`, `Note&nbsp;: &laquo;⍽x⍽&raquo; &amp; l’y`},
	} {
		check(t, c.src, HTML(language.CanadianFrench, c.src), c.want)
	}
	if s := "<p>l'x"; HTML(language.Japanese, s) != s {
		t.Error("a language without rules changes HTML")
	}
}

// What goldmark renders of a tree that was set keeps its line breaks.
func TestLineBreaks(t *testing.T) {
	m := goldmark.New(goldmark.WithExtensions(extension.GFM, frCA), goldmark.WithRendererOptions(html.WithHardWraps()))
	var b bytes.Buffer
	if err := m.Convert([]byte("l'\n'x\" : \n\"y\""), &b); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "<br>\n"); n != 2 {
		t.Errorf("%d line breaks in %s", n, b.String())
	}
}

// The body of a shortcode that holds code stays, whatever blank lines are in it.
func TestShortcodeBodies(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"{% highlight js %}\n\nvar l = 'eau';\n\n- x : \"y\"\n\n{% endhighlight %}\n\nl'eau", "<p>{% highlight js %}</p>\n<p>var l = 'eau';</p>\n<ul>\n<li>x : &quot;y&quot;</li>\n</ul>\n<p>{% endhighlight %}</p>\n<p>l’eau</p>"},
		{"{{< mermaid >}}\na : 'b'\n\nc : \"d\"\n{{< /mermaid >}} l'eau", "<p>{{&lt; mermaid &gt;}}\na : 'b'</p>\n<p>c : &quot;d&quot;\n{{&lt; /mermaid &gt;}} l’eau</p>"},
		{"{% raw %}\n\nl'eau\n\n{%- endraw -%}\n\nl'eau", "<p>{% raw %}</p>\n<p>l'eau</p>\n<p>{%- endraw -%}</p>\n<p>l’eau</p>"},
		{"{{< code >}}\n\nl'eau", "<p>{{&lt; code &gt;}}</p>\n<p>l’eau</p>"},
		{"{{< note >}}\n\nl'eau\n\n{{< /note >}}", "<p>{{&lt; note &gt;}}</p>\n<p>l’eau</p>\n<p>{{&lt; /note &gt;}}</p>"},
		{"{: .note title='x' }\nl'eau {: lang='y' }", "<p>{: .note title='x' }\nl’eau {: lang='y' }</p>"},
	} {
		check(t, c.src, convert(t, frCA, c.src), c.want)
	}
}

// Lines of code and data in a paragraph stay, and so does what stands for itself.
func TestLinesOfCode(t *testing.T) {
	frFR := Extension{Lang: language.MustParse("fr-FR")}
	for _, c := range []struct{ src, want string }{
		{"Ceci:\ncolor: red;\nmargin: 0 auto;\nfin!", "<p>Ceci⍽:\ncolor: red;\nmargin: 0 auto;\nfin‸!</p>"},
		{"title: L'eau\nlayout: page", "<p>title: L'eau\nlayout: page</p>"},
		{"Nom: Dupont\nVille: Lyon", "<p>Nom⍽: Dupont\nVille⍽: Lyon</p>"},
		{"Le livre *How to win: what you need to know*: un succès!", "<p>Le livre <em>How to win: what you need to know</em>⍽: un succès‸!</p>"},
		{"une pomme;\n\net vous? x=\"l'y\" l'eau", "<p>une pomme‸;</p>\n<p>et vous‸? x=&quot;l'y&quot; l’eau</p>"},
	} {
		check(t, c.src, convert(t, frFR, c.src), c.want)
	}
}

// A tag or the begin of a link ends what might have become a character reference.
func TestReferencesEndAtTags(t *testing.T) {
	for _, src := range []string{"&laquo<b>;x</b>", "&la<i>quo;</i>x"} {
		if got := HTML(language.CanadianFrench, src); got != src {
			t.Errorf("HTML: %q became %q", src, got)
		}
	}
	src := []byte("&laquo[;x](y)")
	md := goldmark.New()
	root := md.Parser().Parse(gtext.NewReader(src))
	Transform(language.CanadianFrench, root, src)
	var b strings.Builder
	if err := md.Renderer().Render(&b, src, root); err != nil || b.String() != "<p>&amp;laquo<a href=\"y\">;x</a></p>\n" {
		t.Errorf("Transform: %q became %q, %v", src, b.String(), err)
	}
}
