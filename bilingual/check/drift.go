package check

import (
	"slices"

	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// A drifted is a document compared with what the lock holds of it.
type drifted struct {
	document *document.Document
	blocks   []document.Block
	locked   []lock.Block
	was      []int    // for each block, its index in locked; -1 if it is new
	now      []int    // for each locked block, its index in blocks; -1 if it is gone
	last     stretch  // the stretch that was asked for last
	fields   []string // the fields that changed
	compared bool     // whether its front matter records a newer comparison with its source
}

// drift compares the post in a language with the lock. It returns nil if the lock does
// not have the post or its body cannot be read.
func (ps *Pass) drift(tag language.Tag) *drifted {
	side, ok := ps.checker.Lock.Side(ps.Set.ID(), tag)
	if !ok {
		return nil
	}
	doc, err := ps.Document(ps.Set.In(tag))
	blocks, _ := ps.Blocks(ps.Set.In(tag))
	if err != nil {
		return nil
	}
	d := &drifted{document: doc, blocks: blocks, locked: side.Blocks, now: make([]int, len(side.Blocks))}
	where := map[lock.Hash][]int{}
	for i, b := range d.locked {
		d.now[i] = -1
		where[b.Hash] = append(where[b.Hash], i)
	}
	for i, b := range d.blocks {
		h := lock.HashBlock(b)
		at := where[h]
		if len(at) == 0 {
			d.was = append(d.was, -1)
			continue
		}
		d.was, d.now[at[0]], where[h] = append(d.was, at[0]), i, at[1:]
	}
	fields := lock.Fields(doc.Post)
	for _, name := range []string{"title", "description"} {
		if side.Fields[name] != fields[name] {
			d.fields = append(d.fields, name)
		}
	}
	d.compared = fields[lock.SourceField] != 0 && side.Fields[lock.SourceField] != fields[lock.SourceField]
	return d
}

func (d *drifted) changed() bool {
	return slices.Contains(d.was, -1) || slices.Contains(d.now, -1) || len(d.fields) > 0
}

// A stretch is a part of a side between two unchanged blocks, or between one of them and
// an end of the side. It holds the blocks that are gone and the blocks that are new.
type stretch struct {
	from, to int   // indexes in locked, without the two unchanged blocks
	gone     int   // the number of locked blocks that are gone
	came     []int // indexes in blocks of the new ones
}

// grown returns how many more blocks a stretch has than it had.
func (s stretch) grown() int { return len(s.came) - s.gone }

// between returns the smallest stretch that holds the blocks of the lock from index from
// to before index to.
func (d *drifted) between(from, to int) stretch {
	s := stretch{from: from, to: to}
	for s.from > 0 && d.now[s.from-1] < 0 {
		s.from--
	}
	for s.to < len(d.now) && d.now[s.to] < 0 {
		s.to++
	}
	for _, now := range d.now[s.from:s.to] {
		if now < 0 {
			s.gone++
		}
	}
	first, end := 0, len(d.blocks)
	if s.from > 0 {
		first = d.now[s.from-1] + 1
	}
	if s.to < len(d.now) {
		end = d.now[s.to]
	}
	for k := first; k < end; k++ {
		if d.was[k] < 0 {
			s.came = append(s.came, k)
		}
	}
	return s
}

// instead returns the block that replaced block i of the lock, or nil if none did.
func (d *drifted) instead(i int) *document.Block {
	s := d.last
	if i < s.from || i >= s.to {
		s = d.between(i, i)
		d.last = s
	}
	if len(s.came) == 0 {
		return nil
	}
	return &d.blocks[s.came[min(i-s.from, len(s.came)-1)]]
}

// next returns the place of the first remaining block from index i of the lock on. If
// there is none, it returns the place of the last block, or of the body if that has no
// blocks.
func (d *drifted) next(i int) post.Place {
	for ; i < len(d.now); i++ {
		if d.now[i] >= 0 {
			return d.blocks[d.now[i]].Place
		}
	}
	if n := len(d.blocks); n > 0 {
		return d.blocks[n-1].Place
	}
	return d.document.Post.BodyPlace()
}

// A twins holds blocks of two sides that translated each other in the lock, as indexes in
// locked.
type twins struct{ a, b []int }

// twinsOf returns the blocks of two sides that translated each other in the lock, in the
// order of a. It leaves out blocks that had no translation.
func twinsOf(a, b *drifted) (rows []twins) {
	group := groups{of: map[part]int{}}
	inA, inB := group.add(a.locked, b.locked), group.add(b.locked, a.locked)
	at := map[int]int{}
	for i, g := range inA {
		if g < 0 {
			continue
		}
		g = group.root(g)
		if _, ok := at[g]; !ok {
			at[g] = len(rows)
			rows = append(rows, twins{})
		}
		rows[at[g]].a = append(rows[at[g]].a, i)
	}
	for i, g := range inB {
		if g < 0 {
			continue
		}
		if k, ok := at[group.root(g)]; ok {
			rows[k].b = append(rows[k].b, i)
		}
	}
	return slices.DeleteFunc(rows, func(r twins) bool { return len(r.b) == 0 })
}

// A part is a block of the first language of a work: the nth one with its hash.
type part struct {
	hash lock.Hash
	n    int
}

// A groups joins the parts that a block of another language translates together.
type groups struct {
	of     map[part]int
	parent []int
}

func (g *groups) root(i int) int {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

// add returns a group for each block of a side, or -1 if the block stands alone. If the
// other side is in the first language, it shows which of several equal blocks are meant.
func (g *groups) add(side, other []lock.Block) []int {
	there, refers := map[lock.Hash]int{}, map[lock.Hash]int{}
	first := true
	for _, b := range other {
		there[b.Hash]++
	}
	for _, b := range side {
		first = first && len(b.Twins) == 0
		for _, h := range b.Twins {
			refers[h]++
		}
	}
	seen := map[lock.Hash]int{}
	list := make([]int, len(side))
	for i, b := range side {
		list[i] = -1
		names := b.Twins
		if first {
			names = []lock.Hash{b.Hash}
		}
		for _, h := range names {
			n := seen[h]
			seen[h]++
			if !first && refers[h] != there[h] {
				n = max(0, min(n, there[h]-1))
			}
			p := part{h, n}
			if _, ok := g.of[p]; !ok {
				g.of[p] = len(g.parent)
				g.parent = append(g.parent, len(g.parent))
			}
			if list[i] < 0 {
				list[i] = g.of[p]
			} else {
				g.parent[g.root(g.of[p])] = g.root(list[i])
			}
		}
	}
	return list
}
