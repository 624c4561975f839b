// Package header reads front matter: where it stands in a file, and what it holds, each value with
// its place.
//
//	file ──▶ find ──▶ check ──▶ YAML, TOML, JSON or plain lines ──▶ node ──▶ Value
//	         where    limits,   one decoder each
//	         it ends  bytes
//
// Each step hands on to the next, and none goes back. Whatever is wrong becomes a [Problem], which
// package post turns into a fault.
package header

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// Format is the notation of a front matter. The numbers are the same as in post.Format.
type Format uint8

// The notations.
const (
	None  Format = iota // no front matter
	YAML                // between lines of ---
	TOML                // between lines of +++
	JSON                // an object at the top, or between lines of ;;;
	Plain               // lines of name: value without a fence
)

// Severity grades a [Problem]. The numbers are the same as in post.Severity.
type Severity uint8

// The severities.
const (
	Error Severity = iota
	Warning
	Note
)

// Place is a position in a file; see post.Place.
type Place struct{ Line, Column int }

// Problem is something wrong in a front matter, for its author.
type Problem struct {
	Severity Severity
	Place    Place
	Related  []Place
	Field    string
	Text     string // the line at Place
	Message  string
	Hint     string
	Err      error
}

// Header is the front matter of a file.
type Header struct {
	Format Format
	Fields Value // a table, or "" if there is none
	Body   int   // the offset at which the body starts
}

// Options holds what a caller decides.
type Options struct {
	MaxBytes int                                      // of the header, and of what its aliases stand for
	Date     func(text string) (message, hint string) // explains a date that cannot be read
}

// These limits of a header are fixed. No real header comes near them.
const (
	maxNesting  = 64     // lists and tables within each other, with what aliases stand for
	maxValues   = 10_000 // keys and values in all, with what aliases stand for
	MaxProblems = 100    // of one header, since nobody reads more
)

// Read reads the front matter of a file.
func Read(src []byte, o Options) (Header, []Problem) {
	r := &reader{src: src, Options: o}
	r.find()
	if r.format != None && r.check() {
		r.decode()
	}
	return Header{r.format, r.root.pack(), r.body}, r.problems
}

// reader reads the header of one file.
type reader struct {
	Options
	src      []byte
	span         // where the header stands, set by find
	first    int // the line of the file at which the header's text starts
	top      *yaml.Node
	aliases  map[string]bool // names that aliases in top have; see wanted
	breaks   bool            // characters of the text were swapped; see swapBreaks
	over     bool            // a limit was passed and reported
	values   int             // read so far
	aliased  int             // bytes of text that aliases stood for so far
	root     node
	problems []Problem
}

// span is the part of a file that a header takes. Its text is src[start:end]. Only fences, comments
// and white space come before it.
type span struct {
	format     Format
	start, end int
	body       int // where the body starts
}

// check reports a header that is longer than its limit, and characters that no header may hold, one
// problem for each line. It returns whether the header can be decoded.
func (r *reader) check() bool {
	text := r.src[r.start:r.end]
	if len(text) > r.MaxBytes {
		r.report(Error, r.start, fmt.Sprintf("the fields have %d bytes, and the limit is %d", len(text), r.MaxBytes),
			"move what is not about the post to a file of its own, or close the front matter where it ends")
		return false
	}
	clean := true
	for at := 0; at < len(text) && len(r.problems) < MaxProblems; {
		line, next := nextLine(text, at)
		if i, what, hint := foreign(line, r.format); i >= 0 {
			r.report(Error, r.start+at+i, what, hint)
			clean = false
		}
		at = next
	}
	r.first = PlaceOf(r.src, r.start).Line
	return clean
}

// foreign returns the index in a line of something that no header of its format may hold, or -1.
func foreign(line []byte, format Format) (at int, what, hint string) {
	for i := 0; i < len(line); {
		if c := line[i]; c >= ' ' && c < '\u007f' {
			i++
			continue
		}
		r, n := rune(line[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(line[i:])
		}
		switch {
		case r == utf8.RuneError && n == 1:
			return i, fmt.Sprintf("byte %#02x is not UTF-8", line[i]), "save the file as UTF-8"
		case r == 0:
			return i, "the line holds a NUL byte", "remove it"
		case r < ' ' && r != '\t',
			format == YAML && (r >= '\u007f' && r < '\u00a0' && r != '\u0085' || r == '\ufffe' || r == '\uffff'):
			return i, fmt.Sprintf("the line holds the control character %U", r), "remove it"
		}
		i += n
	}
	return -1, "", ""
}

// report adds a problem at an offset of the file.
func (r *reader) report(s Severity, offset int, message, hint string) *Problem {
	return r.reportAt(s, PlaceOf(r.src, offset), "", message, hint)
}

// problem adds a problem at a line and column of the header's text.
func (r *reader) problem(s Severity, line, column int, field, message, hint string) *Problem {
	return r.reportAt(s, r.at(line, column), field, message, hint)
}

// reportAt adds a problem at a place in the file. After [MaxProblems] problems it adds only an
// error, and only if there is none yet.
func (r *reader) reportAt(s Severity, at Place, field, message, hint string) *Problem {
	p := Problem{Severity: s, Place: at, Field: field, Message: "front matter: " + message, Hint: hint}
	if len(r.problems) >= MaxProblems && (s != Error || r.failed()) {
		return &p
	}
	if at.Line > 0 {
		p.Text = LineText(r.src, at.Line)
	}
	r.problems = append(r.problems, p)
	return &r.problems[len(r.problems)-1]
}

// full reports whether further warnings are dropped.
func (r *reader) full() bool { return len(r.problems) >= MaxProblems }

// failed reports whether one of the problems is an error.
func (r *reader) failed() bool {
	for i := range r.problems {
		if r.problems[i].Severity == Error {
			return true
		}
	}
	return false
}

// at returns the place in the file of a line and column of the header's text.
func (r *reader) at(line, column int) Place {
	if line <= 0 {
		return Place{Line: r.first}
	}
	return Place{r.first + line - 1, column}
}

// lineText returns the text of a line of the header.
func (r *reader) lineText(line int) string { return LineText(r.src, r.at(line, 1).Line) }

var errTooMuch = errors.New("post: front matter beyond its limits")

// tooMuch reports that a header passes a limit. It reports only the first one.
func (r *reader) tooMuch(at Place, message string) {
	if !r.over {
		r.over = true
		r.reportAt(Error, at, "", message, "keep data of that size in a file of its own").Err = errTooMuch
	}
}

// count counts a value at a depth of nesting, and reports whether the header is within its limits.
func (r *reader) count(at Place, depth int) bool {
	r.values++
	switch {
	case depth > maxNesting:
		r.tooMuch(at, tooDeep)
	case r.values > maxValues:
		r.tooMuch(at, fmt.Sprintf("there are more than %d keys and values", maxValues))
	}
	return !r.over
}

var tooDeep = fmt.Sprintf("lists and tables are nested more than %d deep here", maxNesting)
