package date

import (
	"strings"
	"time"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// Range writes the days from a to b in style s, with what they share only once:
// "12–14 septembre 2017", "30 janv. – 2 févr. 2018". Each day is taken in its
// own location. The order of a and b does not matter, and one day twice is
// written once.
//
// Range is a function and not a method because templates keep every method of a
// value in the program: who does not call it does not carry its tables.
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
	differs := cldr.SameDay
	switch {
	case y1 != y2:
		differs = cldr.YearDiffers
		if y1 > y2 {
			a, b = b, a
		}
	case m1 != m2:
		differs = cldr.MonthDiffers
		if m1 > m2 {
			a, b = b, a
		}
	case d1 != d2:
		differs = cldr.DayDiffers
		if d1 > d2 {
			a, b = b, a
		}
	}
	first, second, two := strings.Cut(cldr.Range(id.Formats(), s.valid(), differs), cldr.Second)
	dst = appendTime(dst, a, id, first)
	if two {
		dst = appendTime(dst, b, id, second)
	}
	return dst
}
