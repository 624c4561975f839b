package check

import (
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// Pair is a post and a translation of it, block against block.
type Pair struct {
	A, B *document.Document // A is in the first language of the set
	Rows []align.Row

	whole   bool // the two are versions of one text
	telling *telling
	words   vocabulary // nil until asked for
}

// Pairs returns the pairs of the set: its first post with the post in each other
// language. Bodies that cannot be read are left out. All rules get the same Pairs
// and must not change them.
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

// anotherVersion is how many blocks must stand alone for a post to be another
// version of its twin rather than a translation of it.
const anotherVersion = 8

// alone counts the rows that have a block of one side only.
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

// matters reports whether a row counts for the structure of a text.
func matters(r align.Row) bool {
	for _, b := range r.A {
		return b.Kind != document.BlockBreak && b.Kind != document.BlockEmbed && b.Kind != document.BlockHTML
	}
	for _, b := range r.B {
		return b.Kind != document.BlockBreak && b.Kind != document.BlockEmbed && b.Kind != document.BlockHTML
	}
	return false
}

// trusted returns the rows of blocks on both sides that can be relied on. There
// are none if the two are not versions of one text.
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

// sides returns the documents, and the blocks of a row, of one side and of the other.
func (p *Pair) sides(flip bool) (here, there *document.Document) {
	if flip {
		return p.B, p.A
	}
	return p.A, p.B
}

// halves returns the blocks of a row on one side and on the other.
func halves(r align.Row, flip bool) (here, there []document.Block) {
	if flip {
		return r.B, r.A
	}
	return r.A, r.B
}

// gap returns where, in the document of the side that a row lacks, its blocks
// should stand: at what comes next there, else at what comes last. What goes on with a
// table or list belongs to its last row or item.
func (p *Pair) gap(k int, flip bool) post.Place {
	_, doc := p.sides(flip)
	last := doc.Post.BodyPlace()
	here, _ := halves(p.Rows[k], flip)
	note := here[0].Kind == document.BlockFootnote // they are last, wherever they are written
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

// goesOn reports whether a block goes on with the table or list of the one before it.
func goesOn(before, kind document.BlockKind) bool {
	return kind == document.BlockRow && (before == kind || before == document.BlockTable) || kind == document.BlockItem && before == kind
}

// lastLine returns the place of the line in which a block ends, as far as is known.
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

// version names the version of a document in a message.
func version(d *document.Document) string { return fmt.Sprintf("the %s version", d.Post.Lang) }

// short quotes the start of a text.
func short(s string) string {
	const most = 60
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		s = strings.TrimSpace(string(r[:most-1])) + "…"
	}
	return post.Quote(s)
}
