package bilingual

import (
	"slices"

	"github.com/diptych-go/diptych/post"
)

// work is a set in the making.
type work struct {
	posts []int
	langs []int // sorted, each once
	key   *key
	ties  []Tie
	set   *Set // made of it in the end
}

// key is a name by a rule that is certain, and where it is written.
type key struct {
	name  string
	place post.Place
}

// startWorks makes each post a work.
func (pg *pairing) startWorks() {
	pg.work = make([]*work, len(pg.posts))
	works, posts, langs := make([]work, len(pg.posts)), make([]int, len(pg.posts)), slices.Clone(pg.lang)
	for i := range pg.posts {
		posts[i] = i
		works[i] = work{posts: posts[i : i+1 : i+1], langs: langs[i : i+1 : i+1], key: pg.key[i]}
		pg.work[i] = &works[i]
	}
}

// free reports whether two posts may be tied: their works have no language in
// common, and no two keys.
func (pg *pairing) free(i, j int) bool {
	a, b := pg.work[i], pg.work[j]
	if a == b || a.otherKey(b) {
		return false
	}
	if len(a.langs) > len(b.langs) {
		a, b = b, a
	}
	for _, lang := range a.langs {
		if _, both := slices.BinarySearch(b.langs, lang); both {
			return false
		}
	}
	return true
}

// otherKey reports whether two works have keys that differ.
func (a *work) otherKey(b *work) bool {
	return a.key != nil && b.key != nil && a.key.name != b.key.name
}

// tie makes the works of two posts one. What the smaller has goes to the larger,
// so that no post moves often.
func (pg *pairing) tie(r *reading, name string, from, to int) {
	a, b := pg.work[from], pg.work[to]
	if a == b {
		return
	}
	if len(a.posts) < len(b.posts) {
		a, b = b, a
	}
	for _, i := range b.posts {
		pg.work[i] = a
		if at, known := slices.BinarySearch(a.langs, pg.lang[i]); !known {
			a.langs = slices.Insert(a.langs, at, pg.lang[i])
		}
	}
	pg.ties++
	a.posts = append(a.posts, b.posts...)
	a.ties = append(append(a.ties, b.ties...), Tie{r.Name, name, pg.posts[from], pg.posts[to], r.claims[from].Place})
	if a.key == nil {
		a.key = b.key
	}
}
