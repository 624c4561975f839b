package typography

import (
	"html"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	ghtml "github.com/yuin/goldmark/renderer/html"
	gtext "github.com/yuin/goldmark/text"
	"golang.org/x/text/language"
)

var fuzzed = [...]language.Tag{
	language.CanadianFrench, language.French, language.MustParse("fr-FR"), language.MustParse("fr-CH"),
	language.English, language.German, language.MustParse("de-CH"), language.Italian, language.Polish, language.Czech,
	language.Swedish, language.Dutch, language.Spanish, language.Japanese,
}

// kept returns what no rule may change: all but spaces and punctuation.
func kept(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\'', '"', '-', '.', '’', '‘', '‚', '“', '”', '„', '«', '»', '‹', '›', '–', '—', '…':
			return -1
		}
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func addStrings(f *testing.F) {
	for i := range fuzzed {
		for _, s := range []string{
			`l'"état" : «mot» 'x' (10 000 $) 50% 3 mai...`,
			"\"a 'b' \"c\" d\" -- e --- f ; g ! h ?! :smile: 10:30 C:\\ {{ \"x\" }} $x$ `y'z`",
			"**Note** : l'*équipe* [a \"b\"](c'd) ![l'x \"y\"](z) <b>'90s</b> &nbsp;: &laquo;x&raquo; \\\"q\\\"",
		} {
			f.Add(byte(i), s)
		}
	}
}

func FuzzString(f *testing.F) {
	addStrings(f)
	f.Fuzz(func(t *testing.T, n byte, s string) {
		tag := fuzzed[int(n)%len(fuzzed)]
		once := String(tag, s)
		if twice := String(tag, once); twice != once {
			t.Errorf("%v: %q became %q, then %q", tag, s, once, twice)
		}
		if utf8.ValidString(s) && kept(once) != kept(s) {
			t.Errorf("%v: %q became %q", tag, s, once)
		}
	})
}

func FuzzHTML(f *testing.F) {
	addStrings(f)
	f.Add(byte(0), `<p lang="en">"x"</p> <span class="l'x">l'<em>eau</em></span> : <code>"y"</code><br>.<b>..</b> <!-- "z" -->`)
	f.Fuzz(func(t *testing.T, n byte, s string) {
		tag := fuzzed[int(n)%len(fuzzed)]
		once := HTML(tag, s)
		if twice := HTML(tag, once); twice != once {
			t.Errorf("%v: %q became %q, then %q", tag, s, once, twice)
		}
		if utf8.ValidString(s) && kept(once) != kept(s) {
			t.Errorf("%v: %q became %q", tag, s, once)
		}
	})
}

func FuzzTransform(f *testing.F) {
	addStrings(f)
	f.Add(byte(0), "# l'*eau* {lang=en}\n\n- \"a\n  b\" :\n\n> | x | '|' |\n> |--|--|\n> | \"a | b\" |\n\n[^1]: l'x\n\nmot[^1] :  \nx\\\n\"y\"")
	f.Add(byte(1), "\"x {% a b='x\n\n- l'eau\n\n%} l'eau {{< y 'z\n\nl'eau : \n> {%\n\n$$l'x")
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote),
		goldmark.WithRendererOptions(ghtml.WithUnsafe()))
	f.Fuzz(func(t *testing.T, n byte, s string) {
		if len(s) > 4096 {
			return // goldmark is slow on some long inputs
		}
		tag, src := fuzzed[int(n)%len(fuzzed)], []byte(s)
		// Rendering a table changes its tree, so each has its own.
		set := func(times int) string {
			root := md.Parser().Parse(gtext.NewReader(src))
			for range times {
				Transform(tag, root, src)
			}
			var b strings.Builder
			if err := md.Renderer().Render(&b, src, root); err != nil {
				t.Fatal(err)
			}
			return b.String()
		}
		before, once, twice := set(0), set(1), set(2)
		if once != twice {
			t.Errorf("%v: %q became\n%q, then\n%q", tag, s, once, twice)
		}
		if utf8.ValidString(s) && kept(html.UnescapeString(before)) != kept(html.UnescapeString(once)) {
			t.Errorf("%v: %q was\n%q and became\n%q", tag, s, before, once)
		}
	})
}
