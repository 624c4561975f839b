// Package locale says which of CLDR's locales a language tag means, and with
// which digits and calendar dates are written there.
package locale

import (
	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date/internal/key"
)

// Locale is one of CLDR's locales with a choice of digits and of calendar. The
// zero Locale is root's. It is the underlying type of date.Locale, so that the
// packages that hold tables read it by conversion and callers see nothing of it.
type Locale struct {
	index   uint16
	digits  uint8
	choices choice
}

// choice is what may be chosen apart from the locale.
type choice uint8

const (
	buddhist choice = 1 << iota
	ordinal
)

// Index returns the row of the locale in the tables; root's is 0.
func (l Locale) Index() int { return int(l.index) }

// Formats returns the row of the locale in the tables of formats, where Thai has one
// more for the Buddhist calendar.
func (l Locale) Formats() int {
	if l.Buddhist() {
		return NumLocales
	}
	return int(l.index)
}

// Buddhist reports whether years are counted from 543 BC.
func (l Locale) Buddhist() bool { return l.choices&buddhist != 0 }

// Ordinal reports whether the first of the month is to be an ordinal.
func (l Locale) Ordinal() bool { return l.choices&ordinal != 0 }

// WithOrdinal returns the locale with that chosen or not.
func (l Locale) WithOrdinal(on bool) Locale {
	l.choices &^= ordinal
	if on {
		l.choices |= ordinal
	}
	return l
}

// Language returns the packed language of the locale.
func (l Locale) Language() uint32 { return locales[l.index].Language() }

// thai is the one language whose dates CLDR counts in Buddhist years.
const thai = ('t'-'a'+1)<<10 | ('h'-'a'+1)<<5

// Tag returns the tag of the locale, with the digits and the calendar if they are
// not its own: what For makes the same Locale from, but for the ordinal.
func (l Locale) Tag() language.Tag {
	tag := Name(l.Index())
	var extension string
	if l.Language() == thai && !l.Buddhist() {
		extension += "-ca-gregory"
	}
	if l.digits != digits[l.index] {
		extension += "-nu-" + systems[l.digits]
	}
	if extension != "" {
		tag += "-u" + extension
	}
	return language.Raw.Make(tag)
}

// Name returns the BCP 47 tag of the locale of row i.
func Name(i int) string {
	k := locales[i]
	name := key.LanguageName(k.Language())
	n := int(k.Script())
	if n > 0 && n <= len(scripts)/4 {
		name += "-" + scripts[4*(n-1):4*n]
	}
	if r := key.RegionName(k.Region()); r != "" {
		name += "-" + r
	}
	if n > len(scripts)/4 {
		name += "-" + variants[n-len(scripts)/4-1]
	}
	return name
}
