package markdown

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/.ci/markdown/hostile"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	gohtml "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"
)

// runs returns the first attribute of a fragment whose address a browser would
// run, by a decoder that shares nothing with the renderer's.
func runs(fragment []byte) string {
	z := html.NewTokenizer(bytes.NewReader(fragment))
	for {
		if z.Next() == html.ErrorToken {
			if z.Err() != io.EOF {
				return z.Err().Error()
			}
			return ""
		}
		token := z.Token()
		for _, a := range token.Attr {
			values := []string{a.Val}
			switch a.Key {
			case "alt", "title", "id", "class":
				continue
			case "content":
				_, address, _ := strings.Cut(a.Val, "url=")
				values = []string{address}
			case "srcset":
				values = strings.FieldsFunc(a.Val, func(c rune) bool { return c <= ' ' || c == ',' })
			case "values":
				values = strings.Split(a.Val, ";")
			}
			for _, v := range values {
				v = strings.TrimLeftFunc(v, func(c rune) bool { return c <= ' ' })
				v = strings.ToLower(strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(v))
				for _, scheme := range []string{"javascript:", "vbscript:", "data:", "blob:", "view-source:"} {
					if strings.HasPrefix(v, scheme) {
						return token.String()
					}
				}
			}
		}
	}
}

// TestNoLinkRuns renders 20,000 links in each way that content of others is.
func TestNoLinkRuns(t *testing.T) {
	bodies := hostile.Links(20_000)
	same := func(html []byte) []byte { return html }
	for name, r := range map[string]*render.Renderer{
		"safe":        {},
		"sanitized":   {Sanitize: bluemonday.UGCPolicy().SanitizeBytes},
		"passed":      {Sanitize: same},
		"transformed": {Transform: decode},
		"extended":    {Parser: extended().Parser},
	} {
		kept := 0
		for _, body := range bodies {
			p, err := post.Parse("en/a.md", []byte("---\ntitle: A\n---\n"+body+"\n"))
			if err != nil {
				continue
			}
			var b bytes.Buffer
			_ = r.Render(&b, p)
			if found := runs(b.Bytes()); found != "" {
				t.Fatalf("%s: %q came out as %s: %s", name, body, b.String(), found)
			}
			if bytes.Contains(b.Bytes(), []byte("href=")) {
				kept++
			}
		}
		if kept < len(bodies)/10 {
			t.Errorf("%s: only %d pages have a link left", name, kept)
		}
	}

	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(gohtml.WithUnsafe()))
	dangerous := 0
	for _, body := range bodies {
		var b bytes.Buffer
		if err := md.Convert([]byte(body), &b); err == nil && runs(b.Bytes()) != "" {
			dangerous++
		}
	}
	if dangerous < len(bodies)/10 {
		t.Errorf("only %d of the links would run anywhere", dangerous)
	}
	t.Logf("%d of %d links would run in plain goldmark, none here", dangerous, len(bodies))
}

// decode is a transformer that undoes what stood in the way of a link.
func decode(d *document.Document) {
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if l, ok := n.(*ast.Link); ok && entering {
			l.Destination = []byte(strings.TrimPrefix(html.UnescapeString(html.UnescapeString(string(l.Destination))), "a/"))
		}
		return ast.WalkContinue, nil
	})
}
