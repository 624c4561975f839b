package header

import (
	"fmt"
	"iter"
	"strings"
	"unicode"
	"unique"
)

// Kind is what a value of front matter is.
type Kind uint8

// The kinds.
const (
	Null Kind = iota
	Text
	Boolean
	Integer
	Float
	Moment // a date or time, not quoted
	List
	Table
	dropped // a field that another of its name has replaced
)

var kinds = [...]string{"empty", "text", "true or false", "a number", "a number", "a date", "a list", "a table"}

// String returns what an author calls the kind.
func (k Kind) String() string { return kinds[k] }

// Value is a value of front matter as it was written, with its place. It costs
// a quarter of a decoder's node.
type Value struct {
	Kind         Kind
	Line, Column int32  // zero where the format does not tell
	Text         string // of what is neither list nor table: text as meant, everything else as written
	items        *[]Value
}

// Items returns the items of a list, and of a table key and value by turns.
func (v *Value) Items() []Value {
	if v.items == nil {
		return nil
	}
	return *v.items
}

// of returns v as a list or table of items.
func (v Value) of(kind Kind, items []Value) Value {
	v.Kind, v.items = kind, &items
	return v
}

// Scalar reports whether v has a text.
func (v *Value) Scalar() bool { return v.Kind < List }

// Pairs iterates over the keys and values of a table.
func (v *Value) Pairs() iter.Seq2[*Value, *Value] {
	return func(yield func(k, v *Value) bool) {
		items := v.Items()
		for i := 0; i+1 < len(items); i += 2 {
			if !yield(&items[i], &items[i+1]) {
				return
			}
		}
	}
}

func (v *Value) place() Place { return Place{int(v.Line), int(v.Column)} }

// builder puts fields into a table. Of two with one name the last counts. At
// the top, names that differ in case alone are one.
type builder struct {
	*reader
	top   bool
	items []Value
	names map[string]int // where each key stands in items, once there are many
	gone  int
}

// put adds a field.
func (b *builder) put(key, val Value) {
	if b.over {
		return
	}
	if i := b.find(key.Text); i >= 0 {
		b.replaced(&key, &b.items[i])
		b.items[i].Kind = dropped
		b.gone++
	}
	if b.names != nil {
		b.names[b.fold(key.Text)] = len(b.items)
	}
	key.Text = unique.Make(key.Text).Value() // the posts of a site share their names
	b.items = append(b.items, key, val)
}

// find returns where the field of a name stands in items, or -1.
func (b *builder) find(name string) int {
	const few = 16 // fields that are looked through faster than a map is made
	if len(b.items) <= 2*few {
		for i := 0; i < len(b.items); i += 2 {
			if k := &b.items[i]; k.Kind != dropped && (k.Text == name || b.top && strings.EqualFold(k.Text, name)) {
				return i
			}
		}
		return -1
	}
	if b.names == nil {
		b.names = make(map[string]int, len(b.items))
		for i := 0; i < len(b.items); i += 2 {
			if b.items[i].Kind != dropped {
				b.names[b.fold(b.items[i].Text)] = i
			}
		}
	}
	if i, found := b.names[b.fold(name)]; found {
		return i
	}
	return -1
}

// fold returns a name in the one form of all its cases, as strings.EqualFold has them.
func (b *builder) fold(name string) string {
	if !b.top {
		return name
	}
	return strings.Map(func(r rune) rune {
		least := r
		for c := unicode.SimpleFold(r); c != r; c = unicode.SimpleFold(c) {
			least = min(least, c)
		}
		return least
	}, name)
}

func (b *builder) replaced(key, before *Value) {
	if b.full() {
		return
	}
	message := fmt.Sprintf("%q stands here and in line %d; this one counts", key.Text, before.Line)
	if key.Text != before.Text {
		message = fmt.Sprintf("%q here and %q in line %d are one field; this one counts", key.Text, before.Text, before.Line)
	}
	b.reportAt(Warning, key.place(), key.Text, message, "remove one of them").Related = []Place{before.place()}
}

// fields returns the items of the table.
func (b *builder) fields() []Value {
	if b.gone == 0 {
		return b.items
	}
	kept := b.items[:0]
	for i := 0; i < len(b.items); i += 2 {
		if b.items[i].Kind != dropped {
			kept = append(kept, b.items[i], b.items[i+1])
		}
	}
	return kept
}
