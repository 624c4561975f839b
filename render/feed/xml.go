package feed

import (
	"bufio"
	"encoding/xml"
	"io"
)

// elements writes XML, one element on a line. After the first error it writes nothing more.
type elements struct{ w *bufio.Writer }

func newElements(w io.Writer) elements { return elements{bufio.NewWriter(w)} }

// raw writes text that is XML already.
func (e elements) raw(s string) { _, _ = e.w.WriteString(s) }

// escaped writes text. Characters that XML cannot hold become U+FFFD.
func (e elements) escaped(s string) { _ = xml.EscapeText(e.w, []byte(s)) }

// text writes an element that holds text. It writes nothing if the text is empty.
func (e elements) text(name, text string) {
	if text == "" {
		return
	}
	e.raw("<" + name + ">")
	e.escaped(text)
	e.raw("</" + name + ">\n")
}

// empty writes an element without content. The attributes are names and values by turns. An
// attribute without a value is left out.
func (e elements) empty(name string, attributes ...string) {
	e.raw("<" + name)
	e.attributes(attributes...)
	e.raw("/>\n")
}

func (e elements) attributes(attributes ...string) {
	for ; len(attributes) > 1; attributes = attributes[2:] {
		if attributes[1] != "" {
			e.raw(" " + attributes[0] + `="`)
			e.escaped(attributes[1])
			e.raw(`"`)
		}
	}
}

// close writes what is still in the buffer, and returns the first error.
func (e elements) close() error { return e.w.Flush() }
