package render

import (
	"iter"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/route"
)

// MostAlternates returns how many languages a page names if its work is published in the
// given number of languages: all of up to 200, and 10 of more. So a work in thousands of
// languages does not name each of them on each of its pages.
func MostAlternates(languages int) int {
	if languages > 200 {
		return 10
	}
	return languages
}

// Translations iterates over the published posts that the page of p names as its
// alternates: one post for each language, p itself included. [MostAlternates] bounds their
// number. There are none if p is not in the collection.
func Translations(rs *route.Routes, p *post.Post) iter.Seq[*post.Post] {
	return func(yield func(*post.Post) bool) {
		work := rs.Collection().SetOf(p)
		if work == nil {
			return
		}
		own, n := rs.EditionOf(p), 0
		langs := map[*route.Mount]bool{}
		room := MostAlternates(len(work.Languages()))
		for _, other := range work.Posts() {
			e := rs.EditionOf(other)
			if e == nil || other != p && (n >= room || e == own || langs[e]) {
				continue
			}
			langs[e] = true
			n++
			if !yield(other) {
				return
			}
		}
	}
}
