package post

import (
	"iter"
	"strings"

	"github.com/diptych-go/diptych/post/internal/header"
)

// Meta is a front matter, or a table within one. It holds every field, known or not, in the order
// of the file, with its place. The zero Meta is empty. A Meta does not change and is safe for
// concurrent use.
//
// The case of keys does not matter, since real content has Title and translationkey. If a key
// stands twice, the last one counts, as in Jekyll, and the post has a warning.
type Meta struct {
	path string
	root value // a table, or nothing
}

// Len returns the number of fields.
func (m Meta) Len() (n int) {
	for range m.root.Pairs() {
		n++
	}
	return n
}

// All iterates over the fields in the order of the file, with the values that
// [Meta.Get] returns.
func (m Meta) All() iter.Seq2[string, any] {
	return func(yield func(string, any) bool) {
		for k, v := range m.root.Pairs() {
			if !yield(k.Text(), goValue(v, m.path)) {
				return
			}
		}
	}
}

// Keys iterates over the names of the fields in the order of the file.
func (m Meta) Keys() iter.Seq[string] {
	return func(yield func(string) bool) {
		for k := range m.root.Pairs() {
			if !yield(k.Text()) {
				return
			}
		}
	}
}

// find returns the name and the value of the field of a table that is named key. The exact name
// comes before one in another case. Both are "" if there is none.
func find(table value, key string) (k, v value) {
	for name, val := range table.Pairs() {
		switch text := name.Text(); {
		case text == key:
			return name, val
		case k == "" && strings.EqualFold(text, key):
			k, v = name, val
		}
	}
	return k, v
}

// lookup returns the value of the field called name. A name such as taxonomies.tags means a field
// within a table. It returns "" if there is none, or if it is null.
func (m *Meta) lookup(name string) value {
	first, rest, nested := strings.Cut(name, ".")
	_, v := find(m.root, first)
	if nested && v.Kind() == header.Table {
		_, v = find(v, rest)
	}
	if v.Kind() == header.Null || nested && v.Kind() == header.Table {
		return ""
	}
	return v
}

// Get returns the value of a field, and whether there is one. The value is nil, string, bool,
// int64, float64, []any for a list, Meta for a table, or [Date] for a date that is not quoted, in
// UTC if it names no zone. An integer beyond int64 is a string, as it was written.
func (m Meta) Get(key string) (val any, found bool) {
	_, v := find(m.root, key)
	if v == "" {
		return nil, false
	}
	return goValue(v, m.path), true
}

// String returns the text of a field. Text in quotes and block text is decoded. Anything else is as
// it was written, so that a title 007 or no stays what its author typed. String returns "" for a
// list, a table, or a field that does not exist.
func (m Meta) String(key string) string {
	_, v := find(m.root, key)
	return v.Text()
}

// Strings returns the texts of a list, or the one text of any other field. It leaves out items that
// are lists, tables or null. It returns nil if there are none.
func (m Meta) Strings(key string) []string {
	_, v := find(m.root, key)
	switch {
	case v.Kind() == header.Null:
		return nil
	case v.Scalar():
		return []string{v.Text()}
	case v.Kind() == header.List:
		var texts []string
		for item := range v.Items() {
			if item.Scalar() && item.Kind() != header.Null {
				texts = append(texts, item.Text())
			}
		}
		return texts
	}
	return nil
}

// Place returns where a field's name and its value stand. Both are zero if there is no such field.
// A place that the format does not give has a Line of 0.
func (m Meta) Place(key string) (name, val Place) {
	k, v := find(m.root, key)
	if k == "" {
		return Place{}, Place{}
	}
	return m.at(k), m.at(v)
}

// at returns where v stands.
func (m *Meta) at(v value) Place { return placeOf(m.path, v) }

// placeOf returns where v stands in the file at path.
func placeOf(path string, v value) Place {
	at := v.Place()
	return Place{path, at.Line, at.Column}
}
