// Package markdown holds what diptych makes of Markdown against goldmark itself
// and against extensions of others.
package markdown

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
)

// goldmarkDir is where goldmark's own examples are.
func goldmarkDir(t *testing.T) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}}", "github.com/yuin/goldmark").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// plain is our pipeline without what changes text: typography, anchors, the
// list of schemes, and the words and wrappers that normalize takes off again.
func plain() *render.Renderer {
	r := &render.Renderer{RawHTML: render.Trusted, Plain: true}
	r.Schemes = []string{"http", "https", "mailto", "ftp", "irc", "a+b+c", "made-up-scheme", "localhost", "foo", "b", "javascript", "myscheme"}
	r.Parser = &document.Parser{Anchor: func(string) string { return "" }}
	return r
}

var wrappers = regexp.MustCompile(`<div class="scroll"[^>]*>\n|(</table>\n)</div>\n| aria-label="[^"]*"|(<pre) tabindex="0"`)

var spacesAtEnd = regexp.MustCompile(` +<br>`)

func normalize(s string) string {
	s = wrappers.ReplaceAllString(s, "$1$2")
	s = strings.NewReplacer(`<input type="checkbox" checked disabled> `, `<input checked="" disabled="" type="checkbox"> `,
		`<input type="checkbox" disabled> `, `<input disabled="" type="checkbox"> `).Replace(s)
	return s
}

func compare(t *testing.T, r *render.Renderer, md goldmark.Markdown, name, source string) {
	t.Helper()
	var want, got bytes.Buffer
	if err := md.Convert([]byte(source), &want); err != nil {
		t.Fatal(err)
	}
	p, err := post.Parse("a.md", []byte("---\ntitle: A\n---\n"+source))
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Render(&got, p); err != nil {
		t.Errorf("%s: %v", name, err)
	}
	// goldmark's extension for bare addresses keeps spaces that end a line.
	if want := spacesAtEnd.ReplaceAllString(want.String(), "<br>"); normalize(got.String()) != want {
		t.Errorf("%s: %q\ngot  %q\nwant %q", name, source, normalize(got.String()), want)
	}
}

func TestCommonMark(t *testing.T) {
	src, err := os.ReadFile(filepath.Join(goldmarkDir(t), "_test", "spec.json"))
	if err != nil {
		t.Fatal(err)
	}
	var examples []struct {
		Markdown string
		Example  int
		Section  string
	}
	if err := json.Unmarshal(src, &examples); err != nil {
		t.Fatal(err)
	}
	if len(examples) != 652 {
		t.Errorf("%d examples, and CommonMark 0.31.2 has 652", len(examples))
	}
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(html.WithUnsafe()))
	r := plain()
	for _, e := range examples {
		compare(t, r, md, e.Section, e.Markdown)
	}
}

func TestGFM(t *testing.T) {
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(html.WithUnsafe()))
	r := plain()
	n := 0
	for _, file := range []string{"table", "strikethrough", "tasklist", "linkify"} {
		src, err := os.ReadFile(filepath.Join(goldmarkDir(t), "extension", "_test", file+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		for part := range strings.SplitSeq(string(src), "//= = = = = = = = = = = = = = = = = = = = = = = =//") {
			_, rest, ok := strings.Cut(part, "//- - - - - - - - -//\n")
			if !ok {
				continue
			}
			example, _, _ := strings.Cut(rest, "//- - - - - - - - -//\n")
			compare(t, r, md, file, example)
			n++
		}
	}
	if n < 40 {
		t.Errorf("only %d examples were found", n)
	}
}
