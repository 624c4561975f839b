package header

import (
	"iter"
	"strings"
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

// Value is a value of front matter as it was written, with its place. It is packed:
// its kind, the length of the rest, line and column, and then its text, or its items
// one after the other. So a whole header is one string, and each text in it a part of
// that. The zero Value is no value; it has the kind Null.
type Value string

// Kind returns the kind of v.
func (v Value) Kind() Kind {
	if v == "" {
		return Null
	}
	return Kind(v[0])
}

// Scalar reports whether v has a text: whether it is neither list nor table.
func (v Value) Scalar() bool { return v.Kind() < List }

// Place returns where v stands in the file. It is zero where the format does not tell.
func (v Value) Place() Place {
	if v == "" {
		return Place{}
	}
	_, at := number(v, 1)
	line, at := number(v, at)
	column, _ := number(v, at)
	return Place{line, column}
}

// Text returns the text of what is neither list nor table: text as meant, everything
// else as written.
func (v Value) Text() string {
	if !v.Scalar() {
		return ""
	}
	return string(v.rest())
}

// Items iterates over the items of a list, and the keys and values of a table by turns.
func (v Value) Items() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		if v.Scalar() {
			return
		}
		for rest := v.rest(); rest != ""; {
			var item Value
			if item, rest = first(rest); !yield(item) {
				return
			}
		}
	}
}

// Each iterates over the items of a list, or over v alone if it is anything else.
func (v Value) Each() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		if v.Kind() == List {
			v.Items()(yield)
		} else {
			yield(v)
		}
	}
}

// Pairs iterates over the keys and values of a table.
func (v Value) Pairs() iter.Seq2[Value, Value] {
	return func(yield func(key, val Value) bool) {
		if v.Kind() != Table {
			return
		}
		for rest := v.rest(); rest != ""; {
			var key, val Value
			key, rest = first(rest)
			if val, rest = first(rest); !yield(key, val) {
				return
			}
		}
	}
}

// rest returns what follows the place of v.
func (v Value) rest() Value {
	if v == "" {
		return ""
	}
	at := 1
	for numbers := 0; numbers < 3; at++ { // the length, line and column
		if v[at] < 0x80 { // the last byte of one
			numbers++
		}
	}
	return v[at:]
}

// first returns the first of several values, and the others.
func first(of Value) (v, others Value) {
	length, at := number(of, 1)
	return of[:at+length], of[at+length:]
}

// number returns the number that starts at a byte, and where the next thing does.
func number(of Value, at int) (n, next int) {
	for shift := 0; ; shift += 7 {
		b := of[at]
		at++
		n |= int(b&0x7f) << shift
		if b < 0x80 {
			return n, at
		}
	}
}

// pack returns a value as it is kept.
func (n *node) pack() Value {
	if n.Kind == Null && n.Line == 0 {
		return ""
	}
	var b strings.Builder
	b.Grow(n.measure())
	n.write(&b)
	return Value(b.String())
}

// measure sets the sizes of n and of what is in it, and returns what n takes in all.
func (n *node) measure() int {
	size := width(n.Line) + width(n.Column)
	if n.Scalar() {
		size += len(n.Text)
	} else {
		for i := range n.Items() {
			size += n.Items()[i].measure()
		}
	}
	n.size = int32(size)
	return 1 + width(n.size) + size
}

// write writes n, which is measured, as it is packed.
func (n *node) write(b *strings.Builder) {
	b.WriteByte(byte(n.Kind))
	for _, number := range []int32{n.size, n.Line, n.Column} {
		rest := uint32(number)
		for ; rest >= 0x80; rest >>= 7 {
			b.WriteByte(byte(rest) | 0x80)
		}
		b.WriteByte(byte(rest))
	}
	if n.Scalar() {
		b.WriteString(n.Text)
		return
	}
	for i := range n.Items() {
		n.Items()[i].write(b)
	}
}

// width returns how many bytes a number takes.
func width(n int32) (bytes int) {
	for bytes = 1; uint32(n)>>(7*bytes) > 0; bytes++ {
	}
	return bytes
}
