package date

import (
	"time"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// appendTime appends t as the pattern p, which is in the form of package
// pattern, says.
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
			dst = appendDay(dst, l, day, width)
		case 'M':
			if width < 3 {
				dst = l.AppendInt(dst, int(month), width)
			} else {
				dst = append(dst, name(l, cldr.Months, width, 3, 12, int(month)-1)...)
			}
		case 'y':
			dst = appendYear(dst, l, year, width)
		case 'E':
			dst = append(dst, name(l, cldr.Days, width, 4, 7, int(t.Weekday()))...)
		case 'L', 'c', 'e', 'Q', 'q', 'G', romanMonth:
			dst = appendDateField(dst, t, l, letter, width)
		default:
			dst = appendTimeField(dst, t, l, letter, width)
		}
	}
	return append(dst, p[start:]...)
}

// name is one of the names of a kind: abbreviated for widths up to 3, and then
// wide, narrow and short, as far as the kind has widths.
func name(l locale.Locale, kind, width, widths, count, i int) string {
	return cldr.Name(l.Index(), kind+min(max(width-3, 0), widths-1), count, i)
}

// romanMonth is the letter of a month in small roman numerals, which the short
// date in Hawaiian wants.
const romanMonth = 'R'

var romans = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}

// appendDateField appends the rarer fields of a date.
func appendDateField(dst []byte, t time.Time, l locale.Locale, letter byte, width int) []byte {
	year, month, _ := t.Date()
	quarter := (int(month) - 1) / 3
	switch letter {
	case 'L':
		if width < 3 {
			return l.AppendInt(dst, int(month), width)
		}
		return append(dst, name(l, cldr.MonthsAlone, width, 3, 12, int(month)-1)...)
	case 'c':
		return append(dst, name(l, cldr.DaysAlone, width, 4, 7, int(t.Weekday()))...)
	case 'e':
		return append(dst, name(l, cldr.Days, width, 4, 7, int(t.Weekday()))...)
	case 'Q', 'q':
		if width < 3 {
			return l.AppendInt(dst, quarter+1, width)
		}
		kind := cldr.Quarters
		if letter == 'q' {
			kind = cldr.QuartersAlone
		}
		return append(dst, name(l, kind, width, 3, 4, quarter)...)
	case 'G':
		return append(dst, era(l, year, width)...)
	default: // romanMonth
		return append(dst, romans[month-1]...)
	}
}

// appendDay appends a day of the month, the first as an ordinal if the locale
// is to have it so.
func appendDay(dst []byte, l locale.Locale, day, width int) []byte {
	dst = l.AppendInt(dst, day, width)
	if day == 1 && width == 1 && l.Ordinal() {
		dst = append(dst, firstSuffix(l)...)
	}
	return dst
}
