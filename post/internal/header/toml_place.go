package header

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// tomlPlace is where a field stands in the header's text, and what stands in it. A nil tomlPlace is
// a place that is not known.
type tomlPlace struct {
	number                 int // of the field in the order of the header
	line, column           int
	valueLine, valueColumn int
	raw                    string // a value that is not a string, as it is written
	fields                 map[string]*tomlPlace
	items                  []*tomlPlace // the tables of [[…]]
}

func (p *tomlPlace) field(name string) *tomlPlace {
	if p == nil {
		return nil
	}
	return p.fields[name]
}

func (p *tomlPlace) item(i int) *tomlPlace {
	if p == nil || i >= len(p.items) {
		return nil
	}
	return p.items[i]
}

// order returns the number by which fields are sorted. A field without a place comes last.
func (p *tomlPlace) order() int {
	if p == nil {
		return math.MaxInt
	}
	return p.number
}

// tomlPlaces finds the places of the fields of a header, line by line.
type tomlPlaces struct {
	top, table *tomlPlace // table is the one that the next line belongs to
	count      int
}

var (
	tomlName  = pattern(`^\s*("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)\s*`)
	tomlPlain = pattern(`^[0-9+\-a-z][^\s#,\]}]*(?: [0-9][^\s#,\]}]*)?`)
)

// scanTOML returns the places of the fields of a header that the decoder has accepted. Fields of
// inline tables have no places.
func scanTOML(b []byte) *tomlPlace {
	top := new(tomlPlace)
	places := tomlPlaces{top: top, table: top}
	var scan tomlScanner
	for at, n := 0, 1; at < len(b); n++ {
		raw, next := nextLine(b, at)
		inside := scan.depth > 0
		if !scan.line(raw) && !inside {
			places.line(string(raw), n)
		}
		at = next
	}
	return top
}

// line adds the field or the table that starts in line n.
func (t *tomlPlaces) line(line string, n int) {
	rest := strings.TrimLeft(line, " \t")
	in, brackets := t.table, 0
	for brackets < 2 && strings.HasPrefix(rest, "[") {
		in, rest, brackets = t.top, rest[1:], brackets+1
	}
	for {
		m := tomlName().FindStringSubmatch(rest)
		if m == nil {
			return
		}
		column := utf8.RuneCountInString(line[:len(line)-len(rest)+strings.Index(rest, m[1])]) + 1
		rest = rest[len(m[0]):]
		dotted := strings.HasPrefix(rest, ".")
		at := t.add(in, tomlUnquote(m[1]), n, column)
		switch {
		case !dotted && brackets == 2:
			t.table = new(tomlPlace)
			at.items = append(at.items, t.table)
			return
		case !dotted && brackets == 1:
			t.table = at
			return
		case !dotted:
			if strings.HasPrefix(rest, "=") && at.line == n && at.column == column {
				rest = strings.TrimLeft(rest[1:], " \t")
				at.valueColumn = utf8.RuneCountInString(line[:len(line)-len(rest)]) + 1
				at.raw = tomlPlain().FindString(rest)
			}
			return
		}
		in, rest = at, rest[1:]
		if len(at.items) > 0 { // the table is in the last item of a list
			in = at.items[len(at.items)-1]
		}
	}
}

// add returns the place of a field. If the field stands twice, it is the first place.
func (t *tomlPlaces) add(in *tomlPlace, name string, line, column int) *tomlPlace {
	at := in.fields[name]
	if at == nil {
		at = &tomlPlace{number: t.count, line: line, column: column, valueLine: line, valueColumn: column}
		t.count++
		if in.fields == nil {
			in.fields = map[string]*tomlPlace{}
		}
		in.fields[name] = at
	}
	return at
}

// tomlUnquote returns a key without its quotes.
func tomlUnquote(key string) string {
	if key[0] != '"' && key[0] != '\'' {
		return key
	}
	if inner := key[1 : len(key)-1]; key[0] == '\'' || !strings.Contains(inner, `\`) {
		return inner
	}
	var doc map[string]any
	if _, err := toml.Decode(key+" = 1", &doc); err == nil {
		for k := range doc {
			return k
		}
	}
	return key[1 : len(key)-1]
}
