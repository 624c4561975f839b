package route_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/route"
)

// A handler asks the routes what is at an address: the page of a post, a file, or an old
// address, from which it sends readers on. At, FileAt and OldAt take the address as it is
// in a request.
func ExampleRoutes_At() {
	content := fstest.MapFS{
		"en/fares.md":  {Data: []byte("---\ntitle: Fares\ntranslationKey: fares\n---\n")},
		"fr/tarifs.md": {Data: []byte("---\ntitle: Tarifs\ntranslationKey: fares\naliases: /fr/prix/\n---\n")},
		"img/map.svg":  {Data: []byte("<svg/>")},
	}
	posts, err := post.Load(content)
	if err != nil {
		fmt.Println(err)
	}
	routes, err := (&route.Router{Files: route.FindFiles(content)}).Route(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	handler := func(w http.ResponseWriter, r *http.Request) {
		if p := routes.At(r.URL.Path); p != nil {
			fmt.Fprintf(w, "the page of %q in %s", p.Title, p.Lang) // or a page made by package render
			return
		}
		if file, ok := routes.FileAt(r.URL.Path); ok {
			http.ServeFileFS(w, r, content, file.Source)
			return
		}
		if p := routes.OldAt(r.URL.Path); p != nil {
			address, _ := routes.URL(p)
			http.Redirect(w, r, address, http.StatusMovedPermanently)
			return
		}
		http.NotFound(w, r)
	}
	for _, address := range []string{"/en/fares/", "/fr/tarifs", "/img/map.svg", "/fr/prix/", "/fr/horaire/"} {
		w := httptest.NewRecorder()
		handler(w, httptest.NewRequest(http.MethodGet, address, nil))
		switch w.Code {
		case http.StatusOK:
			fmt.Println(address, w.Code, w.Body)
		default:
			fmt.Println(address, w.Code, w.Header().Get("Location"))
		}
	}
	// Output:
	// /en/fares/ 200 the page of "Fares" in en
	// /fr/tarifs 200 the page of "Tarifs" in fr
	// /img/map.svg 200 <svg/>
	// /fr/prix/ 301 /fr/tarifs/
	// /fr/horaire/ 404
}
