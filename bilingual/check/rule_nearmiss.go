package check

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// NearMiss returns the rule that finds two posts in different languages that are probably
// one work. Each work lacks the other's language, and their keys or paths differ by a
// slip. Something else must be the same in both, such as the date, the image, the name of
// the file, the structure or the addresses.
//
// Each of the two works may have posts in several languages.
func NearMiss() Rule {
	return Rule{Name: "near-miss", Severity: post.SeverityError,
		CheckAll: func(ps *Pass) error {
			n := ps.nearMisses()
			for _, p := range n.found {
				n.report(p)
			}
			return nil
		}}
}

// nearMisses returns the works that are probably one. It looks for them once.
func (ps *Pass) nearMisses() *nearMisses {
	if ps.near != nil {
		return ps.near
	}
	n := &nearMisses{ps: ps, left: mostCompared, dates: map[string]int{}}
	ps.near = n
	n.collect()
	taken := map[*bilingual.Set]bool{}
	pairs := n.likely()
	for i, p := range pairs {
		if taken[p.s] || taken[p.t] {
			continue
		}
		taken[p.s], taken[p.t] = true, true
		if p.distance == 0 || !p.doubtful(pairs[i+1:]) {
			n.found = append(n.found, p)
		}
	}
	return n
}

// partners returns, for each work that is probably one with another work, the other work.
// It returns nil if the rule near-miss is off, so that missing reports these works.
func (ps *Pass) partners() map[*bilingual.Set]*bilingual.Set {
	if !ps.checker.active(ps.rules, "near-miss") {
		return nil
	}
	other := map[*bilingual.Set]*bilingual.Set{}
	for _, p := range ps.nearMisses().found {
		other[p.s], other[p.t] = p.t, p.s
	}
	return other
}

// A nearMisses finds pairs of works that are probably one.
type nearMisses struct {
	ps    *Pass
	sets  []*bilingual.Set // the works that lack a language
	names [][2]slipped     // the key of each work, if it has one, and its path
	dates map[string]int   // the number of these works on each day
	left  int              // the number of pairs whose bodies may still be compared

	found  []near
	styles map[[3]bool]int // the number of works by the style of their names; nil until asked for
}

// mostCompared is the greatest number of pairs whose bodies are compared.
const mostCompared = 50

// A near is a pair of works that are probably one.
type near struct {
	s, t     *bilingual.Set
	i, j     int // their numbers
	key      bool
	distance int // 0 if the names differ only in accents and marks, otherwise 1
	score    int
	why      []string
}

// doubtful reports whether one of the works may as well be one with another work. Then it
// cannot be known which pair is right.
func (p *near) doubtful(rest []near) bool {
	for _, q := range rest {
		if q.score < p.score {
			break
		}
		if q.s == p.s || q.s == p.t || q.t == p.s || q.t == p.t {
			return true
		}
	}
	return false
}

// collect fills sets, names and dates with the works that lack a language.
func (n *nearMisses) collect() {
	for s := range n.ps.Collection.All() {
		if langs := s.Languages(); len(langs) == len(n.ps.Collection.Languages()) || slices.Contains(langs, language.Und) {
			continue
		}
		n.sets = append(n.sets, s)
		n.names = append(n.names, [2]slipped{keyOf(s), pathOf(s)})
		if !s.Date().IsZero() {
			n.dates[n.ps.day(s.Date())]++
		}
	}
}

// likely returns the pairs that are likely enough to be one work, the likeliest first.
func (n *nearMisses) likely() (pairs []near) {
	const (
		most   = 20 // a form that more names share shows nothing
		enough = 3
	)
	type named struct {
		i   int
		key bool
	}
	forms := map[string][]named{}
	var order []string // so that the result is the same each time
	for i, names := range n.names {
		for k, name := range names {
			for _, form := range slipForms(name.text) {
				form = "kp"[k:k+1] + form
				if forms[form] == nil {
					order = append(order, form)
				}
				forms[form] = append(forms[form], named{i, k == 0})
			}
		}
	}
	seen := map[[2]int]bool{}
	for _, form := range order {
		list := forms[form]
		if len(list) > most {
			continue
		}
		for x, a := range list {
			for _, b := range list[x+1:] {
				if pair := [2]int{a.i, b.i}; !seen[pair] && a.i != b.i {
					seen[pair] = true
					if p, ok := n.judge(a.i, b.i, a.key); ok && p.score >= enough {
						pairs = append(pairs, p)
					}
				}
			}
		}
	}
	slices.SortFunc(pairs, func(p, q near) int {
		return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(p.i, q.i), cmp.Compare(p.j, q.j))
	})
	return pairs
}

// judge returns the pair of works i and j with a score of how likely it is that they are
// one. ok is false if they cannot be one or if nothing but their names suggests it.
func (n *nearMisses) judge(i, j int, key bool) (p near, ok bool) {
	s, t := n.sets[i], n.sets[j]
	for _, tag := range s.Languages() {
		if t.In(tag) != nil {
			return p, false // they are two works
		}
	}
	x, y := n.names[i][1], n.names[j][1]
	if key {
		x, y = n.names[i][0], n.names[j][0]
	} else if n.names[i][0].text != "" && n.names[j][0].text != "" {
		return p, false // their keys are compared instead
	}
	if x.text == y.text {
		return p, false // something else keeps them apart, and the rule pair reports it
	}
	p = near{s: s, t: t, i: i, j: j, key: key, distance: 1}
	letters := len([]rune(squeeze(x.text)))
	switch {
	case squeeze(x.text) == squeeze(y.text):
		p.distance, p.score = 0, 3
	case letters >= 12:
		p.score = 2
	case letters >= 8:
		p.score = 1
	}
	n.evidence(&p)
	return p, len(p.why) > 0
}

// report reports two works that are probably one, at the posts whose name is wrong.
func (n *nearMisses) report(p near) {
	k := 1
	if p.key {
		k = 0
	}
	right, wrong := n.names[p.i][k], n.names[p.j][k]
	s, t := p.s, p.t
	if n.mistaken(s, right.text, t, wrong.text) {
		right, wrong, t = wrong, right, s
	}
	for _, q := range t.Posts() {
		f := post.Fault{Place: post.Place{Path: q.Path}, Related: []post.Place{right.at},
			Message: fmt.Sprintf("probably the same work: `%s` → `%s`; both have the same %s", wrong.written, right.written, enumerate(p.why)),
			Hint:    "write " + right.written}
		switch {
		case p.key:
			own := keyIn(q, wrong.field)
			f.Place, f.Field = own.at, own.field
			f.Suggestion = post.Suggestion{Text: right.written, Old: own.written, Place: own.at, Safe: true}
		default:
			f.Suggestion.Text = renamed(q.Path, path.Base(wrong.text), path.Base(right.text))
			f.Hint = "rename the file to " + f.Suggestion.Text + ", or give both posts the same translationKey"
		}
		n.ps.Report(f)
	}
}

// renamed returns the path of a file with the name from replaced by to.
func renamed(file, from, to string) string {
	dir, base := path.Split(file)
	if strings.Contains(base, from) {
		return dir + strings.Replace(base, from, to, 1)
	}
	return strings.Replace(file, from, to, 1)
}

// mistaken reports whether the name of s is more likely wrong than the name of t: fewer
// posts have it, files and slugs have the other name, or other works write names as t
// does.
func (n *nearMisses) mistaken(s *bilingual.Set, ofS string, t *bilingual.Set, ofT string) bool {
	vote := func(name string, set, other *bilingual.Set) (votes int) {
		votes = 10 * len(set.Posts())
		for _, q := range slices.Concat(set.Posts(), other.Posts()) {
			if base := strings.ToLower(path.Base(q.Name)); base == path.Base(strings.Trim(name, "/")) || q.Slug != "" && strings.EqualFold(q.Slug, name) {
				votes += 3
			}
		}
		return votes + n.usual(name)
	}
	a, b := vote(ofS, s, t), vote(ofT, t, s)
	if a != b {
		return a < b
	}
	order := n.ps.Collection.Languages()
	return slices.Index(order, s.Languages()[0]) > slices.Index(order, t.Languages()[0])
}

// usual returns 2 for a name in the style of most names of the collection, otherwise 0.
func (n *nearMisses) usual(name string) int {
	if n.styles == nil {
		n.styles = map[[3]bool]int{}
		for s := range n.ps.Collection.All() {
			n.styles[style(s.ID())]++
		}
	}
	if 2*n.styles[style(name)] > n.ps.Collection.Len() {
		return 2
	}
	return 0
}

// style returns whether a name has underscores, spaces, and characters beyond ASCII.
func style(name string) (s [3]bool) {
	s[0], s[1] = strings.Contains(name, "_"), strings.Contains(name, " ")
	s[2] = strings.IndexFunc(name, func(r rune) bool { return r > 0x7f }) >= 0
	return s
}
