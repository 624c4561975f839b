package date

import (
	"strings"

	"github.com/diptych-go/diptych/render/date/internal/locale"
)

// Ordinal returns the locale with the first day of a month as an ordinal where the month is in
// words: "1er septembre 2017" in French, where CLDR has "1 septembre 2017". Languages other than
// French stay as they are.
//
// French usage asks for the ordinal, and only for the first day. The sources are the Office
// québécois de la langue française (Banque de dépannage linguistique, "Écriture de la date"), the
// Translation Bureau of Canada (Clefs du français pratique, "date") and the Imprimerie nationale
// (Lexique des règles typographiques, "Dates"). CLDR cannot write it, because its patterns do not
// distinguish days.
func (l Locale) Ordinal() Locale { return Locale(locale.Locale(l).WithOrdinal(true)) }

// french is the packed language of French.
const french = ('f'-'a'+1)<<10 | ('r'-'a'+1)<<5

// firstSuffix returns the suffix that makes the number 1 an ordinal in a date that the pattern p
// writes. It returns "" if the number has none there.
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
