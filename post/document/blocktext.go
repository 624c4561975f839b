package document

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// spaced holds texts under construction, one after the other. Each run of white space in a text is
// one space, and no text starts or ends with one.
type spaced struct {
	all    strings.Builder
	start  int  // where the last text starts
	digits bool // the last text may have digits
	space  bool // a space comes before what is written next
}

func (t *spaced) write(s []byte) {
	from := 0            // where the part of s starts that is not written yet
	last := byte(aSpace) // the class of the byte before
	for i := 0; i < len(s); i++ {
		now := spaces[s[i]]
		if now+last < 2*aSpace { // within words, and at most spaces between them
			last = now
			continue
		}
		t.digits = t.digits || now&mayBeDigit != 0
		if now&(aSpace|mayBeSpace) == 0 {
			last = 0
			continue
		}
		r, size := utf8.DecodeRune(s[i:])
		if !unicode.IsSpace(r) {
			last = 0
			i += size - 1
			continue
		}
		t.cut(s[from:i], last)
		i += size - 1
		from, last = i+1, aSpace
	}
	if from < len(s) && last == aSpace {
		t.cut(s[from:], last)
	} else {
		t.word(s[from:])
	}
}

// cut writes the text before a space. If last is aSpace, the last byte of s is a space too, and is
// not written.
func (t *spaced) cut(s []byte, last byte) {
	if last == aSpace && len(s) > 0 {
		s = s[:len(s)-1]
	}
	t.word(s)
	t.space = !t.empty()
}

// These are the classes of bytes in spaces: a plain space, a byte that another space may start
// with, and a byte that a digit may start with, also beyond ASCII.
const aSpace, mayBeSpace, mayBeDigit = 1, 2, 4

var spaces = func() (class [256]byte) {
	for _, space := range unicode.White_Space.R16 {
		for r := space.Lo; r <= space.Hi; r += space.Stride {
			class[string(rune(r))[0]] = mayBeSpace
		}
	}
	class[' '] = aSpace
	for c := range class {
		if startsDigit(byte(c)) {
			class[c] |= mayBeDigit
		}
	}
	return class
}()

func (t *spaced) word(s []byte) {
	if len(s) == 0 {
		return
	}
	if t.space {
		t.all.WriteByte(' ')
		t.space = false
	}
	t.all.Write(s)
}

// empty reports whether the last text is empty.
func (t *spaced) empty() bool { return t.all.Len() == t.start }

// next ends the last text and returns where it is.
func (t *spaced) next() written {
	last := written{t.start, t.all.Len(), t.digits}
	t.start, t.digits, t.space = t.all.Len(), false, false
	return last
}

// written is where a text is among all texts.
type written struct {
	start, end int
	digits     bool // the text may have digits
}

// writeHTML writes the text of raw HTML, without tags, comments, styles and scripts.
func (t *spaced) writeHTML(html []byte) {
	var endless [3]bool
	for {
		before, rest, ok := bytes.Cut(html, []byte("<"))
		t.write(before)
		if !ok {
			return
		}
		if n := tagLength(rest, &endless); n > 0 {
			t.write([]byte(" "))
			html = rest[n:]
			continue
		}
		t.write([]byte("<"))
		html = rest
	}
}

// tagLength returns the length of what follows "<" in a tag, or in a whole comment, style or script.
// s starts after the "<". It returns 0 if s is in none of these. It records in endless what is never
// closed, so that it is searched for only once.
func tagLength(s []byte, endless *[3]bool) int {
	for i, whole := range [...][2]string{{"!--", "-->"}, {"style", "</style>"}, {"script", "</script>"}} {
		if bytes.HasPrefix(s, []byte(whole[0])) && !endless[i] {
			if end := bytes.Index(s, []byte(whole[1])); end >= 0 {
				return end + len(whole[1])
			}
			endless[i] = true
		}
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '>':
			return i + 1
		case '<':
			return 0
		case '"', '\'':
			end := bytes.IndexByte(s[i+1:], c)
			if end < 0 {
				return 0
			}
			i += 1 + end
		}
	}
	return 0
}

// hash is the FNV-1a hash of strings, in 64 bits.
type hash uint64

func newHash() hash { return 14695981039346656037 }

func (h hash) add(s string) hash {
	for i := range len(s) {
		h = (h ^ hash(s[i])) * 1099511628211
	}
	return h
}
