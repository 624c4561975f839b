package header

import "bytes"

// mending reads a header again and again, each time without one more field that cannot be read, so
// that an editor sees all problems at once. read returns the line of the header at which it
// stopped, or 0.
func (r *reader) mending(b []byte, read func([]byte) int) {
	const most = 10 // problems of syntax in one header
	for range most {
		line := read(b)
		if n := len(r.problems); n > 1 && line > 0 && r.problems[n-1].Place == r.problems[n-2].Place {
			r.problems = r.problems[:n-1] // it did not help to leave the field out
			return
		}
		if line == 0 {
			return
		}
		if b = withoutField(b, line); b == nil {
			return
		}
	}
}

// withoutField returns b with the field that holds a line made blank, so that the other lines keep
// their numbers. It returns nil if there is nothing to leave out.
func withoutField(b []byte, line int) []byte {
	indent := -1 // the indent of the fields, which is the indent of the first
	var start, end int
	for at, n := 0, 1; at < len(b); n++ {
		text, next := nextLine(b, at)
		if rest := bytes.TrimLeft(text, " \t"); len(rest) > 0 && rest[0] != '#' && rest[0] != '-' {
			if indent < 0 {
				indent = len(text) - len(rest)
			}
			if len(text)-len(rest) <= indent {
				if n > line {
					break
				}
				start = at
			}
		}
		at, end = next, next
	}
	blank := bytes.Map(func(r rune) rune {
		if r == '\r' || r == '\n' {
			return r
		}
		return -1
	}, b[start:end])
	if len(blank) == end-start {
		return nil
	}
	return append(append(append([]byte(nil), b[:start]...), blank...), b[end:]...)
}
