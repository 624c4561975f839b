package post

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Decode fills the struct or map that v points to, by `yaml` tags whatever the
// format of the front matter was; untagged fields go by their name in lower
// case. Names of fields match whatever their case, fields unknown to v are left
// alone. A field of type string takes a number, date or word as it was written;
// [Date], time.Time, *big.Int and other encoding.TextUnmarshalers work as well.
//
// The error is [Faults], one for each value that does not fit, at its place.
// Where there is one, v may have been filled in part.
func (m Meta) Decode(v any) error { return m.decode(v, false) }

// DecodeStrict is [Meta.Decode], but a field that v has no place for is an error.
func (m Meta) DecodeStrict(v any) error { return m.decode(v, true) }

func (m Meta) decode(v any, strict bool) error {
	target := reflect.ValueOf(v)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		return fmt.Errorf("post: Decode wants a pointer to a struct or map, not %T", v)
	}
	if m.Len() == 0 {
		return nil
	}
	n := m.root.node()
	rename(n, target.Type().Elem())
	err := n.Load(v, yaml.WithV3Defaults(), yaml.WithKnownFields(strict))
	if err == nil {
		return nil
	}
	var faults Faults
	for _, le := range loadErrors(err) {
		at := Place{m.path, le.Mark.Line, le.Mark.Column}
		field := ""
		for k, val := range m.root.pairs() {
			if at.Line >= int(k.line) && k.line > 0 {
				field = k.text
			}
			if m.at(val) == at {
				break
			}
		}
		message := explainMismatch(le.Message)
		if field != "" {
			message = field + ": " + message
		}
		faults = append(faults, &Fault{Place: at, Rule: "post", Field: field, Message: "front matter: " + message, Err: le})
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

var mismatch = regexp.MustCompile("^cannot (?:construct|unmarshal|decode) !!(\\w+) (?:`(.*)` )?into (.+)$")

// explainMismatch says in an author's words what the decoder says in its own.
func explainMismatch(message string) string {
	m := mismatch.FindStringSubmatch(message)
	if m == nil {
		return message
	}
	what := map[string]string{"seq": "a list", "map": "a table", "null": "nothing"}[m[1]]
	if what == "" {
		what = fmt.Sprintf("%q", m[2])
	}
	return what + " does not fit " + m[3]
}

// node is v as the decoder has it.
func (v *value) node() *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode, Value: v.text, Line: int(v.line), Column: int(v.column)}
	switch v.kind {
	case text:
		n.Tag, n.Style = "!!str", yaml.DoubleQuotedStyle
	case null:
		n.Tag, n.Value = "!!null", ""
	case boolean:
		n.Tag = "!!bool"
	case integer:
		n.Tag = "!!int"
		if _, big := v.any("").(int64); !big {
			n.Tag = "!!float"
		}
	case float:
		n.Tag = "!!float"
		if f := strings.TrimLeft(v.text, "+-"); f == "inf" || f == "nan" {
			n.Value = strings.Replace(v.text, f, "."+f, 1)
		}
	case moment:
		n.Tag = "!!timestamp"
	case list, table:
		n.Kind, n.Tag = yaml.SequenceNode, "!!seq"
		if v.kind == table {
			n.Kind, n.Tag = yaml.MappingNode, "!!map"
		}
		for i := range v.items {
			n.Content = append(n.Content, v.items[i].node())
		}
	}
	return n
}

// rename gives the keys of a table the case that the fields of a struct have,
// so that the decoder finds them.
func rename(n *yaml.Node, t reflect.Type) {
	if t.Kind() != reflect.Struct {
		return
	}
	for i := range t.NumField() {
		field := t.Field(i)
		name, rest, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		if strings.Contains(rest, "inline") && field.Type.Kind() == reflect.Struct {
			rename(n, field.Type)
			continue
		}
		if name == "" {
			name = strings.ToLower(field.Name)
		}
		var near *yaml.Node
		for k := 0; k < len(n.Content); k += 2 {
			switch key := n.Content[k]; {
			case key.Value == name:
				near = nil
				k = len(n.Content)
			case strings.EqualFold(key.Value, name):
				near = key
			}
		}
		if near != nil {
			near.Value = name
		}
	}
}
