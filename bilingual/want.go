package bilingual

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// want is a translation that a post names, and the posts that answer to it.
type want struct {
	name  string // that is answered to; where none is, the last, which is nearest to what is written
	posts []int  // in other languages
	own   bool   // the post itself answers to it
	many  bool   // more than one cares to look at
}

// most are the posts that may answer to one name: more have it by mistake, and
// to look at each for each would take forever.
const most = 50

// find looks for the posts that are wanted.
func (pg *pairing) find(rule Rule, claims []Claim) [][]want {
	wanted := map[string][]int{} // the posts that answer to each name
	for _, c := range claims {
		for _, names := range c.Wants {
			for _, text := range names {
				wanted[text] = nil
			}
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	answers := func(i int, names []string) {
		for _, text := range names {
			list, ok := wanted[text]
			if ok && text != "" && len(list) <= most && (len(list) == 0 || list[len(list)-1] != i) {
				wanted[text] = append(list, i)
			}
		}
	}
	for i, c := range claims {
		answers(i, c.Is)
		if rule.Answers != nil {
			answers(i, rule.Answers(pg.posts[i]))
		}
	}
	found := make([][]want, len(claims))
	for i, c := range claims {
		for _, names := range c.Wants {
			if len(names) > 0 {
				found[i] = append(found[i], pg.choose(i, names, wanted))
			}
		}
	}
	return found
}

// choose takes the first of the names of a translation that any post answers to.
func (pg *pairing) choose(i int, names []string, answers map[string][]int) want {
	var w want
	for _, text := range names {
		all := answers[text]
		w.name = text
		if len(all) > most {
			w.many = true
			return w
		}
		for _, j := range all {
			switch {
			case j == i:
				w.own = true
			case pg.lang[j] != pg.lang[i]:
				w.posts = append(w.posts, j)
			}
		}
		if len(w.posts) > 0 {
			return w
		}
	}
	return w
}

// wants tells whether a post wants another.
func wants(found [][]want, from, to int) bool {
	return slices.ContainsFunc(found[from], func(w want) bool { return slices.Contains(w.posts, to) })
}

// tieMutual ties posts that name each other, where no second post of a language
// does so too.
func (pg *pairing) tieMutual(rule Rule, claims []Claim, found [][]want) {
	for i := range found {
		for _, w := range found[i] {
			var back []int
			for _, j := range w.posts {
				if wants(found, j, i) {
					back = append(back, j)
				}
			}
			for k, j := range back {
				alone := !slices.ContainsFunc(back, func(b int) bool { return b != j && pg.lang[b] == pg.lang[j] })
				if back[k] > i && alone && pg.onlyOne(found[j], i) && pg.free(i, j) {
					pg.tie(rule, name{w.name, claims[i].Place}, i, j)
				}
			}
		}
	}
}

// onlyOne tells whether of the posts that are wanted i alone is in its language.
func (pg *pairing) onlyOne(wants []want, i int) bool {
	return !slices.ContainsFunc(wants, func(w want) bool {
		return slices.Contains(w.posts, i) && slices.ContainsFunc(w.posts, func(j int) bool { return j != i && pg.lang[j] == pg.lang[i] })
	})
}

// tieWanted ties posts to those they name, where that is one work.
func (pg *pairing) tieWanted(rule Rule, claims []Claim, found [][]want) {
	for i := range found {
		for _, w := range found[i] {
			if works := pg.meant(found, i, w); len(works) == 1 && pg.free(i, works[0]) {
				pg.tie(rule, name{w.name, claims[i].Place}, i, works[0])
			}
		}
	}
}

// meant picks a post of each work that a want may mean: of several, those that
// want it back.
func (pg *pairing) meant(found [][]want, i int, w want) []int {
	if len(w.posts) < 2 {
		return w.posts
	}
	works := pg.worksOf(w.posts)
	if len(works) < 2 {
		return works
	}
	var back []int
	for _, j := range w.posts {
		if wants(found, j, i) {
			back = append(back, j)
		}
	}
	if len(back) > 0 {
		return pg.worksOf(back)
	}
	return works
}

// explainWants tells of translations that are named and not found, not known or
// another's.
func (pg *pairing) explainWants(claims []Claim, found [][]want) {
	for i := range found {
		at := claims[i].Place
		for _, w := range found[i] {
			works := pg.meant(found, i, w)
			first := post.Place{}
			if len(works) > 0 {
				first = post.Place{Path: pg.posts[works[0]].Path}
			}
			switch {
			case w.many || len(works) > 1 && !slices.ContainsFunc(w.posts, func(j int) bool { return pg.work[i] == pg.work[j] }):
				related := []post.Place(nil)
				for _, j := range works[:min(len(works), 12)] {
					related = append(related, post.Place{Path: pg.posts[j].Path})
				}
				pg.fault(post.Warning, at, fmt.Sprintf("several posts answer to the translation it names, %q", strings.TrimPrefix(w.name, "title:")), related...).
					Hint = "name it by its whole path"
			case len(works) == 0 && !w.own:
				pg.fault(post.Warning, at, fmt.Sprintf("the translation it names, %q, is no post here", strings.TrimPrefix(w.name, "title:"))).
					Hint = "look for a slip in the address, here or in the date, slug or name of the other file"
			case len(works) == 1 && pg.work[i] != pg.work[works[0]]:
				pg.fault(post.Warning, at, fmt.Sprintf("it names %s as its translation, which is tied to another post already or has another key", first.Path), first).
					Hint = "name the post it is a translation of"
			case len(works) == 1 && len(w.posts) == 1 && len(found[works[0]]) > 0 && !wants(found, works[0], i):
				pg.fault(post.Note, at, fmt.Sprintf("it names %s as its translation, which does not name it back", first.Path), first).
					Hint = "name this post there too"
			}
		}
	}
}
