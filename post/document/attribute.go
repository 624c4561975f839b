package document

import (
	"bytes"
	"regexp"

	"github.com/yuin/goldmark/ast"
)

// What may stand at the end of a heading: {#id .class lang=fr key="value"}.
var (
	attributes = regexp.MustCompile(`^\{(?:\s*(?:#[^\s{}"'=]+|\.[^\s{}"'=]+|[A-Za-z][A-Za-z0-9-]*=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"'=]+)))+\s*\}$`)
	attribute  = regexp.MustCompile(`#([^\s{}"'=]+)|\.([^\s{}"'=]+)|([A-Za-z][A-Za-z0-9-]*)=(?:"([^"{}]*)"|'([^'{}]*)'|([^\s{}"'=]+))`)
)

// headingAttributes takes a block of attributes off the end of a heading, gives
// the heading its classes and language, and returns its id. Others are dropped:
// an author's text is no place for event handlers.
func headingAttributes(h *ast.Heading, source []byte) (id string) {
	last, ok := h.LastChild().(*ast.Text)
	if !ok {
		return ""
	}
	line := bytes.TrimRight(last.Segment.Value(source), " \t")
	start := bytes.LastIndexByte(line, '{')
	if start < 0 || line[len(line)-1] != '}' || !attributes.Match(line[start:]) {
		return ""
	}
	var classes []byte
	for _, m := range attribute.FindAllSubmatch(line[start+1:len(line)-1], -1) {
		switch {
		case m[1] != nil:
			id = string(m[1])
		case m[2] != nil:
			classes = append(append(classes, ' '), m[2]...)
		case string(m[3]) == "lang":
			h.SetAttributeString("lang", bytes.Join(m[4:7], nil))
		}
	}
	if classes != nil {
		h.SetAttributeString("class", classes[1:])
	}
	last.Segment = last.Segment.WithStop(last.Segment.Start + len(bytes.TrimRight(line[:start], " \t")))
	return id
}
