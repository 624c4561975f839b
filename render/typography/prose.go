package typography

import (
	"bytes"
	"unicode/utf8"
)

// Rules that add a space look at the text around it first. They add none in a line of code, in a
// name or in a title in English.

// isCode reports whether the line [start, end) of the text is code or data: a
// statement or declaration, a command after its prompt, or keys with values.
func (t *text) isCode(start, end int) bool {
	b := bytes.TrimSpace(t.buf[start:end])
	if len(b) == 0 {
		return false
	}
	switch last := b[len(b)-1]; {
	case last == ';':
		return isStatement(b[:len(b)-1])
	case last == '{' && len(b) > 2 && b[len(b)-2] == ' ':
		return true
	case b[0] == '$' && len(b) > 2 && b[1] == ' ' && 'a' <= b[2] && b[2] <= 'z':
		return true
	}
	key := keyIn(b)
	switch {
	case key == 0:
		return false
	case isIdentifier(b[:key]):
		return true
	}
	next := t.buf[end:]
	if n := bytes.IndexByte(next, '\n'); n >= 0 {
		next = next[:n]
	}
	before := t.buf[:max(0, start-1)]
	before = before[bytes.LastIndexByte(before, '\n')+1:]
	return keyIn(bytes.TrimSpace(next)) > 0 || keyIn(bytes.TrimSpace(before)) > 0
}

// isStatement reports whether b, with a semicolon after it, is a statement or a declaration of
// CSS.
func isStatement(b []byte) bool {
	if bytes.ContainsAny(b, "={}") || bytes.HasSuffix(b, []byte("()")) {
		for w := range bytes.FieldsSeq(b) {
			if len(w) > 1 && frenchWords[string(w)] {
				return false
			}
		}
		return true
	}
	key := keyIn(b)
	return key > 0 && bytes.IndexFunc(b, func(r rune) bool { return r >= 0x80 }) < 0 && len(bytes.Fields(b[key:])) <= 5
}

// keyIn returns the length of the key at the start of the line b, as in "layout: page", or 0 if
// there is none.
func keyIn(b []byte) int {
	n := 0
	for n < len(b) && (isASCIILetter(b[n]) || isDigit(b[n]) || b[n] == '_' || b[n] == '-') {
		n++
	}
	if n == 0 || b[0] < 'a' || b[0] > 'z' || n == len(b) || b[n] != ':' || n+1 < len(b) && b[n+1] != ' ' {
		return 0
	}
	return n
}

// isIdentifier reports whether b is written in a way that words are not: snake_case, camelCase.
func isIdentifier(b []byte) bool {
	for i, c := range b {
		if c == '_' || i > 1 && 'A' <= c && c <= 'Z' && b[i-1] >= 'a' {
			return true
		}
	}
	return false
}

// maxAround limits how many letters around a mark are looked at.
const maxAround = 80

// isForeign reports whether the phrase around the mark at i is English and not French, by its most
// common words. For ; ! ? the phrase is what the mark ends. For a colon or sign it also is what
// follows. If the phrase has no such words, the words of the whole text decide. No edit changes
// the answer, so setting a text a second time changes nothing.
func (t *text) isForeign(i int) bool {
	from, to := i, i+1
	for n := 0; from > 0 && n < maxAround && i-from < 8*maxAround && !endsPhrase(t.buf, from-1); from-- {
		if ascii[t.buf[from-1]&0x7f] == word {
			n++
		}
	}
	before, after := englishness(t.buf[from:i]), 0
	if c := t.buf[i]; c != ';' && c != '!' && c != '?' {
		for n := 0; to < len(t.buf) && n < maxAround && to-i < 8*maxAround && !endsPhrase(t.buf, to); to++ {
			if ascii[t.buf[to]&0x7f] == word {
				n++
			}
		}
		after = englishness(t.buf[i+1 : to])
	}
	switch {
	case before < 0 || after < 0:
		return false
	case before > 0 || after > 0:
		return true
	case !t.counted:
		t.counted, t.english = true, englishness(t.buf)
	}
	return t.english > 0
}

// endsPhrase reports whether a phrase ends at the character that begins at i:
// marks, brackets and double quotation marks, as typed or as set.
func endsPhrase(b []byte, i int) bool {
	switch b[i] {
	case '.', '!', '?', ':', ';', ',', '(', ')', '[', ']', '"', '\n':
		return true
	case 0xc2, 0xe2:
		switch r, _ := utf8.DecodeRune(b[i:]); r {
		case '«', '»', '“', '”', '„', '…':
			return true
		}
	}
	return false
}

// englishness returns how many more words of b are English than French. It is negative if more are
// French.
func englishness(b []byte) (n int) {
	start := 0
	for i := 0; i <= len(b); {
		r, size := ' ', 1
		if i < len(b) {
			if r, size = rune(b[i]), 1; r >= utf8.RuneSelf {
				r, size = utf8.DecodeRune(b[i:])
			}
		}
		if classOf(r) != word || r == utf8.RuneError {
			if 0 < i-start && i-start < maxName {
				var lower [maxName]byte
				switch w := appendLower(lower[:0], b[start:i]); {
				case englishWords[string(w)]:
					n++
				case frenchWords[string(w)]:
					n--
				}
			}
			start = i + size
		}
		i += size
	}
	return n
}

func appendLower(dst, b []byte) []byte {
	for _, c := range b {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}

// isToken reports whether what stands before the mark at i is a word of a program, or a name that
// includes the mark, and not a word of the sentence. It looks back to the last space or quotation
// mark. A number and its unit count as one word, whether their space is set or not.
func (t *text) isToken(i int) bool {
	start := i
	for start > t.past && i-start < maxAround {
		g := t.before(start)
		unit := (g.r == '\u00a0' || g.r == '\u202f') && g.start > 0 && isDigit(t.buf[g.start-1])
		if !unit && (g.class == edge || g.class == fixed || g.class == quote) {
			break
		}
		start = g.start
	}
	b := t.buf[start:i]
	for j, c := range b {
		switch c {
		case '=', '{', '}', '|', '~', '^', '\\', '@':
			return true
		case '<', '>':
			if !t.plain {
				return true
			}
		case '(':
			if j+1 < len(b) && b[j+1] == ')' {
				return true
			}
		case '/':
			if (j == 0 || bytes.IndexByte(b[:j], '.') > 0) && t.buf[i] != ':' {
				return true // a path, a host
			}
		case ':':
			if j == 0 {
				return true // :wq!
			}
		case '_':
			if 0 < j && j < len(b)-1 && ascii[b[j-1]&0x7f] == word && ascii[b[j+1]&0x7f] == word {
				return true
			}
		}
	}
	if t.buf[i] != '!' && t.buf[i] != '?' || len(b) < 2 {
		return false
	}
	if last := b[len(b)-1]; isDigit(last) && isASCIILetter(b[len(b)-2]) {
		return true // Nf3!
	}
	return t.buf[i] == '!' && t.isName(start, b, i+1)
}

// isName reports whether the exclamation mark after the word b is part of a name: a known name, or
// a capitalized word in the middle of a sentence.
func (t *text) isName(start int, b []byte, after int) bool {
	if exclaimed[string(b)] {
		return true
	}
	if b[0] < 'A' || b[0] > 'Z' || start < 2 || t.buf[start-1] != ' ' || !isASCIILetter(t.buf[start-2]) {
		return false
	}
	next := t.after(t.spaces(after))
	return after < len(t.buf) && t.buf[after] == ' ' && 'a' <= next.r && next.r <= 'z'
}
