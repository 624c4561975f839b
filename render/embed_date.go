package render

import (
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
)

// date applies a filter for dates to a value. A format with words, such as "%B %d, %Y",
// says which parts are shown; the page's language decides on their words and order. A
// format in figures, such as "%Y-%m-%d", is followed as it is. Formats of JavaScript and
// PHP are read too: "DD.MM.YYYY", "dd LLLL yyyy", "d.m.Y". ok is false if the date is not
// known, such as the date of today.
func (x *expansion) date(filter string, value any, args []any) (result any, ok bool) {
	var d post.Date
	switch v := value.(type) {
	case post.Date:
		d = v
	case time.Time:
		d = post.NewDate(v)
	case nil:
		return "", true
	case string:
		if v != "now" && v != "today" {
			return v, true
		}
		return nil, false // the page would change each day
	default:
		return nil, false
	}
	shown := DateIn(x.lang, d.In(x.r.Location))
	format := ""
	if len(args) > 0 {
		format, _ = args[0].(string)
	}
	switch {
	case filter == "date_to_xmlschema" || filter == "htmlDateString":
		return shown.ISO(), true
	case filter == "date_to_string" || filter == "date_to_rfc822":
		text, err := shown.Format("medium")
		return text, err == nil
	case format == "":
		return shown.String(), true
	}
	if format = strftime(format); !strings.Contains(format, "%") {
		return shown.String(), true
	}
	if fields := skeletonOf(format); fields != "" {
		text, err := shown.Format(fields)
		return text, err == nil
	}
	return inFigures(format, shown.Date.Time()), true
}

// strftime returns a date format in the form of strftime. It reads formats of Moment, Luxon
// and Nunjucks, and formats of PHP, whose letters stand alone. It returns "" if the format
// is a word. Text in brackets or quotation marks stays text.
func strftime(format string) string {
	if strings.Contains(format, "%") {
		return format
	}
	single := true
	for at := 1; at < len(format); at++ {
		single = single && (format[at] != format[at-1] || !isLetter(format[at]))
	}
	var b strings.Builder
	for at := 0; at < len(format); {
		c := format[at]
		if c == '[' || c == '\'' {
			end := strings.IndexByte(format[at+1:], map[byte]byte{'[': ']', '\'': '\''}[c])
			if end >= 0 {
				b.WriteString(format[at+1 : at+1+end])
				at += end + 2
				continue
			}
		}
		n := 1
		for at+n < len(format) && format[at+n] == c {
			n++
		}
		field := fieldRuns[format[at:at+n]]
		if single {
			if field = fieldLetters[c]; field == "" && isLetter(c) { // the name of a format
				return ""
			}
		}
		if field == "" {
			field = format[at : at+n]
		}
		b.WriteString(field)
		if at += n; c == 'D' && strings.HasPrefix(format[at:], "o") { // Do, the 1st
			at++
		}
	}
	return b.String()
}

// fieldRuns maps the fields of JavaScript's formats to fields of strftime; fieldLetters
// maps the letters of PHP's formats to them.
var (
	fieldRuns = map[string]string{
		"YYYY": "%Y", "yyyy": "%Y", "y": "%Y", "YY": "%y", "yy": "%y", "MMMM": "%B", "LLLL": "%B", "MMM": "%b", "LLL": "%b", "MM": "%m", "LL": "%m", "M": "%-m", "L": "%-m",
		"DD": "%d", "dd": "%d", "D": "%-d", "d": "%-d", "dddd": "%A", "cccc": "%A", "EEEE": "%A", "ddd": "%a", "ccc": "%a", "EEE": "%a",
		"HH": "%H", "H": "%-H", "hh": "%I", "h": "%-I", "mm": "%M", "ss": "%S", "A": "%p", "a": "%P",
	}
	fieldLetters = map[byte]string{
		'Y': "%Y", 'y': "%y", 'F': "%B", 'M': "%b", 'm': "%m", 'n': "%-m", 'd': "%d", 'j': "%-d", 'l': "%A", 'D': "%a",
		'H': "%H", 'G': "%-H", 'h': "%I", 'g': "%-I", 'i': "%M", 's': "%S", 'A': "%p", 'a': "%P",
	}
)

// skeletonOf returns the fields that a format of strftime asks for, as a skeleton of CLDR.
// It returns "" if the format asks for no words.
func skeletonOf(format string) string {
	var fields [len(order)]string
	words := false
	for at := 0; at+1 < len(format); at++ {
		if format[at] != '%' {
			continue
		}
		at++
		if strings.IndexByte("-_0^#", format[at]) >= 0 && at+1 < len(format) {
			at++
		}
		field := letters[format[at]]
		for _, f := range strings.Fields(field) {
			fields[strings.IndexByte(order, f[0])] = f
			words = words || f[0] == 'E' || len(f) > 2
		}
	}
	if !words {
		return ""
	}
	return strings.Join(fields[:], "")
}

// order is the order of the fields in a skeleton.
const order = "yMEdHms"

// letters maps the letters of strftime to fields of a skeleton.
var letters = map[byte]string{
	'Y': "y", 'y': "yy", 'B': "MMMM", 'b': "MMM", 'h': "MMM", 'm': "M", 'd': "d", 'e': "d", 'A': "EEEE", 'a': "E",
	'H': "H", 'k': "H", 'I': "H", 'l': "H", 'M': "m", 'S': "s", 'D': "y M d", 'F': "y M d", 'c': "y MMM d", 'R': "H m", 'T': "H m s",
}

// inFigures writes a date by a format of strftime that has no words.
func inFigures(format string, t time.Time) string {
	var b strings.Builder
	for at := 0; at < len(format); at++ {
		if format[at] != '%' || at+1 == len(format) {
			b.WriteByte(format[at])
			continue
		}
		at++
		bare := format[at] == '-' && at+1 < len(format)
		if bare {
			at++
		}
		layout, ok := figures[format[at]]
		if !ok {
			continue
		}
		text := t.Format(layout)
		if bare {
			text = strings.TrimLeft(text, "0")
		}
		b.WriteString(text)
	}
	return b.String()
}

// figures maps the letters of strftime to layouts of package time.
var figures = map[byte]string{
	'Y': "2006", 'y': "06", 'm': "01", 'd': "02", 'e': "2", 'j': "002", 'H': "15", 'I': "03", 'l': "3", 'M': "04", 'S': "05", 'p': "PM", 'P': "pm",
	'z': "-0700", 'Z': "MST", 'F': "2006-01-02", 'D': "01/02/06", 'T': "15:04:05", 'R': "15:04", '%': "%",
}
