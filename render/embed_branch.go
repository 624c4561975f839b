package render

import (
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// control returns the meaning of a tag that controls a template, such as if or assign. ok
// is false for any other tag.
func (x *expansion) control(i int, e *document.Embed) (m meaning, ok bool) {
	switch e.Name {
	case "if", "unless", "case", "switch":
		if i >= 0 {
			return x.branch(i, e), true
		}
	case "echo", "print":
		return x.echo(e), true
	case "assign", "set":
		return x.assign(e), true
	case "capture":
		return x.capture(e), true
	case "else", "elsif", "elseif", "elif", "when", "break", "continue", "increment", "decrement", "cycle", "layout", "extends", "import", "from":
	default:
		return meaning{}, false
	}
	return meaning{}, true
}

// branch removes the parts of an if that are not shown. It keeps the first part whose
// condition holds, or may hold because it depends on what is not known.
func (x *expansion) branch(i int, e *document.Embed) meaning {
	if e.Body != document.MarkdownBody && e.Body != document.HTMLBody {
		return meaning{}
	}
	marks := x.marks(i, e)
	parts, ok := partsOf(e, marks)
	if !ok { // the parts cannot be told apart
		x.miss(e, e.Name, keptBody)
		return meaning{body: true}
	}
	chosen, sure := -1, true
	subject := conditionOf(e)
	for n := range len(marks) + 1 {
		tag, condition := e, subject
		if n > 0 {
			tag = marks[n-1]
			condition = conditionOf(tag)
		}
		holds, known := x.holds(e, n, tag.Name, subject, condition)
		if holds || !known {
			chosen, sure = n, known
			break
		}
	}
	if !sure {
		x.miss(e, e.Name, keptBody)
	}
	x.keep(e, marks, chosen, parts)
	return meaning{body: true}
}

// holds reports whether the condition of the nth part of an if holds. known is false if
// that depends on what is not known.
func (x *expansion) holds(e *document.Embed, n int, tag, subject, condition string) (holds, known bool) {
	switch {
	case tag == "else" && !strings.HasPrefix(condition, "if "):
		return true, true
	case e.Name == "case" || e.Name == "switch":
		if n == 0 {
			return false, true
		}
		known = true
		for value := range strings.SplitSeq(strings.ReplaceAll(condition, " or ", ","), ",") {
			equal, sure := x.scope().True(subject + " == " + value)
			if equal {
				return true, true
			}
			known = known && sure
		}
		return false, known
	case tag == "unless":
		holds, known = x.scope().True(condition)
		return !holds && known, known
	}
	return x.scope().True(strings.TrimPrefix(condition, "if "))
}

// conditionOf returns what stands after the name of a tag.
func conditionOf(e *document.Embed) string {
	return strings.TrimSpace(strings.TrimPrefix(inside(e.Text()), e.Name))
}

// marks returns the tags between the parts of the ith embed, such as else and when.
func (x *expansion) marks(i int, e *document.Embed) (marks []*document.Embed) {
	within := 0 // where the last embed within this one ends
	for _, m := range x.d.Embeds[i+1:] {
		switch {
		case m.OpenTag.Start >= e.CloseTag.Start:
			return marks
		case m.OpenTag.Start < within:
		case m.Body != document.NoBody:
			within = m.CloseTag.Stop
		case m.Name == "else" || m.Name == "elsif" || m.Name == "elseif" || m.Name == "elif" || m.Name == "when" || m.Name == "case":
			marks = append(marks, m)
		}
	}
	return marks
}

// partsOf returns the node whose children are the parts and the marks between them. It
// returns nil within raw HTML. ok is false if a mark stands in another node.
func partsOf(e *document.Embed, marks []*document.Embed) (parts ast.Node, ok bool) {
	if e.Body == document.HTMLBody {
		return nil, true
	}
	parts = e.Node
	if only := parts.FirstChild(); only != nil && only.NextSibling() == nil && only.Kind() == ast.KindTextBlock {
		parts = only
	}
	for _, m := range marks {
		if m.Node.Parent() != parts {
			return nil, false
		}
	}
	return parts, true
}

// keep removes the parts of an if that were not chosen, all of them if chosen is -1.
func (x *expansion) keep(e *document.Embed, marks []*document.Embed, chosen int, parts ast.Node) {
	at := e.OpenTag.Stop
	var part ast.Node
	if parts != nil {
		part = parts.FirstChild()
	}
	for n := range len(marks) + 1 {
		end, mark := e.CloseTag.Start, ast.Node(nil)
		if n < len(marks) {
			end = marks[n].OpenTag.Start
			mark = marks[n].Node
		}
		if n != chosen {
			x.cut(at, end)
		}
		for part != nil && part != mark {
			next := part.NextSibling()
			if n != chosen {
				parts.RemoveChild(parts, part)
			}
			part = next
		}
		if n < len(marks) {
			at = marks[n].OpenTag.Stop
			if part != nil {
				part = part.NextSibling() // the mark itself goes as an embed
			}
		}
	}
}
