package document

import (
	"bytes"
	"strings"
)

// moduleEnd returns where the import and export lines end that start with the line at an offset,
// before the empty line. It returns the offset if there are no such lines.
func moduleEnd(src []byte, at int) int {
	if !bytes.HasPrefix(src[at:], []byte("import ")) && !bytes.HasPrefix(src[at:], []byte("export ")) {
		return at
	}
	if at > 1 && src[at-2] != '\n' && !bytes.HasSuffix(src[:at], []byte("\n\r\n")) {
		return at // the line belongs to a paragraph
	}
	stop := lineStop(src, at)
	for stop < len(src) && !blank(src[stop:]) {
		stop = lineStop(src, stop)
	}
	if rest := src[at+len("import ") : stop]; bytes.IndexByte(rest, '"') < 0 && bytes.IndexByte(rest, '\'') < 0 && bytes.IndexByte(rest, '=') < 0 && bytes.IndexByte(rest, '{') < 0 {
		return at // a sentence
	}
	return at + len(bytes.TrimRight(src[at:stop], "\r\n"))
}

// component reads the tag of MDX at an offset: <Name prop="x" prop={y}>, </Name>, <></>. An element
// of HTML counts only if one of its properties is an expression, or if it stands within such an
// element of its name.
func (s *embedScanner) component(at int) (embedTag, bool) {
	t := embedTag{syntax: EmbedMDX, start: at}
	i := at + 1
	if i < len(s.src) && s.src[i] == '/' {
		t.form = closing
		i++
	}
	n := 0
	for i+n < len(s.src) && (inName(s.src[i+n]) || n > 0 && (s.src[i+n] == '.' || s.src[i+n] == ':')) {
		n++
	}
	t.name = string(s.src[i : i+n])
	if n > 0 && !letter(t.name[0]) || n == 0 && (i >= len(s.src) || s.src[i] != '>' || at > 0 && s.src[at-1] == '(') {
		return embedTag{}, false
	}
	expression := false
	html := n > 0 && 'a' <= t.name[0] && t.name[0] <= 'z' && !strings.Contains(t.name, ".")
	stop := min(len(s.src), at+maxTagBytes)
	for i += n; i < stop; i++ {
		s.left--
		switch c := s.src[i]; c {
		case '>':
			t.stop = i + 1
			if s.src[i-1] == '/' && t.form == opening {
				t.form = selfClosing
			}
			if !html {
				return t, true
			}
			within := s.open[t.name] > 0
			switch {
			case t.form == opening && (expression || within):
				if s.open == nil {
					s.open = map[string]int{}
				}
				s.open[t.name]++
			case t.form == closing && within:
				s.open[t.name]--
			}
			return t, expression || within
		case '<':
			return embedTag{}, false
		case '"', '\'':
			end := bytes.IndexByte(s.src[i+1:stop], c)
			if end < 0 {
				s.left -= stop - i
				return embedTag{}, false
			}
			s.left -= end
			i += end + 1
		case '{':
			end := s.bracesEnd(i)
			if end < 0 {
				return embedTag{}, false
			}
			expression = true
			i = end - 1
		case '\n':
			if blank(s.src[i+1:]) {
				return embedTag{}, false
			}
		}
	}
	return embedTag{}, false
}

// expression reads the expression of MDX at an offset, {props.title}. It also reads the comment {/*
// … */}, which may be in any body.
func (s *embedScanner) expression(at int) (embedTag, bool) {
	if at+1 >= len(s.src) || strings.IndexByte("#.:", s.src[at+1]) >= 0 || !s.mdx && !bytes.HasPrefix(s.src[at:], []byte("{/*")) {
		return embedTag{}, false
	}
	t := embedTag{syntax: EmbedMDX, form: output, start: at}
	if t.stop = s.bracesEnd(at); t.stop < 0 {
		return embedTag{}, false
	}
	inside := bytes.TrimSpace(s.src[at+1 : t.stop-1])
	if len(inside) == 0 {
		return embedTag{}, false
	}
	if bytes.HasPrefix(inside, []byte("/*")) && bytes.HasSuffix(inside, []byte("*/")) {
		t.form = comment
	}
	return t, s.mdx || t.form == comment
}

// bracesEnd returns where the expression ends that starts with the { at an offset, or -1 if it does
// not end.
func (s *embedScanner) bracesEnd(at int) int {
	depth := 0
	stop := min(len(s.src), at+maxTagBytes)
	for i := at; i < stop; i++ {
		s.left--
		switch c := s.src[i]; c {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i + 1
			}
		case '"', '\'', '`':
			end := stringEnd(s.src[i:stop])
			if end < 0 || c != '`' && bytes.IndexByte(s.src[i:i+end], '\n') >= 0 {
				continue // an apostrophe in text
			}
			s.left -= end
			i += end - 1
		case '/':
			if !bytes.HasPrefix(s.src[i:], []byte("/*")) {
				continue
			}
			if end := s.find(i, "*/"); end > 0 && end <= stop {
				i = end - 1
			}
		}
	}
	return -1
}
