package check

import (
	"bytes"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// factKind says what a fact is; facts of one class can stand for each other.
type factKind byte

const (
	aNumber factKind = iota
	aShare           // a percentage
	aPrice
	aDate
	aTime
	aPhone
	anAddress // of e-mail
	aVersion
)

// class is what kinds have in common that may replace each other.
func (k factKind) class() factKind {
	if k == aShare || k == aPrice {
		return aNumber
	}
	return k
}

// A fact is something that a text tells and that is the same in every language:
// a number, date, time, or an address that people call or write to.
type fact struct {
	kind factKind
	text string // as it is written
	raw  string // the start of it, to be found in the source

	values   []float64 // of a number: those that it may mean
	base     float64   // of a number with a word of size, without that word; else 0
	currency rune      // of a price
	digits   string    // of a number, with what separates them

	year, month, day int  // of a date; 0 where it has none
	flipped          bool // month and day may be the other way round

	minutes int  // of a time, from midnight
	vague   bool // it may be in the morning or the evening

	of *fact // of a part: the date or time

	id string // of what has no value: its letters and digits
}

// reader reads the facts of a text, one kind after the other: what one has read is
// blanked for the next.
type reader struct {
	lang    string
	text    string // with ASCII digits and spaces
	written string // as it was
	rest    []byte // of text
	seen    signs
	facts   []fact
}

// factsOf returns the facts of a text, in no order. A text with more than 400 is
// no prose, and has none.
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
		if r.seen.digits > 6 && r.seen.plus || r.seen.digits > 9 && r.seen.parted {
			r.phones()
		}
		if r.seen.dotted || r.seen.afterV {
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

// signs are what the digits of a text stand beside, so that no pattern is looked
// for in vain.
type signs struct {
	digits                      int
	dotted, dashed, timed       bool // between digits: a point, a hyphen or slash, a colon
	parted, plus                bool // between or before digits, as in telephone numbers
	afterV, beforeHour, beforeM bool // after or before letters: v, h or U, am or pm
	asian                       bool // somewhere in the text, letters of Chinese, Japanese or Korean
}

// hasDigit reports whether a text has a digit of any script.
func hasDigit(text string) bool {
	const foreign = 0xd9 // the first byte of the first that is not of ASCII
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

// mostFacts is how many facts of a text are compared.
const mostFacts = 400

// add adds a fact that stands from start to end, and blanks it.
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

// runes returns the characters of a text from one to before another.
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

// ascii writes the digits of any script as 0 to 9, and spaces of all widths as one.
func ascii(s string) string {
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

// same reports whether two facts may be the same, as two languages write them.
func (f *fact) same(g *fact) bool {
	x, y := f.kind.class(), g.kind.class()
	if x > y {
		f, g, x, y = g, f, y, x
	}
	switch {
	case x == aNumber && y == aNumber:
		return f.sameNumber(g)
	case x == aNumber && y == aTime: // 2 in "2 to 3 p.m.", 3 in "3 hours"
		hour := float64(g.minutes / 60)
		return f.pointed(60) == g.minutes || f.has(float64(g.minutes)/60) || g.minutes > 60 && f.has(float64(g.minutes)) || g.minutes%60 == 0 && (f.has(hour) || f.has(hour-12) && hour > 12)
	case x == aNumber && y == aDate: // 14.2, or 2.14
		at := f.pointed(100)
		return at > 0 && (at == 100*g.day+g.month || at == 100*g.month+g.day)
	case x == aNumber && y == aVersion:
		return g.id == f.text
	case x != y:
		return false
	}
	switch x {
	case aDate:
		return f.sameDay(g)
	case aTime:
		apart := f.minutes - g.minutes
		return apart == 0 || (f.vague || g.vague) && (apart == 720 || apart == -720)
	case aPhone:
		return strings.HasSuffix(f.id, g.id) || strings.HasSuffix(g.id, f.id)
	}
	return f.id == g.id
}

// pointed returns what a number may mean that is written as a time or a day: for 9.30
// as many units for each whole, and 30 more. It returns -1 for others.
func (f *fact) pointed(units int) int {
	whole, part, ok := strings.Cut(f.digits, ".")
	if f.kind != aNumber || !ok || len(whole) > 2 || len(part) == 0 || len(part) > 2 || units == 60 && len(part) < 2 {
		return -1
	}
	return atoi([]byte(whole))*units + atoi([]byte(part))
}

func (f *fact) has(v float64) bool {
	for _, x := range f.values {
		if x == v || x-v < v*1e-9 && v-x < v*1e-9 {
			return true
		}
	}
	return false
}

func (f *fact) sameNumber(g *fact) bool {
	if f.currency != 0 && g.currency != 0 && f.currency != g.currency {
		return false
	}
	for _, x := range f.values {
		if g.has(x) || decade(x, g.values) {
			return true
		}
	}
	for _, y := range g.values {
		if decade(y, f.values) {
			return true
		}
	}
	// The word of size may stand with another number: 5 million to 6 million, 5 à 6 millions.
	return f.base != 0 && g.base == 0 && g.has(f.base) || g.base != 0 && f.base == 0 && f.has(g.base)
}

// decade reports whether a number is short for a year that ends a decade: années 90
// and 1990s.
func decade(short float64, values []float64) bool {
	for _, v := range values {
		if short < 100 && v >= 1000 && v <= 2100 && math.Mod(v, 10) == 0 && math.Mod(v, 100) == short {
			return true
		}
	}
	return false
}

// sameDay reports whether two dates agree as far as both tell.
func (f *fact) sameDay(g *fact) bool {
	agree := func(x, y int) bool { return x == 0 || y == 0 || x == y }
	if !agree(f.year, g.year) && f.year%100 != g.year%100 {
		return false
	}
	return agree(f.month, g.month) && agree(f.day, g.day) ||
		(f.flipped || g.flipped) && agree(f.month, g.day) && agree(f.day, g.month)
}

// parts returns the numbers of a date or time, for a text that tells it otherwise:
// 2 hours and 30 minutes, the 5th of that month.
func (f *fact) parts() (list []fact) {
	add := func(n int) {
		list = append(list, fact{text: f.text, raw: f.raw, of: f, digits: strconv.Itoa(n), values: []float64{float64(n)}})
	}
	switch f.kind {
	case aDate:
		for _, n := range []int{f.year, f.day} {
			if n != 0 {
				add(n)
			}
		}
	case aTime:
		add(f.minutes / 60)
		if f.minutes%60 != 0 {
			add(f.minutes % 60)
		}
	}
	return list
}
