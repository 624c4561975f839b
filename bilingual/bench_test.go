package bilingual_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

// works are n posts in two languages, tied in turn by key, path, permalink and
// by naming each other.
func works(tb testing.TB, n int) []*post.Post {
	posts := make([]*post.Post, 0, n)
	for i := 0; len(posts) < n; i++ {
		day := time.Date(2005, 1, 1+i*1009%7300, 0, 0, 0, 0, time.UTC).Format(time.DateOnly) // of twenty years
		for k, lang := range []string{"en", "fr"} {
			path := fmt.Sprintf("%s/blog/%s-%d.md", lang, [2]string{"the-story", "le-récit"}[k], i)
			var tie string
			switch i % 4 {
			case 0:
				tie = fmt.Sprintf("translationKey: story-%d/", i)
			case 1:
				path = fmt.Sprintf("%s/blog/story-%d.md", lang, i)
			case 2:
				tie = fmt.Sprintf("permalink: /%s/stories/%d/", lang, i)
			case 3:
				tie = fmt.Sprintf("altLangPage: /%s/blog/%s-%d/", [2]string{"fr", "en"}[k], [2]string{"le-récit", "the-story"}[k], i)
			}
			p, err := post.Parse(path, []byte(fmt.Sprintf("---\ntitle: Story %d %s\ndate: %s\n%s\n---\n", i, lang, day, tie)))
			if err != nil {
				tb.Fatal(err)
			}
			posts = append(posts, p)
		}
	}
	return posts
}

// BenchmarkPair measures how the cost of a post grows with their number: it
// pairs the same 100,000 posts in collections of each size, each in the order of
// paths in which post.Load returns them.
func BenchmarkPair(b *testing.B) {
	const all = 100_000
	posts := works(b, all)
	for _, n := range []int{1_000, 10_000, all} {
		collections := slices.Collect(slices.Chunk(slices.Clone(posts), n))
		for _, some := range collections {
			slices.SortFunc(some, func(a, b *post.Post) int { return strings.Compare(a.Path, b.Path) })
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			pair := func() {
				for _, some := range collections {
					if got := bilingual.Pair(some).Len(); got != n/2 {
						b.Fatal(got)
					}
				}
			}
			pair() // so that no size pays for the growth of the heap
			b.ReportAllocs()
			for b.Loop() {
				pair()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/all, "ns/post")
		})
	}
}

// BenchmarkOneName pairs posts that all have one name.
func BenchmarkOneName(b *testing.B) {
	for _, field := range []string{"translationKey", "permalink", "toggle"} {
		for _, n := range []int{1_000, 100_000} {
			posts := make([]*post.Post, n)
			for i := range posts {
				posts[i], _ = post.Parse(fmt.Sprintf("%s/%d.md", [2]string{"en", "fr"}[i%2], i), []byte("---\ntitle: same\n"+field+": same\n---\n"))
			}
			b.Run(fmt.Sprint(field, "/", n), func(b *testing.B) {
				for b.Loop() {
					bilingual.Pair(posts)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/post")
			})
		}
	}
}

func BenchmarkResolve(b *testing.B) {
	posts := works(b, 10_000)
	c := bilingual.Pair(posts)
	c.Resolve(posts[0], "story")
	b.ReportAllocs()
	for b.Loop() {
		c.Resolve(posts[2], "/fr/blog/story-1.md#top")
	}
}

func BenchmarkBest(b *testing.B) {
	posts := works(b, 1_000)
	c := bilingual.Pair(posts)
	prefs := lang.Accept("fr-CA,fr;q=0.9,en;q=0.8")
	b.ReportAllocs()
	for b.Loop() {
		c.SetOf(posts[0]).Best(prefs...)
	}
}
