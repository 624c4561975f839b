// Quickstart prints every work with its languages, and one page.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/examples/internal/demo"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
)

func main() {
	posts, err := post.Load(demo.Content()) // or os.DirFS("content")
	if err != nil {
		log.Print(err) // every fault at file:line:column; the good posts are here
	}
	works := bilingual.Pair(posts)
	for work := range works.All() {
		for _, p := range work.Posts() {
			fmt.Printf("%s\t%s\t%s\n", p.Lang, render.DateIn(p.Lang, p.Date), p.Title)
		}
	}
	for _, tag := range works.Languages() {
		for work := range works.Missing(tag) {
			fmt.Printf("%s: not in %s\n", work.ID(), lang.Name(tag))
		}
	}
	if fr := works.In(works.Languages()[0]); len(fr) > 0 {
		if err := render.Render(os.Stdout, fr[0]); err != nil {
			log.Print(err)
		}
	}
}
