package post

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"
)

// readYAML reads a header as YAML 1.2. A line that cannot be read is reported
// and left out, and the rest is read, so that an editor sees all faults at once.
func (r *reader) readYAML(b []byte) {
	const most = 10 // faults of syntax in one header
	for range most {
		var doc yaml.Node
		err := yaml.Unmarshal(b, &doc)
		if err == nil {
			if doc.Kind == yaml.DocumentNode && len(doc.Content) > 0 {
				r.yamlRoot(doc.Content[0])
			}
			return
		}
		line := r.yamlFault(err)
		if b = withoutField(b, line); b == nil {
			return
		}
	}
}

func (r *reader) yamlRoot(n *yaml.Node) {
	if n.Kind == yaml.AliasNode || n.Kind != yaml.MappingNode {
		r.fault(Error, n.Line, n.Column, "", "it is not made of fields", "write fields such as title: …")
		return
	}
	r.root = r.yamlValue(n, 0)
}

// yamlValue is n as a value, with aliases and merges put in.
func (r *reader) yamlValue(n *yaml.Node, depth int) value {
	at := r.at(n.Line, n.Column)
	v := value{line: int32(at.Line), column: int32(at.Column)}
	if r.values++; r.values > maxValues || depth > maxNesting {
		r.tooMuch(n.Line, n.Column, depth)
		return v
	}
	switch n.Kind {
	case yaml.AliasNode:
		alias := r.yamlValue(n.Alias, depth+1)
		alias.line, alias.column = v.line, v.column
		return alias
	case yaml.SequenceNode:
		v.kind, v.items = list, make([]value, len(n.Content))
		for i, item := range n.Content {
			v.items[i] = r.yamlValue(item, depth+1)
		}
	case yaml.MappingNode:
		v.kind, v.items = table, make([]value, 0, len(n.Content))
		var merged []value
		for i := 0; i+1 < len(n.Content); i += 2 {
			key, val := n.Content[i], n.Content[i+1]
			switch {
			case key.Tag == "!!merge":
				merged = append(merged, r.yamlMerge(val, depth+1)...)
			case key.Kind != yaml.ScalarNode && key.Kind != yaml.AliasNode:
				r.fault(Error, key.Line, key.Column, "", "a field's name is a list or a table", "write a word before the colon; quote it if it starts with [ or {")
			default:
				r.add(&v, r.yamlValue(key, depth+1), r.yamlValue(val, depth+1), depth == 0)
			}
		}
		for i := 0; i+1 < len(merged); i += 2 { // what is written stands before what is merged
			if v.get(merged[i].text) == nil {
				v.items = append(v.items, merged[i], merged[i+1])
			}
		}
	default:
		v.kind, v.text = yamlKind(n), n.Value
	}
	return v
}

// yamlMerge are the fields of what << names.
func (r *reader) yamlMerge(n *yaml.Node, depth int) []value {
	v := r.yamlValue(n, depth)
	switch v.kind {
	case table:
		return v.items
	case list:
		var all []value
		for _, item := range v.items {
			if item.kind == table {
				all = append(all, item.items...)
			}
		}
		return all
	}
	r.fault(Error, n.Line, n.Column, "<<", "<< merges tables, and this is none", "name a table, as in <<: *defaults")
	return nil
}

var yamlInteger = regexp.MustCompile(`^[-+]?[0-9][0-9_]*$`)

func yamlKind(n *yaml.Node) kind {
	switch n.Tag {
	case "!!null":
		return null
	case "!!bool":
		return boolean
	case "!!int":
		return integer
	case "!!float":
		if n.Style == 0 && yamlInteger.MatchString(n.Value) {
			return integer // too big for the decoder, not for us
		}
		return float
	case "!!timestamp":
		return moment
	}
	return text
}

// yamlFault reports err and returns the line of the header to leave out to go on.
func (r *reader) yamlFault(err error) (line int) {
	var le *yaml.LoadError
	if les := (*yaml.LoadErrors)(nil); errors.As(err, &les) && len(les.Errors) > 0 {
		le = les.Errors[0]
	} else if !errors.As(err, &le) {
		r.fault(Error, 0, 0, "", err.Error(), "").Err = err
		return 0
	}
	at := le.Mark
	message, hint, atContext := explainYAML(le.Message, le.ContextMsg, r.lineText(le.Mark.Line))
	if atContext && le.ContextMark.Line > 0 {
		at = le.ContextMark
	}
	r.fault(Error, at.Line, at.Column, "", message, hint).Err = err
	return at.Line
}

// explainYAML says what the decoder's message means to an author, and whether
// the place to look at is that of the context.
func explainYAML(message, context, line string) (text, hint string, atContext bool) {
	key, _, _ := strings.Cut(strings.TrimSpace(line), ":")
	key = strings.Trim(key, `"' -`)
	switch {
	case strings.HasPrefix(message, "mapping values are not allowed"):
		if strings.Count(line, ":") > 1 {
			return fmt.Sprintf("%q contains \": \" outside quotes", key), "wrap the value in quotes", false
		}
		return "a field starts where none can", "align it with the fields above, or wrap a value of several lines in quotes", false
	case strings.Contains(context, "quoted scalar"):
		return "the quote that opens here is never closed", "close it, or double a quote inside: '' in '…', \\\" in \"…\"", true
	case strings.Contains(context, "flow sequence"):
		return "the [ here is never closed", "close the list with ], and quote items that contain , [ ] or :", true
	case strings.Contains(context, "flow mapping"):
		return "the { here is never closed", "close it with }; quote a value that starts with {", true
	case strings.Contains(message, "cannot start any token"):
		return "a value cannot start with this character", "wrap the value in quotes", false
	case strings.Contains(message, "tab character"):
		return "a tab is used to indent", "indent with spaces", false
	case strings.Contains(message, "could not find expected ':'"):
		return "a line has no field", "write name: value, indent it if it goes on the value above, or close the front matter with --- before the text", true
	case strings.Contains(message, "did not find expected key"):
		return "text follows a value that is closed", "quote the whole value, and double or escape quotes inside it", false
	case strings.Contains(message, "unknown anchor"):
		return message, "a value that starts with * refers to an anchor: wrap it in quotes if it is text", false
	case strings.Contains(message, "did not find expected alphabetic or numeric character"):
		return "a value that starts with * or & is a reference in YAML", "wrap the value in quotes", true
	case strings.Contains(message, "unknown escape character"):
		return "a backslash in \"…\" starts an escape, and this is none", "write \\\\ or use single quotes", false
	}
	return message, "", false
}
