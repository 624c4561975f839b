package typography

import (
	"unicode"
	"unicode/utf8"
)

// spaceBefore sets the space before the mark at i. The mark counts only if it ends something: a
// space, a closing mark or nothing follows. So 10:30, a?b, C:\ and !important stay as they are.
func (t *text) spaceBefore(i int, g gap) {
	if g.do == leave {
		return
	}
	start := t.spacesBefore(i)
	spaced := start < i
	if !spaced && g.do != insert {
		return
	}
	if !t.endsSomething(i, spaced) {
		return
	}
	switch prev := t.beforeStars(start); prev.class {
	case word:
		if t.buf[i] == ':' && spaced && isDigit0(prev.r) && isDigit0(t.after(t.spaces(i+1)).r) {
			return // a ratio, 16 : 9
		}
	case shut:
		if !spaced && prev.r == ')' && t.before(prev.start).r == '(' {
			return // a call, f();
		}
	case sign:
		if !isDigit0(t.before(t.beforeSpace(prev.start)).r) {
			return
		}
	case quote:
		if prev.r == '«' || prev.r == '“' || prev.r == '„' || prev.r == '‘' || !t.closesWord(prev) {
			return
		}
	case stop:
		if prev.r != '.' && prev.r != '…' && !(prev.r == ':' && spaced && t.before(prev.start).class == word) {
			return // :smile: : is not a run of marks, so it passes
		}
	case other:
		if !spaced || prev.r < utf8.RuneSelf || !unicode.IsSymbol(prev.r) {
			return // a dash or an operator; an emoji may end a sentence
		}
	default:
		return
	}
	if t.buf[i] == ';' && g.space == "" && spaced && entityStart(t.buf[:start+1]) >= 0 {
		return // &lt ; would become an entity
	}
	if !spaced && (t.isToken(i) || t.isForeign(i)) {
		return
	}
	t.edit(start, i, g.space)
}

// endsSomething reports whether the mark at i ends a phrase, judged by what follows it.
func (t *text) endsSomething(i int, spaced bool) bool {
	c := t.buf[i]
	next := t.afterStars(i + 1)
	if t.following(i+1).class == quote {
		next.class = quote
	}
	switch next.class {
	case edge, fixed:
		return true
	case shut:
		return c == '!' || c == '?' // not :) and ;)
	case stop:
		return (c == '!' || c == '?') && next.r != ':'
	case quote:
		inner := t.pastQuotes(i + 1)
		return inner.class != word && inner.class != open
	case word:
		return spaced && c == ':' && next.r == '\ufffc'
	}
	return false
}

// closesWord reports whether the quotation mark q closes a quotation: a word, a closing mark or
// punctuation stands before it.
func (t *text) closesWord(q glyph) bool {
	switch g := t.beforeQuotes(q.end); g.class {
	case word, shut, stop, sign:
		return true
	case other:
		return t.plain && (g.r == '>' || g.r == '*')
	}
	return false
}

// beforeStars returns the glyph before i. In a string, it looks past asterisks and closing tags of
// emphasis.
func (t *text) beforeStars(i int) glyph {
	g := t.before(i)
	for n := 0; t.plain && n < maxStars; n++ {
		start := g.start
		switch g.r {
		case '*':
		case '>':
			for start > 0 && g.start-start < maxElided && isASCIILetter(t.buf[start-1]) {
				start--
			}
			if start < 2 || string(t.buf[start-2:start]) != "</" {
				return g
			}
			start -= 2
		default:
			return g
		}
		g = t.before(start)
	}
	return g
}

// afterStars returns the glyph after i. In a string, it looks past asterisks and closing tags of
// emphasis.
func (t *text) afterStars(i int) glyph {
	g := t.after(i)
	for n := 0; t.plain && n < maxStars; n++ {
		end := g.end
		switch g.r {
		case '*':
		case '<':
			if end = t.tag(g.start); end < 0 || t.buf[g.end] != '/' {
				return g
			}
		default:
			return g
		}
		g = t.after(end)
	}
	return g
}

// maxStars limits how many asterisks and tags are looked past.
const maxStars = 3

func isDigit0(r rune) bool { return '0' <= r && r <= '9' }

// guillemet sets the space inside the guillemet r at [start, end).
func (t *text) guillemet(start, end int, r rune) {
	switch g := t.rules.guill; {
	case g.do == leave:
	case r == '«':
		t.insideOpening(start, end, g)
	case r == '»':
		t.insideClosing(start, g)
	}
}

func (t *text) insideOpening(start, end int, g gap) {
	inside := t.spaces(end)
	next := t.after(inside)
	switch {
	case next.class == edge || next.class == fixed:
	case end < inside:
		t.edit(end, inside, g.space)
	case g.do == insert: // edit the mark too, so that the space does not fall into the emphasis of «*mot*»
		t.edit(start, end, string(t.buf[start:end])+g.space)
	}
}

func (t *text) insideClosing(start int, g gap) {
	inside := t.spacesBefore(start)
	prev := t.before(inside)
	switch {
	case prev.class == edge || prev.class == fixed || prev.r == '«':
	case inside < start:
		t.edit(inside, start, g.space)
	case g.do == insert:
		t.edit(start, start, g.space)
	}
}

// spaces returns the end of the breakable spaces that begin at i.
func (t *text) spaces(i int) int {
	for i < len(t.buf) && t.buf[i] == ' ' {
		i++
	}
	return i
}

// spacesBefore returns the beginning of the breakable spaces that end at i.
func (t *text) spacesBefore(i int) int {
	for i > 0 && t.buf[i-1] == ' ' {
		i--
	}
	return i
}
