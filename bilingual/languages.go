package bilingual

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/diptych-go/diptych/bilingual/internal/guess"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// unnamed is the text of the tag und. Messages never show it.
const unnamed = "und"

// orderLanguages puts the languages in order and numbers them: first the languages that
// the Pairer was given, then the default if it has to be found, then the others, the one
// with the most posts first.
func (pg *pairing) orderLanguages(first []language.Tag) {
	count := map[language.Tag]int{}
	for _, p := range pg.posts {
		count[p.Lang]++
	}
	for _, tag := range first {
		if !slices.Contains(pg.languages, tag) {
			pg.languages = append(pg.languages, tag)
		}
	}
	if len(first) == 0 && count[language.Und] > 0 {
		pg.languages = append(pg.languages, pg.defaultLanguage(count))
	}
	var found []language.Tag
	for tag := range count {
		if tag != language.Und && !slices.Contains(pg.languages, tag) {
			found = append(found, tag)
		}
	}
	sort.Slice(found, func(i, j int) bool {
		a, b := found[i], found[j]
		return cmp.Or(count[b]-count[a], strings.Compare(a.String(), b.String())) < 0
	})
	pg.languages = append(pg.languages, found...)
	number := make(map[language.Tag]int, len(pg.languages))
	for i, tag := range pg.languages {
		number[tag] = i
	}
	pg.lang = make([]int, len(pg.posts))
	for i, p := range pg.posts {
		pg.lang[i] = number[p.Lang] // 0, the default, for und
	}
}

// defaultLanguage returns the language of the posts that name none. It leaves out
// languages whose posts stand beside them as translations. The words of the posts come
// first, then the languages of the other posts. It reports a fault and returns und if
// neither shows the language.
func (pg *pairing) defaultLanguage(count map[language.Tag]int) language.Tag {
	nameless, twins := count[language.Und], pg.twins()
	var found []language.Tag
	for tag := range count {
		if tag != language.Und {
			found = append(found, tag)
		}
	}
	sort.Slice(found, func(i, j int) bool {
		a, b := found[i], found[j]
		return cmp.Or(twins[a]-twins[b], count[b]-count[a], strings.Compare(a.String(), b.String())) < 0
	})
	if plain := guess.Language(pg.wordsOfNameless()); plain != language.Und {
		said := slices.DeleteFunc(slices.Clone(found), func(tag language.Tag) bool { return !sameBase(tag, plain) })
		switch {
		case len(said) == 0:
			return plain
		case 10*twins[said[0]] < nameless:
			return said[0]
		}
	}
	found = slices.DeleteFunc(found, func(tag language.Tag) bool {
		n := twins[tag]
		return n > 0 && (5*n >= count[tag] || 5*n >= nameless)
	})
	even := func(a, b language.Tag) bool { return twins[a] == twins[b] && count[a] == count[b] }
	switch english := slices.IndexFunc(found, func(tag language.Tag) bool { return sameBase(tag, language.English) }); {
	case len(found) == 0 || nameless >= count[found[0]]:
	case len(found) == 1 || !even(found[0], found[1]):
		return found[0]
	case english >= 0 && even(found[0], found[english]):
		return found[english]
	}
	pg.fault(post.SeverityWarning, post.Place{}, fmt.Sprintf("%s no language, and their words do not show which it is", postsName(nameless))).
		Hint = "set Parser.Languages and Pairer.Languages, the default first"
	return language.Und
}

// twins counts, for each language, the posts without a language that share a name with a
// post in it, or where one names the other as its translation.
func (pg *pairing) twins() map[language.Tag]int {
	beside := map[int]map[language.Tag]bool{} // the languages beside each post
	meet := func(posts []int) {
		for _, i := range posts {
			for _, j := range posts {
				if pg.posts[i].Lang != language.Und || pg.posts[j].Lang == language.Und {
					continue
				}
				if beside[i] == nil {
					beside[i] = map[language.Tag]bool{}
				}
				beside[i][pg.posts[j].Lang] = true
			}
		}
	}
	for _, r := range pg.rules {
		for rank := range min(r.ranks(), 3) {
			for _, posts := range r.namesakes(rank) {
				if len(posts) <= mostAnswers {
					meet(posts)
				}
			}
		}
		for _, w := range r.wants {
			for _, name := range w.names {
				if posts := r.answers[name]; len(posts) == 1 {
					meet([]int{w.from, posts[0]})
				}
			}
		}
	}
	twins := map[language.Tag]int{}
	for _, tags := range beside {
		for tag := range tags {
			twins[tag]++
		}
	}
	return twins
}

// wordsOfNameless returns the texts of ten of the posts that name no language.
func (pg *pairing) wordsOfNameless() []string {
	const enough, most = 10, 20_000 // posts, bytes of each
	var nameless []*post.Post
	for _, p := range pg.posts {
		if p.Lang == language.Und {
			nameless = append(nameless, p)
		}
	}
	var texts []string
	for k := range min(enough, len(nameless)) {
		p := nameless[k*len(nameless)/min(enough, len(nameless))]
		body, _ := p.Body() // a body that cannot be read counts as empty
		texts = append(texts, p.Title+"\n"+p.Description+"\n"+string(body[:min(len(body), most)]))
	}
	return texts
}

func sameBase(a, b language.Tag) bool {
	x, _ := a.Base()
	y, _ := b.Base()
	return x == y
}

// postsName returns the subject and verb of a sentence about n posts.
func postsName(n int) string {
	if n == 1 {
		return "1 post names"
	}
	return fmt.Sprintf("%d posts name", n)
}
