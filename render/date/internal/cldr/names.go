// Package cldr holds the names and formats of dates of CLDR in tables, and the functions that read
// them. A locale is the number of its row, as in package locale.
package cldr

import "unicode/utf8"

// Marks of groups in namesAt.
const (
	derived = 1 << 31 // names begin like the names of another group
	packed  = 1 << 30 // a byte is a letter
	long    = 1 << 29 // more than 255 bytes of names
)

// AppendName appends a name in a locale. The kind is one of the kinds of names, such as Months. It
// has count names, and i is the number of the wanted one. The width counts from 0: wide,
// abbreviated, narrow and, for days, short.
//
// The names of one kind and width are a group in namesText. Its form depends on its marks:
//
//   - Without a mark, a group has a byte for where each name ends, and then the names.
//   - A long group has two bytes for where each name ends.
//   - A derived group has two bytes for the entry of another group, a byte for each name that
//     says how it differs, and then the ends of the names. The byte is 16 times the number of
//     bytes that are the same as in the other name, or 15 for the whole name, plus the number of
//     bytes that follow.
//   - A packed group begins with two bytes for the first letter of its window, divided by 32. A
//     byte from 128 on stands for one of the 128 letters of the window. A group that is derived
//     from a packed one is packed too.
func AppendName(dst []byte, locale, kind, width, count, i int) []byte {
	row := int(nameRows[locale])
	group := int(nameGroups[row*kinds+kind+width])
	if group >= far {
		group += int(nameFirst[row])
	}
	at := namesAt[group]
	switch {
	case at < long: // most wide names
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

// shortName returns name i of a group without a mark.
func shortName(at uint32, count, i int) string {
	text := namesText[at:]
	start, end := 0, int(text[i])
	if i > 0 {
		start = int(text[i-1])
	}
	return text[count+start : count+end]
}

// wholeName returns name i of a group that is not derived. The window is the first letter of the
// window of a packed group, and 0 for others.
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

// appendPacked appends a name. It is packed if window is not 0.
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
