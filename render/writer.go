package render

import (
	"bytes"

	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// textWriter writes text that has nothing to escape, as most has, in one piece.
type textWriter struct{ html.Writer }

var htmlWriter = textWriter{html.DefaultWriter}

// Write implements html.Writer: entities and backslashes mean what they do in Markdown.
func (w textWriter) Write(b util.BufWriter, text []byte) {
	if isPlain(text) && bytes.IndexByte(text, '\\') < 0 {
		_, _ = b.Write(text)
		return
	}
	w.Writer.Write(b, text)
}

// RawWrite implements html.Writer: text stays as it is.
func (w textWriter) RawWrite(b util.BufWriter, text []byte) {
	if isPlain(text) {
		_, _ = b.Write(text)
		return
	}
	w.Writer.RawWrite(b, text)
}

// SecureWrite implements html.Writer: HTML stays as it is.
func (w textWriter) SecureWrite(b util.BufWriter, text []byte) {
	if bytes.IndexByte(text, 0) < 0 {
		_, _ = b.Write(text)
		return
	}
	w.Writer.SecureWrite(b, text)
}

// isPlain reports whether a text is the same in HTML.
func isPlain(text []byte) bool {
	for _, c := range text {
		if escaped[c] {
			return false
		}
	}
	return true
}

var escaped = [256]bool{0: true, '&': true, '<': true, '>': true, '"': true}
