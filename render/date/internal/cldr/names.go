// Package cldr is CLDR's names and formats of dates as tables, and the ways
// into them. A locale is its row, as package locale numbers them.
package cldr

// derived marks a group whose names begin like those of another.
const derived = 1 << 31

// Name is the name number i of the count that there are of a kind, as Months,
// in a locale, in two parts. The width counts from 0: wide, abbreviated, narrow
// and, for days, short.
//
// A group of names is the length of each and then the names. A derived one is
// the number of another group, for each name how it differs, and then what the
// names have of their own: 16 times how much of the other name they begin with,
// or 15 for all of it, and how much follows.
func Name(locale, kind, width, count, i int) (head, tail string) {
	at := namesAt[nameGroups[int(nameRows[locale])*kinds+kind+width]]
	if at < derived {
		return wholeName(at, count, i), ""
	}
	at -= derived
	base := int(namesText[at])<<8 | int(namesText[at+1])
	how := namesText[at+2:][:count]
	start := int(at) + 2 + count
	for j := range i {
		start += int(how[j] & 15)
	}
	head = wholeName(namesAt[base], count, i)
	if same := int(how[i] >> 4); same < 15 {
		head = head[:same]
	}
	return head, namesText[start : start+int(how[i]&15)]
}

// wholeName is a name of a group that is not derived.
func wholeName(at uint32, count, i int) string {
	lengths := namesText[at:][:count]
	start := int(at) + count
	for j := range i {
		start += int(lengths[j])
	}
	return namesText[start : start+int(lengths[i])]
}
