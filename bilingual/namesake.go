package bilingual

import (
	"fmt"
	"iter"

	"github.com/diptych-go/diptych/post"
)

// namesakes iterates over the names of a rank that several posts share, each with its
// posts. The names come in the order of their first posts.
func (r *reading) namesakes(rank int) iter.Seq2[string, []int] {
	return func(yield func(string, []int) bool) {
		first := map[string]int{}          // the first post with each name
		next := make([]int, len(r.claims)) // for each post, the next post with its name; 0 if there is none
		last := make([]int, len(r.claims)) // for the first post with a name, the last one with it
		for i := range r.claims {
			name := r.name(i, rank)
			if name == "" {
				continue
			}
			if k, known := first[name]; known {
				next[last[k]], last[k] = i, i
			} else {
				first[name], last[i] = i, i
			}
		}
		for i, end := range last {
			if end == 0 || end == i {
				continue
			}
			posts := []int{i}
			for k := next[i]; k != 0; k = next[k] {
				posts = append(posts, k)
			}
			if !yield(r.name(i, rank), posts) {
				return
			}
		}
	}
}

// tieKeys ties posts that share a name under a rule that is certain.
func (pg *pairing) tieKeys(r *reading) {
	for rank := range r.ranks() {
		for name, posts := range r.namesakes(rank) {
			for _, i := range posts[1:] {
				pg.tie(r, name, i, posts[0])
			}
		}
	}
}

// tieNames ties posts that share a name, the surest names first.
func (pg *pairing) tieNames(r *reading) {
	for rank := range r.ranks() {
		for name, posts := range r.namesakes(rank) {
			if known := pg.tieNamesakes(r, name, posts); !known && rank == 0 {
				pg.doubts = append(pg.doubts, doubt{r, name, pg.worksOf(posts)})
			}
		}
	}
}

// tieNamesakes ties the works that share a name. It leaves out works that share a
// language: a third work could belong to either. If the works have several keys, it
// leaves out all works with a key. It reports whether every work could be decided.
func (pg *pairing) tieNamesakes(r *reading, name string, posts []int) (known bool) {
	works := pg.worksOf(posts)
	if len(works) < 2 {
		return true
	}
	owner := map[int]*work{}    // the work that has each language
	unclear := map[*work]bool{} // the works that share a language
	keys := map[string]bool{}
	for _, i := range works {
		w := pg.work[i]
		if w.key != nil {
			keys[w.key.name] = true
		}
		for _, lang := range w.langs {
			if other := owner[lang]; other != nil {
				unclear[w], unclear[other] = true, true
			}
			owner[lang] = w
		}
	}
	first := -1
	for _, i := range works {
		w := pg.work[i]
		switch {
		case unclear[w] || len(keys) > 1 && w.key != nil:
		case first < 0:
			first = i
		default:
			pg.tie(r, name, i, first)
		}
	}
	return len(unclear) == 0 && len(keys) < 2
}

// worksOf returns the first of the posts of each work that the posts are in.
func (pg *pairing) worksOf(posts []int) []int {
	if len(posts) < 2 {
		return posts
	}
	var works []int
	seen := map[*work]bool{}
	for _, i := range posts {
		if w := pg.work[i]; !seen[w] {
			seen[w] = true
			works = append(works, i)
		}
	}
	return works
}

// A doubt is a name that several works share where it cannot be known which of them are
// one. It holds a post of each work.
type doubt struct {
	rule  *reading
	name  string
	posts []int
}

// explainNames reports the doubts that remain once all rules have been tried.
func (pg *pairing) explainNames() {
	told := map[[2]int]bool{} // pairs of posts already reported; another rule may doubt the same pair
	for _, d := range pg.doubts {
		posts := pg.worksOf(d.posts)
		posts = posts[:min(len(posts), 12)] // enough to see what is wrong
		if i, j, ok := pg.undecided(posts); ok && !told[[2]int{i, j}] {
			told[[2]int{i, j}] = true
			pg.explainDoubt(d, posts, i, j)
		}
	}
}

// undecided returns the first two posts that may still be one work.
func (pg *pairing) undecided(posts []int) (i, j int, ok bool) {
	for k, i := range posts {
		for _, j := range posts[:k] {
			if pg.keysDiffer(i, j) || pg.free(i, j) {
				return i, j, true
			}
		}
	}
	return 0, 0, false
}

func (pg *pairing) explainDoubt(d doubt, posts []int, i, j int) {
	if pg.keysDiffer(i, j) {
		pg.fault(post.SeverityWarning, pg.placeOf(i), fmt.Sprintf("the key is %q here and %q in %s, though by %s the two are one work",
			pg.work[i].key.name, pg.work[j].key.name, pg.posts[j].Path, d.rule.Name), pg.placeOf(j)).
			Hint = "if one of the keys is mistyped, mend it"
		return
	}
	var related []post.Place
	for _, k := range posts[1:] {
		related = append(related, pg.placeOf(k))
	}
	pg.fault(post.SeverityWarning, pg.placeOf(posts[0]), fmt.Sprintf("%d works share the name %q by the rule %s, and some of them are in one language, so it cannot be known which are translations of each other",
		len(d.posts), d.name, d.rule.Name), related...).
		Hint = "give a post and its translations a translationKey of their own"
}

// keysDiffer reports whether two posts that both lack a translation are kept apart by
// their keys alone.
func (pg *pairing) keysDiffer(i, j int) bool {
	a, b := pg.work[i], pg.work[j]
	return a.otherKey(b) && len(a.posts) == 1 && len(b.posts) == 1 && pg.lang[i] != pg.lang[j]
}

// placeOf returns the place of a post's key, or its path if it has no key with a place.
func (pg *pairing) placeOf(i int) post.Place {
	if k := pg.key[i]; k != nil && k.place != (post.Place{}) {
		return k.place
	}
	return post.Place{Path: pg.posts[i].Path}
}
