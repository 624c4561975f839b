package bilingual

import (
	"slices"

	"github.com/diptych-go/diptych/post"
)

// A work is a set that is not finished yet.
type work struct {
	posts []int
	langs []int // sorted, each once
	key   *key
	ties  []Tie
	set   *Set // made from it at the end
}

// A key is a name under a rule that is certain, and the place where it is written.
type key struct {
	name  string
	place post.Place
}

// startWorks makes a work of each post.
func (pg *pairing) startWorks() {
	pg.work = make([]*work, len(pg.posts))
	works, posts, langs := make([]work, len(pg.posts)), make([]int, len(pg.posts)), slices.Clone(pg.lang)
	for i := range pg.posts {
		posts[i] = i
		works[i] = work{posts: posts[i : i+1 : i+1], langs: langs[i : i+1 : i+1], key: pg.key[i]}
		pg.work[i] = &works[i]
	}
}

// free reports whether two posts may be tied: they are in different works that share no
// language and do not have different keys.
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

// tie joins the works of two posts. The posts of the smaller work move to the larger, so
// that no post moves often.
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
