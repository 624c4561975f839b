package typography

import "bytes"

// A protection remembers which closing marks do not occur any more. So a text full of opening
// marks is not searched again from each of them.
type protection struct {
	brace, percent, paren, bracket, dollars, tick, attributes bool

	body map[string]bool // names of shortcodes whose bodies do not end
}

// find returns the end of the next occurrence of closer from i on, or -1 if there is none. In that
// case it sets *none, and the next call returns at once.
func (t *text) find(i int, closer string, none *bool) int {
	if *none {
		return -1
	}
	if at := bytes.Index(t.buf[i:], []byte(closer)); at >= 0 {
		return i + at + len(closer)
	}
	*none = true
	return -1
}

// protect skips what is not prose at i, and returns where to go on: after a shortcode of a
// template, attributes of kramdown, a formula, an escape, or, in a string, a tag or code.
func (t *text) protect(i int, c byte) int {
	rest := t.buf[i:]
	end := -1
	switch {
	case bytes.HasPrefix(rest, []byte("{{")):
		end = t.shortcode(i, "}}", &t.none.brace)
	case bytes.HasPrefix(rest, []byte("{:")): // attributes of kramdown
		end = t.find(i+2, "}", &t.none.attributes)
	case bytes.HasPrefix(rest, []byte("{%")):
		end = t.shortcode(i, "%}", &t.none.percent)
	case bytes.HasPrefix(rest, []byte("$$")):
		if end = t.find(i+2, "$$", &t.none.dollars); end < 0 {
			return i + 2
		}
	case c == '$':
		end = t.formula(i)
	case c == '\\' && t.escapes:
		end = i + 2
		switch {
		case bytes.HasPrefix(rest, []byte(`\\(`)):
			end = max(end, t.find(i+3, `\\)`, &t.none.paren))
		case bytes.HasPrefix(rest, []byte(`\\[`)):
			end = max(end, t.find(i+3, `\\]`, &t.none.bracket))
		case len(rest) < 2 || !isPunct(rest[1]):
			end = i + 1
		}
	case bytes.HasPrefix(rest, []byte(`\(`)):
		end = t.find(i+2, `\)`, &t.none.paren)
	case bytes.HasPrefix(rest, []byte(`\[`)):
		end = t.find(i+2, `\]`, &t.none.bracket)
	case c == '<' && t.plain:
		end = t.tag(i)
	case c == '`' && t.plain:
		end = t.find(i+1, "`", &t.none.tick)
	}
	return max(end, i+1)
}

// formula returns the end of the formula $…$ at i, or -1 if there is none. As in Pandoc, there is
// no space inside the dollar signs and no digit after them. So prices are not formulas.
func (t *text) formula(i int) int {
	if prev := t.before(i); prev.class == word || t.after(i+1).class == edge || t.after(i+1).class == fixed {
		return -1
	}
	n := bytes.IndexByte(t.buf[i+1:], '$')
	if n < 0 {
		return -1
	}
	end := i + 1 + n
	if c := t.before(end).class; c == edge || c == fixed {
		return -1
	}
	if next := t.after(end + 1); isDigit0(next.r) {
		return -1
	}
	return end + 1
}

// tag returns the end of the HTML tag at i, or -1 if there is none.
func (t *text) tag(i int) int {
	j := i + 1
	if j < len(t.buf) && t.buf[j] == '/' {
		j++
	}
	if j >= len(t.buf) || !isASCIILetter(t.buf[j]) {
		return -1
	}
	if n := bytes.IndexAny(t.buf[j:], "<>"); n >= 0 && t.buf[j+n] == '>' {
		return j + n + 1
	}
	return -1
}

// maxEmoji limits the length of the name of an emoji.
const maxEmoji = 64

// protectedColon returns the end of what begins with the colon at i and is not prose: the rest of
// an address after its scheme, an emoji shortcode, or a run of colons. It returns i if the colon
// is prose.
func (t *text) protectedColon(i int) int {
	rest := t.buf[i+1:]
	switch {
	case bytes.HasPrefix(rest, []byte("//")):
		return t.addressEnd(i + 3)
	case bytes.HasPrefix(rest, []byte(":")):
		i += 2
		for i < len(t.buf) && t.buf[i] == ':' {
			i++
		}
		return i
	}
	if t.before(i).class == word {
		return i
	}
	for n, c := range rest[:min(len(rest), maxEmoji)] {
		switch {
		case c == ':' && n > 0:
			return i + n + 2
		case !isASCIILetter(c) && !isDigit(c) && c != '_' && c != '+' && c != '-':
			return i
		}
	}
	return i
}

// addressEnd returns where the address that continues at i ends: before a space or bracket, and
// before the punctuation of the sentence.
func (t *text) addressEnd(i int) int {
	start := i
	for i < len(t.buf) && !ends(t.buf[i]) {
		if t.buf[i] == '&' {
			if n, r := entity(t.buf[i:]); n > 0 && r != '\ufffc' && !bytes.HasPrefix(t.buf[i:], []byte("&amp;")) {
				break // &gt; and the like
			}
		}
		i++
	}
	for i > start {
		switch t.buf[i-1] {
		case '.', ',', ':', ';', '!', '?', ')', '\'', '*', '_':
			i--
			continue
		}
		break
	}
	return i
}

// ends reports whether c ends an address: a space, an angle bracket, a double quotation mark, or
// the first byte of a no-break space or typographic mark.
func ends(c byte) bool {
	return c <= ' ' || c == '<' || c == '>' || c == '"' || c == 0xc2 || c == 0xe2
}

// A token is the last piece of text without spaces that inAddress looked at.
type token struct {
	end  int
	path int // where the path of an address in it begins, or the end of the token if there is none

	mailStart, mailEnd int // the mail address in it
}

// inAddress reports whether i is inside an address without a scheme:
// www.exemple.ca, exemple.ca/l'article, o'neil@example.org.
func (t *text) inAddress(i int) bool {
	if i >= t.token.end {
		start, end := i, i
		for start > t.token.end && !ends(t.buf[start-1]) && t.buf[start-1] != '(' {
			start--
		}
		for end < len(t.buf) && !ends(t.buf[end]) && t.buf[end] != ')' {
			end++
		}
		end = max(end, i+1)
		b := t.buf[start:end]
		t.token = token{end: end, path: end}
		t.token.mailStart, t.token.mailEnd = mailbox(b, start)
		if bytes.HasPrefix(b, []byte("www.")) {
			t.token.path = start
		} else if n := bytes.IndexByte(b, '/'); n > 0 && endsInDomain(b[:n]) {
			t.token.path = start + n
		}
	}
	return i > t.token.path || t.token.mailStart <= i && i < t.token.mailEnd
}

// endsInDomain reports whether b ends like the name of a host: exemple.ca.
func endsInDomain(b []byte) bool {
	dot := bytes.LastIndexByte(b, '.')
	if dot < 1 || len(b)-dot < 3 || !isASCIILetter(b[dot-1]) && !isDigit(b[dot-1]) {
		return false
	}
	for _, c := range b[dot+1:] {
		if !isASCIILetter(c) {
			return false
		}
	}
	return true
}

// mailbox returns where the first mail address in b starts and ends, if b itself is at start. It
// returns 0, 0 if there is none.
func mailbox(b []byte, start int) (int, int) {
	at := bytes.IndexByte(b, '@')
	if at <= 0 {
		return 0, 0
	}
	from, to := at, at+1
	for from > 0 && (inMailbox(b[from-1]) || b[from-1] == '\'') {
		from--
	}
	for from < at && b[from] == '\'' {
		from++ // a quotation mark
	}
	for to < len(b) && inMailbox(b[to]) {
		to++
	}
	if from == at || to == at+1 {
		return 0, 0
	}
	return start + from, start + to
}

func inMailbox(c byte) bool {
	return isASCIILetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+'
}
