package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// elsewhere returns the block alone on the other side that is plainly the twin of block b
// alone on this side: each is the only one of its kind and length.
func (p *Pair) elsewhere(b document.Block, flip bool) (to document.Block, found bool) {
	const least = 60 // shorter blocks show too little
	if len(b.Text) < least {
		return to, false
	}
	here, there := 0, 0
	for _, r := range p.Rows {
		x, y := halves(r, flip)
		switch {
		case len(y) == 0 && p.alike(b, x[0], false, flip):
			here++
		case len(x) == 0 && p.alike(b, y[0], true, flip):
			there++
			to = y[0]
		}
	}
	return to, here == 1 && there == 1 && !contradict(b, to)
}

// alike reports whether two blocks are of the same kind and of about the same length.
// other says that c is in the other language.
func (p *Pair) alike(b, c document.Block, other, flip bool) bool {
	ratio := float64(len(c.Text)+20) / float64(len(b.Text)+20)
	if other {
		longer := p.longer()
		if flip {
			longer = 1 / longer
		}
		ratio /= longer
	}
	return c.Kind == b.Kind && c.Level == b.Level && ratio > 0.6 && ratio < 1.7
}

// longer returns the ratio of lengths of the second side to the first: the median of the
// rows with one block on each side, or 1 if there are none.
func (p *Pair) longer() float64 {
	var ratios []float64
	for _, r := range p.Rows {
		if len(r.A) == 1 && len(r.B) == 1 && len(r.A[0].Text) > 20 {
			ratios = append(ratios, float64(len(r.B[0].Text)+1)/float64(len(r.A[0].Text)+1))
		}
	}
	if len(ratios) == 0 {
		return 1
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/2]
}

// contradict reports whether both blocks have numbers and share none of them. It ignores
// addresses, which may differ by language.
func contradict(a, b document.Block) bool {
	x, y := numbersIn(a), numbersIn(b)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(s string) bool { return slices.Contains(y, s) })
}

// numbersIn returns the numbers in a block.
func numbersIn(b document.Block) (found []string) {
	for _, s := range b.Fixed {
		if strings.Trim(s, "0123456789") == "" {
			found = append(found, s)
		}
	}
	return found
}

// merged notes rows with different numbers of blocks on the two sides, unless it is plain
// that nothing was left out.
func (p *Pair) merged(report func(post.Fault)) {
	for k, r := range p.Rows {
		if len(r.A) == 0 || len(r.B) == 0 || plain(r) || !structural(r.A[0].Kind) || !structural(r.B[0].Kind) {
			continue
		}
		flip := len(r.B) > len(r.A)
		more, fewer := halves(r, flip)
		here, _ := p.sides(flip)
		odd := leastFitting(more, fewer)
		at := fewer[0].Place
		if odd == len(more)-1 {
			at = p.gap(k, flip)
		}
		report(post.Fault{Place: at, Severity: post.SeverityNote, Related: []post.Place{more[odd].Place},
			Message: fmt.Sprintf("%s has %s where %s here: one may be missing, such as %s", version(here), count(more), stands(fewer), short(more[odd].Text)),
			Hint:    "compare the two"})
	}
}

// plain reports whether, as far as can be told, nothing was left out on either side of a
// row.
func plain(r align.Row) bool { return len(r.A) == len(r.B) || r.Trust >= 0.6 }

// stands returns a subject and a verb for blocks: "a paragraph stands", "2 paragraphs
// stand".
func stands(blocks []document.Block) string {
	if len(blocks) == 1 {
		return count(blocks) + " stands"
	}
	return count(blocks) + " stand"
}

// leastFitting returns the index of the block that fits worst to any of others, which are
// in the other language.
func leastFitting(blocks, others []document.Block) int {
	least, at := 2.0, 0
	for i := range blocks {
		best := 0.0 // the trust of a block without a twin
		for j := range others {
			for _, r := range align.Blocks(blocks[i:i+1], others[j:j+1]) {
				if len(r.A) == 1 && len(r.B) == 1 {
					best = max(best, r.Trust)
				}
			}
		}
		if best -= float64(unmatched(blocks[i], others)); best < least {
			least, at = best, i
		}
	}
	return at
}

// unmatched returns how many numbers of a block are in none of others. It ignores numbers
// of one digit, which may be words there.
func unmatched(b document.Block, others []document.Block) (n int) {
	for _, s := range numbersIn(b) {
		if len(s) > 1 && !slices.ContainsFunc(others, func(o document.Block) bool { return slices.Contains(numbersIn(o), s) }) {
			n++
		}
	}
	return n
}

// swallowed reports whether the other side of row k is so long that it may contain the
// blocks of run, as when a list became prose.
func (p *Pair) swallowed(run []document.Block, k int, flip bool) bool {
	const least = 150 // bytes; shorter runs fit in anywhere
	if k < 0 || k >= len(p.Rows) {
		return false
	}
	here, there := halves(p.Rows[k], flip)
	if len(here) != 1 || len(there) != 1 || here[0].Kind != document.BlockParagraph || there[0].Kind != document.BlockParagraph {
		return false
	}
	n := 0
	for _, b := range run {
		if b.Kind == document.BlockHeading {
			return false
		}
		n += len(b.Text)
	}
	longer := p.longer()
	if flip {
		longer = 1 / longer
	}
	alone, together := longer*float64(len(here[0].Text)), longer*float64(len(here[0].Text)+n)
	length := float64(len(there[0].Text))
	return n >= least && length > 1.5*alone && length > 0.75*together
}
