package document_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/renderer/html"
)

// parse makes a document of a body under a front matter of three lines.
func parse(t testing.TB, body string) *document.Document {
	t.Helper()
	p, err := post.Parse("fr/a.md", []byte("---\ntitle: Essai\n---\n"+body))
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestAnchorsKeepEveryScript(t *testing.T) {
	for heading, want := range map[string]string{
		"Été à Québec":             "été-à-québec",
		"L’équipe":                 "léquipe",
		"L'équipe":                 "léquipe",
		"E\u0301te\u0301":          "été", // NFD
		"1. Observe, then  decide": "1-observe-then--decide",
		"Avant – après":            "avant--après",
		"CI/CD":                    "cicd",
		"ما هي العبّارة؟":          "ما-هي-العبّارة",
		"船から見る":                    "船から見る",
		"हिन्दी में":               "हिन्दी-में",
		"snake_case":               "snake_case",
		"Étape 1 : installer":      "étape-1--installer",
		"Quoi ?":                   "quoi-",
		"Quoi\u00a0?":              "quoi",
		"CI / CD":                  "ci--cd",
		"A - B":                    "a---b",
		"☀️ Été":                   "-été",
		"…":                        "section",
		"? !":                      "section",
		"":                         "section",
	} {
		if got := document.Anchor(heading); got != want {
			t.Errorf("Anchor(%q) = %q, want %q", heading, got, want)
		}
	}
}

func TestAnchorsAreUnique(t *testing.T) {
	d := parse(t, "## Notes\n\n## Notes\n\n## Notes 1\n\n## Autre {#notes}\n\n## *Notes*\n\n## Fin {.small #fin lang=en onclick=x}\n")
	var got []string
	for _, h := range d.Headings {
		got = append(got, h.Text+"="+h.Anchor)
	}
	want := "Notes=notes-1 Notes=notes-2 Notes 1=notes-1-1 Autre=notes Notes=notes-3 Fin=fin"
	if strings.Join(got, " ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, " "), want)
	}
	last := d.Headings[5].Node
	if v, _ := last.AttributeString("lang"); string(v.([]byte)) != "en" {
		t.Errorf("lang is %q", v)
	}
}

func TestFragmentsOfOtherGeneratorsFindTheirHeading(t *testing.T) {
	d := parse(t, "## Étape 1 : installer\n\n## Œuvre & cœur\n\n## हिन्दी में\n\n## Notes\n\n## Notes\n\n## L'été, d'hier\n\n## Autre {#x-1}\n\n{#p}\nMot[^1] et [mot]{#m}.\n{#bloc}\n\n[^1]: Note.\n")
	for fragment, want := range map[string]string{
		"étape-1--installer":       "étape-1--installer",
		"%C3%A9tape-1--installer":  "étape-1--installer", // as an address has it
		"e\u0301tape-1--installer": "étape-1--installer", // NFD
		"Étape-1--installer":       "étape-1--installer",
		"étape-1-installer":        "étape-1--installer", // one hyphen: Docusaurus
		"etape-1--installer":       "étape-1--installer", // Hugo's github-ascii
		"etape-1-installer":        "étape-1--installer", // Zola
		"tape-1--installer":        "étape-1--installer", // kramdown
		"oeuvre-coeur":             "œuvre--cœur",
		"l-ete-d-hier":             "lété-dhier", // Zola
		"हनद-म":                    "हिन्दी-में", // Hugo
		"notes":                    "notes",
		"notes-1":                  "notes-1",
		"x-1":                      "x-1",
		"autre":                    "",
		"rien":                     "",
		"":                         "",
	} {
		got := ""
		if h := d.Heading(fragment); h != nil {
			got = h.Anchor
		}
		if got != want {
			t.Errorf("Heading(%q) is %q, want %q", fragment, got, want)
		}
		if id, ok := d.ID(fragment); id != want || ok != (want != "") {
			t.Errorf("ID(%q) is %q, want %q", fragment, id, want)
		}
	}
	for fragment, want := range map[string]bool{"m": true, "bloc": true, "fn:1": true, "fn%3A1": true, "fn:2": false} {
		if _, ok := d.ID(fragment); ok != want {
			t.Errorf("ID(%q) is found: %v", fragment, ok)
		}
	}
}

func TestIDsThatAuthorsGiveTwiceAreNumbered(t *testing.T) {
	d := parse(t, "## Un {#a}\n\n## Deux {#a}\n\nTrois\n{#a}\n\n[quatre]{#b} [cinq]{#b}\n\n## A\n\n## A 1\n")
	var got []string
	for _, h := range d.Headings {
		got = append(got, h.Anchor)
	}
	if want := "a a-1 a-3 a-1-1"; strings.Join(got, " ") != want {
		t.Errorf("anchors %s, want %s", got, want)
	}
	var lines []string
	for _, f := range d.Faults {
		if f.Severity != post.SeverityWarning {
			t.Error(f)
		}
		lines = append(lines, fmt.Sprint(f.Place.Line, " ", f.Message))
	}
	want := `6 the id "a" is used a second time; here it becomes "a-1"
8 the id "a" is used a second time; here it becomes "a-2"
11 the id "b" is used a second time; here it becomes "b-1"`
	if strings.Join(lines, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), want)
	}
}

func TestBareAddresses(t *testing.T) {
	for text, want := range map[string]string{
		"Voir https://fr.wikipedia.org/wiki/Montréal.": "https://fr.wikipedia.org/wiki/Montréal",
		"https://montréal.ca/été?q=à#où, et":           "https://montréal.ca/été?q=à#où",
		`"see https://example.org/x", he said`:         "https://example.org/x",
		`"https://example.org/x"`:                      "https://example.org/x",
		"« https://example.org/x »":                    "https://example.org/x",
		"«\u00a0https://example.org/x\u00a0»":          "https://example.org/x",
		"«https://example.org/x»":                      "https://example.org/x",
		"“https://example.org/x.”":                     "https://example.org/x",
		"‘https://example.org/x’":                      "https://example.org/x",
		"„https://example.org/x“":                      "https://example.org/x",
		"(https://example.org/x_(y));":                 "https://example.org/x_(y)",
		"(voir https://example.org/x).":                "https://example.org/x",
		"l’adresse\u00a0: https://example.org/l’été":   "https://example.org/l’été",
		"https://example.org/x; puis":                  "https://example.org/x",
		"https://example.org/?a=1&b=2&copy;":           "https://example.org/?a=1&b=2",
		"https://example.org:8080/x…":                  "https://example.org:8080/x",
		"http://192.0.2.1/x":                           "http://192.0.2.1/x",
		"https://ja.wikipedia.org/wiki/船、または":          "https://ja.wikipedia.org/wiki/船",
		"詳しくはhttps://example.org/x（英語）":                "https://example.org/x",
		"(例: www.example.com/path)に基づく":                "http://www.example.com/path",
		"https://example.org/xを参照":                     "https://example.org/x",
		"{{ image(src=\"https://example.org/x\") }}":   "",
		"https://ar.wikipedia.org/wiki/عبارة":          "https://ar.wikipedia.org/wiki/عبارة",
		"https://hi.wikipedia.org/wiki/हिन्दी":         "https://hi.wikipedia.org/wiki/हिन्दी",
		"**https://example.org/x**":                    "https://example.org/x",
		"_www.example.org/a_b_":                        "http://www.example.org/a_b",
		"www.québec.example/é, où":                     "http://www.québec.example/é",
		"(jean_luc.roy@example.org)":                   "mailto:jean_luc.roy@example.org",
		"_a_b@example.org_":                            "",
		"«\u00a0a@exemple.québec\u00a0»":               "mailto:a@exemple.québec",
		"mot https://":                                 "",
		"mot https://localhost/x":                      "",
		"https://a_b.example_.org":                     "",
		"xhttps://example.org/":                        "",
		"www.example":                                  "",
		"/a@example.org":                               "",
		"a@example":                                    "",
		"`https://example.org`":                        "",
		`<a href="x">https://example.org/</a>`:         "x",
		"https\\://example.org/":                       "",
	} {
		d := parse(t, text+"\n")
		got := ""
		if len(d.Links) > 0 {
			got = d.Links[0].Destination
		}
		if got != want || len(d.Links) > 1 {
			t.Errorf("%q: %q in %v, want %q", text, got, d.Links, want)
		}
	}
}

func TestPlacesAreThoseOfTheFile(t *testing.T) {
	d := parse(t, "Été\n\n## Où ?\r\n\n- é [lien](a.md) et ![carte](c.png)\n\n<b>x</b> https://example.ca/\n")
	places := map[string]post.Place{
		"heading": d.Headings[0].Place, "link": d.Links[0].Place, "bare": d.Links[1].Place, "image": d.Images[0].Place, "html": d.RawHTML[0].Place,
	}
	for what, want := range map[string]string{"heading": "fr/a.md:6:1", "link": "fr/a.md:8:5", "image": "fr/a.md:8:21", "html": "fr/a.md:10:1"} {
		if got := places[what].String(); got != want {
			t.Errorf("%s at %s, want %s", what, got, want)
		}
	}
	if places["bare"].Line != 10 {
		t.Errorf("bare address at %s", places["bare"])
	}
}

func TestBodyThatIsNoTextIsKeptAndReported(t *testing.T) {
	d := parse(t, "bon\njo\xffur\n")
	if len(d.Faults) != 1 || d.Faults[0].Severity != post.SeverityWarning || d.Faults[0].Place.String() != "fr/a.md:5:3" {
		t.Errorf("got %v", d.Faults)
	}
	if !strings.Contains(string(d.Source), "\xff") {
		t.Error("the byte is gone")
	}
}

func TestText(t *testing.T) {
	d := parse(t, "## Titre *fort*\n\nUn [lien](x), du `code` &amp; une note[^1].\nSuite ![carte](c.png).\n\n```\ncaché\n```\n\n<div>caché</div>\n\n- un\n- deux\n\n[^1]: La note.\n")
	want := "Titre fort\nUn lien, du code & une note.\nSuite carte.\nun\ndeux\nLa note."
	if got := d.Text(); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// Blocks are what two languages are compared by.
func ExampleDocument_Blocks() {
	p, err := post.Parse("fr/velos.md", []byte("## Vélos\n\nUn vélo coûte 4 $. Voir [les tarifs](tarifs.md).\n\n- à quai\n- à bord\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := document.Parse(p)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range d.Blocks() {
		fmt.Printf("%s %s: %s %q\n", b.Place, b.Kind, b.Text, b.Fixed)
	}
	// Output:
	// fr/velos.md:1:1 heading: Vélos []
	// fr/velos.md:3:1 paragraph: Un vélo coûte 4 $. Voir les tarifs. ["tarifs.md" "4"]
	// fr/velos.md:5:3 list item: à quai []
	// fr/velos.md:6:3 list item: à bord []
}

func ExampleParse() {
	p, _ := post.Parse("fr/foire.md", []byte("---\ntitle: La foire\n---\n\n## Où et quand\n\nAu [port](../lieux/port.md).\n"))
	d, err := document.Parse(p)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, h := range d.Headings {
		fmt.Println(h.Place, h.Text, "#"+h.Anchor)
	}
	for _, l := range d.Links {
		fmt.Println(l.Place, l.Text, l.Destination)
	}
	// Output:
	// fr/foire.md:5:1 Où et quand #où-et-quand
	// fr/foire.md:7:4 port ../lieux/port.md
}

func TestPassagesInAnotherLanguage(t *testing.T) {
	for body, want := range map[string]string{
		"Say [Bonjour]{lang=fr} there.":               `<p>Say <span lang="fr" dir="ltr">Bonjour</span> there.</p>`,
		"[a *b*\nc]{lang=ar .x} d":                    "<p><span lang=\"ar\" dir=\"rtl\" class=\"x\">a <em>b</em>\nc</span> d</p>",
		"[a]{lang=fr} [b]{lang=\"fr-CA\"}":            `<p><span lang="fr" dir="ltr">a</span> <span lang="fr-CA" dir="ltr">b</span></p>`,
		"[a]{onclick=alert(1)}":                       `<p><span>a</span></p>`,
		"[a] {lang=fr} and ]{lang=fr} \\[a]{lang=fr}": `<p>[a] {lang=fr} and ]{lang=fr} [a]{lang=fr}</p>`,
		"`[a]{lang=fr}`":                              `<p><code>[a]{lang=fr}</code></p>`,
		"> Bonjour.\n\n{lang=fr}\n\nBack.":            "<blockquote lang=\"fr\" dir=\"ltr\"><p>Bonjour.</p>\n</blockquote>\n<p>Back.</p>",
		"Bonjour.\n{lang=fr}":                         `<p lang="fr" dir="ltr">Bonjour.</p>`,
		"> Bonjour.\n{lang=fr}":                       "<blockquote lang=\"fr\" dir=\"ltr\"><p>Bonjour.</p>\n</blockquote>",
		"> Bonjour.\n> {lang=fr}":                     "<blockquote>\n<p lang=\"fr\" dir=\"ltr\">Bonjour.</p>\n</blockquote>",
		"{lang=fr}":                                   "<p>{lang=fr}</p>",
	} {
		d := parse(t, body+"\n")
		var b strings.Builder
		md := goldmark.New(goldmark.WithExtensions(new(document.Parser).Extenders()...))
		if err := md.Renderer().Render(&b, d.Source, d.Root); err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSuffix(b.String(), "\n"); got != want {
			t.Errorf("%q\ngot  %s\nwant %s", body, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	for body, want := range map[string]int{
		"One, two – three 4.":  4,
		"L’été `code` est là.": 3,
		"船から海を見る":              7,
		"Go で書く":               4,
		"한국어 두 단어":             3,
		"```\ncode\n```":       0,
	} {
		if got := parse(t, body).Words(); got != want {
			t.Errorf("%q: %d words, want %d", body, got, want)
		}
	}
}

func TestReadingTimeIsThatOfTheTranslation(t *testing.T) {
	read := func(lang string, words int) float64 {
		p, err := post.Parse("a.md", []byte("---\nlang: "+lang+"\n---\n"+strings.Repeat("mot ", words)))
		if err != nil {
			t.Fatal(err)
		}
		d, err := document.Parse(p)
		if err != nil {
			t.Fatal(err)
		}
		return d.ReadingTime().Minutes()
	}
	if en, fr := read("en-CA", 1000), read("fr-CA", 1177); en-fr > 0.05 || fr-en > 0.05 {
		t.Errorf("%v minutes in English, %v in French", en, fr)
	}
}

func TestDepthIsBounded(t *testing.T) {
	d := parse(t, strings.Repeat("> ", 10)+"ten\n")
	if len(d.Faults) > 0 {
		t.Error(d.Faults)
	}
	for _, marker := range []string{"> ", "- ", "1. ", "- > "} {
		d := parse(t, "Text.\n\n"+strings.Repeat(marker, 30)+"deep\n")
		if len(d.Faults) != 1 || d.Faults[0].Place.Line != 6 || !strings.HasSuffix(d.Text(), "deep") {
			t.Errorf("%q: %v, %q", marker, d.Faults, d.Text())
		}
	}
}

func TestBodyOfHTML(t *testing.T) {
	const body = "<!-- licence -->\n<style>p { color: red }</style>\n<h2 id=\"où\">L&rsquo;été\n  <em>ici</em></h2>\n<p>Un <a href=x>lien</a> & une\nimage <img src=c.png alt=\"carte\">.\n" +
		"<p>    Deux<br>lignes *nues*\n\n    et pas de code\n<!-- More -->\n<ul><li>un<li>deux</ul><pre>code</pre><script>x</script>\n<H3>Fin</H3>\n"
	p, err := post.Parse("fr/a.HTM", []byte("---\ntitle: Essai\n---\n"+body))
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	md := goldmark.New(goldmark.WithExtensions(new(document.Parser).Extenders()...), goldmark.WithRendererOptions(html.WithUnsafe()))
	if err := md.Renderer().Render(&b, d.Source, d.Root); err != nil || b.String() != body {
		t.Errorf("%v, written as %q", err, b.String())
	}
	if want := "L’été ici\nUn lien & une image carte.\nDeux\nlignes *nues* et pas de code\nun\ndeux\nFin"; d.Text() != want {
		t.Errorf("text %q\nwant %q", d.Text(), want)
	}
	if want := []string{"Un lien & une image carte.", "Deux", "lignes *nues* et pas de code"}; !slices.Equal(d.Paragraphs(), want) {
		t.Errorf("paragraphs %q, want %q", d.Paragraphs(), want)
	}
	var headings []string
	for _, h := range d.Headings {
		headings = append(headings, fmt.Sprint(h.Place, " ", h.Level, " ", h.Text, " #", h.Anchor))
	}
	if want := "fr/a.HTM:6:1 2 L’été ici #où, fr/a.HTM:15:1 3 Fin #"; strings.Join(headings, ", ") != want {
		t.Errorf("headings %s\nwant     %s", strings.Join(headings, ", "), want)
	}
	if len(d.RawHTML) != 1 || !d.HTML || d.Words() != 17 {
		t.Errorf("%d blocks, %d words", len(d.RawHTML), d.Words())
	}
	if d.Heading("où") == nil {
		t.Error("a heading with an id is not found")
	}
}

func TestMoreWithinAParagraph(t *testing.T) {
	for body, want := range map[string]int{
		"One.\n\nTwo.<!--more-->\n\nThree.\n": 10,
		"One.\n\n<!--more-->Two.\n":           6,
		"One.\n\n<!-- More -->\n\nTwo.\n":     6,
		"One. `<!--more-->`\n":                -1,
		"One.<!--moreover-->\n":               -1,
	} {
		if got := parse(t, body).More; got != want {
			t.Errorf("%q: the mark is at %d, want %d", body, got, want)
		}
	}
}

func TestEmphasisBesideEastAsianPunctuation(t *testing.T) {
	for _, c := range []struct{ lang, body, want string }{
		{"ja", "これは**「強調」**です。", "<p>これは<strong>「強調」</strong>です。</p>"},
		{"ja", "**強調。**次の文", "<p><strong>強調。</strong>次の文</p>"},
		{"ja", "**[リンク](a)**は", `<p><strong><a href="a">リンク</a></strong>は</p>`},
		{"zh-Hant", "他说**“你好”**吗", "<p>他说<strong>“你好”</strong>吗</p>"},
		{"ko", "**스크립트(script)**라고", "<p><strong>스크립트(script)</strong>라고</p>"},
		{"ja", "~~（取り消し）~~です", "<p><del>（取り消し）</del>です</p>"},
		{"ja", "** 空 **です 2 * 3 * 4", "<p>** 空 **です 2 * 3 * 4</p>"},
		{"ja", "a*\"foo\"*", "<p>a*&quot;foo&quot;*</p>"},
		{"en", "これは**「強調」**です。", "<p>これは**「強調」**です。</p>"},
	} {
		p, err := post.Parse("a.md", []byte("---\nlang: "+c.lang+"\n---\n"+c.body+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		d, err := document.Parse(p)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		md := goldmark.New(goldmark.WithExtensions(new(document.Parser).Extenders()...))
		if err := md.Renderer().Render(&b, d.Source, d.Root); err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSpace(b.String()); got != c.want {
			t.Errorf("%s: %q\ngot  %s\nwant %s", c.lang, c.body, got, c.want)
		}
	}
}
