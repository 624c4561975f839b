package markdown

import (
	"bytes"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/gohugoio/hugo-goldmark-extensions/passthrough"
	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark-emoji"
	highlighting "github.com/yuin/goldmark-highlighting/v2"
	"github.com/yuin/goldmark/extension"
)

// extended has extensions of others beside ours.
func extended() *render.Renderer {
	return &render.Renderer{RawHTML: render.Trusted, Parser: &document.Parser{Extensions: []goldmark.Extender{
		highlighting.Highlighting, emoji.Emoji, extension.DefinitionList,
		passthrough.New(passthrough.Config{InlineDelimiters: []passthrough.Delimiters{{Open: "$", Close: "$"}}, BlockDelimiters: []passthrough.Delimiters{{Open: "$$", Close: "$$"}}}),
	}}}
}

func french(t *testing.T, r *render.Renderer, body string) string {
	t.Helper()
	p, err := post.Parse("fr-CA/a.md", []byte("---\ntitle: A\n---\n"+body))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := r.Render(&b, p); err != nil {
		t.Error(err)
	}
	return b.String()
}

func TestExtensionsOfOthers(t *testing.T) {
	r := extended()
	for body, want := range map[string]string{
		"```go\nfunc main() { print(\"l'un\") }\n```": `<span style="color`,
		"C'est l'été :sun_with_face: : voilà":         "l’été &#x1f31e;\u00a0: voilà",
		"L'aire est $x : y'$ ici":                     "L’aire est $x : y'$ ici",
		"$$\na : b'\n$$":                              "$$\na : b'\n$$",
		"Port\n: Où l'on attend : ici.":               "<dd>Où l’on attend\u00a0: ici.</dd>",
		"# L'été {#ete}\n\n|a|\n|-|\n|l'b|\n":         `<h1 id="ete">L’été</h1>`,
	} {
		if got := french(t, r, body+"\n"); !strings.Contains(got, want) {
			t.Errorf("%q: no %q in\n%s", body, want, got)
		}
	}
}

func TestSanitizer(t *testing.T) {
	policy := bluemonday.UGCPolicy()
	r := &render.Renderer{Sanitize: policy.SanitizeBytes}
	got := french(t, r, "Un <b onclick=x>mot</b> <script>alert(1)</script> et [un lien](a.md).\n")
	if !strings.Contains(got, "<b>mot</b>") || strings.Contains(got, "script") || strings.Contains(got, "onclick") {
		t.Error(got)
	}
}
