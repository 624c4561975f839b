package bilingual

import (
	"fmt"
	"hash/maphash"
	"math/bits"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// want is a translation that a post names, and the posts that answer to it.
type want struct {
	from       int
	nth        int   // of what the post wants
	start, end int   // in reading.wanted: the names by which it may go, the surest first
	name       int   // that is answered to, from start; where none is, the last, which is nearest to what is written
	posts      []int // in other languages
	own        bool  // the post itself answers to it
	many       bool  // more than one cares to look at
}

// most are the posts that may answer to one name: more have it by mistake, and
// to look at each for each would take forever.
const most = 50

// find looks for the posts that are wanted.
func (pg *pairing) find(r *reading) {
	if len(r.wants) == 0 {
		return
	}
	r.index(len(pg.posts))
	few := newFilter(r.wanted)
	var names []named // of posts, and as ^k those that are wanted
	for k, h := range r.wanted {
		names = append(names, named{h, int32(^k)})
	}
	for _, is := range r.is {
		names = append(names, is...)
	}
	if r.Answers != nil {
		for i, p := range fetched(pg.posts) {
			for _, name := range r.Answers(p) {
				if few.has(maphash.String(seeds[0], name)) && name != "" {
					names = append(names, named{hashOf(name), int32(i)})
				}
			}
		}
	}
	answers := make([][]int, len(r.wanted)) // the posts that answer to each name
	for _, run := range pg.joiner.join(names) {
		var posts []int
		for _, n := range run {
			if i := int(n.at); i >= 0 && (len(posts) == 0 || i != posts[len(posts)-1]) && len(posts) <= most {
				posts = append(posts, i)
			}
		}
		for _, n := range run {
			if n.at >= 0 {
				break
			}
			answers[^n.at] = posts
		}
	}
	for k := range r.wants {
		w := &r.wants[k]
		pg.choose(w, answers[w.start:w.end])
	}
}

// filter tells of most hashes that are not wanted that they are not.
type filter []uint64

func newFilter(wanted []hash) filter {
	f := make(filter, 1<<bits.Len(uint(len(wanted)/4))) // 16 to 32 bits for each
	for _, h := range wanted {
		f[h[0]>>6&uint64(len(f)-1)] |= 1 << (h[0] & 63)
	}
	return f
}

func (f filter) has(h uint64) bool { return f[h>>6&uint64(len(f)-1)]&(1<<(h&63)) != 0 }

// choose takes the first of the names of a translation that any post answers to.
func (pg *pairing) choose(w *want, answers [][]int) {
	for name, all := range answers {
		w.name = name
		if len(all) > most {
			w.many = true
			return
		}
		for _, j := range all {
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

// claimed is the name by which a translation is wanted.
func (r *reading) claimed(w want) claimed { return claimed{r.Rule, w.nth, w.name} }

// wantsPost tells whether a post wants another.
func (r *reading) wantsPost(from, to int) bool {
	return slices.ContainsFunc(r.wantsOf(from), func(w want) bool { return slices.Contains(w.posts, to) })
}

// tieMutual ties posts that name each other, where no second post of a language
// does so too.
func (pg *pairing) tieMutual(r *reading) {
	for _, w := range r.wants {
		i := w.from
		var back []int
		for _, j := range w.posts {
			if r.wantsPost(j, i) {
				back = append(back, j)
			}
		}
		for k, j := range back {
			alone := !slices.ContainsFunc(back, func(b int) bool { return b != j && pg.lang[b] == pg.lang[j] })
			if back[k] > i && alone && pg.onlyOne(r.wantsOf(j), i) && pg.free(i, j) {
				pg.tie(r.claimed(w), i, j)
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
func (pg *pairing) tieWanted(r *reading) {
	for _, w := range r.wants {
		if works := pg.meant(r, w); len(works) == 1 && pg.free(w.from, works[0]) {
			pg.tie(r.claimed(w), w.from, works[0])
		}
	}
}

// meant picks a post of each work that a want may mean: of several, those that
// want it back.
func (pg *pairing) meant(r *reading, w want) []int {
	if len(w.posts) < 2 {
		return w.posts
	}
	works := pg.worksOf(w.posts)
	if len(works) < 2 {
		return works
	}
	var back []int
	for _, j := range w.posts {
		if r.wantsPost(j, w.from) {
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
func (pg *pairing) explainWants(r *reading) {
	for _, w := range r.wants {
		p, work := pg.posts[w.from], pg.work[w.from]
		name := func() string {
			name, _ := r.claimed(w).of(p)
			return strings.TrimPrefix(name, "title:")
		}
		tell := func(s post.Severity, message, hint string, works []int) {
			var related []post.Place
			for _, j := range works[:min(len(works), 12)] {
				related = append(related, post.Place{Path: pg.posts[j].Path})
			}
			pg.fault(s, r.Claim(p).Place, message, related...).Hint = hint
		}
		works := pg.meant(r, w)
		switch {
		case w.many || len(works) > 1 && !slices.ContainsFunc(w.posts, func(j int) bool { return pg.work[j] == work }):
			tell(post.SeverityWarning, fmt.Sprintf("several posts answer to the translation it names, %q", name()),
				"name it by its whole path", works)
		case len(works) == 0 && !w.own:
			tell(post.SeverityWarning, fmt.Sprintf("the translation it names, %q, is no post here", name()),
				"look for a slip in the address, here or in the date, slug or name of the other file", nil)
		case len(works) == 1 && pg.work[works[0]] != work:
			tell(post.SeverityWarning, fmt.Sprintf("it names %s as its translation, which is tied to another post already or has another key", pg.posts[works[0]].Path),
				"name the post it is a translation of", works)
		case len(works) == 1 && len(w.posts) == 1 && len(r.wantsOf(works[0])) > 0 && !r.wantsPost(works[0], w.from):
			tell(post.SeverityNote, fmt.Sprintf("it names %s as its translation, which does not name it back", pg.posts[works[0]].Path),
				"name this post there too", works)
		}
	}
}
