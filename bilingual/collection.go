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
	missing   map[language.Tag][]*Set
	faults    post.Faults
	matchers  sync.Map // of language.Matcher, by the languages they choose from

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
	c := &Collection{
		languages: pg.languages,
		entries:   make(map[*post.Post]entry, len(pg.posts)),
		in:        map[language.Tag][]*post.Post{},
		missing:   map[language.Tag][]*Set{},
	}
	order := make(map[language.Tag]int, len(c.languages))
	for i, tag := range c.languages {
		order[tag] = i
	}
	for n, members := range pg.sets {
		if members == nil {
			continue
		}
		slices.SortFunc(members, func(i, j int) int {
			return cmp.Or(cmp.Compare(order[pg.lang[i]], order[pg.lang[j]]), cmp.Compare(i, j))
		})
		s := &Set{c: c, ties: pg.ties[n]}
		for k, i := range members {
			p := pg.posts[i]
			s.posts, s.langs = append(s.posts, p), append(s.langs, pg.lang[i])
			c.entries[p] = entry{set: s, lang: pg.lang[i]}
			c.in[pg.lang[i]] = append(c.in[pg.lang[i]], p)
			if s.id == "" {
				s.id = pg.key[i]
			}
			if k > 0 && pg.lang[i] == pg.lang[members[k-1]] {
				first := pg.posts[members[k-1]]
				pg.fault(post.Warning, pg.keyPlace(i), fmt.Sprintf("it is in %s, as is %s of the same work", pg.lang[i], first.Path), pg.keyPlace(members[k-1])).
					Hint = "if they are two works, give them different keys; if not, remove one"
			}
		}
		if s.id == "" {
			s.id = s.posts[0].Name
		}
		c.sets = append(c.sets, s)
	}
	c.nameSets()
	for _, s := range c.sets {
		for _, tag := range c.languages {
			if !slices.Contains(s.langs, tag) {
				c.missing[tag] = append(c.missing[tag], s)
			}
		}
	}
	for _, posts := range c.in {
		sortNewestFirst(posts)
		for i, p := range posts {
			e := c.entries[p]
			e.at = i
			c.entries[p] = e
		}
	}
	pg.faults.Sort()
	c.faults = pg.faults
	c.addresses = sync.OnceValue(c.newAddressBook)
	return c
}

// nameSets makes the ids unique and puts the sets in order: newest first, those
// without a date last.
func (c *Collection) nameSets() {
	slices.SortFunc(c.sets, func(a, b *Set) int {
		return cmp.Or(strings.Compare(a.id, b.id), strings.Compare(a.posts[0].Path, b.posts[0].Path))
	})
	taken := make(map[string]bool, len(c.sets))
	for _, s := range c.sets {
		taken[s.id] = true
	}
	for i, s := range c.sets {
		if i == 0 || s.id != c.sets[i-1].id {
			continue
		}
		for n := 2; ; n++ {
			if id := fmt.Sprintf("%s-%d", s.id, n); !taken[id] {
				taken[id] = true
				defer func() { s.id = id }() // after all are compared
				break
			}
		}
	}
	dates := make(map[*Set]post.Date, len(c.sets))
	for _, s := range c.sets {
		dates[s] = s.Date()
	}
	slices.SortStableFunc(c.sets, func(a, b *Set) int { return newer(dates[a], dates[b]) })
}

// newer orders dates newest first, none last.
func newer(a, b post.Date) int {
	switch {
	case a.IsZero() || b.IsZero():
		return cmp.Compare(boolInt(a.IsZero()), boolInt(b.IsZero()))
	}
	return b.Compare(a.Time)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func sortNewestFirst(posts []*post.Post) {
	slices.SortStableFunc(posts, func(a, b *post.Post) int {
		return cmp.Or(newer(a.Date, b.Date), strings.Compare(a.Name, b.Name), strings.Compare(a.Path, b.Path))
	})
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
func (c *Collection) Lang(p *post.Post) language.Tag { return c.entries[p].lang }

// Missing iterates over the sets that have no post in a language.
func (c *Collection) Missing(lang language.Tag) iter.Seq[*Set] {
	if !slices.Contains(c.languages, lang) {
		return c.All()
	}
	return slices.Values(c.missing[lang])
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
	if e.at+1 < len(posts) {
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
	i, sure := c.match(c.languages, prefs)
	return c.languages[i], !sure
}

// match chooses one of langs by x/text's matcher.
func (c *Collection) match(langs, prefs []language.Tag) (index int, sure bool) {
	if len(prefs) == 0 {
		return 0, false
	}
	names := make([]string, len(langs))
	for i, l := range langs {
		names[i] = l.String()
	}
	key := strings.Join(names, " ")
	m, ok := c.matchers.Load(key)
	if !ok {
		m, _ = c.matchers.LoadOrStore(key, language.NewMatcher(langs))
	}
	_, i, confidence := m.(language.Matcher).Match(prefs...)
	return i, confidence > language.No
}
