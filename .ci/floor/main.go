// Floor does the least that a program must do to make pages of posts: it reads each file, decodes
// its front matter, converts its Markdown and writes the HTML, on every core. It knows nothing of
// languages, links or templates. What diptych takes is measured against it.
package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/adrg/frontmatter"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

type header struct {
	Title, Description, Author, Image, Layout string
	Date                                      any
	TranslationKey                            string `yaml:"translationKey"`
}

func main() {
	content, out := os.Args[1], os.Args[2]
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.Typographer))
	files := make(chan string)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for file := range files {
				if err := page(md, filepath.Join(content, file), filepath.Join(out, strings.TrimSuffix(file, ".md"), "index.html")); err != nil {
					fmt.Fprintln(os.Stderr, file, err)
				}
			}
		})
	}
	_ = fs.WalkDir(os.DirFS(content), ".", func(file string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files <- file
		}
		return err
	})
	close(files)
	wg.Wait()
}

func page(md goldmark.Markdown, in, out string) error {
	src, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	var h header
	body, err := frontmatter.Parse(bytes.NewReader(src), &h)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "<!doctype html><title>%s</title><h1>%s</h1><p>%s</p>", h.Title, h.Title, h.Date)
	if err := md.Convert(body, &b); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	return os.WriteFile(out, b.Bytes(), 0o644)
}
