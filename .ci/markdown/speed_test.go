package markdown

import (
	"bytes"
	"os"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/text/language"
)

// BenchmarkPipeline compares the default pipeline with plain goldmark with GFM,
// footnotes and typographer, by turns over the posts of the folder that
// DIPTYCH_CORPUS names: the ratio of the medians of processor time. Plain are the posts
// that hold no template tags, of which goldmark knows nothing.
func BenchmarkPipeline(b *testing.B) {
	dir := os.Getenv("DIPTYCH_CORPUS")
	if dir == "" {
		b.Skip("DIPTYCH_CORPUS names no folder")
	}
	posts, err := (&post.Parser{Languages: []language.Tag{language.MustParse("en-CA"), language.MustParse("fr-CA")}}).Load(b.Context(), os.DirFS(dir))
	if err != nil {
		b.Fatal(err)
	}
	b.Run("All", func(b *testing.B) { turns(b, posts) })
	tagged := func(p *post.Post) bool {
		body, _ := p.Body()
		return bytes.Contains(body, []byte("{{")) || bytes.Contains(body, []byte("{%"))
	}
	plain := slices.DeleteFunc(slices.Clone(posts), tagged)
	b.Run("Plain", func(b *testing.B) { turns(b, plain) })
}

func turns(b *testing.B, posts []*post.Post) {
	r := &render.Renderer{RawHTML: render.Trusted}
	md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.Typographer))
	var ours, plain []time.Duration
	size := 0
	for _, p := range posts {
		body, _ := p.Body()
		size += len(body)
	}
	b.ReportAllocs()
	for b.Loop() {
		start := processor()
		for _, p := range posts {
			var out bytes.Buffer
			_ = r.Render(&out, p)
		}
		middle := processor()
		for _, p := range posts {
			body, _ := p.Body()
			var out bytes.Buffer
			_ = md.Convert(body, &out)
		}
		ours, plain = append(ours, middle-start), append(plain, processor()-middle)
	}
	b.ReportMetric(float64(median(ours))/float64(median(plain)), "times-goldmark")
	b.ReportMetric(float64(size)/median(ours).Seconds()/1e6, "MB/s")
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

// processor is the processor time of this process so far.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
