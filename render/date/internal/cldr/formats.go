package cldr

import "strings"

// Pattern returns the pattern or skeleton at a place of patternsText.
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

// TimeStyle returns the pattern of a time in a style, 0 for full to 3 for short.
func TimeStyle(locale, style int) string {
	return Pattern(timeStyleRows[format(locale, timeStyleColumn)*timeStyleSize+style])
}

// JoinAt returns the pattern that joins a time, {0}, and a date, {1}, as for one moment, in the
// style of the date.
func JoinAt(locale, style int) string {
	return Pattern(joinRows[format(locale, joinColumn)*joinSize+style])
}

// Hour returns the letter of the hour that the locale prefers: h, H, k or K.
func Hour(locale int) byte { return byte(format(locale, hourColumn)) }

// Available calls f with the skeleton and the pattern of each format of a locale.
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

// fill puts the formats of a list into formats, each at the place of its skeleton. A list begins
// with the number of another list, counted from the first of its kind. Then it says how it differs
// from that: the place of a skeleton and two bytes of the place of the pattern, for each
// difference. The first list of a kind differs from nothing.
func fill(formats []uint16, first, list int) {
	text := formatLists[formatListsAt[first+list]:formatListsAt[first+list+1]]
	if list > 0 {
		fill(formats, first, int(text[0]))
	}
	for text = text[1:]; text != ""; text = text[3:] {
		formats[text[0]] = uint16(text[1])<<8 | uint16(text[2])
	}
}

// Item returns the pattern that adds a field to a format. The field is a number of package
// skeleton.
func Item(locale, field int) string {
	return Pattern(itemRows[format(locale, itemColumn)*itemSize+field])
}

// The strings of a locale for zones.
const (
	GMT      = iota // the pattern around a distance
	Ahead           // the pattern of a distance to the east
	Behind          // the pattern of a distance to the west
	GMTZero         // what is written if there is no distance
	UTCLong         // the long name of UTC
	UTCShort        // the short name of UTC
)

// Zone returns one of the strings of a locale for zones.
func Zone(locale, what int) string {
	return Pattern(zoneRows[format(locale, zoneColumn)*zoneSize+what])
}

// ruleSize is the length of a rule in dayPeriods.
const ruleSize = 25

// The places among Periods that code refers to.
const (
	AM = iota
	PM
	Noon
)

// DayPeriod returns the place among Periods of the period that hour is in, and whether the locale
// has a name for noon itself. It does not return midnight, which ICU never writes, because it may
// belong to the day before or to the day after.
func DayPeriod(locale, hour int) (period int, noon bool) {
	rule := dayPeriods[format(locale, ruleColumn)*ruleSize:][:ruleSize]
	return int(rule[hour] - 'a'), rule[24] == 'n'
}
