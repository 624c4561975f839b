package skeleton

import (
	"math/bits"
	"strings"

	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// Best returns the pattern for a skeleton in which [Check] finds nothing wrong. The letter j in it
// stands for the given letter of the hour. Some fields never go together without those between
// them, such as a year and a day without the month. ICU then writes "2017 (day: 12)", and Best
// returns an error at the field that would be in brackets.
func (f *Formats) Best(skeleton string, hour byte) (string, *Error) {
	want := parse(metacharacters(skeleton, hour))
	e, missing, extra := f.nearest(&want, ^uint(0))
	if missing == 0 && extra == 0 {
		return adjust(e, &want), nil
	}
	const times uint = 1<<numFields - 1<<DayPeriod
	date, stray := f.appended(&want, want.mask()&^times)
	time, stray2 := f.appended(&want, want.mask()&times)
	if stray |= stray2; stray != 0 {
		return "", strayError(skeleton, stray)
	}
	switch {
	case date == "":
		return time, nil
	case time == "":
		return date, nil
	}
	return pattern.Fill(f.Join(joinStyle(&want)), time, date), nil
}

// joinStyle returns the style in which date and time are joined, 0 for full to 3 for short. It
// depends on how long the month is.
func joinStyle(want *fields) int {
	switch want.base[Month].width {
	case 4:
		if want.base[Weekday].letter != 0 {
			return 0
		}
		return 1
	case 3:
		return 2
	}
	return 3
}

// metacharacters replaces the letters j in a skeleton. An odd number of them becomes one letter of
// the hour, and an even number becomes two. If hours are counted by 12, the part of the day comes
// before; more than two letters j make it longer.
func metacharacters(skeleton string, hour byte) string {
	var out []byte
	for i := 0; i < len(skeleton); i++ {
		if skeleton[i] != 'j' {
			out = append(out, skeleton[i])
			continue
		}
		extra := 0
		for i+1 < len(skeleton) && skeleton[i+1] == 'j' {
			i++
			extra++
		}
		if hour == 'h' || hour == 'K' {
			out = append(out, 'a')
			for n := 2 + extra>>1; extra > 1 && n > 0; n-- {
				out = append(out, 'a')
			}
		}
		for range 1 + extra&1 {
			out = append(out, hour)
		}
	}
	return string(out)
}

// appended returns a pattern for the fields in mask, made of as many formats as it takes. It also
// returns the set of fields that cannot be added, which is 0 if all could be.
func (f *Formats) appended(want *fields, mask uint) (result string, stray uint) {
	if mask == 0 {
		return "", 0
	}
	e, missing, _ := f.nearest(want, mask)
	result = adjust(e, want)
	for missing != 0 {
		before := missing
		e, missing, _ = f.nearest(want, missing)
		found := before &^ missing
		if found == 0 {
			return result, missing
		}
		item := f.Item(bits.Len(found) - 1)
		if strings.Contains(item, fieldName) {
			return result, found
		}
		result = pattern.Fill(item, result, adjust(e, want))
	}
	return result, 0
}

// fieldName is the argument of an item that stands for the name of the field.
const fieldName = "\x012"

// adjust returns the pattern of a format with its fields as wide or narrow as in want.
func adjust(e *entry, want *fields) string {
	var out []byte
	for p := e.pattern; p != ""; {
		text, letter, width, rest := pattern.Split(p)
		p = rest
		out = append(out, text...)
		if letter == 0 {
			break
		}
		if c, ok := formOf(letter, width); ok && want.kind[c.field] != 0 {
			letter, width = adjustField(e, want, c, letter, width)
		}
		out = append(out, byte(width), letter)
	}
	return string(out)
}

// adjustField returns the letter and width of one field of a format. The letter is the wanted one,
// except for hours, months, weekdays and years, where the format's own letter shows its grammar.
//
// The width is the wanted one, with three exceptions that keep the format's: minutes and seconds
// always; a field for which the skeleton of the format had the wanted width already; and a field
// that is a number in one of the two and a name in the other.
func adjustField(e *entry, want *fields, c form, letter byte, width int) (byte, int) {
	asked := want.original[c.field]
	adjusted := int(asked.width)
	if asked.letter == 'E' {
		adjusted = max(adjusted, 3)
	}
	switch {
	case c.field == Minute || c.field == Second:
		adjusted = width
	case e.specified && asked.letter != 'c' && asked.letter != 'e':
		number, wantsNumber := c.kind > 0, want.kind[c.field] > 0
		if int(e.original[c.field].width) == adjusted || number != wantsNumber {
			adjusted = width
		}
	}
	switch c.field {
	case Hour, Month, Weekday, Year:
	default:
		letter = asked.letter
	}
	return letter, adjusted
}
