package locale

import "unicode/utf8"

// hanidec holds the digits of the only decimal system whose digits do not follow each other in
// Unicode.
const hanidec = "〇一二三四五六七八九"

// AppendInt appends n in the digits of the locale, with zeros in front up to the given width.
func (l Locale) AppendInt(dst []byte, n, width int) []byte {
	if n >= 0 {
		return l.AppendUint(dst, uint(n), width)
	}
	return l.AppendUint(append(dst, '-'), -uint(n), width)
}

// AppendUint does the same as AppendInt for a number without a sign.
func (l Locale) AppendUint(dst []byte, n uint, width int) []byte {
	if zeros[l.digits] == '0' && n < 100 && width <= 2 {
		if n > 9 || width > 1 {
			dst = append(dst, '0'+byte(n/10))
		}
		return append(dst, '0'+byte(n%10))
	}
	if zeros[l.digits] == '0' && n >= 1000 && n < 10_000 && width <= 4 { // a year
		return append(dst, '0'+byte(n/1000), '0'+byte(n/100%10), '0'+byte(n/10%10), '0'+byte(n%10))
	}
	var digits [20]byte // enough for 64 bits
	at := len(digits)
	for at > 0 && (n > 0 || width > 0) {
		at--
		digits[at] = byte(n % 10)
		n /= 10
		width--
	}
	zero := zeros[l.digits]
	if zero == '0' {
		for _, d := range digits[at:] {
			dst = append(dst, '0'+d)
		}
		return dst
	}
	for _, d := range digits[at:] {
		dst = appendDigit(dst, zero, d)
	}
	return dst
}

func appendDigit(dst []byte, zero rune, d byte) []byte {
	if zero == '〇' {
		return append(dst, hanidec[3*d:3*d+3]...)
	}
	return utf8.AppendRune(dst, zero+rune(d))
}

// system returns the number of the numbering system of that name, or -1 if there is none.
func system(name string) int {
	if name == "" {
		return -1
	}
	for i, s := range systems {
		if s == name {
			return i
		}
	}
	return -1
}
