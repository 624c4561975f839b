package header

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/diptych-go/diptych/post/internal/show"
	"go.yaml.in/yaml/v4"
)

// readYAML reads a header as YAML 1.2.
func (r *reader) readYAML(b []byte) {
	if !r.oneDocument(b) {
		return
	}
	b = r.swapBreaks(b)
	whole := true
	r.mending(b, func(b []byte) int {
		var doc yaml.Node
		if err := decodeYAML(b, &doc); err != nil {
			whole = false
			return r.yamlProblem(err)
		}
		if doc.Kind == yaml.DocumentNode && len(doc.Content) > 0 {
			r.yamlRoot(doc.Content[0], whole)
		}
		return 0
	})
}

// yamlOptions holds the options of yaml.Unmarshal, which makes them again for each text.
var yamlOptions = yaml.WithV3Defaults()

// decodeYAML reads what yaml.Unmarshal would read: the first document, if there is one.
func decodeYAML(b []byte, doc *yaml.Node) error {
	loader, err := yaml.NewLoader(bytes.NewReader(b), yamlOptions)
	if err != nil {
		return err
	}
	if err := loader.Load(doc); !errors.Is(err, io.EOF) {
		return err
	}
	return nil
}

// oneDocument reports lines that belong to streams of several documents: the decoder would ignore
// what follows them. It returns whether the header can be read.
func (r *reader) oneDocument(b []byte) bool {
	first := true
	for at, n := 0, 1; at < len(b); n++ {
		line, next := nextLine(b, at)
		switch {
		case (bytes.HasPrefix(line, []byte("---")) || bytes.HasPrefix(line, []byte("..."))) &&
			len(line) > 3 && (line[3] == ' ' || line[3] == '\t'):
			r.problem(Error, n, 1, "", fmt.Sprintf("%s neither closes the front matter nor is a field", show.Quote(string(line))), "write --- alone on the line that closes it")
		case first && bytes.HasPrefix(line, []byte("%")):
			r.problem(Error, n, 1, "", "YAML takes a first line that starts with % for a directive", "remove it")
			return false
		}
		first = first && (len(bytes.TrimSpace(line)) == 0 || line[0] == '#')
		at = next
	}
	return true
}

// breakSwaps replaces the characters that end a line in YAML 1.1, by which the decoder goes here,
// but not in YAML 1.2. While the decoder reads, noncharacters stand for them.
var (
	breakSwaps = strings.NewReplacer("\u0085", "\ufdd0", "\u2028", "\ufdd1", "\u2029", "\ufdd2")
	breaksBack = strings.NewReplacer("\ufdd0", "\u0085", "\ufdd1", "\u2028", "\ufdd2", "\u2029")
)

func (r *reader) swapBreaks(b []byte) []byte {
	if !bytes.Contains(b, []byte("\u0085")) && !bytes.Contains(b, []byte("\u2028")) && !bytes.Contains(b, []byte("\u2029")) ||
		bytes.ContainsAny(b, "\ufdd0\ufdd1\ufdd2") {
		return b
	}
	r.breaks = true
	return []byte(breakSwaps.Replace(string(b)))
}

// yamlRoot reads the fields. whole is true if no line was left out.
func (r *reader) yamlRoot(n *yaml.Node, whole bool) {
	if n.Kind != yaml.MappingNode {
		if whole {
			r.problem(Error, n.Line, n.Column, "", "the text between the fences is not made of fields", "write fields such as title: …")
		}
		return
	}
	r.top, r.aliases = n, nil
	r.root = r.yamlValue(n, 0, Place{})
}

// yamlValue returns n as a value, with what aliases and merges stand for. alias is the place of the
// alias for which n is read, or the zero Place.
func (r *reader) yamlValue(n *yaml.Node, depth int, alias Place) node {
	at := r.at(n.Line, n.Column)
	v := node{Line: int32(at.Line), Column: int32(at.Column)}
	if alias.Line > 0 {
		at = alias
		r.aliased += len(n.Value)
	}
	if r.aliased > r.MaxBytes {
		r.tooMuch(at, fmt.Sprintf("aliases stand for more than %d bytes", r.MaxBytes))
	}
	if !r.count(at, depth) {
		return v
	}
	switch n.Kind {
	case yaml.AliasNode:
		val := r.yamlValue(n.Alias, depth+1, at)
		val.Line, val.Column = v.Line, v.Column
		return val
	case yaml.SequenceNode:
		items := make([]node, len(n.Content))
		for i, item := range n.Content {
			items[i] = r.yamlValue(item, depth+1, alias)
		}
		return v.of(List, items)
	case yaml.MappingNode:
		return r.yamlTable(v, n, depth, alias)
	default:
		v.Kind, v.Text = yamlKind(n), n.Value
		if r.breaks {
			v.Text = breaksBack.Replace(v.Text)
		}
	}
	return v
}

// yamlTable returns v as a table of the fields of n.
func (r *reader) yamlTable(v node, n *yaml.Node, depth int, alias Place) node {
	kind := Table
	b := builder{reader: r, top: depth == 0, items: make([]node, 0, len(n.Content))}
	var merged []node
	for i := 0; i+1 < len(n.Content) && !r.over; i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		switch {
		case key.Tag == "!!merge":
			merged = append(merged, r.yamlMerge(val, depth+1, alias)...)
		case key.Kind != yaml.ScalarNode && key.Kind != yaml.AliasNode:
			r.problem(Error, key.Line, key.Column, "", "a list or a table stands where a field's name is wanted", "quote a value that starts with {{ or [")
			kind = Null // lead to no further problem
		default:
			name := r.yamlValue(key, depth+1, alias)
			if !name.Scalar() {
				r.problem(Error, key.Line, key.Column, "", "a list or a table stands where a field's name is wanted", "write a word before the colon")
				continue
			}
			name.Kind = Text
			if key.Style == 0 {
				r.yamlTrim(key, &name)
			}
			if alias.Line == 0 && !r.full() {
				r.yamlUnsaid(name.Text, key, val)
			}
			b.put(name, r.yamlValue(val, depth+1, alias))
		}
	}
	for i := 0; i+1 < len(merged); i += 2 { // written fields come before merged ones
		if b.find(merged[i].Text) < 0 {
			b.put(merged[i], merged[i+1])
		}
	}
	return v.of(kind, b.fields())
}

// wanted reports whether an alias names an anchor.
func (r *reader) wanted(anchor string) bool {
	if r.aliases == nil {
		r.aliases = map[string]bool{}
		var walk func(*yaml.Node)
		walk = func(n *yaml.Node) {
			if n.Kind == yaml.AliasNode {
				r.aliases[n.Value] = true
			}
			for _, inner := range n.Content {
				walk(inner)
			}
		}
		walk(r.top)
	}
	return r.aliases[anchor]
}

// yamlMerge returns the fields of the tables that << names, or nil if it names something else.
func (r *reader) yamlMerge(n *yaml.Node, depth int, alias Place) []node {
	v := r.yamlValue(n, depth, alias)
	switch v.Kind {
	case Table:
		return v.Items()
	case List:
		var all []node
		for _, item := range v.Items() {
			if item.Kind == Table {
				all = append(all, item.Items()...)
			}
		}
		return all
	}
	if !r.over {
		r.problem(Error, n.Line, n.Column, "<<", "<< merges tables, and this is not a table", "name a table, as in <<: *defaults")
	}
	return nil
}

var yamlInteger = pattern(`^[-+]?[0-9][0-9_]*$`)

func yamlKind(n *yaml.Node) Kind {
	switch n.Tag {
	case "!!null":
		return Null
	case "!!bool":
		return Boolean
	case "!!int":
		return Integer
	case "!!float":
		if n.Style == 0 && yamlInteger().MatchString(n.Value) {
			return Integer // too big for the decoder, but kept as text
		}
		return Float
	case "!!timestamp":
		return Moment
	}
	return Text
}
