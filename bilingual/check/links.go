package check

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// Links returns the rule that compares links. An error is a link or an anchor
// that leads to nothing; a warning one that the translation lacks, or that leads
// to a page in another language though there is a translation; a note one that
// leads elsewhere than its twin.
func Links() Rule {
	return Rule{Name: "links", Severity: post.SeverityError, Check: func(ps *Pass) error {
		pairs := ps.Pairs()
		for i, tag := range ps.Set.Languages() {
			d, err := ps.Document(ps.Set.In(tag))
			if err != nil {
				continue
			}
			l := linked{ps: ps, doc: d}
			for _, p := range pairs {
				if p.B == d || i == 0 {
					l.pair = p
					break
				}
			}
			l.check()
		}
		for _, p := range pairs {
			p.links(ps)
		}
		return nil
	}}
}

// aim is where a link of a block leads.
type aim struct {
	key  string // the same in all languages, as far as is known
	link document.Link
}

// links compares the links of rows that can be relied on.
func (p *Pair) links(ps *Pass) {
	everywhere := sync.OnceValue(func() [2]map[string]int { return [2]map[string]int{p.keys(ps, p.A), p.keys(ps, p.B)} })
	var changed []string // hosts that stand for each other
	type pending struct {
		a, b aim
		key  string
	}
	var others []pending
	p.trusted(func(_ int, r align.Row) bool {
		if sameLinks(r.A, r.B) {
			return true
		}
		a, b := p.aims(ps, p.A, r.A), p.aims(ps, p.B, r.B)
		onlyA, onlyB := subtract(a, b), subtract(b, a)
		if len(onlyA)+len(onlyB) == 0 {
			return true
		}
		everywhere := everywhere()
		onlyA = slices.DeleteFunc(onlyA, func(x aim) bool { return everywhere[1][x.key] >= everywhere[0][x.key] }) // it only stands elsewhere
		onlyB = slices.DeleteFunc(onlyB, func(x aim) bool { return everywhere[0][x.key] >= everywhere[1][x.key] })
		for len(onlyA) > 0 && len(onlyB) > 0 {
			x := onlyA[0]
			i := max(0, slices.IndexFunc(onlyB, func(y aim) bool { return kin(host(x.link.Destination), host(y.link.Destination)) }))
			y := onlyB[i]
			onlyA, onlyB = onlyA[1:], slices.Delete(onlyB, i, i+1)
			key := host(x.link.Destination) + " " + host(y.link.Destination)
			changed = append(changed, key)
			others = append(others, pending{x, y, key})
		}
		if len(a) > len(b) {
			p.lost(ps, slices.DeleteFunc(onlyA, func(x aim) bool { return everywhere[1][x.key] > 0 }), r.B[0], false)
		}
		if len(b) > len(a) {
			p.lost(ps, slices.DeleteFunc(onlyB, func(x aim) bool { return everywhere[0][x.key] > 0 }), r.A[0], true)
		}
		return true
	})
	for _, o := range others {
		if !elsewhere(o.a, o.b) || times(changed, o.key) > 1 && !strings.HasPrefix(o.key, " ") && !strings.HasSuffix(o.key, " ") {
			continue // a site in several languages
		}
		ps.Report(post.Fault{Place: o.b.link.Place, Severity: post.SeverityNote, Related: []post.Place{o.a.link.Place},
			Message: fmt.Sprintf("this link leads to %s, and its twin in %s to %s", post.Quote(o.b.link.Destination), version(p.A), post.Quote(o.a.link.Destination))})
	}
}

// sameLinks reports whether blocks have the same addresses of the web, as most have.
func sameLinks(a, b []document.Block) bool {
	if len(a) != 1 || len(b) != 1 {
		return false
	}
	return slices.EqualFunc(a[0].Links, b[0].Links, func(x, y document.Link) bool {
		return x.Destination == y.Destination && strings.Contains(x.Destination, "://")
	})
}

// elsewhere reports whether two addresses that differ plainly lead to two things.
// Hosts with a domain in common do not, nor does an address of this site's that
// leads to no post: a page has another there in each language.
func elsewhere(a, b aim) bool {
	x, y := host(a.link.Destination), host(b.link.Destination)
	toA, toB := strings.HasPrefix(a.key, "post "), strings.HasPrefix(b.key, "post ")
	switch {
	case x == "" && y == "":
		return toA && toB
	case x == "":
		return toA
	case y == "":
		return toB
	}
	return !kin(x, y)
}

// lost reports links of one side that the block of the other side lacks.
func (p *Pair) lost(ps *Pass, links []aim, block document.Block, flip bool) {
	here, there := p.sides(flip)
	if strings.Contains(block.Text, "{{") || strings.Contains(block.Text, "](") {
		return // a link that is not read as one
	}
	severity := post.SeverityWarning
	if flip { // translators add links for their readers
		severity = post.SeverityNote
	}
	for _, x := range links {
		if to := ps.lead(here.Post, x.link.Destination).to; to != nil && ps.Collection.Of(to).In(there.Post.Lang) == nil {
			continue // there is nothing to lead to
		}
		ps.Report(post.Fault{Place: block.Place, Severity: severity, Related: []post.Place{x.link.Place},
			Message: fmt.Sprintf("a link is lacking that %s has: %s, to %s", version(here), short(x.link.Text), post.Quote(x.link.Destination)),
			Hint:    "link to its translation"})
	}
}

// keys counts the addresses of a document.
func (p *Pair) keys(ps *Pass, d *document.Document) map[string]int {
	n := map[string]int{}
	for _, r := range p.Rows {
		blocks := r.A
		if d == p.B {
			blocks = r.B
		}
		for _, b := range blocks {
			for _, s := range b.Fixed {
				if strings.ContainsAny(s, "/.#") {
					n[ps.linkKey(d.Post, s)]++
				}
			}
		}
	}
	return n
}

func (p *Pair) aims(ps *Pass, d *document.Document, blocks []document.Block) (list []aim) {
	for _, b := range blocks {
		for _, l := range b.Links {
			if l.Destination == "" || strings.HasPrefix(l.Destination, "mailto:") || strings.HasPrefix(l.Destination, "tel:") || strings.Contains(l.Destination, "@") && !strings.Contains(l.Destination, "/") || strings.ContainsAny(l.Destination, "{}") {
				continue
			}
			list = append(list, aim{ps.linkKey(d.Post, l.Destination), l})
		}
	}
	return list
}

// subtract returns the aims of a that are not among those of b.
func subtract(a, b []aim) (rest []aim) {
	n := map[string]int{}
	for _, x := range b {
		n[x.key]++
	}
	for _, x := range a {
		if n[x.key]--; n[x.key] < 0 {
			rest = append(rest, x)
		}
	}
	return rest
}

func times(list []string, s string) (n int) {
	for _, x := range list {
		if x == s {
			n++
		}
	}
	return n
}
