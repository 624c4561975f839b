package date

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// Style is one of the four lengths that CLDR gives dates and times in every
// locale. Any other value counts as Long.
type Style int

var styleNames = [...]string{"full", "long", "medium", "short"}

// String returns the name of the style: full, long, medium or short.
func (s Style) String() string { return styleNames[s.valid()] }

// ParseStyle returns the style of a name, as [Style.String] gives it.
func ParseStyle(name string) (Style, error) {
	for i, n := range styleNames {
		if n == name {
			return Style(i), nil
		}
	}
	return Long, fmt.Errorf("date: %q is not a style: write full, long, medium or short", name)
}

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

// A Locale knows how dates are written in one language and place. It is a small
// comparable value that any number of goroutines may use. The zero Locale is
// root's, which names no language and writes ISO 8601: "2017-09-12".
type Locale locale.Locale

// String returns the tag of the locale, as [Locale.Tag] gives it.
func (l Locale) String() string { return l.Tag().String() }

// style returns s as the locale has it. Root has dates in figures only.
func (l Locale) style(s Style) int {
	if locale.Locale(l).Index() == 0 {
		return int(Short)
	}
	return s.valid()
}

// For returns the locale for tag, as CLDR chooses it: the one of that name, or
// with the script that is likely in that region (zh-TW is zh-Hant), or the
// nearest parent (fr-XX is fr). A script is never exchanged for another, so
// en-Cyrl is root, and so is a language whose months have no names in CLDR, such
// as Corsican or Inuktitut. [Locale.Tag] tells what was chosen.
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
// returns the same locale for it, except for Ordinal.
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
	return appendTime(dst, t, id, cldr.DateStyle(id.Formats(), l.style(s)))
}
