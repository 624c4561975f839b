package date

import (
	"fmt"
	"strings"
	"time"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
	"github.com/diptych-go/diptych/render/date/internal/pattern"
	"github.com/diptych-go/diptych/render/date/internal/skeleton"
)

// A Layout writes dates, times or both in one form of one locale. Use [Locale.Layout],
// [Locale.Time] or [Locale.DateTime] to get one. A Layout is comparable, and any number of
// goroutines may use it. The zero Layout writes ISO 8601 dates.
type Layout struct {
	locale  Locale
	pattern string // in the form of package pattern
}

// Layout returns the layout that writes the fields of a skeleton. A skeleton says which fields are
// wanted and how long they are. It does not say their order, which the language decides: "yMMMM"
// is "septembre 2017" in French and "2017年9月" in Japanese. A month alone, "MMMM" or "LLLL", has
// the form that stands alone, if the language has one. Fields are matched by Unicode Technical
// Standard 35. This takes about a tenth of a millisecond, so keep the Layout.
//
// CLDR defines the letters:
//
//	G     era
//	y     year; yy its last two digits
//	Q, q  quarter; QQQ abbreviated, QQQQ in full
//	M, L  month; MM with two digits, MMM abbreviated, MMMM in full, MMMMM one letter
//	E, c  day of the week, abbreviated; EEEE in full, EEEEE one letter, EEEEEE shortest
//	d     day of the month; dd with two digits
//	j     hour by 12 or by 24, as the locale prefers
//	h, H  hour by 12 or by 24; hh and HH with two digits
//	K, k  hour by 12, counted from 0, or by 24, counted from 1
//	a, b, B  part of the day: one of two, the same with noon, or morning, evening and so on
//	m, s  minute, second
//	z, v, O  zone as a distance to GMT
//
// If the skeleton cannot be read, the error is a [*SkeletonError].
func (l Locale) Layout(fields string) (Layout, error) {
	err := skeleton.Check(fields)
	var p string
	if err == nil {
		id := locale.Locale(l)
		fields := fields
		if id.Index() == 0 {
			fields = inFigures(fields)
		}
		p, err = formats(id).Best(fields, cldr.Hour(id.Formats()))
	}
	if err != nil {
		return Layout{}, &SkeletonError{Skeleton: fields, Offset: err.Offset, Reason: err.Message}
	}
	return Layout{l, p}, nil
}

// inFigures returns a skeleton with its months in figures.
func inFigures(fields string) string {
	var b strings.Builder
	for i := range len(fields) {
		if c := fields[i]; c != 'M' && c != 'L' || i == 0 || fields[i-1] != c {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// formats returns the formats of a locale, ready to match skeletons with.
func formats(l locale.Locale) *skeleton.Formats {
	i := l.Formats()
	f := &skeleton.Formats{
		Item: func(field int) string { return cldr.Item(i, field) },
		Join: func(style int) string { return cldr.JoinAt(i, style) },
	}
	f.Singles()
	for s := Full; s <= Short; s++ {
		f.Style(cldr.DateStyle(i, int(s)))
		f.Style(cldr.TimeStyle(i, int(s)))
	}
	cldr.Available(i, f.Available)
	f.Sort()
	return f
}

// Time returns the layout of a time of day. Full and Long end with the zone, written as a distance
// to GMT, or by its name if it is UTC.
func (l Locale) Time(s Style) Layout {
	return Layout{l, cldr.TimeStyle(locale.Locale(l).Formats(), s.valid())}
}

// DateTime returns the layout of a date and a time of day, joined as for one moment: "12 septembre
// 2017 à 15:04".
func (l Locale) DateTime(day, clock Style) Layout {
	id := locale.Locale(l)
	d := cldr.DateStyle(id.Formats(), l.style(day))
	join := cldr.JoinAt(id.Formats(), day.valid())
	return Layout{l, pattern.Fill(join, l.Time(clock).pattern, d)}
}

// Format returns t as the layout writes it, in t's own location.
func (y Layout) Format(t time.Time) string {
	var buf [96]byte
	return string(y.Append(buf[:0], t))
}

// Append appends t as the layout writes it to dst and returns the extended
// buffer. It allocates only if dst has no room.
func (y Layout) Append(dst []byte, t time.Time) []byte {
	if y.pattern == "" {
		return y.locale.Append(dst, t, Long)
	}
	return appendTime(dst, t, locale.Locale(y.locale), y.pattern)
}

// A SkeletonError says why a skeleton has no layout.
type SkeletonError struct {
	Skeleton string
	Offset   int    // where the letter at fault is, in bytes from 0
	Reason   string // what is wrong with it, and what is allowed
}

// Error returns what is wrong with the skeleton, and where.
func (e *SkeletonError) Error() string {
	return fmt.Sprintf("date: skeleton %q at byte %d: %s", e.Skeleton, e.Offset, e.Reason)
}
