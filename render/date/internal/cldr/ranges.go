package cldr

// Second marks where the second day begins in the pattern of a range.
const Second = "\x01/"

// The largest field that differs between the two days of a range.
const (
	YearDiffers = iota
	MonthDiffers
	DayDiffers
)

// Range returns the pattern of a range in a style. The last argument is the largest field that
// differs.
func Range(locale, style, differs int) string {
	span := rangesSpans[rangeRows[int(rangeLocales[locale])*12+3*style+differs]]
	return rangesText[span>>8 : span>>8+span&0xff]
}
