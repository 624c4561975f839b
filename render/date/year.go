package date

import (
	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// buddhistYears is how many years the Buddhist calendar, as Thailand has used it since 1941, is
// ahead of the Gregorian.
const buddhistYears = 543

// The era of the Buddhist calendar in Thai, short and in full, from CLDR's cldr-cal-buddhist.
const (
	thaiEra  = "พ.ศ."
	thaiEra4 = "พุทธศักราช"
)

// appendYear appends a year. CLDR's y is the year of an era: the year before 1 is 1 again, and
// only the era distinguishes the two.
func appendYear(dst []byte, l locale.Locale, year, width int) []byte {
	if l.Buddhist() {
		year += buddhistYears
	} else if year < 1 {
		year = 1 - year
	}
	if width == 2 {
		year %= 100
	}
	return l.AppendInt(dst, year, width)
}

// appendEra appends the era of a year. A width of 4 asks for its full name.
func appendEra(dst []byte, l locale.Locale, year, width int) []byte {
	switch {
	case !l.Buddhist():
		return appendName(dst, l, eras, width, min(max(year, 0), 1))
	case width == 4:
		return append(dst, thaiEra4...)
	}
	return append(dst, thaiEra...)
}
