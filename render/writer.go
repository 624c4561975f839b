package render

import (
	"bytes"

	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// A textWriter writes text that has nothing to escape in one piece. Most text is like that.
type textWriter struct{ html.Writer }

var htmlWriter = textWriter{html.DefaultWriter}

// Write implements html.Writer. It resolves entities and backslashes as Markdown does.
func (w textWriter) Write(b util.BufWriter, text []byte) {
	if isPlain(text) && bytes.IndexByte(text, '\\') < 0 {
		_, _ = b.Write(text)
		return
	}
	w.Writer.Write(b, text)
}

// RawWrite implements html.Writer. It escapes the text and changes nothing else.
func (w textWriter) RawWrite(b util.BufWriter, text []byte) {
	if isPlain(text) {
		_, _ = b.Write(text)
		return
	}
	w.Writer.RawWrite(b, text)
}

// SecureWrite implements html.Writer. It writes HTML as it is, but a NUL becomes U+FFFD.
func (w textWriter) SecureWrite(b util.BufWriter, text []byte) {
	if bytes.IndexByte(text, 0) < 0 {
		_, _ = b.Write(text)
		return
	}
	w.Writer.SecureWrite(b, text)
}

// isPlain reports whether a text has nothing to escape in HTML.
func isPlain(text []byte) bool {
	for _, c := range text {
		if escaped[c] {
			return false
		}
	}
	return true
}

var escaped = [256]bool{0: true, '&': true, '<': true, '>': true, '"': true}
