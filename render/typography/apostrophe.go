package typography

// apostrophe reports whether the mark between prev and next can only be an apostrophe: inside a
// word, after an elision, or before the rest of a word. maybe reports whether it is one if nothing
// closes the quotation that it would open.
func (t *text) apostrophe(prev, next glyph) (sure, maybe bool) {
	switch prev.class {
	case word:
		switch next.class {
		case word:
			return true, false
		case quote, open, other:
			next = t.pastQuotes(next.start)
			return t.rules.elision && t.elides(prev.end) && (next.class == word || next.class == open || next.class == other), false
		}
		return false, false
	case stop, shut, sign:
		return t.endsPossessive(next.start), false
	case quote:
		if t.closesWord(prev) && t.endsPossessive(next.start) {
			return true, false
		}
	}
	return t.beginsWord(prev, next.start)
}

// endsPossessive reports whether the s of a possessive, or the end of a short verb, begins at i:
// Wham!'s.
func (t *text) endsPossessive(i int) bool {
	n := lettersIn(t.buf[i:])
	return endings[string(t.buf[i:i+n])] && t.after(i+n).class != word
}

// elision reports whether an elided word ends at i: l', qu’.
func (t *text) elision(i int) bool {
	g := t.before(i)
	return t.rules.elision && (g.r == '\'' || g.r == '’') && t.elides(g.start)
}

// maxElided is longer than any elided word.
const maxElided = 8

// elides reports whether the word that ends at i is one that drops its vowel before another word.
func (t *text) elides(i int) bool {
	start := i
	for start > 0 && i-start < maxElided && isASCIILetter(t.buf[start-1]) {
		start--
	}
	return start < i && t.before(start).class != word && elided[string(t.buf[start:i])]
}

// beginsWord reports whether the apostrophe between prev and i stands for the dropped beginning of
// a word or year: 'tis, 's avonds, the '90s. maybe reports whether it may stand for one.
func (t *text) beginsWord(prev glyph, i int) (sure, maybe bool) {
	if prev.class == word || prev.class == stop || prev.class == shut || prev.class == sign {
		return false, false
	}
	end := t.digits(i)
	if end-i == 2 {
		if n := lettersIn(t.buf[end:]); decades[string(t.buf[end:end+n])] {
			end += n
		}
		c := t.following(end).class
		return c != word && c != quote, false
	}
	end = i + lettersIn(t.buf[i:])
	name, next := string(t.buf[i:end]), t.following(end)
	if next.class == quote {
		return name == "n" && t.after(next.end).class == edge && (t.rules == &table.en || bands[t.wordBefore(prev.start)]), false
	}
	if next.class == word {
		return false, false
	}
	return t.rules.leading.has(name), t.rules.maybe.has(name)
}

// wordBefore returns the word that ends at i.
func (t *text) wordBefore(i int) string {
	start := i
	for start > 0 && i-start < maxElided && isASCIILetter(t.buf[start-1]) {
		start--
	}
	return string(t.buf[start:i])
}
