package document

import (
	"bytes"
	"strings"
)

// liquidTag reads the tag of Liquid at an offset: {% name args %}.
func (s *embedScanner) liquidTag(at int) (embedTag, bool) {
	if !s.liquid || !bytes.HasPrefix(s.src[at:], []byte("{%")) {
		return embedTag{}, false
	}
	i := at + 2
	if i < len(s.src) && (s.src[i] == '-' || s.src[i] == '+') {
		i++
	}
	i = pastSpace(s.src, i)
	t := embedTag{syntax: EmbedLiquid, start: at}
	if i < len(s.src) && s.src[i] == '#' {
		t.form = comment
		t.stop = s.find(i, "%}")
		return t, t.stop >= 0 && t.stop-at <= maxTagBytes && bytes.IndexByte(s.src[at:t.stop], '\n') < 0
	}
	name := word(s.src[i:])
	if name == "" || !letter(name[0]) && name[0] != '_' {
		return embedTag{}, false
	}
	t.name = name
	if t.stop = s.liquidEnd(i+len(name), "%}", name == "liquid"); t.stop < 0 {
		return embedTag{}, false
	}
	if end, ok := strings.CutPrefix(name, "end"); ok {
		t.form, t.name = closing, strings.TrimPrefix(end, "_")
	}
	return t, true
}

// word returns the name that b starts with. The name does not end with a hyphen, which may belong
// to the mark that ends a tag.
func word(b []byte) string {
	n := 0
	for n < len(b) && (inName(b[n]) || n > 0 && (b[n] == '.' || b[n] == '/') && n+1 < len(b) && inName(b[n+1])) {
		n++
	}
	return string(bytes.TrimRight(b[:n], "-"))
}

// called reports whether the tag is a call of Zola, {% name(args) %}, which {% end %} closes.
func (t *embedTag) called(src []byte) bool {
	if t.syntax != EmbedLiquid || t.form != opening {
		return false
	}
	i := bytes.Index(src[t.start:t.open], []byte(t.name))
	return i >= 0 && t.start+i+len(t.name) < t.open && src[t.start+i+len(t.name)] == '('
}

// liquidEnd returns where the tag or output of Liquid ends whose arguments start at an offset, or
// -1 if it does not end. It gives up at an empty line outside of strings and brackets, unless lines
// is true.
func (s *embedScanner) liquidEnd(from int, closer string, lines bool) int {
	stop := min(len(s.src), from+maxTagBytes)
	var depth [2]int // brackets, and braces
	for i := from; i < stop; i++ {
		s.left--
		switch c := s.src[i]; c {
		case closer[0]:
			if i+1 < len(s.src) && s.src[i+1] == closer[1] && (c != '}' || depth[1] <= 0) {
				return i + 2
			}
			if c == '}' {
				depth[1]--
			}
		case '}':
			depth[1]--
		case '(', '[':
			depth[0]++
		case ')', ']':
			depth[0]--
		case '{':
			if i+1 < len(s.src) && (s.src[i+1] == '%' || s.src[i+1] == '{' && closer == "}}" && depth[0] <= 0) {
				return -1
			}
			depth[1]++
		case '"', '\'':
			if !startsValue(s.src, from, i) {
				continue
			}
			end := plainStringEnd(s.src[i:stop])
			if end > 0 && endsValue(s.src, i+end) {
				s.left -= end
				i += end - 1
			}
		case '\n':
			if !lines && depth[0] <= 0 && blank(s.src[i+1:]) {
				return -1
			}
		}
	}
	return -1
}

// plainStringEnd returns the length of the string that b starts with, or -1 if it does not end.
// Liquid has no escapes. Those of Nunjucks start with a backslash.
func plainStringEnd(b []byte) int {
	for i := 1; i < len(b); i++ {
		if b[i] == b[0] && (b[i-1] != '\\' || i > 1 && b[i-2] == '\\') {
			return i + 1
		}
	}
	return -1
}

// endsValue reports whether the byte at i may follow a string.
func endsValue(src []byte, i int) bool {
	return i >= len(src) || strings.IndexByte(" \t\r\n,)]}|:.%-+~;=/", src[i]) >= 0
}

// blank reports whether a text starts with an empty line.
func blank(line []byte) bool {
	for _, c := range line {
		if c != ' ' && c != '\t' && c != '\r' {
			return c == '\n'
		}
	}
	return true
}

// liquidOutput reads the output at an offset: {{ value | filter: "x" }}. Braces of TeX and of other
// template languages are not outputs.
func (s *embedScanner) liquidOutput(at int) (embedTag, bool) {
	if !s.liquid || !bytes.HasPrefix(s.src[at:], []byte("{{")) || s.inFormula(at) {
		return embedTag{}, false
	}
	i := at + 2
	if i < len(s.src) && s.src[i] == '-' {
		i++
	}
	start := pastSpace(s.src, i)
	if start >= len(s.src) {
		return embedTag{}, false
	}
	var next int
	switch c := s.src[start]; {
	case letter(c), c == '_', c == '$' && start > i:
		next = start + pathLength(s.src[start:])
	case c == '"' || c == '\'':
		stop := min(len(s.src), start+maxTagBytes)
		n := plainStringEnd(s.src[start:stop])
		if n < 0 {
			s.left -= stop - start
			return embedTag{}, false
		}
		next = start + n
	case '0' <= c && c <= '9':
		next = start + numberLength(s.src[start:])
		if after := pastSpace(s.src, next); after >= len(s.src) || s.src[after] != '|' {
			return embedTag{}, false // {{2}} is a formula
		}
	default:
		return embedTag{}, false
	}
	if !continues(s.src, next) {
		return embedTag{}, false
	}
	t := embedTag{syntax: EmbedLiquid, form: output, start: at}
	t.stop = s.liquidEnd(next, "}}", false)
	return t, t.stop >= 0
}

// inFormula reports whether the braces at an offset belong to a formula, as in \x{{, a^{{ and a_{{,
// or to a variable of a shell or workflow, as in ${{.
func (s *embedScanner) inFormula(at int) bool {
	if last := len(s.tags) - 1; last >= 0 && s.tags[last].stop == at {
		return false
	}
	if n := len(s.tags); at == 0 || n > 0 && s.tags[n-1].stop == at {
		return false
	}
	switch s.src[at-1] {
	case '$', '}', '\\':
		return true
	case '^', '_':
		return at > 1 && strings.IndexByte(" \t\r\n*_(", s.src[at-2]) < 0
	}
	i := at - 1
	for i >= 0 && letter(s.src[i]) {
		i--
	}
	return i >= 0 && s.src[i] == '\\'
}

// numberLength returns the length of the number that b starts with.
func numberLength(b []byte) int {
	n := 0
	for n < len(b) && ('0' <= b[n] && b[n] <= '9' || b[n] == '.' && n > 0) {
		n++
	}
	return n
}

// pathLength returns the length of the variable that b starts with: page.title,
// site.data["x"].y.
func pathLength(b []byte) int {
	n, depth := 0, 0
	for n < len(b) {
		switch c := b[n]; {
		case c == '[':
			depth++
		case c == ']' && depth > 0:
			depth--
		case depth > 0 && c != '\n':
		case inName(c) && (c != '-' || n+1 < len(b) && b[n+1] != '}'), c == '.', c == '?', c == '$' && n == 0, c == ':' && n+1 < len(b) && b[n+1] == ':':
		default:
			return n
		}
		n++
	}
	return n
}

// operators lists the words that may follow a value in an expression of Jinja and Nunjucks.
var operators = set("if", "and", "or", "in", "not", "is", "contains", "else")

// continues reports whether the text at an offset may follow a value.
func continues(src []byte, at int) bool {
	i := pastSpace(src, at)
	if i >= len(src) {
		return false
	}
	if strings.IndexByte("|}-(+*/~=!<>?,%", src[i]) >= 0 {
		return true
	}
	return i > at && operators[word(src[i:])]
}

// liquidComment reads the comment of Nunjucks at an offset: {# … #}.
func (s *embedScanner) liquidComment(at int) (embedTag, bool) {
	rest := s.src[at:]
	if !s.liquid || len(rest) < 4 || rest[1] != '#' || strings.IndexByte(" \t\r\n-", rest[2]) < 0 {
		return embedTag{}, false
	}
	stop := s.find(at+2, "#}")
	return embedTag{syntax: EmbedLiquid, form: comment, start: at, stop: stop}, stop >= 0 && stop-at <= maxTagBytes
}
