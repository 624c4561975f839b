package header

import (
	"fmt"
	"strings"
	"unicode"
)

// node is a value while the header is being read.
type node struct {
	Kind         Kind
	Line, Column int32  // zero if the format does not give them
	size         int32  // of the packed value after its kind and size; see measure
	Text         string // "" for a list or a table; see [Value.Text]
	items        *[]node
}

// Items returns the items of a list, or the keys and values of a table in turn.
func (n *node) Items() []node {
	if n.items == nil {
		return nil
	}
	return *n.items
}

// of returns n as a list or a table of items.
func (n node) of(kind Kind, items []node) node {
	n.Kind, n.items = kind, &items
	return n
}

// Scalar reports whether n has a text.
func (n *node) Scalar() bool { return n.Kind < List }

func (n *node) place() Place { return Place{int(n.Line), int(n.Column)} }

// builder puts fields into a table. If two have the same name, the last counts. At the top, names
// that differ only in case are the same.
type builder struct {
	*reader
	top   bool
	items []node
	names map[string]int // where each key stands in items; nil while there are few
	gone  int
}

// put adds a field.
func (b *builder) put(key, val node) {
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
	b.items = append(b.items, key, val)
}

// find returns the index in items of the field called name, or -1.
func (b *builder) find(name string) int {
	const few = 16 // up to so many fields, searching is faster than making a map
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

// fold returns name, or, at the top, the same text for all names that strings.EqualFold finds
// equal.
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

func (b *builder) replaced(key, before *node) {
	if b.full() {
		return
	}
	message := fmt.Sprintf("%q stands here and in line %d; this one counts", key.Text, before.Line)
	if key.Text != before.Text {
		message = fmt.Sprintf("%q here and %q in line %d are one field; this one counts", key.Text, before.Text, before.Line)
	}
	b.reportAt(Warning, key.place(), key.Text, message, "remove one of them").Related = []Place{before.place()}
}

// fields returns the keys and values of the table in turn, without those that were replaced.
func (b *builder) fields() []node {
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
