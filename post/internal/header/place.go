package header

import (
	"bytes"
	"unicode/utf8"
)

// PlaceOf returns the position of the byte at offset. A line ends with LF, CRLF or CR, as in
// editors.
func PlaceOf(src []byte, offset int) Place {
	c := newCursor(src)
	return c.place(offset)
}

// LineText returns the line with number n without its end, or the first 4,096 bytes of a longer
// line.
func LineText(src []byte, n int) string {
	const most = 4096 // a reader has no use for more
	at := lineStart(src, n)
	line, _ := nextLine(src, at)
	line = trimBOM(line, at)
	if len(line) > most {
		for line = line[:most]; len(line) > most-utf8.UTFMax && !utf8.Valid(line[len(line)-1:]); {
			line = line[:len(line)-1]
		}
	}
	return string(line)
}

// cursor finds places in rising order, each from the place before.
type cursor struct {
	src  []byte
	at   int // the offset of the last place
	last Place
	next int // where the line after last starts
}

func newCursor(src []byte) cursor {
	at := len(src) - len(trimBOM(src, 0))
	_, next := nextLine(src, 0)
	return cursor{src, at, Place{1, 1}, next}
}

// place returns the position of the byte at offset. offset must not be less than in the call
// before.
func (c *cursor) place(offset int) Place {
	offset = min(offset, len(c.src))
	for c.next <= offset && (c.next < len(c.src) || endsLine(c.src)) && c.at < c.next {
		c.at, c.last = c.next, Place{c.last.Line + 1, 1}
		_, c.next = nextLine(c.src, c.next)
	}
	if offset > c.at {
		c.last.Column += utf8.RuneCount(c.src[c.at:offset])
		c.at = offset
	}
	return c.last
}

// endsLine reports whether b ends with the end of a line.
func endsLine(b []byte) bool {
	return len(b) > 0 && (b[len(b)-1] == '\n' || b[len(b)-1] == '\r')
}

// lineStart returns the offset at which the line with number n starts, counted from 1. After the
// last line it returns the end.
func lineStart(src []byte, n int) int {
	at := 0
	for ; n > 1 && at < len(src); n-- {
		_, at = nextLine(src, at)
	}
	return at
}

var bom = []byte("\xEF\xBB\xBF")

// trimBOM returns b without a byte-order mark if b starts at offset 0, since no editor shows the
// mark.
func trimBOM(b []byte, offset int) []byte {
	if offset == 0 {
		return bytes.TrimPrefix(b, bom)
	}
	return b
}

// nextLine returns the line that starts at offset, without its end, and the offset of the next
// line.
func nextLine(src []byte, offset int) (line []byte, next int) {
	const step = 256 // bytes searched at once for LF and for CR, so that neither search runs far beyond what the other finds
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
