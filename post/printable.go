package post

import "github.com/diptych-go/diptych/post/internal/show"

// Printable returns s as a terminal or a log can show it: with escapes such as \n,
// \x1b and \u202e in the place of line ends and other controls, controls of
// direction, characters that nobody sees and bytes that are not UTF-8. Accents,
// spaces of every width and the joiners within words and emoji stay.
//
// [Fault.Error] and [Place.String] use it. Use it for whatever else comes from
// content and is printed, such as a path or a title.
func Printable(s string) string { return show.Printable(s) }

// Quote returns s in double quotes, as [Printable] shows it. Of a longer text it
// shows the first 60 characters. It is what %q is, for text in any language.
func Quote(s string) string { return show.Quote(s) }

// PrintableJSON returns the JSON b, which decodes to the same values, with
// escapes in its strings for what [Printable] escapes.
func PrintableJSON(b []byte) []byte { return show.JSON(b) }
