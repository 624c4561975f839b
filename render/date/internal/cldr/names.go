// Package cldr is CLDR's names and formats of dates as tables, and the ways
// into them. A locale is its row, as package locale numbers them.
package cldr

// Name is the name number i of a kind, such as Months+1, in a locale.
func Name(locale, kind, count, i int) string {
	at := int(namesAt[nameGroups[int(nameRows[locale])*kinds+kind]])
	lengths := namesText[at : at+count]
	start := at + count
	for _, n := range []byte(lengths[:i]) {
		start += int(n)
	}
	return namesText[start : start+int(lengths[i])]
}
