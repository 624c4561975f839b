package align

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/document"
)

// A mark is something that is in both documents and may show that two blocks translate
// each other: an address, a number, the start of a word.
type mark struct {
	id     int32
	weight float32 // higher for rarer marks
}

// maxMarks is the greatest number of marks of a block. Only the rarest are kept, so that
// the cost of a block does not grow with the square of its length.
const maxMarks = 24

// The weights of the kinds of marks.
const (
	weighsAddress = 3
	weighsNumber  = 2
	weighsName    = 1.5
	weighsWord    = 1
)

// A counted is a mark before it is known whether both sides have it.
type counted struct {
	key    key
	weight float32
	in     [2]int32 // the number of blocks of each side that have it
	last   [2]int32 // the last block of each side that has it, counted from 1
}

// A marker numbers the marks of both documents.
type marker struct {
	all   []counted
	at    []int32 // a hash table of indexes in all, counted from 1; 0 is free
	side  int
	block int32
	now   []int32 // the marks of all blocks of both sides so far
}

// share finds the marks of each block of both sides, sorted by number. The numbers are
// below len(m.all).
func (m *marker) share(a, b *side) {
	const perBlock = 3 // enough for the marks of most blocks that few other blocks have
	m.all, m.now = m.all[:0], m.now[:0]
	m.makeRoom(perBlock * len(a.blocks))
	for i, s := range [...]*side{a, b} {
		m.side, s.ends = i, sized(s.ends, len(s.blocks))
		for k := range s.blocks {
			m.block = int32(k + 1)
			m.read(&s.blocks[k])
			s.ends[k] = len(m.now)
		}
	}
	start, both := 0, m.weigh()
	for i, s := range [...]*side{a, b} {
		s.all = slices.Grow(s.all[:0], int(both[i]))
		s.marks = sized(s.marks, len(s.blocks))
		for k, end := range s.ends {
			from := len(s.all)
			s.all = m.appendRarest(s.all, m.now[start:end])
			s.marks[k] = s.all[from:]
			start = end
		}
	}
}

func (m *marker) read(b *document.Block) {
	for _, s := range b.Fixed {
		if s == "" {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(s); unicode.IsDigit(r) {
			m.add(newKey('#').string(s), weighsNumber)
			continue
		}
		m.add(newKey('/').address(s), weighsAddress)
	}
	if b.Kind == document.BlockCode {
		for line := range strings.Lines(b.Text) {
			if line = strings.TrimSpace(line); line != "" {
				m.add(newKey('`').string(line), weighsNumber)
			}
		}
		return
	}
	m.words(b.Text)
}

// add adds a mark to the block that is being read. It leaves out a mark that only the
// second side has.
func (m *marker) add(k key, weight float32) {
	at := m.find(k)
	id := *at - 1
	if id < 0 {
		if m.side > 0 {
			return
		}
		id = int32(len(m.all))
		m.all = append(m.all, counted{key: k, weight: weight})
		if *at = id + 1; 2*len(m.all) > len(m.at) {
			m.makeRoom(len(m.all))
		}
	}
	c := &m.all[id]
	if c.last[m.side] == m.block {
		return
	}
	c.last[m.side] = m.block
	c.in[m.side]++
	m.now = append(m.now, id)
}

// find returns the place in m.at of a mark, or the free place where it belongs.
func (m *marker) find(k key) *int32 {
	last := len(m.at) - 1
	i := k.place() & last
	for m.at[i] > 0 && m.all[m.at[i]-1].key != k {
		i = (i + 1) & last
	}
	return &m.at[i]
}

// makeRoom makes room for at least twice as many marks.
func (m *marker) makeRoom(marks int) {
	size := 4 << bits.Len(uint(max(marks, 16)))
	m.at = slices.Grow(m.at[:0], size)[:size]
	clear(m.at)
	last := size - 1
	for id := range m.all {
		i := m.all[id].key.place() & last
		for m.at[i] != 0 {
			i = (i + 1) & last
		}
		m.at[i] = int32(id + 1)
	}
}

// weigh divides the weight of each mark by the geometric mean of how many blocks of each
// side have it. The weight becomes 0 if one side does not have the mark. weigh returns,
// for each side, the number of marks of its blocks that both sides have.
func (m *marker) weigh() (shared [2]int32) {
	for i := range m.all {
		c := &m.all[i]
		if c.in[0] == 0 || c.in[1] == 0 {
			c.weight = 0
			continue
		}
		c.weight /= float32(math.Sqrt(float64(c.in[0]) * float64(c.in[1])))
		shared[0] += c.in[0]
		shared[1] += c.in[1]
	}
	return shared
}

// appendRarest appends the marks of a block that both sides have, at most the maxMarks
// rarest.
func (m *marker) appendRarest(marks []mark, ids []int32) []mark {
	from := len(marks)
	for _, id := range ids {
		if weight := m.all[id].weight; weight > 0 {
			marks = append(marks, mark{id, weight})
		}
	}
	own := marks[from:]
	if len(own) > maxMarks {
		slices.SortFunc(own, func(x, y mark) int { return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.id, y.id)) })
		own = own[:maxMarks]
	}
	slices.SortFunc(own, func(x, y mark) int { return int(x.id) - int(y.id) })
	return marks[:from+len(own)]
}

// shared returns the weight of the marks that two blocks share.
func shared(x, y []mark) (weight float32) {
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].id < y[0].id:
			x = x[1:]
		case x[0].id > y[0].id:
			y = y[1:]
		default:
			weight += x[0].weight
			x, y = x[1:], y[1:]
		}
	}
	return weight
}
