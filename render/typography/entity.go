package typography

// maxEntity limits the length of an entity. The longest name of HTML,
// CounterClockwiseContourIntegral, fits.
const maxEntity = 34

// entity returns the length of the character reference at the start of b, and its character. The
// length is 0 if there is no reference. Characters that the rules do not need are returned as an
// object, U+FFFC.
func entity(b []byte) (int, rune) {
	if len(b) < 4 || b[0] != '&' || isDigit(b[1]) {
		return 0, 0
	}
	end := 1
	for end < len(b) && end < maxEntity && b[end] != ';' {
		if c := b[end]; !isASCIILetter(c) && !isDigit(c) && (c != '#' || end > 1) {
			return 0, 0
		}
		end++
	}
	if end >= len(b) || b[end] != ';' || end < 3 {
		return 0, 0
	}
	switch string(b[1:end]) {
	case "nbsp", "#160", "#xa0", "#xA0", "#XA0":
		return end + 1, '\u00a0'
	case "#8239", "#x202f", "#x202F", "#X202F":
		return end + 1, '\u202f'
	case "thinsp", "#8201", "#x2009":
		return end + 1, '\u2009'
	case "laquo", "#171", "#xab", "#xAB":
		return end + 1, '«'
	case "raquo", "#187", "#xbb", "#xBB":
		return end + 1, '»'
	case "ldquo", "#8220", "#x201c", "#x201C":
		return end + 1, '“'
	case "rdquo", "#8221", "#x201d", "#x201D":
		return end + 1, '”'
	case "lsquo", "#8216", "#x2018":
		return end + 1, '‘'
	case "rsquo", "#8217", "#x2019", "apos", "#39", "#x27":
		return end + 1, '’'
	case "quot", "#34", "#x22":
		return end + 1, '"'
	case "hellip", "#8230", "#x2026":
		return end + 1, '…'
	case "ndash", "#8211", "mdash", "#8212":
		return end + 1, '—'
	case "lt", "gt", "amp":
		return end + 1, '&'
	case "euro":
		return end + 1, '€'
	}
	return end + 1, '\ufffc'
}

// entityStart returns where the reference that ends b may begin, or -1 if none ends there.
func entityStart(b []byte) int {
	for i := len(b) - 2; i >= 0 && len(b)-i <= maxEntity+1; i-- {
		c := b[i]
		if c == '&' {
			return i
		}
		if !isASCIILetter(c) && !isDigit(c) && c != '#' {
			return -1
		}
	}
	return -1
}

// goesOnReference reports whether c would continue a reference whose beginning ends the text so
// far. A tag between the two separates them.
func (t *text) goesOnReference(c byte) bool {
	return (c == ';' || isASCIILetter(c) || isDigit(c)) && entityStart(append(t.buf, ';')) >= 0
}
