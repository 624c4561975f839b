package route_test

import (
	"fmt"
	"testing"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/render/route"
)

// BenchmarkRoute gives addresses to works in two languages, with lists and tags. Pair
// is what pairing the same posts takes, for comparison.
func BenchmarkRoute(b *testing.B) {
	for _, works := range []int{500, 5000} {
		files := map[string]string{}
		for i := range works {
			for _, lang := range []string{"en", "fr"} {
				files[fmt.Sprintf("%s/fares/ferry-%d.md", lang, i)] = fmt.Sprintf("---\ntitle: Ferry %d\ndate: 20%02d-05-%02d\ntags: [fares, dock%d]\n---\n", i, i%25, 1+i%28, i%10)
			}
		}
		posts := load(b, files)
		collection := bilingual.Pair(posts)
		perPost := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(posts)), "ns/post")
		}
		b.Run(fmt.Sprintf("Route/%d", len(posts)), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := (&route.Router{Base: "https://ferry.example"}).Route(collection); err != nil {
					b.Fatal(err)
				}
			}
			perPost(b)
		})
		b.Run(fmt.Sprintf("Pair/%d", len(posts)), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if bilingual.Pair(posts).Len() != works {
					b.Fatal("other works")
				}
			}
			perPost(b)
		})
	}
}
