package main

import "slices"

// formatTables holds the tables of package cldr for the formats of locales. Each table has rows,
// and many locales share a row.
type formatTables struct {
	columns []formatColumn
	rules   words
	locale  []int
	all     rows // for a locale, the number of its row in each column
}

// A formatColumn is one of the tables.
type formatColumn struct {
	name, doc string
	rows      rows
}

func newFormatTables() *formatTables {
	return &formatTables{columns: []formatColumn{
		{name: "dateStyle", doc: "Rows of the four date styles: where the pattern is, times 256, plus its length."},
		{name: "timeStyle", doc: "Rows of the four time styles."},
		{name: "join", doc: "Rows of patterns that join a date and a time as for one moment (\"at\"), in four styles."},
		{name: "dates"},
		{name: "times"},
		{name: "extra"},
		{name: "item", doc: "Rows of patterns that add a field to a format, by field."},
		{name: "zone", doc: "Rows of strings for zones: around a distance to GMT, for a distance ahead and behind,\n// for no distance, and the long and short name of UTC."},
		{name: "rule"},
		{name: "hour"},
	}}
}

// add adds a locale with its row in each column. The last two rows hold one number, which takes
// the place of a row's.
func (t *formatTables) add(list ...[]int) {
	row := make([]int, len(list))
	for i, r := range list {
		if i < len(list)-2 {
			row[i] = t.columns[i].rows.id(r)
		} else {
			row[i] = r[0]
		}
	}
	t.locale = append(t.locale, t.all.id(row))
}

// write writes the tables. The place of each pattern by its number is in at.
func (t *formatTables) write(f *file, patterns *words, at []int) {
	f.printf("\n// The columns of formatRows: numbers of rows in other tables, and the letter of the hour.\nconst (\n")
	for i, c := range t.columns {
		f.printf("\t%sColumn = %d\n", c.name, i)
	}
	f.printf("\tformatColumns = %d\n)\n", len(t.columns))
	array(f, "The row of formatRows of each locale.", "localeFormats", 24, u16(t.locale))
	array(f, "The formats that locales have.", "formatRows", len(t.columns), u8(slices.Concat(t.all.list...)))
	var lists []string
	var starts []int
	end := 0
	for _, c := range t.columns {
		if len(c.rows.list) == 0 {
			continue // the column holds numbers, not rows
		}
		var spans []uint32
		for _, row := range c.rows.list {
			for i, id := range row {
				spans = append(spans, uint32(at[id]<<8|len(patterns.list[id])))
				row[i] = at[id]
			}
		}
		size := len(c.rows.list[0])
		switch c.name {
		case "dates", "times", "extra":
			f.printf("\nconst %sFirst = %d // among formatLists\n", c.name, len(lists))
			for _, l := range c.rows.lists() {
				lists, starts = append(lists, l), append(starts, end)
				end += len(l)
			}
		case "dateStyle":
			f.printf("\nconst %sSize = %d\n", c.name, size)
			array(f, c.doc, c.name+"Rows", size, spans)
		default:
			f.printf("\nconst %sSize = %d\n", c.name, size)
			array(f, c.doc, c.name+"Rows", size, c.rows.flat())
		}
	}
	f.text("Lists of the formats of skeletons, in the form that fill reads.", "formatLists", lists)
	array(f, "Where each list begins.", "formatListsAt", 16, u16(append(starts, end)))
	f.text("The periods of a day, for each set of periods that languages have: a letter for each\n// hour, from a on in the order of Periods, and then n if noon has a name.", "dayPeriods", t.rules.list)
}

// lists returns each row as a list of how it differs from a row before it: the number of that row,
// and then, for each difference, its place in the row and two bytes of the value there. The first
// row differs from zeros.
func (r *rows) lists() (out []string) {
	for i, row := range r.list {
		from, best := 0, differences(row, make([]int, len(row)))
		for j, base := range r.list[:i] {
			if d := differences(row, base); j == 0 || len(d) < len(best) {
				from, best = j, d
			}
		}
		out = append(out, string(append(u8([]int{from}), best...)))
	}
	return out
}

func differences(row, base []int) (out []byte) {
	for i, v := range row {
		if v != base[i] {
			out = append(out, u8([]int{i, v >> 8, v & 0xff})...)
		}
	}
	return out
}
