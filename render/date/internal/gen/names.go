package main

import (
	"log"
	"strings"
)

// A column of names: what they are called in Go, their keys in CLDR's order,
// and where they are.
type column struct {
	name string
	keys []string
	of   func(*gregorian) map[string]string
}

var (
	monthKeys   = strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12")
	dayKeys     = strings.Fields("sun mon tue wed thu fri sat")
	quarterKeys = strings.Fields("1 2 3 4")
	periodKeys  = strings.Fields("am pm midnight noon morning1 morning2 afternoon1 afternoon2 evening1 evening2 night1 night2")
	eraKeys     = strings.Fields("0 1")
)

// columns lists the names of a locale, each kind from its abbreviated form,
// which is written for a field of three letters, on.
var columns = []column{
	{"Months", monthKeys, func(g *gregorian) map[string]string { return g.Months.Format["abbreviated"] }},
	{"", monthKeys, func(g *gregorian) map[string]string { return g.Months.Format["wide"] }},
	{"", monthKeys, func(g *gregorian) map[string]string { return g.Months.Format["narrow"] }},
	{"MonthsAlone", monthKeys, func(g *gregorian) map[string]string { return g.Months.Standalone["abbreviated"] }},
	{"", monthKeys, func(g *gregorian) map[string]string { return g.Months.Standalone["wide"] }},
	{"", monthKeys, func(g *gregorian) map[string]string { return g.Months.Standalone["narrow"] }},
	{"Days", dayKeys, func(g *gregorian) map[string]string { return g.Days.Format["abbreviated"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Format["wide"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Format["narrow"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Format["short"] }},
	{"DaysAlone", dayKeys, func(g *gregorian) map[string]string { return g.Days.Standalone["abbreviated"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Standalone["wide"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Standalone["narrow"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Standalone["short"] }},
	{"Quarters", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Format["abbreviated"] }},
	{"", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Format["wide"] }},
	{"", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Format["narrow"] }},
	{"QuartersAlone", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Standalone["abbreviated"] }},
	{"", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Standalone["wide"] }},
	{"", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Standalone["narrow"] }},
	{"Periods", periodKeys, func(g *gregorian) map[string]string { return g.DayPeriods.Format["abbreviated"] }},
	{"", periodKeys, func(g *gregorian) map[string]string { return g.DayPeriods.Format["wide"] }},
	{"", periodKeys, func(g *gregorian) map[string]string { return g.DayPeriods.Format["narrow"] }},
	{"Eras", eraKeys, func(g *gregorian) map[string]string { return g.Eras.Abbr }},
	{"", eraKeys, func(g *gregorian) map[string]string { return g.Eras.Names }},
	{"", eraKeys, func(g *gregorian) map[string]string { return g.Eras.Narrow }},
}

// writeNames writes the names of months, days and so on. A group of names is
// the length of each and then the names, one after another.
func writeNames(s *source, name string) {
	var groups words
	var names rows
	var locales []int
	for _, tag := range s.tags {
		var row []int
		for _, c := range columns {
			row = append(row, groups.id(group(c, s.dates[tag])))
		}
		locales = append(locales, names.id(row))
	}

	f := s.newFile("cldr")
	f.printf("\n// Kinds of names. The abbreviated ones have the kind's number itself, the wide,\n// the narrow and, for days, the short ones follow.\nconst (\n")
	for i, c := range columns {
		if c.name != "" {
			f.printf("\t%s = %d // %d names\n", c.name, i, len(c.keys))
		}
	}
	f.printf("\n\tkinds = %d\n)\n", len(columns))
	array(f, "The row of nameGroups of each locale.", "nameRows", 24, u16(locales))
	array(f, "The groups of each row, of all kinds.", "nameGroups", len(columns), names.flat())
	groups.offsets(f, "Groups of names: the length of each and then the names.", "names")
	f.save(name)
}

// group is the names of a column as they are written into the tables.
func group(c column, g *gregorian) string {
	m := c.of(g)
	var lengths, text strings.Builder
	for _, k := range c.keys {
		if len(m[k]) > 255 {
			log.Fatalf("the name %q is too long", m[k])
		}
		lengths.WriteByte(byte(len(m[k])))
		text.WriteString(m[k])
	}
	return lengths.String() + text.String()
}
