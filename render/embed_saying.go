package render

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
)

// The names of arguments that hold what readers see of shortcodes and components.
var (
	titleArgs = [...]string{"title", "label", "heading", "header", "summary"}
	textArgs  = [...]string{"text", "content", "body", "message", "description", "caption", "alt"}
	linkArgs  = [...]string{"href", "link", "to", "url"}
)

// The parts of an embed without a meaning that are kept, as a warning names them.
const (
	keptBody  = "the text between its tags"
	keptTitle = "its title"
	keptText  = "its text"
	keptLink  = "its link"
	keptImage = "its image"
)

// A saying holds what the arguments of an embed tell readers.
type saying struct {
	title, text, to string
	kept            []string
}

// first returns the first of the named arguments that is not empty, or "".
func (x *expansion) first(e *document.Embed, names []string) string {
	for _, name := range names {
		if s := strings.TrimSpace(x.arg(e, name, -1)); s != "" {
			return s
		}
	}
	return ""
}

// read returns what the arguments of an embed tell readers. An argument without a name that
// reads as text is the title if the embed has a body, and the text if it has none.
func (x *expansion) read(e *document.Embed) (p saying) {
	p.title, p.text, p.to = x.first(e, titleArgs[:]), x.first(e, textArgs[:]), x.first(e, linkArgs[:])
	if !strings.ContainsAny(p.to, "/#:.") {
		p.to = ""
	}
	at := slices.IndexFunc(e.Args, func(a document.EmbedArg) bool { return a.Name == "" && a.Quoted && isPassage(a.Value) })
	tab := strings.EqualFold(e.Name, "tab") || strings.EqualFold(e.Name, "tabitem")
	switch {
	case tab && p.title == "":
		p.title = cmp.Or(x.arg(e, "name", 0), x.arg(e, "value", -1))
	case at < 0:
	case e.Body != document.NoBody && p.title == "":
		p.title = x.argValue(e, e.Args[at])
	case e.Body == document.NoBody && p.text == "":
		p.text = x.argValue(e, e.Args[at])
	}
	return p
}

// isPassage reports whether an argument reads as text for readers: it ends as a sentence
// does, or it has several words and starts with a letter that is not a small one.
func isPassage(s string) bool {
	s = strings.TrimSpace(s)
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	if strings.IndexFunc(s, unicode.IsLetter) < 0 || strings.Contains(s, "://") {
		return false
	}
	return strings.ContainsRune(".!?…。！？।؟", last) || strings.Contains(s, " ") && unicode.IsLetter(first) && !unicode.IsLower(first)
}

// unmeant returns what is shown of an embed that has no meaning: its body, and what its
// arguments tell readers. It also reports the embed.
func (x *expansion) unmeant(e *document.Embed) meaning {
	x.unset(e)
	if x.r.ShowEmbeds {
		x.miss(e, nameOf(e))
		return meaning{written: true}
	}
	if e.Body == document.CodeBody {
		x.miss(e, nameOf(e), keptBody)
		return x.code(e, strings.ToLower(e.Name))
	}
	if e.Body == document.NoBody {
		if m := x.picture(e); m.node != nil {
			x.miss(e, nameOf(e), keptImage)
			return m
		}
	}
	p := x.read(e)
	m := x.shape(e, &p)
	x.miss(e, nameOf(e), p.kept...)
	return m
}

// shape returns the meaning of a saying, and notes in p which parts are kept.
func (x *expansion) shape(e *document.Embed, p *saying) (m meaning) {
	keep := func(what, value string) {
		if value != "" {
			p.kept = append(p.kept, what)
		}
	}
	_, block := e.Node.(*document.EmbedBlock)
	if e.Node == nil || withinLink(e.Node) || !block && x.inTag(e.OpenTag.Start) { // nil in an address or a title
		p.to = ""
	}
	m.body = e.Body != document.NoBody
	switch {
	case m.body && !block: // a title only comments on the words between the tags
		if p.to != "" && !hasLink(e.Node) {
			m.node = x.newLink(e, p.to, nil)
			keep(keptLink, p.to)
		}
	case !block:
		label := cmp.Or(p.text, p.title)
		if p.text != "" {
			keep(keptText, label)
		} else {
			keep(keptTitle, label)
		}
		if p.to == "" {
			m.markdown = label
			break
		}
		keep(keptLink, p.to)
		text, _ := x.span(e, cmp.Or(label, p.to))
		m.node = x.newLink(e, p.to, text)
	case !m.body && p.title == "" && p.to == "":
		m.markdown = p.text
		keep(keptText, p.text)
	default:
		title, _ := x.span(e, p.title)
		keep(keptTitle, p.title)
		keep(keptLink, p.to)
		switch {
		case title != nil:
			title = strongOf(title)
		case p.to == "" || m.body && x.linkAround(e, p.to):
			p.to = ""
		case p.text != "":
			title, _ = x.span(e, p.text)
			keep(keptText, p.text)
			p.text = ""
		default:
			title = ast.NewString([]byte(p.to))
		}
		if p.to != "" {
			title = x.newLink(e, p.to, title)
		}
		if title != nil {
			m.lead = append(m.lead, paragraphOf(title))
		}
		if p.text != "" {
			m.lead = append(m.lead, x.block(e, p.text))
			keep(keptText, p.text)
		}
	}
	if m.body {
		p.kept = append(p.kept, keptBody)
	}
	return m
}

// linkAround turns the text of a block into a link, if the block is one paragraph without
// links. It reports whether it did.
func (x *expansion) linkAround(e *document.Embed, to string) bool {
	only := e.Node.FirstChild()
	if only == nil || only.NextSibling() != nil || only.Kind() != ast.KindTextBlock && only.Kind() != ast.KindParagraph || only.FirstChild() == nil || hasLink(only) {
		return false
	}
	link := x.newLink(e, to, nil)
	moveChildren(only, link)
	only.AppendChild(only, link)
	return true
}

// hasLink reports whether there is a link within a node.
func hasLink(n ast.Node) (found bool) {
	_ = ast.Walk(n, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		if n.Kind() == ast.KindLink || n.Kind() == ast.KindAutoLink {
			found = true
			return ast.WalkStop, nil
		}
		return ast.WalkContinue, nil
	})
	return found
}

// block returns a block node for a text that may hold markup.
func (x *expansion) block(e *document.Embed, s string) ast.Node {
	html, plain := x.markdown(e, s, false)
	n := &made{html: []byte(html)}
	n.AppendChild(n, ast.NewString([]byte(plain)))
	return n
}

func strongOf(n ast.Node) ast.Node {
	strong := ast.NewEmphasis(2)
	strong.AppendChild(strong, n)
	return strong
}

func paragraphOf(n ast.Node) ast.Node {
	p := ast.NewParagraph()
	p.AppendChild(p, n)
	return p
}

// alertNames maps the shortcodes and components that are alerts to the type of alert, or to
// "" if an argument names the type.
var alertNames = map[string]string{
	"alert": "", "callout": "", "admonition": "", "aside": "", "notice": "", "hint": "",
	"note": "note", "tip": "tip", "info": "info", "important": "important", "warning": "warning", "caution": "caution", "danger": "danger", "success": "success",
}

// alert returns an alert. ok is false if the embed has no text or is not a block.
func (x *expansion) alert(e *document.Embed, kind string) (m meaning, ok bool) {
	if _, block := e.Node.(*document.EmbedBlock); !block || e.Body != document.MarkdownBody && e.Body != document.NoBody {
		return meaning{}, false
	}
	p := x.read(e)
	if e.Body == document.NoBody && p.text == "" {
		return meaning{}, false
	}
	for _, said := range [...]string{x.arg(e, "type", -1), x.arg(e, "kind", -1), x.arg(e, "severity", -1), x.arg(e, "color", -1), x.arg(e, "", 0)} {
		if said = strings.ToLower(said); kind == "" && alertWords[said] != "" {
			kind = said
		}
	}
	n := &document.Alert{Name: cmp.Or(kind, "note"), Untitled: kind == ""}
	if title, _ := x.span(e, p.title); title != nil {
		t := &document.AlertTitle{}
		t.AppendChild(t, title)
		n.AppendChild(n, t)
	}
	if p.text != "" {
		n.AppendChild(n, x.block(e, p.text))
	}
	asParagraphs(e.Node)
	return meaning{node: n, body: e.Body != document.NoBody}, true
}

// asParagraphs turns the text blocks among the children of a node into paragraphs. Blocks
// that begin with raw HTML stay as they are.
func asParagraphs(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if first := c.FirstChild(); c.Kind() == ast.KindTextBlock && first != nil && first.Kind() != ast.KindRawHTML {
			p := ast.NewParagraph()
			moveChildren(c, p)
			n.ReplaceChild(n, c, p)
			c = p
		}
	}
}
