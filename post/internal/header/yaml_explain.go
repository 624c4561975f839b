package header

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// noSpace matches a line whose colon is wide, or is not followed by the space that makes the line a
// field.
var noSpace = pattern(`^\s*([\pL\pN_-]+)(?::[^\s/:]|：)`)

// yamlProblem reports err and returns the line of the header to leave out before the next try, or
// 0.
func (r *reader) yamlProblem(err error) (line int) {
	var le *yaml.LoadError
	if les := (*yaml.LoadErrors)(nil); errors.As(err, &les) && len(les.Errors) > 0 {
		le = les.Errors[0]
	} else if !errors.As(err, &le) {
		r.problem(Error, 0, 0, "", err.Error(), "").Err = err
		return 0
	}
	line, column, message, hint := r.explainYAML(le)
	r.problem(Error, line, column, "", message, hint).Err = err
	return line
}

// explainYAML returns a message and a hint for an author from an error of the decoder, and the line
// and column at which to look.
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

	if le.Mark.Line == line { // explainStart explains nothing about a block that starts elsewhere
		if at, message, hint := explainStart(le.Message, text); message != "" {
			return line, at, message, hint
		}
	}
	switch {
	case is("did not find expected '-' indicator") && le.ContextMark.Line > 0:
		return le.ContextMark.Line, le.ContextMark.Column, "this line starts a list, and a field is wanted", "write name: before the value; the items of a list stand below the name of theirs"
	case is("did not find expected key") && strings.HasPrefix(strings.TrimLeft(text, " "), "- "):
		return line, column, "an item of a list stands where a field is wanted", "write items below a name that has no value on its own line"
	case is("mapping values are not allowed"), is("could not find expected ':'") && !in("quoted"):
		if n, m := r.colonWithoutSpace(line); m != "" {
			return n, 1, fmt.Sprintf("no colon with a space after it follows %q, so it is not a field", m), "write " + m + ": and then the value"
		}
		if is("could not find") {
			if le.ContextMark.Line > 0 {
				line, column = le.ContextMark.Line, le.ContextMark.Column
			}
			if item, ok := strings.CutPrefix(r.lineText(line), "-"); ok && item != "" && item[0] != ' ' && item[0] != '-' {
				return line, 1, "no space follows the - here, so it is not an item of a list", "write a space after the -"
			}
			return line, column, "this line has no colon, so it is not a field", "write name: value; indent the line if it continues the value above; if the text starts here, close the front matter with --- before it"
		}
		if utf8.RuneCountInString(text[:max(0, strings.Index(text, ":"))])+1 < column {
			hint = "wrap the value in quotes"
			if _, val, _ := strings.Cut(before, ":"); strings.ContainsAny(val, "“”‘’«»„") {
				hint += ` of the straight kind, " or '; others are a part of the text`
			}
			return line, column, fmt.Sprintf("%q contains \": \" outside quotes", key), hint
		}
		if above := r.lineText(line - 1); line > 1 && above != "" && !strings.ContainsAny(above, ":：#") && !strings.ContainsAny(above[:1], " \t-") {
			hint = "write name: value"
			if name, _, found := strings.Cut(above, "="); found {
				hint = fmt.Sprintf("write %s: and then the value", strings.TrimSpace(name))
			}
			return line - 1, 1, "this line has no colon, so it is not a field", hint
		}
		return line, column, "a field starts where none can", "align it with the fields above, or wrap a value of several lines in quotes"
	case is("escape"), is("hexdecimal"), is("Unicode character"):
		return line, column, `a backslash in "…" starts an escape, and this is not an escape`, `write \\ for a backslash, or use single quotes`
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
			return line, column, "this line is not indented like the fields around it", "give fields of one level the same number of spaces"
		}
		return line, column, "text follows a value that is closed", `quote the whole value, and double a quote inside: '' in '…', \" in "…"`
	case is("unknown anchor"):
		return line, column, "YAML takes a value that starts with * for a reference, and nothing has this name", "wrap the value in quotes if it is text"
	case is("expected alphabetic or numeric character") && strings.HasPrefix(before, "* "):
		return line, first, "an item of a Markdown list is not a field", "write - for a list of YAML; if the text starts here, close the front matter with --- before it"
	case is("expected alphabetic or numeric character"):
		return line, column, "YAML takes a value that starts with * or & for a reference", "wrap the value in quotes if it is text"
	case is("node content"):
		return line, column, "a value is missing before this", "close the [ or { above it, or write the value"
	}
	return line, column, le.Message, ""
}

// fieldStart matches the name of a field, up to the first character of its value.
var fieldStart = pattern(`^\s*(?:- +)*("[^"]*"|'[^']*'|[^\s"':#][^:]*?)\s*:[ \t]+`)

// explainStart returns what YAML takes a value for because of its first character, and the column
// of that character, if that is why the decoder stopped in this line. Otherwise the message is "".
func explainStart(problem, line string) (column int, message, hint string) {
	m := fieldStart().FindStringSubmatchIndex(line)
	if len(m) < 4 || m[1] == len(line) {
		return 0, "", ""
	}
	name, val := strings.Trim(line[m[2]:m[3]], `"'`), line[m[1]:]
	is := func(s string) bool { return strings.Contains(problem, s) }
	var what string
	hint = "wrap the whole value in quotes if it is text"
	switch c := val[0]; {
	case (c == '|' || c == '>') && is("expected comment or line break"):
		what = "the sign of a text that follows in the lines below"
		hint += ", or write it in the lines below, indented"
	case c == '?' && is("mapping keys are not allowed"):
		what = "the start of a name"
	case c == '-' && is("block sequence entries are not allowed"):
		what = "an item of a list"
		hint += ", or write each item on a line of its own below the name"
	case c == '[' && is("did not find expected key"):
		what = "the start of a list"
	case c == '{' && (is("did not find expected key") || is("cannot start any token")):
		what = "the start of a table"
	case (c == '&' || c == '*') && is("expected alphabetic or numeric character"):
		what = "a reference"
	case strings.IndexByte("]},", c) >= 0 && is("node content"):
		what = "a sign of lists and tables"
	default:
		return 0, "", ""
	}
	return utf8.RuneCountInString(line[:m[1]]) + 1, fmt.Sprintf("the value of %s starts with %q, which YAML takes for %s", name, val[:1], what), hint
}

// colonWithoutSpace returns a field whose colon is not followed by a space, and its line. It looks
// at a line of the header and at the line before it. It returns 0 and "" if there is none.
func (r *reader) colonWithoutSpace(line int) (int, string) {
	for n := line; n > 0 && n > line-2; n-- {
		if m := noSpace().FindStringSubmatch(r.lineText(n)); m != nil && !strings.Contains(r.lineText(n), ": ") {
			return n, m[1]
		}
	}
	return 0, ""
}

// runeAt returns the character at a column of a line, or utf8.RuneError if the line is shorter.
func runeAt(line string, column int) rune {
	for _, r := range line {
		if column--; column == 0 {
			return r
		}
	}
	return utf8.RuneError
}

// yamlTrim removes from around a name the spaces and quotes that YAML takes for letters, and warns
// of them.
func (r *reader) yamlTrim(key *yaml.Node, name *node) {
	odd := func(c rune) bool {
		return unicode.IsSpace(c) || strings.ContainsRune("\u200b\ufeff“”„‘’«»", c)
	}
	left := strings.TrimLeftFunc(name.Text, odd)
	trimmed := strings.TrimRightFunc(left, odd)
	if trimmed != name.Text {
		r.problem(Warning, key.Line, key.Column, trimmed, fmt.Sprintf("a space or quote that YAML takes for a letter stands at the name %s", trimmed), "remove it, or write a plain space or straight quotes")
		name.Column += int32(utf8.RuneCountInString(name.Text) - utf8.RuneCountInString(left))
		name.Text = trimmed
	}
}

// yamlUnsaid warns of words that an author may have meant as part of a value, but that YAML takes
// for something else.
func (r *reader) yamlUnsaid(name string, key, val *yaml.Node) {
	comment := val.LineComment
	if comment == "" {
		comment = key.LineComment
	}
	switch {
	case val.Anchor != "" && val.Tag == "!!null":
		r.problem(Warning, val.Line, val.Column, name, fmt.Sprintf("%s is empty: YAML takes &%s for an anchor, not for text", name, val.Anchor), "wrap the value in quotes")
	case val.Anchor != "" && val.Kind == yaml.ScalarNode && !r.wanted(val.Anchor):
		r.problem(Warning, val.Line, val.Column, name, fmt.Sprintf("YAML takes &%s for an anchor, not for a part of %s", val.Anchor, name), "wrap the value in quotes if it is text")
	case val.Tag == "!!null" && key.Column > 2 && strings.HasPrefix(r.lineText(key.Line), "? "):
		r.problem(Warning, key.Line, 1, name, fmt.Sprintf("%s is empty: YAML takes the ? for the start of a name", name), "write name: value, or remove the line")
	case strings.HasPrefix(val.Tag, "!") && !strings.HasPrefix(val.Tag, "!!"):
		r.problem(Warning, val.Line, val.Column, name, fmt.Sprintf("YAML takes %s for a tag, not for a part of %s", val.Tag, name), "wrap the value in quotes if it is text")
	case len(comment) > 1 && val.Kind == yaml.ScalarNode && val.Style == 0 && !strings.ContainsAny(comment[1:2], " \t#!-="):
		column := 0
		if before, _, found := strings.Cut(r.lineText(key.Line), comment); found && key.Line == val.Line {
			column = len([]rune(before)) + 1
		}
		r.problem(Warning, key.Line, column, name, fmt.Sprintf("%s ends before the #: YAML takes the rest for a comment", name), "wrap the value in quotes, or write a space after the #")
	case val.Tag == "!!null" && strings.EqualFold(name, "title") && strings.HasPrefix(comment, "#"):
		r.problem(Warning, key.Line, key.Column, name, fmt.Sprintf("%s is empty: YAML takes what follows the # for a comment", name), "wrap the value in quotes")
	}
}
