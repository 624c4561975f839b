package header

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
)

// tomlProblem reports err and returns the line of the header to leave out before the next try. It
// returns 0 if there is no such line. That is so for the name of a table: without that line its
// fields would belong to another table.
func (r *reader) tomlProblem(b []byte, err error) (line int) {
	var pe toml.ParseError
	if !errors.As(err, &pe) {
		r.problem(Error, 0, 0, "", err.Error(), "").Err = err
		return 0
	}
	line, column := pe.Position.Line, tomlColumn(b, pe.Position)
	if strings.Contains(pe.Message, `'\n'`) && line > 1 {
		line, column = line-1, 0 // the decoder stopped at the end of the line before
	}
	message, hint := r.explainTOML(pe.Message)
	r.problem(Error, line, column, pe.LastKey, message, hint).Err = err
	if strings.HasPrefix(strings.TrimSpace(r.lineText(line)), "[") {
		return 0
	}
	return line
}

// tomlColumn returns the column, in runes, of a position of the decoder, or 0 if the line is not
// known.
func tomlColumn(b []byte, p toml.Position) int {
	start := lineStart(b, p.Line)
	if p.Start < start || p.Start > len(b) {
		return 0
	}
	line, _ := nextLine(b, start)
	return utf8.RuneCount(b[start:min(p.Start, start+len(line))]) + 1
}

// explainTOML returns a message and a hint for an author from a message of the decoder.
func (r *reader) explainTOML(message string) (text, hint string) {
	is := func(s string) bool { return strings.Contains(message, s) }
	switch {
	case is("already been defined"), is("already exists"), is("duplicate"):
		_, name, _ := strings.Cut(message, "'")
		name, _, _ = strings.Cut(name, "'")
		return fmt.Sprintf("%s stands here and further up", name), "remove one of them: TOML takes each field only once"
	case is("expected value"):
		return "a value is wanted here", `wrap text in straight quotes: title = "…"`
	case is("but got ':'"):
		return "a colon stands where TOML wants =", `write name = "value"`
	case is("expected '.' or '='"), is("expected a '='"), is("key separator"), is("expected a key"):
		return "this is not a field of TOML", `write name = "value"; if the text starts here, close the front matter with +++ before it`
	case is("strings cannot contain newlines"):
		return "the text in quotes does not end on its line", `close the quote, or write text of several lines between """ and """`
	case is("invalid escape"):
		return `a backslash in "…" starts an escape, and this is not an escape`, `write \\ for a backslash, or use single quotes`
	case is("array terminator"):
		return "a comma or ] is missing before this", "write a comma between items, and ] after the last"
	case is("inline table terminator"):
		return "a comma or } is missing before this", "write a comma between fields, and } after the last"
	case is("to end table name"):
		return "the name of a table has no ] after it", "write [name] alone on the line"
	case is("out of range"):
		return "TOML has no integers of that size", "write it in quotes"
	case is("invalid datetime"):
		_, written, _ := strings.Cut(message, ": ")
		return r.Date(strings.Trim(written, `"`))
	case is("to end with a newline"):
		return "text follows a value that is closed", "quote the whole value, and write \\\" for a quote inside it"
	}
	return strings.TrimSuffix(strings.ToLower(message[:1])+message[1:], "."), ""
}
