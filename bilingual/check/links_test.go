package check_test

import (
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

const (
	linksEN = "## Fares\n\nTwo boats sail to the islands, and [the map](https://maps.example/sea) shows them.\n\nSee the [fares](#fares) of 2024.\n"
	linksFR = "## Tarifs\n\nDeux bateaux vont aux îles, et [la carte](https://maps.example/sea) les montre.\n\nVoyez les [tarifs](#tarifs) de 2024.\n"
)

func TestLinks(t *testing.T) {
	for _, v := range []verdict{
		{"the same", linksEN, linksFR, nil},
		{"lacking", linksEN, "## Tarifs\n\nDeux bateaux vont aux îles, et la carte les montre.\n\nVoyez les [tarifs](#tarifs) de 2024.\n",
			[]string{`warning fr/ferry.md:6: a link is lacking that the en version has: "the map", to "https://maps.example/sea"`}},
		{"elsewhere", "[Our map](https://maps.example/sea) shows the boats.", "[Notre carte](https://other.test/ski) montre les bateaux.", []string{`note fr/ferry.md:4: this link leads to "https://other.test/ski"`}},
		{"added by the translator", "Tag the members of the team of 12.", "[Identiquetez](https://dico.example/id) les membres de l'équipe de 12.", []string{"note en/ferry.md:4: a link is lacking"}},
		{"a site in two languages", "[Taxes](https://www.canada.ca/en/taxes.html) of 2024.", "[Impôts](https://canada.ca/fr/impots.html) de 2024.", nil},
		{"an encyclopedia", "[Sea](https://en.wikipedia.org/wiki/Sea) of 2024.", "[Mer](https://fr.wikipedia.org/wiki/Mer) de 2024.", nil},
		{"a file by language", "[Form](/forms/12-en.pdf) of 2024.", "[Formulaire](/forms/12-fr.pdf) de 2024.", nil},
		{"the anchor of the other language", linksEN, "## Tarifs\n\nDeux bateaux vont aux îles, et [la carte](https://maps.example/sea) les montre.\n\nVoyez les [tarifs](#fares) de 2024.\n",
			[]string{`error fr/ferry.md:8: the anchor "#fares" is not in fr/ferry.md [write #tarifs]`}},
		{"an anchor of the page around it", "[Write](#contact) to us.", "[Écrivez](#contact)-nous.", nil},
		{"a file that is not there", "See [this](gone.md).", "Voyez [cela](parti.md).", []string{`error en/ferry.md:4: the link to "gone.md" leads to no post`, `error fr/ferry.md:4`}},
	} {
		v.check(t, check.Links())
	}
}

// A link to a page in the other language comes with the address to write.
func TestLinkToOtherLanguage(t *testing.T) {
	for _, tt := range []struct{ link, want string }{
		{"../en/fares.md", "write fares.md"},
		{"/en/fares.md", "write /fr/fares.md"},
		{"/en/fares/", "write /fr/fares/"},
		{"fares.md", ""},
		{"../en/ferry.md", ""}, // its own twin
		{"../en/news.md", ""},  // not translated
	} {
		got := found(t, check.Links(), map[string]string{
			"en/ferry.md": "The [fares](fares.md).\n", "fr/ferry.md": "Les [tarifs](" + tt.link + ").\n",
			"en/fares.md": "# Fares\n", "fr/fares.md": "# Tarifs\n", "en/news.md": "# News\n",
		})
		want := 0
		if tt.want != "" {
			want = 1
		}
		warnings := 0
		for _, f := range got {
			if f == "warning fr/ferry.md:4: this link leads to the page in en, which has a translation ["+tt.want+"]" {
				warnings++
			}
		}
		if warnings != want {
			t.Errorf("%s: %q, want %q", tt.link, got, tt.want)
		}
	}
}
