package post

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// readJSON reads a header that is one JSON object.
func (r *reader) readJSON(b []byte) {
	j := jsonReader{reader: r, src: b, dec: json.NewDecoder(bytes.NewReader(b))}
	j.dec.UseNumber()
	switch tok, err := j.token(); {
	case errors.Is(err, io.EOF):
		return // nothing between the fences
	case err != nil:
		j.failed(err)
	case tok != json.Delim('{'):
		r.faultAt(j.here(), Error, "", "it is not an object", `write {"title": "…"}`)
	default:
		root, err := j.value(tok, 0)
		if err != nil {
			j.failed(err)
			return
		}
		if _, err := j.token(); err != io.EOF {
			r.faultAt(j.here(), Error, "", "text follows the object", "put all fields into one pair of braces")
		}
		r.root = root
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
		j.tooMuch(at.Line-j.first+1, at.Column, depth)
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

// failed reports what stopped the decoder.
func (j *jsonReader) failed(err error) {
	if err == errTooMuch {
		return
	}
	at, message := j.here(), err.Error()
	hint := "JSON wants \"quotes\" around names and text, a comma between fields and none after the last"
	if se := (*json.SyntaxError)(nil); errors.As(err, &se) {
		at = j.reader.lines.place(j.reader.start + max(0, int(se.Offset)-1))
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		message = "the object ends too early"
	}
	j.faultAt(at, Error, "", message, hint).Err = err
}
