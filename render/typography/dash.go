package typography

// hyphens makes two hyphens an en dash and three an em dash. Options (--force),
// arrows (-->), rules of tables and longer runs stay.
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

// drawn reports whether r beside hyphens makes them a drawing: an arrow, a
// comment, the rule of a table.
func drawn(r rune) bool {
	switch r {
	case '<', '>', '|', '+', '=', '!', ':', '-', '_', '*', '/', '\\', '&':
		return true
	}
	return false
}

// dots makes three dots an ellipsis, unless they are a path (.../x), a range
// of numbers (1...9) or spread arguments (...args).
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
	case (prev.r == '(' || prev.r == '[' || prev.r == '{') && next.class == word:
	case t.inAddress(i):
	default:
		t.edit(i, end, "…")
	}
	return end
}
