package post

import (
	"bytes"
	"regexp"
)

var tomlKeyLine = regexp.MustCompile(`^(?:\[|(?:"[^"]+"|'[^']+'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]+"|'[^']+'|[A-Za-z0-9_-]+))*\s*=)`)

// tomlScanner follows TOML line by line, just far enough to know whether a
// line starts inside a string of several lines or inside brackets.
type tomlScanner struct {
	quote string // `"""` or `'''` while such a string is open
	depth int    // of brackets and braces
	dots  int    // in the key or value that is open
	most  int    // dots in one
}

// line takes one line and tells whether it started inside a string.
func (s *tomlScanner) line(line []byte) (inString bool) {
	inString = s.quote != ""
	s.dots = 0
	for len(line) > 0 {
		if s.quote != "" {
			line = s.string(line)
			continue
		}
		switch c := line[0]; {
		case c == '#':
			return inString
		case bytes.HasPrefix(line, []byte(`"""`)) || bytes.HasPrefix(line, []byte(`'''`)):
			s.quote, line = string(line[:3]), line[3:]
		case c == '"' || c == '\'':
			line = skipQuoted(line)
		default:
			switch c {
			case '[', '{':
				s.depth++
				s.dots = 0
			case ']', '}':
				s.depth = max(0, s.depth-1)
				s.dots = 0
			case '=', ',':
				s.dots = 0
			case '.':
				s.dots++
				s.most = max(s.most, s.dots)
			}
			line = line[1:]
		}
	}
	return inString
}

// string goes on in an open string of several lines and returns what follows it.
func (s *tomlScanner) string(line []byte) []byte {
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '\\' && s.quote[0] == '"':
			i++
		case bytes.HasPrefix(line[i:], []byte(s.quote)):
			i += 3
			for i < len(line) && line[i] == s.quote[0] { // up to two quotes may belong to the string
				i++
			}
			s.quote = ""
			return line[i:]
		}
	}
	return nil
}

// skipQuoted returns what follows the string of one line that line starts with.
func skipQuoted(line []byte) []byte {
	quote := line[0]
	for i := 1; i < len(line); i++ {
		switch {
		case line[i] == '\\' && quote == '"':
			i++
		case line[i] == quote:
			return line[i+1:]
		}
	}
	return nil
}
