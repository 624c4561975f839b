// Embed serves posts from a web app of one's own: its routes, its template, its
// handlers, and diptych for what is bilingual about them.
package main

import (
	"bytes"
	"flag"
	"html/template"
	"log"
	"net"
	"net/http"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/examples/internal/demo"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

var page = template.Must(template.New("page").Funcs(render.FuncMap()).Parse(`<!doctype html>
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

// news is the part of the app that shows posts.
type news struct {
	works    *bilingual.Collection
	routes   *route.Routes
	renderer render.Renderer
}

// post answers with the post whose path was asked for.
func (n *news) post(w http.ResponseWriter, r *http.Request) {
	p, ok := n.renderer.Page(n.routes, n.routes.At(r.PathValue("path")+"index.html"))
	if !ok {
		http.NotFound(w, r)
		return
	}
	var b bytes.Buffer
	if err := page.Execute(&b, p); err != nil {
		log.Print(err)
		http.Error(w, "this page cannot be shown", http.StatusInternalServerError)
		return
	}
	_, _ = b.WriteTo(w)
}

// latest sends readers to the newest work, in the language they read best.
func (n *news) latest(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept-Language")
	for work := range n.works.All() {
		p, _ := work.Best(lang.Accept(r.Header.Get("Accept-Language"))...)
		if address, ok := n.routes.URL(p); ok {
			http.Redirect(w, r, address, http.StatusFound) //nolint:gosec // the address is that of a route
			return
		}
	}
	http.NotFound(w, r)
}

func main() {
	addr := flag.String("addr", "localhost:8080", "`address` to listen on; port 0 is any that is free")
	flag.Parse()
	posts, err := post.Load(demo.Content())
	if err != nil {
		log.Print(err)
	}
	n := &news{works: bilingual.Pair(posts), renderer: render.Renderer{RawHTML: render.Trusted}} // the content is our own
	router := route.Router{Base: "/news/"}
	if n.routes, err = router.Route(n.works); err != nil {
		log.Print(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /news/{path...}", n.post)
	mux.Handle("GET /news/img/", http.StripPrefix("/news/", http.FileServerFS(demo.Content())))
	mux.HandleFunc("GET /{$}", n.latest)
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("http://%s/", listener.Addr())
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second}
	log.Fatal(server.Serve(listener))
}
