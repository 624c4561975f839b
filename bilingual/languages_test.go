package bilingual_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// The language of posts that name none, where no list of languages is given.
func TestDefaultLanguage(t *testing.T) {
	for _, test := range []struct {
		name  string
		files string // paths, each with the language of its words after a colon
		want  string // the languages of the collection
		fault bool   // that nothing tells
	}{
		{"French stands beside them and has the most posts", "a.md: b.md: a.fr.md: b.fr.md: c.fr.md:", "und fr", true},
		{"the same, with words", "a.md:en b.md:en a.fr.md:fr b.fr.md:fr c.fr.md:fr", "en fr", false},
		{"words of a language that is there", "README.md:cy en/a.md:en cy/a.md:cy ar/a.md:ar", "cy ar en", false},
		{"words of a language that stands beside them", "a.md:fr b.md:fr a.fr.md:fr b.fr.md:fr", "und fr", true},
		{"two of many stand beside them", "a.md:en b.md:en c.md:en d.md:en e.md:en f.md:en g.md:en h.md:en i.md:en j.md:en k.md:en a.en.md:en fr/a.md:fr fr/b.md:fr", "en fr", false},
		{"a tie without words", "README.md: ar/a.md: cy/a.md: en/a.md: ar/b.md: cy/b.md: en/b.md:", "en ar cy", false},
		{"a tie without words and without English", "README.md: ar/a.md: cy/a.md: ar/b.md: cy/b.md:", "und ar cy", true},
		{"the most posts", "README.md: de/a.md: fr/a.md: de/b.md: fr/b.md: fr/c.md:", "fr de", false},
		{"a language that is not beside them", "a.md: b.md: a.zh-CN.md: b.zh-CN.md: es/c.md: es/d.md: es/e.md:", "es zh-CN", false},
		{"a region", "README.md:en en-CA/a.md:en fr-CA/a.md:fr en-CA/b.md:en", "en-CA fr-CA", false},
		{"one language and no name", "a.md:pt b.md:pt", "pt", false},
		{"Japanese", "a.md:ja b.md:ja a.en.md:en b.en.md:en", "ja en", false},
		{"Chinese", "a.md:zh b.md:zh a.en.md:en b.en.md:en", "zh en", false},
		{"Arabic", "a.md:ar b.md:ar a.en.md:en b.en.md:en", "ar en", false},
		{"nothing at all", "a.md: b.md:", "und", true},
	} {
		fsys := fstest.MapFS{}
		for item := range strings.FieldsSeq(test.files) {
			path, lang, _ := strings.Cut(item, ":")
			fsys[path] = &fstest.MapFile{Data: []byte(said[lang])}
		}
		posts, err := post.Load(fsys)
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			slices.Reverse(posts)
			c := bilingual.Pair(posts)
			var got []string
			for _, tag := range c.Languages() {
				got = append(got, tag.String())
			}
			if strings.Join(got, " ") != test.want {
				t.Errorf("%s: %s, want %s", test.name, got, test.want)
			}
			if told := strings.Contains(c.Faults().Error(), "no language, and their words"); told != test.fault || strings.Contains(c.Faults().Error(), "und") {
				t.Errorf("%s: %v", test.name, c.Faults())
			}
		}
	}
}

// Languages are asked for as they are given to a Parser: French finds fr-CA.
func TestLanguageIsMatched(t *testing.T) {
	posts := load(t, "en-CA,fr-CA,zh-Hant", map[string]string{"en/a.md": "", "fr/a.md": "", "en/b.md": "", "zh-TW/c.md": ""})
	c := bilingual.Pair(posts)
	for tag, want := range map[string]string{ // posts, sets without, whether the set of a.md has one
		"fr": "1 2 true", "fr-CA": "1 2 true", "fr-FR": "0 3 false", "en": "2 1 true", "en-GB": "0 3 false", "zh-TW": "1 2 false", "zh": "1 2 false", "de": "0 3 false", "und": "0 3 false",
	} {
		tag := language.Make(tag)
		n := 0
		for range c.Missing(tag) {
			n++
		}
		if got := fmt.Sprint(len(c.In(tag)), n, c.Set("a").In(tag) != nil); got != want {
			t.Errorf("%s: %s, want %s", tag, got, want)
		}
	}
	both := bilingual.Pair(load(t, "fr,fr-CA", map[string]string{"fr/a.md": "", "fr-CA/b.md": ""}))
	if both.Set("b").In(language.French) != nil || both.Set("b").In(language.CanadianFrench) == nil {
		t.Error("a post in fr-CA stands for one in fr, which the collection has too")
	}
	if c.Set("nowhere") != nil {
		t.Error("a set with an id that there is not")
	}
}
