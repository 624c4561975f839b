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
			names = slices.Concat(names, limit(pg, i, post.Place{}, "addresses", r.Answers(p), mostNames))
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
			alone, again := r.wanted[pair]
			r.wanted[pair] = pg.alone(j, w.posts) && (alone || !again)
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

// mostFaults is the number of translations of a post that faults are about, each
// its own.
const mostFaults = 12

// explainWants reports translations that are named and not found, not known or
// another's.
func (pg *pairing) explainWants(r *reading) {
	hasWants := map[int]bool{}
	for _, w := range r.wants {
		hasWants[w.from] = true
	}
	told, more := 0, 0
	for k, w := range r.wants {
		f := pg.unmet(r, w, hasWants)
		switch {
		case f == nil:
		case told < mostFaults:
			told++
			pg.faults = append(pg.faults, f)
		default:
			more++
		}
		if k+1 < len(r.wants) && r.wants[k+1].from == w.from {
			continue
		}
		if more > 0 {
			pg.fault(post.SeverityWarning, r.claims[w.from].Place, fmt.Sprintf("%d more of the translations that the post names are not found or not clear", more)).
				Hint = "mend those above first"
		}
		told, more = 0, 0
	}
}

// unmet returns what is wrong with a translation that a post names, or nil.
func (pg *pairing) unmet(r *reading, w want, hasWants map[int]bool) *post.Fault {
	work, works := pg.work[w.from], pg.meant(r, w)
	f := &post.Fault{Place: r.claims[w.from].Place, Severity: post.SeverityWarning, Rule: "pair"}
	for _, j := range works[:min(len(works), 12)] {
		f.Related = append(f.Related, post.Place{Path: pg.posts[j].Path})
	}
	switch {
	case w.many || len(works) > 1 && !slices.ContainsFunc(w.posts, func(j int) bool { return pg.work[j] == work }):
		f.Message = fmt.Sprintf("several posts answer to the translation that the post names, %q", w.label())
		f.Hint = "name the translation by its whole path"
	case len(works) == 0 && !w.own:
		f.Message = fmt.Sprintf("the translation that the post names, %q, does not exist", w.label())
		f.Hint = "look for a slip in the address, here or in the date, slug or name of the other file"
	case len(works) == 1 && pg.work[works[0]] != work:
		f.Message = fmt.Sprintf("the post names %s as its translation, which is tied to another post already or has another key", pg.posts[works[0]].Path)
		f.Hint = "name the post that this one is a translation of"
	case len(works) == 1 && len(w.posts) == 1 && hasWants[works[0]] && !r.wantsPost(works[0], w.from):
		f.Severity = post.SeverityNote
		f.Message = fmt.Sprintf("the post names %s as its translation, which does not name it back", pg.posts[works[0]].Path)
		f.Hint = "name this post there too"
	default:
		return nil
	}
	return f
}

// label returns the name of a want as its author would know it.
func (w want) label() string { return strings.TrimPrefix(w.name, "title:") }
