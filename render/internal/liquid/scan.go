package liquid

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A scanner reads an expression from left to right.
type scanner struct {
	s     string
	scope *Scope
}

// space skips white space.
func (sc *scanner) space() { sc.s = strings.TrimLeftFunc(sc.s, unicode.IsSpace) }

// take skips a token if it comes next, and reports whether it did.
func (sc *scanner) take(token string) bool {
	sc.space()
	rest, ok := strings.CutPrefix(sc.s, token)
	if ok {
		sc.s = rest
	}
	return ok
}

// name reads a name: letters, digits, _ and -, and a ? at its end. It returns ""
// if none comes next.
func (sc *scanner) name() string {
	sc.space()
	end := 0
	for end < len(sc.s) {
		r, n := utf8.DecodeRuneInString(sc.s[end:])
		if r != '_' && r != '$' && !unicode.IsLetter(r) && (end == 0 || r != '-' && r != '?' && !unicode.IsDigit(r)) {
			break
		}
		end += n
	}
	name := strings.TrimRight(sc.s[:end], "-")
	sc.s = sc.s[len(name):]
	return name
}

// text reads a text in quotation marks. ok is false if none comes next.
func (sc *scanner) text() (text string, ok bool) {
	sc.space()
	if sc.s == "" || sc.s[0] != '"' && sc.s[0] != '\'' {
		return "", false
	}
	end := strings.IndexByte(sc.s[1:], sc.s[0])
	if end < 0 {
		return "", false
	}
	text, sc.s = sc.s[1:1+end], sc.s[end+2:]
	return text, true
}

// number reads a number. ok is false if none comes next.
func (sc *scanner) number() (number any, ok bool) {
	sc.space()
	end := 0
	for end < len(sc.s) && (sc.s[end] >= '0' && sc.s[end] <= '9' || end == 0 && sc.s[end] == '-' || end > 0 && sc.s[end] == '.') {
		end++
	}
	if n, err := strconv.ParseInt(sc.s[:end], 10, 64); err == nil {
		sc.s = sc.s[end:]
		return n, true
	}
	if f, err := strconv.ParseFloat(sc.s[:end], 64); err == nil {
		sc.s = sc.s[end:]
		return f, true
	}
	return nil, false
}

// constants maps the words that stand for values to the values.
var constants = map[string]any{"true": true, "false": false, "nil": nil, "null": nil, "none": nil, "True": true, "False": false, "empty": "", "blank": ""}

// deepest bounds how deep paths may stand within the brackets of other paths.
const deepest = 8

// operand reads a literal or a path such as page.author.name, page["x"] or
// site.data[page.lang]. ok is false if it is neither.
func (sc *scanner) operand(depth int) (v Value, ok bool) {
	if text, ok := sc.text(); ok {
		return Value{Any: text, Known: true}, true
	}
	if number, ok := sc.number(); ok {
		return Value{Any: number, Known: true}, true
	}
	before := sc.s
	root := sc.name()
	if root == "" || depth > deepest {
		return Value{}, false
	}
	if constant, ok := constants[root]; ok {
		return Value{Any: constant, Known: true}, true
	}
	v.Any, v.Known = sc.scope.Root(root)
	for {
		switch {
		case strings.HasPrefix(sc.s, ".") && !strings.HasPrefix(sc.s, ".."):
			sc.s = sc.s[1:]
			part := sc.name()
			if number, ok := sc.number(); part == "" && ok {
				part = String(number)
			}
			if part == "" {
				return v, false
			}
			v.Any = member(v.Any, part)
		case strings.HasPrefix(sc.s, "["):
			sc.s = sc.s[1:]
			key, ok := sc.operand(depth + 1)
			if !ok || !sc.take("]") {
				return v, false
			}
			v.Any, v.Known = member(v.Any, String(key.Any)), v.Known && key.Known
		default:
			if !v.Known {
				v.Any, v.Missing = nil, strings.TrimSpace(before[:len(before)-len(sc.s)])
			}
			return v, true
		}
	}
}
