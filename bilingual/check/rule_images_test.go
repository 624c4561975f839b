package check_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
)

func TestImages(t *testing.T) {
	const (
		en = "Two boats sail to the islands.\n\n![A boat in the ice of the river](../img/boat.png)\n\nCall 418 555-0100 for tickets.\n"
		fr = "Deux bateaux vont aux îles.\n\n![Un bateau dans les glaces du fleuve](../img/bateau.png)\n\nBillets : 418 555-0100.\n"
	)
	tagged := func(image string) string {
		return "Deux bateaux vont aux îles.\n\n" + image + "\n\nBillets : 418 555-0100.\n"
	}
	for _, v := range []verdict{
		{"another name", en, fr, nil},
		{"lacking", en, "Deux bateaux vont aux îles.\n\nBillets : 418 555-0100.\n", []string{`warning fr/ferry.md:6: an image of the en version is missing here: "../img/boat.png"`}},
		{"lacking in English", "Two boats sail to the islands.\n\nCall 418 555-0100 for tickets.\n", fr, []string{`warning en/ferry.md:6: an image of the fr version is missing here`}},
		{"elsewhere", en, "![Un bateau dans les glaces du fleuve](../img/bateau.png)\n\nDeux bateaux vont aux îles.\n\nBillets : 418 555-0100.\n", nil},
		{"within the text", en, "Deux bateaux vont aux îles. ![Un bateau dans les glaces du fleuve](../img/bateau.png)\n\nBillets : 418 555-0100.\n", nil},
		{"as a shortcode", en, tagged(`{{< figure src="../img/bateau.png" alt="Un bateau dans les glaces" >}}`), nil},
		{"as a shortcode without a text", en, tagged(`{{< figure src="../img/bateau.png" >}}`), []string{`warning fr/ferry.md:6: this image has no text, and its twin has one: "A boat in the ice of the river"`}},
		{"as a tag of one's own", en, tagged(`{{< photo "bateau" >}}`), nil},
		{"no text", en, "Deux bateaux vont aux îles.\n\n![](../img/bateau.png)\n\nBillets : 418 555-0100.\n", []string{`warning fr/ferry.md:6: this image has no text, and its twin has one: "A boat in the ice of the river"`}},
		{"no text on either", "Two boats.\n\n![](a.png)\n", "Deux bateaux.\n\n![](a.png)\n", nil},
		{"the twin's text", en, "Deux bateaux vont aux îles.\n\n![A boat in the ice of the river](../img/bateau.png)\n\nBillets : 418 555-0100.\n", []string{`warning fr/ferry.md:6: the text of this image is the same as in the en version`}},
		{"a name as its text", "Two boats.\n\n![Sterna](a.png)\n", "Deux bateaux.\n\n![Sterna](a.png)\n", nil},
		{"the twin's image", "![One](one-en.png)\n\n![Two](two-en.png)\n", "![Un](one-fr.png)\n\n![Deux](two-en.png)\n", []string{`warning fr/ferry.md:6: this image is the one for en: "two-en.png" [write two-fr.png]`}},
		{"an image of the twin where the site has none of its own", "![One](one-en.png)\n", "![Un](one-en.png)\n", nil},
	} {
		v.check(t, check.Images())
	}
}

// Shortcodes, includes and raw HTML show images too, which readers of one language
// would miss.
func TestTaggedImages(t *testing.T) {
	tag := func(format string, args ...any) func(words ...any) string {
		return func(words ...any) string { return fmt.Sprintf(format, append(args, words...)...) }
	}
	for name, image := range map[string]func(...any) string{
		"figure":  tag(`{{< figure src="quay.png" alt="%s" caption="%s" >}}`),
		"img":     tag(`{{< img src="quay.png" alt="%s" caption="%s" >}}`),
		"image":   tag(`{{%% image src="quay.png" alt="%s" caption="%s" %%}}`),
		"include": tag(`{%% include figure.html src="quay.png" alt="%s" caption="%s" %%}`),
		"HTML":    tag(`<figure><img src="quay.png" alt="%s"><figcaption>%s</figcaption></figure>`),
	} {
		en := func(s string) string { return "Boats leave from the quay.\n\n" + s + "\n\nThey sail at noon.\n" }
		fr := func(s string) string { return "Les bateaux partent du quai.\n\n" + s + "\n\nIls partent à midi.\n" }
		english, french := image("The quay in the evening of a long day", "Where it all begins"), image("Le quai au soir", "Où tout commence")
		lacking := `an image of the %s version is missing here: "quay.png"`
		left := "warning"
		if name == "HTML" {
			left = "note"
		}
		for _, v := range []verdict{
			{name + " in both", en(english), fr(french), nil},
			{name + " lacking in French", en(english), fr(""), []string{fmt.Sprintf(lacking, "en")}},
			{name + " lacking in English", en(""), fr(french), []string{fmt.Sprintf(lacking, "fr")}},
			{name + " without text in French", en(english), fr(image("", "Où tout commence")), []string{"warning fr/ferry.md:6: this image has no text"}},
			{name + " without text in both", en(image("", "")), fr(image("", "")), nil},
			{name + " in English in the French", en(english), fr(image("The quay in the evening of a long day", "Où tout commence")), []string{left + " fr/ferry.md:6: the text of this image is the same as in the en version"}},
			{name + " in French in the English", en(image("Le quai où les bateaux sont le soir", "Where it all begins")), fr(image("Le quai où les bateaux sont le soir", "Où tout commence")),
				[]string{left + " en/ferry.md:6: the text of this image is the same as in the fr version"}},
		} {
			v.check(t, check.Images())
		}
		if name == "HTML" {
			continue // what stands between its tags is text
		}
		verdict{name + " with an English caption", en(image("The quay", "That is the place from which they leave")), fr(image("Le quai", "That is the place from which they leave")),
			[]string{"warning fr/ferry.md:6: the caption of this image is the same as in the en version"}}.check(t, check.Images())
	}
}

// An image whose file was forgotten or is misspelt shows nothing to the readers of one
// language.
func TestImageWithoutFile(t *testing.T) {
	posts, _ := load(map[string]string{
		"en/a.md": "title: A\n---\n![A quay](img/quay-en.png)\n\n![A boat](/old/boat-en.png)\n\n![The sea](https://cdn.example/img/sea-en.png)\n",
		"fr/a.md": "title: A\n---\n{{< figure src=\"img/quai-fr.png\" alt=\"Un quai\" >}}\n\n![Un bateau](/old/boat-fr.png)\n\n![La mer](https://cdn.example/img/sea-fr.png)\n",
	})
	for _, tt := range []struct {
		files []string
		want  string
	}{
		{[]string{"en/img/quay-en.png"}, `fr/a.md:4: the file of the image "img/quai-fr.png" does not exist; the file of its twin in the en version does`},
		{[]string{"fr/img/quai-fr.png"}, `en/a.md:4: the file of the image "img/quay-en.png" does not exist; the file of its twin in the fr version does`},
		{[]string{"en/img/quay-en.png", "fr/img/quai-fr.png"}, ""},
		{[]string{"static/logo.png"}, ""},
		{nil, ""},
	} {
		r, err := (&check.Checker{Rules: []check.Rule{check.Images()}, Files: bilingual.NewFiles(tt.files)}).Run(t.Context(), bilingual.Pair(posts), nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range r.Findings {
			got = append(got, fmt.Sprintf("%s:%d: %s", f.Fault.Place.Path, f.Fault.Place.Line, f.Fault.Message))
		}
		if strings.Join(got, "\n") != tt.want {
			t.Errorf("%q: %q, want %q", tt.files, got, tt.want)
		}
	}
}
