package post

import "github.com/diptych-go/diptych/post/internal/show"

// Printable returns s in a form that a terminal or a log can show. Escapes such as \n, \x1b and
// \u202e stand for line ends and other control characters, for characters that change the direction
// of text, for invisible characters, and for bytes that are not UTF-8. Accents, spaces of every
// width and the joiners within words and emoji stay.
//
// [Fault.Error] and [Place.String] use it. Use it for anything else from content that you print,
// such as a path or a title.
func Printable(s string) string { return show.Printable(s) }

// Quote returns s in double quotes, escaped as by [Printable]. It shows the first 60 characters of
// a longer text. It is like %q, for text in any language.
func Quote(s string) string { return show.Quote(s) }

// PrintableJSON returns the JSON in b, with escapes in its strings for what [Printable] escapes. It
// decodes to the same values.
func PrintableJSON(b []byte) []byte { return show.JSON(b) }
