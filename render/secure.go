package render

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// isComment reports whether raw HTML is a comment and nothing else.
func isComment(h document.RawHTML, source []byte) bool {
	text := h.Text
	if block, ok := h.Node.(*ast.HTMLBlock); ok && block.HTMLBlockType == ast.HTMLBlockType2 {
		text = string(block.Lines().Value(source))
		if block.HasClosure() {
			text += string(block.ClosureLine.Value(source))
		}
		text = strings.TrimSpace(text)
	}
	return strings.HasPrefix(text, "<!--") && strings.Index(text, "-->") == len(text)-len("-->")
}

// secure removes from the tree what may not be published, and reports it to the author. It
// is the first line of defence; [guard] is the second.
func (r *Renderer) secure(d *document.Document) {
	if r.RawHTML == Safe && r.Sanitize == nil {
		for _, h := range d.RawHTML {
			if element, ok := h.Node.(*document.Element); ok {
				unwrap(element, d.Source)
			} else if parent := h.Node.Parent(); parent != nil {
				parent.RemoveChild(parent, h.Node)
			}
			if isComment(h, d.Source) {
				continue // readers never see a comment
			}
			d.Faults = append(d.Faults, &post.Fault{Place: h.Place, Rule: "html",
				Message: "raw HTML is left out: " + clip(h.Text),
				Hint:    "write Markdown, or trust the content: render.Renderer{RawHTML: render.Trusted}"})
		}
		d.Headings = slices.DeleteFunc(d.Headings, func(h document.Heading) bool { return h.Node == nil })
	}
	if r.RawHTML == Safe {
		withoutStyle(d)
	}
	for i := range d.Links {
		if isRaw(d.Links[i].Node) {
			continue
		}
		if scheme, ok := r.allowed(written(d.Links[i].Destination), false); !ok {
			d.Faults = append(d.Faults, r.forbidden(d.Links[i].Place, "link", scheme))
			unlink(d.Links[i].Node, d.Source)
		}
	}
	for i := range d.Images {
		if isRaw(d.Images[i].Node) {
			continue
		}
		if scheme, ok := r.allowed(written(d.Images[i].Source), true); !ok {
			d.Faults = append(d.Faults, r.forbidden(d.Images[i].Place, "image", scheme))
			unlink(d.Images[i].Node, d.Source)
		}
	}
}

// unwrap replaces an element by its content.
func unwrap(e *document.Element, source []byte) {
	for child := e.FirstChild(); child != nil; child = child.NextSibling() {
		if child.Kind() != ast.KindTextBlock {
			continue
		}
		p := ast.NewParagraph()
		p.SetPos(child.Pos())
		for c := child.FirstChild(); c != nil; c = child.FirstChild() {
			p.AppendChild(p, c)
		}
		e.ReplaceChild(e, child, p)
		child = p
	}
	unlink(e, source)
}

// withoutStyle removes the style attributes that authors write in Markdown.
func withoutStyle(d *document.Document) {
	if !bytes.Contains(d.Source, []byte("style")) && !bytes.Contains(d.Source, []byte("STYLE")) {
		return
	}
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if _, ok := n.AttributeString("style"); ok && entering {
			all := n.Attributes()
			n.RemoveAttributes()
			for _, a := range all {
				if string(a.Name) != "style" {
					n.SetAttribute(a.Name, a.Value)
				}
			}
		}
		return ast.WalkContinue, nil
	})
}

// isRaw reports whether a node is raw HTML. Raw HTML is left out, sanitized or trusted as a
// whole.
func isRaw(n ast.Node) bool { return n.Kind() == ast.KindRawHTML || n.Kind() == ast.KindHTMLBlock }

// forbidden returns the fault of an address that is left out. It is a warning if the
// content is trusted.
func (r *Renderer) forbidden(at post.Place, what, scheme string) *post.Fault {
	f := &post.Fault{Place: at, Rule: "url", Message: fmt.Sprintf("the address of the %s is left out: the scheme %q is not allowed", what, scheme),
		Hint: "write https://…, or add the scheme to render.Renderer.Schemes"}
	if r.RawHTML == Trusted {
		f.Severity = post.SeverityWarning
	}
	return f
}

func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return s
}

// unlink replaces a link or image by its content.
func unlink(n ast.Node, source []byte) {
	parent := n.Parent()
	if parent == nil {
		return
	}
	if auto, ok := n.(*ast.AutoLink); ok {
		text := ast.NewString(auto.Label(source))
		parent.ReplaceChild(parent, n, text)
		return
	}
	for child := n.FirstChild(); child != nil; {
		next := child.NextSibling()
		parent.InsertBefore(parent, n, child)
		child = next
	}
	parent.RemoveChild(parent, n)
}
