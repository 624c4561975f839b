package site_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/site"
	"golang.org/x/text/language"
)

// BenchmarkWrite writes a site of 1,000 posts: First into an empty folder, Again with
// nothing changed, Edit after one post was edited; the two include the building of the
// site, as a program does them. Pages, for comparison, renders the posts alone, without
// the template around them, and writes each to a file.
func BenchmarkWrite(b *testing.B) {
	const posts = 1000
	text := strings.Repeat("The lamp is lit at *dusk*, and the ferry leaves from [the old dock](/en/dock/).\n\n- a lamp\n- a logbook\n\n", 40)
	files := fstest.MapFS{}
	name := func(i int, lang string) string { return fmt.Sprintf("%s/log/night-%d.md", lang, i) }
	for i := range posts / 2 {
		for _, lang := range []string{"en", "fr"} {
			files[name(i, lang)] = &fstest.MapFile{Data: fmt.Appendf(nil,
				"---\ntitle: Night %d\ndate: 20%02d-%02d-01\ntags: [log, dock%d]\n---\n%s", i, i%25, 1+i%12, i%10, text)}
		}
	}
	load := func() *bilingual.Collection {
		parser := post.Parser{Languages: []language.Tag{language.English, language.French}, KeepBytes: -1}
		posts, err := parser.Load(context.Background(), files)
		if err != nil {
			b.Fatal(err)
		}
		return bilingual.Pair(posts)
	}
	write := func(dir string, rendered func(n int) bool) {
		s, err := new(site.Builder).Build(context.Background(), load())
		if err != nil {
			b.Fatal(err)
		}
		w, err := (&site.Writer{NoSync: true}).Write(context.Background(), s, dir)
		if err != nil || !rendered(w.Rendered) {
			b.Fatal(w, err)
		}
	}
	run := func(name string, one func(dir string)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			dir := b.TempDir()
			for i := 0; b.Loop(); i++ {
				one(filepath.Join(dir, fmt.Sprint(i)))
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/posts, "ns/post")
		})
	}
	var page bytes.Buffer
	run("Pages", func(dir string) {
		for set := range load().All() {
			for _, p := range set.Posts() {
				page.Reset()
				file := filepath.Join(dir, p.Path)
				if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
					b.Fatal(err)
				}
				if err := render.Render(&page, p); err != nil {
					b.Fatal(err)
				}
				if err := os.WriteFile(file, page.Bytes(), 0o666); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	run("First", func(dir string) { write(dir, func(n int) bool { return n > posts }) })
	kept := b.TempDir()
	write(kept, func(n int) bool { return n > posts })
	run("Again", func(string) { write(kept, func(n int) bool { return n == 0 }) })
	edited := files[name(7, "fr")]
	run("Edit", func(string) {
		edited.Data = append(edited.Data, "The fog came in.\n\n"...)
		write(kept, func(n int) bool { return 0 < n && n < 100 })
	})
}
