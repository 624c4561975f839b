package document

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// spaced is texts under construction, one after the other, each with one space for
// each run of space and none at its ends.
type spaced struct {
	all    strings.Builder
	start  int  // of the last text
	digits bool // it may have some
	space  bool // comes before what is written next
}

func (t *spaced) write(s []byte) {
	from := 0            // of what is not written yet
	last := byte(aSpace) // what the byte before is
	for i := 0; i < len(s); i++ {
		now := spaces[s[i]]
		if now+last < 2*aSpace { // as within words, and between most
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

// cut writes what stands before a space. Its last byte may be one too.
func (t *spaced) cut(s []byte, last byte) {
	if last == aSpace && len(s) > 0 {
		s = s[:len(s)-1]
	}
	t.word(s)
	t.space = !t.empty()
}

// What a byte is in spaces: a plain space, or one with which another space or a digit may
// start, be it beyond ASCII.
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

// empty reports whether nothing is in the last text.
func (t *spaced) empty() bool { return t.all.Len() == t.start }

// next starts another text, and returns the last one.
func (t *spaced) next() written {
	last := written{t.start, t.all.Len(), t.digits}
	t.start, t.digits, t.space = t.all.Len(), false, false
	return last
}

// written is a text among all.
type written struct {
	start, end int
	digits     bool // it may have some
}

// writeHTML writes the text of raw HTML: without tags, comments, styles and scripts.
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

// tagLength returns the length of what follows "<" in a tag, or in a comment, style
// or script as a whole. It returns 0 if it is no tag. It notes in endless what is
// never closed, so that it is looked for once.
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

// hash is FNV-1a of 64 bits, of strings.
type hash uint64

func newHash() hash { return 14695981039346656037 }

func (h hash) add(s string) hash {
	for i := range len(s) {
		h = (h ^ hash(s[i])) * 1099511628211
	}
	return h
}
