package check_test

import (
	"strings"
	"testing"

	"github.com/diptych-go/diptych/bilingual/check"
)

const ferryEN = `## The ferry

Two boats sail to the islands all year. Each takes 40 bicycles and 12 cars.

- Adults: $18
- Children: $9

> The sea decides.

### Winter

The first boat leaves the mainland at 9 and is back at 17 on weekdays.

| Boat   | Cars |
|--------|------|
| Sterna | 12   |
| Larus  | 20   |

In a storm neither of the two boats leaves the harbour of the mainland.
`

const ferryFR = `## Le traversier

Deux bateaux vont aux îles toute l'année. Chacun prend 40 vélos et 12 voitures.

- Adultes : 18 $
- Enfants : 9 $

> La mer décide.

### L'hiver

Le premier bateau quitte le continent à 9 h et revient à 17 h en semaine.

| Bateau | Voitures |
|--------|----------|
| Sterna | 12       |
| Larus  | 20       |

Par gros temps, aucun des deux bateaux ne quitte le port du continent.
`

// without returns a text without what is between two of its parts.
func without(text, from, to string) string {
	i := strings.Index(text, from)
	j := i + strings.Index(text[i:], to) + len(to)
	return text[:i] + text[j:]
}

func TestStructure(t *testing.T) {
	for _, v := range []verdict{
		{"all is there", ferryEN, ferryFR, nil},
		{"a paragraph in two", ferryEN, strings.Replace(ferryFR, "l'année. Chacun", "l'année.\n\nChacun", 1), nil},
		{"a thematic break and a comment", ferryEN, strings.Replace(ferryFR, "### L'hiver", "---\n\n<!-- à revoir -->\n\n### L'hiver", 1), nil},
		{"two paragraphs without the blank line", ferryEN + "\nA.\n\nThe office is on the quay.\n\nIt is open all year.\n", ferryFR + "\nA.\n\nLe bureau est sur le quai.\nIl est ouvert toute l'année.\n", nil},
		{"a translator's footnote", ferryEN, strings.Replace(ferryFR, "l'année. Chacun", "l'année[^1]. Chacun", 1) + "\n[^1]: Note de la traduction : les heures sont celles de l'Est.\n", []string{"note en/ferry.md:"}},
		{"a paragraph and its footnote", strings.Replace(ferryEN, "on weekdays.", "on weekdays.[^1]", 1) + "\n[^1]: It runs by the timetable of the mainland.\n", without(ferryFR, "Le premier", "\n\n") + "\n[^1]: Il suit l'horaire du continent.\n", []string{`warning fr/ferry.md:15: a paragraph of the en version is missing here`}},
		{"a footnote after code", ferryEN + "\nSee below.[^1]\n\n```\na := 1\nb := 2\n```\n\n[^1]: It runs by the timetable of the mainland.\n", ferryFR + "\nVoir ci-dessous.\n\n```\na := 1\nb := 2\n```\n", []string{`warning fr/ferry.md:29: a footnote of the en version is missing here`}},
		{"a last paragraph before a footnote", "The wood of the old pier has rotted through and through.[^1]\n\nAsk Ann Lake, tel. 0155 2031, pier@isle.example.\n\n[^1]: The harbour board.\n", "Le bois de la vieille jetée est tout à fait pourri.[^1]\n\n[^1]: Le conseil du port.\n", []string{`such as "Ask Ann Lake`}},
		{"much of a short text", "The ferry service of the islands carries passengers, bicycles and freight across the Sound, and whoever lives out there cannot do without it in any season of the year. The captains sail with the tide, they wait for the bus, and they take the doctor out at night when somebody falls ill. Each ferry has a crew of local people who know the water well and who have often learnt the trade from a parent, an uncle or a neighbour.\n\n" +
			"In the past the ferries belonged to fishermen, who sailed whenever they had something to sell on the continent. Nobody knew for certain when the captain would come back.\n\n" +
			"With a timetable all passengers know when to be at the quay, and the shops can order what they need. The crews have regular hours and can plan their lives with the others. When the wind is strong the office in Port-Gris says so in the morning, on the page and by telephone.\n\n## See also\n\n* [Fares](/fares/)\n* [Harbours](/harbours/)\n",
			"Autrefois, les ferries appartenaient à des pêcheurs, qui naviguaient quand ils avaient quelque chose à vendre sur le continent. Personne ne savait avec certitude quand le capitaine reviendrait.\n\n" +
				"Grâce à l'horaire, tous les passagers savent quand il faut être au quai, et les magasins peuvent commander ce dont ils ont besoin. Les équipages ont des heures régulières et peuvent organiser leur vie avec les autres. Quand le vent est fort, le bureau de Port-Gris le dit le matin, sur la page et au téléphone.\n\n## Voir aussi\n\n* [Tarifs](/fr/fares/)\n* [Ports](/fr/harbours/)\n",
			[]string{`warning fr/ferry.md:4: a paragraph of the en version is missing here: "The ferry service`}},
		{"a heading", ferryEN, without(ferryFR, "### L'hiver", "\n\n"), []string{`warning fr/ferry.md:13: a heading of the en version is missing here: "Winter" [translate it for fr/ferry.md, or remove it from en/ferry.md]`}},
		{"a paragraph in English", without(ferryEN, "The first", "\n\n"), ferryFR, []string{`warning en/ferry.md:15: a paragraph of the fr version is missing here: "Le premier bateau`}},
		{"a list item", ferryEN, without(ferryFR, "- Enfants", "\n"), []string{`a list item of the en version is missing here: "Children`}},
		{"a quotation", ferryEN, without(ferryFR, "> La", "\n\n"), []string{"a quotation of the en version is missing here"}},
		{"a table row", ferryEN, without(ferryFR, "| Sterna", "\n"), []string{`warning fr/ferry.md:17: a table row of the en version is missing here: "Sterna | 12"`}},
		{"a section is one finding", ferryEN, without(ferryFR, "| Bateau", "continent."), []string{"a table, 2 table rows and a paragraph of the en version are missing here"}},
		{"a level", ferryEN, strings.Replace(ferryFR, "### ", "## ", 1), []string{`warning fr/ferry.md:13: this heading is of level 2, and its twin in the en version is of level 3: "L'hiver" [write ###]`}},
		{"a kind", ferryEN, strings.Replace(ferryFR, "> La mer", "La mer", 1), []string{"note fr/ferry.md:11: this is a paragraph, and its twin in the en version is a quotation"}},
		{"a column", ferryEN, strings.NewReplacer("Voitures |", "Voitures | Camions |", "----------|", "----------|---|", "12       |", "12 | 1 |", "20       |", "20 | 2 |").Replace(ferryFR), []string{"warning fr/ferry.md:17: this row has 3 cells, and its twin in the en version has 2"}},
		{"a paragraph moved", ferryEN + "\nCall 418 555-0100 for tickets and parking at either of the two harbours.\n", "Pour un billet ou le stationnement dans l'un des deux ports : 418 555-0100.\n\n" + ferryFR, []string{"a paragraph stands at another place than in the en version"}},
		{"another version", ferryEN, ferryFR + strings.Repeat("\nUn paragraphe dont le texte anglais ne dit rien du tout, et qui est long.\n", 12), []string{"blocks have no twin"}},
	} {
		v.check(t, check.Structure())
	}
}
