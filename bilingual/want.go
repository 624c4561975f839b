package bilingual

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// want is a translation that a post names, and the posts that answer to it.
type want struct {
	from  int
	names []string // by which it may go, the surest first
	name  string   // that is answered to; where none is, the last, which is nearest to what is written
	posts []int    // in other languages
	own   bool     // the post itself answers to it
	many  bool     // more than one cares to look at
}

// mostAnswers is the number of posts that may answer to one name: more have it
// by mistake, and to look at each for each would take forever.
const mostAnswers = 50

// answer lists the posts that answer to each name that is wanted.
func (pg *pairing) answer(r *reading) {
	if len(r.wants) == 0 {
		return
	}
	r.answers = map[string][]int{}
	for _, w := range r.wants {
		for _, name := range w.names {
			r.answers[name] = nil
		}
	}
	for i, p := range pg.posts {
		names := r.claims[i].Is
		if r.Answers != nil {
			names = slices.Concat(names, pg.limit(i, post.Place{}, "addresses", r.Answers(p)))
		}
		for _, name := range names {
			posts, wanted := r.answers[name]
			again := len(posts) > 0 && posts[len(posts)-1] == i
			if wanted && name != "" && !again && len(posts) <= mostAnswers {
				r.answers[name] = append(posts, i)
			}
		}
	}
}

// find looks for the posts that are wanted.
func (pg *pairing) find(r *reading) {
	r.wanted = map[[2]int]bool{}
	for k := range r.wants {
		w := &r.wants[k]
		pg.choose(w, r.answers)
		for _, j := range w.posts {
			pair := [2]int{w.from, j}
			clear, again := r.wanted[pair]
			r.wanted[pair] = pg.alone(j, w.posts) && (clear || !again)
		}
	}
}

// choose takes the first of the names of a translation that any post answers to.
func (pg *pairing) choose(w *want, answers map[string][]int) {
	for _, name := range w.names {
		w.name = name
		if len(answers[name]) > mostAnswers {
			w.many = true
			return
		}
		for _, j := range answers[name] {
			switch {
			case j == w.from:
				w.own = true
			case pg.lang[j] != pg.lang[w.from]:
				w.posts = append(w.posts, j)
			}
		}
		if len(w.posts) > 0 {
			return
		}
	}
}

// alone reports whether no other of the posts is in the language of post i.
func (pg *pairing) alone(i int, posts []int) bool {
	return !slices.ContainsFunc(posts, func(j int) bool { return j != i && pg.lang[j] == pg.lang[i] })
}

// wantsPost reports whether a post wants another.
func (r *reading) wantsPost(from, to int) bool {
	_, ok := r.wanted[[2]int{from, to}]
	return ok
}

// back returns those of the posts wanted that want a post back.
func (r *reading) back(w want) []int {
	var back []int
	for _, j := range w.posts {
		if r.wantsPost(j, w.from) {
			back = append(back, j)
		}
	}
	return back
}

// tieMutual ties posts that name each other, where no second post of a language
// does so too.
func (pg *pairing) tieMutual(r *reading) {
	for _, w := range r.wants {
		back := r.back(w)
		for _, j := range back {
			if j > w.from && pg.alone(j, back) && r.wanted[[2]int{j, w.from}] && pg.free(w.from, j) {
				pg.tie(r, w.name, w.from, j)
			}
		}
	}
}

// tieWanted ties posts to those they name, where that is one work.
func (pg *pairing) tieWanted(r *reading) {
	for _, w := range r.wants {
		if works := pg.meant(r, w); len(works) == 1 && pg.free(w.from, works[0]) {
			pg.tie(r, w.name, w.from, works[0])
		}
	}
}

// meant picks a post of each work that a want may mean: of several, those that
// want it back.
func (pg *pairing) meant(r *reading, w want) []int {
	works := pg.worksOf(w.posts)
	if len(works) < 2 {
		return works
	}
	if back := r.back(w); len(back) > 0 {
		return pg.worksOf(back)
	}
	return works
}

// explainWants reports translations that are named and not found, not known or
// another's.
func (pg *pairing) explainWants(r *reading) {
	hasWants := map[int]bool{}
	for _, w := range r.wants {
		hasWants[w.from] = true
	}
	for _, w := range r.wants {
		work := pg.work[w.from]
		tell := func(s post.Severity, message, hint string, works []int) {
			var related []post.Place
			for _, j := range works[:min(len(works), 12)] {
				related = append(related, post.Place{Path: pg.posts[j].Path})
			}
			pg.fault(s, r.claims[w.from].Place, message, related...).Hint = hint
		}
		name := strings.TrimPrefix(w.name, "title:")
		works := pg.meant(r, w)
		switch {
		case w.many || len(works) > 1 && !slices.ContainsFunc(w.posts, func(j int) bool { return pg.work[j] == work }):
			tell(post.SeverityWarning, fmt.Sprintf("several posts answer to the translation it names, %q", name),
				"name it by its whole path", works)
		case len(works) == 0 && !w.own:
			tell(post.SeverityWarning, fmt.Sprintf("the translation it names, %q, is no post here", name),
				"look for a slip in the address, here or in the date, slug or name of the other file", nil)
		case len(works) == 1 && pg.work[works[0]] != work:
			tell(post.SeverityWarning, fmt.Sprintf("it names %s as its translation, which is tied to another post already or has another key", pg.posts[works[0]].Path),
				"name the post it is a translation of", works)
		case len(works) == 1 && len(w.posts) == 1 && hasWants[works[0]] && !r.wantsPost(works[0], w.from):
			tell(post.SeverityNote, fmt.Sprintf("it names %s as its translation, which does not name it back", pg.posts[works[0]].Path),
				"name this post there too", works)
		}
	}
}
