package site_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render/site"
)

// Build loads the posts again each time, and the handler serves the site that Build returned
// last. Give the handler to http.ListenAndServe to see a post in a browser while you write
// it.
func ExampleWatcher() {
	dir, err := os.MkdirTemp("", "posts")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	write := func(text string) {
		if err := os.WriteFile(filepath.Join(dir, "horaire.fr.md"), []byte("---\ntitle: Horaire\n---\n"+text+"\n"), 0o600); err != nil {
			fmt.Println(err)
		}
	}
	write("Le bateau part à midi.")

	content := os.DirFS(dir)
	watcher := site.Watcher{
		Files: []fs.FS{content},
		Every: 10 * time.Millisecond,
		Build: func(ctx context.Context) (*site.Site, error) {
			posts, err := new(post.Parser).Load(ctx, content) // the good posts are there even if err is not nil
			s, faults := (&site.Builder{Files: content}).Build(ctx, bilingual.Pair(posts))
			return s, errors.Join(err, faults)
		},
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop() // ends the search for changes
	handler := watcher.Watch(ctx)
	page := func() string {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/fr/horaire/", nil))
		_, text, _ := strings.Cut(w.Body.String(), "<p>Le")
		text, _, _ = strings.Cut(text, "</p>")
		return "Le" + text
	}

	fmt.Println(page())
	write("Le bateau part à minuit.")
	for !strings.Contains(page(), "minuit") {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(page())
	// Output:
	// Le bateau part à midi.
	// Le bateau part à minuit.
}

// Use a Writer to say how a site is written. This one does not wait for the disk, which is
// enough for a folder that is copied to a host afterwards. If another program writes to the
// folder, it says whom it waits for.
func ExampleWriter() {
	p, err := post.Parse("en/fares.md", []byte("---\ntitle: Fares\n---\nAdults pay 9 dollars.\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	s, err := site.Build(bilingual.Pair([]*post.Post{p}))
	if err != nil {
		fmt.Println(err)
		return
	}
	dir, err := os.MkdirTemp("", "site")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	writer := site.Writer{
		NoSync:  true,
		Waiting: func(holder string) { fmt.Println("waiting for", holder) },
	}
	written, err := writer.Write(context.Background(), s, dir)
	fmt.Println(written.Pages, "pages,", written.Rendered, "made:", err)
	page, err := os.ReadFile(filepath.Join(dir, "en", "fares", "index.html"))
	fmt.Println(strings.Contains(string(page), "<p>Adults pay 9 dollars.</p>"), err)
	// Output:
	// 3 pages, 6 made: <nil>
	// true <nil>
}
