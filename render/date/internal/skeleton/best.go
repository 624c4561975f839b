package skeleton

import (
	"strings"

	"github.com/diptych-go/diptych/render/date/internal/pattern"
)

// Best is the pattern for a skeleton, which must have fields only that this
// package has. The letter j in it stands for the hour letter given.
func (f *Formats) Best(skeleton string, hour byte) string {
	want := parse(metacharacters(skeleton, hour))
	e, missing, extra := f.nearest(&want, ^uint(0))
	if missing == 0 && extra == 0 {
		return adjust(e, &want)
	}
	const times uint = 1<<numFields - 1<<DayPeriod
	date := f.appended(&want, want.mask()&^times)
	time := f.appended(&want, want.mask()&times)
	switch {
	case date == "":
		return time
	case time == "":
		return date
	}
	return pattern.Fill(f.Join(joinStyle(&want)), time, date)
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

// metacharacters replaces j in a skeleton.
func metacharacters(skeleton string, hour byte) string {
	n := strings.Count(skeleton, "j")
	if n == 0 {
		return skeleton
	}
	s := strings.Repeat(string(hour), 1+(n-1)&1)
	if hour == 'h' || hour == 'K' {
		periods := 1
		if n > 2 {
			periods = 3 + (n-1)>>1
		}
		s = strings.Repeat("a", periods) + s
	}
	i := strings.IndexByte(skeleton, 'j')
	return skeleton[:i] + s + strings.ReplaceAll(skeleton[i:], "j", "")
}

// appended is the pattern for the fields in mask, of as many formats as it takes.
func (f *Formats) appended(want *fields, mask uint) string {
	if mask == 0 {
		return ""
	}
	e, missing, _ := f.nearest(want, mask)
	result := adjust(e, want)
	for missing != 0 {
		before := missing
		e, missing, _ = f.nearest(want, missing)
		found := before &^ missing
		if found == 0 {
			break
		}
		top := 0
		for found>>(top+1) != 0 {
			top++
		}
		result = pattern.Fill(f.Item(top), result, adjust(e, want))
	}
	return result
}

// adjust widens or narrows the fields of a format to what is wanted.
func adjust(e *entry, want *fields) string {
	var b strings.Builder
	for p := e.pattern; p != ""; {
		text, letter, width, rest := pattern.Split(p)
		p = rest
		b.WriteString(text)
		if letter == 0 {
			break
		}
		if c, ok := formOf(letter, width); ok && want.kind[c.field] != 0 {
			letter, width = adjustField(e, want, c, letter, width)
		}
		b.WriteByte(byte(width))
		b.WriteByte(letter)
	}
	return b.String()
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
