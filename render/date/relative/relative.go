// Package relative writes times as they are told from now: "il y a 3 jours",
// "yesterday". It has the plurals of the same version of CLDR as its words, and
// is apart from package date because its tables are larger than all of that's.
package relative

import (
	"time"

	"github.com/diptych-go/diptych/render/date"
	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// Width is how much of a unit's name is written. A value that is none of the
// three is taken for Long.
type Width int

// The three widths, as an English reader sees them.
const (
	Long   Width = iota // 3 minutes ago
	Short               // 3 min. ago
	Narrow              // 3min ago
)

// Unit is a unit of time. A value that is none of them is taken for Second.
type Unit int

// The units, in the order of their length.
const (
	Second Unit = iota
	Minute
	Hour
	Day
	Week
	Month
	Quarter
	Year
)

// A Formatter tells times from now. The zero Formatter is root's, which has
// signs for words: use one with a Locale. It may be used by any number of
// goroutines, but not changed meanwhile.
type Formatter struct {
	// Locale is the language, and the digits, to write in.
	Locale date.Locale

	// Width is how much of the unit's name is written.
	Width Width

	// Numeric has "1 day ago" for "yesterday", and numbers everywhere.
	Numeric bool

	// Days has nothing that is shorter than a day, so that a time of today is
	// "today": for dates that have no time of day.
	Days bool
}

// Format writes t from now in the locale, as the zero [Formatter] with that
// locale does.
func Format(l date.Locale, t, now time.Time) string {
	return Formatter{Locale: l}.Format(t, now)
}

// Format writes t from now, in the unit that [Formatter.Append] chooses.
func (f Formatter) Format(t, now time.Time) string {
	var buf [96]byte
	return string(f.Append(buf[:0], t, now))
}

// Append appends how t is told from now to dst and returns the extended buffer.
//
// Less than a minute apart they are told in seconds, less than an hour in
// minutes, less than a day in hours, and after that by the calendar of now's
// location: whole days up to a week, weeks up to a month, then months and
// years, all rounded down. So 36 hours ago may be yesterday or two days ago.
func (f Formatter) Append(dst []byte, t, now time.Time) []byte {
	n, unit := between(t, now, f.Days)
	return f.AppendCount(dst, n, unit)
}

// Count returns what is n units from now; the past is negative. Numbers are
// written without separators of thousands.
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

// magnitude is n without its sign, also for the least int.
func magnitude(n int) uint {
	if n < 0 {
		return -uint(n)
	}
	return uint(n)
}
