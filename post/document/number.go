package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// appendNumbers appends the numbers of a text as ASCII digits without separators: 1,250 and 1 250
// become 1250, and 3.5 and 3,5 become 35.
func appendNumbers(found []string, s string) []string {
	for i := 0; i < len(s); {
		if !startsDigit(s[i]) {
			i++
			continue
		}
		var number string
		if number, i = numberAt(s, i); number != "" {
			found = append(found, number)
		}
	}
	return found
}

// numberAt returns the digits of the number that starts at i, or "" if none does, and the index at
// which to go on.
func numberAt(s string, i int) (number string, end int) {
	start := i
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	number = s[start:i] // most numbers end here
	var digits []byte
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		d := digit(r)
		if d < 0 && (i == start || !joins(r) || !isDigit(s[i+size:]) || unicode.IsSpace(r) && !threeDigits(s[i+size:])) {
			break
		}
		if digits == nil {
			digits = []byte(number)
		}
		if d >= 0 {
			digits = append(digits, byte('0'+d))
		}
		i += size
	}
	if digits != nil {
		number = string(digits)
	}
	return number, max(i, start+1)
}

// joins reports whether a mark may stand between the digits of one number.
func joins(r rune) bool { return strings.ContainsRune(".,'’٫٬ \u00a0\u2009\u202f", r) }

// firstForeign is the first decimal digit beyond ASCII, ARABIC-INDIC DIGIT ZERO.
const firstForeign = 0x660

// startsDigit reports whether a decimal digit may start with a byte. Beyond ASCII there are no
// digits before [firstForeign], nor from U+2000 to U+9FFF.
func startsDigit(c byte) bool {
	return c >= '0' && c <= '9' || c >= 0xd9 && (c < 0xe2 || c > 0xe9)
}

// digit returns the value of a decimal digit of any script, or -1 if r is not one.
func digit(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r < firstForeign || !unicode.IsDigit(r):
		return -1
	}
	for _, tens := range unicode.Nd.R16 { // each range starts with a zero
		if r <= rune(tens.Hi) && r >= rune(tens.Lo) {
			return int(r-rune(tens.Lo)) % 10
		}
	}
	for _, tens := range unicode.Nd.R32 {
		if r <= rune(tens.Hi) && r >= rune(tens.Lo) {
			return int(r-rune(tens.Lo)) % 10
		}
	}
	return -1
}

func isDigit(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return digit(r) >= 0
}

// threeDigits reports whether a text starts with exactly three digits.
func threeDigits(s string) bool {
	n := 0
	for _, r := range s {
		if digit(r) < 0 {
			break
		}
		n++
	}
	return n == 3
}
