package main

import (
	"context"
	"iter"
	"sync"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/diptych-go/diptych/examples/beam/stage"
)

func init() {
	register.DoFn3x1[context.Context, []byte, func(string), error](&listFn{})
	register.DoFn2x0[string, func(stage.File)](&readFn{})
	register.Function1x1(stage.Head)
	register.DoFn4x1[context.Context, stage.File, func(*stage.File) bool, func(string, stage.File), error](&workFn{})
	register.DoFn5x1[context.Context, string, func(*stage.File) bool, func(*stage.File) bool, func([]byte), error](&doFn{})
	register.DoFn4x1[context.Context, []byte, func(*[]byte) bool, func(*stage.File) bool, error](&reportFn{})
	register.DoFn4x1[context.Context, []byte, func(*stage.File) bool, func(string), error](&othersFn{})
	register.DoFn3x1[context.Context, string, func(*stage.File) bool, error](&writeFn{})
	register.Emitter1[string]()
	register.Emitter1[[]byte]()
	register.Emitter1[stage.File]()
	register.Emitter2[string, stage.File]()
	register.Iter1[[]byte]()
	register.Iter1[stage.File]()
}

// collections holds, for each run in this process, a function that returns its collection.
var collections sync.Map

// collection returns the collection of a run. It is made from the heads once in this process.
func collection(ctx context.Context, o stage.Options, heads func(*stage.File) bool) (*stage.Collection, error) {
	once, _ := collections.LoadOrStore(o.Now.UnixNano(), sync.OnceValues(func() (*stage.Collection, error) {
		return stage.New(context.WithoutCancel(ctx), o, all(heads))
	}))
	return once.(func() (*stage.Collection, error))()
}

// all iterates over the values that Beam gives one after another.
func all[T any](next func(*T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := *new(T); next(&v) && yield(v); v = *new(T) {
		}
	}
}

type listFn struct{ Options stage.Options }

func (fn *listFn) ProcessElement(ctx context.Context, _ []byte, emit func(string)) error {
	return fn.Options.List(ctx, emit)
}

type readFn struct{ Options stage.Options }

func (fn *readFn) ProcessElement(path string, emit func(stage.File)) {
	if f, ok := fn.Options.Read(path); ok {
		emit(f)
	}
}

type workFn struct{ Options stage.Options }

func (fn *workFn) ProcessElement(ctx context.Context, f stage.File, heads func(*stage.File) bool, emit func(string, stage.File)) error {
	c, err := collection(ctx, fn.Options, heads)
	if err != nil {
		return err
	}
	if id, ok := c.Work(f.Path); ok {
		emit(id, f)
	}
	return nil
}

type doFn struct{ Options stage.Options }

func (fn *doFn) ProcessElement(ctx context.Context, id string, files, heads func(*stage.File) bool, emit func([]byte)) error {
	c, err := collection(ctx, fn.Options, heads)
	if err != nil {
		return err
	}
	found, err := c.Do(ctx, id, all(files), func(err error) { log.Warn(ctx, err) })
	if err == nil {
		emit(found)
	}
	return err
}

type reportFn struct{ Options stage.Options }

func (fn *reportFn) ProcessElement(ctx context.Context, _ []byte, found func(*[]byte) bool, heads func(*stage.File) bool) error {
	c, err := collection(ctx, fn.Options, heads)
	if err != nil {
		return err
	}
	return c.Report(ctx, all(found))
}

type othersFn struct{ Options stage.Options }

func (fn *othersFn) ProcessElement(ctx context.Context, _ []byte, heads func(*stage.File) bool, emit func(string)) error {
	c, err := collection(ctx, fn.Options, heads)
	if err == nil {
		c.Others(emit)
	}
	return err
}

type writeFn struct{ Options stage.Options }

func (fn *writeFn) ProcessElement(ctx context.Context, file string, heads func(*stage.File) bool) error {
	c, err := collection(ctx, fn.Options, heads)
	if err != nil {
		return err
	}
	return c.Write(file, func(err error) { log.Warn(ctx, err) })
}
