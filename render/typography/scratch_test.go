package typography

import (
	"bufio"
	"bytes"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	"golang.org/x/text/language"
	"os"
	"strings"
	"testing"
)

func vis(s string) string { return strings.NewReplacer("\u00a0", "⍽", "\u202f", "‸").Replace(s) }
func TestScratch(t *testing.T) {
	f, err := os.Open("/tmp/scratch.txt")
	if err != nil {
		t.Skip()
	}
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		tag, s, _ := strings.Cut(sc.Text(), "|")
		tg := language.Make(tag)
		o := String(tg, s)
		m := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, Extension{Lang: tg}), goldmark.WithRendererOptions(html.WithUnsafe()))
		var b bytes.Buffer
		m.Convert([]byte(s), &b)
		idem := ""
		if String(tg, o) != o {
			idem = "  !!IDEM " + vis(String(tg, o))
		}
		t.Logf("%-6s %s\n   S %s%s\n   M %s", tag, s, vis(o), idem, vis(strings.TrimSpace(b.String())))
	}
}
