package check

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// Code returns the rule that notes code that differs from its twin: one line of a block,
// if all other lines are the same apart from comments and strings, or one span in a
// sentence. These are notes, since code is often translated for its readers. A line is a
// warning if the rest of the block is exactly the same.
func Code() Rule {
	return Rule{Name: "code", Severity: post.SeverityNote, Check: func(ps *Pass) error {
		for _, p := range ps.Pairs() {
			p.trusted(func(_ int, r align.Row) bool {
				if len(r.A) != 1 || len(r.B) != 1 {
					return true
				}
				if r.A[0].Kind == document.BlockCode && r.B[0].Kind == document.BlockCode {
					if diagram(r.A[0], p.A.Source) {
						return true
					}
					p.code(ps.Report, r.A[0], r.B[0])
				} else {
					p.spans(ps.Report, r.A[0], r.B[0])
				}
				return true
			})
		}
		return nil
	}}
}

// diagram reports whether code draws a picture. Its labels are translated.
func diagram(b document.Block, source []byte) bool {
	name := ""
	switch n := b.Node.(type) {
	case *ast.FencedCodeBlock:
		name = string(n.Language(source))
	case *document.EmbedBlock:
		name = n.Embed.Name
	}
	switch strings.ToLower(name) {
	case "mermaid", "plantuml", "graphviz", "dot", "goat", "diagram", "chart", "chartjs", "echarts", "plotly":
		return true
	}
	return false
}

// code reports the only line that differs between two blocks of code, or the only line
// that one of them lacks. It is a warning if all other lines are exactly the same, since
// then nothing was translated.
func (p *Pair) code(report func(post.Fault), a, b document.Block) {
	x, y := strings.Split(a.Text, "\n"), strings.Split(b.Text, "\n")
	from, exact := 0, true
	same := func(s, t string) bool {
		exact = exact && s == t
		return s == t || bare(s) == bare(t)
	}
	for from < min(len(x), len(y)) && same(x[from], y[from]) {
		from++
	}
	i, j := len(x), len(y)
	for i > from && j > from && same(x[i-1], y[j-1]) {
		i, j = i-1, j-1
	}
	exact = slices.Equal(x[:from], y[:from]) && slices.Equal(x[i:], y[j:])
	others := len(x) - (i - from)
	switch {
	case i == from && j == from, i > from+1, j > from+1:
		return // the same code, or other code
	case i == from || j == from:
		if line := slices.Concat(x[from:i], y[from:j])[0]; others < 2 || bare(line) == "" || prosaic(line) {
			return
		}
	case prosaic(x[from]) || prosaic(y[from]) || others < 2 && !slip(x[from], y[from]):
		return
	}
	f := post.Fault{Place: codeLine(p.B, b, min(from, len(y)-1)), Severity: post.SeverityNote, Related: []post.Place{codeLine(p.A, a, min(from, len(x)-1))}}
	if exact && others >= 2 && !tree(x) {
		f.Severity = post.SeverityWarning
	}
	switch {
	case i == from:
		f.Message = fmt.Sprintf("this line of code is not in %s: %s", version(p.A), short(y[from]))
	case j == from:
		f.Message = fmt.Sprintf("a line of code of %s is missing here: %s", version(p.A), short(x[from]))
	default:
		f.Message = fmt.Sprintf("this line of code differs from %s, which has: %s", version(p.A), short(x[from]))
	}
	report(f)
}

// tree reports whether code is a list of files and folders, one in a line. People
// translate their names.
func tree(lines []string) bool {
	return !slices.ContainsFunc(lines, func(line string) bool { return len(strings.Fields(strings.TrimLeft(line, " │├└─|+`-"))) > 1 })
}

// prosaic reports whether a line of code reads like a sentence.
func prosaic(line string) bool {
	return len(strings.Fields(line)) >= 3 && !strings.ContainsAny(line, "=;(){}<>[]\"'/\\$|_-")
}

// slip reports whether two lines differ by little: at most three tenths of the longer
// one.
func slip(x, y string) bool {
	prefix, suffix := 0, 0
	for prefix < min(len(x), len(y)) && x[prefix] == y[prefix] {
		prefix++
	}
	for suffix < min(len(x), len(y))-prefix && x[len(x)-1-suffix] == y[len(y)-1-suffix] {
		suffix++
	}
	return 10*(prefix+suffix) >= 7*max(len(x), len(y))
}

// codeLine returns the place of a line of a block of code.
func codeLine(d *document.Document, b document.Block, line int) post.Place {
	switch b.Node.(type) {
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		pos, lines := b.Node.Pos(), b.Node.Lines()
		if line < lines.Len() && pos >= 0 && pos <= lines.At(line).Start {
			at := b.Place
			at.Line += bytes.Count(d.Source[pos:lines.At(line).Start], []byte("\n"))
			at.Column = 1
			return at
		}
	}
	return placeOf(d, []document.Block{b}, strings.Split(b.Text, "\n")[line])
}

// spans notes the only span of code that differs between two blocks.
func (p *Pair) spans(report func(post.Fault), a, b document.Block) {
	x := slices.DeleteFunc(slices.Clone(a.Code), func(s string) bool { return slices.Contains(b.Code, s) })
	y := slices.DeleteFunc(slices.Clone(b.Code), func(s string) bool { return slices.Contains(a.Code, s) })
	if len(x) != 1 || len(y) != 1 || len(a.Code) != len(b.Code) || bare(x[0]) == bare(y[0]) || strings.ContainsAny(x[0]+y[0], " /#") && !misnumbered(x[0], y[0]) {
		return
	}
	report(post.Fault{Place: placeOf(p.B, []document.Block{b}, y[0]), Related: []post.Place{placeOf(p.A, []document.Block{a}, x[0])},
		Message: fmt.Sprintf("the code %s stands here where %s has %s", post.Quote(y[0]), version(p.A), post.Quote(x[0]))})
}

// misnumbered reports whether two spans of code, such as commands or addresses, differ
// only in their numbers or in the start of one word, such as install and uninstall. Other
// words may be names that are translated.
func misnumbered(x, y string) bool {
	if codeNumber.ReplaceAllString(x, "0") == codeNumber.ReplaceAllString(y, "0") {
		return true
	}
	a, b := strings.Fields(x), strings.Fields(y)
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	for len(a) > 1 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	const least = 4 // letters that the two words share
	short, long := a[0], b[0]
	if len(short) > len(long) {
		short, long = long, short
	}
	return len(short) >= least && strings.HasSuffix(long, short) && slices.Equal(a[1:], b[1:])
}

var (
	codeNumber = regexp.MustCompile(`\d\w*`)

	strung    = regexp.MustCompile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|>[^<>]*<")
	commented = regexp.MustCompile(`(?:^|\s)(?://|#|;|--\s|%\s).*$|/\*.*?\*/|<!--.*?-->|^\s*\*.*$`)
	// foreignWords matches words with letters beyond ASCII, which are prose.
	foreignWords = regexp.MustCompile(`[\p{L}\p{M}]*[^\x00-\x7f][\p{L}\p{M}]*`)
)

// bare returns a line of code without the parts written for readers: strings, comments
// and words with letters beyond ASCII.
func bare(line string) string {
	line = strung.ReplaceAllString(line, `""`)
	line = commented.ReplaceAllString(line, "")
	line = foreignWords.ReplaceAllString(line, "")
	return strings.Join(strings.Fields(line), " ")
}
