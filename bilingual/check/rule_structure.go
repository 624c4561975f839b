package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// Structure returns the rule that finds headings, paragraphs, list items, tables,
// quotations, code and footnotes that one language lacks or has at another level. If much
// is missing, one finding says that the post is another version of its twin.
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

// lacking reports runs of blocks without a twin, each run in one finding.
func (p *Pair) lacking(report func(post.Fault)) {
	var told [2]map[int]bool // the numbers of footnotes that blocks without a twin refer to, by side; nil until asked for
	noted := func(run []document.Block, flip bool) bool {
		if !explains(run) {
			return false
		}
		side := 0
		if flip {
			side = 1
		}
		if told[side] == nil {
			told[side] = p.notesAlone(flip)
		}
		return !slices.ContainsFunc(run, func(b document.Block) bool { return !told[side][noteOf(b)] })
	}
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
				if structural(b.Kind) && b.Text != "" {
					run = append(run, b)
				}
			}
		}
		k--
		if len(run) == 0 || trust < align.Trusted || p.resorted(first) || noted(run, flip) {
			continue
		}
		here, there := p.sides(flip)
		f := post.Fault{Place: p.gap(first, flip), Related: []post.Place{run[0].Place}}
		if to, found := p.elsewhere(run[0], flip); found {
			if flip {
				continue // it is reported for the other side
			}
			f.Message = fmt.Sprintf("%s stands at another place than in %s: %s", article(run[0].Kind), version(here), short(run[0].Text))
			f.Hint = "move it here, or move its twin"
			f.Related = append(f.Related, to.Place)
		} else {
			f.Message = fmt.Sprintf("%s of %s %s missing here: %s", count(run), version(here), verb(len(run)), short(run[0].Text))
			f.Hint = fmt.Sprintf("translate it for %s, or remove it from %s", there.Post.Path, here.Post.Path)
			if p.swallowed(run, first-1, flip) || p.swallowed(run, k+1, flip) || flip && explains(run) {
				f.Severity = post.SeverityNote
			}
		}
		report(f)
	}
}

// explains reports whether all blocks are footnotes. Translators add footnotes for their
// readers.
func explains(run []document.Block) bool {
	return !slices.ContainsFunc(run, func(b document.Block) bool { return b.Kind != document.BlockFootnote })
}

// notesAlone returns the numbers of the footnotes that blocks without a twin on a side
// refer to.
func (p *Pair) notesAlone(flip bool) map[int]bool {
	notes := map[int]bool{}
	for _, r := range p.Rows {
		here, there := halves(r, flip)
		for i := 0; i < len(here) && len(there) == 0; i++ {
			_ = ast.Walk(here[i].Node, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
				if link, ok := n.(*extast.FootnoteLink); ok {
					notes[link.Index] = true
				}
				return ast.WalkContinue, nil
			})
		}
	}
	return notes
}

// noteOf returns the number of the footnote that a block is in, or 0 if it is in none.
func noteOf(b document.Block) int {
	for n := b.Node; n != nil; n = n.Parent() {
		if note, ok := n.(*extast.Footnote); ok {
			return note.Index
		}
	}
	return 0
}

// structural reports whether the rule structure reports a block of this kind that one
// side lacks. Images have a rule of their own.
func structural(kind document.BlockKind) bool {
	switch kind {
	case document.BlockBreak, document.BlockEmbed, document.BlockHTML, document.BlockImage:
		return false
	}
	return true
}

// resorted reports whether a row is a list item without a twin in a list that has another
// order on the other side, such as that of another alphabet.
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

// levels reports headings at another level. Of headings that differ by the same number of
// levels, it reports the first, with their number.
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
			Message: fmt.Sprintf("this heading is of level %d, and its twin in %s is of level %d: %s", b.Level, version(p.A), a.Level, short(b.Text)),
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

// kinds notes blocks whose twins are of another kind, each pair of kinds once.
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

// tables reports table rows with another number of cells than their twins, the first of
// each table.
func (p *Pair) tables(report func(post.Fault)) {
	last := -2
	p.trusted(func(k int, r align.Row) bool {
		a, b := r.A[0], r.B[0]
		if a.Kind == b.Kind && (a.Kind == document.BlockTable || a.Kind == document.BlockRow) && a.Level != b.Level {
			if k != last+1 {
				report(post.Fault{Place: b.Place, Related: []post.Place{a.Place},
					Message: fmt.Sprintf("this row has %d cells, and its twin in %s has %d", b.Level, version(p.A), a.Level)})
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

// count returns the number of blocks of each kind in words: "a heading and 2 paragraphs".
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
