package main

import (
	"strings"
	"unicode"
)

// A column is a kind and width of names: its name in Go, its keys in CLDR's order, and a function
// that returns the names. The name is empty for all widths of a kind but the first.
type column struct {
	name string
	keys []string
	of   func(*gregorian) map[string]string
}

var (
	monthKeys   = strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12")
	dayKeys     = strings.Fields("sun mon tue wed thu fri sat")
	quarterKeys = strings.Fields("1 2 3 4")
	periodKeys  = strings.Fields("am pm noon morning1 morning2 afternoon1 afternoon2 evening1 evening2 night1 night2")
	eraKeys     = strings.Fields("0 1")
)

// columns lists the names of a locale. The widths of a kind are in the order wide, abbreviated,
// narrow and short.
var columns = []column{
	{"Months", monthKeys, func(g *gregorian) map[string]string { return g.Months.Format["wide"] }},
	{"", monthKeys, func(g *gregorian) map[string]string { return g.Months.Format["abbreviated"] }},
	{"", monthKeys, func(g *gregorian) map[string]string { return g.Months.Format["narrow"] }},
	{"MonthsAlone", monthKeys, func(g *gregorian) map[string]string { return g.Months.Standalone["wide"] }},
	{"", monthKeys, func(g *gregorian) map[string]string { return g.Months.Standalone["abbreviated"] }},
	{"", monthKeys, func(g *gregorian) map[string]string { return g.Months.Standalone["narrow"] }},
	{"Days", dayKeys, func(g *gregorian) map[string]string { return g.Days.Format["wide"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Format["abbreviated"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Format["narrow"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Format["short"] }},
	{"DaysAlone", dayKeys, func(g *gregorian) map[string]string { return g.Days.Standalone["wide"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Standalone["abbreviated"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Standalone["narrow"] }},
	{"", dayKeys, func(g *gregorian) map[string]string { return g.Days.Standalone["short"] }},
	{"Quarters", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Format["wide"] }},
	{"", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Format["abbreviated"] }},
	{"", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Format["narrow"] }},
	{"QuartersAlone", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Standalone["wide"] }},
	{"", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Standalone["abbreviated"] }},
	{"", quarterKeys, func(g *gregorian) map[string]string { return g.Quarters.Standalone["narrow"] }},
	{"Eras", eraKeys, func(g *gregorian) map[string]string { return g.Eras.Names }},
	{"", eraKeys, func(g *gregorian) map[string]string { return g.Eras.Abbr }},
	{"", eraKeys, func(g *gregorian) map[string]string { return g.Eras.Narrow }},
	{"Periods", periodKeys, func(g *gregorian) map[string]string { return g.DayPeriods.Format["abbreviated"] }},
}

// The marks of groups. The names of a derived group begin like the names of another group. A
// packed group has a byte for each letter. A long group has more than 255 bytes of names.
const (
	derived = 1 << 31
	packed  = 1 << 30
	long    = 1 << 29
)

// writeNames writes the names of months, days and so on in groups, in the form that
// cldr.AppendName reads. A group may be derived from one before it that is not derived. writeNames
// chooses the one that makes the group shortest.
func writeNames(s *source, name string) {
	var groups pool[[]string]
	var names rows
	var locales []int
	for _, tag := range s.tags {
		var row []int
		for _, c := range columns {
			list := c.list(s.dates[tag])
			row = append(row, groups.id(strings.Join(list, "\x00"), list))
		}
		locales = append(locales, names.id(row))
	}
	w := windows{entryOf: map[int]int{}}
	for _, row := range names.list {
		w.add(row)
	}
	var texts []string
	var starts, whole []int
	var marks []uint32
	scripts := make([]rune, len(groups.list))
	at := 0
	for i, list := range groups.list {
		list, window := pack8(list, len(list) == len(monthKeys) || len(list) == len(dayKeys))
		groups.list[i], scripts[i] = list, window
		text, mark := plain(list)
		if window != 0 {
			text, mark = string([]byte{byte(window >> 13), byte(window >> 5)})+text, mark|packed
		}
		for _, base := range whole {
			if scripts[base] != window || len(groups.list[base]) != len(list) {
				continue
			}
			if t, ok := derive(list, groups.list[base]); ok && len(t)+2 < len(text) {
				e := w.entryOf[base]
				text, mark = string([]byte{byte(e >> 8), byte(e)})+t, derived
			}
		}
		if mark != derived {
			whole = append(whole, i)
		}
		texts, marks, starts = append(texts, text), append(marks, mark), append(starts, at)
		at += len(text)
	}

	f := s.newFile("cldr")
	f.printf("\n// The kinds of names. The number of a kind is the number of its wide names. The\n// abbreviated, the narrow and, for days, the short names follow.\nconst (\n")
	for i, c := range columns {
		if c.name != "" {
			f.printf("\t%s = %d // %d names\n", c.name, i, len(c.keys))
		}
	}
	f.printf("\n\tkinds = %d\n)\n", len(columns))
	array(f, "The row of nameGroups of each locale.", "nameRows", 24, u16(locales))
	array(f, "The groups of each row, for all kinds and widths: a place in namesAt. From far on,\n// the row's nameFirst is added to it.", "nameGroups", len(columns), u8(w.rows))
	array(f, "For each row, the place in namesAt that far stands for, minus far.", "nameFirst", 16, u16(w.first))
	f.printf("\nconst far = %d\n", far)
	f.text("The groups of names.", "namesText", texts)
	var at32 []uint32
	for _, i := range w.entries {
		at32 = append(at32, uint32(starts[i])|marks[i])
	}
	array(f, "Where each group begins. The highest bit is set if it is derived, and the next two\n// if it is packed and if it is long.", "namesAt", 16, at32)
	f.save(name)
}

// list returns the names of the column in order, with "" for a missing one.
func (c column) list(g *gregorian) []string {
	var out []string
	for _, k := range c.keys {
		out = append(out, c.of(g)[k])
	}
	return out
}

// pack8 returns names with a byte for each letter, and their window. The window is the first of
// 128 letters, for which the bytes from 128 on stand; it is a multiple of 32. If the letters do
// not fit a window, or are Latin, pack8 returns the names as they are, and 0: Latin names would
// become slower and hardly shorter. The argument most is true for the names that are written most.
// They are packed only if their letters have three bytes, not two.
func pack8(list []string, most bool) ([]string, rune) {
	low, high := rune(unicode.MaxRune), rune(0)
	for _, s := range list {
		for _, r := range s {
			if r >= 128 {
				low, high = min(low, r), max(high, r)
			}
		}
	}
	window := low &^ 127
	if high-window >= 128 {
		window = low &^ 31
	}
	least := rune(0x370)
	if most {
		least = 0x800
	}
	if low < least || high == 0 || high-window >= 128 {
		return list, 0
	}
	var out []string
	for _, s := range list {
		var b []byte
		for _, r := range s {
			if r >= 128 {
				r = r - window + 128
			}
			b = append(b, byte(r))
		}
		out = append(out, string(b))
	}
	return out, window
}

// plain returns a group that is not derived, and its mark: where each name ends, counted from the
// first, and then the names. A long group has two bytes for each end.
func plain(list []string) (string, uint32) {
	var ends, wide []byte
	end := 0
	for _, s := range list {
		end += len(s)
		ends = append(ends, byte(end))
		wide = append(wide, byte(end>>8), byte(end))
	}
	names := strings.Join(list, "")
	if end > 255 {
		return string(wide) + names, long
	}
	return string(ends) + names, 0
}

// derive returns a derived group: for each name a byte that says how it differs from the name in
// base, and then the ends of the names. The byte is 16 times the number of bytes that are the
// same, or 15 for the whole name, plus the number of bytes that follow. derive returns false if
// more than 15 bytes follow.
func derive(list, base []string) (string, bool) {
	var how []byte
	var ends strings.Builder
	for i, s := range list {
		same := 0
		for same < min(len(s), len(base[i]), 14) && s[same] == base[i][same] {
			same++
		}
		code := same
		if strings.HasPrefix(s, base[i]) {
			same, code = len(base[i]), 15
		}
		if len(s)-same > 15 {
			return "", false
		}
		how = append(how, byte(code<<4|(len(s)-same)))
		ends.WriteString(s[same:])
	}
	return string(how) + ends.String(), true
}
