package typography

import (
	"bytes"
	"unicode/utf8"
)

// number sets the spaces in and after the number at i. It returns where the number ends, or the
// sign after it.
func (t *text) number(i int) int {
	end := t.digits(i)
	if prev := t.before(i); prev.class == word || prev.r == '_' || prev.r == '#' {
		return end // H2O, page_2
	}
	short := end-i <= 2
	if end-i <= 3 && t.buf[i] != '0' {
		end = t.groups(i, end)
	}
	for end+1 < len(t.buf) && (t.buf[end] == ',' || t.buf[end] == '.') && isDigit(t.buf[end+1]) {
		end, short = t.digits(end+1), false
	}
	at := t.pastSpace(end)
	if at < len(t.buf) {
		if n := moneySign(t.buf[at:]); n > 0 {
			return t.sign(end, at, at+n)
		}
		t.suffix(i, end, at, short)
	}
	return end
}

func (t *text) digits(i int) int {
	for i < len(t.buf) && isDigit(t.buf[i]) {
		i++
	}
	return i
}

// maxGroups limits how many groups of three digits a number has.
const maxGroups = 10

// groups joins the groups of three digits that continue the number [start, end), and returns where
// they end: 10 000, and 10'000 where that is a number. It returns end for the digits of a
// telephone number, whose last group has four digits or whose parts are joined by a hyphen.
func (t *text) groups(start, end int) int {
	stop, edits := end, len(t.edits)
	for range maxGroups {
		sep := t.separator(stop)
		if sep == 0 {
			break
		}
		group := t.digits(stop + sep)
		if n := group - stop - sep; n != 3 {
			if n == 0 || t.buf[stop] != ' ' && t.buf[stop] != '\'' {
				break
			}
			t.edits = t.edits[:edits]
			return end
		}
		switch t.buf[stop] {
		case ' ':
			t.edit(stop, stop+1, t.rules.numbers)
		case '\'':
			t.edit(stop, stop+1, "’")
		}
		stop = group
	}
	joined := stop+1 < len(t.buf) && t.buf[stop] == '-' && isDigit(t.buf[stop+1])
	if prev := t.before(start); joined || prev.r == '-' && isDigit0(t.before(prev.start).r) {
		t.edits = t.edits[:edits]
		return end
	}
	return stop
}

// separator returns the length of the separator of thousands at i, or 0 if there is none.
func (t *text) separator(i int) int {
	rest := t.buf[i:]
	switch {
	case len(rest) == 0:
	case rest[0] == ' ', rest[0] == '\'' && t.rules.thousand:
		return 1
	case bytes.HasPrefix(rest, []byte(nbsp)):
		return len(nbsp)
	case bytes.HasPrefix(rest, []byte(fine)):
		return len(fine)
	case t.rules.thousand && bytes.HasPrefix(rest, []byte("’")):
		return len("’")
	}
	return 0
}

// suffix sets the space between the number [start, end) and what follows it at at: a unit, a
// month, the end of an ordinal. short says that the number has at most two digits.
func (t *text) suffix(start, end, at int, short bool) {
	if at == end {
		if t.rules.french {
			t.ordinalNumber(start, end)
		}
		return
	}
	name := t.buf[at : at+lettersIn(t.buf[at:])]
	next := t.following(at + len(name))
	if len(name) == 0 || next.class == word || next.r == '-' && t.after(next.end).class == word || next.class == quote && t.pastQuotes(next.start).class == word {
		return // 5 l'ont, 3 m-x
	}
	switch {
	case units[string(name)] && t.isUnit(start, end, name, at+len(name)):
		t.join(end, at, nbsp)
		if string(name) == "h" {
			t.minutes(at + 1)
		}
	case multiples[string(name)] && (next.class == sign || t.signAfter(at+len(name))):
		t.join(end, at, nbsp)
	case !t.rules.french:
	case counts[string(name)]:
		t.join(end, at, nbsp)
		t.signAfter(at + len(name))
	case short && months[string(name)] && t.isDay(start, end):
		t.join(end, at, nbsp)
	}
}

// isUnit reports whether the symbol of a unit that ends at after is a unit. A symbol that is a
// word too is a unit only if it ends a phrase, and never after a year.
func (t *text) isUnit(start, end int, name []byte, after int) bool {
	if !t.rules.notUnits.has(string(name)) {
		return true
	}
	if end-start == 4 && (t.buf[start] == '1' || t.buf[start] == '2') {
		return false
	}
	next := t.after(t.pastSpace(after))
	if string(name) == "h" && isDigit0(next.r) {
		return true // 10 h 30
	}
	return next.r == 0 || next.class == stop || next.class == shut || next.r == '/'
}

// join replaces the spaces at [start, end) by space, or adds it if there is none. It keeps a
// no-break space of the author.
func (t *text) join(start, end int, space string) {
	if start == end || t.buf[start] == ' ' {
		t.edit(start, end, space)
	}
}

// signAfter joins a word such as millions to the sign of money after it, 85 millions $ or 85 M $,
// and reports whether there is one.
func (t *text) signAfter(i int) bool {
	at := t.pastSpace(i)
	n := moneySign(t.buf[at:])
	if n == 0 || at == i || t.after(at+n).class == word {
		return false
	}
	t.join(i, at, t.rules.money.space)
	return true
}

func (t *text) isDay(start, end int) bool {
	n := 0
	for _, c := range t.buf[start:end] {
		n = n*10 + int(c-'0')
	}
	return 1 <= n && n <= 31
}

// sign sets the space between the number that ends at end and the sign [at, stop). It returns
// where the sign ends, or end if it is not one.
func (t *text) sign(end, at, stop int) int {
	next := t.after(stop)
	percent := t.buf[at] == '%'
	if next.r == '{' || next.r == '$' || next.r == '%' {
		return end
	}
	if next.class == word {
		if n := lettersIn(t.buf[stop:]); percent || !currencies[string(t.buf[stop:stop+n])] {
			return end // 50%25, 5 $x$
		}
	}
	g := t.rules.money
	if at > end || g.do == insert && !t.isForeign(at) {
		t.join(end, at, g.space)
		if code := t.spaces(stop); code > stop && !percent && currencies[string(t.buf[code:code+lettersIn(t.buf[code:])])] {
			t.edit(stop, code, nbsp)
		}
	}
	return stop
}

// minutes joins the h at the end of an hour to its minutes: 10 h 30.
func (t *text) minutes(i int) {
	at := t.spaces(i)
	if n := t.digits(at) - at; at > i && (n == 1 || n == 2) {
		t.edit(i, at, nbsp)
	}
}

// ordinalNumber sets what follows an ordinal in figures: 1er mai, 21e siècle.
func (t *text) ordinalNumber(start, end int) {
	n := lettersIn(t.buf[end:])
	switch string(t.buf[end : end+n]) {
	case "er", "re", "e", "ers", "res", "es", "nd", "nde", "nds", "ndes":
	default:
		return
	}
	if t.raise {
		t.edits = append(t.edits, edit{end, end + n, string(t.buf[end : end+n]), true})
	}
	stop := end + n
	at := t.spaces(stop)
	if at == stop {
		return
	}
	name := string(t.buf[at : at+lettersIn(t.buf[at:])])
	switch {
	case name == "siècle" || name == "siècles":
		t.edit(stop, at, nbsp)
	case end-start == 1 && t.buf[start] == '1' && months[name]:
		t.edit(stop, at, nbsp)
	}
}

// roman sets what follows an ordinal in Roman figures, XXe siècle, and returns where to go on.
func (t *text) roman(i int) int {
	end := i
	for end < len(t.buf) && bytes.IndexByte([]byte("IVXLCDM"), t.buf[end]) >= 0 {
		end++
	}
	if !t.rules.french || t.before(i).class == word {
		return end
	}
	n := lettersIn(t.buf[end:])
	switch string(t.buf[end : end+n]) {
	case "e", "er", "re", "es":
	default:
		return end
	}
	stop := end + n
	at := t.spaces(stop)
	isCentury := at > stop && bytes.HasPrefix(t.buf[at:], []byte("siècle"))
	if t.raise && (isCentury || end-i > 1) {
		t.edits = append(t.edits, edit{end, stop, string(t.buf[end:stop]), true})
	}
	if isCentury {
		t.edit(stop, at, nbsp)
	}
	return stop
}

// moneySign returns the length of the sign of money, percent or degrees at the start of b, or 0 if
// there is none.
func moneySign(b []byte) int {
	r, n := utf8.DecodeRune(b)
	switch r {
	case '%', '$', '‰', '€', '£', '¥', '¢':
		return n
	case '°':
		if len(b) > n && (b[n] == 'C' || b[n] == 'F') {
			return n + 1
		}
	}
	return 0
}

// maxName limits the length of the name of a unit or month.
const maxName = 24

// lettersIn returns the length of the letters at the start of b.
func lettersIn(b []byte) int {
	n := 0
	for n < len(b) && n < maxName {
		r, size := utf8.DecodeRune(b[n:])
		if classOf(r) != word && r != '/' || isDigit0(r) || r == '\ufffc' {
			break
		}
		n += size
	}
	return n
}
