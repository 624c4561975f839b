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

// headingAttributes takes a block of attributes off the end of a heading and
// gives the heading its id, classes and language. Others are dropped: an author's
// text is no place for event handlers.
func headingAttributes(h *ast.Heading, source []byte) {
	if h.Lines().Len() == 0 {
		return
	}
	segment := h.Lines().At(h.Lines().Len() - 1)
	line := bytes.TrimRight(segment.Value(source), " \t\r\n")
	start := bytes.LastIndexByte(line, '{')
	if start >= 0 && line[len(line)-1] == '}' && attributes.Match(line[start:]) && cutText(h, source, segment.Start+start) {
		setAttributes(h, line[start:])
	}
}

// cutText takes the text from offset on off the end of a node. It takes nothing
// and returns false if something other than plain text stands there.
func cutText(n ast.Node, source []byte, offset int) bool {
	first := n.LastChild()
	for {
		t, ok := first.(*ast.Text)
		if !ok {
			return false
		}
		if t.Segment.Start <= offset {
			break
		}
		first = t.PreviousSibling()
	}
	for next := first.NextSibling(); next != nil; next = first.NextSibling() {
		n.RemoveChild(n, next)
	}
	t := first.(*ast.Text)
	keep := bytes.TrimRight(source[t.Segment.Start:offset], " \t")
	t.Segment = t.Segment.WithStop(t.Segment.Start + len(keep))
	return true
}
