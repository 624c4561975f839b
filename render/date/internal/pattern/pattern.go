// Package pattern defines the form in which the tables hold CLDR's date patterns.
//
// CLDR writes "EEEE d 'de' MMMM". Here a field is two bytes: how many letters it had, and the
// letter. All else is plain text: "\x04E \x01d de \x04M". This is as readable and shorter, and
// formatting needs neither to look for quotes nor to count letters. A place for an argument,
// CLDR's {0}, is the byte 1 and the digit.
package pattern

import (
	"fmt"
	"strings"
)

// MaxWidth is the largest width of a field. It is below every byte of text, so it distinguishes
// fields from text.
const MaxWidth = 0x1f

// Encode turns a pattern of CLDR into the form of the tables. It returns an error for an open
// quote, a control character or a field that is too long.
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

// Split returns the first field of p as its letter and width, the text before it, and the rest of
// p after it. If there is no field, the letter is 0 and text is all of p.
func Split(p string) (text string, letter byte, width int, rest string) {
	for i := 0; i+1 < len(p); i++ {
		if p[i] <= MaxWidth {
			return p[:i], p[i+1], int(p[i]), p[i+2:]
		}
	}
	return p, 0, 0, ""
}

// Fill replaces the arguments of p, CLDR's {0}, {1} and so on, with args. It leaves the others as
// they are.
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
