// Embed serves posts from a web app of one's own: its routes, its templates, its
// handlers, and diptych for what is bilingual about them.
package main

import (
	"bytes"
	"context"
	_ "embed"
	"flag"
	"html/template"
	"io"
	"io/fs"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/examples/internal/demo"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/choice"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/words"
)

const below = "/news/" // where the posts are

//go:embed page.html
var pages string

var templates = template.Must(template.New("").Funcs(render.FuncMap()).Parse(pages))

// news is the part of the app that shows posts.
type news struct {
	works    *bilingual.Collection
	routes   *route.Routes
	renderer render.Renderer
	choice   choice.Keeper // of the reader's language
}

// ServeHTTP answers with what has the address that was asked for: a post, a file
// beside one, or an old address.
func (n *news) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p := n.routes.At(r.URL.Path)
	page, ok := n.renderer.Page(n.routes, p)
	if !ok {
		n.other(w, r)
		return
	}
	if from := n.routes.At(r.Referer()); choice.FromHere(w, r) && from != nil && from.Lang != p.Lang {
		n.choice.Keep(w, r, p.Lang) // the reader followed the language switch
	}
	n.write(w, http.StatusOK, "post", page)
}

// other answers for what is no post.
func (n *news) other(w http.ResponseWriter, r *http.Request) {
	if address, ok := n.routes.URL(n.routes.OldAt(r.URL.Path)); ok {
		http.Redirect(w, r, address, http.StatusMovedPermanently) //nolint:gosec // the address is that of a route
		return
	}
	if f, ok := n.routes.FileAt(r.URL.Path); ok {
		http.ServeFileFS(w, r, demo.Content(), f.Source)
		return
	}
	var says []words.Word // in each language
	for _, e := range n.routes.Editions() {
		word, _ := n.renderer.Words.Find(e.Lang, "notFound")
		says = append(says, word)
	}
	n.write(w, http.StatusNotFound, "missing", says)
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

// latest sends readers to what is newest in the language that they read best.
func (n *news) latest(w http.ResponseWriter, r *http.Request) {
	best, _ := n.works.Best(n.choice.Languages(w, r)...)
	for _, p := range n.routes.List(best) {
		address, _ := n.routes.URL(p)
		http.Redirect(w, r, address, http.StatusFound) //nolint:gosec // the address is that of a route
		return
	}
	n.other(w, r)
}

// files lists what is beside the posts.
func files(content fs.FS) (names []string) {
	_ = fs.WalkDir(content, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && !new(post.Parser).IsPost(name) {
			names = append(names, name)
		}
		return err
	})
	return names
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
	// The content is our own. Each shortcode of it is a template.
	n := &news{works: bilingual.Pair(posts), renderer: render.Renderer{RawHTML: render.Trusted, Embeds: map[string]render.EmbedFunc{
		"note": func(w io.Writer, c *render.EmbedCall) error { return templates.ExecuteTemplate(w, "note", c) },
	}}}
	router := route.Router{Base: below, Files: files(demo.Content())}
	if n.routes, err = router.Route(n.works); err != nil {
		log.Print(err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET "+below, n)
	mux.HandleFunc("GET /{$}", n.latest)
	if err := serve(ctx, *addr, guard(mux)); err != nil {
		log.Fatal(err)
	}
}
