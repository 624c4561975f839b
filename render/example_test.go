package render_test

import (
	"fmt"
	"html/template"
	"os"
	"strings"
	"testing/fstest"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/words"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
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
	ours := &render.Renderer{RawHTML: render.Trusted}
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
	router := route.Router{Base: "https://example.ca"}
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

// A date in words, in a time element.
func ExampleDate_HTML() {
	p, _ := post.Parse("fr/foire.md", []byte("---\ntitle: La foire\ndate: 2017-09-01\n---\n"))
	d := render.DateIn(p.Lang, p.Date)
	month, _ := d.Format("yMMMM")
	fmt.Println(d.HTML(), month)
	// Output:
	// <time datetime="2017-09-01">1er septembre 2017</time> septembre 2017
}

const guide = "---\ntitle: Guide\n---\n\nBefore you go[^1].\n\n<!-- more -->\n\n## The day before\n\n### Tickets\n\n## On board\n\n[^1]: Or sail.\n"

// The start of a post, for a list.
func ExampleRenderer_Excerpt() {
	p, _ := post.Parse("en/guide.md", []byte(guide))
	r := new(render.Renderer)
	d, err := r.Document(p)
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(r.Excerpt(d, 0))
	// Output:
	// <p>Before you go.</p>
	//  <nil>
}

// A table of contents, from the same document.
func ExampleOutline() {
	p, _ := post.Parse("en/guide.md", []byte(guide))
	d, err := new(render.Renderer).Document(p)
	if err != nil {
		fmt.Println(err)
	}
	for _, s := range render.Outline(d) {
		fmt.Println(s.Title, "#"+s.Anchor)
		for _, below := range s.Items {
			fmt.Println("-", below.Title, "#"+below.Anchor)
		}
	}
	// Output:
	// The day before #the-day-before
	// - Tickets #tickets
	// On board #on-board
}

// Extensions of goldmark go to the parser, so that whoever reads the post sees
// the same document.
func ExampleRenderer_extension() {
	r := new(render.Renderer)
	r.Parser = &document.Parser{Extensions: []goldmark.Extender{extension.DefinitionList}}
	p, _ := post.Parse("fr/a.md", []byte("Quai\n: Là où l'on attend.\n"))
	if err := r.Render(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <dl>
	// <dt>Quai</dt>
	// <dd>Là où l’on attend.</dd>
	// </dl>
}

// A sanitizer decides which raw HTML of others is published. This one lets all
// elements pass: addresses that run are left out all the same.
func ExampleRenderer_sanitize() {
	r := &render.Renderer{Sanitize: func(html []byte) []byte { return html }}
	p, _ := post.Parse("en/a.md", []byte("<b>Come</b> <a href=\"javascript:ran()\">here</a>\n"))
	if err := r.Render(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <p><b>Come</b> <a >here</a></p>
}

// A transformation changes each document before it is written: here, images load
// when they come into view.
func ExampleRenderer_transform() {
	r := &render.Renderer{Transform: func(d *document.Document) {
		for _, image := range d.Images {
			image.Node.SetAttributeString("loading", []byte("lazy"))
		}
	}}
	p, _ := post.Parse("en/a.md", []byte("![The port](port.jpg)\n"))
	if err := r.Render(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <p><img src="port.jpg" alt="The port" loading="lazy"></p>
}

// Functions for templates that have no page.
func ExampleFuncMap() {
	t := template.Must(template.New("").Funcs(render.FuncMap()).Parse(
		"<p lang=\"ar\" dir=\"{{dir \"ar\"}}\">{{languageName \"ar\"}}</p>\n{{date \"fr-CA\" .}}, {{(date \"en\" .).Format \"yMMMM\"}}\n"))
	if err := t.Execute(os.Stdout, time.Date(2017, 9, 1, 0, 0, 0, 0, time.UTC)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <p lang="ar" dir="rtl">العربية</p>
	// 1er septembre 2017, September 2017
}

// What a page tells machines can be changed before it becomes HTML. This page also asks
// search engines not to list it.
func ExamplePage_Describe() {
	posts, err := post.Load(content)
	if err != nil {
		fmt.Println(err)
	}
	router := route.Router{Base: "https://example.ca"}
	routes, err := router.Route(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	p, _ := new(render.Renderer).Page(routes, routes.At("/fr/foire/"))
	h := p.Describe()
	fmt.Println(h.Type, h.URL, h.Lang, h.Published)
	for _, a := range h.Alternates {
		fmt.Println(a.Lang, a.URL, a.Title)
	}
	fmt.Println("original:", h.Original.URL)
	h.Publication, h.NoIndex = "Le traversier", true
	head, _, _ := strings.Cut(string(h.HTML()), `<link rel="canonical"`)
	fmt.Print(head)
	// Output:
	// BlogPosting https://example.ca/fr/foire/ fr 2024-05-01
	// en https://example.ca/en/fair/ The fair is back
	// fr https://example.ca/fr/foire/ La foire : le retour
	// original: https://example.ca/en/fair/
	// <title>La foire : le retour – Le traversier</title>
	// <meta name="robots" content="noindex">
}

// Words of one's own are in all pages and templates of the renderer: {{.T "buy"}}. They also
// replace the default words, such as the title of an alert.
func ExampleRenderer_words() {
	r := &render.Renderer{Words: words.Catalogue{
		language.English: {"buy": "Buy a ticket"},
		language.French:  {"buy": "Acheter un billet", "note": "À savoir"},
	}}
	posts, err := post.Load(fstest.MapFS{
		"en/fares.md": {Data: []byte("---\ntitle: Fares\n---\n> [!NOTE]\n> Cash only.\n")},
		"fr/fares.md": {Data: []byte("---\ntitle: Tarifs\n---\n> [!NOTE]\n> En espèces.\n")},
	})
	if err != nil {
		fmt.Println(err)
	}
	routes, err := new(route.Router).Route(bilingual.Pair(posts))
	if err != nil {
		fmt.Println(err)
	}
	page := template.Must(template.New("").Parse("{{.Content}}<button>{{.T \"buy\"}}</button>\n"))
	for _, p := range posts {
		view, _ := r.Page(routes, p)
		if err := page.Execute(os.Stdout, view); err != nil {
			fmt.Println(err)
		}
	}
	// Output:
	// <div class="markdown-alert markdown-alert-note" role="note">
	// <p class="markdown-alert-title">Note</p>
	// <p>Cash only.</p>
	// </div>
	// <button>Buy a ticket</button>
	// <div class="markdown-alert markdown-alert-note" role="note">
	// <p class="markdown-alert-title">À savoir</p>
	// <p>En espèces.</p>
	// </div>
	// <button>Acheter un billet</button>
}
