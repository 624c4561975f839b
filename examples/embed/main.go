// Embed serves posts from a web app of one's own: its routes, its template, its
// handlers, and diptych for what is bilingual about them.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"html/template"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
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
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program
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
	server := &http.Server{Handler: guard(mux), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second,
		WriteTimeout: time.Minute, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10}
	stopped := make(chan error, 1)
	context.AfterFunc(ctx, func() { stopped <- server.Shutdown(context.Background()) })
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
	if err := <-stopped; err != nil { // the last answer is out
		log.Fatal(err)
	}
}

// guard lets no script run, neither of a page nor of a drawing that is opened by itself.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'self'")
		h.Set("Referrer-Policy", "strict-origin-when-cross-origin")
		h.Set("X-Content-Type-Options", "nosniff")
		next.ServeHTTP(w, r)
	})
}
