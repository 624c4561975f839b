package header

import (
	"fmt"
	"strings"
)

// explainJSON returns a message and a hint for an author. c is the character at which the decoder
// failed with message.
func explainJSON(message string, c rune) (text, hint string) {
	is := func(s string) bool { return strings.Contains(message, s) }
	switch {
	case c == '/':
		return "JSON has no comments", "remove it"
	case is("object key string") && c == '}':
		return "a comma stands before the } here", "remove the comma after the last field"
	case is("object key string"):
		return "a field's name is wanted here", `write names in double quotes: "title": "…"`
	case is("after object key:value pair"):
		return "a comma is missing before this", "write a comma between fields; escape quotes inside text as \\\""
	case is("after object key"):
		return "a colon is missing before this", `write "name": and then the value`
	case is("after array element"):
		return "a comma or ] is missing before this", "write a comma between items, and ] after the last"
	case is("in string escape") || is("hexadecimal character escape"):
		return "a backslash starts an escape, and this is not an escape", `write \\ for a backslash`
	case is("in string literal"):
		return "the text in quotes does not end on its line", `close the quote; write \n for a new line`
	case is("beginning of value") && c == ']':
		return "a comma stands before the ] here", "remove the comma after the last item"
	case is("beginning of value"):
		return fmt.Sprintf("a value cannot start with %c", c), `write text in straight double quotes: "title": "…"`
	}
	return message, ""
}
