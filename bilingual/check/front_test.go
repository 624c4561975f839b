package check_test

import (
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

func TestMetadata(t *testing.T) {
	file := func(header string) string { return "---\ntitle: T\n" + header + "\n---\nWords.\n" }
	for _, v := range []verdict{
		{"the same day", file("date: 2020-04-02"), file("date: 2020-04-02"), nil},
		{"the same day with a time", file("date: 2020-04-02T23:00:00-05:00"), file("date: 2020-04-02"), nil},
		{"the day after", file("date: 2020-04-02"), file("date: 2020-04-04"), []string{"note fr/ferry.md:3: the date is 2020-04-04, and that of the en version is 2020-04-02"}},
		{"another week", file("date: 2020-04-02"), file("date: 2020-05-02"), []string{"warning fr/ferry.md:3: the date is 2020-05-02"}},
		{"no date", file("date: 2020-04-02"), file("draft: false"), nil},
		{"no description", file("description: All of it"), file("draft: false"), []string{"note fr/ferry.md:0: there is no description, and the en version has one"}},
		{"no image in English", file("draft: false"), file("image: a.png"), []string{"note en/ferry.md:0: there is no image, and the fr version has one"}},
		{"authors", file("authors: [A, B]"), file("authors: [A]"), []string{"note fr/ferry.md:3: it has 1 authors"}},
		{"roles of authors", file("authors: [A, developer]"), file("authors: [A, développeuse]"), nil},
	} {
		v.check(t, check.Metadata())
	}
}

func TestCode(t *testing.T) {
	block := func(lines string) string { return "Run this in 2 steps:\n\n```sh\n" + lines + "\n```\n" }
	for _, v := range []verdict{
		{"the same", block("cd boat\nmake all\nls"), block("cd boat\nmake all\nls"), nil},
		{"a line", block("cd boat\nmake all\nls"), block("cd boat\nmake test\nls"), []string{`note fr/ferry.md:8: this line of code is not that of the en version: "make all"`}},
		{"a comment", block("cd boat\nmake all # builds\nls"), block("cd boat\nmake all # construit\nls"), nil},
		{"a string", block("cd boat\necho \"boat\"\nls"), block("cd boat\necho \"bateau\"\nls"), nil},
		{"a flag is no comment", block("cd boat\nmake --all\nls"), block("cd boat\nmake --test\nls"), []string{"note fr/ferry.md:8"}},
		{"translated for its readers", block("boat = 1\nbird = 2\nls"), block("bateau = 1\noiseau = 2\nls"), nil},
		{"a span", "Set `lang` to 2 and all is well.", "Réglez `langue` à 2 et tout va bien.", []string{"note fr/ferry.md:4: the code \"langue\" stands here where the en version has \"lang\""}},
		{"spans in another order", "Set `a` or `b` to 2.", "Réglez `b` ou `a` à 2.", nil},
	} {
		v.check(t, check.Code())
	}
}

func TestLang(t *testing.T) {
	for _, v := range []verdict{
		{"as it should be", "The boats of the islands.", "Les bateaux des îles, « Москва » aussi.", nil},
		{"another script", "The boats of the islands.", "Паромы ходят на острова круглый год, кроме штормов.", []string{"warning fr/ferry.md:4: this paragraph is written in Cyrillic letters, and the post is in fr"}},
		{"marked", "The boats of the islands.", "Паромы ходят на острова круглый год, кроме штормов.\n{lang=ru}", nil},
		{"no language", "They say [Bonjour]{lang=jp} there.", "On y dit [Bonjour]{lang=fr}.", []string{"warning en/ferry.md:4: lang=jp is no language [write lang=ja]"}},
	} {
		v.check(t, check.Lang())
	}
}
