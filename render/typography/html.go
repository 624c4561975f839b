package typography

import (
	"bytes"

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
// HTML is safe for concurrent use. Its time is proportional to the length of s.
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
}

// A span says that src[start:end] is in the text at at.
type span struct{ at, start, end int }

// set sets the whole of src by the rules r.
func (f *fragment) set(r *rules) {
	t, src := f.text, f.src
	t.plain, t.escapes, t.raise, t.goesOn = false, false, false, nil
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
