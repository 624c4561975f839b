// Package cldr is CLDR's names and formats of dates as tables, and the ways
// into them. A locale is its row, as package locale numbers them.
package cldr

// derived marks a group whose names begin like the wide ones.
const derived = 1 << 31

// A Names is the names of one kind in one locale.
type Names struct {
	at, base uint32
}

// NamesOf finds the names of a kind, as Months, in a locale. Its width counts
// from 0: wide, abbreviated, narrow and, for days, short.
func NamesOf(locale, kind, wide, width int) Names {
	row := nameGroups[int(nameRows[locale])*kinds:][:kinds]
	return Names{namesAt[row[kind+width]], namesAt[row[wide]]}
}

// Name is the name number i of count, in two parts.
func (n Names) Name(count, i int) (head, tail string) {
	if n.at < derived {
		return plainName(n.at, count, i), ""
	}
	at := int(n.at - derived)
	how := namesText[at : at+count]
	start := at + count
	for j := range i {
		start += int(how[j] & 15)
	}
	head = plainName(n.base, count, i)
	if same := int(how[i] >> 4); same < 15 {
		head = head[:same]
	}
	return head, namesText[start : start+int(how[i]&15)]
}

// plainName is the name number i of a group that has its names whole.
func plainName(at uint32, count, i int) string {
	lengths := namesText[at : int(at)+count]
	start := int(at) + count
	for j := range i {
		start += int(lengths[j])
	}
	return namesText[start : start+int(lengths[i])]
}
