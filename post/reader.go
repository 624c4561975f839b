package post

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/adrg/frontmatter"
)

// Limits of a header that a caller cannot move; no real one comes near them.
const (
	maxNesting = 64     // lists and tables within each other, aliases put in
	maxValues  = 10_000 // keys and values in all, aliases put in
)

// reader reads the header of one file into values.
type reader struct {
	lines
	header
	first  int  // the line of the file at which the header's text starts
	odd    bool // the decoder counts lines otherwise than editors do
	values int
	root   value
	faults Faults
}

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
		r.faults = append(r.faults, l.fault(r.start, Error, fmt.Sprintf("it has %d bytes, and the limit is %d", len(text), maxHeader),
			"move what is not about the post to a file of its own, or close the front matter where it ends"))
		return r
	}
	if !r.clean(text) {
		return r
	}
	r.first = l.place(r.start).Line
	r.odd = bytes.ContainsAny(text, "\u0085\u2028\u2029")
	whole := make([]byte, 0, len(text)+16)
	whole = append(append(append(whole, r.format.String()...), '\n'), text...)
	if r.format == JSON {
		whole = append(whole, '\n')
	}
	whole = append(whole, "\x00\n"...)
	if _, err := frontmatter.Parse(bytes.NewReader(whole), r, formats...); err != nil {
		r.fault(Error, 0, 0, "", err.Error(), "").Err = err
	}
	return r
}

// clean reports bytes that no header may hold, one fault a line.
func (r *reader) clean(text []byte) bool {
	if utf8.Valid(text) && bytes.IndexByte(text, 0) < 0 {
		return true
	}
	for at := 0; at < len(text); {
		line, next := nextLine(text, at)
		if i := bytes.IndexByte(line, 0); i >= 0 {
			r.faults = append(r.faults, r.lines.fault(r.start+at+i, Error, "it holds a NUL byte", "remove it"))
		}
		if i := invalid(line); i >= 0 {
			r.faults = append(r.faults, r.lines.fault(r.start+at+i, Error, fmt.Sprintf("byte %#02x is not UTF-8", line[i]), "save the file as UTF-8"))
		}
		at = next
	}
	return false
}

// invalid is where b stops being UTF-8, or -1.
func invalid(b []byte) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// at is the place in the file of a line and column in the header's text.
func (r *reader) at(line, column int) Place {
	if line <= 0 {
		return Place{Path: r.path, Line: r.first}
	}
	if !r.odd || r.format != YAML {
		return Place{r.path, r.first + line - 1, column}
	}
	// YAML ends lines at U+0085, U+2028 and U+2029 too.
	offset := r.start
	for rest := string(r.src[r.start:r.end]); line > 1 && rest != ""; line-- {
		i := strings.IndexAny(rest, "\r\n\u0085\u2028\u2029")
		if i < 0 {
			break
		}
		_, n := utf8.DecodeRuneInString(rest[i:])
		if strings.HasPrefix(rest[i:], "\r\n") {
			n = 2
		}
		rest, offset = rest[i+n:], offset+i+n
	}
	for ; column > 1 && offset < r.end; column-- {
		_, n := utf8.DecodeRune(r.src[offset:])
		offset += n
	}
	return r.lines.place(offset)
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
	if at.Line > 0 {
		f.Text = r.lines.text(at.Line)
	}
	r.faults = append(r.faults, f)
	return f
}

var errTooMuch = errors.New("post: front matter beyond its limits")

// tooMuch reports, once, a header beyond a limit.
func (r *reader) tooMuch(line, column, depth int) {
	for _, f := range r.faults {
		if f.Err == errTooMuch {
			return
		}
	}
	message := fmt.Sprintf("it has more than %d keys and values", maxValues)
	if depth > maxNesting {
		message = fmt.Sprintf("lists and tables are nested more than %d deep here", maxNesting)
	}
	r.fault(Error, line, column, "", message, "keep data of that size in a file of its own").Err = errTooMuch
}

// add puts a field into a table. Of two with one name the last counts.
func (r *reader) add(to *value, key, val value, top bool) {
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
		r.faultAt(at, Warning, key.text, message, "remove one of them").Related = []Place{before}
		to.drop(k)
		break
	}
	to.items = append(to.items, key, val)
}

// place is where v stands in the file.
func (r *reader) place(v *value) Place { return Place{r.path, int(v.line), int(v.column)} }

// withoutField is b with the field that holds a line made blank, so that the
// other lines keep their numbers; nil if there is nothing to leave out.
func withoutField(b []byte, line int) []byte {
	var start, end int
	for at, n := 0, 1; at < len(b); n++ {
		text, next := nextLine(b, at)
		if len(text) > 0 && text[0] != ' ' && text[0] != '\t' && text[0] != '-' && text[0] != '#' {
			if n > line {
				break
			}
			start = at
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
