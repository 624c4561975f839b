package document

import (
	"html"
	"strings"
)

// argReader reads the arguments of a tag.
type argReader struct {
	rest   string
	syntax EmbedSyntax
}

func (r *argReader) space() { r.rest = strings.TrimLeft(r.rest, " \t\r\n") }

// args reads arguments up to the end, or up to the filters of Liquid.
func (r *argReader) args() (list []EmbedArg) {
	for {
		r.rest = strings.TrimLeft(r.rest, " \t\r\n,;")
		if r.rest == "" || r.syntax == EmbedLiquid && r.rest[0] == '|' {
			return list
		}
		list = append(list, r.arg())
	}
}

// arg reads one argument. The caller knows that there is one.
func (r *argReader) arg() EmbedArg {
	name, quoted := r.value(true)
	if quoted {
		return EmbedArg{Value: name, Quoted: true}
	}
	after := strings.TrimLeft(r.rest, " \t\r\n")
	switch {
	case after == "" || name == "":
	case after[0] == '=' && !strings.HasPrefix(after, "==") && !strings.HasPrefix(after, "=>"),
		after[0] == ':' && r.syntax == EmbedLiquid && !strings.HasPrefix(after, "://"):
		r.rest = after[1:]
		r.space()
		if r.rest == "" || r.syntax == EmbedLiquid && strings.IndexByte(",|", r.rest[0]) >= 0 {
			return EmbedArg{Name: name}
		}
		value, quoted := r.value(false)
		return EmbedArg{Name: name, Value: value, Quoted: quoted}
	}
	return EmbedArg{Value: name}
}

// value reads a string, or the text up to the next space. If first is true, that may be a name,
// which ends at = or :.
func (r *argReader) value(first bool) (value string, quoted bool) {
	if value, ok := r.quotation(); ok {
		return value, true
	}
	depth, i := 0, 0
scan:
	for i < len(r.rest) {
		c := r.rest[i]
		switch c {
		case ' ', '\t', '\r', '\n':
			if depth <= 0 {
				break scan
			}
		case '"', '\'':
			if end := plainStringEnd([]byte(r.rest[i:])); r.syntax != EmbedHugo && end > 0 {
				i += end - 1
			}
		case '(', '[', '{':
			if r.syntax != EmbedHugo {
				depth++
			}
		case ')', ']', '}':
			if r.syntax != EmbedHugo {
				depth--
			}
		case '=':
			if first && i > 0 && depth <= 0 && !operator(r.rest[i-1]) && !strings.HasPrefix(r.rest[i:], "==") {
				break scan
			}
		case ':':
			if first && i > 0 && depth <= 0 && r.syntax == EmbedLiquid && !strings.HasPrefix(r.rest[i:], "://") && !digits(r.rest[:i]) {
				break scan
			}
		case ',', '|':
			if r.syntax == EmbedLiquid && depth <= 0 {
				break scan
			}
		}
		i++
	}
	if i == 0 {
		i = 1
	}
	value, r.rest = r.rest[:i], r.rest[i:]
	if r.syntax == EmbedMDX {
		return expressionValue(value)
	}
	return value, false
}

// expressionValue returns the text in the braces of an expression of MDX. For a string it returns
// the text of the string, and true.
func expressionValue(s string) (value string, quoted bool) {
	inside, ok := strings.CutPrefix(s, "{")
	if !ok {
		return s, false
	}
	inside = strings.TrimSpace(strings.TrimSuffix(inside, "}"))
	if inside != "" && strings.IndexByte("\"'`", inside[0]) >= 0 && stringEnd([]byte(inside)) == len(inside) && !strings.Contains(inside, "${") {
		return strings.ReplaceAll(inside[1:len(inside)-1], `\`+inside[:1], inside[:1]), true
	}
	return inside, false
}

func operator(c byte) bool { return strings.IndexByte("=!<>", c) >= 0 }

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// quotation reads a string in quotation marks, if one comes next.
func (r *argReader) quotation() (value string, ok bool) {
	s := r.rest
	if r.syntax == EmbedHugo && strings.HasPrefix(s, `\"`) {
		if end := strings.Index(s[2:], `\"`); end >= 0 {
			r.rest = s[2+end+2:]
			return s[2 : 2+end], true
		}
	}
	if s == "" || s[0] != '"' && (s[0] != '`' || r.syntax == EmbedLiquid) && (s[0] != '\'' || r.syntax == EmbedHugo) {
		return "", false
	}
	var end int
	switch r.syntax {
	case EmbedHugo:
		end = stringEnd([]byte(s))
	case EmbedMDX:
		end = strings.IndexByte(s[1:], s[0]) + 2
		if end == 1 {
			end = -1
		}
	default:
		end = plainStringEnd([]byte(s))
	}
	if end < 0 {
		return "", false
	}
	value, r.rest = s[1:end-1], s[end:]
	switch {
	case r.syntax == EmbedMDX:
		value = html.UnescapeString(value)
	case s[0] != '`':
		value = strings.ReplaceAll(value, `\`+s[:1], s[:1])
	}
	return value, true
}

// filters reads the filters of Liquid, | name: a, b, also in the form of Jinja, | name(a, b).
func (r *argReader) filters() (list []EmbedFilter) {
	for {
		r.space()
		if r.rest == "" || r.rest[0] != '|' {
			return list
		}
		r.rest = r.rest[1:]
		r.space()
		name := word([]byte(r.rest))
		r.rest = r.rest[len(name):]
		if name == "" {
			if r.rest != "" && r.rest[0] != '|' {
				r.value(false)
			}
			continue
		}
		f := EmbedFilter{Name: name}
		if inside, ok := r.brackets(); ok {
			f.Args = (&argReader{inside, r.syntax}).args()
		} else {
			r.space()
			r.rest = strings.TrimPrefix(r.rest, ":")
			f.Args = r.args()
		}
		list = append(list, f)
	}
}

// brackets reads the text in round brackets, if they come next.
func (r *argReader) brackets() (inside string, ok bool) {
	if r.rest == "" || r.rest[0] != '(' {
		return "", false
	}
	depth := 0
	for i := 0; i < len(r.rest); i++ {
		switch r.rest[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				inside, r.rest = r.rest[1:i], r.rest[i+1:]
				return inside, true
			}
		case '"', '\'':
			if end := plainStringEnd([]byte(r.rest[i:])); end > 0 {
				i += end - 1
			}
		}
	}
	inside, r.rest = r.rest[1:], ""
	return inside, true
}
