package check

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// learnt is what a collection tells of how its front matter is translated.
type learnt map[[2]language.Tag]*learntFields

// learntFields is what posts in two languages have in common.
type learntFields struct {
	pairs                     int
	both, either              map[string]int          // how many pairs have a field
	fields                    map[*post.Post][]string // see fieldsOf
	tags, categories, authors translations
}

// between returns what is learnt of two languages.
func (l learnt) between(a, b language.Tag) *learntFields {
	if f := l[[2]language.Tag{a, b}]; f != nil {
		return f
	}
	return new(learntFields)
}

// learn reads the front matter of all works, once for a run.
func learn(c *bilingual.Collection) learnt {
	all := learnt{}
	for s := range c.All() {
		tags := s.Languages()
		for _, tag := range tags[1:] {
			a, b := s.In(tags[0]), s.In(tag)
			key := [2]language.Tag{a.Lang, b.Lang}
			f := all[key]
			if f == nil {
				f = &learntFields{both: map[string]int{}, either: map[string]int{}, fields: map[*post.Post][]string{}}
				all[key] = f
			}
			f.add(a, b)
		}
	}
	for _, f := range all {
		f.tags.settle()
		f.categories.settle()
		f.authors.settle()
	}
	return all
}

func (f *learntFields) add(a, b *post.Post) {
	f.pairs++
	x, y := fieldsOf(a), fieldsOf(b)
	f.fields[a], f.fields[b] = x, y
	for _, name := range x {
		f.either[name]++
		if slices.Contains(y, name) {
			f.both[name]++
		}
	}
	for _, name := range y {
		if !slices.Contains(x, name) {
			f.either[name]++
		}
	}
	f.tags.add(terms(a.Tags), terms(b.Tags))
	f.categories.add(terms(categories(a)), terms(categories(b)))
	f.authors.add(authorsOf(a), authorsOf(b))
}

// expects reports whether a post should have a field that its translation has:
// in most works both have it. Where there are few works, it goes by what is usual.
func (f *learntFields) expects(field string) bool {
	const few = 5
	if f.pairs < few {
		return slices.Contains([]string{"description", "image", "tags", "categories", "authors", "date", "image-alt"}, field)
	}
	return 10*f.both[field] >= 8*f.either[field]
}

// notCompared are fields that say something of one post alone.
var notCompared = []string{"lang", "language", "locale", "translationkey", "translation_key", "ref", "lang-ref", "lang_ref", "page_id", "trans_id", "i18n_key",
	"slug", "url", "permalink", "aliases", "redirect_from", "updated", "lastmod", "draft", "published", "check", "title", "weight"}

// ownFields are the names of fields that a Post has.
var ownFields = []string{"summary", "images", "image_alt", "imagealt", "author", "taxonomies", "category", "pubdate", "publishdate", "description", "image", "image-alt", "tags", "categories", "authors", "date"}

// fieldsOf returns the names of the fields of a post that say something, small, by
// what the fields that a Post knows are usually called.
func fieldsOf(p *post.Post) (names []string) {
	add := func(name string, there bool) {
		if there && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	add("description", p.Description != "")
	add("image", p.Image() != "")
	add("image-alt", p.ImageAlt != "")
	add("tags", len(terms(p.Tags)) > 0)
	add("categories", len(terms(categories(p))) > 0)
	add("authors", len(p.Authors) > 0)
	add("date", !p.Date.IsZero())
	const most = 50
	n := 0
	for name := range p.Meta.Keys() {
		if n++; n > most {
			break
		}
		lower := strings.ToLower(name)
		if slices.Contains(ownFields, lower) || slices.Contains(notCompared, lower) || strings.Contains(lower, "lang") || strings.Contains(lower, "source") || strings.Contains(lower, "translat") {
			continue
		}
		val, _ := p.Meta.Get(name)
		add(lower, val != nil && val != "")
	}
	return names
}

// categories returns the categories of a post.
func categories(p *post.Post) []string {
	for _, name := range []string{"categories", "category"} {
		if list := p.Meta.Strings(name); len(list) > 0 {
			return list
		}
	}
	if val, _ := p.Meta.Get("taxonomies"); val != nil {
		if table, ok := val.(post.Meta); ok {
			return table.Strings("categories")
		}
	}
	return nil
}

// terms returns a list without empty ones, each once and as it is compared.
func terms(list []string) (all []string) {
	const most = 20
	for _, s := range list[:min(len(list), most)] {
		if s = strings.ToLower(strings.TrimSpace(s)); s != "" && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// translations are terms of two languages that stand for each other: those that
// come together in most of the works that have one of them.
type translations struct {
	works    map[string]int // that have a term, of A with a tag, of B without
	together map[[2]string]int
	toA, toB map[string]string
}

func (t *translations) add(a, b []string) {
	if t.works == nil {
		t.works, t.together = map[string]int{}, map[[2]string]int{}
	}
	if len(a) == 0 || len(b) == 0 {
		return
	}
	for _, x := range a {
		t.works["a "+x]++
		for _, y := range b {
			t.together[[2]string{x, y}]++
		}
	}
	for _, y := range b {
		t.works["b "+y]++
	}
}

// settle finds the terms that translate each other, the surest first.
func (t *translations) settle() {
	t.toA, t.toB = map[string]string{}, map[string]string{}
	share := func(p [2]string) float64 {
		return 2 * float64(t.together[p]) / float64(t.works["a "+p[0]]+t.works["b "+p[1]])
	}
	pairs := slices.SortedFunc(maps.Keys(t.together), func(p, q [2]string) int {
		return cmp.Or(cmp.Compare(share(q), share(p)), cmp.Compare(t.together[q], t.together[p]), strings.Compare(p[0], q[0]), strings.Compare(p[1], q[1]))
	})
	const least = 3 // works
	for _, p := range pairs {
		if t.together[p] < least || share(p) < 0.7 {
			continue
		}
		if t.toB[p[0]] == "" && t.toA[p[1]] == "" {
			t.toB[p[0]], t.toA[p[1]] = p[1], p[0]
		}
	}
}

// pair reports whether two terms came together more than once.
func (t *translations) pair(x, y string) bool { return t.together[[2]string{x, y}] > 1 }

// isUpperOrOther reports whether a name has a letter that a role has not: roles are
// written small.
func isUpperOrOther(r rune) bool { return unicode.IsLetter(r) && !unicode.IsLower(r) }

// organization reports whether a name is rather that of an organization, which is
// translated, or in another script than Latin.
func organization(name string) bool {
	words := strings.Fields(name)
	for _, word := range words {
		switch strings.ToLower(word) {
		case "of", "the", "for", "and", "&", "du", "des", "et", "pour", "team", "équipe", "del", "los", "las", "y", "für", "und":
			return true
		}
	}
	return len(words) > 4 || len(words) == 1 || strings.IndexFunc(name, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }) >= 0
}
