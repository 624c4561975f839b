package document

import (
	"bytes"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post"
)

// lineIndex finds the places of offsets in a body. It does not change once it is made.
type lineIndex struct {
	body  post.Place // where the body starts in its file
	lf    bool       // lines end with LF alone
	marks []lineMark // one for each markEvery bytes of the body
}

// lineMark is the place of an offset, from which a search may start.
type lineMark struct{ offset, line, column int }

const markEvery = 1024

func newLineIndex(body post.Place, source []byte) lineIndex {
	at := lineMark{}
	lf := bytes.IndexByte(source, '\r') < 0
	index := lineIndex{body: body, lf: lf, marks: append(make([]lineMark, 0, len(source)/markEvery+1), at)}
	for next := markEvery; next < len(source); next += markEvery {
		at = at.to(source, next, lf)
		index.marks = append(index.marks, at)
	}
	return index
}

// place returns where an offset is in the file. Lines end with LF, CR or both.
func (x lineIndex) place(source []byte, offset int) post.Place {
	m := x.marks[min(offset/markEvery, len(x.marks)-1)].to(source, offset, x.lf)
	at := x.body
	at.Line += m.line
	at.Column = 1 + m.column
	return at
}

// to returns the mark of a later offset. For an offset within a character, it returns the mark of
// the character's start.
func (m lineMark) to(source []byte, offset int, lf bool) lineMark {
	for back := 0; back < utf8.UTFMax-1 && offset < len(source) && offset > m.offset && !utf8.RuneStart(source[offset]); back++ {
		offset--
	}
	if lf {
		rest := source[m.offset:offset]
		if last := bytes.LastIndexByte(rest, '\n'); last >= 0 {
			m.line, m.column = m.line+bytes.Count(rest, []byte{'\n'}), 0
			rest = rest[last+1:]
		}
		return lineMark{offset, m.line, m.column + characters(rest)}
	}
	for {
		rest := source[m.offset:offset]
		end := lineEnd(rest) + 1
		if end > 0 && source[m.offset+end-1] == '\r' && m.offset+end < len(source) && source[m.offset+end] == '\n' {
			end++
		}
		if end == 0 || end > len(rest) {
			return lineMark{offset, m.line, m.column + characters(rest)}
		}
		m = lineMark{m.offset + end, m.line + 1, 0}
	}
}

// characters returns what [utf8.RuneCount] returns, but never copies b.
func characters(b []byte) (n int) {
	for ; len(b) > 0; n++ {
		size := 1
		if b[0] >= utf8.RuneSelf {
			_, size = utf8.DecodeRune(b)
		}
		b = b[size:]
	}
	return n
}

// lineEnd returns the index of the first LF or CR in b, or -1 if there is none.
func lineEnd(b []byte) int {
	lf := bytes.IndexByte(b, '\n')
	if lf >= 0 {
		b = b[:lf]
	}
	if cr := bytes.IndexByte(b, '\r'); cr >= 0 {
		return cr
	}
	return lf
}
