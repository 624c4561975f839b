package skeleton

import (
	"math/bits"
	"strings"

	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// Best returns the pattern for a skeleton that [Check] finds nothing wrong with. The
// letter j in it stands for the hour letter given. No format has fields like a
// year and a day without the month: ICU then writes "2017 (day: 12)", and Best
// returns the error of the field that would be in brackets.
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

// joinStyle is the style in which date and time are joined: full, long, medium
// or short, by the month.
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

// metacharacters replaces the letters j in a skeleton: as many hour letters as
// their number is odd or even, and before an hour of twelve the part of the day,
// which is longer for more than two.
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

// appended is the pattern for the fields in mask, of as many formats as it
// takes, and the fields that none of them goes with.
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

// fieldName is the argument of an item that is the name of the field.
const fieldName = "\x012"

// adjust widens or narrows the fields of a format to what is wanted.
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

// adjustField is the letter and width of one field of a format. The letter is
// the one that is wanted, except where it shows the grammar of the format. The
// width is the one that is wanted, except where the format has its reasons:
// always for minutes and seconds, and where its skeleton had this same width or
// where it writes a number for a name.
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
