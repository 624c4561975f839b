package bilingual

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// orderLanguages puts the languages in order and numbers them by it. Posts
// without one are the default's; where they are the most, they are the default
// themselves.
func (pg *pairing) orderLanguages(first []language.Tag) {
	count := map[language.Tag]int{}
	for _, p := range pg.posts {
		count[p.Lang]++
	}
	var found []language.Tag
	for tag := range count {
		if tag != language.Und && !slices.Contains(first, tag) {
			found = append(found, tag)
		}
	}
	slices.SortFunc(found, func(a, b language.Tag) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), strings.Compare(a.String(), b.String()))
	})
	for _, tag := range first {
		if !slices.Contains(pg.languages, tag) {
			pg.languages = append(pg.languages, tag)
		}
	}
	unnamed := count[language.Und]
	if len(first) == 0 && unnamed > 0 && (len(found) == 0 || unnamed >= count[found[0]]) {
		pg.languages = append(pg.languages, language.Und)
	}
	pg.languages = append(pg.languages, found...)
	number := make(map[language.Tag]int, len(pg.languages))
	for i, tag := range pg.languages {
		number[tag] = i
	}
	pg.lang = make([]int, len(pg.posts))
	for i, p := range pg.posts {
		pg.lang[i] = number[p.Lang] // und is 0, the default, where it is not listed
	}
}
