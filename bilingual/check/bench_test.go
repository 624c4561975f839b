package check_test

import (
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
)

// BenchmarkRun runs all rules on a site, and renders the same posts, by turns. It
// reports how the one compares with the other. $DIPTYCH_CORPUS gives a larger site.
func BenchmarkRun(b *testing.B) {
	dir := demo
	if corpus := os.Getenv("DIPTYCH_CORPUS"); corpus != "" {
		dir = filepath.Join(corpus, "cds")
	}
	posts, err := post.Load(os.DirFS(dir))
	works := bilingual.Pair(posts)
	var checking, rendering time.Duration
	for b.Loop() {
		start := time.Now()
		if _, err := check.Run(works, err); err != nil {
			b.Fatal(err)
		}
		checking += time.Since(start)
		start = time.Now()
		for _, p := range posts {
			_ = render.Render(io.Discard, p)
		}
		rendering += time.Since(start)
	}
	b.ReportMetric(float64(checking)/float64(rendering), "×rendering")
}
