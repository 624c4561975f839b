package header

import (
	"bytes"
	"fmt"
	"strings"
)

// unfenced reads or reports fields without fences at the top of a file or below a comment.
func (r *reader) unfenced(at int) {
	if r.plainLines(at) {
		return
	}
	if b := look(r.src[at:], dotNotation(), ""); b.starts && b.only && b.known > 0 {
		r.span = span{Plain, at, at + b.end, at + b.end}
		return
	}
	if b := look(r.src[at:], tomlNotation(), ""); b.starts && b.only && b.most == telling {
		r.otherFields(at, "fields of TOML", b)
	}
	if b := look(r.src[at:], orgNotation(), ""); b.starts && b.known > 0 {
		r.otherFields(at, "keywords of Org", b)
	}
	line, next := nextLine(r.src, at)
	after, below := nextLine(r.src, next)
	colons, titled := at, bytes.HasPrefix(line, []byte("= ")) // a title of AsciiDoc
	switch {
	case titled:
		colons = next
	case len(after) > 2 && len(bytes.Trim(after, string(after[:1]))) == 0: // a title that is underlined
		colons = r.skipBlank(below)
	}
	if b := look(r.src[colons:], colonNotation(), ""); b.known > 0 && (b.starts || titled) {
		r.otherFields(at, "fields of reStructuredText or AsciiDoc", b)
	}
	if after = bytes.TrimSpace(after); bytes.HasPrefix(line, []byte("% ")) && (len(after) == 0 || after[0] == '%') {
		r.otherFields(at, "a title block of Pandoc", block{})
	}
}

// plainLines reads lines of "Name: value" up to a blank line, as in MultiMarkdown and Pelican, if
// their names leave no doubt. If the names leave some doubt, it reports the lines. It returns
// whether it did either.
func (r *reader) plainLines(at int) bool {
	b := look(r.src[at:], yamlNotation(), "")
	b.only = b.only && b.comments == 0 // otherwise they are headings
	const write = "write --- on a line of its own before and after them"
	severity := Warning
	if b.hides || b.only && b.nested {
		severity = Error // what the fields mean would be lost
	}
	switch sure := b.most == telling; {
	case !b.starts || !b.only && b.first != telling:
		return false
	case b.closed && b.only && (sure || b.known > 1):
		if b.fields > 1 {
			severity = Error
		} // a single one may be a heading
		r.report(severity, at, "the fence that opens the fields is missing", "write --- on a line of its own above this one")
	case sure && b.only && !b.nested && 2*b.known >= b.fields:
		r.span = span{Plain, at, at + b.end, at + b.end}
		r.report(Note, at, "the fields stand without fences", write+", which every tool reads")
	case sure:
		r.report(severity, at, "these lines look like front matter without its fences", write)
	case b.only && b.known > 1 && b.known == b.fields:
		r.report(Warning, at, "these lines look like front matter without its fences, so they are read as text", "if they are fields, "+write)
	default:
		return false
	}
	return true
}

// otherFields reports fields in a notation that package header does not read.
func (r *reader) otherFields(at int, called string, b block) {
	severity := Warning
	if b.hides {
		severity = Error
	}
	r.report(severity, at, fmt.Sprintf("these lines are %s, a format that is not read", called), "write the fields as name: value between lines of ---")
}

// readPlain reads lines of "Name: value" or ".. name: value". An indented line continues the value
// above. Values are text as it is written. The values of tags, authors and aliases are lists.
func (r *reader) readPlain(b []byte) {
	fields := builder{reader: r, top: true}
	places := newCursor(r.src)
	var key, val node
	var words []byte // the words of val
	put := func() {
		if val.Text = string(words); key.Line > 0 {
			fields.put(key, r.plainValue(key, val))
		}
	}
	var next int
	for at := 0; at < len(b) && !r.over; at = next {
		var line []byte
		line, next = nextLine(b, at)
		text := bytes.TrimLeft(line, " \t")
		n := yamlNotation()
		if bytes.HasPrefix(text, []byte("..")) {
			n = dotNotation()
		}
		m := n.FindSubmatchIndex(text)
		if m == nil || key.Line > 0 && len(text) < len(line) {
			words = bytes.TrimSpace(append(append(words, ' '), text...))
			continue
		}
		put()
		indent := at + len(line) - len(text)
		value := bytes.TrimLeft(text[m[1]:], " \t")
		key = textAt(places.place(r.start+indent+m[2]), string(bytes.Trim(text[m[2]:m[3]], `"'`)))
		val = textAt(places.place(r.start+indent+len(text)-len(value)), "")
		words = append([]byte(nil), bytes.TrimRight(value, " \t")...)
		r.count(key.place(), 1)
		r.count(val.place(), 1)
	}
	put()
	r.root = node{}.of(Table, fields.fields())
}

func textAt(at Place, text string) node {
	return node{Kind: Text, Text: text, Line: int32(at.Line), Column: int32(at.Column)}
}

// plainValue returns the value of a field of plain lines. It is a list for tags, authors and
// aliases, and Null if it is empty.
func (r *reader) plainValue(key, val node) node {
	switch plainName([]byte(key.Text)) {
	case "tags", "authors", "author", "keywords", "aliases":
		separator := ","
		if strings.Contains(val.Text, ";") {
			separator = ";"
		}
		var items []node
		for item := range strings.SplitSeq(val.Text, separator) {
			if item = strings.TrimSpace(item); item != "" && r.count(val.place(), 2) {
				items = append(items, textAt(val.place(), item))
			}
		}
		return node{Line: val.Line, Column: val.Column}.of(List, items)
	}
	if val.Text == "" {
		val.Kind = Null
	}
	return val
}
