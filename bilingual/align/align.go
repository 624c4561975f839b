// Package align finds which blocks of two documents translate each other: headings,
// paragraphs, list items and table rows.
//
//	a, _ := document.Parse(english)
//	b, _ := document.Parse(french)
//	for _, row := range align.Align(a, b) {
//		… row.A and row.B translate each other; one is empty if the other has no translation
//	}
//
// The package does not need to know the languages. It compares what a translation keeps:
// the kind and level of blocks, addresses, code, numbers and words that begin alike. It
// also compares lengths, with a ratio that it learns from the pair, as Gale and Church do
// in "A Program for Aligning Sentences in Bilingual Corpora" (1993). It searches all
// blocks at once, so that a heading that one side lacks does not shift the rows after it.
package align

import (
	"cmp"
	"math"
	"slices"
	"sync"

	"github.com/diptych-go/diptych/post/document"
)

// A Row holds blocks that translate each other: one and one, one and two if a translator
// split or merged a block, or one and none.
type Row struct {
	A, B []document.Block // in order; at most one is empty

	// Trust says how sure it is that the row is right, from 0 to 1. A row with [Trusted]
	// or more is sure enough to base a finding on it.
	Trust float64
}

// Trusted is the lowest [Row.Trust] of a row that can be relied on.
const Trusted = 0.5

// Align returns the rows of two documents, in order. Every block is in exactly one row.
// The same documents always give the same rows. Swapped documents give the same rows with
// their sides swapped. Align is safe for concurrent use.
func Align(a, b *document.Document) []Row { return Blocks(a.Blocks(), b.Blocks()) }

// Blocks aligns blocks as [Align] does. The rows share the memory of a and b.
func Blocks(a, b []document.Block) []Row {
	if slices.CompareFunc(a, b, byHash) > 0 { // both orders must give the same rows
		rows := Blocks(b, a)
		for i, r := range rows {
			rows[i].A, rows[i].B = r.B, r.A
		}
		return rows
	}
	p := pairs.Get().(*pair)
	defer p.release()
	p.read(a, b)
	steps := p.abreast()
	if steps == nil {
		p.prepare()
		steps = p.likeliest()
		if ratio := p.ratioOf(steps); ratio-p.ratio > 0.15 || p.ratio-ratio > 0.15 {
			p.ratio = ratio
			steps = p.search()
		}
	}
	return p.rows(steps)
}

// A pair is two documents that are aligned.
type pair struct {
	a, b   side
	marker marker
	ratio  float32 // the logarithm of how much longer b is than a
	band   band
	lines  [4]line // the last four lines of the search, by i%4
	back   []ways
	end    uint8   // the state in which the search ended
	least  float32 // the cost of the way that it found
}

// pairs keeps pairs for the next documents, because their memory is most of what a search
// needs.
var pairs = sync.Pool{New: func() any { return new(pair) }}

// release puts the pair back into pairs and lets go of its blocks.
func (p *pair) release() {
	p.a.blocks, p.b.blocks = nil, nil
	pairs.Put(p)
}

// sized returns a slice of n elements, in the memory of s if it is large enough.
func sized[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// read finds the marks and lengths of the blocks of both sides.
func (p *pair) read(a, b []document.Block) {
	p.a.blocks, p.b.blocks = a, b
	p.marker.share(&p.a, &p.b)
	p.a.measure()
	p.b.measure()
	p.ratio = float32(math.Log((p.b.length() + 1) / (p.a.length() + 1)))
}

// likeliest searches with the ratio of the lengths and returns the steps that it finds.
// In short documents, a paragraph that one side lacks changes the ratio much. There it
// also tries a lower and a higher ratio.
func (p *pair) likeliest() []step {
	const short, beside = 40, 0.3
	steps := p.search()
	if len(p.a.blocks)+len(p.b.blocks) > short {
		return steps
	}
	least, ratio, end := p.least, p.ratio, p.end
	for _, other := range []float32{ratio - beside, ratio + beside} {
		p.ratio = other
		if found := p.search(); p.least < least {
			steps, least, ratio, end = found, p.least, other, p.end
		}
	}
	p.ratio, p.end = ratio, end
	return steps
}

// abreast returns a step for each block if all blocks plainly translate each other one by
// one, as in most documents. Then there is nothing to search. Otherwise it returns nil.
func (p *pair) abreast() []step {
	n := len(p.a.blocks)
	if n != len(p.b.blocks) || p.plainFrom(0, 0, n) < n {
		return nil
	}
	steps := make([]step, n)
	for i := range steps {
		steps[i] = step{i, 1, i, 1}
	}
	return steps
}

// plainFrom returns how many blocks plainly translate each other one by one, from block i
// of a and block j of b on. It looks at no more than most blocks.
func (p *pair) plainFrom(i, j, most int) int {
	const dear = 2 // a high cost for a row
	for k := range most {
		if p.cost(step{i + k, 1, j + k, 1}, common{weight: shared(p.a.marks[i+k], p.b.marks[j+k])}) > dear {
			return k
		}
	}
	return most
}

func byHash(x, y document.Block) int { return cmp.Compare(x.Hash(), y.Hash()) }

// A step is a row by numbers: n blocks of a from i on, and m blocks of b from j on.
type step struct{ i, n, j, m int }

func (p *pair) rows(steps []step) []Row {
	rows := make([]Row, len(steps))
	trust := p.trust(steps)
	for k, s := range steps {
		rows[k] = Row{A: p.a.blocks[s.i : s.i+s.n : s.i+s.n], B: p.b.blocks[s.j : s.j+s.m : s.j+s.m], Trust: trust[k]}
	}
	return rows
}
