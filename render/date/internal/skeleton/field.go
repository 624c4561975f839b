// Package skeleton finds the format of a locale that is nearest to a skeleton, a list of wanted
// fields, and adjusts the format to it. It follows ICU's DateTimePatternGenerator, which is the
// reference of Unicode's Technical Standard 35, part 4, "Matching Skeletons".
package skeleton

// The fields of a date and time, in the order of ICU.
const (
	Era = iota
	Year
	Quarter
	Month
	WeekOfYear
	WeekOfMonth
	Weekday
	DayOfYear
	WeekdayInMonth
	Day
	DayPeriod
	Hour
	Minute
	Second
	Fraction
	Zone
	numFields
)

// How a field is written, as numbers with distances between them. Forms that can stand for each
// other are near, and a number is far from a name.
const (
	numeric = 0x100
	narrow  = -0x101
	shorter = -0x102
	short   = -0x103
	long    = -0x104
	delta   = 0x10
)

// A form is how a letter is written if it is repeated at least min times.
type form struct {
	letter byte
	field  int8
	kind   int16
	min    int8
}

// forms lists ICU's dtTypes, letter by letter, as far as this package uses them.
var forms = [...]form{
	{'G', Era, short, 1}, {'G', Era, long, 4}, {'G', Era, narrow, 5},
	{'y', Year, numeric, 1},
	{'Q', Quarter, numeric, 1}, {'Q', Quarter, short, 3}, {'Q', Quarter, long, 4}, {'Q', Quarter, narrow, 5},
	{'q', Quarter, numeric + delta, 1}, {'q', Quarter, short - delta, 3}, {'q', Quarter, long - delta, 4}, {'q', Quarter, narrow - delta, 5},
	{'M', Month, numeric, 1}, {'M', Month, short, 3}, {'M', Month, long, 4}, {'M', Month, narrow, 5},
	{'L', Month, numeric + delta, 1}, {'L', Month, short - delta, 3}, {'L', Month, long - delta, 4}, {'L', Month, narrow - delta, 5},
	{'R', Month, numeric, 1},
	{'w', WeekOfYear, numeric, 1},
	{'W', WeekOfMonth, numeric, 1},
	{'E', Weekday, short, 1}, {'E', Weekday, long, 4}, {'E', Weekday, narrow, 5}, {'E', Weekday, shorter, 6},
	{'c', Weekday, numeric + 2*delta, 1}, {'c', Weekday, short - 2*delta, 3}, {'c', Weekday, long - 2*delta, 4}, {'c', Weekday, narrow - 2*delta, 5}, {'c', Weekday, shorter - 2*delta, 6},
	{'e', Weekday, numeric + delta, 1}, {'e', Weekday, short - delta, 3}, {'e', Weekday, long - delta, 4}, {'e', Weekday, narrow - delta, 5}, {'e', Weekday, shorter - delta, 6},
	{'D', DayOfYear, numeric, 1},
	{'F', WeekdayInMonth, numeric, 1},
	{'d', Day, numeric, 1},
	{'a', DayPeriod, short, 1}, {'a', DayPeriod, long, 4}, {'a', DayPeriod, narrow, 5},
	{'b', DayPeriod, short - delta, 1}, {'b', DayPeriod, long - delta, 4}, {'b', DayPeriod, narrow - delta, 5},
	{'B', DayPeriod, short - 3*delta, 1}, {'B', DayPeriod, long - 3*delta, 4}, {'B', DayPeriod, narrow - 3*delta, 5},
	{'H', Hour, numeric + 10*delta, 1},
	{'k', Hour, numeric + 11*delta, 1},
	{'h', Hour, numeric, 1},
	{'K', Hour, numeric + delta, 1},
	{'m', Minute, numeric, 1},
	{'s', Second, numeric, 1},
	{'S', Fraction, numeric, 1},
	{'v', Zone, short - 2*delta, 1}, {'v', Zone, long - 2*delta, 4},
	{'z', Zone, short, 1}, {'z', Zone, long, 4},
	{'O', Zone, short - delta, 1}, {'O', Zone, long - delta, 4},
}

// formOf returns the form of a letter that is repeated width times. It returns false if the letter
// has no such form.
func formOf(letter byte, width int) (f form, ok bool) {
	for _, c := range forms {
		if c.letter == letter && int(c.min) <= width {
			f, ok = c, true
		}
	}
	return f, ok
}

// A written is a field as a skeleton or pattern writes it.
type written struct {
	letter byte
	width  int8
}

// fields holds what a skeleton or pattern asks for.
type fields struct {
	original [numFields]written
	base     [numFields]written // with the least width of the same form
	kind     [numFields]int16
}

func (f *fields) set(letter byte, width int) {
	c, ok := formOf(letter, width)
	if !ok {
		return
	}
	f.original[c.field] = written{letter, int8(width)}
	f.base[c.field] = written{letter, c.min}
	f.kind[c.field] = c.kind
	if c.kind > 0 {
		f.kind[c.field] += int16(width)
	}
}

// settleDayPeriod adds the part of the day if hours are counted by 12, and drops it if they are
// counted by 24.
func (f *fields) settleDayPeriod() {
	switch f.original[Hour].letter {
	case 0:
	case 'h', 'K':
		if f.original[DayPeriod].letter == 0 {
			f.set('a', 1)
		}
	default:
		f.original[DayPeriod], f.base[DayPeriod], f.kind[DayPeriod] = written{}, written{}, 0
	}
}

// mask returns the set of fields that are asked for, a bit for each.
func (f *fields) mask() (m uint) {
	for i, k := range f.kind {
		if k != 0 {
			m |= 1 << i
		}
	}
	return m
}

// first returns the letter of the first field, or 0 if there is none. ICU sorts formats by it.
func (f *fields) first() byte {
	for _, w := range f.base {
		if w.letter != 0 {
			return w.letter
		}
	}
	return 0
}
