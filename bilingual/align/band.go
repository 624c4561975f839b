package align

import (
	"slices"
)

const (
	margin   = 12        // blocks on each side of the line that the search looks at
	maxCells = 2_000_000 // bounds the cells of a band that is wider than margin
)

// A band is the part of all pairs of blocks that the search looks at: the pairs near a
// line through blocks that share a mark that no other block has.
type band struct{ low, high []int }

// at returns the lowest and the highest j for which the search looks at the cell behind i
// blocks of a and j blocks of b.
func (b band) at(i int) (low, high int) { return b.low[i], b.high[i] }

// newBand returns the band around a line through points. A point is a block of each side;
// the last point is the ends of both. If the documents are not of the same length between
// two points, the band is wider there by the difference.
func newBand(points [][2]int) band {
	n, m := points[len(points)-1][0], points[len(points)-1][1]
	most := max(margin, maxCells/(n+1))
	band := band{make([]int, n+1), make([]int, n+1)}
	last := [2]int{0, 0}
	for _, point := range points {
		di, dj := point[0]-last[0], point[1]-last[1]
		half := min(most, margin+max(di-dj, dj-di))
		for i := last[0]; i <= point[0]; i++ {
			center := point[1]
			if di > 0 {
				center = last[1] + (i-last[0])*dj/di
			}
			low, high := max(0, center-half), min(m, center+half)
			if i == last[0] && i > 0 { // as wide as the wider of the two parts
				low, high = min(low, band.low[i]), max(high, band.high[i])
			}
			band.low[i], band.high[i] = low, high
		}
		last = point
	}
	band.low[0], band.high[n] = 0, m
	band.connect()
	return band
}

// narrow leaves one cell for each i from one number to another: the cell behind i blocks
// of a and i+further blocks of b.
func (b band) narrow(from, to, further int) {
	for i := from; i <= to; i++ {
		b.low[i], b.high[i] = i+further, i+further
	}
}

// connect makes each row of the band reach the next.
func (b band) connect() {
	for i := 1; i < len(b.low); i++ {
		b.high[i] = max(b.high[i], b.high[i-1])
	}
	for i := len(b.low) - 2; i >= 0; i-- {
		b.low[i] = min(b.low[i], b.low[i+1])
		b.high[i] = max(b.high[i], b.low[i+1])
	}
}

// chain returns the longest list of pairs of blocks, in order on both sides, that share a
// mark which no other block of their sides has. The numbers of marks are below count.
func chain(a, b [][]mark, count int) [][2]int {
	at := [2][]int32{make([]int32, count), make([]int32, count)} // the block with each mark, counted from 1; -1 if several have it
	for side, blocks := range [2][][]mark{a, b} {
		for i := range blocks {
			for _, m := range blocks[i] {
				if at[side][m.id] == 0 {
					at[side][m.id] = int32(i + 1)
				} else {
					at[side][m.id] = -1
				}
			}
		}
	}
	votes := make([]float32, len(b))
	var points [][2]int
	for i := range a {
		best, weight := -1, float32(0)
		for _, m := range a[i] {
			if j := int(at[1][m.id]) - 1; j >= 0 && at[0][m.id] > 0 {
				votes[j] += m.weight
				if votes[j] > weight || votes[j] == weight && j < best {
					best, weight = j, votes[j]
				}
			}
		}
		for _, m := range a[i] {
			if j := int(at[1][m.id]) - 1; j >= 0 {
				votes[j] = 0
			}
		}
		if weight >= weighsNumber { // a single word says little
			points = append(points, [2]int{i, best})
		}
	}
	return increasing(points)
}

// increasing returns the longest part of a list in which the second number grows. It
// finds it by patience sorting.
func increasing(points [][2]int) [][2]int {
	ends := []int{}
	before := make([]int, len(points))
	for k, point := range points {
		i, _ := slices.BinarySearchFunc(ends, point[1], func(e, j int) int { return points[e][1] - j })
		before[k] = -1
		if i > 0 {
			before[k] = ends[i-1]
		}
		if i == len(ends) {
			ends = append(ends, k)
		} else {
			ends[i] = k
		}
	}
	if len(ends) == 0 {
		return nil
	}
	var list [][2]int
	for k := ends[len(ends)-1]; k >= 0; k = before[k] {
		list = append(list, points[k])
	}
	slices.Reverse(list)
	return list
}
