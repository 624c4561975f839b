package document_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
)

// FuzzReadsAsGoldmark holds a body that is not refused to what goldmark itself
// makes of it: limits change nothing but what they refuse, and footnotes and
// tables are goldmark's.
func FuzzReadsAsGoldmark(f *testing.F) {
	for _, body := range hostile {
		f.Add(body(300))
	}
	for _, body := range []string{
		"a `b ``c ```d`` e` f\\``g`\n", "``a\n`b``\n\n> `c\n> d`\n", "|a|b|\n|-|:-:|\n|`c\\|d\\|e`|*f\\|g*|\n",
		"a[^1] b[^2] c[^1]![^3]\n\n[^2]: d[^1]\n\n    e\n\n[^1]: f\n[^1]: g\n", "*a [b](c) _d_ [*e*](f)\n\u00a0\n[g][h]\n+ \n[h]: i 'j\nk'\n",
		"[a]: b\n[c]: d\n\"e\"\n[f]:\ng\n\n[a] [c] [f]\n", "> - a\n>   1. b\n> c\n", "# a\nb\n===\n\n- [ ] c\n- [x] d\n",
	} {
		f.Add(body)
	}
	theirs := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote), goldmark.WithRendererOptions(html.WithUnsafe()))
	parser := document.Parser{Anchor: func(string) string { return "" }}
	ours := goldmark.New(goldmark.WithExtensions(parser.Extenders()...), goldmark.WithRendererOptions(html.WithUnsafe())).Renderer()
	f.Fuzz(func(t *testing.T, body string) {
		if strings.ContainsAny(body, "{@") || strings.Contains(body, "://") || strings.Contains(body, "www.") {
			t.Skip("attributes and bare addresses are our own")
		}
		for _, own := range []string{"[!", ":::", "!!!", "???", " markdown", "[toc]", "[[_toc_]]"} {
			if strings.Contains(strings.ToLower(body), own) {
				t.Skip("so are alerts, divs, tables of contents and Markdown in HTML")
			}
		}
		p, err := post.Parse("a.md", []byte("---\ntitle: A\n---\n"+body))
		if err != nil {
			t.Skip(err)
		}
		d, err := parser.Parse(p)
		if err != nil || len(d.Faults) > 0 {
			t.Skip(err)
		}
		var got, want bytes.Buffer
		if err := ours.Render(&got, d.Source, d.Root); err != nil {
			t.Fatal(err)
		}
		if err := theirs.Convert(d.Source, &want); err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Errorf("%q\ngot  %q\nwant %q", body, got.String(), want.String())
		}
	})
}
