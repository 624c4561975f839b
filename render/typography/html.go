package typography

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
	"golang.org/x/text/language"
)

// HTML returns the fragment s of HTML with its text set by the rules of tag.
// Tags, attributes and comments stay, and so does the text of elements that
// hold no prose (code, pre, script and the like) or that a lang attribute puts
// in another language. HTML neither checks s nor makes it safe.
//
// HTML may be called from many goroutines. It takes time in proportion to the
// length of s.
func HTML(tag language.Tag, s string) string {
	r := rulesFor(tag)
	if r == nil || !mayChange(r, s) {
		return s
	}
	return string(appendHTML(make([]byte, 0, len(s)+len(s)/16), r, []byte(s)))
}

// appendHTML appends src with its text set.
func appendHTML(dst []byte, r *rules, src []byte) []byte {
	t := texts.Get().(*text)
	defer t.release()
	f := fragment{text: t, src: src, dst: dst}
	f.set(r)
	return f.dst
}

// A fragment is HTML on its way from src to dst, one block of text at a time.
type fragment struct {
	text   *text
	src    []byte
	dst    []byte
	done   int // how much of src is in dst
	pieces []span
	seen   func(*text) // called with each block of text, if not nil
}

// A span says that src[start:end] is in the text at at.
type span struct{ at, start, end int }

// set sets the whole of src by the rules r.
func (f *fragment) set(r *rules) {
	t, src := f.text, f.src
	t.plain, t.escapes, t.ordinal, t.goesOn = false, false, false, nil
	t.reset(r)
	state := htmlState{rules: r}
	for i := 0; i < len(src); {
		end := i
		if src[i] == '<' {
			end = tagEnd(src, i)
		}
		if end == i { // text, up to the next tag
			end = i + 1
			if n := bytes.IndexByte(src[end:], '<'); n >= 0 {
				end += n
			} else {
				end = len(src)
			}
			if state.skipping() {
				t.buf = append(t.buf, object...)
			} else {
				f.pieces = append(f.pieces, span{len(t.buf), i, end})
				t.buf = append(t.buf, src[i:end]...)
			}
		} else {
			tag := parseTag(src[i:end])
			switch {
			case state.see(tag):
				t.buf = append(t.buf, object...)
			case tag.name == "br":
				t.buf = append(t.buf, '\n')
			case tag.name != "" && !inlineTags[tag.name]:
				f.flush(i)
			}
		}
		i = end
	}
	f.flush(len(src))
}

func (f *fragment) flush(upTo int) {
	t := f.text
	t.read(0)
	if f.seen != nil {
		f.seen(t)
	}
	next := 0
	for _, p := range f.pieces {
		f.dst = append(f.dst, f.src[f.done:p.start]...)
		f.dst, next = t.append(f.dst, p.at, p.at+p.end-p.start, next)
		f.done = p.end
	}
	f.dst = append(f.dst, f.src[f.done:upTo]...)
	f.done = upTo
	f.pieces = f.pieces[:0]
	t.reset(t.rules)
}

// An htmlTag is what matters of a tag; its name is "" for comments and the
// like.
type htmlTag struct {
	name    string
	closing bool
	lang    string
	hasLang bool
}

// tagEnd returns the end of the tag, comment or declaration at i, or i if
// there is none.
func tagEnd(b []byte, i int) int {
	rest := b[i:]
	switch {
	case bytes.HasPrefix(rest, []byte("<!--")):
		return closed(b, i, "-->")
	case bytes.HasPrefix(rest, []byte("<?")):
		return closed(b, i, "?>")
	case bytes.HasPrefix(rest, []byte("<!")):
		return closed(b, i, ">")
	}
	j := 1
	if j < len(rest) && rest[j] == '/' {
		j++
	}
	if j >= len(rest) || !isASCIILetter(rest[j]) {
		return i
	}
	for j < len(rest) {
		switch c := rest[j]; c {
		case '>':
			return i + j + 1
		case '"', '\'':
			n := bytes.IndexByte(rest[j+1:], c)
			if n < 0 {
				return len(b)
			}
			j += n + 1
		}
		j++
	}
	return len(b)
}

func closed(b []byte, i int, closer string) int {
	if n := bytes.Index(b[i:], []byte(closer)); n >= 0 {
		return i + n + len(closer)
	}
	return len(b)
}

func parseTag(b []byte) htmlTag {
	var t htmlTag
	i := 1
	if len(b) > 1 && b[1] == '/' {
		t.closing = true
		i++
	}
	start := i
	for i < len(b) && (isASCIILetter(b[i]) || isDigit(b[i]) || b[i] == '-' && i > start) {
		i++
	}
	t.name = strings.ToLower(string(b[start:i]))
	if !t.closing {
		t.lang, t.hasLang = langAttribute(b[i:])
	}
	return t
}

// langAttribute returns the value of the lang attribute in the rest of a tag.
func langAttribute(b []byte) (string, bool) {
	for {
		n := bytes.Index(b, []byte("lang="))
		if n < 0 {
			return "", false
		}
		value := b[n+len("lang="):]
		if n == 0 || b[n-1] > ' ' { // hreflang, xml:lang
			b = value
			continue
		}
		if len(value) > 0 && (value[0] == '"' || value[0] == '\'') {
			if end := bytes.IndexByte(value[1:], value[0]); end >= 0 {
				return string(value[1 : end+1]), true
			}
			return "", true
		}
		return string(bytes.TrimRight(firstField(value), "/>")), true
	}
}

func firstField(b []byte) []byte {
	if n := bytes.IndexAny(b, " \t\r\n>"); n >= 0 {
		return b[:n]
	}
	return b
}

// An htmlState follows the tags of a text and knows whether what they hold is
// to be left alone.
type htmlState struct {
	rules *rules
	skip  string // the element whose end is awaited
	depth int
}

func (s *htmlState) skipping() bool { return s.depth > 0 }

// see notes a tag and reports whether it belongs to what is left alone.
func (s *htmlState) see(t htmlTag) bool {
	switch {
	case s.depth > 0:
		if t.name == s.skip {
			if t.closing {
				s.depth--
			} else {
				s.depth++
			}
		}
		return true
	case t.closing || t.name == "" || voidTags[t.name]:
		return false
	case verbatimTags[t.name] || t.hasLang && rulesForName(t.lang, s.rules) != s.rules:
		s.skip, s.depth = t.name, 1
		return true
	}
	return false
}

var (
	verbatimTags = set("code", "pre", "kbd", "samp", "var", "tt", "script", "style", "textarea", "math", "svg", "template", "iframe", "object", "noscript", "select")
	voidTags     = set("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
	inlineTags   = set("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "img", "ins",
		"mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "wbr")
)

// A blockRenderer renders blocks of raw HTML with their text set.
type blockRenderer struct {
	html.Config // tells by Unsafe whether raw HTML may pass
	lang        language.Tag
}

// RegisterFuncs implements renderer.NodeRenderer.
func (b *blockRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindHTMLBlock, b.render)
}

func (b *blockRenderer) render(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	if !b.Unsafe {
		_, err := w.WriteString("<!-- raw HTML omitted -->\n")
		return ast.WalkContinue, err
	}
	n := node.(*ast.HTMLBlock)
	src := n.Lines().Value(source)
	if n.HasClosure() {
		src = append(src, n.ClosureLine.Value(source)...)
	}
	r := rulesFor(b.lang)
	for p := node; p != nil; p = p.Parent() {
		if _, ok := p.AttributeString("lang"); ok {
			r = rulesOf(p, r)
			break
		}
	}
	if r != nil {
		src = appendHTML(make([]byte, 0, len(src)+len(src)/16), r, src)
	}
	html.DefaultWriter.SecureWrite(w, src)
	return ast.WalkContinue, nil
}
