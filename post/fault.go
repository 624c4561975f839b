package post

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/diptych-go/diptych/post/internal/show"
	"golang.org/x/text/width"
)

// Severity grades a [Fault]. The zero Severity is [SeverityError].
type Severity uint8

const (
	// SeverityError is for problems that withhold a post, a page or a file.
	SeverityError Severity = iota
	// SeverityWarning is for problems that someone should mend and that withhold nothing.
	SeverityWarning
	// SeverityNote is for facts that are worth knowing.
	SeverityNote
)

var severities = [...]string{"error", "warning", "note"}

// String returns "error", "warning" or "note". For any other Severity it returns its number, as in
// "Severity(9)".
func (s Severity) String() string {
	if int(s) < len(severities) {
		return severities[s]
	}
	return fmt.Sprintf("Severity(%d)", uint8(s))
}

// MarshalText returns what [Severity.String] returns, or an error if s is not one of the constants.
func (s Severity) MarshalText() ([]byte, error) {
	if int(s) >= len(severities) {
		return nil, fmt.Errorf("post: %s has no text", s)
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads "error", "warning" or "note".
func (s *Severity) UnmarshalText(text []byte) error {
	i := slices.Index(severities[:], string(text))
	if i < 0 {
		return fmt.Errorf("post: %q is not a severity: write error, warning or note", text)
	}
	*s = Severity(i)
	return nil
}

// Place is a position in a file. Line and Column count from 1. Column counts runes of the line as
// it is written. If Column is zero, the Place is the whole line. If Line is zero, it is the whole
// file.
type Place struct {
	Path         string
	Line, Column int
}

// String returns "path", "path:line" or "path:line:column", as far as they are known. If a terminal
// would act on the path, String returns it in quotes, as [Printable] shows it.
func (p Place) String() string {
	path := show.Path(p.Path)
	switch {
	case p.Line == 0:
		return path
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", path, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", path, p.Line, p.Column)
}

// compare orders places by path, line and column.
func (p Place) compare(q Place) int {
	return cmp.Or(strings.Compare(p.Path, q.Path), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Column, q.Column))
}

// Fault is a problem with a place. All packages of the module report problems as Faults, so that
// they can be shown, sorted and filtered in one way.
//
// Rule names what reports the fault. It is the name of a rule of package check, or one of these:
//
//	post      package post, about a file or its front matter
//	markdown  package document, about a body
//	pair      package bilingual
//	stale     package lock, about the file of a lock; also a rule of package check
//	embed     package render, about a shortcode, tag or component
//	html      package render, about HTML that is left out
//	link      packages render and route, about a link or its anchor
//	url       packages render and route, about an address
//	site      package site, about a file of the site, or the site as a whole
type Fault struct {
	Place    Place
	Severity Severity
	Rule     string  // what reports it, such as "post", or a rule of package check, such as "links"
	Field    string  // the field of the front matter that it is about, or ""
	Text     string  // the line of the place, if that helps, or ""
	Message  string  // what is wrong
	Hint     string  // what to write instead, if that is known, or ""
	Related  []Place // other places that it is about
	Err      error   // its cause, for errors.Is and errors.As

	// Suggestion is text to write. It is the zero Suggestion if none is known.
	Suggestion Suggestion
}

// A Suggestion is text that can replace what stands at a place.
type Suggestion struct {
	// Text is what to write, such as the address of a link or the value of a field.
	Text string

	// Old is the text that Text replaces. It begins at Place, or it is the first such text after
	// Place in the same line. If Old is empty, a person must decide where Text goes.
	Old   string
	Place Place

	// Safe is true if a program may write Text without asking, since nobody can have meant Old.
	Safe bool
}

// Error returns the fault in the form that editors read: the place, what is wrong, the line with a
// caret under the column, and a hint, as far as they are known. Whatever a terminal would act on is
// escaped, as by [Printable].
//
//	content/fr/a.md:4:17: front matter: "description" contains ": " outside quotes
//	  4 | description: foo: bar
//	    |                 ^
//	  hint: wrap the value in quotes
func (f *Fault) Error() string {
	var b strings.Builder
	if at := f.Place.String(); at != "" {
		b.WriteString(at)
		b.WriteString(": ")
	}
	if f.Severity != SeverityError {
		b.WriteString(f.Severity.String())
		b.WriteString(": ")
	}
	b.WriteString(Printable(f.Message))
	if f.Text != "" && f.Place.Line > 0 {
		number := fmt.Sprintf("  %d |", f.Place.Line)
		text, indent := Snippet(f.Text, f.Place.Column)
		fmt.Fprintf(&b, "\n%s %s", number, text)
		if f.Place.Column > 0 {
			fmt.Fprintf(&b, "\n%*s| %s^", len(number)-1, "", indent)
		}
	}
	if f.Hint != "" {
		b.WriteString("\n  hint: ")
		b.WriteString(Printable(f.Hint))
	}
	return b.String()
}

// String returns what [Fault.Error] returns.
func (f Fault) String() string { return f.Error() }

// Unwrap returns the cause.
func (f *Fault) Unwrap() error { return f.Err }

// Snippet returns the part of a line around a column, in a form that a terminal can show. indent is
// white space as wide as the text before the column. Of a long line, text has about 120 characters.
// A column of 0 stands for the first column.
func Snippet(line string, column int) (text, indent string) {
	before, after := clipLine(line, column)
	return before + after, padding(before)
}

// clipLine returns the part of a long line before a column, and the part from the column on, in a
// form that a terminal can show. It keeps tabs.
func clipLine(line string, column int) (before, after string) {
	const most = 60 // characters on each side
	column = max(column, 1)
	at := skip(line, column-1)
	before, after = line[:at], line[at:]
	if end := skip(after, max(2*most-column+1, most)); end < len(after) {
		after = after[:end] + "…"
	}
	if column-1 > most {
		before = "…" + before[skip(before, column-1-most):]
	}
	return printableLine(before), printableLine(after)
}

// skip returns the byte offset in s after its first n characters.
func skip(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// printableLine returns a line of a file as Printable does, but keeps its tabs.
func printableLine(line string) string {
	parts := strings.Split(line, "\t")
	for i, part := range parts {
		parts[i] = Printable(part)
	}
	return strings.Join(parts, "\t")
}

// padding returns white space as wide on a terminal as text.
func padding(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch kind := width.LookupRune(r).Kind(); {
		case r == '\t':
			b.WriteByte('\t')
		case combining(r):
		case kind == width.EastAsianWide || kind == width.EastAsianFullwidth:
			b.WriteString("  ")
		default:
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// Faults is a list of faults, sorted by place. If it is returned as an error, it
// holds at least one fault of severity [SeverityError].
type Faults []*Fault

// Error returns the text of all faults, one after the other.
func (l Faults) Error() string {
	texts := make([]string, len(l))
	for i, f := range l {
		texts[i] = f.Error()
	}
	return strings.Join(texts, "\n")
}

// Unwrap returns the faults, for errors.Is and errors.As.
func (l Faults) Unwrap() []error {
	errs := make([]error, len(l))
	for i, f := range l {
		errs[i] = f
	}
	return errs
}

// Err returns the list as an error. It returns nil if no fault is a
// [SeverityError].
func (l Faults) Err() error {
	if l.Count(SeverityError) == 0 {
		return nil
	}
	return l
}

// Count returns the number of faults of severity s.
func (l Faults) Count(s Severity) int {
	n := 0
	for _, f := range l {
		if f.Severity == s {
			n++
		}
	}
	return n
}

// Sort orders the list by place, then severity, then message.
func (l Faults) Sort() {
	slices.SortStableFunc(l, func(a, b *Fault) int {
		return cmp.Or(a.Place.compare(b.Place), cmp.Compare(a.Severity, b.Severity), strings.Compare(a.Message, b.Message))
	})
}

// FaultsOf returns the faults in err: every [Fault], and all of every [Faults], that err is, wraps
// or joins. For any other error it returns one Fault without a place. For nil it returns nil.
func FaultsOf(err error) Faults {
	switch e := err.(type) { //nolint:errorlint // what is wrapped is looked for below
	case nil:
		return nil
	case Faults:
		return e
	case *Fault:
		return Faults{e}
	case interface{ Unwrap() []error }:
		var l Faults
		for _, err := range e.Unwrap() {
			l = append(l, FaultsOf(err)...)
		}
		return l
	}
	var l Faults
	var f *Fault
	switch {
	case errors.As(err, &l):
		return l
	case errors.As(err, &f):
		return Faults{f}
	}
	return Faults{{Message: err.Error(), Err: err}}
}

// combining reports whether r takes no room of its own on a line.
func combining(r rune) bool {
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf)
}
