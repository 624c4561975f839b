package post

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// readTOML reads a header as TOML 1.0.
func (r *reader) readTOML(b []byte) {
	if n := deepKey(b); n > 0 {
		r.tooMuch(r.at(n, 1), maxNesting+1)
		return
	}
	r.mending(b, func(b []byte) int {
		fields := map[string]any{}
		if _, err := toml.Decode(string(b), &fields); err != nil {
			return r.tomlFault(b, err)
		}
		t := tomlTree{reader: r, places: scanTOML(b)}
		r.root = t.table(fields, "", 0)
		return 0
	})
}

// deepKey is the line of a key of more parts than tables may be nested, or 0.
// The decoder's time and memory grow with the square of their number.
func deepKey(b []byte) (line int) {
	var scan tomlScanner
	for at := 0; at < len(b); {
		text, next := nextLine(b, at)
		scan.line(text)
		line++
		if scan.most > maxNesting {
			return line
		}
		at = next
	}
	return 0
}

// tomlFault reports err and returns the line of the header to leave out to go
// on; 0 for the name of a table, without which its fields would be another's.
func (r *reader) tomlFault(b []byte, err error) (line int) {
	var pe toml.ParseError
	if !errors.As(err, &pe) {
		r.fault(SeverityError, 0, 0, "", err.Error(), "").Err = err
		return 0
	}
	line, column := pe.Position.Line, tomlColumn(b, pe.Position)
	if strings.Contains(pe.Message, `'\n'`) && line > 1 {
		line, column = line-1, 0 // it stumbled over the end of the line before
	}
	message, hint := explainTOML(pe.Message)
	r.fault(SeverityError, line, column, pe.LastKey, message, hint).Err = err
	if strings.HasPrefix(strings.TrimSpace(r.lineText(line)), "[") {
		return 0
	}
	return line
}

// tomlColumn is the column of a position of the decoder, in runes.
func tomlColumn(b []byte, p toml.Position) int {
	start := lines{src: b}.offset(p.Line)
	if p.Start < start || p.Start > len(b) {
		return 0
	}
	line, _ := nextLine(b, start)
	return utf8.RuneCount(b[start:min(p.Start, start+len(line))]) + 1
}

// explainTOML says what a message of the decoder means to an author.
func explainTOML(message string) (text, hint string) {
	is := func(s string) bool { return strings.Contains(message, s) }
	switch {
	case is("already been defined"), is("already exists"), is("duplicate"):
		_, name, _ := strings.Cut(message, "'")
		name, _, _ = strings.Cut(name, "'")
		return fmt.Sprintf("%s stands here and further up", name), "remove one of them: TOML has no field twice"
	case is("expected value"):
		return "a value is wanted here", `wrap text in quotes: title = "…"`
	case is("but got ':'"):
		return "a colon stands where TOML wants =", `write name = "value"`
	case is("expected '.' or '='"), is("expected a '='"), is("key separator"), is("expected a key"):
		return "this is no field of TOML", `write name = "value"; if the text starts here, close the front matter with +++ before it`
	case is("strings cannot contain newlines"):
		return "the text in quotes does not end on its line", `close the quote, or write text of several lines between """ and """`
	case is("invalid escape"):
		return `a backslash in "…" starts an escape, and this is none`, `write \\ for a backslash, or use single quotes`
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
		written = strings.Trim(written, `"`)
		if _, err := parseDate(written, time.UTC); err != nil {
			return explainDate(written, err), dateForms
		}
		return explainDate(written, errForm), dateForms
	case is("to end with a newline"):
		return "text follows a value that is closed", "quote the whole value, and write \\\" for a quote inside it"
	}
	return strings.TrimSuffix(strings.ToLower(message[:1])+message[1:], "."), ""
}

// tomlTree makes values of decoded fields, with the order and the places that
// the decoder does not give.
type tomlTree struct {
	*reader
	places map[string]tomlPlace
}

func (t *tomlTree) table(fields map[string]any, path string, depth int) value {
	v := value{kind: table}
	keys := slices.SortedFunc(maps.Keys(fields), func(a, b string) int {
		return cmp.Or(cmp.Compare(t.order(path, a), t.order(path, b)), strings.Compare(a, b))
	})
	for _, name := range keys {
		place := t.places[path+"\x00"+name]
		key := value{kind: text, text: name, line: t.line(place.line), column: int32(place.column)}
		val := t.value(fields[name], path+"\x00"+name, depth+1)
		val.line, val.column = t.line(place.valueLine), int32(place.valueColumn)
		if val.scalar() && val.kind != text && place.raw != "" {
			val.text = place.raw
		}
		t.add(&v, key, val, depth == 0)
	}
	return v
}

// order is where a key stands among all; one without a place comes last.
func (t *tomlTree) order(path, key string) int {
	if p, ok := t.places[path+"\x00"+key]; ok {
		return p.order
	}
	return len(t.places)
}

func (t *tomlTree) line(n int) int32 {
	if n == 0 {
		return 0
	}
	return int32(t.first + n - 1)
}

func (t *tomlTree) value(x any, path string, depth int) value {
	var v value
	if t.values++; t.values > maxValues || depth > maxNesting {
		place := t.places[path]
		t.tooMuch(t.at(place.valueLine, place.valueColumn), depth)
	}
	if t.over {
		return v
	}
	switch x := x.(type) {
	case string:
		return value{kind: text, text: x}
	case bool:
		return value{kind: boolean, text: fmt.Sprint(x)}
	case int64:
		return value{kind: integer, text: fmt.Sprint(x)}
	case float64:
		return value{kind: float, text: fmt.Sprint(x)}
	case time.Time:
		if x.Location().String() == "time-local" {
			return value{kind: text, text: x.Format("15:04:05.999999999")} // a time of no day
		}
		return value{kind: moment, text: tomlTime(x)}
	case map[string]any:
		return t.table(x, path, depth)
	case []map[string]any:
		v.kind = list
		for i, item := range x {
			v.items = append(v.items, t.table(item, fmt.Sprintf("%s\x00#%d", path, i), depth+1))
		}
	case []any:
		v.kind = list
		for i, item := range x {
			v.items = append(v.items, t.value(item, fmt.Sprintf("%s\x00#%d", path, i), depth+1))
		}
	}
	return v
}

// tomlTime is a date of TOML as its author would have written it.
func tomlTime(t time.Time) string {
	switch t.Location().String() {
	case "date-local":
		return t.Format(time.DateOnly)
	case "datetime-local":
		return t.Format("2006-01-02T15:04:05.999999999")
	}
	return t.Format(time.RFC3339Nano)
}

// tomlPlace is where a field stands in the header's text.
type tomlPlace struct {
	order                  int
	line, column           int
	valueLine, valueColumn int
	raw                    string // of a value that is no string, as written
}

var (
	tomlName  = regexp.MustCompile(`^\s*("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)\s*`)
	tomlTable = regexp.MustCompile(`^\s*(\[\[?)`)
	tomlPlain = regexp.MustCompile(`^[0-9+\-a-z][^\s#,\]}]*(?: [0-9][^\s#,\]}]*)?`)
)

// scanTOML finds the places of the fields of a header that the decoder has
// accepted. Fields of inline tables have none.
func scanTOML(b []byte) map[string]tomlPlace {
	places := map[string]tomlPlace{}
	arrays := map[string]int{}
	var scan tomlScanner
	table := ""
	for at, n := 0, 1; at < len(b); n++ {
		raw, next := nextLine(b, at)
		inside := scan.depth > 0
		if !scan.line(raw) && !inside {
			table = scanTOMLLine(places, arrays, table, string(raw), n)
		}
		at = next
	}
	return places
}

// scanTOMLLine adds the field or table that line n starts, and returns the
// table that the next line is in.
func scanTOMLLine(places map[string]tomlPlace, arrays map[string]int, table, line string, n int) string {
	rest := line
	bracket := ""
	if m := tomlTable.FindStringSubmatch(rest); m != nil {
		bracket, rest = m[1], rest[len(m[0]):]
		table = ""
	}
	path := table
	for {
		m := tomlName.FindStringSubmatch(rest)
		if m == nil {
			return table
		}
		column := len([]rune(line[:len(line)-len(rest)+strings.Index(rest, m[1])])) + 1
		path += "\x00" + tomlUnquote(m[1])
		rest = rest[len(m[0]):]
		at := tomlPlace{order: len(places), line: n, column: column, valueLine: n, valueColumn: column}
		dotted := strings.HasPrefix(rest, ".")
		if bracket == "" && !dotted && strings.HasPrefix(rest, "=") {
			rest = strings.TrimLeft(rest[1:], " \t")
			at.valueColumn = len([]rune(line[:len(line)-len(rest)])) + 1
			at.raw = tomlPlain.FindString(rest)
		}
		if _, seen := places[path]; !seen {
			places[path] = at
		}
		switch {
		case !dotted && bracket == "[[":
			arrays[path]++
			return fmt.Sprintf("%s\x00#%d", path, arrays[path]-1)
		case !dotted && bracket == "[":
			return path
		case !dotted:
			return table
		}
		if i, ok := arrays[path]; ok { // of a table in the last item of an array
			path = fmt.Sprintf("%s\x00#%d", path, i-1)
		}
		rest = rest[1:]
	}
}

// tomlUnquote is a key without its quotes.
func tomlUnquote(key string) string {
	if key[0] != '"' && key[0] != '\'' {
		return key
	}
	var doc map[string]any
	if _, err := toml.Decode(key+" = 1", &doc); err == nil {
		for k := range doc {
			return k
		}
	}
	return key[1 : len(key)-1]
}
