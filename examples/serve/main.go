// Serve shows the site that examples/site writes. It renders each page when somebody asks for it,
// and sends readers to their language. It watches the content: an edit shows within a second, in
// open pages too, and the page shows its faults. With -dir it shows a folder that examples/site
// has written.
//
// It limits the time for a request and for an answer, and the size of the header of a request. It
// does not limit the number of connections from one address: that is left to a proxy in front of
// it, which sees all of them. At an interrupt or SIGTERM it takes no new requests and ends after
// the last answer. A second one ends it at once.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/examples/internal/demo"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/diptych-go/diptych/render/site"
)

var (
	addr    = flag.String("addr", "localhost:8080", "`address` to listen on; port 0 means any free port")
	content = flag.String("content", "", "`folder` of posts (default the content of the demo)")
	langs   = flag.String("langs", "", "`languages` of the content, the default language first (default as found)")
	diptych = flag.Bool("diptych", false, "add pages that show both languages side by side")
	drafts  = flag.Bool("drafts", false, "show drafts")
	dir     = flag.String("dir", "", "`folder` that examples/site has written, to show instead of posts")
	base    = flag.String("base", "", "`address` that the folder of -dir was written for")
)

func main() {
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program
	if err := run(ctx); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		return err
	}
	defer listener.Close() //nolint:errcheck // Serve closes it; before, nothing was sent
	address := "http://" + listener.Addr().String()
	name, files := *content, demo.Content()
	if *dir != "" {
		name = *dir
	}
	if name != "" {
		root, err := os.OpenRoot(name) // no symbolic link leads out of it
		if err != nil {
			return err
		}
		defer root.Close()
		files = root.FS()
	}
	handler, what, err := written(ctx, files)
	if *dir == "" {
		handler, what, err = rendered(ctx, files, address)
	}
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      5 * time.Minute, // a large file over a slow line
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
	stopped := make(chan error, 1)
	context.AfterFunc(ctx, func() { stopped <- server.Shutdown(context.Background()) })
	log.Printf("%s at %s/", what, address)
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

// rendered returns a handler that renders posts and watches them.
func rendered(ctx context.Context, files fs.FS, address string) (h http.Handler, what string, err error) {
	if *content == "" && *langs == "" {
		*langs = demo.Languages
	}
	languages, err := lang.ParseList(*langs)
	if err != nil {
		return nil, "", fmt.Errorf("-langs: %w", err)
	}
	watcher := site.Watcher{Files: []fs.FS{files}, Built: func(_ *site.Site, err error) {
		if err != nil {
			log.Print(err)
		}
	}}
	watcher.Build = func(ctx context.Context) (*site.Site, error) {
		posts, err := (&post.Parser{Languages: languages}).Load(ctx, files) // the good posts are there even if err is not nil
		builder := site.Builder{
			Router:   route.Router{Base: address, Drafts: *drafts},
			Renderer: &render.Renderer{RawHTML: render.Trusted, Includes: files}, // the content is our own
			Files:    files,
			Diptych:  *diptych,
		}
		works := (&bilingual.Pairer{Languages: languages, Placeholder: bilingual.Placeholder}).Pair(posts)
		s, faults := builder.Build(ctx, works)
		if s == nil {
			return nil, faults
		}
		return s, errors.Join(err, faults)
	}
	return watcher.Watch(ctx), "the posts", nil
}

// written returns a handler for the files of a written site, below the path of its base.
func written(ctx context.Context, files fs.FS) (h http.Handler, what string, err error) {
	u, err := url.Parse(*base)
	if err != nil {
		return nil, "", fmt.Errorf("-base: %w", err)
	}
	builder := site.Builder{Files: files, Skip: func(string) bool { return false }}
	s, err := builder.Build(ctx, bilingual.Pair(nil))
	if err != nil {
		return nil, "", err
	}
	below := strings.TrimSuffix(u.Path, "/")
	mux := http.NewServeMux()
	mux.Handle(below+"/", http.StripPrefix(below, s))
	if below != "" {
		mux.Handle("/{$}", http.RedirectHandler(below+"/", http.StatusFound))
	}
	return mux, fmt.Sprintf("%d files", len(s.Files())), nil
}
