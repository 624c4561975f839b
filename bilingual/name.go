package bilingual

import (
	"fmt"
	"iter"

	"github.com/diptych-go/diptych/post"
)

// namesakes iterates over the posts that have a name of a rank in common, in the
// order of the first of them.
func (r *reading) namesakes(rank int) iter.Seq2[string, []int] {
	return func(yield func(string, []int) bool) {
		first := map[string]int{}          // of a name
		next := make([]int, len(r.claims)) // of a post, the next of its name; 0 for none
		last := make([]int, len(r.claims)) // of the first of a name, the last
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

// tieKeys ties posts that have a name in common by a rule that is certain.
func (pg *pairing) tieKeys(r *reading) {
	for rank := range r.ranks() {
		for name, posts := range r.namesakes(rank) {
			for _, i := range posts[1:] {
				pg.tie(r, name, i, posts[0])
			}
		}
	}
}

// tieNames ties posts that have a name in common, the surest names first.
func (pg *pairing) tieNames(r *reading) {
	for rank := range r.ranks() {
		for name, posts := range r.namesakes(rank) {
			if known := pg.tieNamesakes(r, name, posts); !known && rank == 0 {
				pg.doubts = append(pg.doubts, doubt{r, name, pg.worksOf(posts)})
			}
		}
	}
}

// tieNamesakes ties those of the works with one name whose languages no other of
// them has. Which of two works in one language a third belongs to, nobody knows;
// nor does anyone between two keys. It reports whether all is known.
func (pg *pairing) tieNamesakes(r *reading, name string, posts []int) (known bool) {
	works := pg.worksOf(posts)
	if len(works) < 2 {
		return true
	}
	owner := map[int]*work{}    // of each language
	unclear := map[*work]bool{} // shares a language
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

// worksOf picks a post of each work that posts are in: the first.
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

// doubt is what a name could not settle: of posts of several works, which are
// one.
type doubt struct {
	rule  *reading
	name  string
	posts []int
}

// explainNames reports the doubts that remain once all rules have been tried.
func (pg *pairing) explainNames() {
	told := map[[2]int]bool{} // by the two it is about; another rule may doubt the same
	for _, d := range pg.doubts {
		posts := pg.worksOf(d.posts)
		posts = posts[:min(len(posts), 12)] // enough to see what is wrong
		if i, j, ok := pg.undecided(posts); ok && !told[[2]int{i, j}] {
			told[[2]int{i, j}] = true
			pg.explainDoubt(d, posts, i, j)
		}
	}
}

// undecided returns the first two posts that may be one work after all.
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
	pg.fault(post.SeverityWarning, pg.placeOf(posts[0]), fmt.Sprintf("%d works are %q by %s, some in one language, so it cannot be known which of them are translations of which",
		len(d.posts), d.name, d.rule.Name), related...).
		Hint = "give a post and its translations a translationKey of their own"
}

// keysDiffer reports whether nothing but their keys keeps two posts apart that
// both lack a translation.
func (pg *pairing) keysDiffer(i, j int) bool {
	a, b := pg.work[i], pg.work[j]
	return a.otherKey(b) && len(a.posts) == 1 && len(b.posts) == 1 && pg.lang[i] != pg.lang[j]
}

// placeOf returns the place where a post says which work it is, else its path.
func (pg *pairing) placeOf(i int) post.Place {
	if k := pg.key[i]; k != nil && k.place != (post.Place{}) {
		return k.place
	}
	return post.Place{Path: pg.posts[i].Path}
}
