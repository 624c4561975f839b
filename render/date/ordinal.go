package date

import (
	"strings"

	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// Ordinal returns the locale with the first day of a month as an ordinal
// wherever the month is in words: "1er septembre 2017" in French, where CLDR
// has "1 septembre 2017". Other languages than French stay as they are.
//
// The ordinal is what French usage asks for, and for the first day only: so the
// Office québécois de la langue française (Banque de dépannage linguistique,
// "Écriture de la date"), the Translation Bureau of Canada (Clefs du français
// pratique, "date") and the Imprimerie nationale (Lexique des règles
// typographiques, "Dates"). CLDR can't have it, because its patterns don't
// distinguish days.
func (l Locale) Ordinal() Locale { return Locale(locale.Locale(l).WithOrdinal(true)) }

// french is the packed language of French.
const french = ('f'-'a'+1)<<10 | ('r'-'a'+1)<<5

// firstSuffix is what makes an ordinal of the number 1 in a date that is
// written by the pattern p.
func firstSuffix(l locale.Locale, p string) string {
	if l.Language() != french || hasMonthNumber(p) {
		return ""
	}
	return "er"
}

// hasMonthNumber reports whether the month is a number in the pattern p.
func hasMonthNumber(p string) bool {
	for _, field := range [...]string{"\x01M", "\x02M", "\x01L", "\x02L"} {
		if strings.Contains(p, field) {
			return true
		}
	}
	return false
}
