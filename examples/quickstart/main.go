// Quickstart prints every work with its languages, what is not translated yet, and one page in
// French.
package main

import (
	"embed"
	"fmt"
	"log"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"golang.org/x/text/language"
)

//go:embed en fr
var content embed.FS // or the FS of an os.Root, which no symbolic link can leave

func main() {
	posts, err := post.Load(content)
	if err != nil {
		log.Print(err) // all faults, each at file:line:column; posts holds the good posts
	}
	works := bilingual.Pair(posts)
	routes, err := new(route.Router).Route(works) // drafts have no address
	if err != nil {
		log.Print(err)
	}
	for work := range works.All() {
		for _, p := range work.Posts() {
			if url, ok := routes.URL(p); ok {
				fmt.Printf("%s\t%s\t%s\t%s\n", p.Lang, url, render.DateIn(p.Lang, p.Date), post.Printable(p.Title))
			}
		}
	}
	for _, tag := range works.Languages() {
		for work := range works.Missing(tag) {
			fmt.Printf("%s: not in %s\n", post.Printable(work.ID()), lang.Name(tag))
		}
	}
	for _, p := range works.In(language.French) {
		if page, ok := new(render.Renderer).Page(routes, p); ok {
			html, err := page.Content() // links to other posts lead to the addresses above
			if err != nil {
				log.Print(err)
			}
			fmt.Printf("\n%s\n\n%s", page.Title, html)
			break
		}
	}
}
