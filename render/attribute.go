package render

import (
	"bufio"
	"bytes"
	"html"
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"github.com/diptych-go/diptych/render/typography"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	markup "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// usable reports whether goldmark writes an attribute on every kind of element.
func usable(name string) bool {
	return markup.GlobalAttributeFilter.Contains([]byte(name)) || strings.HasPrefix(name, "data-")
}

// writeAttributes writes the attributes of a node that pass or [localized.beyond] accepts.
func (l *localized) writeAttributes(w util.BufWriter, n ast.Node, pass func(name string) bool) {
	for _, a := range n.Attributes() {
		name := string(a.Name)
		value, ok := a.Value.([]byte)
		if ok && (pass(name) || l.beyond(name)) {
			_, _ = w.WriteString(" " + name + `="` + html.EscapeString(string(value)) + `"`)
		}
	}
}

// beyond reports whether an attribute that goldmark leaves out may be published: aria-label
// and its kind always, event handlers only if raw HTML is trusted.
func (l *localized) beyond(name string) bool {
	return strings.HasPrefix(name, "aria-") || strings.HasPrefix(name, "on") && l.r.RawHTML == Trusted
}

// A withAttributes renders nodes as goldmark does, and adds the attributes that goldmark
// leaves out.
type withAttributes struct {
	renderer.NodeRenderer
	*localized
}

// SetOption passes an option on to the renderer, such as one of an extension for line
// breaks.
func (a withAttributes) SetOption(name renderer.OptionName, value any) {
	if s, ok := a.NodeRenderer.(renderer.SetOptioner); ok {
		s.SetOption(name, value)
	}
}

// RegisterFuncs implements goldmark's renderer.NodeRenderer.
func (a withAttributes) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	funcs := collected{}
	a.NodeRenderer.RegisterFuncs(funcs)
	for kind, write := range funcs {
		if kind == ast.KindText || kind == ast.KindString || kind == ast.KindHTMLBlock || kind == ast.KindRawHTML {
			continue
		}
		reg.Register(kind, func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
			if !entering || n.Attributes() == nil || !a.hasMore(n) {
				return write(w, source, n, entering)
			}
			var b bytes.Buffer
			tag := bufio.NewWriter(&b)
			status, err := write(tag, source, n, entering)
			_ = tag.Flush()
			out := b.Bytes()
			end := max(0, bytes.IndexAny(out, " >"))
			_, _ = w.Write(out[:end])
			a.writeAttributes(w, n, func(string) bool { return false })
			_, _ = w.Write(out[end:])
			return status, err
		})
	}
}

func (a withAttributes) hasMore(n ast.Node) bool {
	for _, attribute := range n.Attributes() {
		if a.beyond(string(attribute.Name)) {
			return true
		}
	}
	return false
}

// registerRawHTML renders raw HTML with the attributes that its author gives it in
// Markdown, and elements whose body is Markdown.
func (l *localized) registerRawHTML(reg renderer.NodeRendererFuncRegisterer) {
	all := func(name string) bool { return !strings.HasPrefix(name, "on") && !strings.Contains(name, " ") }
	insert := func(w util.BufWriter, n ast.Node, src []byte) {
		end := 1
		for end < len(src) && !isSpace(src[end]) && src[end] != '/' && src[end] != '>' {
			end++
		}
		if n.Attributes() == nil || len(src) < 2 || src[0] != '<' || !isLetter(src[1]) {
			end = 0
		}
		_, _ = w.Write(src[:end])
		if end > 0 {
			l.writeAttributes(w, n, all)
		}
		htmlWriter.SecureWrite(w, src[end:])
	}
	reg.Register(ast.KindHTMLBlock, func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			insert(w, n, typography.BlockHTML(n.(*ast.HTMLBlock), source))
		}
		return ast.WalkContinue, nil
	})
	reg.Register(ast.KindRawHTML, func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			insert(w, n, n.(*ast.RawHTML).Segments.Value(source))
		}
		return ast.WalkSkipChildren, nil
	})
	reg.Register(document.KindElement, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		e := n.(*document.Element)
		if !entering {
			_, _ = w.WriteString("</" + e.Name + ">\n")
			return ast.WalkContinue, nil
		}
		_, _ = w.WriteString("<" + e.Name)
		if e.Raw {
			l.writeAttributes(w, n, all)
		} else {
			l.writeAttributes(w, n, usable)
		}
		_ = w.WriteByte('>')
		if first := e.FirstChild(); first != nil && first.Kind() != ast.KindTextBlock {
			_ = w.WriteByte('\n')
		}
		return ast.WalkContinue, nil
	})
}
