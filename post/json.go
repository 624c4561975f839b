package post

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// readJSON reads a header that is one JSON object. Of one that is broken it
// keeps the fields before the break, to see their faults too.
func (r *reader) readJSON(b []byte) {
	j := jsonReader{reader: r, src: b, dec: json.NewDecoder(bytes.NewReader(b))}
	j.dec.UseNumber()
	tok, err := j.token()
	switch {
	case errors.Is(err, io.EOF):
		return // nothing between the fences
	case err != nil:
		j.failed(err)
		return
	case tok != json.Delim('{'):
		r.faultAt(j.here(), SeverityError, "", "it is not an object", `write {"title": "…"}`)
		return
	}
	open := j.here()
	if r.root, err = j.value(tok, 0); err != nil {
		j.failed(err, open)
		return
	}
	if _, err := j.token(); !errors.Is(err, io.EOF) {
		r.faultAt(j.here(), SeverityError, "", "text follows the object", "put all fields into one pair of braces")
	}
}

// jsonReader reads tokens and knows where they start.
type jsonReader struct {
	*reader
	src   []byte
	dec   *json.Decoder
	start int // of the last token, in src
	seen  cursor
}

func (j *jsonReader) token() (json.Token, error) {
	j.start = int(j.dec.InputOffset())
	for j.start < len(j.src) && bytes.IndexByte([]byte(" \t\r\n,:"), j.src[j.start]) >= 0 {
		j.start++
	}
	return j.dec.Token()
}

// here is where the last token starts.
func (j *jsonReader) here() Place {
	if j.seen.src == nil {
		j.seen = newCursor(j.reader.lines)
	}
	return j.seen.place(j.reader.start + j.start)
}

// value is the value that starts with tok.
func (j *jsonReader) value(tok json.Token, depth int) (value, error) {
	at := j.here()
	v := value{line: int32(at.Line), column: int32(at.Column)}
	if j.values++; j.values > maxValues || depth > maxNesting {
		j.tooMuch(at, depth)
		return v, errTooMuch
	}
	switch tok := tok.(type) {
	case string:
		v.kind, v.text = text, tok
	case json.Number:
		v.kind, v.text = number(tok), tok.String()
	case bool:
		v.kind, v.text = boolean, fmt.Sprint(tok)
	case json.Delim:
		v.kind = list
		if tok == '{' {
			v.kind = table
		}
		for j.dec.More() {
			first, err := j.item(depth)
			if err != nil {
				return v, err
			}
			if v.kind == list {
				v.items = append(v.items, first)
				continue
			}
			second, err := j.item(depth)
			if err != nil {
				return v, err
			}
			j.add(&v, first, second, depth == 0)
		}
		_, err := j.token()
		return v, err
	}
	return v, nil
}

// item is the next key or value.
func (j *jsonReader) item(depth int) (value, error) {
	tok, err := j.token()
	if err != nil {
		return value{}, err
	}
	return j.value(tok, depth+1)
}

// failed reports what stopped the decoder. open is where the object starts.
func (j *jsonReader) failed(err error, open ...Place) {
	if errors.Is(err, errTooMuch) {
		return
	}
	// The decoder of tokens does not say exactly where it stopped.
	var raw json.RawMessage
	var se *json.SyntaxError
	if !errors.As(json.Unmarshal(j.src, &raw), &se) {
		j.faultAt(j.here(), SeverityError, "", err.Error(), "").Err = err
		return
	}
	if strings.HasPrefix(se.Error(), "unexpected end") && len(open) > 0 {
		j.faultAt(open[0], SeverityError, "", "the { here is never closed", "close the object with }").Err = err
		return
	}
	offset := min(max(0, int(se.Offset)-1), len(j.src))
	c, _ := utf8.DecodeRune(j.src[offset:])
	message, hint := explainJSON(se.Error(), c)
	j.faultAt(j.reader.lines.place(j.reader.start+offset), SeverityError, "", message, hint).Err = err
}

// explainJSON says what an error of the decoder at character c means to an author.
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
		return "a backslash starts an escape, and this is none", `write \\ for a backslash`
	case is("in string literal"):
		return "the text in quotes does not end on its line", `close the quote; write \n for a new line`
	case is("beginning of value") && c == ']':
		return "a comma stands before the ] here", "remove the comma after the last item"
	case is("beginning of value"):
		return fmt.Sprintf("a value cannot start with %c", c), `write text in double quotes: "title": "…"`
	}
	return message, ""
}
