package render_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

// BenchmarkRender renders a post of 20 KB. goldmark is what goldmark takes for it with
// GFM, footnotes and its typographer, for comparison.
func BenchmarkRender(b *testing.B) {
	body := strings.Repeat(`## Departures on *Tuesdays*

The 6:30 "Phare" leaves from [the old dock](https://ferry.example/dock) --- it
doesn't wait[^1]. Bring **exact change**, or buy a ticket at <https://ferry.example>.

- a lamp
- a logbook, the old one being full

<p>Call <a href="tel:5550100">555 0100</a>.</p>

| from | to |
|------|----|
| 6:30 | 22:00 |

`, 60) + "[^1]: Not even for the mail.\n"
	rs, faults := routed(b, route.Router{Base: "https://ferry.example"}, map[string]string{
		"en/ferry.md": "---\ntitle: Departures\ndate: 2024-05-03\ntranslationKey: ferry\n---\n" + body,
		"fr/bac.md":   "---\ntitle: Départs\ndate: 2024-05-03\ntranslationKey: ferry\n---\n" + body,
	})
	if len(faults) > 0 {
		b.Fatal(faults)
	}
	p := at(b, rs, "en/ferry.md")
	run := func(name string, render func() error) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			for b.Loop() {
				if err := render(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	r := &render.Renderer{RawHTML: render.Trusted}
	run("Render", func() error { return r.Render(io.Discard, p) })
	run("Page", func() error {
		page, _ := r.Page(rs, p)
		_, err := page.Content()
		return err
	})
	run("Head", func() error {
		page, _ := r.Page(rs, p)
		_ = page.Head()
		return nil
	})
	safe := new(render.Renderer)
	run("Safe", func() error { _ = safe.Render(io.Discard, p); return nil })
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.Typographer))
	run("goldmark", func() error {
		var out bytes.Buffer
		return md.Convert([]byte(body), &out)
	})
}
