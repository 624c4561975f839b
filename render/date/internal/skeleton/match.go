package skeleton

import (
	"slices"

	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// An entry is one format of a locale.
type entry struct {
	fields
	pattern   string
	specified bool // CLDR names a skeleton for the pattern
}

// Formats holds the formats of a locale. The zero Formats has none. Add the fields that stand
// alone, then the styles, then the available formats, and sort.
type Formats struct {
	entries []entry
	// Item returns the pattern that adds a field to a format.
	Item func(field int) string
	// Join returns the pattern that joins a time, {0}, and a date, {1}, in a style.
	Join func(style int) string
}

// Singles adds a format for each field by itself.
func (f *Formats) Singles() {
	for _, letter := range []byte("GyQMwWEdDFHmsSv") {
		f.Style("\x01" + string(letter))
	}
}

// Style adds a pattern whose skeleton is read from the pattern itself.
func (f *Formats) Style(p string) {
	e := entry{pattern: p}
	for {
		_, letter, width, rest := pattern.Split(p)
		if letter == 0 {
			break
		}
		e.set(letter, width)
		p = rest
	}
	e.settleDayPeriod()
	if !slices.ContainsFunc(f.entries, func(o entry) bool { return o.base == e.base || o.original == e.original }) {
		f.entries = append(f.entries, e)
	}
}

// Available adds the format of a skeleton. The format replaces a style that has the same fields.
func (f *Formats) Available(skeleton, p string) {
	e := entry{fields: parse(skeleton), pattern: p, specified: true}
	for i := range f.entries {
		switch o := &f.entries[i]; {
		case o.original == e.original && o.specified:
			return
		case o.base == e.base && o.kind == e.kind:
			o.pattern, o.specified = p, true
			return
		}
	}
	f.entries = append(f.entries, e)
}

// Sort puts the formats into the order in which ICU tries them, which decides between two that are
// equally near. Sort is stable. It does not use package slices, whose stable sort would add more
// to a program than the rest of this package.
func (f *Formats) Sort() {
	for i, e := range f.entries {
		j := i
		for j > 0 && e.first() < f.entries[j-1].first() {
			j--
		}
		copy(f.entries[j+1:i+1], f.entries[j:i])
		f.entries[j] = e
	}
}

// parse returns the fields of a skeleton.
func parse(skeleton string) (f fields) {
	for i := 0; i < len(skeleton); {
		n := 1
		for i+n < len(skeleton) && skeleton[i+n] == skeleton[i] {
			n++
		}
		f.set(skeleton[i], n)
		i += n
	}
	f.settleDayPeriod()
	return f
}

// Distances for a field that only one of the two has.
const (
	extraField   = 0x10000 // the format has it
	missingField = 0x1000  // the skeleton has it
)

// nearest returns the format that is nearest to the fields of want in mask. missing is the set of
// fields that the format lacks, and extra the set of those that it adds.
func (f *Formats) nearest(want *fields, mask uint) (best *entry, missing, extra uint) {
	least := int(^uint(0) >> 1)
	for i := range f.entries {
		e := &f.entries[i]
		distance, lacks, adds := 0, uint(0), uint(0)
		for j, theirs := range e.kind {
			ours := want.kind[j]
			if mask>>j&1 == 0 {
				ours = 0
			}
			switch {
			case ours == theirs:
			case ours == 0:
				distance += extraField
				adds |= 1 << j
			case theirs == 0:
				distance += missingField
				lacks |= 1 << j
			default:
				distance += max(int(ours-theirs), int(theirs-ours))
			}
		}
		if distance < least || distance == least && missing < lacks {
			best, least, missing, extra = e, distance, lacks, adds
		}
		if least == 0 {
			break
		}
	}
	return best, missing, extra
}
