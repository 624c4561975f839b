package check

import (
	"slices"

	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// drifted is a document beside what the lock has of it.
type drifted struct {
	document *document.Document
	blocks   []document.Block
	locked   []lock.Block
	was      []int    // for each of blocks, which of locked it is; -1 if it is new
	now      []int    // for each of locked, which of blocks it is; -1 if it is gone
	last     stretch  // the one that was asked for last
	fields   []string // that changed
	compared bool     // its front matter records that it was compared with its source since
}

// drift compares the post in a language with the lock. It returns nil if the lock
// has not got it, or the body cannot be read.
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

// A stretch is a part of a side between two blocks that are as they were, or its
// ends: blocks that are gone, and new ones.
type stretch struct {
	from, to int   // in locked, without the two blocks
	gone     int   // how many of them are
	came     []int // in blocks
}

// grown is how many blocks more there are in a stretch than there were.
func (s stretch) grown() int { return len(s.came) - s.gone }

// between returns the least stretch that has the blocks of the lock from one to
// before another.
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

// instead returns what stands where block i of the lock stood. It returns nil if
// nothing does.
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

// next returns where the first block stands that was at i of the lock or after it;
// if there is none, where the last stands.
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

// twins are the blocks of two sides that stood against each other in the lock.
type twins struct{ a, b []int }

// twinsOf returns the rows of two sides as the lock has them, in the order of a:
// those with blocks on both sides.
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

// part is a block of the first language of a work: the nth with a hash.
type part struct {
	hash lock.Hash
	n    int
}

// groups joins the parts that a block of another language stands for.
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

// add returns a group for each block of a side, -1 if it stands alone. If the
// other side is the first language, it tells which of equal blocks are meant.
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
