package cldr

// Pattern is the pattern or skeleton of that number.
func Pattern(id uint16) string {
	span := patternsSpans[id]
	return patternsText[span>>8 : span>>8+span&0xff]
}

// What the styles of styleRows are, four of each.
const (
	DateStyle = 4 * iota
	TimeStyle
	Join
	JoinAt
	styleCount
)

func format(locale, column int) int {
	return int(formatRows[locale*formatColumns+column])
}

// Style is a pattern of a locale's styles: DateStyle and the others, plus 0 for
// full to 3 for short.
func Style(locale, style int) string {
	return Pattern(styleRows[format(locale, styleColumn)*styleCount+style])
}

// Hour is the letter of the hour that is preferred in the locale.
func Hour(locale int) byte { return byte(format(locale, hourColumn)) }

// Available calls f for the formats of a locale by skeleton. Root's are those
// that the locale has from root.
func Available(locale int, f func(skeleton, pattern string, root bool)) {
	row := availableRows[format(locale, availableColumn)*len(skeletons):][:len(skeletons)]
	root := availableRows[format(0, availableColumn)*len(skeletons):]
	for i, id := range row {
		f(Pattern(skeletons[i]), Pattern(id), locale != 0 && id == root[i])
	}
	extra := format(locale, extraColumn)
	for i := extraAt[extra]; i < extraAt[extra+1]; i += 2 {
		f(Pattern(extras[i]), Pattern(extras[i+1]), false)
	}
}

// Item is the pattern that adds a field, by its number in package skeleton, to
// a format.
func Item(locale, field int) string {
	return Pattern(itemRows[format(locale, itemColumn)*16+field])
}

// What there is for writing a zone.
const (
	GMT      = iota // the pattern around a distance
	GMTZero         // no distance
	Ahead           // the pattern of a distance to the east
	Behind          // the pattern of a distance to the west
	UTCLong         // the long name of UTC
	UTCShort        // the short name of UTC
	zoneCount
)

// Zone is one of a locale's strings for zones.
func Zone(locale, what int) string {
	return Pattern(zoneRows[format(locale, zoneColumn)*zoneCount+what])
}

// ruleSize is the length of a rule in dayPeriods.
const ruleSize = 26

// Periods of the day that have places of their own.
const (
	AM = iota
	PM
	Midnight
	Noon
	periodCount
)

// DayPeriod is the place among Periods of the period that hour is in, and
// whether the locale has names for midnight and noon themselves.
func DayPeriod(locale, hour int) (period int, midnight, noon bool) {
	rule := dayPeriods[format(locale, ruleColumn)*ruleSize:][:ruleSize]
	return int(rule[hour] - 'a'), rule[24] == 'm', rule[24] == 'n' || rule[25] == 'n'
}
