package check

import (
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// Structure returns the rule that finds headings, paragraphs, list items, tables,
// quotations, code and footnotes that one language lacks or has at another level.
// Where much is lacking, one finding says that the twin is another version.
func Structure() Rule {
	return Rule{Name: "structure", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		for _, p := range ps.Pairs() {
			if !p.whole {
				n, all := p.alone()
				ps.Report(post.Fault{Place: post.Place{Path: p.B.Post.Path}, Related: []post.Place{{Path: p.A.Post.Path}},
					Message: fmt.Sprintf("%d of %d blocks have no twin: this is another version of %s, not a translation of it", n, all, version(p.A)),
					Hint:    "bring the two to the same state"})
				continue
			}
			p.lacking(ps.Report)
			p.merged(ps.Report)
			p.levels(ps.Report)
			p.kinds(ps.Report)
			p.tables(ps.Report)
		}
		return nil
	}}
}

// lacking reports runs of blocks that stand alone, each run once.
func (p *Pair) lacking(report func(post.Fault)) {
	for k := 0; k < len(p.Rows); k++ {
		r := p.Rows[k]
		if len(r.A) > 0 && len(r.B) > 0 {
			continue
		}
		flip := len(r.A) == 0
		var run []document.Block
		trust, first := r.Trust, k
		for ; k < len(p.Rows); k++ {
			here, there := halves(p.Rows[k], flip)
			if len(there) > 0 {
				break
			}
			trust = min(trust, p.Rows[k].Trust)
			for _, b := range here {
				if structural(b.Kind) {
					run = append(run, b)
				}
			}
		}
		k--
		if len(run) == 0 || trust < align.Trusted || p.resorted(first) {
			continue
		}
		here, there := p.sides(flip)
		f := post.Fault{Place: p.gap(first, flip), Related: []post.Place{run[0].Place}}
		if to, found := p.elsewhere(run[0], flip); found {
			if flip {
				continue // said for the other side
			}
			f.Message = fmt.Sprintf("%s stands at another place than in %s: %s", article(run[0].Kind), version(here), short(run[0].Text))
			f.Hint = "move it here, or move its twin"
			f.Related = append(f.Related, to.Place)
		} else {
			f.Message = fmt.Sprintf("%s %s lacking that %s has: %s", count(run), verb(len(run)), version(here), short(run[0].Text))
			f.Hint = fmt.Sprintf("translate it for %s, or remove it from %s", there.Post.Path, here.Post.Path)
			if p.swallowed(run, first-1, flip) || p.swallowed(run, k+1, flip) {
				f.Severity = post.SeverityNote
			}
		}
		report(f)
	}
}

// swallowed reports whether blocks that one side lacks may be part of what stands in
// a row beside them, by its length: a list that became prose.
func (p *Pair) swallowed(run []document.Block, k int, flip bool) bool {
	const least = 150 // bytes; shorter ones fit in anywhere
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

// structural reports whether a block that one side lacks is worth telling. Images
// have a rule of their own.
func structural(kind document.BlockKind) bool {
	switch kind {
	case document.BlockBreak, document.BlockEmbed, document.BlockHTML, document.BlockImage:
		return false
	}
	return true
}

// elsewhere returns the block alone on the other side that is plainly the twin of
// one alone on this side: each is the only one of its kind and length.
func (p *Pair) elsewhere(b document.Block, flip bool) (to document.Block, found bool) {
	const least = 60 // shorter ones say little
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

// alike reports whether two blocks are of a kind and of about the same length, the
// second perhaps in the other language.
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

// longer is how much longer the texts of the second side are than those of the first.
func (p *Pair) longer() float64 {
	a, b := 20, 20
	for _, r := range p.Rows {
		if len(r.A) == 1 && len(r.B) == 1 {
			a, b = a+len(r.A[0].Text), b+len(r.B[0].Text)
		}
	}
	return float64(b) / float64(a)
}

// contradict reports whether each of two blocks has addresses or numbers, and they
// have none in common.
func contradict(a, b document.Block) bool {
	for _, s := range a.Fixed {
		for _, t := range b.Fixed {
			if s == t || neutral(s) == neutral(t) {
				return false
			}
		}
	}
	return len(a.Fixed) > 0 && len(b.Fixed) > 0
}

// merged notes paragraphs that stand against another number of them, where it is
// not plain that nothing was left out.
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
			Message: fmt.Sprintf("%s has %s where %s here: one may be lacking, such as %s", version(here), count(more), stands(fewer), short(more[odd].Text)),
			Hint:    "compare the two"})
	}
}

// plain reports whether nothing was left out of a row of blocks on both sides, as
// far as can be told.
func plain(r align.Row) bool { return len(r.A) == len(r.B) || r.Trust >= 0.6 }

// stands says that blocks stand somewhere: a paragraph stands, 2 paragraphs stand.
func stands(blocks []document.Block) string {
	if len(blocks) == 1 {
		return count(blocks) + " stands"
	}
	return count(blocks) + " stand"
}

// leastFitting returns the index of the block that goes worst with others of the
// other language.
func leastFitting(blocks, others []document.Block) int {
	least, at := 2.0, 0
	for i := range blocks {
		for j := range others {
			for _, r := range align.Blocks(blocks[i:i+1], others[j:j+1]) {
				if len(r.A) == 1 && len(r.B) == 1 && r.Trust < least {
					least, at = r.Trust, i
				}
			}
		}
	}
	return at
}

// resorted reports whether a row is a list item alone in a list that is in
// another order on the other side, such as that of the alphabet.
func (p *Pair) resorted(k int) bool {
	a, b := 0, 0
	count := func(r align.Row) bool {
		for _, blocks := range [][]document.Block{r.A, r.B} {
			if len(blocks) > 0 && blocks[0].Kind != document.BlockItem {
				return false
			}
		}
		switch {
		case len(r.A) == 0:
			b++
		case len(r.B) == 0:
			a++
		}
		return true
	}
	for i := k; i >= 0 && count(p.Rows[i]); i-- {
	}
	for i := k + 1; i < len(p.Rows) && count(p.Rows[i]); i++ {
	}
	return a > 0 && b > 0
}

// levels reports headings at another level. Where all differ alike, the first
// stands for all.
func (p *Pair) levels(report func(post.Fault)) {
	all, by := 0, map[int]int{}
	p.trusted(func(_ int, r align.Row) bool {
		if a, b := r.A[0], r.B[0]; a.Kind == document.BlockHeading && b.Kind == document.BlockHeading {
			all++
			by[b.Level-a.Level]++
		}
		return true
	})
	p.trusted(func(_ int, r align.Row) bool {
		a, b := r.A[0], r.B[0]
		shift := b.Level - a.Level
		if a.Kind != document.BlockHeading || b.Kind != document.BlockHeading || shift == 0 {
			return true
		}
		f := post.Fault{Place: b.Place, Related: []post.Place{a.Place},
			Message: fmt.Sprintf("this heading is of level %d, and that of %s is of level %d: %s", b.Level, version(p.A), a.Level, short(b.Text)),
			Hint:    "write " + strings.Repeat("#", a.Level)}
		if by[shift] > 1 {
			f.Message = fmt.Sprintf("%d of %d headings are of another level than in %s: this one is of level %d, not %d", by[shift], all, version(p.A), b.Level, a.Level)
			delete(by, shift)
			report(f)
		} else if by[shift] == 1 {
			report(f)
		}
		return true
	})
}

// kinds notes blocks of another kind, each pair of kinds once.
func (p *Pair) kinds(report func(post.Fault)) {
	seen := map[[2]document.BlockKind]bool{}
	p.trusted(func(_ int, r align.Row) bool {
		a, b := r.A[0], r.B[0]
		if kinds := [2]document.BlockKind{a.Kind, b.Kind}; a.Kind != b.Kind && structural(a.Kind) && structural(b.Kind) && !seen[kinds] {
			seen[kinds] = true
			report(post.Fault{Place: b.Place, Severity: post.SeverityNote, Related: []post.Place{a.Place},
				Message: fmt.Sprintf("this is %s, and its twin in %s is %s", article(b.Kind), version(p.A), article(a.Kind))})
		}
		return true
	})
}

// tables reports rows with another number of cells, the first of each table.
func (p *Pair) tables(report func(post.Fault)) {
	last := -2
	p.trusted(func(k int, r align.Row) bool {
		a, b := r.A[0], r.B[0]
		if a.Kind == b.Kind && (a.Kind == document.BlockTable || a.Kind == document.BlockRow) && a.Level != b.Level {
			if k != last+1 {
				report(post.Fault{Place: b.Place, Related: []post.Place{a.Place},
					Message: fmt.Sprintf("this row has %d cells, and that of %s has %d", b.Level, version(p.A), a.Level)})
			}
			last = k
		}
		return true
	})
}

func article(kind document.BlockKind) string {
	if kind == document.BlockImage || kind == document.BlockEmbed || kind == document.BlockHTML {
		return "an " + string(kind)
	}
	return "a " + string(kind)
}

// count says what blocks there are: a heading and 2 paragraphs.
func count(blocks []document.Block) string {
	n := map[document.BlockKind]int{}
	var order []document.BlockKind
	for _, b := range blocks {
		if n[b.Kind]++; n[b.Kind] == 1 {
			order = append(order, b.Kind)
		}
	}
	var parts []string
	for _, kind := range order {
		if n[kind] == 1 {
			parts = append(parts, article(kind))
		} else {
			parts = append(parts, fmt.Sprintf("%d %ss", n[kind], kind))
		}
	}
	return enumerate(parts)
}

func verb(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}
