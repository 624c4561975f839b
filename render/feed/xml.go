package feed

import (
	"bufio"
	"encoding/xml"
	"io"
)

// elements writes XML, an element a line. The first error stops it.
type elements struct{ w *bufio.Writer }

func newElements(w io.Writer) elements { return elements{bufio.NewWriter(w)} }

// raw writes text that is XML already.
func (e elements) raw(s string) { _, _ = e.w.WriteString(s) }

// escaped writes text. Characters that XML cannot hold become U+FFFD.
func (e elements) escaped(s string) { _ = xml.EscapeText(e.w, []byte(s)) }

// text writes an element that holds text, none if the text is empty.
func (e elements) text(name, text string) {
	if text == "" {
		return
	}
	e.raw("<" + name + ">")
	e.escaped(text)
	e.raw("</" + name + ">\n")
}

// empty writes an element without content, attributes by turns name and value.
// Those without a value are left out.
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

// close writes what is left and returns the first error.
func (e elements) close() error { return e.w.Flush() }
