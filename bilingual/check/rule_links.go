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

// Links returns the rule that compares links. A link or an anchor that leads to nothing
// is an error. A link that the translation lacks is a warning, and so is a link to a page
// in another language that has a translation. A link that leads elsewhere than its twin
// is a note. An address may be written with a tag that names a post, or with a filter
// that makes an address on the site.
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

// An aim is a link of a block and where it leads.
type aim struct {
	key  string // see [Pass.linkKey]
	link *document.Link
}

// links compares the links of rows that can be relied on.
func (p *Pair) links(ps *Pass) {
	var noted [2][]lostLink // by side
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
		onlyA = slices.DeleteFunc(onlyA, func(x aim) bool { return everywhere[1][x.key] >= everywhere[0][x.key] }) // those left out only stand elsewhere
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

// A lostLink is a link that one side lacks.
type lostLink struct {
	at   post.Place // about where the link should be
	link *document.Link
}

// tellLost reports the links that a document has and its twin lacks, all in one finding.
// It reports nothing if there are none.
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
	f.Message = fmt.Sprintf("a link of %s is missing here: %s", version(has), links[0])
	if len(lost) > 1 {
		f.Message = fmt.Sprintf("%d links of %s are missing here: %s", len(lost), version(has), strings.Join(links, "; "))
	}
	ps.Report(f)
}

// differ notes a link that leads elsewhere than its twin. The note stands only if
// hostsDiffer says so: if one host replaces another in several works, the site has a host
// for each language.
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

// hostsDiffer reports whether one host replaces another in one work only.
func hostsDiffer(sets []int) bool { return sets[0] < 2 }

// hosts returns a name for the hosts of two links.
func hosts(pair [2]aim) string { return "hosts " + pair[0].host() + " " + pair[1].host() }

func (x aim) host() string { return host(x.link.Destination) }

// repeats reports whether a text may have a link in many places and leave it out in some:
// a link to a post, to the site itself, or to a part of a page.
func (x aim) repeats() bool {
	return strings.HasPrefix(x.key, "post ") || x.host() == "" || strings.Contains(x.link.Destination, "#")
}

// pairUp pairs the links that may replace each other, the most similar first. It returns
// the pairs and the links of each side that are left.
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

// sharesPart reports whether the paths of two addresses share a part of at least four
// bytes.
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

// sameLinks reports whether two blocks have the same links, all with a host, as most
// blocks do.
func sameLinks(a, b []document.Block) bool {
	if len(a) != 1 || len(b) != 1 {
		return false
	}
	return slices.EqualFunc(a[0].Links, b[0].Links, func(x, y document.Link) bool {
		return x.Destination == y.Destination && strings.Contains(x.Destination, "://")
	})
}

// elsewhere reports whether two different addresses plainly lead to different things.
// Hosts with a common domain do not. Two addresses of this site do only if both lead to
// posts, since a page may have another address in each language.
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

// lost returns the links of one side of a row that the other side lacks. all counts all
// links of the other side. A link is in notes if its translation adds it for its readers
// or repeats it less often.
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
			return nil, nil // it may have a link that is not read as one
		}
	}
	for _, x := range links {
		if to := ps.lead(here.Post, x.link.Destination).to; to != nil && ps.Collection.SetOf(to).In(there.Post.Lang) == nil {
			continue // there is no translation to link to
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

// rawOf returns the source of a block, or nil if the node is not a block.
func rawOf(d *document.Document, b document.Block) []byte {
	if b.Node.Type() != ast.TypeBlock {
		return nil
	}
	return b.Node.Lines().Value(d.Source)
}

// opposite returns about where the twin of something in the block in stands in the block
// to: as far down as at is.
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

// keys counts the link keys of a document.
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

// subtract returns the aims of a that b does not have.
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
