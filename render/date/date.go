package date

import (
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// Style is one of the four lengths that CLDR gives dates and times in every
// locale. A value that is none of the four is taken for Long.
type Style int

// The four styles, as a French reader sees them.
const (
	Full   Style = iota // mardi 12 septembre 2017
	Long                // 12 septembre 2017
	Medium              // 12 sept. 2017
	Short               // 12/09/2017
)

// valid is the style itself, or Long for none.
func (s Style) valid() int {
	if s < Full || s > Short {
		return int(Long)
	}
	return int(s)
}

// Locale knows how dates are written in one language and place. It is a small
// comparable value that any number of goroutines may use. The zero Locale is
// root's, which names no language and writes near ISO 8601: "2017 M09 12".
type Locale locale.Locale

// For returns the locale for tag, as CLDR chooses it: the one of that name, or
// with the script that is likely in that region (zh-TW is zh-Hant), or the
// nearest parent (fr-XX is fr). A script is never exchanged for another, so
// en-Cyrl, like a language that CLDR has no dates for, is root: [Locale.Tag]
// tells what was chosen.
//
// Of the extensions, -u-nu- chooses digits, and -u-ca-gregory the Gregorian
// calendar where CLDR prefers the Buddhist, in Thai. In all other languages
// dates are Gregorian, also where CLDR prefers a Persian or Islamic calendar;
// another -u-ca- is not obeyed. Variants, other extensions and private parts
// change nothing.
//
// For does not allocate, except for the rare languages that
// golang.org/x/text/language has no index of.
func For(tag language.Tag) Locale { return Locale(locale.For(tag)) }

// Tag returns the tag of the locale that was chosen, und for root. It tells the
// digits and the calendar, too, if they are not the locale's own, so that For
// returns the same locale for it, save for Ordinal.
func (l Locale) Tag() language.Tag { return locale.Locale(l).Tag() }

// Format returns the date of t in style s, in t's own location.
func (l Locale) Format(t time.Time, s Style) string {
	var buf [80]byte
	return string(l.Append(buf[:0], t, s))
}

// Append appends the date of t in style s to dst and returns the extended
// buffer. It allocates only if dst has no room.
func (l Locale) Append(dst []byte, t time.Time, s Style) []byte {
	id := locale.Locale(l)
	return appendTime(dst, t, id, cldr.DateStyle(id.Formats(), s.valid()))
}
