package date

import "github.com/diptych-go/diptych/render/date/internal/locale"

// Ordinal returns the locale with the first day of a month as an ordinal.
func (l Locale) Ordinal() Locale { return Locale(locale.Locale(l).WithOrdinal()) }

// firstSuffix is what makes an ordinal of the number 1 in a date.
func firstSuffix(l locale.Locale) string {
	if l.Language() == french {
		return "er"
	}
	return ""
}

const french = ('f'-'a'+1)<<10 | ('r'-'a'+1)<<5
