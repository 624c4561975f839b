package bilingual

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/diptych-go/diptych/post"
)

// namesakes finds the posts that have a name in common. Its memory is used
// again for each rank of each rule.
type namesakes struct {
	number map[string]int32 // of each name
	of     []int32          // of each post, the number of its name; -1 is none
	end    []int32          // of each number, where its posts end in posts
	posts  []int
}

// each calls yield for every name of a rank that two posts have or more, in the
// order of the posts; these are yield's only until it returns.
func (ns *namesakes) each(claims []Claim, rank int, yield func(name string, posts []int)) {
	if ns.number == nil {
		ns.number, ns.of, ns.posts = make(map[string]int32, len(claims)), make([]int32, len(claims)), make([]int, len(claims))
	}
	clear(ns.number)
	ns.end = ns.end[:0]
	for i := range claims {
		ns.of[i] = -1
		if is := claims[i].Is; rank < len(is) && is[rank] != "" {
			n, ok := ns.number[is[rank]]
			if !ok {
				n = int32(len(ns.end))
				ns.number[is[rank]] = n
				ns.end = append(ns.end, 0)
			}
			ns.of[i] = n
			ns.end[n]++
		}
	}
	var sum int32
	for n, size := range ns.end { // for now where they start
		ns.end[n] = sum
		sum += size
	}
	for i, n := range ns.of {
		if n >= 0 {
			ns.posts[ns.end[n]] = i
			ns.end[n]++
		}
	}
	var start int32
	for _, end := range ns.end {
		if posts := ns.posts[start:end]; len(posts) > 1 {
			yield(claims[posts[0]].Is[rank], posts)
		}
		start = end
	}
}

// tieKeys ties posts that have a name in common by a rule that is certain.
func (pg *pairing) tieKeys(rule Rule, claims []Claim) {
	for i, c := range claims {
		if len(c.Is) > 0 && c.Is[0] != "" && pg.key[i].text == "" {
			pg.key[i] = name{c.Is[0], c.Place}
			pg.work[i].key = pg.key[i]
		}
	}
	for rank := range ranks(claims) {
		pg.namesakes.each(claims, rank, func(key string, posts []int) {
			for _, i := range posts[1:] {
				pg.tie(rule, name{key, claims[i].Place}, i, posts[0])
			}
		})
	}
}

// tieNames ties posts that have a name in common, the surest names first.
func (pg *pairing) tieNames(rule Rule, claims []Claim) {
	for rank := range ranks(claims) {
		pg.namesakes.each(claims, rank, func(text string, posts []int) {
			pg.tieNamesakes(rule, text, posts, claims, rank)
		})
	}
}

func ranks(claims []Claim) int {
	n := 0
	for _, c := range claims {
		n = max(n, len(c.Is))
	}
	return n
}

// tieNamesakes ties those of the works with one name whose languages no other of
// them has. Which of two works in one language a third belongs to, nobody knows;
// nor does anyone between two keys.
func (pg *pairing) tieNamesakes(rule Rule, text string, posts []int, claims []Claim, rank int) {
	works := pg.worksOf(posts)
	if len(works) < 2 {
		return
	}
	if len(works) == 2 { // as nearly always
		if i, j := works[0], works[1]; pg.free(i, j) {
			pg.tie(rule, name{text, claims[j].Place}, j, i)
		} else if rank == 0 {
			pg.doubts = append(pg.doubts, doubt{rule, text, slices.Clone(works)})
		}
		return
	}
	owner := map[int]*work{}    // of each language
	unclear := map[*work]bool{} // shares a language
	keys := map[string]bool{}
	for _, i := range works {
		w := pg.work[i]
		if w.key.text != "" {
			keys[w.key.text] = true
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
		case unclear[w] || len(keys) > 1 && w.key.text != "":
		case first < 0:
			first = i
		default:
			pg.tie(rule, name{text, claims[i].Place}, i, first)
		}
	}
	if rank == 0 && (len(unclear) > 0 || len(keys) > 1) {
		pg.doubts = append(pg.doubts, doubt{rule, text, slices.Clone(works)})
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
	rule  Rule
	name  string
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
					pg.fault(post.Warning, pg.placeOf(i), fmt.Sprintf("the key is %q here and %q in %s, though by %s the two are one work",
						pg.work[i].key.text, pg.work[j].key.text, pg.posts[j].Path, d.rule.Name), pg.placeOf(j)).
						Hint = "if one of the keys is mistyped, mend it"
				default:
					var related []post.Place
					for _, k := range posts[1:] {
						related = append(related, pg.placeOf(k))
					}
					pg.fault(post.Warning, pg.placeOf(posts[0]), fmt.Sprintf("%d works are %q by %s, some in one language, so it cannot be known which of them are translations of which",
						len(d.posts), d.name, d.rule.Name), related...).
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
	return a.key.text != "" && b.key.text != "" && a.key.text != b.key.text &&
		len(a.posts) == 1 && len(b.posts) == 1 && pg.lang[i] != pg.lang[j]
}

// placeOf is where a post says which work it is, else its path.
func (pg *pairing) placeOf(i int) post.Place {
	return cmp.Or(pg.key[i].at, post.Place{Path: pg.posts[i].Path})
}
