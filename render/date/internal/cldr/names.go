// Package cldr is CLDR's names and formats of dates as tables, and the ways
// into them. A locale is its row, as package locale numbers them.
package cldr

import "unicode/utf8"

// Marks of groups in namesAt.
const (
	derived = 1 << 31 // names begin like those of another group
	packed  = 1 << 30 // a byte is a letter
	long    = 1 << 29 // more than 255 bytes of names
)

// AppendName appends the name number i of the count that there are of a kind,
// as Months, in a locale. The width counts from 0: wide, abbreviated, narrow
// and, for days, short.
//
// A group of names is where each ends and then the names; a long group has two
// bytes for each end. A derived one is the number of another group, for each
// name how it differs, and then what the names have of their own: 16 times how
// much of the other name they begin with, or 15 for all of it, and how much
// follows. A packed one begins with the first letter, divided by 32, of the 128
// that bytes from 128 on stand for; what is derived from it is packed, too.
func AppendName(dst []byte, locale, kind, width, count, i int) []byte {
	row := int(nameRows[locale])
	group := int(nameGroups[row*kinds+kind+width])
	if group >= far {
		group += int(nameFirst[row])
	}
	at := namesAt[group]
	switch {
	case at < long: // as most wide names are
		return append(dst, shortName(at, count, i)...)
	case at < derived:
		name, window := wholeName(at, count, i)
		return appendPacked(dst, name, window)
	}
	at -= derived
	base := int(namesText[at])<<8 | int(namesText[at+1])
	how := namesText[at+2:][:count]
	start := int(at) + 2 + count
	for j := range i {
		start += int(how[j] & 15)
	}
	name, window := wholeName(namesAt[base], count, i)
	if same := int(how[i] >> 4); same < 15 {
		name = name[:same]
	}
	dst = appendPacked(dst, name, window)
	return appendPacked(dst, namesText[start:start+int(how[i]&15)], window)
}

// shortName is a name of a group without a mark.
func shortName(at uint32, count, i int) string {
	text := namesText[at:]
	start, end := 0, int(text[i])
	if i > 0 {
		start = int(text[i-1])
	}
	return text[count+start : count+end]
}

// wholeName is a name of a group that is not derived, and the first letter of
// its window if it is packed.
func wholeName(at uint32, count, i int) (name string, window rune) {
	if at >= packed {
		at -= packed
		text := namesText[at&^long:]
		window = rune(text[0])<<13 | rune(text[1])<<5
		at += 2
	}
	if at < long {
		return shortName(at, count, i), window
	}
	at -= long
	ends := namesText[at:][:2*count]
	start, end := 0, int(ends[2*i])<<8|int(ends[2*i+1])
	if i > 0 {
		start = int(ends[2*i-2])<<8 | int(ends[2*i-1])
	}
	return namesText[int(at)+2*count:][start:end], window
}

// appendPacked appends a name that may be packed.
func appendPacked(dst []byte, name string, window rune) []byte {
	if window == 0 {
		return append(dst, name...)
	}
	for i := range len(name) {
		r := window + rune(name[i]) - 128
		switch {
		case name[i] < 128:
			dst = append(dst, name[i])
		case r < 0x800:
			dst = append(dst, 0xC0|byte(r>>6), 0x80|byte(r&0x3F))
		case r < 0x10000:
			dst = append(dst, 0xE0|byte(r>>12), 0x80|byte(r>>6&0x3F), 0x80|byte(r&0x3F))
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}
