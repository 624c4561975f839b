package route_test

import (
	"fmt"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

var content = fstest.MapFS{
	"en/fair.md":  {Data: []byte("---\ntitle: The fair is back\ntranslationKey: fair\n---\n")},
	"fr/foire.md": {Data: []byte("---\ntitle: Le retour de la foire\ntranslationKey: fair\n---\n")},
	"en/way.md":   {Data: []byte("---\ntitle: How to get here\n---\n")},
}

// A domain for each language, where the default is a folder for each.
func ExampleRouter() {
	posts, _ := post.Load(content)
	router := route.Router{Editions: []route.Edition{
		{Lang: language.English, Base: "https://ferries.example/"},
		{Lang: language.French, Base: "https://traversiers.example/"},
	}}
	routes, err := router.Route(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	for _, p := range posts {
		fmt.Println(routes.URL(p))
	}
	// Output:
	// https://ferries.example/fair/ true
	// https://ferries.example/way/ true
	// https://traversiers.example/foire/ true
}
