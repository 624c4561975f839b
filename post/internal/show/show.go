// Package show makes text that others wrote safe to print. It escapes what a terminal would act on,
// and what nobody would see.
package show

import (
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Printable returns s with escapes in place of the characters for which [Visible] is false: \n,
// \x1b, \u202e, \U000e0041, and \xff for a byte that is not UTF-8.
func Printable(s string) string { return escape(s, "", asGo) }

// Quote returns s in double quotes, printable, with a backslash before quotes and backslashes. It
// keeps the first 60 characters of a longer text.
func Quote(s string) string {
	const most = 60
	n := 0
	for i := range s {
		if n++; n > most {
			s = s[:i] + "…"
			break
		}
	}
	return `"` + escape(s, `"\`, asGo) + `"`
}

// Path returns s, or, if s is not printable, s in quotes with escapes.
func Path(s string) string {
	if Printable(s) == s {
		return s
	}
	return `"` + escape(s, `"\`, asGo) + `"`
}

// JSON returns the JSON in b, with escapes in its strings in place of the characters for which
// [Visible] is false. It decodes to the same values.
func JSON(b []byte) []byte {
	for i := range b { // line ends and tabs may stay: they stand between values
		if b[i] >= utf8.RuneSelf || b[i] == 0x7f {
			return []byte(escape(string(b), "", asJSON))
		}
	}
	return b
}

// Visible reports whether a terminal shows r as a character of its own, or as part of the one
// before. prev is the rune before r, or 0 at the start, and rest is the text after r. Controls,
// line ends, controls of direction, characters without width and tags are not visible. The
// exceptions are a joiner within a word or an emoji, and a variation selector after a character
// that has variants.
func Visible(prev, r rune, rest string) bool {
	switch {
	case r < utf8.RuneSelf:
		return r >= ' ' && r != 0x7f
	case r == '\u200c' || r == '\u200d':
		next, _ := utf8.DecodeRuneInString(rest)
		return joins(prev) && joins(next)
	case unicode.Is(unicode.Variation_Selector, r):
		return unicode.Is(unicode.Han, prev) || unicode.In(prev, unicode.So, unicode.Sm, unicode.Po, unicode.Mongolian) || unicode.IsDigit(prev)
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return true
	}
	return unicode.IsGraphic(r) && r != '\u2800' && !unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r)
}

// joins reports whether a joiner beside r has a meaning. It has one in scripts whose letters join
// or stack, and between symbols.
func joins(r rune) bool {
	return r >= 0x0600 && r != utf8.RuneError && !unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.Is(unicode.So, r) || r >= 0x1f3fb && r <= 0x1f3ff)
}

// escape returns s with an escape, written by as, for each character that is not visible, and a
// backslash before each byte of quoted.
func escape(s, quoted string, as func(*strings.Builder, rune, int, byte)) string {
	var b strings.Builder
	var prev rune
	done := 0 // how much of s is written
	for i, r := range s {
		size := utf8.RuneLen(r)
		bad := r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD")
		if bad {
			size = 1
		}
		switch {
		case r < utf8.RuneSelf && strings.IndexByte(quoted, byte(r)) >= 0:
			b.WriteString(s[done:i])
			b.WriteByte('\\')
			done = i
		case bad || !Visible(prev, r, s[i+size:]):
			b.WriteString(s[done:i])
			as(&b, r, size, s[i])
			done = i + size
			r = 0
		}
		prev = r
	}
	if done == 0 && b.Len() == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

const hex = "0123456789abcdef"

// asGo writes a character, or a byte that is not part of one, as an escape of Go.
func asGo(b *strings.Builder, r rune, size int, first byte) {
	switch {
	case r == '\n':
		b.WriteString(`\n`)
	case r == '\r':
		b.WriteString(`\r`)
	case r == '\t':
		b.WriteString(`\t`)
	case size == 1:
		b.WriteString(`\x`)
		digits(b, uint32(first), 2)
	case r > 0xffff:
		b.WriteString(`\U`)
		digits(b, uint32(r), 8)
	default:
		b.WriteString(`\u`)
		digits(b, uint32(r), 4)
	}
}

// asJSON writes a character as an escape in a string of JSON.
func asJSON(b *strings.Builder, r rune, _ int, first byte) {
	if r < ' ' {
		b.WriteByte(first) // stands between values: no string of JSON holds it
		return
	}
	if high, low := utf16.EncodeRune(r); high != utf8.RuneError {
		b.WriteString(`\u`)
		digits(b, uint32(high), 4)
		r = low
	}
	b.WriteString(`\u`)
	digits(b, uint32(r), 4)
}

func digits(b *strings.Builder, n uint32, width int) {
	for i := width - 1; i >= 0; i-- {
		b.WriteByte(hex[n>>(4*i)&0xf])
	}
}
