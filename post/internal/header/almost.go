package header

import (
	"bytes"
	"fmt"

	"github.com/diptych-go/diptych/post/internal/show"
)

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

// otherFence reports a first line that is a code fence, a rule, or a fence with something before
// it, if it encloses fields.
func (r *reader) otherFence(at, next int, text []byte) {
	b := look(r.src[next:], yamlNotation(), closing(text))
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

// lineMeans returns the meaning of the name of the field that a line of YAML holds, or unknown if
// the line is not a field.
func (r *reader) lineMeans(line []byte) meaning {
	if m := yamlNotation().FindSubmatch(line); m != nil {
		return meanings[plainName(m[1])]
	}
	return unknown
}

// fieldFollows reports whether the next line with text starts with a key or an object. Below blank
// lines the key must be a known name, or a key of TOML.
func (r *reader) fieldFollows(next int) bool {
	at := r.skipBlank(next)
	line, _ := nextLine(r.src, at)
	line = bytes.TrimLeft(line, " \t")
	if len(line) == 0 || at > next && r.lineMeans(line) == unknown && !tomlKeyLine().Match(line) {
		return false
	}
	return keyLine().Match(line) || tomlKeyLine().Match(line) || line[0] == '"' || line[0] == '{'
}

var looseName = pattern(`^\{\s*["'“”„‘’«»]?\s*([\pL_][\pL\pN_-]*)\s*["'“”„‘’«»]?\s*:`)

// almostBraced reads or reports a first line that may have been meant to open an object of JSON.
func (r *reader) almostBraced(at int, line []byte) {
	const code = 4 // spaces before a line that make it code in Markdown
	rest := bytes.TrimLeftFunc(r.src[at:], unseen)
	indent := len(r.src) - at - len(rest)
	m := looseName().FindSubmatch(rest[:min(len(rest), 200)])
	switch {
	case m == nil || indent >= len(line):
	case indent > 0 && looksLikeJSON(rest) && line[0] != '\t' && len(line)-len(bytes.TrimLeft(line, " ")) < code:
		r.braced(at + indent)
		r.report(Warning, at, "a space stands before the object", "start the line with {")
	case meanings[plainName(m[1])] == unknown:
	case looksLikeJSON(rest):
		r.report(Error, at, "the object is indented, so Markdown takes it for code", "start the line with {")
	default:
		r.report(Error, at, "the names of this object are not written as JSON has them", `write names and texts in straight double quotes: "title": "…"`)
	}
}
