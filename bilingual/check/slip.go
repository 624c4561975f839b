package check

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// A slipped is a name that pairs a work, its key or its path, which may have a slip.
type slipped struct {
	text    string // the form that is compared
	written string
	field   string // the field of a key
	at      post.Place
}

// keyOf returns the key of a set, or the zero slipped if it has none.
func keyOf(s *bilingual.Set) slipped {
	for _, p := range s.Posts() {
		if claim := byKey.Claim(p); len(claim.Is) > 0 {
			for name := range p.Meta.All() {
				if _, at := p.Meta.Place(name); at == claim.Place {
					return slipped{claim.Is[0], strings.TrimSpace(p.Meta.String(name)), name, at}
				}
			}
		}
	}
	if s.ID() == s.Posts()[0].Name {
		return slipped{}
	}
	for _, p := range s.Posts() { // a field that the site chose
		for name := range p.Meta.All() {
			if k := keyIn(p, name); k.text == s.ID() && p.Name != s.ID() {
				return k
			}
		}
	}
	return slipped{}
}

// keyIn returns the key of a post from a field.
func keyIn(p *post.Post, field string) slipped {
	written := strings.TrimSpace(p.Meta.String(field))
	return slipped{strings.ToLower(strings.Trim(written, "/ ")), written, field, fieldPlace(p, field)}
}

// pathOf returns the path of the first post of a set, without its language.
func pathOf(s *bilingual.Set) slipped {
	p := s.Posts()[0]
	return slipped{text: p.Name, written: p.Name, at: post.Place{Path: p.Path}}
}

var byKey = bilingual.ByKey()

// slipForms returns a name, and the name with each of its letters left out in turn. Two
// names share a form if they differ by a letter that is extra, missing, wrong or swapped.
// slipForms returns nil for names that are too short or too long.
func slipForms(name string) []string {
	const longest = 100
	letters := []rune(squeeze(name))
	if len(letters) < 4 || len(letters) > longest {
		return nil
	}
	forms := []string{string(letters)}
	for i, r := range letters {
		if !unicode.IsDigit(r) { // 2017 and 2018 do not differ by a slip, nor do part 1 and part 2
			forms = append(forms, string(letters[:i])+string(letters[i+1:]))
		}
	}
	slices.Sort(forms)
	return slices.Compact(forms)
}

// squeeze returns a name without case, accents, slashes at its ends, and the marks
// between words, which people do not write in the same way each time.
func squeeze(name string) string {
	parts := strings.Split(strings.Trim(name, "/"), "/")
	for i, part := range parts {
		parts[i] = fold(part)
	}
	return strings.Join(parts, "/")
}

// evidence adds to the score of a pair what else suggests that the two works are one, and
// subtracts what suggests that they are not.
func (n *nearMisses) evidence(p *near) {
	a, b := p.s.Posts()[0], p.t.Posts()[0]
	say := func(score int, why string) {
		p.score += score
		p.why = append(p.why, why)
	}
	if !a.Date.IsZero() && !b.Date.IsZero() {
		const few, month = 4, 31 * 24
		switch day := n.ps.day(a.Date); {
		case day != n.ps.day(b.Date):
			if apart := a.Date.Time().Sub(b.Date.Time()).Abs().Hours(); apart > month {
				p.score -= 2
			}
		case n.dates[day] > few:
			say(1, "date")
		default:
			say(3, "date")
		}
	}
	if a.Image() != "" && path.Base(neutral(a.Image())) == path.Base(neutral(b.Image())) {
		say(2, "image")
	}
	if len(a.Authors) > 0 && slices.Equal(a.Authors, b.Authors) {
		say(1, "authors")
	}
	if a.Title != "" && strings.EqualFold(a.Title, b.Title) {
		say(2, "title")
	}
	if base := path.Base(a.Name); p.key && base == path.Base(b.Name) && base != "." && base != "" {
		say(3, "file name")
	}
	if n.left > 0 {
		n.left--
		n.alike(p, a, b, say)
	}
}

// alike compares the bodies of two posts for evidence.
func (n *nearMisses) alike(p *near, a, b *post.Post, say func(int, string)) {
	const many = 4
	x, err := n.ps.Blocks(a)
	if err != nil {
		return
	}
	y, err := n.ps.Blocks(b)
	if err != nil {
		return
	}
	delete(n.ps.documents, a) // so that they are not all kept in memory
	delete(n.ps.documents, b)
	equal := len(x) == len(y) && len(x) > 0
	for i := 0; i < len(x) && equal; i++ {
		equal = x[i].Kind == y[i].Kind && x[i].Level == y[i].Level
	}
	switch {
	case equal && len(x) >= many:
		say(2, "structure")
	case equal:
		say(1, "structure")
	case len(x) > 2*len(y)+many || len(y) > 2*len(x)+many:
		p.score--
	}
	shared, there := 0, addressesOf(y)
	for dest := range addressesOf(x) {
		if there[dest] {
			shared++
		}
	}
	if shared > 1 {
		say(2, "addresses")
	} else if shared == 1 {
		say(1, "addresses")
	}
}

// addressesOf returns the addresses with a host that blocks link to, and the addresses of
// their images, in a form that is the same in all languages.
func addressesOf(blocks []document.Block) map[string]bool {
	all := map[string]bool{}
	for _, b := range blocks {
		for _, l := range b.Links {
			if host(l.Destination) != "" {
				all[neutral(l.Destination)] = true
			}
		}
		for _, image := range b.Images {
			all[neutral(image.Source)] = true
		}
	}
	return all
}
