package check_test

import (
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

func TestImages(t *testing.T) {
	const (
		en = "Two boats sail to the islands.\n\n![A boat in the ice of the river](../img/boat.png)\n\nCall 418 555-0100 for tickets.\n"
		fr = "Deux bateaux vont aux îles.\n\n![Un bateau dans les glaces du fleuve](../img/bateau.png)\n\nBillets : 418 555-0100.\n"
	)
	for _, v := range []verdict{
		{"another name", en, fr, nil},
		{"lacking", en, "Deux bateaux vont aux îles.\n\nBillets : 418 555-0100.\n", []string{`warning fr/ferry.md:6: an image is lacking that the en version has: "../img/boat.png"`}},
		{"lacking in English", "Two boats sail to the islands.\n\nCall 418 555-0100 for tickets.\n", fr, []string{`warning en/ferry.md:6: an image is lacking that the fr version has`}},
		{"elsewhere", en, "![Un bateau dans les glaces du fleuve](../img/bateau.png)\n\nDeux bateaux vont aux îles.\n\nBillets : 418 555-0100.\n", nil},
		{"within the text", en, "Deux bateaux vont aux îles. ![Un bateau dans les glaces du fleuve](../img/bateau.png)\n\nBillets : 418 555-0100.\n", nil},
		{"as a shortcode", en, "Deux bateaux vont aux îles.\n\n{{< figure src=\"../img/bateau.png\" >}}\n\nBillets : 418 555-0100.\n", nil},
		{"no text", en, "Deux bateaux vont aux îles.\n\n![](../img/bateau.png)\n\nBillets : 418 555-0100.\n", []string{`warning fr/ferry.md:6: this image has no text, and its twin has one: "A boat in the ice of the river"`}},
		{"no text on either", "Two boats.\n\n![](a.png)\n", "Deux bateaux.\n\n![](a.png)\n", nil},
		{"the twin's text", en, "Deux bateaux vont aux îles.\n\n![A boat in the ice of the river](../img/bateau.png)\n\nBillets : 418 555-0100.\n", []string{`warning fr/ferry.md:6: the text of this image is that of the en version`}},
		{"a name as its text", "Two boats.\n\n![Sterna](a.png)\n", "Deux bateaux.\n\n![Sterna](a.png)\n", nil},
		{"the twin's image", "![One](one-en.png)\n\n![Two](two-en.png)\n", "![Un](one-fr.png)\n\n![Deux](two-en.png)\n", []string{`warning fr/ferry.md:6: this image is the one in en: "two-en.png" [write two-fr.png]`}},
		{"an image of the twin where the site has none of its own", "![One](one-en.png)\n", "![Un](one-en.png)\n", nil},
	} {
		v.check(t, check.Images())
	}
}
