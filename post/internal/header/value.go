package header

import (
	"iter"
	"strings"
)

// Kind is the kind of a value of front matter.
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
	dropped // a field that a later one of the same name has replaced
)

var kinds = [...]string{"empty", "text", "true or false", "a number", "a number", "a date", "a list", "a table"}

// String returns the kind in an author's words.
func (k Kind) String() string { return kinds[k] }

// Value is a value of front matter as it was written, with its place. It is packed into a string:
// its kind, the length of what follows, its line and column, and then its text, or its items one
// after the other. So a whole header is one string, and each text in it is a part of that string.
// The zero Value is no value and has the kind Null.
type Value string

// Kind returns the kind of v.
func (v Value) Kind() Kind {
	if v == "" {
		return Null
	}
	return Kind(v[0])
}

// Scalar reports whether v has a text, which every value has that is not a list or a table.
func (v Value) Scalar() bool { return v.Kind() < List }

// Place returns where v stands in the file. It is the zero Place if the format does not give it.
func (v Value) Place() Place {
	if v == "" {
		return Place{}
	}
	_, at := number(v, 1)
	line, at := number(v, at)
	column, _ := number(v, at)
	return Place{line, column}
}

// Text returns the text of v: what is meant by quoted text, and anything else as it is written. It
// returns "" for a list or a table.
func (v Value) Text() string {
	if !v.Scalar() {
		return ""
	}
	return string(v.rest())
}

// Items iterates over the items of a list, or over the keys and values of a table in turn.
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

// Each iterates over the items of a list, or over v alone if v is anything else.
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

// rest returns what follows the place of v: its text or its items.
func (v Value) rest() Value {
	if v == "" {
		return ""
	}
	at := 1
	for numbers := 0; numbers < 3; at++ { // the length, the line and the column
		if v[at] < 0x80 { // the last byte of a number
			numbers++
		}
	}
	return v[at:]
}

// first returns the first of several packed values, and the others.
func first(of Value) (v, others Value) {
	length, at := number(of, 1)
	return of[:at+length], of[at+length:]
}

// number returns the number that starts at an index, and the index after it.
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

// pack returns n as a Value.
func (n *node) pack() Value {
	if n.Kind == Null && n.Line == 0 {
		return ""
	}
	var b strings.Builder
	b.Grow(n.measure())
	n.write(&b)
	return Value(b.String())
}

// measure sets the sizes of n and of what is in it, and returns how many bytes n takes as a Value.
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

// write writes n as a Value. It needs the sizes that measure sets.
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

// width returns how many bytes a packed number takes.
func width(n int32) (bytes int) {
	for bytes = 1; uint32(n)>>(7*bytes) > 0; bytes++ {
	}
	return bytes
}
