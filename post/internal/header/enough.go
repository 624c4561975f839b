package header

import "bytes"

// Enough reports whether the beginning of a file has all that [Read] looks at: a header with
// nothing odd around it, and the first line of the text. maxBytes is the limit of a header.
func Enough(begin []byte, maxBytes int) bool {
	r := &reader{src: begin, Options: Options{MaxBytes: maxBytes}}
	r.find()
	if r.format == None || len(r.problems) > 0 {
		return false
	}
	line, next := nextLine(begin, r.skipBlank(r.body))
	if r.body > 0 && begin[r.body-1] != '\n' && begin[r.body-1] != '\r' && next == len(begin) {
		return false // problems in JSON show the whole line
	}
	_, fence := fences[string(bytes.TrimRight(line, " \t"))]
	const telling = 16 // bytes, more than any fence has
	return !fence && (next < len(begin) || len(trimUnseen(line)) > telling)
}
