// Pages makes the pages of posts and nothing else: it loads, pairs and routes the posts, renders
// each into a page with its head, and writes the page, on every core. A program that uses diptych
// without render/site does the same. It is measured against the floor.
package main

import (
	"bytes"
	"context"
	"flag"
	"html/template"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"sync"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

var page = template.Must(template.New("").Parse(`<!doctype html>
<html lang="{{.Lang}}" dir="{{.Dir}}">
<head><meta charset="utf-8">
{{.Head}}</head>
<body>
<nav>{{range .Alternates}}{{if ne .Lang $.Lang}}<a lang="{{.Lang}}" hreflang="{{.Lang}}" href="{{.URL}}">{{.Name}}</a> {{end}}{{end}}</nav>
<h1>{{.Title}}</h1>
<p>{{.Date.HTML}}</p>
{{.Content}}
</body>
</html>
`))

var (
	languages = flag.String("langs", "", "`languages` of the content")
	processor = flag.String("cpuprofile", "", "`file` for a profile of the processor time")
	memory    = flag.String("memprofile", "", "`file` for a profile of the allocations")
)

func main() {
	log.SetFlags(0)
	flag.Parse()
	if *processor != "" {
		f, err := os.Create(*processor)
		check(err)
		check(pprof.StartCPUProfile(f))
		defer pprof.StopCPUProfile()
	}
	run(flag.Arg(0), flag.Arg(1))
	if *memory != "" {
		f, err := os.Create(*memory)
		check(err)
		check(pprof.Lookup("allocs").WriteTo(f, 0))
		check(f.Close())
	}
}

// run writes the pages of the posts in a folder.
func run(content, out string) {
	tags, err := lang.ParseList(*languages)
	check(err)
	parser := post.Parser{Languages: tags}
	posts, _ := parser.Load(context.Background(), os.DirFS(content)) // the error only reports faults of the content
	works := (&bilingual.Pairer{Languages: tags}).Pair(posts)
	routes, _ := (&route.Router{Base: "https://example.ca"}).Route(works)

	renderer := &render.Renderer{RawHTML: render.Trusted}
	todo := make(chan *post.Post)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			var b bytes.Buffer
			for p := range todo {
				view, published := renderer.Page(routes, p)
				if !published {
					continue
				}
				b.Reset()
				if err := page.Execute(&b, view); err != nil {
					log.Print(err)
					continue
				}
				file, _ := routes.Path(p)
				file = filepath.Join(out, filepath.FromSlash(file))
				check(os.MkdirAll(filepath.Dir(file), 0o755))
				check(os.WriteFile(file, b.Bytes(), 0o644))
			}
		})
	}
	for _, p := range posts {
		todo <- p
	}
	close(todo)
	wg.Wait()
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
