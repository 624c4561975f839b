package post

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Format is the notation of a front matter.
type Format uint8

const (
	// None is a file without front matter; its Meta is empty.
	None Format = iota
	// YAML stands between lines of --- (or --- and ...), or ---yaml and ---.
	YAML
	// TOML stands between lines of +++, or ---toml and ---.
	TOML
	// JSON is an object at the top of the file, found by its braces, or stands
	// between lines of ;;; or ---json and ---.
	JSON
)

// String is "none", "YAML", "TOML" or "JSON".
func (f Format) String() string {
	return [...]string{"none", "YAML", "TOML", "JSON"}[min(f, JSON)]
}

// header is where a front matter stands in its file. Its text is
// src[start:end], what comes before are fences and white space.
type header struct {
	format     Format
	start, end int
	body       int // where the body starts
}

// fences are the opening lines and what closes each.
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

// A line of YAML that starts with a key, quoted or not.
var keyLine = regexp.MustCompile(`^(?:"[^"]+"|'[^']+'|[\pL\pN_][^\s:#]*(?: [^\s:#]+){0,3})\s*:(?:\s|$)`)

// scanHeader finds the front matter of src. Nothing that may be meant as front
// matter is taken for text in silence, and no text is taken for front matter:
// what is odd comes with a fault of severity warning, what is broken with an error.
func scanHeader(src lines) (header, Faults) {
	if bytes.HasPrefix(src.src, []byte("\xFF\xFE")) || bytes.HasPrefix(src.src, []byte("\xFE\xFF")) {
		return header{}, Faults{{Place: Place{Path: src.path}, Rule: "post", Message: "the file is UTF-16", Hint: "save it as UTF-8"}}
	}
	at := len(src.src) - len(bytes.TrimPrefix(src.src, bom))
	textAt := at // of a file without front matter: a byte-order mark is no text
	for at < len(src.src) {
		line, next := nextLine(src.src, at)
		if len(bytes.TrimSpace(line)) > 0 {
			break
		}
		at = next
	}
	line, next := nextLine(src.src, at)
	trimmed := bytes.TrimRight(line, " \t")
	var h header
	var faults Faults
	if fence, ok := fences[string(trimmed)]; ok {
		h, faults = src.fenced(at, next, fence.format, fence.close)
	} else if looksLikeJSON(src.src[at:]) {
		h, faults = src.braced(at)
	} else {
		h, faults = src.almostFenced(at, next, trimmed)
	}
	if h.format == None {
		h.body = textAt
	}
	return h, faults
}

// fault is a fault at the line of offset, which it shows.
func (l lines) fault(offset int, severity Severity, message, hint string) *Fault {
	at := l.place(offset)
	return &Fault{Place: at, Severity: severity, Rule: "post", Text: l.text(at.Line), Message: "front matter: " + message, Hint: hint}
}

// fenced is the header that the fence at offset open starts.
func (l lines) fenced(open, start int, format Format, fence string) (header, Faults) {
	if format == YAML && !l.holdsFields(start) {
		return l.prose(open, start)
	}
	var toml tomlScanner
	var near []byte // a line that may have been meant to close
	nearAt := 0
	for at := start; at < len(l.src); {
		line, next := nextLine(l.src, at)
		trimmed := bytes.TrimRight(line, " \t")
		switch {
		case format == TOML && toml.line(line): // within a string of several lines
		case string(trimmed) == fence:
			return header{format, start, at, next}, l.swallowed(format, start, at)
		case format == YAML && string(trimmed) == "...":
			return header{format, start, at, next}, Faults{l.fault(at, SeverityWarning, "it is closed by ...", "write "+fence+", which every tool reads")}
		case near == nil && nearFence(trimmed, fence):
			near, nearAt = trimmed, at
		}
		at = next
	}
	f := l.fault(open, SeverityError, "it is opened here and never closed",
		fmt.Sprintf("write %s on a line of its own after the last field", fence))
	if near != nil {
		at := l.place(nearAt)
		f.Related = []Place{at}
		f.Hint = fmt.Sprintf("line %d has %q: the fence that closes is exactly %s, at the start of the line", at.Line, near, fence)
	}
	return header{}, Faults{f}
}

// nearFence tells whether line may have been meant as the fence: hyphens and
// dashes in some number, or the fence of another format.
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

// dashes tells whether b is hyphens and the dashes that editors make of them.
func dashes(b []byte) bool { return len(bytes.Trim(b, "-–—")) == 0 }

var (
	headingLine = regexp.MustCompile(`^#{1,6} `)
	phraseLine  = regexp.MustCompile(`^[\pL\pN][^\s:#]*(?: [^\s:#]+){2,}\s*:\s`)
)

// swallowed warns of a header of YAML that seems to reach into the text, as it
// does when a fence is missing and a rule further down closes it: of a heading
// between blank lines, which YAML takes for a comment, and after a blank line of
// a phrase with a colon, which it takes for a field.
func (l lines) swallowed(format Format, start, end int) Faults {
	if format != YAML {
		return nil
	}
	blank := false
	for at := start; at < end; {
		line, next := nextLine(l.src, at)
		if blank && phraseLine.Match(line) || blank && headingLine.Match(line) && l.blankAt(next, end) {
			return Faults{l.fault(at, SeverityWarning, "this reads like text, and it stands above the --- that closes the fields", "if the text starts here, close the front matter with --- before it")}
		}
		blank = len(bytes.TrimSpace(line)) == 0
		at = next
	}
	return nil
}

// blankAt tells whether a blank line starts at offset, before end.
func (l lines) blankAt(offset, end int) bool {
	line, _ := nextLine(l.src, offset)
	return offset < end && len(bytes.TrimSpace(line)) == 0
}

// holdsFields tells whether the lines from start on, up to a closing fence,
// are fields: nothing at all counts, a heading or a sentence does not. They are
// looked for as far as a header may reach.
func (l lines) holdsFields(start int) bool {
	text := false
	for at := start; at < min(len(l.src), start+DefaultMaxHeader); {
		line, next := nextLine(l.src, at)
		trimmed := bytes.TrimRight(line, " \t")
		switch {
		case string(trimmed) == "---" || string(trimmed) == "...":
			return !text
		case keyLine.Match(bytes.TrimLeft(trimmed, " ")) || bytes.HasPrefix(trimmed, []byte("{")) || bytes.HasPrefix(trimmed, []byte("? ")):
			return true
		case len(trimmed) > 0:
			text = true
		}
		at = next
	}
	return false
}

// prose is a file whose first line is the fence of YAML and whose text is none.
func (l lines) prose(open, start int) (header, Faults) {
	if line, _ := nextLine(l.src, start); tomlKeyLine.Match(line) && line[0] != '[' {
		return header{}, Faults{l.fault(start, SeverityError, "this is TOML, and stands after the --- of YAML", "write +++ for --- in both places, or name: value for name = value")}
	}
	for at := start; at < len(l.src); {
		line, next := nextLine(l.src, at)
		if string(bytes.TrimRight(line, " \t")) == "---" {
			return header{}, Faults{l.fault(open, SeverityWarning, "what stands between this --- and the next has no fields, so it is read as text",
				"if it is front matter, write fields such as title: …; if it is text, write the rule as ***")}
		}
		at = next
	}
	return header{}, Faults{l.fault(open, SeverityWarning, "no fields follow this --- and nothing closes it, so it is read as text",
		"if it is a rule, write ***; if it is front matter, write its fields and close it with ---")}
}

// almostFenced is a file whose first line with text is no fence. It may have
// been meant as one.
func (l lines) almostFenced(at, next int, line []byte) (header, Faults) {
	text := bytes.TrimSpace(line)
	if !l.fieldFollows(next) {
		return header{}, nil
	}
	var fence string
	for _, f := range []string{"---", "+++", ";;;"} {
		if bytes.HasPrefix(text, []byte(f)) {
			fence = f
		}
	}
	switch {
	case fence == "" && len(text) > 1 && dashes(text):
		return header{}, Faults{l.fault(at, SeverityError, fmt.Sprintf("%q opens nothing: the fence is exactly ---", text), "write --- alone on the line")}
	case fence == "":
		return header{}, nil
	}
	rest := bytes.TrimSpace(text[len(fence):])
	switch indented := len(line) > 0 && (line[0] == ' ' || line[0] == '\t'); {
	case indented:
		return header{}, Faults{l.fault(at, SeverityError, "the fence is indented, so it opens nothing", "start the line with "+fence)}
	case fence == "---" && len(rest) > 0 && rest[0] == '#' && len(text) > 3 && (text[3] == ' ' || text[3] == '\t'):
		h, faults := l.fenced(at, next, YAML, fence)
		return h, append(faults, l.fault(at, SeverityWarning, "a comment follows the fence", "write the comment on a line of its own; other tools see no front matter here"))
	}
	if named, ok := fences[fence+string(bytes.ToLower(rest))]; ok {
		h, faults := l.fenced(at, next, named.format, named.close)
		return h, append(faults, l.fault(at, SeverityWarning, fmt.Sprintf("the fence %q is not in the usual form", text), "write "+fence+string(bytes.ToLower(rest))))
	}
	return header{}, Faults{l.fault(at, SeverityError, fmt.Sprintf("%q opens nothing: the fence is exactly %s", clip(text), fence), "write "+fence+" alone on the line")}
}

// fieldFollows tells whether the next line with text starts with a key.
func (l lines) fieldFollows(at int) bool {
	for at < len(l.src) {
		line, next := nextLine(l.src, at)
		if len(bytes.TrimSpace(line)) > 0 {
			line = bytes.TrimLeft(line, " \t")
			return keyLine.Match(line) || tomlKeyLine.Match(line) || line[0] == '"' || line[0] == '{'
		}
		at = next
	}
	return false
}

// clip keeps a message short.
func clip(b []byte) []byte {
	if r := bytes.Runes(b); len(r) > 40 {
		return []byte(string(r[:39]) + "…")
	}
	return b
}

// looksLikeJSON tells an object from text that starts with a brace, as a
// template's tag does.
func looksLikeJSON(b []byte) bool {
	if len(b) == 0 || b[0] != '{' {
		return false
	}
	b = bytes.TrimLeft(b[1:], " \t\r\n")
	return len(b) > 0 && (b[0] == '"' || b[0] == '}')
}

// braced is the header that the brace at offset open starts.
func (l lines) braced(open int) (header, Faults) {
	depth, quoted := 0, false
	for at := open; at < len(l.src); at++ {
		switch c := l.src[at]; {
		case quoted && c == '\\':
			at++
		case c == '\n' || c == '\r':
			quoted = false // JSON has no text of several lines; the decoder says so
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
			line, next := nextLine(l.src, body)
			if len(bytes.TrimSpace(line)) == 0 {
				body = next
			}
			return header{JSON, open, at + 1, body}, nil
		}
	}
	return header{}, Faults{l.fault(open, SeverityError, "the { here is never closed", "close the object with } on a line of its own; look for a quote that is not closed")}
}
