package bilingual

import (
	"fmt"

	"github.com/diptych-go/diptych/post"
)

// mostNames is the number of names, and of translations, that pairing reads of
// one post under one rule. No real post has as many.
const mostNames = 250

// reading is what a rule says of the posts.
type reading struct {
	Rule
	claims  []Claim          // of each post
	wants   []want           // in the order of the posts
	answers map[string][]int // the posts that answer to each name that is wanted
	wanted  map[[2]int]bool  // pairs of a post and one it wants; false if it may mean another in that language
}

// read asks the rule about each post, once.
func (pg *pairing) read(rule Rule) *reading {
	r := &reading{Rule: rule, claims: make([]Claim, len(pg.posts))}
	if rule.Claim == nil {
		return r
	}
	for i, p := range pg.posts {
		c := rule.Claim(p)
		c.Is = pg.limit(i, c.Place, "names", c.Is)
		if len(c.Wants) > mostNames {
			pg.tooMany(i, c.Place, "translations", len(c.Wants))
			c.Wants = c.Wants[:mostNames]
		}
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

// limit cuts the names of a post to those that are read, and reports the rest.
func (pg *pairing) limit(i int, at post.Place, what string, names []string) []string {
	if len(names) > mostNames {
		pg.tooMany(i, at, what, len(names))
		names = names[:mostNames]
	}
	return names
}

func (pg *pairing) tooMany(i int, at post.Place, what string, n int) {
	if at.Path == "" {
		at.Path = pg.posts[i].Path
	}
	pg.fault(post.SeverityWarning, at, fmt.Sprintf("the post has %d %s, and only the first %d are read", n, what, mostNames)).
		Hint = "keep the ones that are needed"
}

// name returns the name of post i of a rank, "" if there is none.
func (r *reading) name(i, rank int) string {
	if is := r.claims[i].Is; rank < len(is) {
		return is[rank]
	}
	return ""
}

// ranks returns how many ranks of names there are.
func (r *reading) ranks() int {
	n := 0
	for _, c := range r.claims {
		n = max(n, len(c.Is))
	}
	return n
}
