package typography

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	gtext "github.com/yuin/goldmark/text"
	"golang.org/x/text/language"
)

var kindNames = [kinds]string{
	"apostrophe", "quotation", "guillemet", "colon", "high mark", "money", "thousands",
	"unit", "month", "century", "hour", "dash", "ellipsis", "ordinal",
}

// TestCorpus counts by kind what the rules of $DIPTYCH_LANG change in the
// Markdown files below $DIPTYCH_CORPUS: in their text, their titles and
// descriptions, and their blocks of raw HTML. It writes every change in its
// context to the file $DIPTYCH_OUT, to be read by a person.
func TestCorpus(t *testing.T) {
	dir := os.Getenv("DIPTYCH_CORPUS")
	lang := os.Getenv("DIPTYCH_LANG")
	if dir == "" || lang == "" {
		t.Skip("DIPTYCH_CORPUS names no folder of posts, or DIPTYCH_LANG no language")
	}
	tag := language.Make(lang)
	c := census{}
	files := 0
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".md") {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		c.file(tag, filepath.Base(path), src)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for k, n := range c.count {
		t.Logf("%-12s %5d", kindNames[k], n)
	}
	t.Logf("%d files: %d changes in Markdown, %d in raw HTML, %d in titles and descriptions", files, c.markdown, c.html, c.titles)
	if out := os.Getenv("DIPTYCH_OUT"); out != "" {
		if err := os.WriteFile(out, c.out.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

type census struct {
	count                  [kinds]int
	markdown, html, titles int
	out                    bytes.Buffer
}

func (c *census) file(tag language.Tag, name string, src []byte) {
	head, body := splitFrontMatter(src)
	t := new(text)
	for line := range strings.Lines(head) {
		if key, value, ok := strings.Cut(line, ":"); ok && (key == "title" || key == "description" || key == "image-alt") {
			t.reset(rulesFor(tag))
			t.plain, t.escapes, t.goesOn = true, false, nil
			t.buf = append(t.buf, strings.Trim(strings.TrimSpace(value), `'"`)...)
			t.read(0)
			c.titles += c.see(name+" "+key, t)
		}
	}
	w := tree{text: t, source: body}
	w.seen = func(t *text) { c.markdown += c.see(name, t) }
	t.plain, t.escapes, t.goesOn = false, true, w.goesOn
	root := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote)).Parser().Parse(gtext.NewReader(body))
	w.block(root, rulesFor(tag))
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		if n.IsRaw() && n.Kind().String() == "HTMLBlock" {
			before := n.Lines().Value(body)
			f := fragment{text: new(text), src: before, seen: func(t *text) { c.html += c.see(name+" HTML", t) }}
			f.set(rulesFor(tag))
		}
	}
}

// see counts the edits of t and writes them down.
func (c *census) see(name string, t *text) int {
	for _, e := range t.edits {
		c.count[e.kind]++
		from, to := max(0, e.start-30), min(len(t.buf), e.end+20)
		fmt.Fprintf(&c.out, "%-10s %s[%s→%s]%s\t\t%s\n", kindNames[e.kind], t.buf[from:e.start], t.buf[e.start:e.end],
			visible.Replace(e.with), t.buf[e.end:to], name)
	}
	return len(t.edits)
}

func splitFrontMatter(src []byte) (string, []byte) {
	var head strings.Builder
	at := 0
	for line := range bytes.Lines(src) {
		at += len(line)
		fence := string(bytes.TrimRight(line, " \t\r\n")) == "---"
		if at == len(line) && !fence {
			break // the first line is no fence
		}
		if at > len(line) && fence {
			return head.String(), src[at:]
		}
		head.Write(line)
	}
	return "", src
}
