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
)

// Facts returns the rule that finds a number that stands for another one in a
// block and its translation: numbers, amounts, percentages, years and times, as
// each language writes them. A number that only one side has is not reported: a
// word may stand for it.
func Facts() Rule {
	return Rule{Name: "facts", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		for _, p := range ps.Pairs() {
			p.facts(ps.Report)
		}
		return nil
	}}
}

func (p *Pair) facts(report func(post.Fault)) {
	p.trusted(func(k int, r align.Row) bool {
		a := p.left(k, false)
		if len(a) == 0 {
			return true
		}
		b := p.left(k, true)
		if len(a) != len(b) || a[0].kind != b[0].kind || a[0].same(b[0]) {
			return true
		}
		report(post.Fault{Place: placeOf(p.B, r.B, b[0].raw), Related: []post.Place{placeOf(p.A, r.A, a[0].raw)},
			Message: fmt.Sprintf("%s stands here where %s has %s", b[0].text, version(p.A), a[0].text), Hint: "compare the two"})
		return true
	})
}

// left returns the numbers of one side of a row that the other side has neither
// there nor nearby, nor as words.
func (p *Pair) left(k int, flip bool) (rest []number) {
	const near = 2
	x, y := halves(p.Rows[k], flip)
	mine := numbersOf(prose(x...))
	if len(mine) == 0 {
		return nil
	}
	text := prose(y...)
	all := numbersOf(text)
	others := slices.Clone(all)
	for _, n := range mine {
		if i := slices.IndexFunc(others, n.same); i >= 0 {
			others = slices.Delete(others, i, i+1)
			continue
		}
		rest = append(rest, n)
	}
	if len(rest) == 0 {
		return nil
	}
	for i := max(0, k-near); i <= min(len(p.Rows)-1, k+near); i++ {
		if i != k {
			_, y := halves(p.Rows[i], flip)
			all = append(all, numbersOf(prose(y...))...)
		}
	}
	_, there := p.sides(flip)
	words := spelled(base(there.Post.Lang), text)
	return slices.DeleteFunc(rest, func(n number) bool { return words[n.digits] || n.digits == "" || slices.ContainsFunc(all, n.same) })
}

// embedded is a shortcode or template tag within a text.
var embedded = regexp.MustCompile(`\{\{.*?\}\}|\{%.*?%\}|\$[^$\d\s][^$]*\$`)

// prose returns the text of blocks in which facts are told: no code, no markup.
func prose(blocks ...document.Block) string {
	if len(blocks) == 1 {
		return proseOf(blocks[0])
	}
	var out strings.Builder
	for _, b := range blocks {
		out.WriteString(proseOf(b))
		out.WriteByte('\n')
	}
	return out.String()
}

func proseOf(b document.Block) string {
	switch b.Kind {
	case document.BlockCode, document.BlockEmbed, document.BlockHTML, document.BlockImage, document.BlockBreak:
		return ""
	}
	text := b.Text
	for _, code := range b.Code {
		text = strings.Replace(text, code, "`", 1)
	}
	for _, l := range b.Links {
		if strings.Contains(l.Text, "://") || strings.HasPrefix(l.Text, "www.") {
			text = strings.Replace(text, l.Text, " ", 1)
		}
	}
	for _, image := range b.Images {
		text = strings.Replace(text, strings.Join(strings.Fields(image.Alt), " "), " ", 1)
	}
	if strings.IndexByte(text, '{') < 0 && strings.IndexByte(text, '$') < 0 {
		return text
	}
	return embedded.ReplaceAllString(text, " ")
}

// placeOf returns where a text stands in blocks, else where they start.
func placeOf(d *document.Document, blocks []document.Block, s string) post.Place {
	for _, b := range blocks {
		pos := b.Node.Pos()
		if pos < 0 || pos > len(d.Source) {
			continue
		}
		end := min(len(d.Source), pos+4*len(b.Text)+400)
		if i := bytes.Index(d.Source[pos:end], []byte(s)); i >= 0 {
			at := b.Place
			if lines := bytes.Count(d.Source[pos:pos+i], []byte("\n")); lines > 0 {
				at.Line += lines
				at.Column = 0
			}
			return at
		}
	}
	return blocks[0].Place
}
