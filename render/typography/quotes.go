package typography

// A mark is a quotation mark that may be one of a pair. It was typed, or is a mark of the locale
// that is already there. Double and single marks are paired independently.
type mark struct {
	start, end int
	single     bool
	typed      bool
	opens      bool
	closes     bool
	leads      bool  // it is an apostrophe if no mark closes what it opens: 'cause
	weak       bool  // it ends a possessive if a later mark can close instead: the boys' den
	prev       class // of what stands before; a digit counts as a sign: 6' is a measure
	partner    int   // the index of the other mark, or -1
}

// maxMarks limits the memory for the marks of a paragraph. A paragraph with more marks is not
// prose, and its quotation marks stay as they are.
const maxMarks = 1 << 14

func (t *text) mark(m mark) {
	if len(t.marks) < maxMarks {
		t.marks = append(t.marks, m)
	}
}

// maxQuotes limits how many marks in a row are looked past.
const maxQuotes = 4

// straight reads the ' or " at i, and returns where to go on. An apostrophe is set at once. A mark
// that may open or close a quotation waits for its partner.
func (t *text) straight(i int, c byte) int {
	prev, next := t.preceding(i), t.following(i+1)
	if prev.r == '\\' && !t.escapes && c == '"' {
		return i + 1
	}
	if prev.r == '=' {
		return t.attribute(i, c)
	}
	leads := false
	if c == '\'' {
		if t.inAddress(i) || isDigit0(prev.r) && isDigit0(next.r) {
			return i + 1 // 5'10
		}
		sure, maybe := t.apostrophe(prev, next)
		if sure {
			t.edit(i, i+1, "’")
			return i + 1
		}
		leads = maybe
	}
	opens, closes := t.sides(i, i+1)
	if opens || closes {
		if isDigit0(prev.r) {
			prev.class = sign
		}
		weak := c == '\'' && prev.r == 's' && next.r == ' ' && t.after(t.spaces(i+1)).class == word
		t.mark(mark{i, i + 1, c == '\'', true, opens, closes, leads, weak, prev.class, -1})
	}
	return i + 1
}

// attribute returns where the value that is quoted at i ends, in the same line. The mark follows
// an equals sign, which makes it code: class="x".
func (t *text) attribute(i int, c byte) int {
	for end := i + 1; end < len(t.buf) && t.buf[end] != '\n' && end-i < maxAttribute; end++ {
		if t.buf[end] == c {
			return end + 1
		}
	}
	return i + 1
}

// maxAttribute limits the length of the value of an attribute.
const maxAttribute = 512

// shaped adds the mark r at i, which is typographic already. So the quotations inside it are known
// to be inside.
func (t *text) shaped(i int, r rune, n int) {
	single := false
	open, shut := t.rules.double.marks()
	if r != open && r != shut {
		single = true
		if open, shut = t.rules.single.marks(); r != open && r != shut {
			return
		}
	}
	if r == '’' {
		if sure, _ := t.apostrophe(t.preceding(i), t.following(i+n)); sure {
			return
		}
	}
	isOpen, isClose := r == open, r == shut
	if isOpen && isClose || r == '’' {
		opens, closes := t.sides(i, i+n)
		isOpen, isClose = isOpen && opens, isClose && closes
	}
	if isOpen || isClose {
		t.mark(mark{start: i, end: i + n, single: single, opens: isOpen, closes: isClose, prev: other, partner: -1})
	}
}

// sides reports whether the mark [start, end) can open a quotation, and whether it can close one.
// What stands on either side of it decides.
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

// following returns the glyph after i. It looks past the space that belongs inside a closing
// guillemet, so the answer is the same before and after that space is set.
func (t *text) following(i int) glyph {
	g := t.after(i)
	if inner := t.after(t.pastSpace(i)); inner.r == '»' {
		return inner
	}
	return g
}

// preceding returns the glyph before i. It looks past the space that belongs inside an opening
// guillemet.
func (t *text) preceding(i int) glyph {
	g := t.before(i)
	if inner := t.before(t.beforeSpace(i)); inner.r == '«' {
		return inner
	}
	return g
}

// pastSpace returns the end of the breakable spaces, or of the one no-break space, at i.
func (t *text) pastSpace(i int) int {
	if g := t.after(i); g.class == fixed {
		return g.end
	}
	return t.spaces(i)
}

// beforeSpace returns the beginning of the breakable spaces, or of the one no-break space, before
// i.
func (t *text) beforeSpace(i int) int {
	if g := t.before(i); g.class == fixed {
		return g.start
	}
	return t.spacesBefore(i)
}

// beforeQuotes returns the glyph before i. It looks past quotation marks and the space that
// belongs inside guillemets.
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

// pastQuotes returns the glyph after i. It looks past quotation marks and the space that belongs
// inside guillemets.
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

// quotations finds the partners of the marks and sets the pairs. A pair inside another gets the
// inner marks of the language. It gets the outer marks if the inner marks are the single ones and
// a single mark has no partner: an inner mark could be taken for that partner.
func (t *text) quotations() {
	t.pair(false)
	odd := t.pair(true) && t.rules.inner == t.rules.single
	depth := 0
	for i, m := range t.marks {
		opening := m.partner > i
		switch {
		case m.partner < 0:
			if m.leads || m.typed && m.single && m.closes && (m.prev == word || m.prev == stop && !m.opens && t.rules.single.close == "’") {
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

// pair finds the partners of the single or of the double marks, and reports whether a mark has
// none.
func (t *text) pair(single bool) bool {
	waiting, odd := t.stack[:0], false
	for i := range t.marks {
		m := &t.marks[i]
		switch n := len(waiting); {
		case m.single != single:
		case m.closes && n > 0 && (m.weak || t.marks[waiting[n-1]].leads) && t.endsLater(i, m.weak && t.marks[waiting[n-1]].leads):
			odd = true
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

// endsLater reports whether a later mark than i closes the quotation that i could close. If never
// is true, it always reports true: a mark that may be an apostrophe does not open a quotation that
// only a possessive closes.
func (t *text) endsLater(i int, never bool) bool {
	if never {
		return true
	}
	for _, m := range t.marks[i+1 : min(len(t.marks), i+1+maxQuotes)] {
		switch {
		case !m.single:
		case m.opens:
			return false
		case !m.weak:
			return t.marks[i].weak
		}
	}
	return false
}

// setMark replaces a mark that was typed by the opening or closing mark of p.
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
