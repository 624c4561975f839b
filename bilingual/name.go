package bilingual

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"github.com/diptych-go/diptych/post"
)

// namesakes iterates over the posts that have a name of a rank in common, in the
// order of the first of them; they are good until the next.
func (pg *pairing) namesakes(r *reading, rank int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		var posts []int
		for run := range pg.joiner.inOrder(r.is[rank], len(pg.posts)) {
			posts = posts[:0]
			for _, n := range run {
				posts = append(posts, int(n.at))
			}
			if !yield(posts) {
				return
			}
		}
	}
}

// tieKeys ties posts that have a name in common by a rule that is certain.
func (pg *pairing) tieKeys(r *reading) {
	for rank := range r.is {
		for posts := range pg.namesakes(r, rank) {
			for _, i := range posts[1:] {
				pg.tie(claimed{r.Rule, -1, rank}, i, posts[0])
			}
		}
	}
}

// tieNames ties posts that have a name in common, the surest names first.
func (pg *pairing) tieNames(r *reading) {
	for rank := range r.is {
		for posts := range pg.namesakes(r, rank) {
			pg.tieNamesakes(claimed{r.Rule, -1, rank}, posts)
		}
	}
}

// tieNamesakes ties those of the works with one name whose languages no other of
// them has. Which of two works in one language a third belongs to, nobody knows;
// nor does anyone between two keys.
func (pg *pairing) tieNamesakes(c claimed, posts []int) {
	works := pg.worksOf(posts)
	if len(works) < 2 {
		return
	}
	if len(works) == 2 { // as nearly always
		if i, j := works[0], works[1]; pg.free(i, j) {
			pg.tie(c, j, i)
		} else if c.rank == 0 {
			pg.doubts = append(pg.doubts, doubt{c, slices.Clone(works)})
		}
		return
	}
	owner := map[int]*work{}    // of each language
	unclear := map[*work]bool{} // shares a language
	keys := map[hash]bool{}
	for _, i := range works {
		w := pg.work[i]
		if w.key != nil {
			keys[w.key.hash] = true
		}
		for lang := range pg.langsOf(w) {
			if other := owner[lang]; other != nil && other != w {
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
			pg.tie(c, i, first)
		}
	}
	if c.rank == 0 && (len(unclear) > 0 || len(keys) > 1) {
		pg.doubts = append(pg.doubts, doubt{c, slices.Clone(works)})
	}
}

// langsOf iterates over the languages of a work.
func (pg *pairing) langsOf(w *work) func(func(int) bool) {
	return func(yield func(int) bool) {
		if w.langs != nil {
			for lang := range w.langs {
				if !yield(lang) {
					return
				}
			}
			return
		}
		for _, i := range w.posts {
			if !yield(pg.lang[i]) {
				return
			}
		}
	}
}

// worksOf picks a post of each work that posts are in: the first.
func (pg *pairing) worksOf(posts []int) []int {
	n := 0
	for _, i := range posts { // most often each is its own work still
		if w := pg.work[i]; w.mark != posts[0] {
			w.mark = posts[0]
			n++
		}
	}
	works := posts
	if n < len(posts) {
		works = make([]int, 0, n)
	}
	for k, i := range posts {
		if w := pg.work[i]; w.mark == posts[0] {
			w.mark = -1
			if n < len(posts) {
				works = append(works, posts[k])
			}
		}
	}
	return works
}

// doubt is what a name could not settle: of posts of several works, which are
// one.
type doubt struct {
	claimed
	posts []int
}

// explainNames tells of the doubts that remain once all rules have been tried.
func (pg *pairing) explainNames() {
	before := map[[2]int]bool{} // by the two it is about; another rule may doubt the same
	for _, d := range pg.doubts {
		posts := pg.worksOf(d.posts)
		posts = posts[:min(len(posts), 12)] // enough to see what is wrong
		told := false
		for k, i := range posts {
			for _, j := range posts[:k] {
				if told || !pg.keysDiffer(i, j) && !pg.free(i, j) {
					continue
				}
				told = true
				if before[[2]int{i, j}] {
					continue
				}
				before[[2]int{i, j}] = true
				switch {
				case pg.keysDiffer(i, j):
					pg.fault(post.SeverityWarning, pg.placeOf(i), fmt.Sprintf("the key is %q here and %q in %s, though by %s the two are one work",
						pg.work[i].key.text, pg.work[j].key.text, pg.posts[j].Path, d.rule.Name), pg.placeOf(j)).
						Hint = "if one of the keys is mistyped, mend it"
				default:
					var related []post.Place
					for _, k := range posts[1:] {
						related = append(related, pg.placeOf(k))
					}
					name, _ := d.of(pg.posts[d.posts[0]])
					pg.fault(post.SeverityWarning, pg.placeOf(posts[0]), fmt.Sprintf("%d works are %q by %s, some in one language, so it cannot be known which of them are translations of which",
						len(d.posts), name, d.rule.Name), related...).
						Hint = "give a post and its translations a translationKey of their own"
				}
			}
		}
	}
}

// keysDiffer tells whether nothing but their keys keeps two posts apart that
// both lack a translation.
func (pg *pairing) keysDiffer(i, j int) bool {
	a, b := pg.work[i], pg.work[j]
	return a.otherKey(b) && len(a.posts) == 1 && len(b.posts) == 1 && pg.lang[i] != pg.lang[j]
}

// placeOf is where a post says which work it is, else its path.
func (pg *pairing) placeOf(i int) post.Place {
	p := pg.posts[i]
	var at post.Place
	if k := pg.key[i]; k != nil {
		at = k.rule.Claim(p).Place
	}
	return cmp.Or(at, post.Place{Path: p.Path})
}
