package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
)

// A file is a Go file that is being generated.
type file struct{ bytes.Buffer }

func (s *source) newFile(pkg string) *file {
	f := new(file)
	fmt.Fprintf(f, "// Code generated from CLDR %s by internal/gen. DO NOT EDIT.\n\npackage %s\n", s.version, pkg)
	return f
}

func (f *file) printf(format string, args ...any) { fmt.Fprintf(&f.Buffer, format, args...) }

// text writes a string constant, with one line for each part.
func (f *file) text(doc, name string, parts []string) {
	f.printf("\n// %s\nconst %s = \"\"", doc, name)
	for _, p := range parts {
		if p != "" {
			f.printf(" +\n\t%s", strconv.Quote(p))
		}
	}
	f.printf("\n")
}

// array writes an array of numbers, with perLine of them on a line.
func array[T ~uint8 | ~uint16 | ~uint32](f *file, doc, name string, perLine int, values []T) {
	f.printf("\n// %s\nvar %s = [...]%T{", doc, name, T(0))
	for i, v := range values {
		if i%perLine == 0 {
			f.printf("\n\t")
		}
		f.printf("%d, ", v)
	}
	f.printf("\n}\n")
}

func (f *file) save(name string) {
	b, err := format.Source(f.Bytes())
	if err != nil {
		log.Fatalf("%s: %v", name, err)
	}
	if err := os.WriteFile(name, b, 0o666); err != nil {
		log.Fatal(err)
	}
}

// A pool numbers things in the order in which they come. Equal things have one number.
type pool[T any] struct {
	ids  map[string]int
	list []T
}

func (p *pool[T]) id(key string, v T) int {
	if p.ids == nil {
		p.ids = map[string]int{}
	}
	id, ok := p.ids[key]
	if !ok {
		id = len(p.list)
		p.ids[key] = id
		p.list = append(p.list, v)
	}
	return id
}

// words is a pool of strings that are written one after another. A string that is part of another
// takes no more room.
type words struct{ pool[string] }

func (w *words) id(s string) int { return w.pool.id(s, s) }

// rows is a pool of rows of one length.
type rows struct{ pool[[]int] }

func (r *rows) id(row []int) int { return r.pool.id(fmt.Sprint(row), row) }

// flat returns the rows one after another.
func (r *rows) flat() []uint16 {
	var out []uint16
	for _, row := range r.list {
		out = append(out, u16(row)...)
	}
	return out
}

func u16(values []int) []uint16 {
	out := make([]uint16, len(values))
	for i, v := range values {
		if v < 0 || v > 0xffff {
			log.Fatalf("%d does not fit the table", v)
		}
		out[i] = uint16(v)
	}
	return out
}

func u8(values []int) []uint8 {
	out := make([]uint8, len(values))
	for i, v := range values {
		if v < 0 || v > 0xff {
			log.Fatalf("%d does not fit the table", v)
		}
		out[i] = uint8(v)
	}
	return out
}

// table writes the strings as one text, and where each of them is: its offset times 256 plus its
// length.
func (w *words) table(f *file, doc, name string) {
	var text strings.Builder
	var parts []string
	spans := make([]uint32, len(w.list))
	for i, s := range w.list {
		at := strings.Index(text.String(), s)
		if at < 0 {
			at = text.Len()
			text.WriteString(s)
			parts = append(parts, s)
		}
		if at >= 1<<24 || len(s) > 255 {
			log.Fatalf("%q does not fit the table", s)
		}
		spans[i] = uint32(at<<8 | len(s))
	}
	f.text(doc, name+"Text", parts)
	array(f, "Where each string of "+name+"Text is: its offset times 256 plus its length.", name+"Spans", 12, spans)
}

// ended writes the strings as one text, each with a zero at its end, and returns where each
// begins. A string that ends another takes no more room. The empty string is at 0.
func (w *words) ended(f *file, doc, name string) (at []int) {
	long := slices.Clone(w.list)
	slices.SortStableFunc(long, func(a, b string) int { return len(b) - len(a) })
	text := "\x00"
	parts := []string{text}
	for _, s := range long {
		if !strings.Contains(text, s+"\x00") {
			parts = append(parts, s+"\x00")
			text += s + "\x00"
		}
	}
	f.text(doc, name, parts)
	for _, s := range w.list {
		at = append(at, strings.Index(text, s+"\x00"))
	}
	return at
}
