package main

// formatTables are the tables of package cldr that a locale's formats are in:
// a row of each, which many locales share.
type formatTables struct {
	names  []string
	docs   []string
	rows   []rows
	rules  words
	locale []int
}

func newFormatTables() *formatTables {
	t := &formatTables{}
	for _, c := range []struct{ name, doc string }{
		{"dateStyle", "Rows of the four date styles."},
		{"timeStyle", "Rows of the four time styles."},
		{"join", "Rows of how a date and a time are joined for a moment (\"at\"), in four styles."},
		{"dateFormat", "Rows of the formats of the skeletons of dates."},
		{"timeFormat", "Rows of the formats of the skeletons of times."},
		{"extra", "Rows of skeletons that only some locales have, each with its format."},
		{"item", "Rows of patterns that add a field to a format, by field."},
		{"zone", "Rows of: what is written around a distance to GMT, one ahead and one behind,\n// for none, and the long and short name of UTC."},
		{"rule", ""},
		{"hour", ""},
	} {
		t.names = append(t.names, c.name)
		t.docs = append(t.docs, c.doc)
	}
	t.rows = make([]rows, len(t.names))
	return t
}

// add adds a locale, which has these rows; the last two are numbers themselves.
func (t *formatTables) add(list ...[]int) {
	for i, row := range list {
		if t.docs[i] == "" {
			t.locale = append(t.locale, row[0])
		} else {
			t.locale = append(t.locale, t.rows[i].id(row))
		}
	}
}

func (t *formatTables) write(f *file) {
	f.printf("\n// Columns of formatRows: rows of the other tables, and the letter of the hour.\nconst (\n")
	for i, name := range t.names {
		f.printf("\t%sColumn = %d\n", name, i)
	}
	f.printf("\tformatColumns = %d\n)\n", len(t.names))
	array(f, "What each locale's formats are.", "formatRows", len(t.names), u8(t.locale))
	for i, name := range t.names {
		switch {
		case t.docs[i] == "":
		case name == "extra":
			var at []int
			var flat []uint16
			for _, row := range t.rows[i].list {
				at = append(at, len(flat))
				flat = append(flat, u16(row)...)
			}
			array(f, t.docs[i], "extraRows", 16, flat)
			array(f, "Where each row of extraRows begins.", "extraAt", 16, u16(append(at, len(flat))))
		default:
			f.printf("\nconst %sSize = %d\n", name, len(t.rows[i].list[0]))
			array(f, t.docs[i], name+"Rows", len(t.rows[i].list[0]), t.rows[i].flat())
		}
	}
	f.text("The period of each hour, as a letter from a on in the order of Periods, and\n// then whether noon has a name, for each language that tells more\n// periods than two.", "dayPeriods", t.rules.list)
}
