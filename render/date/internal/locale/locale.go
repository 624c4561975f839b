// Package locale finds the CLDR locale that a language tag means, and the digits and calendar of
// its dates.
package locale

import (
	"golang.org/x/text/language"

	"github.com/diptych-go/diptych/render/date/internal/key"
)

// A Locale is one of CLDR's locales with a choice of digits and of calendar. The zero Locale is
// root. It is the underlying type of date.Locale: the packages of date convert to it, and callers
// see none of its methods.
type Locale struct {
	index   uint16
	digits  uint8
	choices choice
}

// A choice is a set of choices that can be made in addition to the locale.
type choice uint8

const (
	buddhist choice = 1 << iota
	ordinal
)

// Index returns the row of the locale in the tables. Root has row 0.
func (l Locale) Index() int { return int(l.index) }

// Formats returns the row of the locale in the tables of formats. Thai has one more row there for
// the Buddhist calendar.
func (l Locale) Formats() int {
	if l.Buddhist() {
		return NumLocales
	}
	return int(l.index)
}

// Buddhist reports whether years are counted from 543 BC.
func (l Locale) Buddhist() bool { return l.choices&buddhist != 0 }

// Ordinal reports whether the first day of a month is written as an ordinal.
func (l Locale) Ordinal() bool { return l.choices&ordinal != 0 }

// WithOrdinal returns the locale with the ordinal on or off.
func (l Locale) WithOrdinal(on bool) Locale {
	l.choices &^= ordinal
	if on {
		l.choices |= ordinal
	}
	return l
}

// Language returns the packed language of the locale.
func (l Locale) Language() uint32 { return locales[l.index].Language() }

// thai is the packed code of the one language whose dates CLDR counts in Buddhist years.
const thai = ('t'-'a'+1)<<10 | ('h'-'a'+1)<<5

// Tag returns the tag of the locale. It includes the digits and the calendar if they are not the
// locale's own. For returns the same Locale for the tag, but without the ordinal.
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
