package bilingual

import (
	"fmt"

	"github.com/diptych-go/diptych/post"
)

// These are the greatest numbers of names and translations that pairing reads of one post
// under one rule. No real post has as many.
const (
	mostNames        = 250
	mostTranslations = 100
)

// A reading holds what a rule says about the posts.
type reading struct {
	Rule
	claims  []Claim          // by post
	wants   []want           // in the order of the posts
	answers map[string][]int // the posts that answer to each wanted name
	wanted  map[[2]int]bool  // pairs of a post and a post that it wants; false if it may mean another post in that language
}

// read asks the rule about each post once. The claims are nil if no post says anything.
func (pg *pairing) read(rule Rule) *reading {
	r := &reading{Rule: rule}
	if rule.Claim == nil {
		return r
	}
	for i, p := range pg.posts {
		c := rule.Claim(p)
		if len(c.Is)+len(c.Wants) == 0 {
			continue
		}
		if r.claims == nil {
			r.claims = make([]Claim, len(pg.posts))
		}
		c.Is = limit(pg, i, c.Place, "names", c.Is, mostNames)
		c.Wants = limit(pg, i, c.Place, "translations", c.Wants, mostTranslations)
		r.claims[i] = c
		for _, names := range c.Wants {
			if len(names) > 0 {
				r.wants = append(r.wants, want{from: i, names: names[:min(len(names), mostNames)]})
			}
		}
		if rule.Certain && pg.key[i] == nil && len(c.Is) > 0 && c.Is[0] != "" {
			pg.key[i] = &key{c.Is[0], c.Place}
		}
	}
	return r
}

// limit returns the first elements of a list of post i, as many as are read. If there are
// more, it reports a fault.
func limit[T any](pg *pairing, i int, at post.Place, kind string, all []T, most int) []T {
	if len(all) <= most {
		return all
	}
	if at.Path == "" {
		at.Path = pg.posts[i].Path
	}
	pg.fault(post.SeverityWarning, at, fmt.Sprintf("the post has %d %s, and only the first %d are read", len(all), kind, most)).
		Hint = "keep the ones that are needed"
	return all[:most]
}

// name returns the name of post i at a rank, or "" if there is none.
func (r *reading) name(i, rank int) string {
	if is := r.claims[i].Is; rank < len(is) {
		return is[rank]
	}
	return ""
}

// ranks returns the number of ranks of names.
func (r *reading) ranks() int {
	n := 0
	for _, c := range r.claims {
		n = max(n, len(c.Is))
	}
	return n
}
