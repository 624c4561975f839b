// Embed serves posts from a web app that has its own routes, templates and handlers. It uses
// diptych for what is bilingual about the posts.
package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"flag"
	"html/template"
	"io"
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
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/choice"
	"github.com/diptych-go/diptych/render/route"
)

const below = "/news/" // the path of the posts

//go:embed page.html
var pages string

var templates = template.Must(template.New("").Funcs(render.FuncMap()).Parse(pages))

// A news is the part of the app that shows posts.
type news struct {
	works    *bilingual.Collection
	routes   *route.Routes
	renderer render.Renderer
	choice   choice.Keeper // keeps the language that a reader chose
}

// ServeHTTP answers with the post at an address, with a file beside a post, with a redirect from
// an old address, or with a 404 in all languages.
func (n *news) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	// No script runs, neither in a page nor in a drawing that is opened alone.
	w.Header().Set("Content-Security-Policy", "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'self'")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	p := n.routes.At(r.URL.Path)
	if page, ok := n.renderer.Page(n.routes, p); ok {
		if from := n.routes.At(r.Referer()); choice.FromHere(w, r) && from != nil && from.Lang != p.Lang {
			n.choice.Keep(w, r, p.Lang) // the reader followed the language switch
		}
		n.write(w, http.StatusOK, "post", page)
	} else if address, ok := n.routes.URL(n.routes.OldAt(r.URL.Path)); ok {
		http.Redirect(w, r, address, http.StatusMovedPermanently) //nolint:gosec // the address comes from a route
	} else if f, ok := n.routes.FileAt(r.URL.Path); ok {
		http.ServeFileFS(w, r, demo.Content(), f.Source)
	} else {
		n.write(w, http.StatusNotFound, "missing", map[string]any{"Words": n.renderer.Words, "Editions": n.routes.Editions()})
	}
}

func (n *news) write(w http.ResponseWriter, status int, name string, data any) {
	var b bytes.Buffer
	if err := templates.ExecuteTemplate(&b, name, data); err != nil {
		log.Print(err)
		http.Error(w, "this page cannot be shown", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = b.WriteTo(w)
}

// latest redirects readers to the newest post in the language that they read best.
func (n *news) latest(w http.ResponseWriter, r *http.Request) {
	best, _ := n.works.Best(n.choice.Languages(w, r)...)
	for _, p := range n.routes.Posts(best) {
		address, _ := n.routes.URL(p)
		http.Redirect(w, r, address, http.StatusFound) //nolint:gosec // the address comes from a route
		return
	}
	n.ServeHTTP(w, r)
}

func main() {
	addr := flag.String("addr", "localhost:8080", "`address` to listen on; port 0 means any free port")
	flag.Parse()
	posts, err := post.Load(demo.Content())
	if err != nil {
		log.Print(err)
	}
	// The content is our own. Its shortcode is a template.
	n := &news{works: bilingual.Pair(posts), renderer: render.Renderer{RawHTML: render.Trusted, Embeds: map[string]render.EmbedFunc{
		"note": func(w io.Writer, c *render.EmbedCall) error { return templates.ExecuteTemplate(w, "note", c) },
	}}}
	if n.routes, err = (&route.Router{Base: below, Files: route.FindFiles(demo.Content())}).Route(n.works); err != nil {
		log.Print(err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET "+below, n)
	mux.HandleFunc("GET /{$}", n.latest)
	if err := serve(*addr, mux); err != nil {
		log.Fatal(err)
	}
}

// serve answers requests until the program is told to end and the last answer is sent.
func serve(addr string, handler http.Handler) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	log.Printf("http://%s/", listener.Addr())
	server := &http.Server{Handler: handler, ReadTimeout: 10 * time.Second, WriteTimeout: time.Minute, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	stopped := make(chan error, 1)
	context.AfterFunc(ctx, func() { stop(); stopped <- server.Shutdown(context.Background()) }) // a second signal ends the program
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}
