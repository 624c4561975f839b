package header

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/internal/show"
)

// fences maps each opening line to its format and the line that closes it.
var fences = map[string]struct {
	format Format
	close  string
}{
	"---":     {YAML, "---"},
	"---yaml": {YAML, "---"},
	"+++":     {TOML, "+++"},
	"---toml": {TOML, "---"},
	";;;":     {JSON, ";;;"},
	"---json": {JSON, "---"},
}

// keyLine matches a line of YAML that starts with a key, quoted or not.
var keyLine = pattern(`^(?:"[^"]+"|'[^']+'|[\pL\pN_][^\s:#]*(?: [^\s:#]+){0,3})\s*:(?:\s|$)`)

// find finds the front matter. It never takes what may be meant as front matter for text without a
// warning, and never takes text for front matter. It warns of what is odd, and reports what is
// broken as an error.
func (r *reader) find() {
	if bytes.HasPrefix(r.src, []byte("\xFF\xFE")) || bytes.HasPrefix(r.src, []byte("\xFE\xFF")) {
		r.problems = []Problem{{Message: "the file is UTF-16", Hint: "save it as UTF-8"}}
		return
	}
	// A byte-order mark is not text. The body of a file without front matter starts after it.
	r.body = len(r.src) - len(trimBOM(r.src, 0))
	at := r.skipBlank(r.body)
	if all, below := r.comments(at); below > at {
		r.belowComments(all, below)
	} else if len(r.problems) == 0 {
		r.open(at)
		if r.format == None && len(r.problems) == 0 {
			r.belowText(at)
		}
	}
	if r.format != None {
		r.second()
	}
}

// open reads or reports front matter whose first line starts at an offset.
func (r *reader) open(at int) {
	line, next := nextLine(r.src, at)
	trimmed := bytes.TrimRight(line, " \t")
	if fence, ok := fences[string(trimmed)]; ok {
		r.fenced(at, next, fence.format, fence.close)
		return
	}
	if looksLikeJSON(r.src[at:]) {
		r.braced(at)
		return
	}
	r.almostFenced(at, next, trimmed)
	if r.format == None && len(r.problems) == 0 {
		r.almostBraced(at, line)
	}
	if r.format == None && len(r.problems) == 0 {
		r.unfenced(at)
	}
}

// skipBlank returns the offset of the first line with text that starts at offset or later.
func (r *reader) skipBlank(offset int) int {
	for offset < len(r.src) {
		line, next := nextLine(r.src, offset)
		if len(trimUnseen(line)) > 0 {
			break
		}
		offset = next
	}
	return offset
}

// trimUnseen returns a line without the white space and invisible characters around it.
func trimUnseen(line []byte) []byte {
	return bytes.TrimFunc(line, unseen)
}

func unseen(c rune) bool {
	return unicode.IsSpace(c) || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad'
}

// fenced finds the end of the header that starts with the fence at offset open.
func (r *reader) fenced(open, start int, format Format, fence string) {
	if format == YAML && !(r.holdsFields(start) && r.meant(start)) {
		r.noFields(open, start)
		return
	}
	var toml tomlScanner
	var near []byte // a line that may have been meant to close
	nearAt := 0
	for at := start; at < len(r.src); {
		line, next := nextLine(r.src, at)
		trimmed := bytes.TrimRight(line, " \t")
		switch {
		case format == TOML && toml.line(line): // the line starts within a string of several lines
		case string(trimmed) == fence:
			r.span = span{format, start, at, next}
			r.swallowed()
			return
		case format == YAML && string(trimmed) == "...":
			r.span = span{format, start, at, next}
			r.report(Warning, at, "the closing line is ...", "write "+fence+", which every tool reads")
			return
		case near == nil && nearFence(trimmed, fence):
			near, nearAt = trimmed, at
		}
		at = next
	}
	p := r.report(Error, open, "the fence here is never closed", fmt.Sprintf("write %s on a line of its own after the last field", fence))
	if near != nil {
		at := PlaceOf(r.src, nearAt)
		p.Related = []Place{at}
		p.Hint = fmt.Sprintf("line %d has %s: the fence that closes is exactly %s, at the start of the line", at.Line, show.Quote(string(near)), fence)
	}
}

// nearFence reports whether a line may have been meant as the fence: it is hyphens and dashes in
// some number, or the fence of another format.
func nearFence(line []byte, fence string) bool {
	t := bytes.TrimLeft(line, " \t")
	if len(t) == 0 || !strings.ContainsRune("-–—+;", rune(t[0])) && t[0] < utf8.RuneSelf {
		return false
	}
	if _, ok := fences[string(t)]; ok {
		return true
	}
	return len(t) >= 2 && (len(bytes.Trim(t, fence[:1])) == 0 || fence == "---" && dashes(t))
}

// dashes reports whether b consists of hyphens and of the dashes that editors make of them.
func dashes(b []byte) bool { return len(bytes.Trim(b, "-–—")) == 0 }

var (
	headingLine = pattern(`^#{1,6} `)
	phraseLine  = pattern(`^[\pL\pN][^\s:#]*(?: [^\s:#]+){2,}\s*:\s`)
)

// swallowed warns of a header of YAML that seems to reach into the text. That happens if a fence is
// missing and a rule further down closes the header. The signs are a heading between blank lines,
// which YAML takes for a comment, and a phrase with a colon after a blank line, which YAML takes
// for a field.
func (r *reader) swallowed() {
	if r.format != YAML {
		return
	}
	blank := false
	for at := r.start; at < r.end; {
		line, next := nextLine(r.src, at)
		if blank && phraseLine().Match(line) || blank && headingLine().Match(line) && next < r.end && r.skipBlank(next) > next {
			r.report(Warning, at, "this line reads like text, and it stands above the --- that closes the fields", "if the text starts here, close the front matter with --- before it")
			return
		}
		blank = len(bytes.TrimSpace(line)) == 0
		at = next
	}
}

// holdsFields reports whether the lines from start up to a closing fence are fields. No lines at
// all count as fields; headings and sentences do not. It looks no further than a header may reach.
func (r *reader) holdsFields(start int) bool {
	text := false
	for at := start; at < min(len(r.src), start+r.MaxBytes); {
		line, next := nextLine(r.src, at)
		trimmed := bytes.TrimRight(line, " \t")
		switch {
		case string(trimmed) == "---" || string(trimmed) == "...":
			return !text
		case keyLine().Match(bytes.TrimLeft(trimmed, " ")) || bytes.HasPrefix(trimmed, []byte("{")) || bytes.HasPrefix(trimmed, []byte("? ")):
			return true
		case len(trimmed) > 0:
			text = true
		}
		at = next
	}
	return false
}

// meant reports whether the lines below a fence of YAML are fields, and not text below a rule. They
// are text if a blank line comes before them, the first is not a known field, and some line is not
// a field or no fence closes them.
func (r *reader) meant(start int) bool {
	if r.skipBlank(start) == start {
		return true
	}
	b := look(r.src[start:], yamlNotation(), "---")
	return b.first > unknown || b.only && b.closed
}

// noFields reports a fence of YAML in the first line that no fields follow.
func (r *reader) noFields(open, start int) {
	if line, _ := nextLine(r.src, start); tomlKeyLine().Match(line) && line[0] != '[' {
		r.report(Error, start, "this line is TOML, and stands after the --- of YAML", "write +++ for --- in both places, or name: value for name = value")
		return
	}
	for at := start; at < len(r.src); {
		line, next := nextLine(r.src, at)
		if string(bytes.TrimRight(line, " \t")) == "---" {
			r.report(Warning, open, "what stands between this --- and the next has no fields, so it is read as text",
				"if it is front matter, write fields such as title: …; if it is text, write the rule as ***")
			return
		}
		at = next
	}
	r.report(Warning, open, "no fields follow this --- and nothing closes it, so it is read as text",
		"if it is a rule, write ***; if it is front matter, write its fields and close it with ---")
}

// looksLikeJSON reports whether text starts with an object, and not just with a brace, as a tag of
// a template does.
func looksLikeJSON(b []byte) bool {
	if len(b) == 0 || b[0] != '{' {
		return false
	}
	b = bytes.TrimLeft(b[1:], " \t\r\n")
	return len(b) > 0 && (b[0] == '"' || b[0] == '}')
}

// braced finds the end of the header that starts with the brace at offset open.
func (r *reader) braced(open int) {
	depth, quoted := 0, false
	for at := open; at < len(r.src); at++ {
		switch c := r.src[at]; {
		case quoted && c == '\\':
			at++
		case c == '\n' || c == '\r':
			quoted = false // JSON has no text of several lines, and the decoder reports it
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth > 0 {
				continue
			}
			body := at + 1
			line, next := nextLine(r.src, body)
			if len(bytes.TrimSpace(line)) == 0 {
				body = next
			}
			r.span = span{JSON, open, at + 1, body}
			return
		}
	}
	r.report(Error, open, "the { here is never closed", "close the object with } on a line of its own; look for a quote that is not closed")
}
