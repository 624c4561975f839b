package document_test

import (
	"bytes"
	"fmt"
	"runtime"
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
			// Generous: none takes a second.
			defer time.AfterFunc(20*time.Second, func() { panic("no answer: " + name) }).Stop()
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
		})
	}
}

// TestCostlyBodiesAreRefusedAtTheirLine holds bodies to the bytes that reading
// them takes, and to the line of the fault. What ends a paragraph is what
// goldmark takes for its end.
func TestCostlyBodiesAreRefusedAtTheirLine(t *testing.T) {
	const size = 96 << 10
	for _, c := range []struct {
		name, body string
		line       int // of the fault, 0 if the body is read
		message    string
		most       int // bytes allocated for each byte of the body
	}{
		{"emphasis", strings.Repeat("*a_ ", size/4), 4, "marks of emphasis", 100},
		{"emphasis between lines of no-break spaces", strings.Repeat("*a_ *b_ *c_\n\u00a0\n", size/16), -1, "marks of emphasis", 200},
		{"emphasis between lines of U+0085", strings.Repeat("*a_ *b_ *c_\n\u0085\n", size/16), -1, "marks of emphasis", 200},
		{"emphasis between lines of U+2003", strings.Repeat("*a_ *b_ *c_\n\u2003\n", size/16), -1, "marks of emphasis", 200},
		{"emphasis between bare list marks", strings.Repeat("*a_ *b_ *c_\n+ \n", size/16), -1, "marks of emphasis", 200},
		{"table of lines that only look empty", strings.Repeat("|a", 2000) + "|\n" + strings.Repeat("|-", 2000) + "|\n" + strings.Repeat("\u00a0\n", 2000), 5, "more cells", 100},
		{"one long definition", "[a]: " + strings.Repeat("b", size/2) + "\n\n" + strings.Repeat("[a] ", size/8), 6, "many times as long", 200},
		{"one long title of images", "[a]: b '" + strings.Repeat("b", size/2) + "'\n\n" + strings.Repeat("![a] ", size/8), 6, "many times as long", 200},
		{"images in images", strings.Repeat("![", 300) + strings.Repeat("a ", size/2) + strings.Repeat("](b)", 300), 4, "", 200},
		{"brackets that stay open", strings.Repeat("[a", size/2), 4, "brackets that do not close", 50},
		{"links after many nodes", strings.Repeat("`a` ", size/8) + strings.Repeat("[*a*](b) ", size/16), 4, "links or brackets", 200},
		{"definitions", strings.Repeat("[a]: b\n", size/7), -1, "definitions of links", 100},
		{"definitions apart", strings.Repeat("[a]: b\n\n", size/8), 0, "", 200},
		{"lists of changing marks", strings.Repeat("- a\n+ a\n", size/8), -1, "too many lists", 100},
		{"headings", strings.Repeat("#\n", size/2), 10004, "more than 10000 headings", 400},
		{"empty lines in lists", strings.Repeat("- ", size/3) + "x" + strings.Repeat("\n", size/3), -1, "empty lines", 500},
		{"references to a footnote", "[^1]: a\n\n" + strings.Repeat("[^1] ", size/5), 6, "references to footnotes", 200},
		{"footnotes", notes(size), 0, "", 200},
		{"code with pipes in a table", "|a|\n|-|\n" + strings.Repeat("|`a\\|b`|\n", size/9), 0, "", 400},
		{"code spans of all lengths", hostile["code spans"](size), 0, "", 100},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := post.Parse("en/a.md", []byte("---\ntitle: A\n---\n"+c.body))
			if err != nil {
				t.Fatal(err)
			}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			d, err := document.Parse(p)
			runtime.ReadMemStats(&after)
			if spent := int(after.TotalAlloc - before.TotalAlloc); spent > c.most*len(c.body) {
				t.Errorf("%d bytes for each byte of the body", spent/len(c.body))
			}
			if c.line == 0 {
				if err != nil || len(d.Faults) > 0 {
					t.Errorf("%v %v", err, d)
				}
				return
			}
			if err == nil {
				t.Fatal("it is read")
			}
			fault := post.FaultsOf(err)[0]
			if line := fault.Place.Line; c.line > 0 && line != c.line || line < 4 || !strings.Contains(fault.Message, c.message) || fault.Hint == "" {
				t.Error(err)
			}
		})
	}
}

// notes is a body of footnotes, each referred to once, defined in reverse order.
func notes(n int) string {
	var b strings.Builder
	for i := range n / 30 {
		fmt.Fprintf(&b, "One[^%d] and two words.\n", i)
	}
	for i := range n / 30 {
		fmt.Fprintf(&b, "\n[^%d]: [a](b)\n", n/30-i-1)
	}
	return b.String()
}

// TestMarksThatOpenNothingAreNotCounted: an address, a definition and code may
// hold any number of them.
func TestMarksThatOpenNothingAreNotCounted(t *testing.T) {
	long := strings.Repeat("a_b*c~", 5000)
	for _, body := range []string{
		"[a]: https://example.ca/" + long + "\n\n[a]\n",
		"See [it](https://example.ca/" + long + ").\n",
		"See <https://example.ca/" + long + ">.\n",
		"`" + long + "`\n",
		"``` \n" + long + "\n```\n",
	} {
		if _, err := answer(body); err != nil {
			t.Errorf("%.30q…: %v", body, err)
		}
	}
}

func TestRealBodiesAreNotRefused(t *testing.T) {
	for name, body := range map[string]string{
		"a long list of links": strings.Repeat("- [A ferry](https://example.ca/ferries/a) that sails.\n", 3000),
		"a long table":         "| a | b | c |\n|---|---|---|\n" + strings.Repeat("| one | two | three |\n", 2000),
		"a long text":          prose(600 << 10),
		"many notes":           strings.Repeat("Text[^a].\n\n", 50) + "[^a]: Note.\n",
		"a book of notes":      notes(200 << 10),
		"a list of changes":    strings.Repeat("- [1.0.0] - A change\n", 1500) + "\n" + strings.Repeat("[1.0.0]: https://example.ca/compare/v1.0.0...v1.0.1\n", 1500),
		"a glossary":           strings.Repeat("**term** – its *meaning* and [where](a.md) it is used\n", 1500),
		"links without a line": strings.Repeat("[name](https://example.ca/a)\n", 2000),
		"a list of numbers":    strings.Repeat("- 123456\n", 5000),
		"quotes and lists":     strings.Repeat("> - a\n>   - b\n>\n>   c\n", 3000),
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
	//   hint: split it, or put text that is not prose into a code block
}
