package header

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// noSpace is a line whose colon lacks the space that makes it a field, or is wide.
var noSpace = regexp.MustCompile(`^\s*([\pL\pN_-]+)(?::[^\s/:]|：)`)

// explainYAML says what an error of the decoder means to an author, and where
// to look.
func (r *reader) explainYAML(le *yaml.LoadError) (line, column int, message, hint string) {
	line, column = le.Mark.Line, le.Mark.Column
	text := r.lineText(line)
	is := func(s string) bool { return strings.Contains(le.Message, s) }
	in := func(s string) bool {
		if le.ContextMark.Line == 0 || !strings.Contains(le.ContextMsg, s) {
			return false
		}
		line, column = le.ContextMark.Line, le.ContextMark.Column
		return true
	}
	before := strings.TrimLeft(text, " \t-")
	first := utf8.RuneCountInString(text) - utf8.RuneCountInString(before) + 1 // column of the first word
	key, _, _ := strings.Cut(before, ":")
	key = strings.Trim(key, `"' `)

	switch {
	case is("mapping values are not allowed"), is("could not find expected ':'") && !in("quoted"):
		if n, m := r.colonWithoutSpace(line); m != "" {
			return n, 1, fmt.Sprintf("no colon with a space after it follows %q, so it is no field", m), "write " + m + ": and then the value"
		}
		if is("could not find") {
			if le.ContextMark.Line > 0 {
				line, column = le.ContextMark.Line, le.ContextMark.Column
			}
			return line, column, "this line has no colon, so it is no field", "write name: value; indent the line if it goes on the value above; if the text starts here, close the front matter with --- before it"
		}
		if utf8.RuneCountInString(text[:max(0, strings.Index(text, ":"))])+1 < column {
			hint = "wrap the value in quotes"
			if _, val, _ := strings.Cut(before, ":"); strings.ContainsAny(val, "“”‘’«»„") {
				hint += ` of the straight kind, " or '; others are a part of the text`
			}
			return line, column, fmt.Sprintf("%q contains \": \" outside quotes", key), hint
		}
		return line, column, "a field starts where none can", "align it with the fields above, or wrap a value of several lines in quotes"
	case is("escape"), is("hexdecimal"), is("Unicode character"):
		return line, column, `a backslash in "…" starts an escape, and this is none`, `write \\ for a backslash, or use single quotes`
	case in("quoted scalar"):
		return line, column, "the quote that opens here is never closed", `close it, or double a quote inside: '' in '…', \" in "…"`
	case in("flow sequence"):
		return line, column, "the [ here is never closed", "close the list with ], and quote items that contain , [ ] or :"
	case in("flow mapping"):
		return line, column, "the { here is never closed", "close it with }; quote a value that starts with {"
	case is("cannot start any token"):
		switch c := runeAt(text, column); c {
		case '\t', utf8.RuneError:
			return line, column, "a tab is used to indent", "indent with spaces"
		default:
			return line, column, fmt.Sprintf("a value cannot start with %c outside quotes", c), "wrap the value in quotes"
		}
	case is("tab character"):
		return line, column, "a tab is used to indent", "indent with spaces"
	case is("did not find expected key"), is("did not find expected '-' indicator"):
		if column <= first {
			return line, column, "this line is indented otherwise than the fields it stands among", "give fields of one level the same number of spaces"
		}
		return line, column, "text follows a value that is closed", `quote the whole value, and double a quote inside: '' in '…', \" in "…"`
	case is("unknown anchor"):
		return line, column, "YAML takes a value that starts with * for a reference, and nothing has this name", "wrap the value in quotes if it is text"
	case is("expected alphabetic or numeric character") && strings.HasPrefix(before, "* "):
		return line, first, "a point of a list of Markdown is no field", "write - for a list of YAML; if the text starts here, close the front matter with --- before it"
	case is("expected alphabetic or numeric character"):
		return line, column, "YAML takes a value that starts with * or & for a reference", "wrap the value in quotes if it is text"
	case is("node content"):
		return line, column, "a value is missing before this", "close the [ or { above it, or write the value"
	}
	return line, column, le.Message, ""
}

// colonWithoutSpace finds, at a line of the header or the one with text before
// it, a field whose colon lacks its space.
func (r *reader) colonWithoutSpace(line int) (int, string) {
	for n := line; n > 0 && n > line-2; n-- {
		if m := noSpace.FindStringSubmatch(r.lineText(n)); m != nil && !strings.Contains(r.lineText(n), ": ") {
			return n, m[1]
		}
	}
	return 0, ""
}

// runeAt is the rune at a column of a line.
func runeAt(line string, column int) rune {
	for _, r := range line {
		if column--; column == 0 {
			return r
		}
	}
	return utf8.RuneError
}
