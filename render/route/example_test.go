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

// An old address leads on to the post, at the root of the site and in its language.
func ExampleRoutes_Aliases() {
	posts, _ := post.Load(fstest.MapFS{
		"en/fair.md": {Data: []byte("---\ntitle: The fair\naliases: /festival/\n---\n")},
		"fr/fair.md": {Data: []byte("---\ntitle: La foire\naliases: /festival/\n---\n")},
	})
	routes, err := new(route.Router).Route(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	for _, a := range routes.Aliases() {
		fmt.Println(a.Path, "leads to", a.Post.Path)
	}
	// Output:
	// festival/index.html leads to en/fair.md
	// en/festival/index.html leads to en/fair.md
	// fr/festival/index.html leads to fr/fair.md
}

// Links may be written as authors see the files, or as readers see the pages. What
// is not there is told.
func ExampleRoutes_Resolve() {
	posts, _ := post.Load(content)
	router := route.Router{Files: []string{"en/port.jpg"}}
	routes, err := router.Route(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	for _, link := range []string{"way.md", "/en/way/", "../way/", "port.jpg", "../fr/foire.md", "gone.md"} {
		target := routes.Resolve(posts[0], link)
		fmt.Print(link, " leads to ", target.URL)
		if target.Fault != nil {
			fmt.Print(": ", target.Fault.Message)
		}
		fmt.Println()
	}
	// Output:
	// way.md leads to /en/way/
	// /en/way/ leads to /en/way/
	// ../way/ leads to /en/way/
	// port.jpg leads to /en/port.jpg
	// ../fr/foire.md leads to /fr/foire/
	// gone.md leads to /en/gone.md: gone.md leads to no post and no file
}
