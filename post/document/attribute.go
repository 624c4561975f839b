package document

import (
	"bytes"
	"strconv"

	"github.com/diptych-go/diptych/post/lang"
	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/language"
)

const (
	maxList       = 2000 // bytes of an attribute list, and of the classes of a node
	maxAttributes = 100  // of a node, and of a list with those that it refers to
)

// attributes holds what an attribute list holds, in order. goldmark and Pandoc write {#id .class
// key=value}. kramdown writes {: #id .class key="value" name}, where a name stands for a list that
// is defined elsewhere.
type attributes []attribute

type attribute struct {
	name  string // "id", "class" or the author's; "" if value is the name of a list
	value string
}

// parseAttributes reads the list that starts with the brace at the start of b. It returns the
// length of the list, or 0 if there is none. A list of kramdown starts with a colon and may hold
// anything. Any other list holds only attributes.
func parseAttributes(b []byte) (list attributes, length int) {
	if len(b) < 3 || b[0] != '{' {
		return nil, 0
	}
	end := listEnd(b)
	if end < 0 {
		return nil, 0
	}
	inside := b[1:end]
	kramdown := end > 1 && inside[0] == ':'
	if kramdown {
		inside = bytes.TrimSpace(inside[1:])
		if len(inside) == 0 || !isWordByte(inside[0]) && inside[0] != '.' && inside[0] != '#' {
			return nil, 0
		}
	}
	list, whole := scanAttributes(inside, kramdown)
	if !kramdown && (!whole || len(list) == 0) {
		return nil, 0
	}
	return list, end + 1
}

// listEnd returns the index of the brace that ends the list at the start of b, or -1.
func listEnd(b []byte) int {
	for i := 1; i < min(len(b), maxList); i++ {
		switch b[i] {
		case '\\':
			i++
		case '}':
			return i
		case '{':
			return -1
		}
	}
	return -1
}

// scanAttributes reads the inside of a list. whole reports whether it holds nothing but attributes.
func scanAttributes(b []byte, kramdown bool) (list attributes, whole bool) {
	whole = true
	for i := 0; i < len(b); {
		if isSpaceByte(b[i]) {
			i++
			continue
		}
		if i > 0 && !isSpaceByte(b[i-1]) && b[i] != '.' && b[i] != '#' {
			whole = false
		}
		start := i
		switch c := b[i]; {
		case c == '#' || c == '.':
			for i++; i < len(b) && inIDOrClass(b[i]) && (b[i] != '.' || c == '#' && !kramdown); i++ {
			}
			name := "class"
			if c == '#' {
				name = "id"
			}
			if i > start+1 {
				list = append(list, attribute{name, string(b[start+1 : i])})
			} else {
				whole = false
			}
		case isWordByte(c):
			for i < len(b) && (isWordByte(b[i]) || b[i] == '-' || b[i] == ':' || b[i] == '.') {
				i++
			}
			name := string(bytes.ToLower(b[start:i]))
			if i == len(b) || b[i] != '=' {
				list = append(list, attribute{value: string(b[start:i])})
				whole = whole && kramdown
				break
			}
			value, n, ok := scanValue(b[i+1:])
			list = append(list, attribute{name, value})
			i += 1 + n
			whole = whole && ok
		case c == '-' && len(b) == 1: // Pandoc's short form
			list = append(list, attribute{"class", "unnumbered"})
			i++
		default:
			whole = false
			i++
		}
	}
	return list, whole
}

// scanValue reads the value of an attribute, with or without quotation marks, and returns its
// length in b. ok reports whether it is complete.
func scanValue(b []byte) (value string, length int, ok bool) {
	if len(b) > 0 && (b[0] == '"' || b[0] == '\'') {
		var out []byte
		for i := 1; i < len(b); i++ {
			switch {
			case b[i] == b[0]:
				return string(out), i + 1, true
			case b[i] == '\\' && i+1 < len(b) && (b[i+1] == b[0] || b[i+1] == '}'):
				i++
			}
			out = append(out, b[i])
		}
		return "", len(b), false
	}
	n := 0
	for n < len(b) && !isSpaceByte(b[n]) && b[n] != '"' && b[n] != '\'' && b[n] != '=' {
		n++
	}
	return string(b[:n]), n, n > 0
}

// inIDOrClass reports whether c may be a part of an id or class.
func inIDOrClass(c byte) bool {
	return !isSpaceByte(c) && c != '#' && c != '"' && c != '\'' && c != '=' && c != '{' && c != '}'
}

func isSpaceByte(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

func isWordByte(c byte) bool { return alphanumeric(c) || c == '_' }

// has reports whether a list holds a name of a list, such as toc in {:toc}.
func (l attributes) has(name string) bool {
	for _, a := range l {
		if a.name == "" && a.value == name {
			return true
		}
	}
	return false
}

// set gives a node attributes. A class is added to the classes that the node has. Any other value
// replaces an earlier one. A language also sets the direction of its script. Attributes that the
// node has by its kind, such as the address of a link, do not change.
func (l attributes) set(n ast.Node) {
	for _, a := range l {
		if len(n.Attributes()) >= maxAttributes {
			return
		}
		value := []byte(a.value)
		switch a.name {
		case "", "href", "src", "alt", "srcdoc", "markdown":
			continue
		case "class":
			if had, ok := n.AttributeString("class"); ok {
				if before, ok := had.([]byte); ok && len(before) < maxList && !hasClass(before, value) {
					value = append(append(before[:len(before):len(before)], ' '), value...)
				} else {
					continue
				}
			}
		case "lang":
			n.SetAttributeString("lang", value)
			n.SetAttributeString("dir", direction(a.value))
			continue
		case "title":
			switch n := n.(type) {
			case *ast.Link:
				n.Title = value
				continue
			case *ast.Image:
				n.Title = value
				continue
			}
		case "start":
			if list, ok := n.(*ast.List); ok {
				if start, err := strconv.Atoi(a.value); err == nil && list.IsOrdered() {
					list.Start = start
				}
				continue
			}
		}
		n.SetAttributeString(a.name, value)
	}
}

// hasClass reports whether a class is among the classes of an attribute.
func hasClass(classes, class []byte) bool {
	for c := range bytes.FieldsSeq(classes) {
		if bytes.Equal(c, class) {
			return true
		}
	}
	return false
}

// direction returns the direction of the language that an attribute names. For a name that is not a
// language it returns "auto", so that browsers find the direction.
func direction(name string) []byte {
	tag, err := language.Parse(name)
	if err != nil {
		return []byte("auto")
	}
	return []byte(lang.Dir(tag))
}
