//go:build unix

package check_test

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
	"github.com/diptych-go/diptych/render/route"
)

// BenchmarkRun runs all rules on a site, and loads it and renders its pages, by
// turns. It reports how the processor time of the one compares with that of the
// other, and with that of the bodies alone. $DIPTYCH_CORPUS gives a larger site.
func BenchmarkRun(b *testing.B) {
	dir := demo
	if corpus := os.Getenv("DIPTYCH_CORPUS"); corpus != "" {
		dir = filepath.Join(corpus, "cds")
	}
	posts, faults := post.Load(os.DirFS(dir))
	works := bilingual.Pair(posts)
	var checker check.Checker
	var checking, rendering, bodies time.Duration
	for b.Loop() {
		start := processorTime()
		if _, err := checker.Run(context.Background(), works, faults); err != nil {
			b.Fatal(err)
		}
		checking += processorTime() - start

		start = processorTime()
		loaded, _ := post.Load(os.DirFS(dir))
		routes, _ := new(route.Router).Route(bilingual.Pair(loaded))
		renderer := &render.Renderer{RawHTML: render.Trusted}
		for _, p := range loaded {
			if page, ok := renderer.Page(routes, p); ok {
				_, _ = io.WriteString(io.Discard, string(page.Head()))
				_, _ = page.Content()
			}
		}
		rendering += processorTime() - start

		start = processorTime()
		for _, p := range posts {
			_ = render.Render(io.Discard, p)
		}
		bodies += processorTime() - start
	}
	b.ReportMetric(float64(checking)/float64(rendering), "×rendering")
	b.ReportMetric(float64(checking)/float64(bodies), "×bodies")
}

// processorTime returns what the process has used, garbage collection included.
func processorTime() time.Duration {
	var use syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &use)
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
