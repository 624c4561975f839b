package check

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// Code returns the rule that notes code that differs between blocks that stand
// against each other: one line of a block of which all else is the same, comments
// and strings aside, or one span in a sentence. These are notes, since code is
// often translated for its readers.
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

// diagram reports whether code draws a picture, whose labels are translated.
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

// code notes the only line that differs in two blocks of code.
func (p *Pair) code(report func(post.Fault), a, b document.Block) {
	const least = 2 // lines that are the same
	x, y := strings.Split(a.Text, "\n"), strings.Split(b.Text, "\n")
	if len(x) != len(y) {
		return // the code is another
	}
	differ, equal, at := 0, 0, 0
	for i := range x {
		switch {
		case x[i] == y[i]:
			equal++
		case bare(x[i]) != bare(y[i]):
			differ, at = differ+1, i
		}
	}
	if differ != 1 || equal < least {
		return
	}
	report(post.Fault{Place: placeOf(p.B, []document.Block{b}, y[at]), Related: []post.Place{placeOf(p.A, []document.Block{a}, x[at])},
		Message: fmt.Sprintf("this line of code is not that of %s: %s", version(p.A), short(x[at]))})
}

// spans notes the only span of code that differs in two blocks.
func (p *Pair) spans(report func(post.Fault), a, b document.Block) {
	x := slices.DeleteFunc(slices.Clone(a.Code), func(s string) bool { return slices.Contains(b.Code, s) })
	y := slices.DeleteFunc(slices.Clone(b.Code), func(s string) bool { return slices.Contains(a.Code, s) })
	if len(x) != 1 || len(y) != 1 || len(a.Code) != len(b.Code) || bare(x[0]) == bare(y[0]) || strings.ContainsAny(x[0]+y[0], " /#") {
		return
	}
	report(post.Fault{Place: placeOf(p.B, []document.Block{b}, y[0]), Related: []post.Place{placeOf(p.A, []document.Block{a}, x[0])},
		Message: fmt.Sprintf("the code %s stands here where %s has %s", post.Quote(y[0]), version(p.A), post.Quote(x[0]))})
}

var (
	strung    = regexp.MustCompile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|>[^<>]*<")
	commented = regexp.MustCompile(`(?:^|\s)(?://|#|;|--\s|%\s).*$|/\*.*?\*/|<!--.*?-->|^\s*\*.*$`)
	// foreignWords are those that are prose: with letters beyond ASCII.
	foreignWords = regexp.MustCompile(`[\p{L}\p{M}]*[^\x00-\x7f][\p{L}\p{M}]*`)
)

// bare returns a line of code without what is written for readers.
func bare(line string) string {
	line = strung.ReplaceAllString(line, `""`)
	line = commented.ReplaceAllString(line, "")
	line = foreignWords.ReplaceAllString(line, "")
	return strings.Join(strings.Fields(line), " ")
}
