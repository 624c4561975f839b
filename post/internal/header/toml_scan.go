package header

import "bytes"

var tomlKeyLine = pattern(`^(?:\[|(?:"[^"]+"|'[^']+'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]+"|'[^']+'|[A-Za-z0-9_-]+))*\s*=)`)

// tomlScanner reads TOML line by line. It finds out only whether a line starts inside a string of
// several lines or inside brackets, and how long the paths to all fields are together.
type tomlScanner struct {
	quote   string      // `"""` or `'''` while such a string is open
	depth   int         // of brackets and braces
	deepest int         // most names, lists and tables within each other
	spent   int         // bytes that the paths to all fields cost
	open    []tomlLevel // brackets and braces, no deeper than maxNesting
	path    tomlLevel   // of the table and of the open brackets and braces
	name    tomlLevel   // of the field that was named last
	naming  bool        // a name is being read, not a value
}

// tomlLevel holds what a table or a list adds to the paths of what is in it.
type tomlLevel struct {
	names, bytes int
	brace        bool
}

// line reads one line and reports whether it started inside a string.
func (s *tomlScanner) line(line []byte) (inString bool) {
	inString = s.quote != ""
	if !inString && s.depth == 0 {
		if line := bytes.TrimLeft(line, " \t"); bytes.HasPrefix(line, []byte("[")) {
			s.path = tomlLevel{}
			s.name = tomlLevel{names: 1 + bytes.Count(line, []byte(".")), bytes: len(line)}
			s.spend()
			s.path = s.name
			return false
		}
		s.name, s.naming = tomlLevel{}, true
	}
	for len(line) > 0 {
		if s.quote != "" {
			line = s.string(line)
			continue
		}
		rest := line[1:]
		switch c := line[0]; c {
		case '#':
			return inString
		case '"', '\'':
			if len(line) > 2 && line[1] == c && line[2] == c {
				s.quote, rest = string(line[:3]), line[3:]
			} else {
				rest = skipQuoted(line)
			}
		case '[', '{':
			s.enter(c == '{')
		case ']', '}':
			s.leave()
		case ',':
			s.name, s.naming = tomlLevel{}, len(s.open) > 0 && s.open[len(s.open)-1].brace
		case '=':
			s.spend()
			s.naming = false
		case '.':
			if s.naming {
				s.name.names++
			}
		}
		if s.naming {
			s.name.bytes += len(line) - len(rest)
			s.deepest = max(s.deepest, s.path.names+s.name.names)
		}
		line = rest
	}
	return inString
}

// enter records an opening bracket or brace.
func (s *tomlScanner) enter(brace bool) {
	s.spend()
	s.depth++
	if len(s.open) <= maxNesting {
		s.open = append(s.open, tomlLevel{s.name.names + 1, s.name.bytes, brace})
		s.path.names += s.name.names + 1
		s.path.bytes += s.name.bytes
	}
	s.name, s.naming = tomlLevel{}, brace
}

// leave records a closing bracket or brace.
func (s *tomlScanner) leave() {
	s.depth = max(0, s.depth-1)
	if last := len(s.open) - 1; last >= s.depth {
		s.path.names -= s.open[last].names
		s.path.bytes -= s.open[last].bytes
		s.open = s.open[:last]
	}
	s.naming = false
}

// spend adds the path of a field to the cost of all paths.
func (s *tomlScanner) spend() {
	const each = 16 // bytes that a name costs beside its own bytes
	s.deepest = max(s.deepest, s.path.names+s.name.names)
	s.spent += s.path.bytes + s.name.bytes + each*(s.path.names+s.name.names+1)
}

// string reads on in an open string of several lines and returns what follows the string, or nil if
// it does not end.
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

// skipQuoted returns what follows the string that line starts with, or nil if it does not end.
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
