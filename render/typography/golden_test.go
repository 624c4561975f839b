package typography

import (
	"bufio"
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	"golang.org/x/text/language"
)

// The golden files show the no-break space as ⍽ and the narrow one as ‸.
var (
	visible   = strings.NewReplacer(nbsp, "⍽", fine, "‸")
	invisible = strings.NewReplacer("⍽", nbsp, "‸", fine)
)

var update = flag.Bool("update", false, "rewrite the golden files, to be read before they are kept")

// A golden line is "before → after", or text that stays as it is.
type goldenLine struct {
	line          int
	before, after string
}

func readGolden(t testing.TB, name string) []goldenLine {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var lines []goldenLine
	s := bufio.NewScanner(f)
	for n := 1; s.Scan(); n++ {
		l := invisible.Replace(s.Text())
		if l == "" || strings.HasPrefix(l, "# ") {
			continue
		}
		before, after, ok := strings.Cut(l, " → ")
		if !ok {
			after = before
		}
		lines = append(lines, goldenLine{n, before, after})
	}
	if s.Err() != nil || len(lines) == 0 {
		t.Fatalf("%s: %d lines, %v", name, len(lines), s.Err())
	}
	return lines
}

// TestStrings sets each line of testdata/strings as a plain string, in the
// language that names the file, and then what it became once more.
func TestStrings(t *testing.T) {
	for _, name := range goldenFiles(t, "strings") {
		tag := language.Make(strings.TrimSuffix(filepath.Base(name), ".txt"))
		if *update {
			rewrite(t, name, func(s string) string { return String(tag, s) })
		}
		for _, l := range readGolden(t, name) {
			got := String(tag, l.before)
			if got != l.after {
				t.Errorf("%s:%d: %s\n\tbecame  %s\n\tand not %s", name, l.line, l.before, visible.Replace(got), visible.Replace(l.after))
			}
			if again := String(tag, got); again != got {
				t.Errorf("%s:%d: set twice, %s", name, l.line, visible.Replace(again))
			}
		}
	}
}

// TestMarkdown converts each line of testdata/markdown and compares the HTML of
// the paragraph, without its <p>.
func TestMarkdown(t *testing.T) {
	for _, name := range goldenFiles(t, "markdown") {
		tag := language.Make(strings.TrimSuffix(filepath.Base(name), ".txt"))
		set := func(s string) string {
			got := convert(t, Extension{Lang: tag}, strings.ReplaceAll(s, `\n`, "\n"))
			return strings.ReplaceAll(strings.TrimSuffix(strings.TrimPrefix(got, "<p>"), "</p>"), "\n", `\n`)
		}
		if *update {
			rewrite(t, name, set)
		}
		for _, l := range readGolden(t, name) {
			got := set(l.before)
			if got != l.after {
				t.Errorf("%s:%d: %s\n\tbecame  %s\n\tand not %s", name, l.line, l.before, visible.Replace(got), visible.Replace(l.after))
			}
		}
	}
}

// rewrite puts what set makes of each line after its arrow.
func rewrite(t *testing.T, name string, set func(string) string) {
	old, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for l := range strings.Lines(string(old)) {
		before, _, _ := strings.Cut(strings.TrimSuffix(l, "\n"), " → ")
		b.WriteString(before)
		if before != "" && !strings.HasPrefix(before, "# ") {
			if after := visible.Replace(set(invisible.Replace(before))); after != before {
				b.WriteString(" → " + after)
			}
		}
		b.WriteByte('\n')
	}
	if err := os.WriteFile(name, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}

func goldenFiles(t testing.TB, dir string) []string {
	names, err := filepath.Glob(filepath.Join("testdata", dir, "*.txt"))
	if err != nil || len(names) == 0 {
		t.Fatalf("testdata/%s: %d files, %v", dir, len(names), err)
	}
	return names
}

// convert returns the HTML of src by goldmark with its extensions and e.
func convert(t testing.TB, e Extension, src string) string {
	m := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, e),
		goldmark.WithRendererOptions(html.WithUnsafe()))
	var b bytes.Buffer
	if err := m.Convert([]byte(src), &b); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(b.String())
}
