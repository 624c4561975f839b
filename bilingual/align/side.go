package align

import (
	"math"
	"math/bits"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// most is the greatest number of blocks that a row may have on a side.
const most = 3

// A side is one of the two documents, with what the search needs to know about its
// blocks.
type side struct {
	blocks []document.Block
	marks  [][]mark    // of each block
	runs   [most][]run // by length minus one and by the first block

	all  []mark // of all blocks
	ends []int  // the end of each block in marker.now
}

// A run is one block, or several that follow each other, on one side of a row.
type run struct {
	kind   int8    // an index of kindCost; mixed if its blocks cannot stand together
	log    float32 // the logarithm of its length in characters; 0 if it is mixed
	runes  int32
	lines  int32   // of source
	weight float32 // of all its marks
}

// mixed is the kind of runs whose blocks cannot stand together.
const mixed = -1

// measure fills the runs of one block.
func (s *side) measure() {
	s.runs[0] = sized(s.runs[0], len(s.blocks))
	for i := range s.blocks {
		b := &s.blocks[i]
		r := run{kind: kindOf(b.Kind), runes: characters(b.Text), lines: 1}
		if b.Node.Type() == ast.TypeBlock {
			r.lines = int32(b.Node.Lines().Len())
		}
		for _, m := range s.marks[i] {
			r.weight += m.weight
		}
		s.runs[0][i] = r.measured()
	}
}

// characters returns the number of characters of a text: it counts all bytes except those
// that continue a character.
func characters(s string) int32 {
	const each = 0x0101010101010101
	n, i := len(s), 0
	for ; i+8 <= len(s); i += 8 {
		x := eight(s, i)
		n -= bits.OnesCount64(x >> 7 &^ (x >> 6) & each)
	}
	for ; i < len(s); i++ {
		if s[i]&0xc0 == 0x80 {
			n--
		}
	}
	return int32(n)
}

// join fills the longer runs.
func (s *side) join() {
	for n := 1; n < most; n++ {
		s.runs[n] = sized(s.runs[n], len(s.blocks))
		for i := range s.blocks {
			r := run{kind: mixed}
			if i+n < len(s.blocks) {
				r = s.runs[n-1][i].and(s.runs[0][i+n])
			}
			s.runs[n][i] = r.measured()
		}
	}
}

// measured returns r with the logarithm of its length filled in.
func (r run) measured() run {
	if r.kind != mixed {
		r.log = float32(math.Log(float64(r.runes + 1)))
	}
	return r
}

// and returns the run of r and the block after it. A paragraph and the list items after
// it may stand together. Otherwise only blocks of one kind stand together.
func (r run) and(next run) run {
	switch {
	case r.kind == mixed || apartKinds[next.kind]:
		r.kind = mixed
	case r.kind == kindParagraph && next.kind == kindItem:
	case r.kind != next.kind:
		r.kind = mixed
	}
	r.runes += next.runes
	r.lines += next.lines
	r.weight += next.weight
	return r
}

// length returns the length of all blocks in characters.
func (s *side) length() (n float64) {
	for _, r := range s.runs[0] {
		n += float64(r.runes)
	}
	return n
}
