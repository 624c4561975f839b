package header

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// readJSON reads a header that is one JSON object. If the object is broken, readJSON keeps the
// fields before the break, so that their faults are reported too.
func (r *reader) readJSON(b []byte) {
	j := jsonReader{reader: r, text: b, dec: json.NewDecoder(bytes.NewReader(b))}
	j.dec.UseNumber()
	tok, err := j.token()
	switch {
	case errors.Is(err, io.EOF):
		return // the fences have nothing between them
	case err != nil:
		j.fails(err)
		return
	case tok != json.Delim('{'):
		r.reportAt(Error, j.here(), "", "the text between the fences is not an object", `write {"title": "…"}`)
		return
	}
	open := j.here()
	if r.root, err = j.value(tok, 0); err != nil {
		j.fails(err, open)
		return
	}
	if _, err := j.token(); !errors.Is(err, io.EOF) {
		r.reportAt(Error, j.here(), "", "text follows the object", "put all fields into one pair of braces")
	}
}

// jsonReader reads tokens and records where they start.
type jsonReader struct {
	*reader
	text  []byte
	dec   *json.Decoder
	start int // start of the last token in text
	seen  cursor
}

func (j *jsonReader) token() (json.Token, error) {
	j.start = int(j.dec.InputOffset())
	for j.start < len(j.text) && bytes.IndexByte([]byte(" \t\r\n,:"), j.text[j.start]) >= 0 {
		j.start++
	}
	return j.dec.Token()
}

// here returns where the last token starts.
func (j *jsonReader) here() Place {
	if j.seen.src == nil {
		j.seen = newCursor(j.reader.src)
	}
	return j.seen.place(j.reader.start + j.start)
}

// value returns the value that starts with tok.
func (j *jsonReader) value(tok json.Token, depth int) (node, error) {
	at := j.here()
	v := node{Line: int32(at.Line), Column: int32(at.Column)}
	if !j.count(at, depth) {
		return v, errTooMuch
	}
	switch tok := tok.(type) {
	case string:
		v.Kind, v.Text = Text, tok
	case json.Number:
		v.Kind, v.Text = jsonNumber(tok), tok.String()
	case bool:
		v.Kind, v.Text = Boolean, fmt.Sprint(tok)
	case json.Delim:
		kind, read := List, j.items
		if tok == '{' {
			kind, read = Table, j.fields
		}
		items, err := read(depth)
		v = v.of(kind, items)
		if err == nil {
			_, err = j.token()
		}
		return v, err
	}
	return v, nil
}

func (j *jsonReader) fields(depth int) ([]node, error) {
	b := builder{reader: j.reader, top: depth == 0}
	for j.dec.More() {
		key, err := j.item(depth)
		if err != nil {
			return b.fields(), err
		}
		val, err := j.item(depth)
		if err != nil {
			return b.fields(), err
		}
		b.put(key, val)
	}
	return b.fields(), nil
}

func (j *jsonReader) items(depth int) (items []node, err error) {
	for j.dec.More() {
		item, err := j.item(depth)
		if err != nil {
			return items, err
		}
		items = append(items, item)
	}
	return items, nil
}

// item reads the next key or value.
func (j *jsonReader) item(depth int) (node, error) {
	tok, err := j.token()
	if err != nil {
		return node{}, err
	}
	return j.value(tok, depth+1)
}

// fails reports the error that stopped the decoder. open is where the object starts.
func (j *jsonReader) fails(err error, open ...Place) {
	if errors.Is(err, errTooMuch) {
		return
	}
	// The error of the token decoder does not say exactly where it stopped.
	var raw json.RawMessage
	var se *json.SyntaxError
	if !errors.As(json.Unmarshal(j.text, &raw), &se) {
		j.reportAt(Error, j.here(), "", err.Error(), "").Err = err
		return
	}
	if strings.HasPrefix(se.Error(), "unexpected end") && len(open) > 0 {
		j.reportAt(Error, open[0], "", "the { here is never closed", "close the object with }").Err = err
		return
	}
	offset := min(max(0, int(se.Offset)-1), len(j.text))
	c, _ := utf8.DecodeRune(j.text[offset:])
	message, hint := explainJSON(se.Error(), c)
	j.report(Error, j.reader.start+offset, message, hint).Err = err
}

// jsonNumber returns the kind of a number.
func jsonNumber(n json.Number) Kind {
	if strings.ContainsAny(n.String(), ".eE") {
		return Float
	}
	return Integer
}
