package align

import (
	"slices"

	"github.com/diptych-go/diptych/post/document"
)

// The costs were tuned on real pairs in English, French, Spanish, German, Japanese and
// other languages. Their scale is about that of the negative logarithm of a probability.
// The usual case costs 0.

// never is the cost from which a row is no better than leaving its blocks alone.
const never = 6

// The numbers of the kinds of blocks.
const (
	kindParagraph = iota
	kindHeading
	kindItem
	kindTable
	kindRow
	kindCode
	kindQuotation
	kindImage
	kindFootnote
	kindDefinition
	kindHTML
	kindEmbed
	kindBreak
	kindCount
)

var kinds = [kindCount]document.BlockKind{
	document.BlockParagraph, document.BlockHeading, document.BlockItem, document.BlockTable, document.BlockRow, document.BlockCode,
	document.BlockQuotation, document.BlockImage, document.BlockFootnote, document.BlockDefinition, document.BlockHTML, document.BlockEmbed, document.BlockBreak,
}

func kindOf(kind document.BlockKind) int8 { return int8(max(0, slices.Index(kinds[:], kind))) }

// apartKinds holds true for the kinds whose blocks are never merged.
var apartKinds = [kindCount]bool{kindHeading: true, kindBreak: true, kindRow: true, kindTable: true}

// kindCost holds the cost of a row by the kinds of its two sides.
var kindCost = func() (cost [kindCount][kindCount]float32) {
	for x := range cost {
		for y := range cost[x] {
			if x != y {
				cost[x][y] = never
			}
		}
	}
	set := func(x, y int, c float32) { cost[x][y], cost[y][x] = c, c }
	set(kindParagraph, kindQuotation, 1)
	set(kindParagraph, kindDefinition, 1)
	set(kindParagraph, kindHTML, 1.2)
	set(kindParagraph, kindEmbed, 1.2)
	set(kindParagraph, kindItem, 1.5)
	set(kindParagraph, kindHeading, 2)
	set(kindParagraph, kindRow, 3)
	set(kindParagraph, kindTable, 3)
	set(kindParagraph, kindFootnote, 3)
	set(kindItem, kindQuotation, 2)
	set(kindItem, kindRow, 3)
	set(kindItem, kindHTML, 2)
	set(kindHTML, kindQuotation, 2)
	set(kindHTML, kindEmbed, 1.5)
	set(kindHTML, kindImage, 1.5)
	set(kindHTML, kindCode, 3)
	set(kindImage, kindEmbed, 1.5)
	set(kindHeading, kindItem, 3)
	set(kindTable, kindRow, 2)
	return cost
}()

// mergeCost holds the cost of a row by the numbers of its blocks on each side.
var mergeCost = [most + 1][most + 1]float32{1: {1: 0, 2: 2.8, 3: 4}, 2: {1: 2.8, 2: 5}, 3: {1: 4}}

// unparted is taken from the cost of a merged row if one side is a single block with as
// many lines as the other side has blocks of one line. Then only the blank lines between
// them were left out.
const unparted = 2

// unlike weighs the cost of a block in a merged row that shares too few marks with the
// other side.
const unlike = 2

// alone returns the cost of leaving block i without a translation.
func (s *side) alone(i int) float32 {
	r := &s.runs[0][i]
	cost := float32(1.8)
	switch r.kind {
	case kindHTML:
		return 2
	case kindBreak, kindEmbed:
		return 1.2
	case kindHeading, kindCode:
		cost = 2.3
	}
	if r.runes < 25 {
		cost -= .5
	}
	return cost
}

// A common is the weight of the marks that the blocks of a row share.
type common struct {
	weight float32 // of all marks
	least  float32 // of merged blocks, the lowest share of its own marks that a block shares
}

// common adds up the weights that shared returns for the pairs of blocks of a row.
func (p *pair) common(s step, shared func(i, j int) float32) common {
	if s.n == 1 && s.m == 1 {
		return common{weight: shared(s.i, s.j)}
	}
	var rows, columns [most]float32
	c := common{least: 1}
	for x := range s.n {
		for y := range s.m {
			w := shared(s.i+x, s.j+y)
			rows[x] += w
			columns[y] += w
			c.weight += w
		}
	}
	for x := range s.n {
		c.least = min(c.least, part(rows[x], p.a.runs[0][s.i+x].weight))
	}
	for y := range s.m {
		c.least = min(c.least, part(columns[y], p.b.runs[0][s.j+y].weight))
	}
	return c
}

func part(shared, all float32) float32 {
	if all == 0 {
		return 0.3
	}
	return min(1, shared/all)
}

// kinds returns the cost of a row by the kinds of its blocks, or more than never if they
// cannot stand together.
func (p *pair) kinds(s step) float32 {
	x, y := p.a.runs[s.n-1][s.i].kind, p.b.runs[s.m-1][s.j].kind
	if x == mixed || y == mixed || kindCost[x][y] >= never {
		return never * 2
	}
	return kindCost[x][y]
}

// cost returns the cost of a row with blocks on both sides.
func (p *pair) cost(s step, c common) float32 {
	cost := p.kinds(s)
	if cost >= never {
		return cost
	}
	x, y := &p.a.runs[s.n-1][s.i], &p.b.runs[s.m-1][s.j]
	merged := s.n > 1 || s.m > 1
	if merged {
		cost += mergeCost[s.n][s.m] + unlike*max(0, 0.4-c.least)
		items := x.kind == kindItem && y.kind == kindItem
		if items {
			cost += 3
		}
		if listed(&p.a, s.i, s.n) || listed(&p.b, s.j, s.m) {
			cost += 2
		}
		if !items && x.lines == y.lines && int(x.lines) == max(s.n, s.m) {
			cost -= unparted
		}
	}
	a, b := &p.a.blocks[s.i], &p.b.blocks[s.j]
	cost += levels(a, b)
	cost += 0.3 * float32(min(2, abs(a.Depth-b.Depth)))
	cost += p.lengthCost(x, y, merged)
	return cost + likeness(min(c.weight, y.weight), x.weight+y.weight)
}

// listed reports whether two blocks are a paragraph and the first item below it.
func listed(s *side, i, n int) bool {
	return n == 2 && s.runs[0][i].kind == kindParagraph && s.runs[0][i+1].kind == kindItem
}

// levels returns the cost of two headings by the difference of their levels, and 0 for
// other blocks.
func levels(a, b *document.Block) float32 {
	if a.Kind != document.BlockHeading || b.Kind != document.BlockHeading {
		return 0
	}
	return 0.8 * float32(min(2, abs(a.Level-b.Level)))
}

// lengthCost returns the cost of a row by the lengths of its sides. In merged rows the
// lengths must fit better. Otherwise a row would swallow a paragraph that the other side
// lacks.
func (p *pair) lengthCost(x, y *run, merged bool) float32 {
	ratio, deviation, limit := p.ratio, float32(0.3), float32(5)
	switch x.kind {
	case kindCode, kindEmbed:
		ratio, deviation = 0, 0.5
	case kindImage:
		if x.runes == 0 || y.runes == 0 {
			return 0
		}
		deviation = 0.5
	case kindBreak:
		return 0
	}
	switch shorter := min(x.runes, y.runes); {
	case shorter < 25:
		deviation *= 2.2
	case shorter < 60:
		deviation *= 1.6
	case shorter < 150:
		deviation *= 1.2
	}
	if merged {
		deviation *= 0.6
		limit = 8
	}
	z := (y.log - x.log - ratio) / deviation
	return min(z*z/2, limit)
}

// likeness returns what the marks of a row add to its cost, by Dice's coefficient. It is
// negative if the sides share many of their marks.
func likeness(common, all float32) float32 {
	if all == 0 {
		return 0.3
	}
	return 3 * (0.45 - 2*common/all)
}

// mostSaved is the most that marks and unparted can take from a cost.
const mostSaved = 3*(1-0.45) + unparted

func abs(n int) int { return max(n, -n) }
