package check

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// Links returns the rule that compares links. An error is a link or an anchor
// that leads to nothing; a warning one that the translation lacks, or that leads
// to a page in another language though there is a translation; a note one that
// leads elsewhere than its twin. An address may be written with a tag that names a post,
// or with a filter that makes an address on the site.
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
	link *document.Link
}

// links compares the links of rows that can be relied on.
func (p *Pair) links(ps *Pass) {
	var noted [2][]lostLink // on one side, on the other
	everywhere := sync.OnceValue(func() [2]map[string]int { return [2]map[string]int{p.keys(ps, p.A), p.keys(ps, p.B)} })
	p.trusted(func(_ int, r align.Row) bool {
		if sameLinks(r.A, r.B) || !plain(r) {
			return true
		}
		a, b := p.aims(ps, p.A, r.A), p.aims(ps, p.B, r.B)
		if slices.EqualFunc(a, b, func(x, y aim) bool { return x.key == y.key }) {
			return true
		}
		onlyA, onlyB := subtract(a, b), subtract(b, a)
		if len(onlyA)+len(onlyB) == 0 {
			return true
		}
		everywhere := everywhere()
		onlyA = slices.DeleteFunc(onlyA, func(x aim) bool { return everywhere[1][x.key] >= everywhere[0][x.key] }) // it only stands elsewhere
		onlyB = slices.DeleteFunc(onlyB, func(x aim) bool { return everywhere[0][x.key] >= everywhere[1][x.key] })
		var pairs [][2]aim
		pairs, onlyA, onlyB = pairUp(onlyA, onlyB)
		for _, pair := range pairs {
			ps.saw(hosts(pair))
		}
		for _, pair := range pairs {
			p.differ(ps, pair)
		}
		switch {
		case len(a) > len(b):
			lost, notes := p.lost(ps, onlyA, r, false, everywhere[1])
			tellLost(ps, p.A, lost, post.SeverityWarning)
			noted[0] = append(noted[0], notes...)
		case len(b) > len(a):
			_, notes := p.lost(ps, onlyB, r, true, everywhere[0])
			noted[1] = append(noted[1], notes...)
		}
		return true
	})
	tellLost(ps, p.A, noted[0], post.SeverityNote)
	tellLost(ps, p.B, noted[1], post.SeverityNote)
}

// lostLink is a link that one side lacks.
type lostLink struct {
	at   post.Place // about where it should stand
	link *document.Link
}

// tellLost reports links that the document has and its twin lacks, as one finding.
func tellLost(ps *Pass, has *document.Document, lost []lostLink, severity post.Severity) {
	if len(lost) == 0 {
		return
	}
	const most = 3
	var links []string
	f := post.Fault{Place: lost[0].at, Severity: severity, Hint: "link to its translation"}
	for _, l := range lost {
		f.Related = append(f.Related, l.link.Place)
		if len(links) < most {
			links = append(links, fmt.Sprintf("%s, to %s", short(l.link.Text), post.Quote(l.link.Destination)))
		}
	}
	f.Message = fmt.Sprintf("a link is lacking that %s has: %s", version(has), links[0])
	if len(lost) > 1 {
		f.Message = fmt.Sprintf("%d links are lacking that %s has: %s", len(lost), version(has), strings.Join(links, "; "))
	}
	ps.Report(f)
}

// differ notes a link that leads elsewhere than its twin. Where one host stands for
// another in several works, a site has one for each language.
func (p *Pair) differ(ps *Pass, pair [2]aim) {
	a, b := pair[0], pair[1]
	if !elsewhere(a, b) {
		return
	}
	f := post.Fault{Place: b.link.Place, Severity: post.SeverityNote, Related: []post.Place{a.link.Place},
		Message: fmt.Sprintf("this link leads to %s, and its twin in %s to %s", post.Quote(b.link.Destination), version(p.A), post.Quote(a.link.Destination))}
	ps.suspect(f, hostsTest, hosts(pair))
}

const hostsTest = "hosts"

// hostsDiffer reports that one host stands for another in one work only.
func hostsDiffer(sets []int) bool { return sets[0] < 2 }

// hosts names the hosts of two links.
func hosts(pair [2]aim) string { return "hosts " + pair[0].host() + " " + pair[1].host() }

func (x aim) host() string { return host(x.link.Destination) }

// repeats reports whether a link is one of those to a page that a text has in many
// places, and may leave out in some: to a part of a page, or within the site.
func (x aim) repeats() bool {
	return strings.HasPrefix(x.key, "post ") || x.host() == "" || strings.Contains(x.link.Destination, "#")
}

// pairUp pairs the links that may stand for each other, the likest first, and
// returns those that are left over of either side.
func pairUp(a, b []aim) (pairs [][2]aim, onlyA, onlyB []aim) {
	for _, like := range []func(x, y aim) bool{
		func(x, y aim) bool { return kin(x.host(), y.host()) && sharesPart(x.key, y.key) },
		func(x, y aim) bool { return kin(x.host(), y.host()) },
		func(x, y aim) bool { return sharesPart(x.key, y.key) },
		func(aim, aim) bool { return true },
	} {
		for i := 0; i < len(a); i++ {
			if k := slices.IndexFunc(b, func(y aim) bool { return like(a[i], y) }); k >= 0 {
				pairs = append(pairs, [2]aim{a[i], b[k]})
				a, b = slices.Delete(a, i, i+1), slices.Delete(b, k, k+1)
				i--
			}
		}
	}
	return pairs, a, b
}

// sharesPart reports whether two addresses have a part of their paths in common
// that has some length.
func sharesPart(x, y string) bool {
	const least = 4
	_, x, _ = strings.Cut(x, "/")
	_, y, _ = strings.Cut(y, "/")
	for part := range strings.SplitSeq(x, "/") {
		if len(part) >= least && slices.Contains(strings.Split(y, "/"), part) {
			return true
		}
	}
	return false
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
// Hosts with a domain in common do not, nor do two addresses of this site's if one
// leads to no post: a page has another there in each language.
func elsewhere(a, b aim) bool {
	x, y := a.host(), b.host()
	switch {
	case x == "" && y == "":
		return strings.HasPrefix(a.key, "post ") && strings.HasPrefix(b.key, "post ")
	case x == "" || y == "":
		return !sharesPart("/"+a.key, "/"+b.key)
	}
	return !kin(x, y)
}

// lost returns the links of one side of a row that the other side lacks, all of whose
// links are counted. A link that its translation adds for its readers, or repeats less
// often, is only noted.
func (p *Pair) lost(ps *Pass, links []aim, r align.Row, flip bool, all map[string]int) (lost, notes []lostLink) {
	here, there := p.sides(flip)
	blocks, others := halves(r, flip)
	for _, b := range others {
		raw := rawOf(there, b)
		for _, l := range b.Links {
			if d := ps.lead(there.Post, l.Destination); !d.unknown && d.address != l.Destination {
				raw = bytes.ReplaceAll(raw, []byte(l.Destination), nil)
			}
		}
		if bytes.Contains(raw, []byte("{{")) || bytes.Contains(raw, []byte("{%")) || strings.Contains(b.Text, "](") {
			return nil, nil // a link that is not read as one
		}
	}
	for _, x := range links {
		if to := ps.lead(here.Post, x.link.Destination).to; to != nil && ps.Collection.SetOf(to).In(there.Post.Lang) == nil {
			continue // there is nothing to lead to
		}
		l := lostLink{opposite(x.link.Place, blocks[0], others[0]), x.link}
		if flip || all[x.key] > 0 && x.repeats() {
			notes = append(notes, l)
		} else {
			lost = append(lost, l)
		}
	}
	return lost, notes
}

// rawOf returns the source of a block of text.
func rawOf(d *document.Document, b document.Block) []byte {
	if b.Node.Type() != ast.TypeBlock {
		return nil
	}
	return b.Node.Lines().Value(d.Source)
}

// opposite returns about where in a block the twin of something stands that is in
// the block's twin: as far down as there.
func opposite(at post.Place, in, to document.Block) post.Place {
	if in.Node.Type() != ast.TypeBlock || to.Node.Type() != ast.TypeBlock {
		return to.Place
	}
	down, of, lines := at.Line-in.Place.Line, in.Node.Lines().Len()-1, to.Node.Lines().Len()-1
	place := to.Place
	if down > 0 && of > 0 && lines > 0 {
		place.Line += min(lines, (down*lines+of/2)/of)
		place.Column = 0
	}
	return place
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
				if strings.ContainsAny(s, "/.#{") {
					n[ps.linkKey(d.Post, s)]++
				}
			}
		}
	}
	return n
}

func (p *Pair) aims(ps *Pass, d *document.Document, blocks []document.Block) (list []aim) {
	for _, b := range blocks {
		for i := range b.Links {
			l := &b.Links[i]
			if l.Destination == "" || strings.HasPrefix(l.Destination, "mailto:") || strings.HasPrefix(l.Destination, "tel:") || strings.Contains(l.Destination, "@") && !strings.Contains(l.Destination, "/") || ps.lead(d.Post, l.Destination).unknown {
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
