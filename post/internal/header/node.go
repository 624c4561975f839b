package header

import (
	"fmt"
	"strings"
	"unicode"
)

// node is a value while the header is read.
type node struct {
	Kind         Kind
	Line, Column int32  // zero where the format does not tell
	size         int32  // of what is packed of it after its kind and size; see measure
	Text         string // of what is neither list nor table: text as meant, everything else as written
	items        *[]node
}

// Items returns the items of a list, and of a table key and value by turns.
func (n *node) Items() []node {
	if n.items == nil {
		return nil
	}
	return *n.items
}

// of returns n as a list or table of items.
func (n node) of(kind Kind, items []node) node {
	n.Kind, n.items = kind, &items
	return n
}

// Scalar reports whether n has a text.
func (n *node) Scalar() bool { return n.Kind < List }

func (n *node) place() Place { return Place{int(n.Line), int(n.Column)} }

// builder puts fields into a table. Of two with one name the last counts. At
// the top, names that differ in case alone are one.
type builder struct {
	*reader
	top   bool
	items []node
	names map[string]int // where each key stands in items, once there are many
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

// fields returns the items of the table.
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
