// Package relative writes how far a time is from now: "il y a 3 jours", "yesterday".
//
//	fr := date.For(language.French)
//	relative.Format(fr, t, time.Now())                            // il y a 3 jours
//	relative.Formatter{Locale: fr, Days: true}.Format(t, now)     // aujourd’hui
//	relative.Formatter{Locale: fr}.Count(-2, relative.Week)       // il y a 2 semaines
//
// The words and the rules of plurals come from one version of CLDR. They are not in package date,
// because their tables are larger than the whole of that package.
package relative

import (
	"time"

	"github.com/diptych-go/diptych/render/date"
	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// A Width says how much of a unit's name is written. The zero Width is Long. Any unknown value
// counts as Long.
type Width int

// The three widths, as an English reader sees them.
const (
	Long   Width = iota // 3 minutes ago
	Short               // 3 min. ago
	Narrow              // 3min ago
)

// A Unit is a unit of time. The zero Unit is Second. Any unknown value counts as Second.
type Unit int

// The units, in the order of their length.
const (
	Second Unit = iota
	Minute
	Hour
	Day
	Week
	Month
	Quarter // three months; only Count and AppendCount write it
	Year
)

// A Formatter writes how far times are from now. Set a Locale: the zero Formatter knows no
// language and writes "-2 d". A Formatter is safe for concurrent use while nobody changes it.
type Formatter struct {
	// Locale says in which language to write, and with which digits.
	Locale date.Locale

	// Width says how much of the unit's name is written.
	Width Width

	// Numeric always writes a number: "1 day ago" instead of "yesterday".
	Numeric bool

	// Days makes one day the smallest unit: a time of today is "today". Use it for dates
	// that have no time of day.
	Days bool
}

// Format returns how far t is from now in the words of the locale. It uses a Formatter with no
// other field set.
func Format(l date.Locale, t, now time.Time) string {
	return Formatter{Locale: l}.Format(t, now)
}

// Format returns how far t is from now. [Formatter.Append] says how the unit is chosen.
func (f Formatter) Format(t, now time.Time) string {
	var buf [96]byte
	return string(f.Append(buf[:0], t, now))
}

// Append appends how far t is from now to dst and returns the extended buffer.
//
// A distance of less than a minute is written in seconds, of less than an hour in minutes, and of
// less than a day in hours. A longer one is counted by the calendar, in the location of now: whole
// days up to a week, weeks up to a month, then months and years. All are rounded down. So 36 hours
// ago may be yesterday or two days ago.
func (f Formatter) Append(dst []byte, t, now time.Time) []byte {
	n, unit := between(t, now, f.Days)
	return f.AppendCount(dst, n, unit)
}

// Count returns the words for n units from now. If n is negative, they are in the past. Numbers
// have no separators of thousands.
func (f Formatter) Count(n int, unit Unit) string {
	var buf [96]byte
	return string(f.AppendCount(buf[:0], n, unit))
}

// AppendCount appends what [Formatter.Count] returns to dst and returns the
// extended buffer.
func (f Formatter) AppendCount(dst []byte, n int, unit Unit) []byte {
	if unit < Second || unit > Year {
		unit = Second
	}
	width := f.Width
	if width < Long || width > Narrow {
		width = Long
	}
	l := locale.Locale(f.Locale)
	r := cldr.RelativeOf(l.Index(), int(unit), int(width))
	if !f.Numeric {
		if word := r.Word(n); word != "" {
			return append(dst, word...)
		}
	}
	before, letter, _, after := pattern.Split(r.Pattern(n, n < 0))
	dst = append(dst, before...)
	if letter != 0 {
		dst = l.AppendUint(dst, magnitude(n), 1)
	}
	return append(dst, after...)
}

// magnitude returns n without its sign. It is right for the smallest int too.
func magnitude(n int) uint {
	if n < 0 {
		return -uint(n)
	}
	return uint(n)
}
