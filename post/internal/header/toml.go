package header

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

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

// tomlProblem reports err and returns the line of the header to leave out before the next try. It
// returns 0 if there is no such line. That is so for the name of a table: without that line its
// fields would belong to another table.
func (r *reader) tomlProblem(b []byte, err error) (line int) {
	var pe toml.ParseError
	if !errors.As(err, &pe) {
		r.problem(Error, 0, 0, "", err.Error(), "").Err = err
		return 0
	}
	line, column := pe.Position.Line, tomlColumn(b, pe.Position)
	if strings.Contains(pe.Message, `'\n'`) && line > 1 {
		line, column = line-1, 0 // the decoder stopped at the end of the line before
	}
	message, hint := r.explainTOML(pe.Message)
	r.problem(Error, line, column, pe.LastKey, message, hint).Err = err
	if strings.HasPrefix(strings.TrimSpace(r.lineText(line)), "[") {
		return 0
	}
	return line
}

// tomlColumn returns the column, in runes, of a position of the decoder, or 0 if the line is not
// known.
func tomlColumn(b []byte, p toml.Position) int {
	start := lineStart(b, p.Line)
	if p.Start < start || p.Start > len(b) {
		return 0
	}
	line, _ := nextLine(b, start)
	return utf8.RuneCount(b[start:min(p.Start, start+len(line))]) + 1
}

// explainTOML returns a message and a hint for an author from a message of the decoder.
func (r *reader) explainTOML(message string) (text, hint string) {
	is := func(s string) bool { return strings.Contains(message, s) }
	switch {
	case is("already been defined"), is("already exists"), is("duplicate"):
		_, name, _ := strings.Cut(message, "'")
		name, _, _ = strings.Cut(name, "'")
		return fmt.Sprintf("%s stands here and further up", name), "remove one of them: TOML takes each field only once"
	case is("expected value"):
		return "a value is wanted here", `wrap text in straight quotes: title = "…"`
	case is("but got ':'"):
		return "a colon stands where TOML wants =", `write name = "value"`
	case is("expected '.' or '='"), is("expected a '='"), is("key separator"), is("expected a key"):
		return "this is not a field of TOML", `write name = "value"; if the text starts here, close the front matter with +++ before it`
	case is("strings cannot contain newlines"):
		return "the text in quotes does not end on its line", `close the quote, or write text of several lines between """ and """`
	case is("invalid escape"):
		return `a backslash in "…" starts an escape, and this is not an escape`, `write \\ for a backslash, or use single quotes`
	case is("array terminator"):
		return "a comma or ] is missing before this", "write a comma between items, and ] after the last"
	case is("inline table terminator"):
		return "a comma or } is missing before this", "write a comma between fields, and } after the last"
	case is("to end table name"):
		return "the name of a table has no ] after it", "write [name] alone on the line"
	case is("out of range"):
		return "TOML has no integers of that size", "write it in quotes"
	case is("invalid datetime"):
		_, written, _ := strings.Cut(message, ": ")
		return r.Date(strings.Trim(written, `"`))
	case is("to end with a newline"):
		return "text follows a value that is closed", "quote the whole value, and write \\\" for a quote inside it"
	}
	return strings.TrimSuffix(strings.ToLower(message[:1])+message[1:], "."), ""
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
