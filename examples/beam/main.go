// Beam writes a site and the findings of check on Apache Beam, on this machine or on many machines
// under Flink or Spark. See the README beside it.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/flink"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/spark"
	"github.com/diptych-go/diptych/examples/beam/stage"
	"github.com/diptych-go/diptych/post/lang"
	"github.com/diptych-go/diptych/render/site"
)

func main() {
	o := stage.Options{Now: time.Now()}
	flag.StringVar(&o.Content, "content", "content", "`folder` of posts")
	flag.StringVar(&o.Out, "out", "public", "`folder` to write")
	flag.StringVar(&o.Findings, "findings", "findings.json", "`file` in the folder of -out, for the findings of check")
	flag.StringVar(&o.Base, "base", "", "`address` of the site, such as https://example.ca")
	flag.StringVar(&o.Langs, "langs", "", "`languages` of the content, the default language first (default as found)")
	flag.Parse()
	beam.Init() // on a worker, Init does what the runner asks and does not return
	if err := run(context.Background(), o); err != nil {
		log.Fatal("beam: ", err)
	}
}

// run builds the pipeline and returns when it is done.
func run(ctx context.Context, o stage.Options) error {
	if _, err := lang.ParseList(o.Langs); err != nil {
		return fmt.Errorf("-langs: %w", err)
	}
	root, err := os.OpenRoot(o.Content)
	if err != nil {
		return fmt.Errorf("-content: %w", err)
	}
	defer root.Close()
	if _, inside := site.Outside(root.FS(), o.Out); inside != "" {
		return fmt.Errorf("-out: %s is in the folder of the content; name another", o.Out)
	}
	if err := os.MkdirAll(o.Out, 0o777); err != nil {
		return fmt.Errorf("-out: %w", err)
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, o)
	_, err = beam.Run(ctx, cmp.Or(*runners.Runner, "prism"), p)
	return err
}

// build adds the steps to the pipeline.
//
//	list ──▶ read ──┬──▶ head ──▶ all heads, which the steps below get
//	                └──▶ group by work ──▶ do: pages ──▶ report
//	others ──▶ write
func build(s beam.Scope, o stage.Options) {
	start := beam.Impulse(s)
	paths := beam.Reshuffle(s, beam.ParDo(s, &listFn{o}, start))
	files := beam.ParDo(s, &readFn{o}, paths)
	heads := beam.SideInput{Input: beam.ParDo(s, stage.Head, files)}

	works := beam.GroupByKey(s, beam.ParDo(s, &workFn{o}, files, heads))
	found := beam.SideInput{Input: beam.ParDo(s, &doFn{o}, works, heads)}
	beam.ParDo0(s, &reportFn{o}, start, found, heads)

	others := beam.Reshuffle(s, beam.ParDo(s, &othersFn{o}, start, heads))
	beam.ParDo0(s, &writeFn{o}, others, heads)
}
