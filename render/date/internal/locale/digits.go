package locale

import "unicode/utf8"

// hanidec is the one decimal system whose digits don't follow each other.
const hanidec = "〇一二三四五六七八九"

// AppendInt appends n in the digits of the locale, with zeros in front up to
// the given width.
func (l Locale) AppendInt(dst []byte, n, width int) []byte {
	var buf [20]byte
	at := len(buf)
	u := uint(n)
	if n < 0 {
		u = -u
		dst = append(dst, '-')
	}
	for u >= 10 || width > 1 {
		at--
		buf[at] = byte(u % 10)
		u /= 10
		width--
		if at == 1 {
			break
		}
	}
	at--
	buf[at] = byte(u)
	for _, d := range buf[at:] {
		dst = l.appendDigit(dst, d)
	}
	return dst
}

func (l Locale) appendDigit(dst []byte, d byte) []byte {
	zero := zeros[l.digits]
	switch {
	case zero < utf8.RuneSelf:
		return append(dst, byte(zero)+d)
	case zero == '〇':
		return append(dst, hanidec[3*d:3*d+3]...)
	}
	return utf8.AppendRune(dst, zero+rune(d))
}

// system is the number of the numbering system of that name, or -1.
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
