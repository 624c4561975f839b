package cldr

import "strings"

// Pattern returns the pattern or skeleton at that place.
func Pattern(at uint16) string {
	s := patternsText[at:]
	return s[:strings.IndexByte(s, 0)]
}

func format(locale, column int) int {
	return int(formatRows[int(localeFormats[locale])*formatColumns+column])
}

// DateStyle returns the pattern of a date in a style, 0 for full to 3 for short.
func DateStyle(locale, style int) string {
	span := dateStyleRows[format(locale, dateStyleColumn)*dateStyleSize+style]
	return patternsText[span>>8:][:span&0xff]
}

// TimeStyle returns the pattern of a time in a style.
func TimeStyle(locale, style int) string {
	return Pattern(timeStyleRows[format(locale, timeStyleColumn)*timeStyleSize+style])
}

// JoinAt returns the pattern that joins a time, {0}, and a date, {1}, in the style of
// the date, for a moment.
func JoinAt(locale, style int) string {
	return Pattern(joinRows[format(locale, joinColumn)*joinSize+style])
}

// Hour returns the letter of the hour that is preferred in the locale.
func Hour(locale int) byte { return byte(format(locale, hourColumn)) }

// Available calls f for the formats of a locale by skeleton.
func Available(locale int, f func(skeleton, pattern string)) {
	var formats [len(skeletons)]uint16
	fill(formats[:], datesFirst, format(locale, datesColumn))
	fill(formats[:], timesFirst, format(locale, timesColumn))
	fill(formats[:], extraFirst, format(locale, extraColumn))
	for i, at := range formats {
		if at != 0 {
			f(Pattern(skeletons[i]), Pattern(at))
		}
	}
}

// fill fills in the formats of a list, by the places of their skeletons. A list
// is the number of another, counted from the first of its kind, and then how it
// differs from that: the place of a skeleton and two bytes of the place of the
// pattern. The first list of a kind differs from nothing.
func fill(formats []uint16, first, list int) {
	text := formatLists[formatListsAt[first+list]:formatListsAt[first+list+1]]
	if list > 0 {
		fill(formats, first, int(text[0]))
	}
	for text = text[1:]; text != ""; text = text[3:] {
		formats[text[0]] = uint16(text[1])<<8 | uint16(text[2])
	}
}

// Item returns the pattern that adds a field, by its number in package skeleton, to
// a format.
func Item(locale, field int) string {
	return Pattern(itemRows[format(locale, itemColumn)*itemSize+field])
}

// What there is for writing a zone.
const (
	GMT      = iota // the pattern around a distance
	Ahead           // the pattern of a distance to the east
	Behind          // the pattern of a distance to the west
	GMTZero         // no distance
	UTCLong         // the long name of UTC
	UTCShort        // the short name of UTC
)

// Zone returns one of a locale's strings for zones.
func Zone(locale, what int) string {
	return Pattern(zoneRows[format(locale, zoneColumn)*zoneSize+what])
}

// ruleSize is the length of a rule in dayPeriods.
const ruleSize = 25

// Periods of the day that have places of their own.
const (
	AM = iota
	PM
	Noon
)

// DayPeriod returns the place among Periods of the period that hour is in, and
// whether the locale has a name for noon itself. Midnight's, which might be of
// the day before or after, ICU never writes.
func DayPeriod(locale, hour int) (period int, noon bool) {
	rule := dayPeriods[format(locale, ruleColumn)*ruleSize:][:ruleSize]
	return int(rule[hour] - 'a'), rule[24] == 'n'
}
