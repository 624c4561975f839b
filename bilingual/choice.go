package bilingual

import (
	"slices"
	"sync"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// A choice holds the languages to choose from: all languages of a collection, or those of
// a set. Sets with the same languages share one.
type choice struct {
	langs []language.Tag
	all   []language.Tag // the languages of the collection

	once    sync.Once
	matcher language.Matcher // made when first used: it costs more than a set
}

// index returns the number of the language that tag means, and reports whether there is
// one.
func (c *choice) index(tag language.Tag) (int, bool) {
	i := slices.Index(c.langs, tag)
	if i < 0 {
		tag, _, _ = lang.Settle(tag, c.all)
		i = slices.Index(c.langs, tag)
	}
	return i, i >= 0
}

// match returns the number of the language that the matcher of x/text finds for a reader.
// It reports whether that is a language that the reader prefers, or one near it.
func (c *choice) match(prefs []language.Tag) (index int, sure bool) {
	if len(prefs) == 0 {
		return 0, false
	}
	c.once.Do(func() { c.matcher = language.NewMatcher(c.langs) })
	_, i, confidence := c.matcher.Match(prefs...)
	return i, confidence > language.No
}

// choices holds the choices of a collection's sets, by the numbers of their languages.
type choices map[string]*choice

func (cs choices) of(pg *pairing, numbers []int) *choice {
	key := make([]byte, 0, 64)
	for _, n := range numbers {
		key = append(key, byte(n>>16), byte(n>>8), byte(n))
	}
	if c := cs[string(key)]; c != nil {
		return c
	}
	langs := make([]language.Tag, len(numbers))
	for i, n := range numbers {
		langs[i] = pg.languages[n]
	}
	c := &choice{langs: langs, all: pg.languages}
	cs[string(key)] = c
	return c
}
