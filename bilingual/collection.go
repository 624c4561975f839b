package bilingual

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// A Collection holds posts in sets. Use [Pair] to make one, also an empty one: the zero
// Collection is not ready to use. A Collection never changes and is safe for concurrent
// use. Callers must not change the slices that it returns.
type Collection struct {
	languages []language.Tag
	sets      []*Set
	entries   map[*post.Post]entry
	in        map[language.Tag][]*post.Post
	faults    post.Faults
	choice    *choice // of all languages

	missing   sync.Map // []*Set by language, each found when first asked for
	byID      func() map[string]*Set
	addresses func() *addressBook
}

// An entry holds what a collection knows about a post.
type entry struct {
	set  *Set
	lang int32 // the number of its language
	at   int32 // its index among the posts of its language; -1 for a placeholder
}

// collection makes a Collection of the works.
func (pg *pairing) collection() *Collection {
	c := &Collection{languages: pg.languages, choice: &choice{langs: pg.languages, all: pg.languages}}
	c.addresses, c.byID = sync.OnceValue(c.newAddressBook), sync.OnceValue(c.newByID)
	sets := setMaker{pairing: pg, choices: choices{}, sets: make([]Set, len(pg.posts)-pg.ties), posts: make([]*post.Post, 0, len(pg.posts)), ties: make([]Tie, 0, pg.ties)}
	c.sets = make([]*Set, 0, len(sets.sets))
	for _, w := range pg.work { // its first post comes first
		if w.set == nil {
			w.set = &sets.sets[len(c.sets)]
			sets.fill(w)
			c.sets = append(c.sets, w.set)
		}
	}
	makeUnique(c.sets)
	slices.SortFunc(c.sets, func(a, b *Set) int { return cmp.Or(newestFirst(a.Date(), b.Date()), strings.Compare(a.id, b.id)) })
	c.list(pg)
	pg.faults.Sort()
	c.faults = pg.faults
	return c
}

// A setMaker makes sets from works. Sets share a few large slices, since a site has many
// of them.
type setMaker struct {
	*pairing
	choices choices
	sets    []Set
	posts   []*post.Post // of all sets, with their placeholders
	ties    []Tie        // of all sets
	langs   []int        // of the set that is being filled
	first   []int
}

// fill fills the set of a work.
func (m *setMaker) fill(w *work) {
	slices.SortFunc(w.posts, func(i, j int) int {
		if a, b := m.placeholder[i], m.placeholder[j]; a != b {
			if a {
				return 1
			}
			return -1
		}
		return cmp.Or(cmp.Compare(m.lang[i], m.lang[j]), cmp.Compare(i, j))
	})
	n := len(w.posts) // the number of posts that are not placeholders
	for n > 0 && m.placeholder[w.posts[n-1]] {
		n--
	}
	if n == 0 {
		n = len(w.posts) // only placeholders: they are the posts
	}
	s, from := w.set, len(m.posts)
	for _, i := range w.posts {
		m.posts = append(m.posts, m.pairing.posts[i])
	}
	s.posts = slices.Clip(m.posts[from : from+n])
	if s.id = s.posts[0].Name; w.key != nil {
		s.id = w.key.name
	}
	if len(w.ties) > 0 {
		m.ties = append(m.ties, w.ties...)
		s.ties = slices.Clip(m.ties[len(m.ties)-len(w.ties):])
	}
	m.langs, m.first = m.langs[:0], m.first[:0]
	for k, p := range s.posts {
		if lang := m.lang[w.posts[k]]; k == 0 || lang != m.langs[len(m.langs)-1] {
			m.langs, m.first = append(m.langs, lang), append(m.first, k)
		}
		if !p.Date.IsZero() && (s.dated == nil || p.Date.Time().Before(s.dated.Date.Time())) {
			s.dated = p
		}
	}
	s.choice = m.choices.of(m.pairing, m.langs)
	if len(m.first) == len(w.posts) {
		return
	}
	s.uneven = &uneven{first: slices.Clone(m.first)}
	if n < len(w.posts) {
		s.uneven.placeholders = slices.Clip(m.posts[from+n:])
	}
	for k, start := range m.first {
		end := n
		if k+1 < len(m.first) {
			end = m.first[k+1]
		}
		if end-start > 1 {
			m.explainDouble(s, w.posts[start:end])
		}
	}
}

// explainDouble reports posts of a set that are in the same language.
func (pg *pairing) explainDouble(s *Set, posts []int) {
	related := make([]post.Place, 0, len(posts)-1)
	for _, i := range posts {
		if i != posts[1] {
			related = append(related, pg.placeOf(i))
		}
	}
	others := pg.posts[posts[0]].Path + " is"
	if n := len(posts) - 2; n > 0 {
		others = fmt.Sprintf("%s and %d more are", pg.posts[posts[0]].Path, n)
	}
	language := pg.languages[pg.lang[posts[0]]].String()
	if language == unnamed {
		language = "which none of them names"
	}
	message := fmt.Sprintf("%s of the same work %q and in the same language, %s", others, s.id, language)
	pg.fault(post.SeverityWarning, pg.placeOf(posts[1]), message, related...).
		Hint = "if they are different works, give them different keys; if not, keep one"
}

// makeUnique adds a number to each id that an earlier set has, in the order of the paths
// of the sets' posts.
func makeUnique(sets []*Set) {
	ids := make(map[string]bool, len(sets))
	for _, s := range sets {
		ids[s.id] = true
	}
	taken := make(map[string]int, len(ids)) // the last number given to each id
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

// newestFirst compares dates. The zero Date comes last.
func newestFirst(a, b post.Date) int { return b.Time().Compare(a.Time()) }

// list fills the entries and puts the posts of each language in order.
func (c *Collection) list(pg *pairing) {
	c.entries = make(map[*post.Post]entry, len(pg.posts))
	c.in = make(map[language.Tag][]*post.Post, len(c.languages))
	for _, tag := range c.languages {
		c.in[tag] = nil
	}
	for i, p := range pg.posts {
		tag, s := c.languages[pg.lang[i]], pg.work[i].set
		c.entries[p] = entry{set: s, lang: int32(pg.lang[i]), at: -1}
		if !pg.placeholder[i] || s.Placeholders() == nil {
			c.in[tag] = append(c.in[tag], p)
		}
	}
	for _, posts := range c.in {
		slices.SortStableFunc(posts, func(a, b *post.Post) int { return newestFirst(a.Date, b.Date) })
		for at, p := range posts {
			e := c.entries[p]
			e.at = int32(at)
			c.entries[p] = e
		}
	}
}

// Languages returns the languages of the collection, the default first. The languages
// that the Pairer was given come before the other languages of the posts.
//
// A post that names no language is in the default. If the Pairer was given no languages,
// the default is the language that such posts are written in, judged by the words of ten
// of them. If their words do not show it, the default is a language of the other posts
// that has no translations of them. If that does not show it either, the default is und,
// and a fault says so.
func (c *Collection) Languages() []language.Tag { return c.languages }

// Len returns the number of sets.
func (c *Collection) Len() int { return len(c.sets) }

// All iterates over the sets, newest first. Sets without a date come last, sorted by id.
func (c *Collection) All() iter.Seq[*Set] { return slices.Values(c.sets) }

// Set returns the set with an id, or nil if there is none. See [Set.ID].
func (c *Collection) Set(id string) *Set { return c.byID()[id] }

func (c *Collection) newByID() map[string]*Set {
	sets := make(map[string]*Set, len(c.sets))
	for _, s := range c.sets {
		sets[s.id] = s
	}
	return sets
}

// In returns the posts in a language, newest first. Posts without a date come last. The
// language is matched as [post.Parser.Languages] matches: French finds the posts in fr-CA
// if there are none in plain French.
func (c *Collection) In(tag language.Tag) []*post.Post {
	tag, _ = c.settle(tag)
	return c.in[tag]
}

// settle returns the language of the collection that tag means, and reports whether there
// is one.
func (c *Collection) settle(tag language.Tag) (language.Tag, bool) {
	if _, exact := c.in[tag]; exact {
		return tag, true
	}
	tag, found, _ := lang.Settle(tag, c.languages)
	return tag, found
}

// SetOf returns the set of a post, or nil if the post is not in the collection.
func (c *Collection) SetOf(p *post.Post) *Set { return c.entries[p].set }

// Lang returns the language that the collection files a post under: the post's own, or
// the default if the post names none. It returns und if the post is not in the
// collection.
func (c *Collection) Lang(p *post.Post) language.Tag {
	if e, ok := c.entries[p]; ok {
		return c.languages[e.lang]
	}
	return language.Und
}

// Missing iterates over the sets that have no post in a language, in the order of
// [Collection.All]. The language is matched as by [Collection.In]. If the collection does
// not have the language, Missing iterates over all sets.
func (c *Collection) Missing(tag language.Tag) iter.Seq[*Set] {
	tag, found := c.settle(tag)
	if !found {
		return c.All()
	}
	sets, ok := c.missing.Load(tag)
	if !ok {
		var without []*Set
		for _, s := range c.sets {
			if !slices.Contains(s.choice.langs, tag) {
				without = append(without, s)
			}
		}
		sets, _ = c.missing.LoadOrStore(tag, without)
	}
	return slices.Values(sets.([]*Set))
}

// Neighbours returns the posts before and after p in [Collection.In] of its language.
// Each is nil at its end of the list. Both are nil if p is not in the list.
func (c *Collection) Neighbours(p *post.Post) (newer, older *post.Post) {
	e, ok := c.entries[p]
	if !ok || e.at < 0 {
		return nil, nil
	}
	posts, at := c.in[c.languages[e.lang]], int(e.at)
	if at > 0 {
		newer = posts[at-1]
	}
	if at+1 < len(posts) {
		older = posts[at+1]
	}
	return newer, older
}

// Faults returns what pairing could not settle: two posts of a work in one language,
// different keys where the paths agree, a translation that does not exist. No fault has
// the severity error.
func (c *Collection) Faults() post.Faults { return c.faults }

// Best returns the language for a reader who prefers languages in this order, and
// reports whether it is a fallback. Without preferences it returns the default language
// as a fallback. If the collection has no languages, it returns und as a fallback. See
// [Set.Best].
func (c *Collection) Best(prefs ...language.Tag) (lang language.Tag, fallback bool) {
	if len(c.languages) == 0 {
		return language.Und, true
	}
	i, sure := c.choice.match(prefs)
	return c.languages[i], !sure
}
