package post

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post/internal/header"

	"go.yaml.in/yaml/v4"
)

// Decode fills the struct or map that v points to. Use `yaml` tags for every format of front
// matter. A struct field without a tag goes by its name in lower case. The case of names does not
// matter. Decode ignores fields that v has no place for.
//
// A struct field of type string takes a number, date or word as it was written. [Date], time.Time,
// *big.Int and other encoding.TextUnmarshalers work too. A field of type any takes string, bool,
// int, int64, uint64, float64, time.Time, []any or map[string]any. An integer beyond uint64 becomes
// a float64 there. Use *big.Int or string to keep it exactly.
//
// The error is [Faults], with one fault for each value that does not fit, at its place. v may be
// filled in part then.
func (m Meta) Decode(v any) error { return m.decode(v, false) }

// DecodeStrict fills v as [Meta.Decode] does, but a field that v has no place for is an error.
func (m Meta) DecodeStrict(v any) error { return m.decode(v, true) }

func (m Meta) decode(v any, strict bool) error {
	target := reflect.ValueOf(v)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		return fmt.Errorf("post: Decode wants a pointer to a struct or map, not %T", v)
	}
	if m.Len() == 0 {
		return nil
	}
	n := node(m.root, header.Place{})
	fit(n, target.Type().Elem())
	err := n.Load(v, yaml.WithV3Defaults(), yaml.WithUniqueKeys(false), yaml.WithKnownFields(strict)) // keys are unique already, and the time for the check grows with the square of their number
	if err == nil {
		return nil
	}
	fieldAt := m.fieldFinder()
	var faults Faults
	for _, le := range loadErrors(err) {
		at := Place{m.path, le.Mark.Line, le.Mark.Column}
		field := fieldAt(at)
		faults = append(faults, &Fault{Place: at, Rule: "post", Field: field, Message: "front matter: " + explainMismatch(field, le.Message), Err: le})
	}
	if faults == nil {
		return &Fault{Place: Place{Path: m.path}, Rule: "post", Message: "front matter: " + err.Error(), Err: err}
	}
	faults.Sort()
	return faults
}

func loadErrors(err error) []*yaml.LoadError {
	var many *yaml.LoadErrors
	var one *yaml.LoadError
	switch {
	case errors.As(err, &many):
		return many.Errors
	case errors.As(err, &one):
		return []*yaml.LoadError{one}
	}
	return nil
}

// fieldFinder returns a function that returns the name of the field that a place is in. That is the
// last field that starts there or before, or "" if there is none.
func (m *Meta) fieldFinder() func(Place) string {
	var keys []value
	for k := range m.root.Pairs() {
		keys = append(keys, k)
	}
	slices.SortStableFunc(keys, func(a, b value) int { return m.at(a).compare(m.at(b)) })
	return func(at Place) string {
		n, _ := slices.BinarySearchFunc(keys, at, func(k value, at Place) int {
			if m.at(k).compare(at) <= 0 {
				return -1
			}
			return 1
		})
		if n == 0 {
			return ""
		}
		return keys[n-1].Text()
	}
}

var (
	mismatch = regexp.MustCompile("^cannot (?:construct|unmarshal|decode) !!(\\w+) (?:`(.*)` )?(?:into|as a) (.+)$")
	unknown  = regexp.MustCompile("^field (.*) not found in type ")
	noTime   = regexp.MustCompile(`^parsing time (".*?") as `)
)

// explainMismatch returns the decoder's message in words for an author.
func explainMismatch(field, message string) string {
	if m := unknown.FindStringSubmatch(message); m != nil {
		return fmt.Sprintf("%s is not a known field", m[1])
	}
	if m := noTime.FindStringSubmatch(message); m != nil {
		return fmt.Sprintf("%s: %s is not a date", field, m[1])
	}
	m := mismatch.FindStringSubmatch(message)
	if m == nil {
		return field + ": " + message
	}
	what := map[string]string{"seq": "a list", "map": "a table", "null": "nothing"}[m[1]]
	if what == "" {
		what = fmt.Sprintf("%q", m[2])
	}
	wanted := m[3]
	switch {
	case strings.HasPrefix(wanted, "struct"), strings.HasPrefix(wanted, "map["):
		wanted = "a table"
	case strings.HasPrefix(wanted, "[]"):
		wanted = "a list"
	}
	return fmt.Sprintf("%s: %s does not fit %s", field, what, wanted)
}

// node returns v as a node for the decoder. A value without a place of its own, as in an inline
// table of TOML, gets the place of what it is in.
func node(v value, within header.Place) *yaml.Node {
	at := v.Place()
	if at.Line == 0 {
		at = within
	}
	n := &yaml.Node{Kind: yaml.ScalarNode, Value: v.Text(), Line: at.Line, Column: at.Column}
	switch v.Kind() {
	case header.Text:
		n.Tag, n.Style = "!!str", yaml.DoubleQuotedStyle
	case header.Null:
		n.Tag, n.Value = "!!null", ""
	case header.Boolean:
		n.Tag = "!!bool"
	case header.Integer:
		n.Tag = "!!int"
		digits := strings.ReplaceAll(n.Value, "_", "")
		if _, err := strconv.ParseInt(digits, 0, 64); errors.Is(err, strconv.ErrRange) {
			if _, err = strconv.ParseUint(digits, 0, 64); err != nil {
				n.Tag = "!!float"
			}
		}
	case header.Float:
		n.Tag = "!!float"
		if f := strings.TrimLeft(n.Value, "+-"); f == "inf" || f == "nan" {
			n.Value = strings.Replace(n.Value, f, "."+f, 1)
		}
	case header.Moment:
		n.Tag = "!!timestamp"
	case header.List, header.Table:
		n.Kind, n.Tag = yaml.SequenceNode, "!!seq"
		if v.Kind() == header.Table {
			n.Kind, n.Tag = yaml.MappingNode, "!!map"
		}
		for item := range v.Items() {
			n.Content = append(n.Content, node(item, at))
		}
	}
	return n
}

var timeType = reflect.TypeFor[time.Time]()

// fit changes n into what the decoder wants for a type. Keys of tables get the case that the fields
// of structs have. Text that is a date becomes a date where a time is wanted, since JSON has no
// dates.
func fit(n *yaml.Node, t reflect.Type) {
	if t == timeType && n.Kind == yaml.ScalarNode {
		if d, err := parseDate(n.Value, time.UTC); err == nil {
			n.Tag, n.Style, n.Value = "!!timestamp", 0, d.time.Format(time.RFC3339Nano)
		}
		return
	}
	switch t.Kind() {
	case reflect.Pointer:
		fit(n, t.Elem())
	case reflect.Slice, reflect.Array:
		if n.Kind == yaml.SequenceNode {
			for _, item := range n.Content {
				fit(item, t.Elem())
			}
		}
	case reflect.Map:
		if n.Kind == yaml.MappingNode {
			for i := 1; i < len(n.Content); i += 2 {
				fit(n.Content[i], t.Elem())
			}
		}
	case reflect.Struct:
		if n.Kind == yaml.MappingNode {
			fitFields(n, t)
		}
	}
}

func fitFields(n *yaml.Node, t reflect.Type) {
	for i := range t.NumField() {
		field := t.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		if strings.Contains(options, "inline") && field.Type.Kind() == reflect.Struct {
			fitFields(n, field.Type)
			continue
		}
		if name == "" {
			name = strings.ToLower(field.Name)
		}
		if k := keyOf(n, name); k >= 0 {
			n.Content[k].Value = name
			fit(n.Content[k+1], field.Type)
		}
	}
}

// keyOf returns the index in n.Content of the key called name, or else of one that differs only in
// case. It returns -1 if there is none.
func keyOf(n *yaml.Node, name string) int {
	near := -1
	for k := 0; k+1 < len(n.Content); k += 2 {
		switch key := n.Content[k].Value; {
		case key == name:
			return k
		case strings.EqualFold(key, name):
			near = k
		}
	}
	return near
}
