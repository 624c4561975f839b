package document_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark"
)

// hostile are bodies, of about n bytes, that cost a parser without limits far
// more than prose does: those of cmark's pathological tests and those found with
// goldmark.
var hostile = map[string]func(n int) string{
	"nested strong emphasis": func(n int) string { return strings.Repeat("*a **a ", n/14) + "b" + strings.Repeat(" a** a*", n/14) },
	"emphasis closers":       func(n int) string { return strings.Repeat("a_ ", n/3) },
	"emphasis openers":       func(n int) string { return strings.Repeat("_a ", n/3) },
	"mixed emphasis":         func(n int) string { return strings.Repeat("*a_ ", n/4) },
	"multiple of three":      func(n int) string { return "a**b" + strings.Repeat("c* ", n/3) },
	"strikethrough":          func(n int) string { return strings.Repeat("~~a ~b ", n/7) },
	"link closers":           func(n int) string { return strings.Repeat("a]", n/2) },
	"link openers":           func(n int) string { return strings.Repeat("[a", n/2) },
	"nested brackets":        func(n int) string { return strings.Repeat("[", n/2) + "a" + strings.Repeat("]", n/2) },
	"unclosed links":         func(n int) string { return strings.Repeat("[a](b", n/5) },
	"unclosed links with <":  func(n int) string { return strings.Repeat("[a](<b", n/6) },
	"images in links":        func(n int) string { return strings.Repeat("![[]()", n/6) },
	"references":             func(n int) string { return strings.Repeat("[a]: u\n", n/7) + strings.Repeat("[a]", 100) },
	"openers and closers":    func(n int) string { return strings.Repeat("[ (](", n/5) },
	"quotes":                 func(n int) string { return strings.Repeat("> ", n/2) + "a" },
	"lists":                  func(n int) string { return strings.Repeat("- ", n/2) + "a" },
	"lists and blank lines":  func(n int) string { return strings.Repeat("- ", n/3) + "x" + strings.Repeat("\n", n/3) },
	"ordered lists":          func(n int) string { return strings.Repeat("1. ", n/3) + "a" },
	"quotes on many lines":   func(n int) string { return strings.Repeat(strings.Repeat("> ", 50)+"a\n", n/102) },
	"list ever deeper":       func(n int) string { return deeper(n) },
	"footnotes in footnotes": func(n int) string { return strings.Repeat("[^1]:", n/5) + "a" },
	"footnote references":    func(n int) string { return "[^1]: a\n\n" + strings.Repeat("[^1] ", n/5) },
	"heading attributes":     func(n int) string { return "# a " + strings.Repeat("{a=", n/3) },
	"equal headings":         func(n int) string { return strings.Repeat("# a\n\n", n/5) },
	"numbered headings":      func(n int) string { return strings.Repeat("# a\n\n# a-1\n\n", n/12) },
	"wide table":             func(n int) string { return strings.Repeat("|a", n/4) + "|\n" + strings.Repeat("|-", n/4) + "|\n" },
	"table of empty rows": func(n int) string {
		k := n / 6
		return strings.Repeat("|a", k) + "|\n" + strings.Repeat("|-", k) + "|\n" + strings.Repeat("|\n", k)
	},
	"long definition": func(n int) string { return "[a]: /" + strings.Repeat("u", n/2) + "\n\n" + strings.Repeat("[a] ", n/8) },
	"code spans": func(n int) string {
		var b strings.Builder
		for i := 1; b.Len() < n; i++ {
			b.WriteString("e" + strings.Repeat("`", i))
		}
		return b.String()
	},
	"backslashes":             func(n int) string { return strings.Repeat(`\`, n) },
	"entities":                func(n int) string { return strings.Repeat("&", n/2) + strings.Repeat("&#", n/4) },
	"open HTML":               func(n int) string { return strings.Repeat("a <b", n/4) },
	"open comments":           func(n int) string { return "a " + strings.Repeat("<!-- a", n/6) },
	"open instructions":       func(n int) string { return "a " + strings.Repeat("<?", n/2) },
	"open declarations":       func(n int) string { return "a " + strings.Repeat("<!A ", n/4) },
	"open CDATA":              func(n int) string { return "a " + strings.Repeat("<![CDATA[", n/9) },
	"NUL bytes":               func(n int) string { return strings.Repeat("abc\x00de\x00", n/8) },
	"bare addresses":          func(n int) string { return strings.Repeat("www.a", n/5) },
	"bare addresses, slashes": func(n int) string { return strings.Repeat("http://a/(", n/10) },
	"mail addresses":          func(n int) string { return strings.Repeat("a@", n/2) },
	"passages":                func(n int) string { return strings.Repeat("[a]{lang=fr}", n/12) },
	"open passages":           func(n int) string { return strings.Repeat("[a]{lang=", n/9) },
	"empty passages":          func(n int) string { return strings.Repeat("]{", n/2) },
	"setext":                  func(n int) string { return strings.Repeat("a\n", n/2) + "===" },
	"tabs":                    func(n int) string { return strings.Repeat("\t", n) + "a" },
	"empty list items":        func(n int) string { return strings.Repeat("-\n", n/2) },
	"fences":                  func(n int) string { return strings.Repeat("~~~\n", n/4) },
	"emphasis on many lines":  func(n int) string { return strings.Repeat(strings.Repeat("*a_ ", 15)+"\n", n/61) },
	"brackets on many lines":  func(n int) string { return strings.Repeat(strings.Repeat("[a", 30)+"\n", n/61) },
	"prose":                   prose,
}

func deeper(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		b.WriteString(strings.Repeat("  ", i) + "* a\n")
	}
	return b.String()
}

// prose is ordinary text, with which the others are compared.
func prose(n int) string {
	const p = "The *ferry* leaves at eight, and [the timetable](timetable.md) says when it comes back. " +
		"On Sundays it does not sail; **ask at the wharf**, or read `notice.txt`.\n\n"
	return strings.Repeat(p, n/len(p)+1)
}

// answer reads a body and writes it as HTML, or is refused.
func answer(body string) (out int, err error) {
	p, err := post.Parse("en/a.md", []byte("---\ntitle: A\n---\n"+body))
	if err != nil {
		return 0, err
	}
	d, err := document.Parse(p)
	if err != nil {
		return 0, err
	}
	var b bytes.Buffer
	md := goldmark.New(goldmark.WithExtensions(new(document.Parser).Extenders()...))
	err = md.Renderer().Render(&b, d.Source, d.Root)
	return b.Len(), err
}

func TestHostileBodiesAreAnsweredOrRefused(t *testing.T) {
	const size = 64 << 10
	bodies := map[string]string{}
	for name, body := range hostile {
		bodies[name] = body(size)
		for _, end := range []string{"\r\n", "\r\r"} { // only LF ends a line for the parser
			if other := strings.ReplaceAll(body(size), "\n", end); other != bodies[name] {
				bodies[fmt.Sprintf("%s, lines that end in %q", name, end)] = other
			}
		}
	}
	for name, body := range bodies {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second) // generous: none takes a second
			defer cancel()
			done := make(chan struct{})
			go func() {
				defer close(done)
				out, err := answer(body)
				if err != nil {
					f := post.FaultsOf(err)[0]
					if f.Place.Line == 0 || f.Hint == "" {
						t.Errorf("refused without a place or a hint: %v", err)
					}
				}
				if out > 100*size {
					t.Errorf("%d bytes out", out)
				}
			}()
			select {
			case <-done:
			case <-ctx.Done():
				t.Error("no answer")
			}
		})
	}
}

func TestRealBodiesAreNotRefused(t *testing.T) {
	for name, body := range map[string]string{
		"a long list of links": strings.Repeat("- [A ferry](https://example.ca/ferries/a) that sails.\n", 3000),
		"a long table":         "| a | b | c |\n|---|---|---|\n" + strings.Repeat("| one | two | three |\n", 2000),
		"a long text":          prose(600 << 10),
		"many notes":           strings.Repeat("Text[^a].\n\n", 50) + "[^a]: Note.\n",
	} {
		if _, err := answer(body); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// BenchmarkHostile shows what hostile bodies cost against prose of the same
// size, and how the cost grows from 16 to 64 KB: 1 is linear.
func BenchmarkHostile(b *testing.B) {
	cost := func(body string) time.Duration {
		start := time.Now()
		_, _ = answer(body)
		return time.Since(start)
	}
	for name, body := range hostile {
		b.Run(name, func(b *testing.B) {
			var small, large, plain time.Duration
			for b.Loop() {
				small += cost(body(16 << 10))
				large += cost(body(64 << 10))
				plain += cost(prose(64 << 10))
			}
			b.ReportMetric(float64(large)/float64(plain), "times-prose")
			b.ReportMetric(float64(large)/float64(small)/4, "growth")
		})
	}
}

func ExampleParser_limits() {
	p, _ := post.Parse("en/a.md", []byte("---\ntitle: A\n---\n"+strings.Repeat("*a_ ", 5000)))
	_, err := document.Parse(p)
	fmt.Println(err)
	// Output:
	// en/a.md:4:6323: this paragraph has too many marks of emphasis for the length of the body
	//   hint: split it, or put what is no text into a code block
}
