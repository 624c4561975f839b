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

// Collection holds posts in sets. It never changes and is safe for concurrent
// use. Callers must not change the slices that it returns.
type Collection struct {
	languages []language.Tag
	sets      []*Set
	byID      map[string]*Set
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
	at   int // in the posts of its language; -1 for a placeholder
}

// collection makes a Collection of what was tied.
func (pg *pairing) collection() *Collection {
	c := &Collection{languages: pg.languages, choice: &choice{langs: pg.languages, all: pg.languages}}
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
	c.byID = make(map[string]*Set, len(c.sets))
	for _, s := range c.sets {
		c.byID[s.id] = s
	}
	slices.SortFunc(c.sets, func(a, b *Set) int { return cmp.Or(newestFirst(a.Date(), b.Date()), strings.Compare(a.id, b.id)) })
	c.list(pg, filled)
	pg.faults.Sort()
	c.faults = pg.faults
	return c
}

// set makes a set of a work.
func (pg *pairing) set(w *work, choices choices) *Set {
	slices.SortFunc(w.posts, func(i, j int) int { return cmp.Or(cmp.Compare(pg.lang[i], pg.lang[j]), cmp.Compare(i, j)) })
	all := w.posts
	if w.posts = slices.DeleteFunc(slices.Clone(all), func(i int) bool { return pg.placeholder[i] }); len(w.posts) == 0 {
		w.posts = all // nothing that they could stand in for
	}
	s := &Set{id: pg.posts[w.posts[0]].Name, ties: w.ties}
	if len(w.posts) < len(all) {
		for _, i := range all {
			if pg.placeholder[i] {
				s.placeholders = append(s.placeholders, pg.posts[i])
			}
		}
	}
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
	for _, tag := range c.languages {
		c.in[tag] = nil
	}
	for i, p := range pg.posts {
		tag := c.languages[pg.lang[i]]
		s := sets[pg.work[i]]
		c.entries[p] = entry{set: s, lang: tag, at: -1}
		if !pg.placeholder[i] || s.placeholders == nil {
			c.in[tag] = append(c.in[tag], p)
		}
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

// Languages returns the languages of the collection, the default first: those
// that the Pairer was given, then those of the posts.
//
// A post that names no language is in the default. If the Pairer was given no
// languages, the default is what such posts are written in, judged by the words
// of ten of them. If their words do not tell, it is a language of the other posts
// that has no translations beside them. If nothing tells, it is und, and a fault
// says so.
func (c *Collection) Languages() []language.Tag { return c.languages }

// Len returns the number of sets.
func (c *Collection) Len() int { return len(c.sets) }

// All iterates over the sets, newest first, those without a date last and by id.
func (c *Collection) All() iter.Seq[*Set] { return slices.Values(c.sets) }

// Set returns the set with an id, or nil if there is none. See [Set.ID].
func (c *Collection) Set(id string) *Set { return c.byID[id] }

// In returns the posts in a language, newest first, those without a date last.
// The language is matched as [post.Parser.Languages] matches: French finds the
// posts in fr-CA, where there are none in plain French.
func (c *Collection) In(tag language.Tag) []*post.Post {
	tag, _ = c.settle(tag)
	return c.in[tag]
}

// settle returns the language of the collection that is meant.
func (c *Collection) settle(tag language.Tag) (language.Tag, bool) {
	if _, exact := c.in[tag]; exact {
		return tag, true
	}
	tag, found, _ := lang.Settle(tag, c.languages)
	return tag, found
}

// SetOf returns the set of a post, or nil if the post is not in the collection.
func (c *Collection) SetOf(p *post.Post) *Set { return c.entries[p].set }

// Lang returns the language in which the collection has a post: the post's own,
// or the default if the post names none.
func (c *Collection) Lang(p *post.Post) language.Tag {
	return c.entries[p].lang
}

// Missing iterates over the sets that have no post in a language, in the order
// of [Collection.All]. The language is matched as by [Collection.In]. All sets
// lack a language that the collection does not have.
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

// Neighbours returns the posts before and after p in [Collection.In] of its
// language. At the ends of the list, and for a post that is not in it, they are
// nil.
func (c *Collection) Neighbours(p *post.Post) (newer, older *post.Post) {
	e, ok := c.entries[p]
	if !ok || e.at < 0 {
		return nil, nil
	}
	posts := c.in[e.lang]
	if e.at > 0 {
		newer = posts[e.at-1]
	}
	if e.at+1 < len(posts) {
		older = posts[e.at+1]
	}
	return newer, older
}

// Faults returns what pairing could not settle. None of it is an error: two posts
// of a work in one language, keys that differ though paths agree, a translation
// that does not exist.
func (c *Collection) Faults() post.Faults { return c.faults }

// Best returns the language for a reader who prefers languages in this order, and
// reports whether it is a fallback. See [Set.Best].
func (c *Collection) Best(prefs ...language.Tag) (lang language.Tag, fallback bool) {
	if len(c.languages) == 0 {
		return language.Und, true
	}
	i, sure := c.choice.match(prefs)
	return c.languages[i], !sure
}
