package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spaced is a text under construction, with one space for each run of space and
// none at its ends.
type spaced struct {
	text  []byte
	space bool // comes before what is written next
}

func (t *spaced) write(s []byte) {
	from := 0 // of what is not written yet
	for i := 0; i < len(s); {
		if !startsSpace[s[i]] {
			i++
			continue
		}
		if s[i] == ' ' && i > from && i+1 < len(s) && !startsSpace[s[i+1]] { // as between most words
			i += 2
			continue
		}
		r, size := utf8.DecodeRune(s[i:])
		if unicode.IsSpace(r) {
			t.word(s[from:i])
			t.space = len(t.text) > 0
			from = i + size
		}
		i += size
	}
	t.word(s[from:])
}

// startsSpace holds the bytes with which a space starts, be it beyond ASCII.
var startsSpace = func() (starts [256]bool) {
	for _, space := range unicode.White_Space.R16 {
		for r := space.Lo; r <= space.Hi; r += space.Stride {
			starts[string(rune(r))[0]] = true
		}
	}
	return starts
}()

func (t *spaced) word(s []byte) {
	if len(s) == 0 {
		return
	}
	if t.space {
		t.text = append(t.text, ' ')
		t.space = false
	}
	t.text = append(t.text, s...)
}

func (t *spaced) reset() { t.text, t.space = t.text[:0], false }

func (t *spaced) String() string { return string(t.text) }

// withoutTags returns the text of raw HTML as [spaced] has it: without tags,
// comments, styles and scripts.
func withoutTags(html string) string {
	var t spaced
	var endless [3]bool
	for {
		before, rest, ok := strings.Cut(html, "<")
		t.write([]byte(before))
		if !ok {
			return t.String()
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
func tagLength(s string, endless *[3]bool) int {
	for i, whole := range [...][2]string{{"!--", "-->"}, {"style", "</style>"}, {"script", "</script>"}} {
		if strings.HasPrefix(s, whole[0]) && !endless[i] {
			if end := strings.Index(s, whole[1]); end >= 0 {
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
			end := strings.IndexByte(s[i+1:], c)
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

// addText adds a text and reports whether it may have digits, of any script.
func (h hash) addText(s string) (sum hash, digits bool) {
	for i := range len(s) {
		c := s[i]
		digits = digits || startsDigit(c)
		h = (h ^ hash(c)) * 1099511628211
	}
	return h, digits
}
