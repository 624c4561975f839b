package check

import (
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// A Pair is a post and a translation of it, with their blocks aligned.
type Pair struct {
	A, B *document.Document // A is in the first language of the set
	Rows []align.Row

	whole   bool // whether the two are versions of one text
	telling *telling
	words   vocabulary // nil until asked for
}

// Pairs returns the pairs of the set: its post in the first language with the post in
// each other language. Posts whose bodies cannot be read are left out. All rules get the
// same Pairs and must not change them. In [Rule.CheckAll], Pairs returns nil.
func (ps *Pass) Pairs() []*Pair {
	if ps.pairs != nil || ps.Set == nil {
		return ps.pairs
	}
	ps.pairs = []*Pair{}
	tags := ps.Set.Languages()
	a, err := ps.Document(ps.Set.In(tags[0]))
	if err != nil {
		return ps.pairs
	}
	blocks, _ := ps.Blocks(a.Post)
	for _, tag := range tags[1:] {
		b, err := ps.Document(ps.Set.In(tag))
		if err != nil {
			continue
		}
		twins, _ := ps.Blocks(b.Post)
		p := &Pair{A: a, B: b, Rows: align.Blocks(blocks, twins), telling: ps.tellings.between(a.Post.Lang, b.Post.Lang)}
		alone, all := p.alone()
		p.whole = alone < anotherVersion || 100*alone <= 15*all
		ps.pairs = append(ps.pairs, p)
	}
	return ps.pairs
}

// anotherVersion is the lowest number of rows without a twin with which a post may count
// as another version of its twin, rather than a translation of it.
const anotherVersion = 8

// alone returns the number of rows with blocks on one side only, and of all rows, as far
// as they matter.
func (p *Pair) alone() (n, all int) {
	for _, r := range p.Rows {
		if !matters(r) {
			continue
		}
		all++
		if len(r.A) == 0 || len(r.B) == 0 {
			n++
		}
	}
	return n, all
}

// matters reports whether a row counts for the structure of a text: it is not a break, an
// embed or raw HTML.
func matters(r align.Row) bool {
	for _, b := range r.A {
		return b.Kind != document.BlockBreak && b.Kind != document.BlockEmbed && b.Kind != document.BlockHTML
	}
	for _, b := range r.B {
		return b.Kind != document.BlockBreak && b.Kind != document.BlockEmbed && b.Kind != document.BlockHTML
	}
	return false
}

// trusted iterates over the rows with blocks on both sides that can be relied on, with
// their indexes. There are none if the two are not versions of one text.
func (p *Pair) trusted(yield func(k int, r align.Row) bool) {
	if !p.whole {
		return
	}
	for k, r := range p.Rows {
		if r.Trust >= align.Trusted && len(r.A) > 0 && len(r.B) > 0 && !yield(k, r) {
			return
		}
	}
}

// sides returns the document of this side and of the other side. This side is A, or B if
// flip is set.
func (p *Pair) sides(flip bool) (here, there *document.Document) {
	if flip {
		return p.B, p.A
	}
	return p.A, p.B
}

// halves returns the blocks of a row on this side and on the other side. This side is A,
// or B if flip is set.
func halves(r align.Row, flip bool) (here, there []document.Block) {
	if flip {
		return r.B, r.A
	}
	return r.A, r.B
}

// gap returns the place where the blocks of row k should be in the document that lacks
// them: where the next block starts, or else where the last one is. Rows of a table and
// items of a list that continue the block before them belong to its last line.
func (p *Pair) gap(k int, flip bool) post.Place {
	_, doc := p.sides(flip)
	last := doc.Post.BodyPlace()
	here, _ := halves(p.Rows[k], flip)
	note := here[0].Kind == document.BlockFootnote // footnotes are the last blocks, wherever they are written
	for i := k - 1; i >= 0; i-- {
		if _, there := halves(p.Rows[i], flip); len(there) > 0 && (note || there[0].Kind != document.BlockFootnote) {
			before := there[len(there)-1]
			if last = lastLine(before); goesOn(before.Kind, here[0].Kind) {
				return last
			}
			break
		}
	}
	for i := k + 1; i < len(p.Rows); i++ {
		if _, there := halves(p.Rows[i], flip); len(there) > 0 {
			if next := there[0].Place; next.Line > last.Line {
				return next
			}
			break
		}
	}
	return last
}

// goesOn reports whether a block continues the table or list of the block before it.
func goesOn(before, kind document.BlockKind) bool {
	return kind == document.BlockRow && (before == kind || before == document.BlockTable) || kind == document.BlockItem && before == kind
}

// lastLine returns the place of the last line of a block, as far as it is known.
func lastLine(b document.Block) post.Place {
	at := b.Place
	if b.Node.Type() == ast.TypeBlock && b.Node.Lines().Len() > 1 {
		at.Line += b.Node.Lines().Len() - 1
		at.Column = 0
	}
	if b.Node.Kind() == ast.KindFencedCodeBlock { // with its fences
		at.Line += 2
		at.Column = 0
	}
	return at
}

// version returns the words for a document in a message: "the fr version".
func version(d *document.Document) string { return fmt.Sprintf("the %s version", d.Post.Lang) }

// short returns the start of a text in quotation marks.
func short(s string) string {
	const most = 60
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		s = strings.TrimSpace(string(r[:most-1])) + "…"
	}
	return post.Quote(s)
}
