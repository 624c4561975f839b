package date

import (
	"cmp"
	"strings"
	"time"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// Range returns the days from a to b in style s. What both days have in common is written once:
// "12–14 septembre 2017", "30 janv. – 2 févr. 2018". Each day is taken in its own location. The
// order of a and b does not matter. If both are the same day, Range returns what [Locale.Format]
// returns.
//
// Range is a function and not a method, so that programs that do not call it do not carry its
// tables. A program with templates keeps every method of a value.
func Range(l Locale, a, b time.Time, s Style) string {
	var buf [128]byte
	return string(AppendRange(buf[:0], l, a, b, s))
}

// AppendRange appends what [Range] returns to dst and returns the extended
// buffer. It allocates only if dst has no room.
func AppendRange(dst []byte, l Locale, a, b time.Time, s Style) []byte {
	id := locale.Locale(l)
	y1, m1, d1 := a.Date()
	y2, m2, d2 := b.Date()
	var differs int
	switch {
	case y1 != y2:
		differs = cldr.YearDiffers
	case m1 != m2:
		differs = cldr.MonthDiffers
	case d1 != d2:
		differs = cldr.DayDiffers
	default:
		return l.Append(dst, a, s)
	}
	if cmp.Or(cmp.Compare(y1, y2), cmp.Compare(m1, m2), cmp.Compare(d1, d2)) > 0 {
		a, b = b, a
	}
	p := cldr.Range(id.Formats(), l.style(s), differs)
	if hasMonthNumber(p) {
		id = id.WithOrdinal(false) // also for the half without the number
	}
	first, second, _ := strings.Cut(p, cldr.Second)
	return appendTime(appendTime(dst, a, id, first), b, id, second)
}
