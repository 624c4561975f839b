package bilingual

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// A want is a translation that a post names, with the posts that answer to it.
type want struct {
	from  int
	names []string // that the translation may have, the surest first
	name  string   // the one that posts answer to, or else the last, which is nearest to the written text
	posts []int    // that answer to the name and are in other languages
	own   bool     // whether the post itself answers to it
	many  bool     // whether more than mostAnswers posts answer to it
}

// mostAnswers is the greatest number of posts that may answer to one name. If more do, it
// is by mistake, and comparing each with each would take too long.
const mostAnswers = 50

// answer finds the posts that answer to each wanted name.
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

// find finds the posts that each want means.
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

// choose picks the first name of a translation that a post in another language answers
// to, and those posts.
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

// alone reports whether post i is the only one of the posts in its language.
func (pg *pairing) alone(i int, posts []int) bool {
	return !slices.ContainsFunc(posts, func(j int) bool { return j != i && pg.lang[j] == pg.lang[i] })
}

// wantsPost reports whether post from wants post to.
func (r *reading) wantsPost(from, to int) bool {
	_, ok := r.wanted[[2]int{from, to}]
	return ok
}

// back returns the posts of a want that want its post in return.
func (r *reading) back(w want) []int {
	var back []int
	for _, j := range w.posts {
		if r.wantsPost(j, w.from) {
			back = append(back, j)
		}
	}
	return back
}

// tieMutual ties posts that name each other. It leaves out a post if a second post in its
// language does so too.
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

// tieWanted ties a post to the translation that it names, if only one work may be meant.
func (pg *pairing) tieWanted(r *reading) {
	for _, w := range r.wants {
		if works := pg.meant(r, w); len(works) == 1 && pg.free(w.from, works[0]) {
			pg.tie(r, w.name, w.from, works[0])
		}
	}
}

// meant returns a post of each work that a want may mean. If there are several, it
// returns only those that want the post in return, if there are any.
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

// mostFaults is the greatest number of translations of a post that are reported with a
// fault for each. One more fault counts the rest.
const mostFaults = 12

// explainWants reports translations that were not found, that are not clear, or that
// belong to another post.
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

// unmet returns a fault that says what is wrong with a translation that a post names, or
// nil if nothing is.
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
		f.Message = fmt.Sprintf("the post names %s as its translation, but that post is tied to another post already or has another key", pg.posts[works[0]].Path)
		f.Hint = "name the post that this one is a translation of"
	case len(works) == 1 && len(w.posts) == 1 && hasWants[works[0]] && !r.wantsPost(works[0], w.from):
		f.Severity = post.SeverityNote
		f.Message = fmt.Sprintf("the post names %s as its translation, but that post does not name it back", pg.posts[works[0]].Path)
		f.Hint = "name this post there too"
	default:
		return nil
	}
	return f
}

// label returns the name of a want in the form in which its author knows it.
func (w want) label() string { return strings.TrimPrefix(w.name, "title:") }
