package post

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// combining tells whether r takes no room of its own on a line.
func combining(r rune) bool {
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf)
}

// lines finds places in a file. A line ends with LF, CRLF or CR, as editors have it.
type lines struct {
	path string
	src  []byte
}

// place is the position of the byte at offset.
func (l lines) place(offset int) Place {
	c := newCursor(l)
	return c.place(offset)
}

// cursor finds places in rising order without starting over each time.
type cursor struct {
	lines
	line, start int // the line it stands in and where that starts
}

func newCursor(l lines) cursor { return cursor{lines: l, line: 1} }

// place is the position of the byte at offset, which is no less than the one before.
func (c *cursor) place(offset int) Place {
	offset = min(offset, len(c.src))
	for c.start < len(c.src) {
		_, next := nextLine(c.src, c.start)
		if next > offset || next == len(c.src) && !endsLine(c.src) {
			break
		}
		c.line, c.start = c.line+1, next
	}
	at := min(c.start, offset)
	return Place{c.path, c.line, 1 + utf8.RuneCount(trimBOM(c.src[at:offset], at))}
}

// endsLine tells whether b ends with the end of a line.
func endsLine(b []byte) bool {
	return len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r')
}

// offset is where line number n (from 1) starts; past the last line it is the end.
func (l lines) offset(n int) int {
	at := 0
	for ; n > 1 && at < len(l.src); n-- {
		_, at = nextLine(l.src, at)
	}
	return at
}

// text is line number n without its end.
func (l lines) text(n int) string {
	const most = 4096 // more of a line helps nobody
	at := l.offset(n)
	line, _ := nextLine(l.src, at)
	line = trimBOM(line, at)
	if len(line) > most {
		for line = line[:most]; len(line) > most-utf8.UTFMax && !utf8.Valid(line[len(line)-1:]); {
			line = line[:len(line)-1]
		}
	}
	return string(line)
}

var bom = []byte("\xEF\xBB\xBF")

// trimBOM takes the byte-order mark off what starts at offset 0: no editor shows it.
func trimBOM(b []byte, offset int) []byte {
	if offset == 0 {
		return bytes.TrimPrefix(b, bom)
	}
	return b
}

// nextLine is the line that starts at offset, without its end, and where the next one starts.
func nextLine(src []byte, offset int) (line []byte, next int) {
	const step = 256 // two searches that run as fast as memory, neither past the other's find by more
	for from := offset; from < len(src); from += step {
		part := src[from:min(from+step, len(src))]
		i := bytes.IndexByte(part, '\n')
		if i >= 0 {
			part = part[:i]
		}
		if j := bytes.IndexByte(part, '\r'); j >= 0 {
			end := from + j
			if end+1 < len(src) && src[end+1] == '\n' {
				return src[offset:end], end + 2
			}
			return src[offset:end], end + 1
		}
		if i >= 0 {
			return src[offset : from+i], from + i + 1
		}
	}
	return src[offset:], len(src)
}
