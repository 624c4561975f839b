package header

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
)

// readTOML reads a header as TOML 1.0.
func (r *reader) readTOML(b []byte) {
	if line, message := tomlTooMuch(b, r.MaxBytes); line > 0 {
		r.tooMuch(r.at(line, 1), message)
		return
	}
	r.mending(b, func(b []byte) int {
		fields := map[string]any{}
		if _, err := toml.Decode(string(b), &fields); err != nil {
			return r.tomlProblem(b, err)
		}
		r.root = r.tomlTable(fields, scanTOML(b), 0)
		return 0
	})
}

// tomlTooMuch returns the line at which a header would cost the decoder too much, and a message, or
// 0. The decoder's time and memory grow with the square of the depth of names, and each field costs
// it the whole path to that field.
func tomlTooMuch(b []byte, maxBytes int) (line int, message string) {
	const dear = 32 // bytes of paths for each byte of a header
	var scan tomlScanner
	for at := 0; at < len(b); {
		text, next := nextLine(b, at)
		scan.line(text)
		line++
		if scan.deepest > maxNesting {
			return line, tooDeep
		}
		if scan.spent/dear > maxBytes {
			return line, "the names of the tables are too long for so many fields"
		}
		at = next
	}
	return 0, ""
}

// tomlTable returns decoded fields as a table, with the order and the places that the decoder does
// not give. place is nil if they are not known.
func (r *reader) tomlTable(fields map[string]any, place *tomlPlace, depth int) node {
	b := builder{reader: r, top: depth == 0, items: make([]node, 0, 2*len(fields))}
	keys := slices.SortedFunc(maps.Keys(fields), func(a, b string) int {
		return cmp.Or(cmp.Compare(place.field(a).order(), place.field(b).order()), strings.Compare(a, b))
	})
	for _, name := range keys {
		key, val := node{Kind: Text, Text: name}, node{}
		if at := place.field(name); at == nil {
			val = r.tomlValue(fields[name], nil, depth+1)
		} else {
			val = r.tomlValue(fields[name], at, depth+1)
			key.Line, key.Column = int32(r.first+at.line-1), int32(at.column)
			val.Line, val.Column = int32(r.first+at.valueLine-1), int32(at.valueColumn)
			if val.Scalar() && val.Kind != Text && at.raw != "" {
				val.Text = at.raw
			}
		}
		b.put(key, val)
	}
	return node{}.of(Table, b.fields())
}

func (r *reader) tomlValue(x any, place *tomlPlace, depth int) node {
	at := Place{Line: r.first}
	if place != nil {
		at = r.at(place.valueLine, place.valueColumn)
	}
	if !r.count(at, depth) {
		return node{}
	}
	switch x := x.(type) {
	case string:
		return node{Kind: Text, Text: x}
	case bool:
		return node{Kind: Boolean, Text: fmt.Sprint(x)}
	case int64:
		return node{Kind: Integer, Text: fmt.Sprint(x)}
	case float64:
		return node{Kind: Float, Text: fmt.Sprint(x)}
	case time.Time:
		if x.Location().String() == "time-local" {
			return node{Kind: Text, Text: x.Format("15:04:05.999999999")} // a time without a day
		}
		return node{Kind: Moment, Text: tomlTime(x)}
	case map[string]any:
		return r.tomlTable(x, place, depth)
	case []map[string]any:
		items := make([]node, len(x))
		for i, item := range x {
			items[i] = r.tomlTable(item, place.item(i), depth+1)
		}
		return node{}.of(List, items)
	case []any:
		items := make([]node, len(x))
		for i, item := range x {
			items[i] = r.tomlValue(item, nil, depth+1)
		}
		return node{}.of(List, items)
	}
	return node{}
}

// tomlTime returns a date of TOML as its author would have written it.
func tomlTime(t time.Time) string {
	switch t.Location().String() {
	case "date-local":
		return t.Format(time.DateOnly)
	case "datetime-local":
		return t.Format("2006-01-02T15:04:05.999999999")
	}
	return t.Format(time.RFC3339Nano)
}
