package check

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// factKind is the kind of a fact. Facts of one class can stand for each other.
type factKind byte

const (
	aNumber factKind = iota
	aShare           // a percentage
	aPrice
	aDate
	aTime
	aPhone
	anAddress // an e-mail address
	aVersion
)

// class returns the class of a kind. Percentages and prices are in the class of numbers;
// every other kind is a class of its own.
func (k factKind) class() factKind {
	if k == aShare || k == aPrice {
		return aNumber
	}
	return k
}

// A fact is something in a text that is the same in every language: a number, a date, a
// time, or an address that people call or write to.
type fact struct {
	kind factKind
	text string // as the text has it
	raw  string // the start of it, to find it in the source

	values   []float64 // of a number: the values that it may mean
	base     float64   // of a number with a word such as million: the value without that word; otherwise 0
	currency rune      // of a price
	digits   string    // of a number, with its separators

	year, month, day int  // of a date; 0 if the date does not have it
	flipped          bool // month and day may be the other way round

	minutes int  // of a time, from midnight
	vague   bool // it may be in the morning or the evening

	of *fact // of a part: the date or time that it belongs to

	id string // of a fact without a value: its letters and digits
}

// A reader reads the facts of a text, one kind after the other. Each kind blanks what it
// has read, so that the next kinds do not read it again.
type reader struct {
	lang    string
	text    string // with ASCII digits and spaces
	written string // the text as it is written
	rest    []byte // the text that is not read yet
	seen    signs
	facts   []fact
}

// factsOf returns the facts of a text, in no particular order. It returns nil for a text
// with more than 400, which is not prose.
func factsOf(text string, tag language.Tag) []fact {
	digits := hasDigit(text)
	if !digits && strings.IndexByte(text, '@') < 0 {
		return nil
	}
	r := reader{lang: base(tag), text: ascii(text), written: text}
	r.rest = []byte(r.text)
	if strings.IndexByte(text, '@') >= 0 {
		r.mails()
	}
	if digits {
		r.seen = signsOf(r.rest)
		if r.seen.digits > 6 && r.seen.plus || r.seen.digits > 8 && r.seen.parted {
			r.phones()
		}
		if r.seen.dotted && r.seen.afterV || r.seen.twice {
			r.versions()
		}
		r.dates()
		r.times()
		r.numbers()
	}
	if len(r.facts) > mostFacts {
		return nil
	}
	return r.facts
}

// signs holds what stands beside the digits of a text, so that only patterns that can
// match are tried.
type signs struct {
	digits                      int
	dotted, dashed, timed       bool // between digits: a point, a hyphen or slash, a colon
	dated, twice                bool // marks around one or two digits as in a date; two points as in a version
	parted, plus                bool // between or before digits, as in telephone numbers
	afterV, beforeHour, beforeM bool // after or before letters: v, h or U, am or pm
	asian                       bool // somewhere in the text, letters of Chinese, Japanese or Korean
}

// hasDigit reports whether a text has a digit of any script.
func hasDigit(text string) bool {
	const foreign = 0xd9 // the first byte of the first digit beyond ASCII
	for i := range len(text) {
		if c := text[i]; digit(c) {
			return true
		} else if c >= foreign {
			if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.IsDigit(r) {
				return true
			}
		}
	}
	return false
}

func signsOf(text []byte) (s signs) {
	for i, c := range text {
		if !digit(c) {
			s.asian = s.asian || c >= 0xe3 && c <= 0xed // the first bytes of U+3000 to U+DFFF
			continue
		}
		s.digits++
		if i > 0 {
			last := text[i-1]
			s.plus = s.plus || last == '+'
			s.afterV = s.afterV || last|0x20 == 'v' || (last == '.' || last == ' ') && i > 1 && text[i-2]|0x20 == 'v' || last == ' ' && i > 2 && text[i-2] == '.' && text[i-3]|0x20 == 'v'
		}
		after := text[i+1:]
		if len(after) > 1 && digit(after[1]) {
			s.dotted = s.dotted || after[0] == '.'
			s.dashed = s.dashed || after[0] == '-' || after[0] == '/'
			s.timed = s.timed || after[0] == ':'
			s.parted = s.parted || after[0] == ' ' || after[0] == '.' || after[0] == '-'
			if after[0] == '.' {
				end := 1 + leadingDigits(after[1:])
				s.twice = s.twice || end+1 < len(after) && after[end] == '.' && digit(after[end+1])
			}
		}
		if len(after) > 2 && separates(after[0]) {
			month := bytes.TrimPrefix(after[1:], []byte(" "))
			end := leadingDigits(month)
			s.dated = s.dated || (end == 1 || end == 2) && end < len(month) && separates(month[end])
		}
		s.parted = s.parted || bytes.HasPrefix(after, []byte("\u2011"))
		if len(after) > 1 && after[0] == ' ' {
			after = after[1:]
		}
		if len(after) > 0 {
			s.beforeHour = s.beforeHour || after[0]|0x20 == 'h' || after[0]|0x20 == 'u'
			s.beforeM = s.beforeM || (after[0]|0x20 == 'a' || after[0]|0x20 == 'p') && bytes.ContainsAny(after[1:min(len(after), 4)], "mM")
		}
	}
	return s
}

// leadingDigits returns how many digits a text starts with.
func leadingDigits(text []byte) (n int) {
	for n < len(text) && digit(text[n]) {
		n++
	}
	return n
}

// separates reports whether a character may stand between the numbers of a date.
func separates(c byte) bool { return c == '-' || c == '/' || c == '.' }

// mostFacts is the greatest number of facts in a text that is compared.
const mostFacts = 400

// add adds a fact that stands in the text from start to end, and blanks it in the unread
// text.
func (r *reader) add(f fact, start, end int) {
	if len(r.facts) > mostFacts {
		return
	}
	f.text = strings.TrimSpace(r.text[start:end])
	f.raw = f.text
	if len(r.text) != len(r.written) { // digits of another script
		from := utf8.RuneCountInString(r.text[:start])
		to := from + utf8.RuneCountInString(r.text[start:end])
		f.raw = strings.TrimSpace(runes(r.written, from, to))
		f.text = f.raw
	}
	if i := strings.IndexFunc(f.raw, unicode.IsSpace); i > 0 {
		f.raw = f.raw[:i]
	}
	r.facts = append(r.facts, f)
	for i := start; i < end; i++ {
		r.rest[i] = 0
	}
}

// runes returns the characters of a text from index from to before index to.
func runes(s string, from, to int) string {
	n, start := 0, len(s)
	for i := range s {
		if n == from {
			start = i
		}
		if n == to {
			return s[start:i]
		}
		n++
	}
	return s[start:]
}

// ascii returns a text with the digits of many scripts as 0 to 9, their separators as
// those of ASCII, and every space character as a plain space.
func ascii(s string) string {
	if !mayHaveOthers(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r < utf8.RuneSelf, r > '\u00a0' && r < '٠':
			return r
		case r >= '０' && r <= '９':
			return r - '０' + '0'
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		case r >= '۰' && r <= '۹':
			return r - '۰' + '0'
		case r >= '०' && r <= '९':
			return r - '०' + '0'
		case r == '٫':
			return '.'
		case r == '٬' || r == '，':
			return ','
		case r == '：':
			return ':'
		case unicode.IsSpace(r):
			return ' '
		}
		return r
	}, s)
}

// mayHaveOthers reports whether a text may have digits or spaces beyond ASCII. It returns
// false for text with no characters beyond ASCII except letters of Latin, Greek and
// Cyrillic, dashes and quotation marks.
func mayHaveOthers(s string) bool {
	const digits = 0xd9 // the first byte of the first digit beyond ASCII
	for i := range len(s) {
		switch c := s[i]; {
		case c < 0xc2:
		case c == 0xc2: // U+00A0 and U+0085
			if i+1 < len(s) && (s[i+1] == 0xa0 || s[i+1] == 0x85) {
				return true
			}
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] >= 0x90 && s[i+2] <= 0xa7: // U+2010 to U+2027
		case c >= digits:
			return true
		}
	}
	return false
}
