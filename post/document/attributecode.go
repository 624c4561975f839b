package document

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// fenceAttributes gives a block of code the attributes of its info string, as in ```go {#id
// .class}. In ```{.go} the first class is the language.
func fenceAttributes(n *ast.FencedCodeBlock, source []byte) {
	if n.Info == nil {
		return
	}
	info := n.Info.Segment.Value(source)
	start := bytes.IndexByte(info, '{')
	if start < 0 || len(info) > maxList {
		return
	}
	list, length := parseAttributes(info[start:])
	if length == 0 {
		return
	}
	var kept attributes
	for _, one := range list {
		switch {
		case one.name != "id" && one.name != "class":
			keepOptions(n, info[start:])
		case one.name == "id" || start > 0 || one.value != CodeLanguage(n, source):
			kept = append(kept, one)
		}
	}
	kept.set(n)
}

// keepOptions keeps what an info string tells a highlighter, such as hl_lines=[1], as goldmark
// reads it.
func keepOptions(n ast.Node, list []byte) {
	const longest = 300 // bytes, since goldmark's parser is slow
	if len(list) > longest {
		return
	}
	all, _ := parser.ParseAttributes(text.NewReader(list))
	for _, a := range all {
		if name := string(a.Name); name != "id" && name != "class" {
			n.SetAttribute(a.Name, a.Value)
		}
	}
}

// CodeLanguage returns the language of a fenced block of code: go for ```go, ```go {linenos=true},
// ```{.go} and ```{go}. It returns "" if the author gives none.
func CodeLanguage(n *ast.FencedCodeBlock, source []byte) string {
	if n.Info == nil {
		return ""
	}
	word := bytes.TrimSpace(n.Info.Segment.Value(source))
	if len(word) > 1 && word[0] == '{' {
		word = bytes.TrimLeft(word[1:], " .")
	}
	end := bytes.IndexAny(word, " \t{}")
	if end >= 0 {
		word = word[:end]
	}
	return string(word)
}

// headingAttributes removes a list of attributes from the end of a heading's text, and gives them
// to the heading.
func headingAttributes(h *ast.Heading, source []byte) {
	if h.Lines().Len() == 0 {
		return
	}
	segment := h.Lines().At(h.Lines().Len() - 1)
	line := bytes.TrimRight(segment.Value(source), " \t\r\n")
	start := bytes.LastIndexByte(line, '{')
	if start < 0 || line[len(line)-1] != '}' {
		return
	}
	if list, length := parseAttributes(line[start:]); length == len(line)-start && cutText(h, source, segment.Start+start) {
		list.set(h)
	}
}

// cutText removes the text from offset on from the end of a node. If anything but plain text stands
// there, it removes nothing and returns false.
func cutText(n ast.Node, source []byte, offset int) bool {
	first := n.LastChild()
	for {
		t, ok := first.(*ast.Text)
		if !ok {
			return false
		}
		_, isText := t.PreviousSibling().(*ast.Text)
		if t.Segment.Start < offset || t.Segment.Start == offset && !isText {
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
