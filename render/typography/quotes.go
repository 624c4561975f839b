package typography

// A mark is a quotation mark that may be one of a pair: one that was typed, or
// one of the locale's that is already there. Double and single ones are paired
// without regard to each other.
type mark struct {
	start, end int
	single     bool
	typed      bool
	opens      bool
	closes     bool
	prev       class // what stands before; a digit is a sign: 6' is a measure
	partner    int   // the index of the other one, -1 without
}

// maxMarks bounds the memory that the marks of a paragraph take: one with more
// of them is no prose, and its quotation marks stay as they are.
const maxMarks = 1 << 14

func (t *text) mark(m mark) {
	if len(t.marks) < maxMarks {
		t.marks = append(t.marks, m)
	}
}

// maxQuotes bounds how many marks in a row are looked past.
const maxQuotes = 4

// straight looks at the ' or " at i: an apostrophe is settled at once, a mark
// that may open or close a quotation waits for its partner.
func (t *text) straight(i int, c byte) int {
	prev, next := t.before(i), t.following(i+1)
	if prev.r == '\\' && !t.escapes && c == '"' {
		return i + 1
	}
	if c == '\'' {
		if t.inAddress(i) || isDigit0(prev.r) && isDigit0(next.r) {
			return i + 1 // 5'10
		}
		if t.apostrophe(prev, next) {
			t.edit(i, i+1, "’")
			return i + 1
		}
	}
	opens, closes := t.sides(i, i+1)
	if opens || closes {
		if isDigit0(prev.r) {
			prev.class = sign
		}
		t.mark(mark{i, i + 1, c == '\'', true, opens, closes, prev.class, -1})
	}
	return i + 1
}

// apostrophe reports whether the mark between prev and next can only be one:
// inside a word, after an elision or before the rest of a word.
func (t *text) apostrophe(prev, next glyph) bool {
	if prev.class == word {
		switch next.class {
		case word:
			return true
		case quote, open, other:
			next = t.pastQuotes(next.start)
			return t.rules.elision && t.elides(prev.end) && (next.class == word || next.class == open || next.class == other)
		}
		return false
	}
	return t.beginsWord(prev, next.start)
}

// shaped notes the mark r at i that is already typographic, so that what is
// inside is known to be.
func (t *text) shaped(i int, r rune, n int) {
	single := false
	p := t.rules.shapes[0]
	if r != p[0] && r != p[1] {
		single = true
		if p = t.rules.shapes[1]; r != p[0] && r != p[1] {
			return
		}
	}
	if r == '’' && t.apostrophe(t.before(i), t.following(i+n)) {
		return
	}
	isOpen, isClose := r == p[0], r == p[1]
	if isOpen && isClose || r == '’' {
		opens, closes := t.sides(i, i+n)
		isOpen, isClose = isOpen && opens, isClose && closes
	}
	if isOpen || isClose {
		t.mark(mark{i, i + n, single, false, isOpen, isClose, other, -1})
	}
}

// sides says whether the mark [start, end) can open a quotation and whether it
// can close one, from what stands on either side.
func (t *text) sides(start, end int) (opens, closes bool) {
	prev, next := t.beforeQuotes(start), t.pastQuotes(end)
	loosePrev := prev.class == edge || prev.class == fixed
	looseNext := next.class == edge || next.class == fixed
	elision := t.elision(start) && (next.class == word || next.class == open || next.class == other)
	switch {
	case loosePrev && looseNext:
	case loosePrev || prev.class == open || elision:
		opens = !looseNext
	case looseNext || next.class == shut || next.class == stop:
		closes = true
	case prev.class == word && next.class == word:
		closes = !isDigit0(prev.r)
	case next.class == word || next.class == open:
		opens, closes = true, prev.class != other
	default:
		opens, closes = prev.class != word, true
	}
	return opens, closes
}

// following returns the glyph after i, preceding the one before it, passing
// over the space that belongs inside a guillemet. So a guillemet is seen alike
// before and after that space is set.
func (t *text) following(i int) glyph {
	g := t.after(i)
	if inner := t.after(t.pastSpace(i)); inner.r == '»' {
		return inner
	}
	return g
}

func (t *text) preceding(i int) glyph {
	g := t.before(i)
	if inner := t.before(t.beforeSpace(i)); inner.r == '«' {
		return inner
	}
	return g
}

// pastSpace returns the end of the spaces at i, or of the no-break one;
// beforeSpace is the same in the other direction.
func (t *text) pastSpace(i int) int {
	if g := t.after(i); g.class == fixed {
		return g.end
	}
	return t.spaces(i)
}

func (t *text) beforeSpace(i int) int {
	if g := t.before(i); g.class == fixed {
		return g.start
	}
	return t.spacesBefore(i)
}

// beforeQuotes returns the glyph before i, or before the quotation marks that
// end there, with the space that belongs inside guillemets.
func (t *text) beforeQuotes(i int) glyph {
	g := t.preceding(i)
	for n := 0; g.class == quote && n < maxQuotes; n++ {
		start := g.start
		if g.r == '»' {
			start = t.beforeSpace(start)
		}
		g = t.preceding(start)
	}
	return g
}

// pastQuotes is the same in the other direction.
func (t *text) pastQuotes(i int) glyph {
	g := t.following(i)
	for n := 0; g.class == quote && n < maxQuotes; n++ {
		end := g.end
		if g.r == '«' {
			end = t.pastSpace(end)
		}
		g = t.following(end)
	}
	return g
}

// elision reports whether an elided word ends at i: l', qu’.
func (t *text) elision(i int) bool {
	g := t.before(i)
	return t.rules.elision && (g.r == '\'' || g.r == '’') && t.elides(g.start)
}

// maxElided is longer than any elided word.
const maxElided = 8

// elides reports whether the word that ends at i is one that drops a vowel.
func (t *text) elides(i int) bool {
	start := i
	for start > 0 && i-start < maxElided && isASCIILetter(t.buf[start-1]) {
		start--
	}
	return start < i && t.before(start).class != word && elided[string(t.buf[start:i])]
}

// beginsWord reports whether the apostrophe between prev and i stands for the
// beginning of a word or year: 'tis, 's avonds, the '90s.
func (t *text) beginsWord(prev glyph, i int) bool {
	if prev.class == word || prev.class == stop || prev.class == shut || prev.class == sign {
		return false
	}
	end := t.digits(i)
	if end-i == 2 {
		if end < len(t.buf) && t.buf[end] == 's' {
			end++
		}
		c := t.following(end).class
		return c != word && c != quote
	}
	if !t.rules.leading && !t.rules.dutch {
		return false
	}
	for end = i; end < len(t.buf) && isASCIILetter(t.buf[end]); end++ {
	}
	if end == i || end-i > maxElided {
		return false
	}
	name, next := t.buf[i:end], t.following(end)
	if t.rules.dutch {
		return dutch[string(name)] && (next.class == edge || next.r == '-') // 's avonds, 's-Gravenhage
	}
	if string(name) == "n" { // rock 'n' roll
		return next.class == quote && t.after(next.end).class == edge
	}
	return leading[string(name)] && next.r != '\'' && next.r != '’'
}

// quotations finds the partners among the marks and sets the pairs. A pair
// inside another takes the inner marks, but not where those could be taken for
// the partner of a single mark that has none.
func (t *text) quotations() {
	t.pair(false)
	odd := t.pair(true) && t.rules.inner == t.rules.single
	depth := 0
	for i, m := range t.marks {
		opening := m.partner > i
		switch {
		case m.partner < 0:
			if m.typed && m.single && m.closes && (m.prev == word || m.prev == stop && !m.opens && t.rules.single.close == "’") {
				t.quoted = append(t.quoted, edit{m.start, m.end, "’", false})
			}
		case m.single:
			t.setMark(m, t.rules.single, opening)
		default:
			if !opening {
				depth--
			}
			p := t.rules.double
			if depth%2 == 1 && !odd && t.marks[m.partner].typed {
				p = t.rules.inner
			}
			t.setMark(m, p, opening)
			if opening {
				depth++
			}
		}
	}
}

// pair finds the partners of the single or the double marks, and reports
// whether a mark has none.
func (t *text) pair(single bool) bool {
	waiting, odd := t.stack[:0], false
	for i := range t.marks {
		m := &t.marks[i]
		switch n := len(waiting); {
		case m.single != single:
		case m.closes && n > 0:
			m.partner = waiting[n-1]
			t.marks[m.partner].partner = i
			waiting = waiting[:n-1]
		case m.opens:
			waiting = append(waiting, i)
		default:
			odd = true
		}
	}
	t.stack = waiting[:0]
	return odd || len(waiting) > 0
}

// setMark sets a mark that was typed.
func (t *text) setMark(m mark, p pair, opening bool) {
	if !m.typed {
		return
	}
	with := p.close
	if opening {
		with = p.open
	}
	t.quoted = append(t.quoted, edit{m.start, m.end, with, false})
}
