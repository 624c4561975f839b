package post

import (
	"iter"
	"strings"

	"github.com/diptych-go/diptych/post/internal/header"
)

// Meta is a front matter, or a table within one: every field, known or not, in
// the order of the file, with its place. The zero Meta is empty. A Meta does not
// change and is safe for concurrent use.
//
// Keys match whatever their case, since real content has Title and translationkey.
// If a key stands twice, the last one counts, as in Jekyll, and the post has a
// warning.
type Meta struct {
	path string
	root value // a table, or nothing
}

// Len returns the number of fields.
func (m Meta) Len() int { return len(m.root.Items()) / 2 }

// All iterates over the fields in the order of the file, with the values that
// [Meta.Get] returns.
func (m Meta) All() iter.Seq2[string, any] {
	return func(yield func(string, any) bool) {
		for k, v := range m.root.Pairs() {
			if !yield(k.Text, goValue(v, m.path)) {
				return
			}
		}
	}
}

// Keys iterates over the names of the fields in the order of the file.
func (m Meta) Keys() iter.Seq[string] {
	return func(yield func(string) bool) {
		for k := range m.root.Pairs() {
			if !yield(k.Text) {
				return
			}
		}
	}
}

// find is the field named key; the exact name comes before one in another case.
func (m *Meta) find(key string) (k, v *value) {
	items := m.root.Items()
	for i := 0; m.root.Kind == header.Table && i+1 < len(items); i += 2 {
		switch name := &items[i]; {
		case name.Text == key:
			return name, &items[i+1]
		case k == nil && strings.EqualFold(name.Text, key):
			k, v = name, &items[i+1]
		}
	}
	return k, v
}

// lookup is the value of a field by a name that may be that of one in a table, as
// in taxonomies.tags; nil where there is none.
func (m *Meta) lookup(name string) *value {
	first, rest, nested := strings.Cut(name, ".")
	_, v := m.find(first)
	if nested && v != nil && v.Kind == header.Table {
		_, v = (&Meta{root: *v}).find(rest)
	}
	if v == nil || v.Kind == header.Null || nested && v.Kind == header.Table {
		return nil
	}
	return v
}

// Get returns the value of a field: nil, string, bool, int64, float64, [Date] for a
// date that is not quoted (in UTC where it names no zone), []any for a list, and
// Meta for a table. An integer beyond int64 is a string, as it was written.
func (m Meta) Get(key string) (val any, found bool) {
	_, v := m.find(key)
	if v == nil {
		return nil, false
	}
	return goValue(v, m.path), true
}

// String returns the text of a field: what was meant by quoted and block text, and
// anything else that is neither list nor table as it was written, so that a
// title 007 or no stays what its author typed. It is empty where there is none.
func (m Meta) String(key string) string {
	if _, v := m.find(key); v != nil && v.Scalar() {
		return v.Text
	}
	return ""
}

// Strings returns the texts of a field that is a list, or the one of any other.
func (m Meta) Strings(key string) []string {
	_, v := m.find(key)
	switch {
	case v == nil || v.Kind == header.Null:
		return nil
	case v.Scalar():
		return []string{v.Text}
	case v.Kind == header.List:
		var texts []string
		for i := range v.Items() {
			if item := &v.Items()[i]; item.Scalar() && item.Kind != header.Null {
				texts = append(texts, item.Text)
			}
		}
		return texts
	}
	return nil
}

// Place returns where a field's name and its value stand. Both are zero if there is
// no such field, or if its format does not tell.
func (m Meta) Place(key string) (name, val Place) {
	k, v := m.find(key)
	if k == nil {
		return Place{}, Place{}
	}
	return m.at(k), m.at(v)
}

func (m *Meta) at(v *value) Place { return Place{m.path, int(v.Line), int(v.Column)} }
