// Package align sets the blocks of two documents against each other: each
// heading, paragraph, list item or table row beside the one that translates it.
//
//	a, _ := document.Parse(english)
//	b, _ := document.Parse(french)
//	for _, row := range align.Align(a, b) {
//		… row.A and row.B translate each other; one is empty if nothing does
//	}
//
// It knows no language. It goes by what a translation keeps — the kind and level
// of blocks, addresses, code, numbers, words that begin alike — and by length,
// with a ratio that it learns from the pair, as Gale and Church do in "A Program
// for Aligning Sentences in Bilingual Corpora" (1993). All blocks are searched
// at once, so that a heading that one side lacks does not move what follows it.
package align

import (
	"cmp"
	"math"
	"slices"
	"sync"

	"github.com/diptych-go/diptych/post/document"
)

// Row holds blocks that translate each other: one and one, one and two where a
// translator split or merged, or one and none.
type Row struct {
	A, B []document.Block // in order; not both are empty

	// Trust says from 0 to 1 how sure it is that the row is right. From [Trusted] on,
	// it can be relied on to tell people what is wrong with it.
	Trust float64
}

// Trusted is the least [Row.Trust] of a row that can be relied on.
const Trusted = 0.5

// Align returns the rows of two documents, in order. Every block is in exactly
// one row. The same documents always give the same rows, and swapped ones give
// the same rows swapped. It is safe for concurrent use.
func Align(a, b *document.Document) []Row { return Blocks(a.Blocks(), b.Blocks()) }

// Blocks aligns blocks as [Align] does. The rows share their memory.
func Blocks(a, b []document.Block) []Row {
	if slices.CompareFunc(a, b, byHash) > 0 { // of two orders one is searched
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

// pair is two documents that are set against each other.
type pair struct {
	a, b   side
	marker marker
	ratio  float32 // the logarithm of how much longer b is than a
	band   band
	lines  [4]line // the last four of the search, by i%4
	back   []ways
	end    uint8   // the state in which the search ended
	least  float32 // what its way costs
}

// pairs are kept for the next documents: their memory is most of what is needed.
var pairs = sync.Pool{New: func() any { return new(pair) }}

// release keeps the memory of a pair without that of its blocks.
func (p *pair) release() {
	p.a.blocks, p.b.blocks = nil, nil
	pairs.Put(p)
}

// sized returns n elements in the memory of s, or in more.
func sized[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// read reads the blocks of both sides.
func (p *pair) read(a, b []document.Block) {
	p.a.blocks, p.b.blocks = a, b
	p.marker.share(&p.a, &p.b)
	p.a.measure()
	p.b.measure()
	p.ratio = float32(math.Log((p.b.length() + 1) / (p.a.length() + 1)))
}

// likeliest searches with the ratio of the lengths. In short documents a paragraph that
// one side lacks makes another ratio of it: there it tries others beside it.
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

// abreast returns a step for each block if all of one side plainly translate those
// of the other, as in most documents: then there is nothing to search.
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

// plainFrom returns how many blocks, from two on, plainly translate each other one by
// one, of so many at most.
func (p *pair) plainFrom(i, j, most int) int {
	const dear = 2 // for a row
	for k := range most {
		if p.cost(step{i + k, 1, j + k, 1}, common{weight: shared(p.a.marks[i+k], p.b.marks[j+k])}) > dear {
			return k
		}
	}
	return most
}

func byHash(x, y document.Block) int { return cmp.Compare(x.Hash(), y.Hash()) }

// step is a row by numbers: n blocks of one side from i on against m from j on.
type step struct{ i, n, j, m int }

func (p *pair) rows(steps []step) []Row {
	rows := make([]Row, len(steps))
	trust := p.trust(steps)
	for k, s := range steps {
		rows[k] = Row{A: p.a.blocks[s.i : s.i+s.n : s.i+s.n], B: p.b.blocks[s.j : s.j+s.m : s.j+s.m], Trust: trust[k]}
	}
	return rows
}
