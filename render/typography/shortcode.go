package typography

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
)

// verbatim lists the shortcodes of Hugo and the tags of Liquid whose body is code.
var verbatim = set("highlight raw code codeblock verbatim comment liquid prism pre math latex tex katex mathjax " +
	"mermaid plantuml graphviz chart javascript js script style stylesheet css schema console command terminal")

// shortcode returns the end of the shortcode at start, or -1 if there is none. If the body of the
// shortcode is code, it returns where the closing shortcode begins.
func (t *text) shortcode(start int, closer string, none *bool) int {
	end := t.find(start+2, closer, none)
	if end < 0 {
		if t.goesOn != nil && t.goesOn(closer) {
			t.open = closer
			return len(t.buf)
		}
		return -1
	}
	inside := bytes.TrimLeft(t.buf[start+2:end], "<%- ")
	name := string(inside[:lettersIn(inside)])
	if !verbatim[name] || t.none.body[name] || bytes.HasSuffix(inside, []byte("/"+closer)) {
		return end
	}
	lasts := []string{"{% end" + name, "{%- end" + name}
	if closer == "}}" {
		lasts = []string{"{{< /" + name, "{{% /" + name, "{{</" + name, "{{%/" + name, "{{</ " + name, "{{< / " + name}
	}
	for _, last := range lasts {
		if n := bytes.Index(t.buf[end:], []byte(last)); n >= 0 {
			return end + n
		}
	}
	for _, last := range lasts {
		if t.goesOn != nil && t.goesOn(last) { // its body has blank lines
			t.open = last
			return len(t.buf)
		}
	}
	if t.none.body == nil {
		t.none.body = map[string]bool{}
	}
	t.none.body[name] = true
	return end
}

// An openShortcode holds a shortcode that begins in one block of Markdown and ends in another,
// because its arguments look like blocks.
type openShortcode struct {
	closer string          // what ends it, or "" if none is open
	none   map[string]bool // closers that do not occur any more
}

// goesOn reports whether closer occurs in the source after the run that is being read.
func (w *tree) goesOn(closer string) bool {
	if w.shortcode.none[closer] {
		return false
	}
	for i := len(w.pieces) - 1; i >= 0; i-- {
		if n, ok := w.pieces[i].node.(*ast.Text); ok && n.Segment.Stop <= len(w.source) {
			if bytes.Contains(w.source[n.Segment.Stop:], []byte(closer)) {
				return true
			}
			if w.shortcode.none == nil {
				w.shortcode.none = map[string]bool{}
			}
			w.shortcode.none[closer] = true
			break
		}
	}
	return false
}

// within returns where the open shortcode ends in b. It returns 0 if none is open, and -1 if the
// shortcode does not end in b.
func (s *openShortcode) within(b []byte) int {
	if s.closer == "" {
		return 0
	}
	n := bytes.Index(b, []byte(s.closer))
	if n >= 0 {
		n += len(s.closer)
		s.closer = ""
	}
	return n
}
