package check

import (
	"fmt"
	"slices"

	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// Stale returns the rule that finds what changed in one language of a work and not in
// another after someone last declared them equal. [Checker.Accept] declares it, and
// [Checker.Lock] holds the result. If the lock does not have a work, the rule compares
// dates instead: the date of its source that the front matter of a translation records,
// with the date on which the source was last updated.
func Stale() Rule {
	return Rule{Name: "stale", Severity: post.SeverityWarning,
		Check: func(ps *Pass) error {
			var sides []*drifted
			for _, tag := range ps.Set.Languages() {
				if s := ps.drift(tag); s != nil {
					sides = append(sides, s)
				}
			}
			for i, a := range sides {
				for _, b := range sides[i+1:] {
					if a.changed() || b.changed() {
						ps.stale(a, b)
					}
				}
			}
			ps.outdated()
			return nil
		}}
}

// A staleRow is a row of which one side changed.
type staleRow struct {
	at      post.Place // the place to bring up to date
	related post.Place // what changed
	message string
}

// stale reports what changed in one of two documents and not in the other.
func (ps *Pass) stale(a, b *drifted) {
	for _, name := range []string{"title", "description"} {
		inA, inB := slices.Contains(a.fields, name), slices.Contains(b.fields, name)
		switch {
		case inA && !inB && !b.compared:
			ps.staleField(a, b, name)
		case inB && !inA && !a.compared:
			ps.staleField(b, a, name)
		}
	}
	rows := staleRows(a, b)
	ps.staleIn(b, a, rows)
	ps.staleIn(a, b, rows)
}

// staleIn reports the rows to bring up to date in one document.
func (ps *Pass) staleIn(d, other *drifted, rows []staleRow) {
	rows = slices.DeleteFunc(slices.Clone(rows), func(r staleRow) bool { return r.at.Path != d.document.Post.Path })
	const most = 8 // more rows become one finding
	if len(rows) > most {
		f := post.Fault{Place: rows[0].at, Hint: staleHint,
			Message: fmt.Sprintf("%s changed in %d places since the two were accepted as equal, and this one did not; here: %s", version(other.document), len(rows), rows[0].message)}
		for _, r := range rows {
			f.Related = append(f.Related, r.related)
		}
		ps.Report(f)
		return
	}
	for _, r := range rows {
		ps.Report(post.Fault{Place: r.at, Related: []post.Place{r.related}, Message: r.message, Hint: staleHint})
	}
}

const staleHint = "bring it up to date, then accept the work again"

// staleField reports a field that changed in one post and not in the other.
func (ps *Pass) staleField(from, to *drifted, name string) {
	ps.Report(post.Fault{Place: fieldPlace(to.document.Post, name), Field: name, Related: []post.Place{fieldPlace(from.document.Post, name)}, Hint: staleHint,
		Message: fmt.Sprintf("the %s of %s changed since the two were accepted as equal, and this one did not", name, version(from.document))})
}

// staleRows returns the rows that changed in one of two documents and not in the other,
// in the order of a.
func staleRows(a, b *drifted) (rows []staleRow) {
	list := twinsOf(a, b)
	for _, t := range list {
		goneA, goneB := a.firstGone(t.a), b.firstGone(t.b)
		switch {
		case goneA >= 0 && goneB < 0 && !b.compared:
			rows = append(rows, changed(a, goneA, b, t.b[0]))
		case goneB >= 0 && goneA < 0 && !a.compared:
			rows = append(rows, changed(b, goneB, a, t.a[0]))
		}
	}
	there, back := make([]int, len(a.locked)), make([]int, len(b.locked)) // for each block, the index of a block that it stood against, plus one; or 0
	for _, t := range list {
		for _, i := range t.a {
			there[i] = t.b[0] + 1
		}
		for _, j := range t.b {
			back[j] = t.a[0] + 1
		}
	}
	if !b.compared {
		rows = append(rows, added(a, b, there)...)
	}
	if !a.compared {
		rows = append(rows, added(b, a, back)...)
	}
	return rows
}

// added returns a row for each place where new blocks came to one side and none to the
// other. there holds, for each block, the index of a block that it stood against plus
// one, or 0.
func added(from, to *drifted, there []int) (rows []staleRow) {
	before := -1 // the last block of to that stands against a block before i
	for i := 0; i <= len(from.locked); i++ {
		if i > 0 && there[i-1] > 0 {
			before = there[i-1] - 1
		}
		if i > 0 && from.now[i-1] < 0 {
			continue
		}
		s := from.between(i, i)
		if s.grown() <= 0 {
			continue
		}
		after := len(to.locked)
		for k := s.to; k < len(there); k++ {
			if there[k] > 0 {
				after = there[k] - 1
				break
			}
		}
		if before < after && to.between(before+1, after).grown() > 0 {
			continue
		}
		var more []document.Block
		for _, k := range s.came[s.gone:] {
			more = append(more, from.blocks[k])
		}
		b := more[0]
		rows = append(rows, staleRow{to.next(after), b.Place,
			fmt.Sprintf("%s has %s more here since the two were accepted as equal: %s", version(from.document), count(more), short(b.Text))})
	}
	return rows
}

// firstGone returns the first of these blocks of the lock that is gone, or -1 if none is.
func (d *drifted) firstGone(blocks []int) int {
	for _, i := range blocks {
		if d.now[i] < 0 {
			return i
		}
	}
	return -1
}

// changed returns the row of block i of one side, which is gone, and block j of the other
// side, which did not change.
func changed(from *drifted, i int, to *drifted, j int) staleRow {
	b := to.blocks[to.now[j]]
	if now := from.instead(i); now != nil {
		return staleRow{b.Place, now.Place, fmt.Sprintf("the twin of this %s changed in %s since the two were accepted as equal: %s", b.Kind, version(from.document), short(now.Text))}
	}
	return staleRow{b.Place, from.next(i + 1), fmt.Sprintf("%s removed the twin of this %s since the two were accepted as equal: %s", version(from.document), b.Kind, short(b.Text))}
}

// outdated reports translations whose front matter records an earlier date of their
// source than the source has. It leaves out posts that the lock has.
func (ps *Pass) outdated() {
	for _, p := range ps.Set.Posts() {
		read, field := lock.SourceDate(p)
		if _, ok := ps.checker.Lock.Side(ps.Set.ID(), p.Lang); ok || read.IsZero() {
			continue
		}
		for _, source := range ps.Set.Posts() {
			if source == p || lock.Source(source) != "" || source.Updated.IsZero() {
				continue
			}
			changed := ps.day(source.Updated)
			if changed <= ps.day(read) || !p.Updated.IsZero() && changed <= ps.day(p.Updated) {
				continue
			}
			ps.Report(post.Fault{Place: fieldPlace(p, field), Field: field, Related: []post.Place{fieldDatePlace(source)},
				Message: fmt.Sprintf("this was translated from the %s version of %s, which was updated on %s", source.Lang, ps.day(read), changed), Hint: "bring it up to date, then write the new date"})
		}
	}
}

// fieldDatePlace returns the place where a post says when it was updated, or its path.
func fieldDatePlace(p *post.Post) post.Place {
	if p.Updated.Place.Line > 0 {
		return p.Updated.Place
	}
	return post.Place{Path: p.Path}
}
