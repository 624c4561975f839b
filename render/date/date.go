package date

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date/internal/cldr"
	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// A Style is one of the four lengths in which CLDR writes dates and times in every locale. Any
// other value counts as Long.
type Style int

var styleNames = [...]string{"full", "long", "medium", "short"}

// String returns the name of the style: full, long, medium or short.
func (s Style) String() string { return styleNames[s.valid()] }

// ParseStyle returns the style of that name: full, long, medium or short. For any other name it
// returns Long and an error.
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

// valid returns s as a number. It returns Long if s is not one of the four styles.
func (s Style) valid() int {
	if s < Full || s > Short {
		return int(Long)
	}
	return int(s)
}

// A Locale knows how dates are written in one language and place. It is a small comparable value
// that any number of goroutines may use. The zero Locale is root, which names no language and
// writes ISO 8601: "2017-09-12".
type Locale locale.Locale

// String returns the tag of the locale, as [Locale.Tag] does.
func (l Locale) String() string { return l.Tag().String() }

// style returns s as a number. It returns Short for root, whose dates are in figures only.
func (l Locale) style(s Style) int {
	if locale.Locale(l).Index() == 0 {
		return int(Short)
	}
	return s.valid()
}

// For returns the locale that CLDR chooses for tag: the locale of that name, or the one with the
// script that is likely in that region (zh-TW is zh-Hant), or the nearest parent (fr-XX is fr). A
// script is never replaced by another, so en-Cyrl is root. A language whose months have no names
// in CLDR, such as Corsican or Inuktitut, is root too. [Locale.Tag] returns the tag of the locale
// that was chosen.
//
// Two extensions count: -u-nu- chooses the digits, and -u-ca-gregory chooses the Gregorian
// calendar in Thai, where CLDR prefers the Buddhist. In all other languages dates are Gregorian,
// even where CLDR prefers a Persian or Islamic calendar, and -u-ca- is ignored. A variant counts
// if CLDR has a locale for it, such as ca-ES-valencia. Other variants, other extensions and
// private parts are ignored.
//
// For does not allocate, except for the rare languages that are missing from the index of
// golang.org/x/text/language.
func For(tag language.Tag) Locale { return Locale(locale.For(tag)) }

// Tag returns the tag of the locale that was chosen, or und for root. The tag includes the digits
// and the calendar if they are not the locale's own, so that For returns the same locale for it.
// Only the choice of [Locale.Ordinal] is lost.
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
