package report

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"slices"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// These types hold the values of the JSON. Other programs rely on its form.
type (
	setJSON struct {
		ID    string              `json:"id"`
		Posts map[string][]string `json:"posts"`
	}
	findingJSON struct {
		Rule       string        `json:"rule"`
		Severity   post.Severity `json:"severity"`
		Path       string        `json:"path"`
		Line       int           `json:"line"`
		Column     int           `json:"column"`
		Message    string        `json:"message"`
		Suggestion string        `json:"suggestion"`
		Related    []placeJSON   `json:"related"`
	}
	placeJSON struct {
		Path string `json:"path"`
		Line int    `json:"line"`
	}
)

// JSON writes the languages, the sets and the findings of a report as one JSON
// object:
//
//	{"languages": ["en", "fr"],
//	 "sets": [{"id": "…", "posts": {"en": ["en/a.md"], "fr": ["fr/b.md"]}}],
//	 "findings": [{"rule": "…", "severity": "warning", "path": "…", "line": 1, "column": 1,
//	               "message": "…", "suggestion": "…", "related": [{"path": "…", "line": 1}]}]}
//
// Every post is in exactly one set. A post without translations is alone in its set. The
// keys of posts are BCP 47 tags. A finding about a whole file is at line 1, and one about
// a whole line at column 1. A finding about the whole collection has the path ".". A
// suggestion is the text to write, or else what to do. Lists are never null. Bytes of a
// file's name that are not UTF-8 become U+FFFD. Characters that a terminal would act on
// are escaped.
//
// JSON returns the first error of w. It also returns an error if the severity of a
// finding is not one of the constants of package post.
func (wr *Writer) JSON(w io.Writer, r *check.Report) error {
	b := &jsonWriter{w: bufio.NewWriter(w)}
	b.raw("{\n \"languages\": ")
	var languages []any
	if r.Collection != nil {
		for _, lang := range r.Collection.Languages() {
			languages = append(languages, lang.String())
		}
	}
	b.array(slices.Values(languages))
	b.raw(",\n \"sets\": ")
	b.array(func(yield func(any) bool) {
		if r.Collection == nil {
			return
		}
		for s := range r.Collection.All() {
			if !yield(setOf(r.Collection, s)) {
				return
			}
		}
	})
	b.raw(",\n \"findings\": ")
	b.array(func(yield func(any) bool) {
		for i := range r.Findings {
			if !yield(findingOf(&r.Findings[i])) {
				return
			}
		}
	})
	b.raw("\n}\n")
	return b.flush()
}

func setOf(c *bilingual.Collection, s *bilingual.Set) setJSON {
	set := setJSON{s.ID(), map[string][]string{}}
	for _, p := range slices.Concat(s.Posts(), s.Placeholders()) {
		lang := c.Lang(p).String()
		set.Posts[lang] = append(set.Posts[lang], p.Path)
	}
	return set
}

func findingOf(f *check.Finding) findingJSON {
	related := make([]placeJSON, 0, len(f.Fault.Related))
	for _, at := range f.Fault.Related {
		related = append(related, placeJSON{at.Path, max(1, at.Line)})
	}
	return findingJSON{f.Fault.Rule, f.Fault.Severity, cmp.Or(f.Fault.Place.Path, "."), max(1, f.Fault.Place.Line), max(1, f.Fault.Place.Column), f.Fault.Message, cmp.Or(f.Fault.Suggestion.Text, f.Fault.Hint), related}
}

// A jsonWriter writes JSON value by value, so that a long list is never in memory as a
// whole.
type jsonWriter struct {
	w   *bufio.Writer // keeps the first error of writing
	err error         // of encoding
}

func (b *jsonWriter) raw(s string) { _, _ = b.w.WriteString(s) }

// value writes a value, indented, and escapes characters that a terminal would act on.
func (b *jsonWriter) value(v any, indent string) { b.encode(v, indent, " ") }

// flat writes a value on one line.
func (b *jsonWriter) flat(v any) { b.encode(v, "", "") }

func (b *jsonWriter) encode(v any, prefix, indent string) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if prefix+indent != "" {
		enc.SetIndent(prefix, indent)
	}
	if err := enc.Encode(v); err != nil {
		b.err = errors.Join(b.err, err)
		return
	}
	_, _ = b.w.Write(post.PrintableJSON(bytes.TrimRight(out.Bytes(), "\n")))
}

// array writes a list as a field of the outermost object.
func (b *jsonWriter) array(values iter.Seq[any]) {
	b.list(" ", values, func(v any) { b.value(v, "  ") })
}

// rows writes a list with each value on a line of its own.
func (b *jsonWriter) rows(values iter.Seq[any]) { b.list("   ", values, b.flat) }

func (b *jsonWriter) list(indent string, values iter.Seq[any], value func(any)) {
	first := true
	b.raw("[")
	for v := range values {
		if !first {
			b.raw(",")
		}
		first = false
		b.raw("\n" + indent + " ")
		value(v)
	}
	if !first {
		b.raw("\n" + indent)
	}
	b.raw("]")
}

func (b *jsonWriter) flush() error { return errors.Join(b.err, b.w.Flush()) }
