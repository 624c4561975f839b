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

// A learnt holds what a collection shows about how its front matter is translated, by
// pairs of languages.
type learnt map[[2]language.Tag]*learntFields

// A learntFields holds what posts in two languages have in common.
type learntFields struct {
	pairs                     int
	both, either              map[string]int          // the numbers of pairs that have a field in both posts, and in at least one
	fields                    map[*post.Post][]string // see fieldsOf
	tags, categories, authors translations
}

// between returns what was learnt about two languages. It is empty if they have no pairs.
func (l learnt) between(a, b language.Tag) *learntFields {
	if f := l[[2]language.Tag{a, b}]; f != nil {
		return f
	}
	return new(learntFields)
}

// learn returns what the front matter of all works shows.
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

// expects reports whether a post should have a field that its translation has. It should
// if in most works both have it, or if there are few works and the field is a usual one.
func (f *learntFields) expects(field string) bool {
	const few = 5
	if f.pairs < few {
		return slices.Contains([]string{"description", "image", "tags", "categories", "authors", "date", "image-alt"}, field)
	}
	return 10*f.both[field] >= 8*f.either[field]
}

// notCompared lists fields that are about one post alone.
var notCompared = []string{"lang", "language", "locale", "translationkey", "translation_key", "ref", "lang-ref", "lang_ref", "page_id", "trans_id", "i18n_key",
	"slug", "url", "permalink", "aliases", "redirect_from", "updated", "lastmod", "draft", "published", "check", "title", "weight"}

// ownFields lists the names of fields that a Post has a field or method for.
var ownFields = []string{"summary", "images", "image_alt", "imagealt", "author", "taxonomies", "category", "pubdate", "publishdate", "description", "image", "image-alt", "tags", "categories", "authors", "date"}

// fieldsOf returns the names, in lower case, of the fields of a post that have a value.
// The fields that a Post knows have their usual names.
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

// categories returns the categories of a post, or nil if it has none.
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

// terms returns the first 20 terms of a list in lower case, without empty ones and
// repetitions.
func terms(list []string) (all []string) {
	const most = 20
	for _, s := range list[:min(len(list), most)] {
		if s = strings.ToLower(strings.TrimSpace(s)); s != "" && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// A translations holds the terms of two languages that translate each other: those that
// come together in most of the works that have either.
type translations struct {
	works    map[string]int // the numbers of works with a term; the key has "a " or "b " before the term
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

// settle fills toA and toB with the terms that translate each other, the surest first.
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

// pair reports whether two terms come together in more than one work.
func (t *translations) pair(x, y string) bool { return t.together[[2]string{x, y}] > 1 }

// isUpperOrOther reports whether a rune is a letter that is not lower case. Names have
// one. Roles are written in lower case.
func isUpperOrOther(r rune) bool { return unicode.IsLetter(r) && !unicode.IsLower(r) }

// organization reports whether a name may differ between languages: it looks like the
// name of an organization, or it is in another script than Latin.
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
