package main

import (
	"context"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/diptych-go/diptych/examples/beam/internal/alone"
	"github.com/diptych-go/diptych/examples/beam/stage"
)

func TestMain(m *testing.M) { ptest.Main(m) }

// TestPipeline runs the pipeline on Prism. Site and findings are those of one process.
func TestPipeline(t *testing.T) {
	alone.Each(t, func(t *testing.T, o stage.Options) {
		if err := run(context.Background(), o); err != nil {
			t.Fatal(err)
		}
	})
}
