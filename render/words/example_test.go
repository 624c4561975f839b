package words_test

import (
	"fmt"

	"github.com/diptych-go/diptych/render/words"
	"golang.org/x/text/language"
)

// Words of one's own come before the defaults, and serve templates too:
// {{.T "buy"}}. A key that a language lacks is found in English. A key that English lacks
// too is an error.
func ExampleCatalogue_Find() {
	mine := words.Catalogue{
		language.English: {"buy": "Buy a ticket"},
		language.French:  {"buy": "Acheter un billet", "home": "Bienvenue"},
	}
	for _, key := range []string{"buy", "home", "languages"} {
		w, err := mine.Find(language.CanadianFrench, key)
		fmt.Println(w.Text, err)
	}
	w, err := mine.Find(language.Arabic, "buy")
	fmt.Println(w.HTML(), err)
	_, err = mine.Find(language.Arabic, "sell")
	fmt.Println(err)
	// Output:
	// Acheter un billet <nil>
	// Bienvenue <nil>
	// Langues <nil>
	// <span lang="en" dir="ltr">Buy a ticket</span> <nil>
	// words: no string "sell" in ar: add it to the catalogue
}
