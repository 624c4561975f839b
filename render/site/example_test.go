package site_test

import (
	"context"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
)

// A site is a file system: this one is read, [site.Site.Write] writes it, and
// http.ListenAndServe takes it as it is.
func ExampleBuild() {
	posts, err := post.Load(fstest.MapFS{
		"en/fair.md": {Data: []byte("---\ntitle: The fair\n---\nTomorrow.\n")},
		"fr/fair.md": {Data: []byte("---\ntitle: La foire\n---\nDemain.\n")},
	})
	if err != nil {
		fmt.Println(err)
	}
	s, err := site.Build(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(strings.Join(s.Files(), "\n"))
	page, err := fs.ReadFile(s, "fr/fair/index.html")
	fmt.Println(strings.Contains(string(page), `<a lang="en" hreflang="en" dir="ltr" href="/en/fair/">English</a>`), err)
	// Output:
	// 404.html
	// diptych.css
	// en/404.html
	// en/fair/index.html
	// en/index.html
	// fr/404.html
	// fr/fair/index.html
	// fr/index.html
	// index.html
	// true <nil>
}

// A site serves readers in their language: the first page sends them on.
func ExampleSite_ServeHTTP() {
	posts, err := post.Load(fstest.MapFS{
		"en/fair.md": {Data: []byte("---\ntitle: The fair\n---\nTomorrow.\n")},
		"fr/fair.md": {Data: []byte("---\ntitle: La foire\n---\nDemain.\n")},
	})
	if err != nil {
		fmt.Println(err)
	}
	s, err := site.Build(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	mux := http.NewServeMux()
	mux.Handle("/", s) // beside handlers of one's own

	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.Header.Set("Accept-Language", "fr-CA, en;q=0.5")
	w := httptest.NewRecorder()
	mux.ServeHTTP(w, r)
	fmt.Println(w.Code, w.Header().Get("Location"))
	// Output:
	// 302 /fr/
}

// Use progress to show how far a write has come. A second write of the same site
// leaves all files as they are.
func ExampleSite_Write() {
	posts, err := post.Load(fstest.MapFS{"en/fair.md": {Data: []byte("---\ntitle: The fair\n---\nTomorrow.\n")}})
	if err != nil {
		fmt.Println(err)
	}
	s, err := site.Build(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	dir, err := os.MkdirTemp("", "site")
	if err != nil {
		fmt.Println(err)
	}
	defer os.RemoveAll(dir)
	for range 2 {
		written, err := s.Write(context.Background(), dir, func(p site.Progress) {
			if p.Done == p.Total {
				fmt.Printf("%d of %d\n", p.Done, p.Total)
			}
		})
		fmt.Printf("%d pages, %d unchanged files, %v\n", written.Pages, written.Unchanged, err)
	}
	// Output:
	// 6 of 6
	// 3 pages, 0 unchanged files, <nil>
	// 6 of 6
	// 3 pages, 6 unchanged files, <nil>
}

// The options are those of the builder: an address, trust in one's own HTML, a
// template, the files beside the posts.
func ExampleBuilder() {
	content := fstest.MapFS{
		"en/fair.md":  {Data: []byte("---\ntitle: The fair\n---\n![A boat](boat.svg)\n")},
		"en/boat.svg": {Data: []byte("<svg/>")},
	}
	posts, err := post.Load(content)
	if err != nil {
		fmt.Println(err)
	}
	builder := site.Builder{
		Router:    route.Router{Base: "https://example.ca"},
		Renderer:  &render.Renderer{RawHTML: render.Trusted},
		Templates: fstest.MapFS{"post.html": {Data: []byte(`{{define "main"}}{{.Page.Content}}{{end}}`)}},
		Files:     content,
	}
	s, err := builder.Build(context.Background(), bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	page, _ := fs.ReadFile(s, "en/fair/index.html")
	_, main, _ := strings.Cut(string(page), "<main id=\"main\">\n")
	main, _, _ = strings.Cut(main, "\n\n</main>")
	fmt.Println(main)
	// Output:
	// <p><img src="/en/boat.svg" alt="A boat"></p>
}

// Replace one template and keep the others. This one shows how long a post takes to
// read, and its tags on one line; the rest is as in the default post.html, which can be
// read from Templates.
func ExampleTemplates() {
	names, _ := fs.Glob(site.Templates(), "*")
	fmt.Println(names)

	posts, err := post.Load(fstest.MapFS{"fr/foire.md": {Data: []byte("---\ntitle: La foire\ntags: [été, île]\n---\nDemain.\n")}})
	if err != nil {
		fmt.Println(err)
	}
	builder := site.Builder{Templates: fstest.MapFS{"post.html": {Data: []byte(`{{define "main"}}
<h1>{{.Title}}</h1>
<p>{{.Page.Minutes}} min</p>
{{.Page.Content}}
{{- range .Terms}}{{$.T .Taxonomy}}:{{range .Links}} <a href="{{.URL}}">{{.Title}}</a>{{end}}{{end}}
{{end}}`)}}}
	s, err := builder.Build(context.Background(), bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	page, _ := fs.ReadFile(s, "fr/foire/index.html")
	_, main, _ := strings.Cut(string(page), "<main id=\"main\">")
	main, _, _ = strings.Cut(main, "</main>")
	fmt.Println(strings.TrimSpace(main))
	// Output:
	// [404.html diptych.css diptych.html home.html layout.html list.html post.html]
	// <h1>La foire</h1>
	// <p>1 min</p>
	// <p>Demain.</p>
	// Mots-clés: <a href="/fr/tags/%C3%A9t%C3%A9/">été</a> <a href="/fr/tags/%C3%AEle/">île</a>
}

// A site has feeds, a sitemap and lists if it knows its address.
func ExampleSite_Files() {
	posts, err := post.Load(fstest.MapFS{
		"en/fair.md": {Data: []byte("---\ntitle: The fair\ndate: 2024-05-01\ntags: [summer]\n---\n")},
		"fr/fair.md": {Data: []byte("---\ntitle: La foire\ndate: 2024-05-01\ntags: [été]\n---\n")},
	})
	if err != nil {
		fmt.Println(err)
	}
	builder := site.Builder{Router: route.Router{Base: "https://example.ca"}}
	s, err := builder.Build(context.Background(), bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	for _, name := range s.Files() {
		if strings.HasPrefix(name, "fr/") {
			fmt.Println(name)
		}
	}
	// Output:
	// fr/404.html
	// fr/archive/2024/05/index.html
	// fr/archive/2024/index.html
	// fr/archive/index.html
	// fr/fair/index.html
	// fr/feed.json
	// fr/feed.xml
	// fr/index.html
	// fr/rss.xml
	// fr/tags/index.html
	// fr/tags/été/feed.xml
	// fr/tags/été/index.html
}
