package stage_test

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/diptych-go/diptych/examples/beam/internal/alone"
	"github.com/diptych-go/diptych/examples/beam/stage"
)

// TestStages runs the steps on three machines that share nothing but the folders, in
// an order that nobody chose. Site and findings are those of one process.
func TestStages(t *testing.T) {
	alone.Each(t, func(t *testing.T, o stage.Options) {
		if err := machines(context.Background(), o); err != nil {
			t.Fatal(err)
		}
	})
}

func machines(ctx context.Context, o stage.Options) error {
	var files, heads []stage.File
	err := o.List(ctx, func(path string) {
		if f, ok := o.Read(path); ok {
			files, heads = append(files, f), append(heads, stage.Head(f))
		}
	})
	if err != nil {
		return err
	}
	rand.Shuffle(len(files), func(i, j int) { files[i], files[j] = files[j], files[i] })
	rand.Shuffle(len(heads), func(i, j int) { heads[i], heads[j] = heads[j], heads[i] })
	var machine [3]*stage.Collection
	for i := range machine {
		if machine[i], err = stage.New(ctx, o, slices.Values(heads)); err != nil {
			return err
		}
	}
	warn := func(error) {}
	works := map[string][]stage.File{}
	for _, f := range files {
		if id, ok := machine[0].Work(f.Path); ok {
			works[id] = append(works[id], f)
		}
	}
	var found [][]byte
	for id, of := range works {
		part, err := machine[rand.N(3)].Do(ctx, id, slices.Values(of), warn)
		if err != nil {
			return err
		}
		found = append(found, part)
	}
	machine[1].Others(func(file string) {
		if err == nil {
			err = machine[rand.N(3)].Write(file, warn)
		}
	})
	if err != nil {
		return err
	}
	return machine[2].Report(ctx, slices.Values(found))
}
