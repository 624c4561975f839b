package main

import "slices"

// formatTables are the tables of package cldr that a locale's formats are in:
// a row of each, which many locales share.
type formatTables struct {
	columns []formatColumn
	rules   words
	locale  []int
	all     rows // of the numbers of rows in each column
}

// formatColumn is one of the tables.
type formatColumn struct {
	name, doc string
	rows      rows
}

func newFormatTables() *formatTables {
	return &formatTables{columns: []formatColumn{
		{name: "dateStyle", doc: "Rows of the four date styles: where the pattern is, times 256, plus its length."},
		{name: "timeStyle", doc: "Rows of the four time styles."},
		{name: "join", doc: "Rows of how a date and a time are joined for a moment (\"at\"), in four styles."},
		{name: "dates"},
		{name: "times"},
		{name: "extra"},
		{name: "item", doc: "Rows of patterns that add a field to a format, by field."},
		{name: "zone", doc: "Rows of: what is written around a distance to GMT, one ahead and one behind,\n// for none, and the long and short name of UTC."},
		{name: "rule"},
		{name: "hour"},
	}}
}

// add adds a locale, which has these rows; the last two are numbers themselves.
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

// write writes the tables, where at is the place of each pattern by its number.
func (t *formatTables) write(f *file, patterns *words, at []int) {
	f.printf("\n// Columns of formatRows: rows of the other tables, and the letter of the hour.\nconst (\n")
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
			continue // it is a number itself
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
	f.text("Lists of the formats of skeletons, as fill reads them.", "formatLists", lists)
	array(f, "Where each list begins.", "formatListsAt", 16, u16(append(starts, end)))
	f.text("The period of each hour, as a letter from a on in the order of Periods, and\n// then whether noon has a name, for each language that tells more\n// periods than two.", "dayPeriods", t.rules.list)
}

// lists writes each row as how it differs from one that comes before it: the
// number of that, and for each difference its place in the row and two bytes of
// what is there. The first row differs from zeros.
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
