package align_test

import (
	"fmt"

	"github.com/diptych-go/diptych/bilingual/align"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

func ExampleAlign() {
	en, _ := post.Parse("en/ferry.md", []byte(`Two boats sail to the islands all year. Each takes 40 bicycles and 12 cars, and none in a storm.

## Winter

The first boat leaves the mainland at 9.
`))
	fr, _ := post.Parse("fr/ferry.md", []byte(`Deux bateaux vont aux îles toute l'année.

Chacun prend 40 vélos et 12 voitures, et aucun par gros temps.

Le premier bateau quitte le continent à 9 h.
`))
	a, _ := document.Parse(en)
	b, _ := document.Parse(fr)
	for _, row := range align.Align(a, b) {
		fmt.Println(texts(row.A), "=", texts(row.B))
	}
	// Output:
	// ["Two boats sail to the islands all year. Each takes 40 bicycles and 12 cars, and none in a storm."] = ["Deux bateaux vont aux îles toute l'année." "Chacun prend 40 vélos et 12 voitures, et aucun par gros temps."]
	// ["Winter"] = []
	// ["The first boat leaves the mainland at 9."] = ["Le premier bateau quitte le continent à 9 h."]
}

func texts(blocks []document.Block) string {
	list := []string{}
	for _, b := range blocks {
		list = append(list, b.Text)
	}
	return fmt.Sprintf("%q", list)
}
