package align

import (
	"math"
	"slices"
)

// moves lists the steps of the search: the numbers of blocks of a and of b that a step
// takes.
var moves = [...][2]int{{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}, {3, 1}, {1, 3}}

const (
	aloneA = 1 // the moves of one side alone, by index
	aloneB = 2
)

// A cell of the search has two states: its last step took blocks of both sides, or of one
// side alone. A run of blocks alone costs less than the same blocks in several places.
const (
	together = iota
	apart
)

// opens is the cost of starting a run of blocks alone, in addition to the cost of its
// first block.
const opens = 2

var impossible = float32(math.Inf(1))

// A line holds the cells of the band for one number of blocks of a.
type line struct {
	low    int
	cost   [2][]float32 // by state
	shared []float32    // the weight that the last blocks of the two sides share
}

func (l *line) reset(low, cells int) {
	l.low = low
	for state := range l.cost {
		l.cost[state] = sized(l.cost[state], cells)
	}
	l.shared = sized(l.shared, cells)
}

// best returns the cheaper state of a cell and its cost, or impossible if the cell is not
// in the band.
func (l *line) best(j int) (cost float32, state uint8) {
	k := j - l.low
	if k < 0 || k >= len(l.shared) {
		return impossible, 0
	}
	if l.cost[apart][k] < l.cost[together][k] {
		return l.cost[apart][k], apart
	}
	return l.cost[together][k], together
}

func (l *line) sharedAt(j int) float32 {
	if k := j - l.low; k >= 0 && k < len(l.shared) {
		return l.shared[k]
	}
	return 0
}

// ways holds the steps back from the cells of a line, by state.
type ways [2][]uint8

func (w *ways) reset(cells int) {
	for state := range w {
		w[state] = sized(w[state], cells)
		clear(w[state])
	}
}

// pack returns a step back: the move that led to a state of a cell, and the state that it
// came from.
func pack(move int, from uint8) uint8 { return uint8(move)<<1 | from }

// prepare finds what all searches need: the band through the blocks that surely translate
// each other, and the runs of blocks. At the start and at the end of the documents, as
// far as all rows are plain, it narrows the band to a single way, since there is nothing
// to search.
func (p *pair) prepare() {
	n, m := len(p.a.blocks), len(p.b.blocks)
	points := chain(p.a.marks, p.b.marks, len(p.marker.all))
	p.band = newBand(append(points, [2]int{n, m}))
	plain := p.plainFrom(0, 0, min(n, m))
	for _, point := range slices.Backward(points) {
		if i := point[0]; i == point[1] && i < plain {
			p.band.narrow(0, i, 0)
			break
		}
	}
	for _, point := range points {
		if i, j := point[0], point[1]; n-i == m-j && p.plainFrom(i, j, n-i) == n-i {
			p.band.narrow(i+1, n, m-n)
			break
		}
	}
	p.a.join()
	p.b.join()
}

// search finds the cheapest way through both documents within the band, and returns its
// steps.
func (p *pair) search() []step {
	n := len(p.a.blocks)
	p.back = sized(p.back, n+1)
	for i := 0; i <= n; i++ {
		low, high := p.band.at(i)
		p.lines[i%4].reset(low, high-low+1)
		p.back[i].reset(high - low + 1)
		for j := low; j <= high; j++ {
			p.cell(i, j)
		}
	}
	p.least, p.end = p.lines[n%4].best(len(p.b.blocks))
	return p.walkBack()
}

// cell finds the cheapest way to the cell behind i blocks of a and j blocks of b.
func (p *pair) cell(i, j int) {
	now, back := &p.lines[i%4], &p.back[i]
	k := j - now.low
	now.cost[together][k], now.cost[apart][k], now.shared[k] = impossible, impossible, 0
	if i == 0 && j == 0 {
		now.cost[together][0] = 0
		return
	}
	if i > 0 && j > 0 {
		now.shared[k] = shared(p.a.marks[i-1], p.b.marks[j-1])
	}
	for move, by := range moves {
		if by[0] > i || by[1] > j {
			continue
		}
		from := &p.lines[(i-by[0])%4]
		if move == aloneA || move == aloneB {
			var cost float32
			if move == aloneA {
				cost = p.a.alone(i - 1)
			} else {
				cost = p.b.alone(j - 1)
			}
			x := j - by[1] - from.low
			if x < 0 || x >= len(from.shared) {
				continue
			}
			state := uint8(apart)
			before := from.cost[apart][x]
			if open := from.cost[together][x] + opens; open < before {
				before, state = open, together
			}
			if cost += before; cost < now.cost[apart][k] {
				now.cost[apart][k], back[apart][k] = cost, pack(move, state)
			}
			continue
		}
		cost, state := from.best(j - by[1])
		s := step{i - by[0], by[0], j - by[1], by[1]}
		least := p.kinds(s)
		if least < never {
			least += mergeCost[by[0]][by[1]] - mostSaved
		}
		if cost+least >= now.cost[together][k] {
			continue
		}
		common := p.common(s, func(x, y int) float32 { return p.lines[(x+1)%4].sharedAt(y + 1) })
		if cost += p.cost(s, common); cost < now.cost[together][k] {
			now.cost[together][k], back[together][k] = cost, pack(move, state)
		}
	}
}

func (p *pair) walkBack() []step {
	i, j := len(p.a.blocks), len(p.b.blocks)
	steps := make([]step, 0, max(i, j))
	state := p.end
	for i > 0 || j > 0 {
		low, _ := p.band.at(i)
		way := p.back[i][state][j-low]
		by := moves[way>>1]
		i, j, state = i-by[0], j-by[1], way&1
		steps = append(steps, step{i, by[0], j, by[1]})
	}
	slices.Reverse(steps)
	return steps
}
