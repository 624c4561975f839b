package document

import (
	"bytes"
	"strings"
)

// hugoTag reads the shortcode of Hugo at an offset: {{< name args >}} or
// {{% name args %}}.
func (s *embedScanner) hugoTag(at int) (embedTag, bool) {
	const marks = 3 // {{< and >}}
	rest := s.src[at:]
	if !s.hugo || len(rest) < 2*marks || rest[1] != '{' || rest[2] != '<' && rest[2] != '%' {
		return embedTag{}, false
	}
	closer := ">}}"
	if rest[2] == '%' {
		closer = "%}}"
	}
	t := embedTag{syntax: EmbedHugo, start: at}
	i := pastSpace(s.src, at+marks)
	if i < len(s.src) && s.src[i] == '/' {
		t.form = closing
		i = pastSpace(s.src, i+1)
	}
	n := 0
	for i+n < len(s.src) && (inName(s.src[i+n]) || s.src[i+n] == '/' || s.src[i+n] == '.' || s.src[i+n] >= 0x80) {
		n++
	}
	name := bytes.TrimRight(s.src[i:i+n], "/")
	if len(name) == 0 || name[0] == '-' || name[0] == '/' {
		return embedTag{}, false
	}
	t.name = string(name)
	if t.stop = s.hugoEnd(i+len(name), closer); t.stop < 0 {
		return embedTag{}, false
	}
	inside := bytes.TrimSpace(s.src[i+len(name) : t.stop-marks])
	switch {
	case t.form == closing && len(inside) > 0:
		return embedTag{}, false
	case t.form != closing && bytes.HasSuffix(inside, []byte("/")):
		t.form = selfClosing
	}
	return t, true
}

// hugoEnd returns where the shortcode ends whose arguments start at an offset, or -1 if it does not
// end. A quotation mark without a second one on its line is just a character.
func (s *embedScanner) hugoEnd(from int, closer string) int {
	stop := min(len(s.src), from+maxTagBytes)
	for i := from; i < stop; i++ {
		s.left--
		switch c := s.src[i]; {
		case c == closer[0] && bytes.HasPrefix(s.src[i:], []byte(closer)):
			return i + len(closer)
		case c == '{' && (bytes.HasPrefix(s.src[i:], []byte("{{<")) || bytes.HasPrefix(s.src[i:], []byte("{{%"))):
			return -1
		case c == '\\' && bytes.HasPrefix(s.src[i:], []byte(`\"`)): // as a string within a string
			line := s.src[i+2 : max(i+2, min(stop, lineStop(s.src, i)))]
			if end := bytes.Index(line, []byte(`\"`)); end >= 0 {
				i += end + 3
			}
			s.left -= len(line)
		case c == '"' && startsValue(s.src, from, i):
			line := s.src[i:min(stop, lineStop(s.src, i))]
			if end := stringEnd(line); end > 0 {
				i += end - 1
			}
			s.left -= len(line)
		case c == '`' && startsValue(s.src, from, i):
			if end := stringEnd(s.src[i:stop]); end > 0 {
				s.left -= end
				i += end - 1
			} else {
				s.left -= stop - i
			}
		}
	}
	return -1
}

// stringEnd returns the length of the string in quotation marks that b starts with. The string may
// hold escapes. It returns -1 if the string does not end.
func stringEnd(b []byte) int {
	for i := 1; i < len(b); i++ {
		switch {
		case b[i] == '\\' && b[0] != '`' && i+1 < len(b) && (b[i+1] == b[0] || b[i+1] == '\\'):
			i++
		case b[i] == b[0]:
			return i + 1
		}
	}
	return -1
}

// startsValue reports whether a value can start at index i of the arguments, which begin at from.
func startsValue(src []byte, from, i int) bool {
	return i <= from || strings.IndexByte(" \t\r\n=:,([{|\\", src[i-1]) >= 0
}

// pastSpace returns the first offset from at on that is not a space or line break.
func pastSpace(src []byte, at int) int {
	for at < len(src) && (src[at] == ' ' || src[at] == '\t' || src[at] == '\n' || src[at] == '\r') {
		at++
	}
	return at
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// inName reports whether c may be in the name of a tag.
func inName(c byte) bool { return letter(c) || '0' <= c && c <= '9' || c == '_' || c == '-' }

// escapes lists the ways in which authors write a tag of Hugo or Zola that readers are to see.
var escapes = [...]struct {
	syntax      EmbedSyntax
	open, close string
}{
	{EmbedHugo, "{{</*", "*/>}}"},
	{EmbedHugo, "{{%/*", "*/%}}"},
	{EmbedLiquid, "{{/*", "*/}}"},
	{EmbedLiquid, "{%/*", "*/%}"},
}

// escapedTag returns the tag at an offset that readers are to see, without the comment marks within
// it. The open and last of the result are where these marks stand.
func (s *embedScanner) escapedTag(at int) (embedTag, bool) {
	for _, e := range escapes {
		if !bytes.HasPrefix(s.src[at:], []byte(e.open)) || e.syntax == EmbedHugo && !s.hugo || e.syntax == EmbedLiquid && !s.liquid {
			continue
		}
		end := s.find(at+len(e.open), e.close)
		if end < 0 || end-at > maxTagBytes {
			return embedTag{}, false
		}
		return embedTag{syntax: e.syntax, form: escaped, start: at, stop: end, open: at + len(e.open) - 2, last: end - len(e.close)}, true
	}
	return embedTag{}, false
}
