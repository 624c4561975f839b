package date

import (
	"time"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// appendTime appends t as the pattern p writes it. The pattern is in the form of package pattern.
func appendTime(dst []byte, t time.Time, l locale.Locale, p string) []byte {
	year, month, day := t.Date()
	start := 0
	for i := 0; i < len(p); i++ {
		width := int(p[i])
		if width > pattern.MaxWidth {
			continue
		}
		dst = append(dst, p[start:i]...)
		i++
		start = i + 1
		switch letter := p[i]; letter {
		case 'd':
			dst = l.AppendUint(dst, uint(day), width)
			if day == 1 && width == 1 && l.Ordinal() {
				dst = append(dst, firstSuffix(l, p)...)
			}
		case 'M':
			if width < 3 {
				dst = l.AppendUint(dst, uint(month), width)
			} else {
				dst = cldr.AppendName(dst, l.Index(), cldr.Months, column(width, 3), 12, int(month)-1)
			}
		case 'y':
			dst = appendYear(dst, l, year, width)
		case 'E':
			dst = cldr.AppendName(dst, l.Index(), cldr.Days, column(width, 4), 7, int(t.Weekday()))
		case 'L', 'c', 'e', 'Q', 'q', 'G', romanMonth:
			dst = appendDateField(dst, t, l, letter, width)
		default:
			dst = appendTimeField(dst, t, l, letter, width)
		}
	}
	return append(dst, p[start:]...)
}

// A kind describes a kind of names: its place in the tables, in how many widths it comes, and how
// many names it has.
type kind struct {
	place, widths, count int
}

var (
	monthsAlone   = kind{cldr.MonthsAlone, 3, 12}
	days          = kind{cldr.Days, 4, 7}
	daysAlone     = kind{cldr.DaysAlone, 4, 7}
	quarters      = kind{cldr.Quarters, 3, 4}
	quartersAlone = kind{cldr.QuartersAlone, 3, 4}
	eras          = kind{cldr.Eras, 3, 2}
	periods       = kind{cldr.Periods, 1, 11}
)

// appendName appends name number i of a kind. The width counts letters, as in a pattern.
func appendName(dst []byte, l locale.Locale, k kind, width, i int) []byte {
	return cldr.AppendName(dst, l.Index(), k.place, column(width, k.widths), k.count, i)
}

// column returns the place of a width among the widths of a kind. A width counts letters as CLDR
// does: 4 is wide, 5 is narrow, 6 is short, and less than 4 is abbreviated.
func column(width, widths int) int {
	if width == 4 || widths == 1 {
		return 0
	}
	return min(max(width-3, 1), widths-1)
}

// romanMonth is the letter of a month in small roman numerals. The short date in Hawaiian uses it.
const romanMonth = 'R'

var romans = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}

// appendDateField appends one of the rarer fields of a date.
func appendDateField(dst []byte, t time.Time, l locale.Locale, letter byte, width int) []byte {
	year, month, _ := t.Date()
	quarter := (int(month) - 1) / 3
	switch letter {
	case 'L':
		if width < 3 {
			return l.AppendInt(dst, int(month), width)
		}
		return appendName(dst, l, monthsAlone, width, int(month)-1)
	case 'c':
		return appendName(dst, l, daysAlone, width, int(t.Weekday()))
	case 'e':
		return appendName(dst, l, days, width, int(t.Weekday()))
	case 'Q', 'q':
		if width < 3 {
			return l.AppendInt(dst, quarter+1, width)
		}
		k := quarters
		if letter == 'q' {
			k = quartersAlone
		}
		return appendName(dst, l, k, width, quarter)
	case 'G':
		return appendEra(dst, l, year, width)
	default: // romanMonth
		return append(dst, romans[month-1]...)
	}
}
