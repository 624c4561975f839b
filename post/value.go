package post

import (
	"encoding/json"
	"iter"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"
)

// kind is what a value of front matter is.
type kind uint8

const (
	null kind = iota
	text
	boolean
	integer
	float
	moment // a date or time, not quoted
	list
	table
)

var kinds = [...]string{"empty", "text", "true or false", "a number", "a number", "a date", "a list", "a table"}

func (k kind) String() string { return kinds[k] }

// value is a value of front matter as it was written, with its place. It costs
// a third of a decoder's node.
type value struct {
	kind         kind
	line, column int32
	text         string  // of what is neither list nor table: text as meant, everything else as written
	items        []value // of a list; of a table key and value by turns
}

// scalar tells whether v has a text.
func (v *value) scalar() bool { return v.kind < list }

// pairs are the keys and values of a table.
func (v *value) pairs() iter.Seq2[*value, *value] {
	return func(yield func(k, v *value) bool) {
		for i := 0; i+1 < len(v.items); i += 2 {
			if !yield(&v.items[i], &v.items[i+1]) {
				return
			}
		}
	}
}

// any is v as a Go value; see [Meta.Get].
func (v *value) any(path string) any {
	switch v.kind {
	case text:
		return v.text
	case boolean:
		return isTrue(v.text)
	case integer:
		digits := strings.ReplaceAll(v.text, "_", "")
		if n, err := strconv.ParseInt(digits, 0, 64); err == nil {
			return n
		}
		if n, ok := new(big.Int).SetString(digits, 0); ok {
			return n
		}
		return v.text
	case float:
		return parseFloat(v.text)
	case moment:
		d, err := parseDate(v.text, time.UTC)
		if err != nil {
			return v.text
		}
		d.Place = Place{path, int(v.line), int(v.column)}
		return d
	case list:
		items := make([]any, len(v.items))
		for i := range v.items {
			items[i] = v.items[i].any(path)
		}
		return items
	case table:
		return Meta{path: path, root: *v}
	}
	return nil
}

func isTrue(s string) bool { return strings.EqualFold(s, "true") }

func parseFloat(s string) float64 {
	s = strings.ToLower(strings.ReplaceAll(s, "_", ""))
	switch strings.TrimLeft(s, "+-") {
	case ".inf", "inf":
		if s[0] == '-' {
			return math.Inf(-1)
		}
		return math.Inf(1)
	case ".nan", "nan":
		return math.NaN()
	}
	f, _ := strconv.ParseFloat(s, 64) // out of range: ±Inf
	return f
}

// number is the kind of a number of JSON.
func number(n json.Number) kind {
	if strings.ContainsAny(n.String(), ".eE") {
		return float
	}
	return integer
}

// get is the value of a key of a table, exactly as it is written.
func (v *value) get(key string) *value {
	for k, val := range v.pairs() {
		if k.text == key {
			return val
		}
	}
	return nil
}

// drop takes the pair of key k, which is one of its items, out of a table.
func (v *value) drop(k *value) {
	for i := 0; i < len(v.items); i += 2 {
		if &v.items[i] == k {
			v.items = append(v.items[:i], v.items[i+2:]...)
			return
		}
	}
}
