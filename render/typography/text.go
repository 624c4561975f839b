package typography

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

// A text is a run of characters that are set together: a string, or all the text of a paragraph,
// whatever emphasis and links divide it. So the rules see « *mot* » and l'*équipe* as readers do.
//
// A text is read once, from left to right, and collects edits. It does not change while it is
// read, so each rule sees what the author wrote.
type text struct {
	rules *rules
	buf   []byte

	escapes bool // a backslash escapes punctuation, as in Markdown
	plain   bool // tags and `code` are part of the text, as in a string
	raise   bool // make edits that raise the ends of ordinals

	edits  []edit
	quoted []edit // the edits of quotation marks, until they are merged
	marks  []mark
	stack  []int
	token  token
	none   protection // closers that do not occur any more
	line   int        // where the line that is being read ends
	past   int        // where the last address ends

	counted bool // whether english is known
	english int  // how many more words are English than French

	goesOn func(closer string) bool // whether a shortcode may go on in the next text; nil if not
	open   string                   // the closer of a shortcode that does, or ""
}

// An edit replaces the bytes [start, end) of a text.
type edit struct {
	start, end int
	with       string
	raised     bool // the end of an ordinal, which is wrapped in <sup>
}

func (t *text) reset(r *rules) {
	t.rules, t.buf = r, t.buf[:0]
	t.edits, t.quoted, t.marks, t.stack = t.edits[:0], t.quoted[:0], t.marks[:0], t.stack[:0]
	t.token, t.none, t.open = token{}, protection{}, ""
	t.line, t.past, t.counted, t.english = 0, 0, false, 0
}

func (t *text) edit(start, end int, with string) {
	t.edits = append(t.edits, edit{start: start, end: end, with: with})
}

// The bytes at which a rule may begin: some without the rules for numbers and French marks, every
// with them.
var some, every = bytesOf(`'"-.:\&{$<` + "`\xc2\xe2"), bytesOf(`'"-.:\&{$<` + "`\xc2\xe2" + `;!?0123456789IVX`)

// bytesOf returns the set of the bytes of s.
func bytesOf(s string) (t [256]bool) {
	for i := range len(s) {
		t[s[i]] = true
	}
	return t
}

// triggers returns the set of the bytes at which a rule may begin.
func (r *rules) triggers() *[256]bool {
	if r.numbers == "" {
		return &some
	}
	return &every
}

// read collects the edits of the text from i on, in order of their places.
func (t *text) read(i int) {
	at := t.rules.triggers()
	for i < len(t.buf) {
		if i >= t.line {
			i = t.startLine(i)
			continue
		}
		if c := t.buf[i]; at[c] {
			i = t.rule(i, c)
		} else {
			i++
		}
	}
	if !slices.IsSortedFunc(t.edits, byStart) {
		slices.SortStableFunc(t.edits, byStart)
	}
	if n := len(t.marks); 0 < n && n < maxMarks {
		t.quotations()
		t.merge()
	}
}

// startLine begins the line at i, and returns where to go on. That is i, or the end of a line of
// code, which stays as it is.
func (t *text) startLine(i int) int {
	t.line = len(t.buf)
	if n := bytes.IndexByte(t.buf[i:], '\n'); n >= 0 {
		t.line = i + n + 1
	}
	if t.isCode(i, t.line) {
		return t.line
	}
	if i == t.line {
		t.line++
	}
	return i
}

func byStart(a, b edit) int { return a.start - b.start }

// merge puts the edits of quotation marks among the others. Both are in order before and after.
func (t *text) merge() {
	a, b := len(t.edits), len(t.quoted)
	t.edits = append(t.edits, t.quoted...)
	for to := a + b - 1; b > 0; to-- {
		if a > 0 && t.edits[a-1].start > t.quoted[b-1].start {
			a--
			t.edits[to] = t.edits[a]
		} else {
			b--
			t.edits[to] = t.quoted[b]
		}
	}
}

// rule applies the rule for the byte c at i, and returns where to go on.
func (t *text) rule(i int, c byte) int {
	switch c {
	case '\'', '"':
		return t.straight(i, c)
	case '-':
		return t.hyphens(i)
	case '.':
		return t.dots(i)
	case ':':
		if end := t.protectedColon(i); end > i {
			t.past = end
			return end
		}
		t.spaceBefore(i, t.rules.colon)
	case ';', '!', '?':
		if c == ';' && entityStart(t.buf[:i+1]) >= 0 {
			return i + 1 // it ends a reference after an address: https://example.ca&gt;
		}
		t.spaceBefore(i, t.rules.high)
	case '&':
		if n, r := entity(t.buf[i:]); n > 0 {
			t.guillemet(i, i+n, r)
			return i + n
		}
	case '{', '$', '\\', '<', '`':
		return t.protect(i, c)
	case 'I', 'V', 'X':
		return t.roman(i)
	case 0xc2, 0xe2:
		return t.typographic(i)
	default:
		return t.number(i)
	}
	return i + 1
}

// typographic reads the character at i, which may be a guillemet or quotation mark that is set
// already, and returns where to go on.
func (t *text) typographic(i int) int {
	if end := i + len("’"); i > 0 && end < len(t.buf) && t.buf[i+1] == 0x80 && t.buf[i+2] == 0x99 &&
		isASCIILetter(t.buf[i-1]) && (isASCIILetter(t.buf[end]) || t.after(end).class == word) {
		return end // an apostrophe inside a word, by far the most frequent
	}
	r, n := utf8.DecodeRune(t.buf[i:])
	if classOf(r) != quote {
		return i + n
	}
	t.guillemet(i, i+n, r)
	t.shaped(i, r, n)
	return i + n
}

// append appends the text from start to end to dst, with the edits from next on. It returns the
// extended buffer and the first edit that is not done. An edit that ends after end is not done:
// its rest is deleted from the part of the text that comes next.
func (t *text) append(dst []byte, start, end, next int) ([]byte, int) {
	from := start
	for ; next < len(t.edits) && t.edits[next].start < end; next++ {
		e := t.edits[next]
		if e.start >= from {
			dst = append(dst, t.buf[from:e.start]...)
			dst = append(dst, e.with...)
		} else if e.start >= start {
			continue // two rules at one place: the first has it
		}
		from = max(from, min(e.end, end))
		if e.end > end {
			break
		}
	}
	return append(dst, t.buf[from:end]...), next
}
