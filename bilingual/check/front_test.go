package check_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

func TestMetadata(t *testing.T) {
	file := func(header string) string { return "---\ntitle: T\n" + header + "\n---\nWords.\n" }
	for _, v := range []verdict{
		{"the same day", file("date: 2020-04-02"), file("date: 2020-04-02"), nil},
		{"the same day with a time", file("date: 2020-04-02T23:00:00-05:00"), file("date: 2020-04-02"), nil},
		{"the day after", file("date: 2020-04-02"), file("date: 2020-04-04"), []string{"note fr/ferry.md:3: the date is 2020-04-04, and the date of the en version is 2020-04-02"}},
		{"another week", file("date: 2020-04-02"), file("date: 2020-05-02"), []string{"warning fr/ferry.md:3: the date is 2020-05-02"}},
		{"no date", file("date: 2020-04-02"), file("draft: false"), []string{"note fr/ferry.md:0: the field date of the en version is missing here"}},
		{"a draft", file("draft: false"), file("draft: true"), []string{"note fr/ferry.md:3: this post is a draft"}},
		{"no description", file("description: All of it"), file("draft: false"), []string{"note fr/ferry.md:0: the field description of the en version is missing here"}},
		{"no image in English", file("draft: false"), file("image: a.png"), []string{"note en/ferry.md:0: the field image of the fr version is missing here"}},
		{"authors", file("authors: [A, B]"), file("authors: [A]"), []string{`note fr/ferry.md:3: the author "B" of the en version is missing here`}},
		{"authors with names", file("authors: [Ana Ruiz, Bo Lee]"), file("authors: [Ana Ruiz]"), []string{`note fr/ferry.md:3: the author "Bo Lee" of the en version is missing here`}},
		{"another author", file("author: Ana Ruiz"), file("author: Bo Lee"), []string{`note fr/ferry.md:3: the author is "Bo Lee", and the author of the en version is "Ana Ruiz"`}},
		{"an organization", file("author: Canada Revenue Agency and partners"), file("author: Agence du revenu du Canada"), nil},
		{"a role", file("author: 'Ana Ruiz, designer'"), file("author: 'Ana Ruiz, conceptrice'"), nil},
		{"fewer tags", file("tags: [sea, boats]"), file("tags: [mer]"), []string{"note fr/ferry.md:3: there are 1 tags, and the en version has 2"}},
		{"roles of authors", file("authors: [A, developer]"), file("authors: [A, développeuse]"), nil},
	} {
		v.check(t, check.Metadata())
	}
}

func TestCode(t *testing.T) {
	block := func(lines string) string { return "Run this in 2 steps:\n\n```sh\n" + lines + "\n```\n" }
	for _, v := range []verdict{
		{"the same", block("cd boat\nmake all\nls"), block("cd boat\nmake all\nls"), nil},
		{"a line", block("cd boat\nmake all\nls"), block("cd boat\nmake test\nls"), []string{`warning fr/ferry.md:8: this line of code differs from the en version, which has: "make all"`}},
		{"a line that is lacking", block("cd boat\nmake all\nls"), block("cd boat\nls"), []string{"warning fr/ferry.md:8: a line of code of the en version is missing here"}},
		{"a line beside translated ones", block("cd boat # go\nmake all\nls"), block("cd boat # aller\nmake test\nls"), []string{"note fr/ferry.md:8: this line"}},
		{"a sentence", block("cd boat\nAll is well here.\nls"), block("cd boat\nTout va bien ici.\nls"), nil},
		{"a comment", block("cd boat\nmake all # builds\nls"), block("cd boat\nmake all # construit\nls"), nil},
		{"a string", block("cd boat\necho \"boat\"\nls"), block("cd boat\necho \"bateau\"\nls"), nil},
		{"a flag is no comment", block("cd boat\nmake --all\nls"), block("cd boat\nmake --test\nls"), []string{"warning fr/ferry.md:8"}},
		{"translated for its readers", block("boat = 1\nbird = 2\nls"), block("bateau = 1\noiseau = 2\nls"), nil},
		{"labels of a diagram", "```mermaid\ngraph TD\nA --> B\nB[Quay]\n```\n", "```mermaid\ngraph TD\nA --> B\nB[Quai]\n```\n", nil},
		{"names of folders", block("boats/\n    index.md\n    quay/"), block("bateaux/\n    index.md\n    quay/"), []string{"note fr/ferry.md:"}},
		{"labels of a diagram in a shortcode", "{{< mermaid >}}\ngraph TD\nA --> B\nB[Quay]\n{{< /mermaid >}}\n", "{{< mermaid >}}\ngraph TD\nA --> B\nB[Quai]\n{{< /mermaid >}}\n", nil},
		{"a line in a shortcode", "{{< highlight sh >}}\ncd boat\nmake all\nls\n{{< /highlight >}}\n", "{{< highlight sh >}}\ncd boat\nmake test\nls\n{{< /highlight >}}\n", []string{"warning fr/ferry.md:6: this line of code"}},
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
		{"Japanese", "The boats of the islands.", "島々を結ぶフェリーは一年中毎日運航しています。", []string{"warning fr/ferry.md:4: this paragraph is written in Japanese letters"}},
		{"a title", "---\ntitle: The boats\n---\nBoats.", "---\ntitle: Паромы на острова\n---\nBateaux.", []string{"warning fr/ferry.md:2: this title is written in Cyrillic letters"}},
		{"no language in HTML", "They say <span lang=\"xq\">Bonjour</span> there.", "On y dit bonjour.", []string{"warning en/ferry.md:4: lang=xq is not a language"}},
		{"marked", "The boats of the islands.", "Паромы ходят на острова круглый год, кроме штормов.\n{lang=ru}", nil},
		{"no language", "They say [Bonjour]{lang=jp} there.", "On y dit [Bonjour]{lang=fr}.", []string{"warning en/ferry.md:4: lang=jp is not a language [write lang=ja]"}},
	} {
		v.check(t, check.Lang())
	}
}

// Tags are compared after how they are translated in other works.
func TestMetadataTags(t *testing.T) {
	files := map[string]string{}
	for i, tags := range [][2]string{{"sea, boats", "mer, bateaux"}, {"sea", "mer"}, {"sea, wind", "vent, mer"}, {"boats", "bateaux"}, {"boats, sea", "bateaux, mer"}, {"sea, boats", "bateaux, vent"}} {
		files[fmt.Sprintf("en/%d.md", i)] = "---\ntitle: T\ntags: [" + tags[0] + "]\n---\n"
		files[fmt.Sprintf("fr/%d.md", i)] = "---\ntitle: T\ntags: [" + tags[1] + "]\n---\n"
	}
	got := found(t, check.Metadata(), files)
	want := []string{`note fr/5.md:3: "mer" is not among the tags; the en version has "sea", which is its translation in other works [add mer]`}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// Days are those of the site's zone.
func TestMetadataZone(t *testing.T) {
	header := func(date string) string { return "---\ntitle: T\ndate: " + date + "\n---\n" }
	for _, tt := range []struct {
		en, fr string
		hours  int
		want   int
	}{
		{"2020-04-02T23:00:00-05:00", "2020-04-03T04:00:00Z", -5, 0}, // one moment
		{"2020-04-02", "2020-04-03T02:00:00Z", -5, 0},                // still the evening before
		{"2020-04-02", "2020-04-03T02:00:00Z", 0, 1},
	} {
		ch := check.Checker{Location: time.FixedZone("", tt.hours*3600), Rules: []check.Rule{check.Metadata()}}
		r, err := ch.Run(context.Background(), worksOf(t, map[string]string{"en/a.md": header(tt.en), "fr/a.md": header(tt.fr)}), nil)
		if n := r.Count(post.SeverityNote); err != nil || n != tt.want {
			t.Errorf("%v: %d notes, %v", tt, n, err)
		}
	}
}
