package skeleton

import (
	"slices"

	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// entry is a format that a locale has.
type entry struct {
	fields
	pattern   string
	specified bool // by a skeleton, and not the pattern itself
}

// Formats are the formats of a locale. The zero Formats has none: add the
// fields that stand alone, the styles and then the available formats.
type Formats struct {
	entries []entry
	// Item is the pattern that adds a field to a format.
	Item func(field int) string
	// Join is the pattern that joins time, {0}, and date, {1}, of a style.
	Join func(style int) string
}

// Singles adds each field that there is, by itself.
func (f *Formats) Singles() {
	for _, letter := range []byte("GyQMwWEdDFHmsSv") {
		f.Style("\x01" + string(letter))
	}
}

// Style adds a pattern that stands for its own skeleton.
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

// Available adds the format of a skeleton. It takes the place of a style that
// has the same fields.
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

// Sort brings the formats into the order in which ICU tries them, which decides
// between equals. Equals stay as they are; a stable sort of package slices would
// weigh more than the rest of this package.
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

// parse reads a skeleton of letters.
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

// Distances of a field that is asked for or given in vain.
const (
	extraField   = 0x10000
	missingField = 0x1000
)

// nearest finds the format nearest to the fields of want that are in mask, and
// which of them it lacks.
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
