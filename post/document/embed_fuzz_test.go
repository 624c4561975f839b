package document_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// everything returns all that the tree of a document and its embeds hold.
func everything(d *document.Document) string {
	var b strings.Builder
	for _, e := range d.Embeds {
		b.Write(e.OpenTag.Value(d.Source))
		b.Write(e.CloseTag.Value(d.Source))
		if e.Body == document.CodeBody || e.Body == document.CommentBody {
			b.Write(e.BodyText.Value(d.Source))
		}
	}
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			b.Write(n.Segment.Value(d.Source))
		case *ast.CodeBlock:
			b.Write(n.Lines().Value(d.Source))
		case *ast.FencedCodeBlock:
			b.Write(n.Lines().Value(d.Source))
			if n.Info != nil {
				b.Write(n.Info.Segment.Value(d.Source))
			}
		case *ast.HTMLBlock:
			b.Write(n.Lines().Value(d.Source))
			if n.HasClosure() {
				b.Write(n.ClosureLine.Value(d.Source))
			}
		case *ast.RawHTML:
			b.Write(n.Segments.Value(d.Source))
		case *ast.AutoLink:
			b.Write(n.Label(d.Source))
		case *ast.Link:
			b.Write(n.Destination)
			b.Write(n.Title)
			if n.Reference != nil {
				b.Write(n.Reference.Value)
			}
		case *ast.Image:
			b.Write(n.Destination)
			b.Write(n.Title)
			if n.Reference != nil {
				b.Write(n.Reference.Value)
			}
		case *ast.LinkReferenceDefinition:
			b.Write(n.Label)
			b.Write(n.Destination)
			b.Write(n.Title)
		case *extast.TaskCheckBox:
			b.WriteString("xX")
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// letters counts the letters and bytes beyond ASCII of a text.
func letters(s string) (n [256]int) {
	for i := range len(s) {
		if c := s[i]; c >= 0x80 || 'a' <= c|0x20 && c|0x20 <= 'z' {
			n[c]++
		}
	}
	return n
}

// otherwise is what becomes something other than text: notes, attributes, alerts and
// elements.
var (
	otherwise    = regexp.MustCompile(`\[[\^!]|:::|!!!|\?\?\?|markdown|[{][.#:]`)
	anyAttribute = regexp.MustCompile(`[{][^{%/<]`)
)

// FuzzNoTextIsLost holds a document to what its author wrote: whatever the tags in
// it, its text and its embeds hold every letter.
func FuzzNoTextIsLost(f *testing.F) {
	for _, body := range []string{
		"a {{< b c=\"d\" >}}\n\n- e\n- f {{< /b >}} g\n", "{% if a %}\n- b\n{% endif %}\nc {{ d | e: 'f' }}\n[g]: h\n\n[g]\n",
		"{% highlight a %}\n# b\n\n{{ c }}\n{% endhighlight %}\nd\n", "> {% raw %}{{ a }}{% endraw %} `{{ b }}`\n> c\n",
		"[a]({{ b }}/c \"{{ d }}\") <e f=\"{{ g }}\"{% h %}i> {{</* j */>}} `{{</* k */>}}`\n", "{{< a >}}b\n\n*c {{< d >}}e*{{< /d >}}{{< /a >}}f\n",
		"a\n{% b %}\nc {% endb %} d\n{% comment %}e{% endcomment %}\n\n    {{ f }}\n", "# {{< a >}}\n\n|{{ b }}|c|\n|-|-|\n|{% d %}e|{% endd %}f|\n",
		"<Note a={b}>\n\n  c {d}\n\n    e\n\n</Note>\n{/* f */}\n", "import a from 'b'\n\n<A>\n    c <b>d</b>\n</A>\n", "{{< a\n\nb >}} {{ c\n\nd }} {% e\n\nf %}\n",
		"- {{< a >}}\n  b\n{{< /a >}}\n- c {% d %}\n\n  e {% endd %}\n", "<div>\n{{< a >}}\n<b>\n{{< /a >}}\n</div>\n", "{{< a >}}\n<div>b\n{{< /a >}}\nc\n",
	} {
		f.Add(body, false)
		f.Add(body, true)
	}
	f.Fuzz(func(t *testing.T, body string, mdx bool) {
		if otherwise.MatchString(body) || !mdx && anyAttribute.MatchString(body) {
			t.Skip("what becomes no text")
		}
		name := "a.md"
		if mdx {
			name = "a.mdx"
		}
		p, err := post.Parse(name, []byte("---\ntitle: A\n---\n"+body+"\n"))
		if err != nil {
			t.Skip(err)
		}
		d, err := document.Parse(p)
		if err != nil {
			t.Skip(err)
		}
		table := false
		_ = ast.Walk(d.Root, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
			table = table || n.Kind() == extast.KindTable
			return ast.WalkContinue, nil
		})
		if table {
			t.Skip("a table leaves out cells beyond its head")
		}
		all := everything(d)
		got, want := letters(all), letters(string(d.Source))
		for c := range want {
			if got[c] < want[c] {
				t.Fatalf("%q: %d of %d %q are left in %q", body, got[c], want[c], byte(c), all)
			}
		}
		for i, e := range d.Embeds {
			if e.Node == nil || i > 0 && e.OpenTag.Start < d.Embeds[i-1].OpenTag.Start {
				t.Fatalf("%q: embed %d has no node or is out of order", body, i)
			}
			_ = e.BodySource()
		}
		_ = d.Blocks()
		_ = d.Text()
	})
}
