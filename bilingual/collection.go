package bilingual

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// Collection is posts in sets. It does not change and is safe for concurrent
// use; slices it returns are its own and must not be changed.
type Collection struct {
	languages []language.Tag
	sets      []*Set
	entries   map[*post.Post]entry
	in        map[language.Tag][]*post.Post
	faults    post.Faults
	choice    *choice // of all languages

	missing   sync.Map // []*Set by language, each found when first asked for
	addresses func() *addressBook
}

// entry is what a collection knows of a post.
type entry struct {
	set  *Set
	lang language.Tag
	at   int // in the posts of its language
}

// collection makes a Collection of what was tied.
func (pg *pairing) collection() *Collection {
	c := &Collection{languages: pg.languages, choice: newChoice(pg.languages)}
	c.addresses = sync.OnceValue(c.newAddressBook)
	choices := choices{}
	filled := make(map[*work]*Set, len(pg.posts))
	for _, w := range pg.work { // met first at the first of its posts
		if filled[w] == nil {
			filled[w] = pg.set(w, choices)
			c.sets = append(c.sets, filled[w])
		}
	}
	makeUnique(c.sets)
	slices.SortFunc(c.sets, func(a, b *Set) int { return cmp.Or(newestFirst(a.Date(), b.Date()), strings.Compare(a.id, b.id)) })
	c.list(pg, filled)
	pg.faults.Sort()
	c.faults = pg.faults
	return c
}

// set makes a set of a work.
func (pg *pairing) set(w *work, choices choices) *Set {
	slices.SortFunc(w.posts, func(i, j int) int { return cmp.Or(cmp.Compare(pg.lang[i], pg.lang[j]), cmp.Compare(i, j)) })
	s := &Set{id: pg.posts[w.posts[0]].Name, ties: w.ties}
	if w.key != nil {
		s.id = w.key.name
	}
	var langs []int // once each
	for k, i := range w.posts {
		p := pg.posts[i]
		s.posts = append(s.posts, p)
		if k == 0 || pg.lang[i] != langs[len(langs)-1] {
			langs = append(langs, pg.lang[i])
			s.first = append(s.first, k)
		}
		if !p.Date.IsZero() && (s.date.IsZero() || p.Date.Time().Before(s.date.Time())) {
			s.date = p.Date
		}
	}
	s.choice = choices.of(pg, langs)
	for n, k := range s.first {
		end := len(w.posts)
		if n+1 < len(s.first) {
			end = s.first[n+1]
		}
		if end-k > 1 {
			pg.explainDouble(s, w.posts[k:end])
		}
	}
	return s
}

// explainDouble tells of posts of a set in one language.
func (pg *pairing) explainDouble(s *Set, posts []int) {
	related := make([]post.Place, 0, len(posts)-1)
	for _, i := range posts {
		if i != posts[1] {
			related = append(related, pg.placeOf(i))
		}
	}
	message := fmt.Sprintf("%s is of the same work %q and in the same language, %s", pg.posts[posts[0]].Path, s.id, pg.languages[pg.lang[posts[0]]])
	if n := len(posts) - 2; n > 0 {
		message = fmt.Sprintf("%s and %d more are of the same work %q and in the same language, %s", pg.posts[posts[0]].Path, n, s.id, pg.languages[pg.lang[posts[0]]])
	}
	pg.fault(post.SeverityWarning, pg.placeOf(posts[1]), message, related...).
		Hint = "if they are different works, give them different keys; if not, keep one"
}

// makeUnique numbers the ids that several sets have, in the order of their
// posts' paths.
func makeUnique(sets []*Set) {
	ids := make(map[string]bool, len(sets))
	for _, s := range sets {
		ids[s.id] = true
	}
	taken := make(map[string]int, len(ids)) // and the last number given
	for _, s := range sets {
		id := s.id
		n, again := taken[id]
		taken[id] = max(n, 1)
		if !again {
			continue
		}
		for n = max(n, 1) + 1; ; n++ {
			s.id = fmt.Sprintf("%s-%d", id, n)
			if _, other := taken[s.id]; !other && !ids[s.id] {
				break
			}
		}
		taken[id], taken[s.id] = n, 1
	}
}

// newestFirst compares dates; that of no date comes last.
func newestFirst(a, b post.Date) int { return b.Time().Compare(a.Time()) }

// list puts the posts of each language in order.
func (c *Collection) list(pg *pairing, sets map[*work]*Set) {
	c.entries = make(map[*post.Post]entry, len(pg.posts))
	c.in = make(map[language.Tag][]*post.Post, len(c.languages))
	for i, p := range pg.posts {
		lang := c.languages[pg.lang[i]]
		c.entries[p] = entry{set: sets[pg.work[i]], lang: lang}
		c.in[lang] = append(c.in[lang], p)
	}
	for _, posts := range c.in {
		slices.SortStableFunc(posts, func(a, b *post.Post) int { return newestFirst(a.Date, b.Date) })
		for at, p := range posts {
			e := c.entries[p]
			e.at = at
			c.entries[p] = e
		}
	}
}

// Languages are those of the posts and those the Pairer was given, the default
// first. Posts that name no language are the default's; where there are more of
// them than in any other and no default was given, und is the default.
func (c *Collection) Languages() []language.Tag { return c.languages }

// Len is the number of sets.
func (c *Collection) Len() int { return len(c.sets) }

// All iterates over the sets, newest first, those without a date last and by id.
func (c *Collection) All() iter.Seq[*Set] { return slices.Values(c.sets) }

// In are the posts in a language, newest first, those without a date last.
func (c *Collection) In(lang language.Tag) []*post.Post { return c.in[lang] }

// Of is the set of a post, nil for a post that is not in the collection.
func (c *Collection) Of(p *post.Post) *Set { return c.entries[p].set }

// Lang is the language in which the collection has a post: the post's own, or
// the default for one that names none.
func (c *Collection) Lang(p *post.Post) language.Tag {
	return c.entries[p].lang
}

// Missing iterates over the sets that have no post in a language, in the order
// of [Collection.All].
func (c *Collection) Missing(lang language.Tag) iter.Seq[*Set] {
	if !slices.Contains(c.languages, lang) {
		return c.All()
	}
	sets, ok := c.missing.Load(lang)
	if !ok {
		var without []*Set
		for _, s := range c.sets {
			if s.In(lang) == nil {
				without = append(without, s)
			}
		}
		sets, _ = c.missing.LoadOrStore(lang, without)
	}
	return slices.Values(sets.([]*Set))
}

// Neighbours are the posts before and after p in the list of its language, nil
// at its ends.
func (c *Collection) Neighbours(p *post.Post) (newer, older *post.Post) {
	e, ok := c.entries[p]
	if !ok {
		return nil, nil
	}
	posts := c.in[e.lang]
	if e.at > 0 {
		newer = posts[e.at-1]
	}
	if int(e.at)+1 < len(posts) {
		older = posts[e.at+1]
	}
	return newer, older
}

// Faults are what pairing has to tell, none of them an error: two posts of a
// work in one language, keys that differ though paths agree, a translation named
// that is not there.
func (c *Collection) Faults() post.Faults { return c.faults }

// Best is the language for a reader who prefers these, in this order, and
// whether it is a fallback; see [Set.Best].
func (c *Collection) Best(prefs ...language.Tag) (lang language.Tag, fallback bool) {
	if len(c.languages) == 0 {
		return language.Und, true
	}
	i, sure := c.choice.match(prefs)
	return c.languages[i], !sure
}
