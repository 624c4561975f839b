package post

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/adrg/frontmatter"
)

// Limits of a header that a caller cannot move; no real one comes near them.
const (
	maxNesting = 64     // lists and tables within each other, aliases put in
	maxValues  = 10_000 // keys and values in all, aliases put in
	maxFaults  = 100    // of one header; nobody reads on
)

// reader reads the header of one file into values.
type reader struct {
	lines
	header
	first  int  // the line of the file at which the header's text starts
	breaks bool // of YAML's text some were swapped; see swapBreaks
	over   bool // a limit was passed, and said so
	values int
	root   value
	faults Faults
}

// buffer is what one header after the other is handed over in.
type buffer struct {
	bufio.Reader // frontmatter would make one for each
	text         []byte
}

var buffers = sync.Pool{New: func() any { return &buffer{Reader: *bufio.NewReader(nil)} }}

// formats hand a header to its decoder. The scan has seen to it that it is
// whole and holds no NUL, so nothing in it can pass for its end.
var formats = []*frontmatter.Format{
	frontmatter.NewFormat("YAML", "\x00", decode((*reader).readYAML)),
	frontmatter.NewFormat("TOML", "\x00", decode((*reader).readTOML)),
	frontmatter.NewFormat("JSON", "\x00", decode((*reader).readJSON)),
}

func decode(read func(*reader, []byte)) frontmatter.UnmarshalFunc {
	return func(b []byte, v any) error {
		read(v.(*reader), b)
		return nil
	}
}

// readHeader reads the front matter of a file: what it holds, where it ends,
// and what is wrong with it.
func readHeader(l lines, maxHeader int) *reader {
	r := &reader{lines: l}
	r.header, r.faults = scanHeader(l)
	if r.format == None {
		return r
	}
	text := l.src[r.start:r.end]
	if len(text) > maxHeader {
		r.faults = append(r.faults, l.fault(r.start, SeverityError, fmt.Sprintf("it has %d bytes, and the limit is %d", len(text), maxHeader),
			"move what is not about the post to a file of its own, or close the front matter where it ends"))
		return r
	}
	if !r.clean(text) {
		return r
	}
	r.first = l.place(r.start).Line
	b := buffers.Get().(*buffer)
	defer buffers.Put(b)
	b.text = append(append(append(b.text[:0], r.format.String()...), '\n'), text...)
	oneLineEnd(b.text)
	if !endsLine(b.text) {
		b.text = append(b.text, '\n')
	}
	b.text = append(b.text, "\x00\n"...)
	b.Reset(bytes.NewReader(b.text))
	if _, err := frontmatter.MustParse(&b.Reader, r, formats...); err != nil {
		r.fault(SeverityError, 0, 0, "", err.Error(), "").Err = err
	}
	return r
}

// oneLineEnd makes LF of each CR that stands alone, in place.
func oneLineEnd(b []byte) {
	for i := bytes.IndexByte(b, '\r'); i >= 0 && i < len(b); i++ {
		if b[i] == '\r' && (i+1 == len(b) || b[i+1] != '\n') {
			b[i] = '\n'
		}
	}
}

// clean reports what no header may hold, one fault a line.
func (r *reader) clean(text []byte) bool {
	clean := true
	for at := 0; at < len(text) && len(r.faults) < maxFaults; {
		line, next := nextLine(text, at)
		if i, what, hint := foreign(line, r.format); i >= 0 {
			r.faults = append(r.faults, r.lines.fault(r.start+at+i, SeverityError, what, hint))
			clean = false
		}
		at = next
	}
	return clean
}

// foreign is where a line holds what no header of its format may; -1 is nowhere.
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
			return i, "it holds a NUL byte", "remove it"
		case r < ' ' && r != '\t',
			format == YAML && (r >= '\u007f' && r < '\u00a0' && r != '\u0085' || r == '\ufffe' || r == '\uffff'):
			return i, fmt.Sprintf("it holds the control character %U", r), "remove it"
		}
		i += n
	}
	return -1, "", ""
}

// at is the place in the file of a line and column in the header's text.
func (r *reader) at(line, column int) Place {
	if line <= 0 {
		return Place{Path: r.path, Line: r.first}
	}
	return Place{r.path, r.first + line - 1, column}
}

// example is a field as this format has it.
func (r *reader) example(name, val string) string {
	switch r.format {
	case TOML:
		return fmt.Sprintf("write %s = %s", name, val)
	case JSON:
		return fmt.Sprintf("write %q: %s", name, val)
	}
	return fmt.Sprintf("write %s: %s", name, val)
}

// lineText is the text of a line of the header.
func (r *reader) lineText(line int) string { return r.lines.text(r.at(line, 1).Line) }

// fault adds a fault at a line and column of the header's text.
func (r *reader) fault(s Severity, line, column int, field, message, hint string) *Fault {
	return r.faultAt(r.at(line, column), s, field, message, hint)
}

// faultAt adds a fault at a place in the file.
func (r *reader) faultAt(at Place, s Severity, field, message, hint string) *Fault {
	f := &Fault{Place: at, Severity: s, Rule: "post", Field: field, Message: "front matter: " + message, Hint: hint}
	if len(r.faults) >= maxFaults && (s != SeverityError || r.faults.Count(SeverityError) > 0) {
		return f
	}
	if at.Line > 0 {
		f.Text = r.lines.text(at.Line)
	}
	r.faults = append(r.faults, f)
	return f
}

var errTooMuch = errors.New("post: front matter beyond its limits")

// tooMuch reports, once, a header beyond a limit.
func (r *reader) tooMuch(at Place, depth int) {
	if r.over {
		return
	}
	r.over = true
	message := fmt.Sprintf("it has more than %d keys and values", maxValues)
	if depth > maxNesting {
		message = fmt.Sprintf("lists and tables are nested more than %d deep here", maxNesting)
	}
	r.faultAt(at, SeverityError, "", message, "keep data of that size in a file of its own").Err = errTooMuch
}

// add puts a field into a table. Of two with one name the last counts.
func (r *reader) add(to *value, key, val value, top bool) {
	if r.over {
		return
	}
	for k := range to.pairs() {
		same := k.text == key.text
		if !same && !(top && strings.EqualFold(k.text, key.text)) {
			continue
		}
		at, before := r.place(&key), r.place(k)
		message := fmt.Sprintf("%q stands here and in line %d; this one counts", key.text, before.Line)
		if !same {
			message = fmt.Sprintf("%q here and %q in line %d are one field; this one counts", key.text, k.text, before.Line)
		}
		r.faultAt(at, SeverityWarning, key.text, message, "remove one of them").Related = []Place{before}
		to.drop(k)
		break
	}
	to.items = append(to.items, key, val)
}

// place is where v stands in the file.
func (r *reader) place(v *value) Place { return Place{r.path, int(v.line), int(v.column)} }

// mending reads a header, leaving out one field after the other that cannot be
// read, so that an editor is told of all faults at once. read returns the line
// of the header that stopped it, or 0.
func (r *reader) mending(b []byte, read func([]byte) int) {
	const most = 10 // faults of syntax in one header
	for range most {
		line := read(b)
		if n := len(r.faults); n > 1 && line > 0 && r.faults[n-1].Place == r.faults[n-2].Place {
			r.faults = r.faults[:n-1] // leaving the field out was no help
			return
		}
		if line == 0 {
			return
		}
		if b = withoutField(b, line); b == nil {
			return
		}
	}
}

// withoutField is b with the field that holds a line made blank, so that the
// other lines keep their numbers; nil if there is nothing to leave out.
func withoutField(b []byte, line int) []byte {
	indent := -1 // of the fields: that of the first
	var start, end int
	for at, n := 0, 1; at < len(b); n++ {
		text, next := nextLine(b, at)
		if rest := bytes.TrimLeft(text, " \t"); len(rest) > 0 && rest[0] != '#' && rest[0] != '-' {
			if indent < 0 {
				indent = len(text) - len(rest)
			}
			if len(text)-len(rest) <= indent {
				if n > line {
					break
				}
				start = at
			}
		}
		at, end = next, next
	}
	blank := bytes.Map(func(r rune) rune {
		if r == '\r' || r == '\n' {
			return r
		}
		return -1
	}, b[start:end])
	if len(blank) == end-start {
		return nil
	}
	return append(append(append([]byte(nil), b[:start]...), blank...), b[end:]...)
}
