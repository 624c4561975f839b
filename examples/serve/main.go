// Serve shows the site that examples/site writes, rendering each page when it is
// asked for, and sends readers to their language.
package main

import (
	"context"
	"errors"
	"flag"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/examples/internal/demo"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "`address` to listen on; port 0 is any that is free")
	content := flag.String("content", "", "`folder` of posts; none: the demo's")
	langs := flag.String("langs", "", "`languages` of the content, the first its default; none: as found")
	drafts := flag.Bool("drafts", false, "show drafts")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *addr, *content, *langs, *drafts); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, addr, content, langs string, drafts bool) error {
	files := demo.Content()
	if content == "" {
		langs = demo.Languages
	} else {
		root, err := os.OpenRoot(content) // no link leads out of it
		if err != nil {
			return err
		}
		defer root.Close()
		files = root.FS()
	}
	languages, err := lang.ParseList(langs)
	if err != nil {
		return err
	}
	posts, err := (&post.Parser{Languages: languages}).Load(ctx, files)
	if err != nil {
		log.Print(err) // the good posts are here
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	builder := site.Builder{
		Router:   route.Router{Base: "http://" + listener.Addr().String(), Drafts: drafts},
		Renderer: &render.Renderer{RawHTML: render.Trusted}, // the content is our own
		Files:    files,
	}
	s, err := builder.Build((&bilingual.Pairer{Languages: languages, Placeholder: bilingual.Placeholder}).Pair(posts))
	if err != nil {
		log.Print(err)
	}
	if s == nil {
		return errors.New("there is nothing to serve")
	}
	server := &http.Server{Handler: s, ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second}
	context.AfterFunc(ctx, func() { _ = server.Shutdown(context.Background()) })
	log.Printf("%d posts at http://%s/", len(posts), listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
