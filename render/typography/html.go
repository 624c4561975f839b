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

// HTML returns the fragment s of HTML with its text set by the rules of tag. Tags, attributes and
// comments stay as they are. So does the text of elements that hold no prose, such as code, pre
// and script. An element with a lang attribute is set by the rules of that language. HTML neither
// checks s nor makes it safe.
//
// HTML is safe for concurrent use. The time it takes is proportional to the length of s.
func HTML(tag language.Tag, s string) string {
	r := rulesFor(tag)
	if (r == nil || !mayChange(r, s)) && !strings.Contains(s, "lang") {
		return s
	}
	return string(appendHTML(make([]byte, 0, len(s)+len(s)/16), r, []byte(s), htmlState{}, 0))
}

// maxNested limits how deep elements in other languages may be nested. The text of deeper ones
// stays as it is.
const maxNested = 10

// appendHTML appends src to dst with its text set by the rules r. state holds the element that is
// open where src starts, and nested is the number of languages around src.
func appendHTML(dst []byte, r *rules, src []byte, state htmlState, nested int) []byte {
	t := texts.Get().(*text)
	defer t.release()
	f := fragment{text: t, src: src, dst: dst, nested: nested}
	f.set(r, state)
	return f.dst
}

// A fragment is HTML that is copied from src to dst, one block of text at a time.
type fragment struct {
	text   *text
	src    []byte
	dst    []byte
	done   int // how much of src is in dst
	pieces []span
	apart  []apart // the elements in other languages, in order
	nested int
}

// An apart is the inside of an element in another language, with its text set.
type apart struct {
	start, end int
	with       []byte
}

// A span says that src[start:end] is in the text from the offset at on.
type span struct{ at, start, end int }

// set copies src to dst with its text set by the rules r. It copies the text as it is if r is nil.
func (f *fragment) set(r *rules, state htmlState) {
	t, src := f.text, f.src
	t.plain, t.escapes, t.raise, t.goesOn = false, false, false, nil
	t.reset(r)
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
			if state.skipping() || r == nil {
				t.buf = append(t.buf, object...)
			} else {
				if t.goesOnReference(src[i]) {
					t.buf = append(t.buf, object...)
				}
				f.pieces = append(f.pieces, span{len(t.buf), i, end})
				t.buf = append(t.buf, src[i:end]...)
			}
			i = end
			continue
		}
		tag := parseTag(src[i:end])
		if own, ok := tag.foreign(r); ok && !state.skipping() {
			if !inlineTags[tag.name] {
				f.flush(i)
			}
			i = f.foreign(end, tag.name, own)
			continue
		}
		switch {
		case state.see(tag):
			t.buf = append(t.buf, object...)
		case tag.name == "br":
			t.buf = append(t.buf, '\n')
		case tag.name != "" && !inlineTags[tag.name]:
			f.flush(i)
		}
		i = end
	}
	f.flush(len(src))
}

// foreign sets the inside of an element in another language by the rules own. The inside begins at
// start. foreign returns the offset of the end tag, or the end of src if there is none.
func (f *fragment) foreign(start int, name string, own *rules) (end int) {
	end = len(f.src)
	for i, depth := start, 1; i < len(f.src); {
		n := bytes.IndexByte(f.src[i:], '<')
		if n < 0 {
			break
		}
		i += n
		next := tagEnd(f.src, i)
		if next == i {
			i++
			continue
		}
		if tag := parseTag(f.src[i:next]); tag.name == name {
			if !tag.closing {
				depth++
			} else if depth--; depth == 0 {
				end = i
				break
			}
		}
		i = next
	}
	f.text.buf = append(f.text.buf, object...)
	if f.nested < maxNested {
		f.apart = append(f.apart, apart{start, end, appendHTML(nil, own, f.src[start:end], htmlState{}, f.nested+1)})
	}
	return end
}

func (f *fragment) flush(upTo int) {
	t := f.text
	next := 0
	if t.rules != nil {
		t.read(0)
	}
	for _, p := range f.pieces {
		f.copy(p.start)
		f.dst, next = t.append(f.dst, p.at, p.at+p.end-p.start, next)
		f.done = p.end
	}
	f.copy(upTo)
	f.pieces = f.pieces[:0]
	t.reset(t.rules)
}

// copy copies src up to an offset to dst, with the elements in other languages as they were set.
func (f *fragment) copy(upTo int) {
	for len(f.apart) > 0 && f.apart[0].end <= upTo {
		f.dst = append(append(f.dst, f.src[f.done:f.apart[0].start]...), f.apart[0].with...)
		f.done, f.apart = f.apart[0].end, f.apart[1:]
	}
	f.dst = append(f.dst, f.src[f.done:upTo]...)
	f.done = upTo
}

// setHTML is the name under which a block of raw HTML keeps its set text. It is an attribute of
// the node in the tree, not of an element.
var setHTML = []byte("typography: set")

// BlockHTML returns the HTML of a block of raw HTML: with its text set if [Transform] changed it,
// and as in source if not. The bytes must not be changed.
func BlockHTML(n *ast.HTMLBlock, source []byte) []byte {
	if set, ok := n.Attribute(setHTML); ok {
		return set.([]byte)
	}
	lines := n.Lines()
	if count := lines.Len(); count > 0 && !n.HasClosure() {
		first, last, size := lines.At(0), lines.At(count-1), 0
		for i := range count {
			line := lines.At(i)
			size += line.Len()
		}
		if size == last.Stop-first.Start { // the lines are contiguous in source
			return source[first.Start:last.Stop:last.Stop]
		}
	}
	src := lines.Value(source)
	if n.HasClosure() {
		src = append(src, n.ClosureLine.Value(source)...)
	}
	return src
}

// htmlBlock sets the text of a block of raw HTML, and returns the rules for the text after it.
func (w *tree) htmlBlock(n *ast.HTMLBlock, r *rules, open *openTags) *rules {
	src, state := BlockHTML(n, w.source), open.verbatim()
	if r != nil || state.skipping() || bytes.Contains(src, []byte("lang")) {
		w.set = appendHTML(w.set[:0], r, src, state, 0)
		if !bytes.Equal(w.set, src) {
			n.SetAttribute(setHTML, bytes.Clone(w.set))
		}
	}
	return open.see(src, r)
}

// A blockRenderer renders blocks of raw HTML with their text set.
type blockRenderer struct {
	html.Config // goldmark sets Unsafe if raw HTML may pass
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
	html.DefaultWriter.SecureWrite(w, BlockHTML(node.(*ast.HTMLBlock), source))
	return ast.WalkContinue, nil
}
