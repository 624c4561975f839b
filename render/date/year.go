package date

import (
	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// buddhistYears is how far the years of the Buddhist calendar, as Thailand has
// it since 1941, are ahead of the Gregorian.
const buddhistYears = 543

// The era of the Buddhist calendar in Thai, as CLDR's cldr-cal-buddhist has it.
const (
	thaiEra  = "พ.ศ."
	thaiEra4 = "พุทธศักราช"
)

// appendYear appends a year. CLDR's y is a year of an era: the year before 1 is
// 1 again, and only the era tells them apart.
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

// appendEra appends the era of a year; width 4 is its full name.
func appendEra(dst []byte, l locale.Locale, year, width int) []byte {
	switch {
	case !l.Buddhist():
		return appendName(dst, l, eras, width, min(max(year, 0), 1))
	case width == 4:
		return append(dst, thaiEra4...)
	}
	return append(dst, thaiEra...)
}
