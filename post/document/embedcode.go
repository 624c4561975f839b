package document

import (
	"bytes"
	"slices"
)

// A linePrefix is what stands before the text of a line: the marks of quotations and lists.
type linePrefix struct {
	quotes int  // number of marks of quotations
	list   bool // the line starts an item
	stop   int  // where the text starts
}

// prefixOf returns what stands before the text of the line at an offset.
func prefixOf(src []byte, at int) linePrefix {
	p := linePrefix{stop: at}
	for p.stop < len(src) {
		switch c := src[p.stop]; {
		case c == ' ' || c == '\t':
			p.stop++
			continue
		case c == '>':
			p.quotes++
			p.stop++
			continue
		}
		n := marker(src[p.stop:])
		if n == 0 {
			break
		}
		p.list = true
		p.stop += n
	}
	return p
}

// marker returns the length of the list mark that a line starts with, or 0 if there is none.
func marker(line []byte) int {
	n := 0
	for n < len(line) && n < 9 && '0' <= line[n] && line[n] <= '9' {
		n++
	}
	switch {
	case n >= len(line)-1:
		return 0
	case n == 0 && line[0] != '-' && line[0] != '+' && line[0] != '*', n > 0 && line[n] != '.' && line[n] != ')':
		return 0
	case line[n+1] != ' ' && line[n+1] != '\t':
		return 0
	}
	return n + 1
}

// lineStop returns where the line at an offset ends, after its line break.
func lineStop(src []byte, at int) int {
	if n := bytes.IndexByte(src[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(src)
}

// fence returns the run of backticks or tildes at the start of a line, if it can open a block of
// code, and nil otherwise.
func fence(line []byte) []byte {
	n := 0
	for n < len(line) && line[n] == line[0] {
		n++
	}
	if n < 3 || line[0] != '`' && line[0] != '~' || line[0] == '`' && bytes.IndexByte(line[n:], '`') >= 0 {
		return nil
	}
	return line[:n]
}

// fenceEnd returns where the fenced block of code ends that starts with the line at an offset. It
// returns the offset if there is no such block.
func fenceEnd(src []byte, at int) int {
	first := prefixOf(src, at)
	stop := lineStop(src, at)
	mark := fence(src[first.stop:stop])
	if mark == nil {
		return at
	}
	for next := stop; next < len(src); next = stop {
		p := prefixOf(src, next)
		stop = lineStop(src, next)
		text := bytes.TrimSpace(src[p.stop:stop])
		switch {
		case p.quotes < first.quotes:
			return next
		case first.list && first.quotes == 0 && len(text) > 0 && p.stop == next: // the item has ended
			return next
		case len(text) >= len(mark) && text[0] == mark[0] && len(bytes.Trim(text, string(mark[:1]))) == 0 && p.stop-next <= first.stop-at+3:
			return stop
		}
	}
	return len(src)
}

// paragraphEnd returns where the paragraph around an offset ends, about as Markdown sees it.
func paragraphEnd(src []byte, at int) int {
	for next := lineStop(src, at); ; next = lineStop(src, next) {
		if next == len(src) {
			return next
		}
		p := prefixOf(src, next)
		line := bytes.TrimSpace(src[p.stop:lineStop(src, next)])
		if len(line) == 0 || p.list || line[0] == '#' || fence(line) != nil || tagAlone(line) {
			return next
		}
	}
}

// tagAlone reports whether a line holds only a template tag.
func tagAlone(line []byte) bool {
	return bytes.HasPrefix(line, []byte("{%")) && bytes.HasSuffix(line, []byte("%}")) || bytes.HasPrefix(line, []byte("{{")) && bytes.HasSuffix(line, []byte("}}"))
}

// escapes records the escaped tags in code. A reader sees them without their comment marks.
func (s *embedScanner) escapes(start, stop int) {
	for at := start; at < stop; {
		n := bytes.Index(s.src[at:stop], []byte("/*"))
		if n < 0 {
			return
		}
		at += n
		for _, back := range [...]int{3, 2} {
			if at-back < start {
				continue
			}
			if t, ok := s.escapedTag(at - back); ok && t.open == at && t.stop <= stop {
				s.quoted = append(s.quoted, t.open, t.last)
				break
			}
		}
		at += 2
	}
}

// marksIn returns where the comment marks of escaped tags stand in a part of the source. Each mark
// has two bytes.
func (s *embedScanner) marksIn(start, stop int) []int {
	from, _ := slices.BinarySearch(s.quoted, start)
	to, _ := slices.BinarySearch(s.quoted, stop)
	return s.quoted[from:to]
}
