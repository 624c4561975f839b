package header

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/internal/show"
)

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

// find finds the front matter. Nothing that may be meant as front matter is taken
// for text in silence, and no text is taken for front matter: what is odd comes
// with a warning, what is broken with an error.
func (r *reader) find() {
	if bytes.HasPrefix(r.src, []byte("\xFF\xFE")) || bytes.HasPrefix(r.src, []byte("\xFE\xFF")) {
		r.problems = []Problem{{Message: "the file is UTF-16", Hint: "save it as UTF-8"}}
		return
	}
	r.body = len(r.src) - len(trimBOM(r.src, 0)) // of a file without front matter: a byte-order mark is no text
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

// skipBlank returns where the first line with text starts, at offset or later.
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

// trimUnseen returns a line without the spaces around it, nor what nobody sees.
func trimUnseen(line []byte) []byte {
	return bytes.TrimFunc(line, func(c rune) bool {
		return unicode.IsSpace(c) || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad'
	})
}

// fenced finds the end of the header that the fence at offset open starts.
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
		case format == TOML && toml.line(line): // within a string of several lines
		case string(trimmed) == fence:
			r.span = span{format, start, at, next}
			r.swallowed()
			return
		case format == YAML && string(trimmed) == "...":
			r.span = span{format, start, at, next}
			r.report(Warning, at, "the line that closes it is ...", "write "+fence+", which every tool reads")
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

// nearFence reports whether line may have been meant as the fence: hyphens and
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

// dashes reports whether b is hyphens and the dashes that editors make of them.
func dashes(b []byte) bool { return len(bytes.Trim(b, "-–—")) == 0 }

var (
	headingLine = regexp.MustCompile(`^#{1,6} `)
	phraseLine  = regexp.MustCompile(`^[\pL\pN][^\s:#]*(?: [^\s:#]+){2,}\s*:\s`)
)

// swallowed warns of a header of YAML that seems to reach into the text, as it
// does when a fence is missing and a rule further down closes it: of a heading
// between blank lines, which YAML takes for a comment, and after a blank line of
// a phrase with a colon, which it takes for a field.
func (r *reader) swallowed() {
	if r.format != YAML {
		return
	}
	blank := false
	for at := r.start; at < r.end; {
		line, next := nextLine(r.src, at)
		if blank && phraseLine.Match(line) || blank && headingLine.Match(line) && next < r.end && r.skipBlank(next) > next {
			r.report(Warning, at, "this line reads like text, and it stands above the --- that closes the fields", "if the text starts here, close the front matter with --- before it")
			return
		}
		blank = len(bytes.TrimSpace(line)) == 0
		at = next
	}
}

// holdsFields reports whether the lines from start on, up to a closing fence,
// are fields: nothing at all counts, a heading or a sentence does not. They are
// looked for as far as a header may reach.
func (r *reader) holdsFields(start int) bool {
	text := false
	for at := start; at < min(len(r.src), start+r.MaxBytes); {
		line, next := nextLine(r.src, at)
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

// meant reports whether lines below a fence of YAML are fields rather than text
// below a rule: text has a blank line before it, no known name, and a line that
// is no field or no end.
func (r *reader) meant(start int) bool {
	b := look(r.src[start:], yamlNotation, "---")
	return !b.blankHead || b.first > unknown || b.only && b.closed
}

// noFields reports a first line that is the fence of YAML and is followed by text.
func (r *reader) noFields(open, start int) {
	if line, _ := nextLine(r.src, start); tomlKeyLine.Match(line) && line[0] != '[' {
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

// almostFenced reads or reports a first line that may have been meant as a fence.
func (r *reader) almostFenced(at, next int, line []byte) {
	text := trimUnseen(line)
	var fence string
	for _, f := range []string{"---", "+++", ";;;"} {
		if bytes.HasPrefix(text, []byte(f)) {
			fence = f
		}
	}
	if fence != "" {
		if rest := bytes.TrimSpace(text[len(fence):]); r.lineMeans(rest) > unknown {
			r.report(Error, at, "a field stands on the line of the fence", "write "+fence+" alone on its line, and the field below it")
			return
		}
	}
	if !r.fieldFollows(next) {
		return
	}
	if fence == "" {
		r.otherFence(at, next, text)
		return
	}
	rest := bytes.TrimSpace(text[len(fence):])
	switch indented := len(line) > 0 && (line[0] == ' ' || line[0] == '\t'); {
	case indented:
		r.report(Error, at, "the fence is indented, so it opens nothing", "start the line with "+fence)
		return
	case fence == "---" && len(rest) > 0 && rest[0] == '#' && len(text) > 3 && (text[3] == ' ' || text[3] == '\t'):
		r.fenced(at, next, YAML, fence)
		r.report(Warning, at, "a comment follows the fence", "write the comment on a line of its own; other tools see no front matter here")
		return
	}
	if named, ok := fences[fence+string(bytes.ToLower(rest))]; ok {
		r.fenced(at, next, named.format, named.close)
		r.report(Warning, at, fmt.Sprintf("the fence %s is not in the usual form", show.Quote(string(line))), "write "+fence+string(bytes.ToLower(rest)))
		return
	}
	r.opensNothing(at, text, fence)
}

func (r *reader) opensNothing(at int, text []byte, fence string) {
	r.report(Error, at, fmt.Sprintf("%s opens nothing: the fence is exactly %s", show.Quote(string(text)), fence), "write "+fence+" alone on the line")
}

// otherFence reports a first line that is a fence of Markdown, a rule, or a fence
// with something before it, if fields follow that it encloses.
func (r *reader) otherFence(at, next int, text []byte) {
	b := look(r.src[next:], yamlNotation, closing(text))
	if !b.starts || b.first == unknown || b.blankHead {
		return
	}
	switch code := text[0] == '`' || text[0] == '~'; {
	case len(text) > 1 && dashes(text), len(text) < 40 && (bytes.HasSuffix(text, []byte("---")) || bytes.HasSuffix(text, []byte("+++"))):
		r.opensNothing(at, text, "---")
	case len(bytes.Trim(text, "*_=:#~`- ")) > 0 && !code, len(text) < 3, !b.closed || !b.only:
	case code && (text[0] == '`' || !b.hides):
		r.report(Warning, at, "the fields at the top stand in a block of code, so they are read as text", "if they are front matter, write --- for the fences of the block")
	default:
		r.opensNothing(at, text, "---")
	}
}

// closing returns the line that would close what a line opens.
func closing(text []byte) string {
	if c := text[0]; c == '`' || c == '~' {
		return string(text[:len(text)-len(bytes.TrimLeft(text, string(c)))])
	}
	return string(text)
}

// lineMeans returns what the name of the field in a line of YAML tells, if the
// line is one.
func (r *reader) lineMeans(line []byte) meaning {
	if m := yamlNotation.FindSubmatch(line); m != nil {
		return meanings[plainName(m[1])]
	}
	return unknown
}

// fieldFollows reports whether the next line with text starts with a key: right
// below, or below blank lines with a name that is known.
func (r *reader) fieldFollows(next int) bool {
	at := r.skipBlank(next)
	line, _ := nextLine(r.src, at)
	line = bytes.TrimLeft(line, " \t")
	if len(line) == 0 || at > next && r.lineMeans(line) == unknown && !tomlKeyLine.Match(line) {
		return false
	}
	return keyLine.Match(line) || tomlKeyLine.Match(line) || line[0] == '"' || line[0] == '{'
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

var looseName = regexp.MustCompile(`^\{\s*["'“”„‘’«»]?\s*([\pL_][\pL\pN_-]*)\s*["'“”„‘’«»]?\s*:`)

// almostBraced reads or reports a first line that may have been meant to open an
// object of JSON.
func (r *reader) almostBraced(at int, line []byte) {
	const code = 4 // spaces that make code of a line in Markdown
	rest := bytes.TrimLeft(r.src[at:], " \t")
	indent := len(r.src) - at - len(rest)
	m := looseName.FindSubmatch(rest[:min(len(rest), 200)])
	switch {
	case m == nil || indent >= len(line):
	case indent > 0 && indent < code && line[0] == ' ' && looksLikeJSON(rest):
		r.braced(at + indent)
		r.report(Warning, at, "a space stands before the object", "start the line with {")
	case meanings[plainName(m[1])] == unknown:
	case looksLikeJSON(rest):
		r.report(Error, at, "the object is indented, so Markdown takes it for code", "start the line with {")
	default:
		r.report(Error, at, "the names of this object are not written as JSON has them", `write names and texts in straight double quotes: "title": "…"`)
	}
}

// braced finds the end of the header that the brace at offset open starts.
func (r *reader) braced(open int) {
	depth, quoted := 0, false
	for at := open; at < len(r.src); at++ {
		switch c := r.src[at]; {
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
