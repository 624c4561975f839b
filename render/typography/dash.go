package typography

import "bytes"

// hyphens makes two hyphens at i an en dash and three an em dash, and returns where they end. It
// leaves options (--force), arrows (-->), rules of tables and longer runs as they are.
func (t *text) hyphens(i int) int {
	end := i
	for end < len(t.buf) && t.buf[end] == '-' {
		end++
	}
	n := end - i
	if n != 2 && n != 3 {
		return end
	}
	prev, next := t.before(i), t.after(end)
	switch {
	case drawn(prev.r) || drawn(next.r):
	case n == 2 && next.class == word && prev.class != word && prev.class != shut && prev.class != stop && prev.class != sign && !(prev.class == quote && t.closesWord(prev)):
	case t.inAddress(i):
	case n == 2:
		t.edit(i, end, "–")
	default:
		t.edit(i, end, "—")
	}
	return end
}

// drawn reports whether r, beside hyphens, makes them part of a drawing: an arrow, a comment, the
// rule of a table.
func drawn(r rune) bool {
	switch r {
	case '<', '>', '|', '+', '=', '!', ':', '-', '_', '*', '/', '\\', '&':
		return true
	}
	return false
}

// dots makes three dots at i an ellipsis, and returns where they end. It leaves the dots of a path
// (.../x), of a range (1...9, a...b), of arguments (...args, f(...)) and of a placeholder (<...>)
// as they are.
func (t *text) dots(i int) int {
	end := i
	for end < len(t.buf) && t.buf[end] == '.' {
		end++
	}
	if end-i != 3 {
		return end
	}
	prev, next := t.before(i), t.after(end)
	switch {
	case prev.r == '/' || prev.r == '\\' || next.r == '/' || next.r == '\\':
	case isDigit0(prev.r) && isDigit0(next.r):
	case prev.class == open && (next.class == word || prev.r == '{'), next.r == '$', next.r == '_', next.class == open && next.r != '(':
	case prev.r == '(' && next.r == ')' && t.before(prev.start).class == word: // a call
	case prev.r == '<', next.r == '>', prev.r == '=', t.quotedAlone(i, end):
	case next.class == word && t.isSpread(prev, end):
	case t.inAddress(i):
	default:
		t.edit(i, end, "…")
	}
	return end
}

// quotedAlone reports whether quotation marks hold only the text between start and end. The marks
// may be set already.
func (t *text) quotedAlone(start, end int) bool {
	prev, next := t.before(start), t.after(end)
	if prev.class == fixed {
		prev = t.before(prev.start)
	}
	if next.class == fixed {
		next = t.after(next.end)
	}
	return prev.class == quote && next.class == quote
}

// isSpread reports whether dots before a word at i are an operator and not a pause in a sentence.
func (t *text) isSpread(prev glyph, i int) bool {
	end := i + lettersIn(t.buf[i:])
	next := t.after(end)
	switch {
	case next.class == word || next.r == '_' || next.r == '=' || next.class == open || next.class == shut && prev.class != quote:
		return true
	case prev.class == word: // fin...mais, not a...b
		w := bytes.ToLower(t.buf[i:end])
		return keywords[t.wordBefore(prev.end)] || !clauses[string(w)] && !englishWords[string(w)] && !frenchWords[string(w)]
	case prev.class == edge && prev.r != 0 && prev.r != '\n':
		switch before := t.before(t.spacesBefore(prev.end)); before.class {
		case stop:
			return before.r == ','
		case edge, fixed:
		default:
			return true
		}
	}
	return false
}
