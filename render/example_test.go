package render_test

import (
	"fmt"
	"html/template"
	"os"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"golang.org/x/text/language"
)

var content = fstest.MapFS{
	"en/fair.md":  {Data: []byte("---\ntitle: The fair is back\ndate: 2024-05-01\ntranslationKey: fair\n---\n\nCome to the *port*. See [how to get here](way.md).\n")},
	"fr/foire.md": {Data: []byte("---\ntitle: \"La foire : le retour\"\ndate: 2024-05-01\ntranslationKey: fair\n---\n\nVenez au *port*.\n")},
	"en/way.md":   {Data: []byte("---\ntitle: How to get here\n---\n\nBy boat.\n")},
}

// The first thing to do: a post becomes a fragment of HTML.
func ExampleRender() {
	p, err := post.Parse("fr/foire.md", []byte("---\ntitle: La foire\nlang: fr-CA\n---\n\nC'est *demain*: venez!\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := render.Render(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <p>C’est <em>demain</em> : venez!</p>
}

// Raw HTML is left out unless the content is trusted; the error says where.
func ExampleRenderer_Render() {
	p, _ := post.Parse("en/a.md", []byte("---\ntitle: A\n---\nOne <b>two</b>.\n"))
	if err := render.Render(os.Stdout, p); err != nil {
		fmt.Println(post.FaultsOf(err)[0].Place)
	}
	ours := &render.Renderer{HTML: render.Trusted}
	if err := ours.Render(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <p>One two.</p>
	// en/a.md:4:5
	// <p>One <b>two</b>.</p>
}

// A page in a template of one's own: the language switch, the date in words,
// links that lead to where the other post is published.
func ExampleRenderer_Page() {
	posts, err := post.Load(content)
	if err != nil {
		fmt.Println(err)
	}
	router := render.Router{Base: "https://example.ca"}
	routes, err := router.Route(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	page := template.Must(template.New("").Parse(`<html lang="{{.Lang}}" dir="{{.Dir}}">
{{range .Alternates}}<a lang="{{.Lang}}" hreflang="{{.Lang}}" href="{{.URL}}">{{.Name}}</a>
{{end}}<h1>{{.Title}}</h1>
{{.Date.HTML}}, {{.Date.Format "yMMMM"}}
{{.Content}}</html>
`))
	renderer := new(render.Renderer)
	p, _ := renderer.Page(routes, routes.At("en/fair/index.html"))
	if err := page.Execute(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <html lang="en" dir="ltr">
	// <a lang="en" hreflang="en" href="/en/fair/">English</a>
	// <a lang="fr" hreflang="fr" href="/fr/foire/">Français</a>
	// <h1>The fair is back</h1>
	// <time datetime="2024-05-01">May 1, 2024</time>, May 2024
	// <p>Come to the <em>port</em>. See <a href="/en/way/">how to get here</a>.</p>
	// </html>
}

// A domain for each language, where the default is a folder for each.
func ExampleRouter() {
	posts, _ := post.Load(content)
	router := render.Router{Editions: []render.Edition{
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
