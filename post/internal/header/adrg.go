package header

import (
	"bufio"
	"bytes"
	"sync"

	"github.com/adrg/frontmatter"
)

// Package adrg/frontmatter chooses the decoder. It gets a header that find knows to be whole, below
// a first line that names the format and above a last line of a NUL, which no header holds. So its
// own search for fences has nothing left to find: that search takes front matter that is not closed
// for text.

// formats holds the decoders, each with the line that names it.
var formats = []*frontmatter.Format{
	frontmatter.NewFormat("YAML", "\x00", decoder((*reader).readYAML)),
	frontmatter.NewFormat("TOML", "\x00", decoder((*reader).readTOML)),
	frontmatter.NewFormat("JSON", "\x00", decoder((*reader).readJSON)),
	frontmatter.NewFormat("Plain", "\x00", decoder((*reader).readPlain)),
}

var formatNames = [...]string{YAML: "YAML", TOML: "TOML", JSON: "JSON", Plain: "Plain"}

func decoder(read func(*reader, []byte)) frontmatter.UnmarshalFunc {
	return func(b []byte, v any) error {
		read(v.(*reader), b)
		return nil
	}
}

// buffer holds one header after the other for package frontmatter.
type buffer struct {
	bufio.Reader // package frontmatter would make a new one for each header
	text         []byte
}

var buffers = sync.Pool{New: func() any { return &buffer{Reader: *bufio.NewReader(nil)} }}

// decode reads the header's text into values.
func (r *reader) decode() {
	b := buffers.Get().(*buffer)
	defer buffers.Put(b)
	b.text = append(append(append(b.text[:0], formatNames[r.format]...), '\n'), r.src[r.start:r.end]...)
	oneLineEnd(b.text)
	if !endsLine(b.text) {
		b.text = append(b.text, '\n')
	}
	b.text = append(b.text, "\x00\n"...)
	b.Reset(bytes.NewReader(b.text))
	if _, err := frontmatter.MustParse(&b.Reader, r, formats...); err != nil {
		r.problem(Error, 0, 0, "", err.Error(), "").Err = err
	}
}

// oneLineEnd replaces each CR that stands alone by LF, in place.
func oneLineEnd(b []byte) {
	for i := bytes.IndexByte(b, '\r'); i >= 0 && i < len(b); i++ {
		if b[i] == '\r' && (i+1 == len(b) || b[i+1] != '\n') {
			b[i] = '\n'
		}
	}
}
