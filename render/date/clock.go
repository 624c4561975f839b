package date

import (
	"time"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// appendTimeField appends a field of the time of day, or the zone.
func appendTimeField(dst []byte, t time.Time, l locale.Locale, letter byte, width int) []byte {
	hour, minute, second := t.Clock()
	switch letter {
	case 'H':
		return l.AppendInt(dst, hour, width)
	case 'k':
		return l.AppendInt(dst, (hour+23)%24+1, width)
	case 'h':
		return l.AppendInt(dst, (hour+11)%12+1, width)
	case 'K':
		return l.AppendInt(dst, hour%12, width)
	case 'm':
		return l.AppendInt(dst, minute, width)
	case 's':
		return l.AppendInt(dst, second, width)
	case 'a', 'b', 'B':
		before := len(dst)
		dst = appendName(dst, l, periods, 3, dayPeriod(t, l, letter))
		if len(dst) == before { // the language has no name for the period
			dst = appendName(dst, l, periods, 3, hour/12)
		}
		return dst
	case 'z', 'v', 'O', 'V':
		return appendZone(dst, t, l, letter, width)
	}
	return dst
}

// dayPeriod returns the part of the day that t is in, as its place among cldr.Periods. The letter
// a has two parts, b adds noon, and B has morning, evening and so on.
func dayPeriod(t time.Time, l locale.Locale, letter byte) int {
	hour, minute, second := t.Clock()
	half := hour / 12
	if letter == 'a' {
		return half
	}
	period, noon := cldr.DayPeriod(l.Formats(), hour)
	if noon && hour == 12 && minute == 0 && second == 0 {
		period, half = cldr.Noon, cldr.Noon
	}
	if letter == 'b' {
		period = half
	}
	return period
}

// appendZone appends the zone as its distance to GMT, such as "UTC+2" in French. Only UTC is
// written by its name. A width of four asks for the full name, and for two digits of the hours and
// minutes.
func appendZone(dst []byte, t time.Time, l locale.Locale, letter byte, width int) []byte {
	_, offset := t.Zone()
	row := l.Formats()
	if offset == 0 {
		what := cldr.GMTZero
		if letter != 'O' && t.Location() == time.UTC {
			what = cldr.UTCShort
			if width == 4 {
				what = cldr.UTCLong
			}
		}
		if s := cldr.Zone(row, what); s != "" {
			return append(dst, s...)
		}
	}
	sign := cldr.Ahead
	if offset < 0 {
		sign, offset = cldr.Behind, -offset
	}
	before, _, _, after := pattern.Split(cldr.Zone(row, cldr.GMT))
	dst = append(dst, before...)
	dst = appendOffset(dst, l, cldr.Zone(row, sign), offset, width == 4)
	return append(dst, after...)
}

// appendOffset appends a distance of offset seconds as the pattern p says. Seconds that are zero
// are left out. If long is false, the hour has no leading zero, and minutes are left out where
// they and the seconds are zero.
func appendOffset(dst []byte, l locale.Locale, p string, offset int, long bool) []byte {
	sign, _, _, p := pattern.Split(p)
	colon, _, _, rest := pattern.Split(p)
	digits := 1
	if long {
		digits = 2
	}
	dst = append(dst, sign...)
	dst = l.AppendInt(dst, offset/3600, digits)
	minutes, seconds := offset/60%60, offset%60
	if long || minutes != 0 || seconds != 0 {
		dst = append(dst, colon...)
		dst = l.AppendInt(dst, minutes, 2)
	}
	if seconds != 0 {
		dst = append(dst, colon...)
		dst = l.AppendInt(dst, seconds, 2)
	}
	return append(dst, rest...)
}
