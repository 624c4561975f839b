package typography

import (
	"unicode"
	"unicode/utf8"
)

// A class is what the rules need to know about the character beside a mark.
type class uint8

const (
	edge  class = iota // the end of the text, or a space that may break
	fixed              // a no-break space, or another special space that the author chose
	word               // a letter, a digit, an image or a code span
	open               // ( [ {
	shut               // ) ] }
	quote              // a quotation mark or apostrophe of any shape
	stop               // . , : ; ! ? …
	sign               // % $ € and the like, which end a number
	other              // everything else: dashes, slashes, operators
)

// object stands in a text for everything that is not text: an image, code, a formula.
const object = "\ufffc"

var ascii = func() (t [utf8.RuneSelf]class) {
	for i := range t {
		switch c := rune(i); {
		case c == ' ' || '\t' <= c && c <= '\r':
			t[i] = edge
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			t[i] = word
		case c == '(' || c == '[' || c == '{':
			t[i] = open
		case c == ')' || c == ']' || c == '}':
			t[i] = shut
		case c == '"' || c == '\'':
			t[i] = quote
		case c == '.' || c == ',' || c == ':' || c == ';' || c == '!' || c == '?':
			t[i] = stop
		case c == '%' || c == '$':
			t[i] = sign
		default:
			t[i] = other
		}
	}
	return t
}()

func classOf(r rune) class {
	if r < utf8.RuneSelf {
		return ascii[r]
	}
	switch r {
	case '«', '»', '‹', '›', '“', '”', '„', '‘', '’', '‚', '‟', '‛':
		return quote
	case '…':
		return stop
	case '€', '£', '¥', '¢', '‰', '°':
		return sign
	case '\ufffc':
		return word
	case '\u0085', '\u2028', '\u2029':
		return edge
	}
	switch {
	case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
		return word
	case unicode.IsSpace(r), r == '\u2060', r == '\ufeff':
		return fixed
	}
	return other
}

// A glyph is one character of a text. The text holds it as written, as an entity, or after a
// backslash.
type glyph struct {
	r          rune // 0 at the end of the text
	class      class
	start, end int
}

// after returns the glyph that begins at i.
func (t *text) after(i int) glyph {
	if i >= len(t.buf) {
		return glyph{start: i, end: i}
	}
	c := t.buf[i]
	switch {
	case c == '&':
		if end, r := entity(t.buf[i:]); end > 0 {
			return glyph{r, classOf(r), i, i + end}
		}
	case c == '\\' && t.escapes && i+1 < len(t.buf) && isPunct(t.buf[i+1]):
		r := rune(t.buf[i+1])
		return glyph{r, classOf(r), i, i + 2}
	}
	if c < utf8.RuneSelf {
		return glyph{rune(c), ascii[c], i, i + 1}
	}
	r, n := utf8.DecodeRune(t.buf[i:])
	return glyph{r, classOf(r), i, i + n}
}

// before returns the glyph that ends at i.
func (t *text) before(i int) glyph {
	if i <= 0 {
		return glyph{}
	}
	c := t.buf[i-1]
	if c == ';' {
		if start := entityStart(t.buf[:i]); start >= 0 {
			if end, r := entity(t.buf[start:i]); start+end == i {
				return glyph{r, classOf(r), start, i}
			}
		}
	}
	if c < utf8.RuneSelf {
		return glyph{rune(c), ascii[c], i - 1, i}
	}
	r, n := utf8.DecodeLastRune(t.buf[:i])
	return glyph{r, classOf(r), i - n, i}
}

func isPunct(c byte) bool {
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
