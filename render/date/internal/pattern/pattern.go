// Package pattern has the form in which the tables hold CLDR's date patterns.
//
// CLDR writes "EEEE d 'de' MMMM". Here a field is a byte of how many letters it
// had and then the letter, and all else is the text itself: "\x04E \x01d de
// \x04M". It is as readable, shorter, and is formatted without looking for
// quotes or counting letters. A place for an argument, CLDR's {0}, is the byte 1
// and the digit.
package pattern

import (
	"fmt"
	"strings"
)

// MaxWidth is below every byte of text, so that it tells fields from text.
const MaxWidth = 0x1f

// Encode turns a pattern of CLDR's into the form of the tables.
func Encode(s string) (string, error) {
	var b strings.Builder
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '\'':
			end := strings.IndexByte(s[i+1:], '\'')
			if end < 0 {
				return "", fmt.Errorf("pattern %q has an open quote", s)
			}
			if end == 0 {
				b.WriteByte('\'')
			}
			b.WriteString(s[i+1 : i+1+end])
			i += end + 2
		case c == '{' && i+2 < len(s) && s[i+2] == '}':
			b.WriteByte(1)
			b.WriteByte(s[i+1])
			i += 3
		case isLetter(c):
			n := 1
			for i+n < len(s) && s[i+n] == c {
				n++
			}
			if n > MaxWidth {
				return "", fmt.Errorf("pattern %q has a field of %d letters", s, n)
			}
			b.WriteByte(byte(n))
			b.WriteByte(c)
			i += n
		case c <= MaxWidth:
			return "", fmt.Errorf("pattern %q has a control character", s)
		default:
			b.WriteByte(c)
			i++
		}
	}
	return b.String(), nil
}

// Split returns the first field of p as its letter and width, with the text
// before it and what follows. At the end of p the letter is 0.
func Split(p string) (text string, letter byte, width int, rest string) {
	for i := 0; i+1 < len(p); i++ {
		if p[i] <= MaxWidth {
			return p[:i], p[i+1], int(p[i]), p[i+2:]
		}
	}
	return p, 0, 0, ""
}

// Fill replaces the arguments of p, which are {0}, {1} and so on in CLDR.
func Fill(p string, args ...string) string {
	var out []byte
	for p != "" {
		text, letter, width, rest := Split(p)
		out = append(out, text...)
		switch {
		case letter == 0:
		case letter >= '0' && int(letter-'0') < len(args):
			out = append(out, args[letter-'0']...)
		default:
			out = append(out, byte(width), letter)
		}
		p = rest
	}
	return string(out)
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }
