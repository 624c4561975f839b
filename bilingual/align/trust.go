package align

import (
	"math"
	"slices"
)

// ratioOf returns the median ratio of lengths in the rows with one block on each side, or
// the present ratio if there are too few. Ratios are logarithms.
func (p *pair) ratioOf(steps []step) float32 {
	const least = 20 // characters
	var ratios []float32
	for _, s := range steps {
		if s.n != 1 || s.m != 1 {
			continue
		}
		if x, y := &p.a.runs[0][s.i], &p.b.runs[0][s.j]; x.runes > least && y.runes > least && x.kind == y.kind && x.kind != kindCode {
			ratios = append(ratios, y.log-x.log)
		}
	}
	n := len(ratios)
	if n < 2 {
		return p.ratio
	}
	slices.Sort(ratios)
	return (ratios[(n-1)/2] + ratios[n/2]) / 2
}

// trust returns how sure each step is. A row between two rows that fit is surer than its
// own cost says. A block alone is as sure as the less sure of the rows around it.
func (p *pair) trust(steps []step) []float64 {
	costs := make([]float32, len(steps))
	for k, s := range steps {
		if s.n > 0 && s.m > 0 {
			costs[k] = p.cost(s, p.common(s, func(i, j int) float32 { return shared(p.a.marks[i], p.b.marks[j]) }))
			costs[k] -= levels(&p.a.blocks[s.i], &p.b.blocks[s.j]) // so that headings of different levels can be reported
		} else {
			costs[k] = never
		}
	}
	trust := make([]float64, len(steps))
	for k, s := range steps {
		trust[k] = sure(costs[k])
		if s.n == s.m && fits(costs, k, -1) && fits(costs, k, 1) {
			trust[k] = sure(costs[k] - 1.5)
		}
	}
	for k, s := range steps {
		if s.n == 0 || s.m == 0 {
			trust[k] = min(next(steps, trust, k, -1), next(steps, trust, k, 1))
		}
	}
	return trust
}

// fits reports whether the next row with blocks on both sides costs little, in the
// direction way. It returns true if there is no such row.
func fits(costs []float32, k, way int) bool {
	for k += way; k >= 0 && k < len(costs); k += way {
		if costs[k] != never {
			return costs[k] < 1
		}
	}
	return true
}

// next returns how sure the next row with blocks on both sides is, in the direction way,
// or 1 if there is no such row.
func next(steps []step, trust []float64, k, way int) float64 {
	for k += way; k >= 0 && k < len(steps); k += way {
		if steps[k].n > 0 && steps[k].m > 0 {
			return trust[k]
		}
	}
	return 1
}

// sure returns the probability that a row with a cost is right.
func sure(cost float32) float64 { return 1 / (1 + math.Exp(float64(cost-2)/0.8)) }
