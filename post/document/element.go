package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// An Element is an element whose body is Markdown. It is raw HTML with an attribute markdown="1",
// as in kramdown and PHP Markdown Extra, or a div of Pandoc. The node has the attributes of the
// element.
type Element struct {
	ast.BaseBlock
	Name string // in lower case
	Raw  bool   // it is raw HTML

	fence  bool
	span   bool // it holds no blocks
	depth  int  // how many elements of its name are open
	indent int  // columns that its lines are indented; -1 if it is not known yet
	ends   bool // its last line has its end tag
}

// KindElement is the node kind of an [Element].
var KindElement = ast.NewNodeKind("Element")

// Kind implements ast.Node.
func (*Element) Kind() ast.NodeKind { return KindElement }

// Dump implements ast.Node.
func (e *Element) Dump(source []byte, level int) {
	ast.DumpHelper(e, source, level, map[string]string{"Name": e.Name}, nil)
}

// spanElements lists the elements that hold text and no blocks.
var spanElements = map[string]bool{
	"p": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "summary": true,
	"a": true, "abbr": true, "b": true, "cite": true, "dt": true, "em": true, "i": true, "small": true, "span": true, "strong": true, "sub": true, "sup": true,
}

// elements parses raw HTML whose body is Markdown.
type elements struct{}

// Trigger implements parser.BlockParser.
func (elements) Trigger() []byte { return []byte{'<'} }

// Open implements parser.BlockParser.
func (elements) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	at := pc.BlockOffset()
	if g, ok := pc.(*guard); !ok || at < 0 || !g.mayHoldMarkdown(reader.Source()) {
		return nil, parser.NoChildren
	}
	e, length := withMarkdown(line[at:])
	if e == nil {
		return nil, parser.NoChildren
	}
	e.ends = e.count(line[at+length:])
	reader.Advance(at + length)
	return e, parser.HasChildren
}

// mayHoldMarkdown reports whether some element of the body may ask for Markdown.
func (g *guard) mayHoldMarkdown(source []byte) bool {
	if g.markdown == 0 {
		if g.markdown = -1; bytes.Contains(source, []byte(" markdown")) {
			g.markdown = 1
		}
	}
	return g.markdown > 0
}

// withMarkdown returns the element at the start of a line and the length of its tag, if its body is
// Markdown. Otherwise it returns nil and 0.
func withMarkdown(line []byte) (e *Element, length int) {
	if len(line) < 3 || line[0] != '<' || !alphanumeric(line[1]) || !bytes.Contains(line[:min(len(line), maxList)], []byte("markdown")) {
		return nil, 0
	}
	tag := startTag(line)
	if tag == nil || bytes.HasSuffix(tag, []byte("/>")) {
		return nil, 0
	}
	name, all, _ := attributesOf(tag)
	e = &Element{Name: name, Raw: true, span: spanElements[name], depth: 1, indent: -1}
	asked := false
	for _, a := range all {
		if a.name == "markdown" {
			value := a.value()
			asked = value == "" || value == "1" || value == "block" || value == "span" || value == "true"
			e.span = e.span && value != "block" || value == "span"
			continue
		}
		e.SetAttributeString(a.name, []byte(a.value()))
	}
	if !asked || verbatimElements[name] || voidElements[name] {
		return nil, 0
	}
	return e, len(tag)
}

var (
	verbatimElements = map[string]bool{"pre": true, "script": true, "style": true, "textarea": true, "code": true, "math": true, "svg": true}
	voidElements     = map[string]bool{
		"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true, "input": true, "link": true, "meta": true, "source": true, "track": true, "wbr": true,
	}
)

// startTag returns the tag at the start of b, or nil if it does not end in b.
func startTag(b []byte) []byte {
	quote := byte(0)
	for i := 1; i < min(len(b), maxList); i++ {
		switch c := b[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && b[i-1] == '=':
			quote = c
		case c == '>':
			return b[:i+1]
		}
	}
	return nil
}

// count counts the open elements of the element's name through a line. It reports whether the
// element ends there.
func (e *Element) count(line []byte) (ends bool) {
	for i := bytes.IndexByte(line, '<'); i >= 0; {
		rest := line[i+1:]
		closing := len(rest) > 0 && rest[0] == '/'
		if closing {
			rest = rest[1:]
		}
		if n := len(e.Name); len(rest) >= n && strings.EqualFold(string(rest[:n]), e.Name) && (len(rest) == n || !alphanumeric(rest[n]) && rest[n] != '-') {
			if !closing {
				e.depth++
			} else if e.depth--; e.depth == 0 {
				return true
			}
		}
		next := bytes.IndexByte(line[i+1:], '<')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return false
}

// Continue implements parser.BlockParser.
func (elements) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	e := node.(*Element)
	line, _ := reader.PeekLine()
	if e.ends {
		return parser.Close
	}
	if util.IsBlank(line) || pc.LastOpenedBlock().Node.Kind() == ast.KindFencedCodeBlock {
		e.dedent(reader, line)
		return parser.Continue | parser.HasChildren
	}
	if e.count(line) {
		if end := bytes.TrimSpace(line); bytes.HasPrefix(end, []byte("</")) && bytes.IndexByte(end, '>') == len(end)-1 {
			reader.AdvanceToEOL()
			return parser.Close
		}
		e.ends = true
	}
	e.dedent(reader, line)
	return parser.Continue | parser.HasChildren
}

// dedent removes the indentation of the body's first line from a line.
func (e *Element) dedent(reader text.Reader, line []byte) {
	width, _ := util.IndentWidth(line, reader.LineOffset())
	if e.indent < 0 && !util.IsBlank(line) {
		e.indent = width
	}
	if n := min(width, e.indent); n > 0 && !util.IsBlank(line) {
		at, padding := util.IndentPosition(line, reader.LineOffset(), n)
		reader.AdvanceAndSetPadding(at, padding)
	}
}

// Close implements parser.BlockParser.
func (elements) Close(node ast.Node, _ text.Reader, pc parser.Context) {
	if g, ok := pc.(*guard); ok {
		g.elements = append(g.elements, node.(*Element))
	}
}

// CanInterruptParagraph implements parser.BlockParser.
func (elements) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (elements) CanAcceptIndentedLine() bool { return false }

// finish removes the end tag from the last line of an element. In an element without blocks, it
// puts text in the place of paragraphs.
func (e *Element) finish(source []byte) {
	if e.ends {
		last := e.LastChild()
		for last != nil && last.LastChild() != nil {
			last = last.LastChild()
		}
		if raw, ok := last.(*ast.RawHTML); ok && bytes.HasPrefix(raw.Segments.Value(source), []byte("</")) {
			raw.Parent().RemoveChild(raw.Parent(), raw)
		}
	}
	if !e.span {
		return
	}
	for child := e.FirstChild(); child != nil; child = child.NextSibling() {
		p, ok := child.(*ast.Paragraph)
		if !ok {
			continue
		}
		block := ast.NewTextBlock()
		block.SetPos(p.Pos())
		block.SetLines(p.Lines())
		for c := p.FirstChild(); c != nil; c = p.FirstChild() {
			block.AppendChild(block, c)
		}
		e.ReplaceChild(e, p, block)
		child = block
	}
}

// closedHTML is goldmark's parser of raw HTML. It stops where Markdown begins: before an element
// whose body is Markdown, before an attribute list, and, within such an element, where a block is
// closed.
type closedHTML struct{ parser.BlockParser }

// Continue implements parser.BlockParser.
func (h closedHTML) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	n, ok := node.(*ast.HTMLBlock)
	if ok && n.HTMLBlockType >= ast.HTMLBlockType6 {
		line, _ := reader.PeekLine()
		line = bytes.TrimLeft(line, " \t")
		var markdown *Element
		if g, ok := pc.(*guard); ok && g.mayHoldMarkdown(reader.Source()) {
			markdown, _ = withMarkdown(line)
		}
		switch {
		case len(line) > 2 && line[0] == '{' && line[1] == ':':
			if _, length := parseAttributes(line); length > 0 && isClosed(n, reader.Source()) {
				return parser.Close
			}
		case markdown != nil:
			return parser.Close
		case node.Parent() != nil && node.Parent().Kind() == KindElement && isClosed(n, reader.Source()):
			return parser.Close
		}
	}
	return h.BlockParser.Continue(node, reader, pc)
}

// isClosed reports whether the last line so far of a block of HTML ends with the end tag of the
// block's first tag.
func isClosed(n *ast.HTMLBlock, source []byte) bool {
	segment := n.Lines().At(0)
	first := bytes.TrimSpace(segment.Value(source))
	if len(first) < 2 || first[0] != '<' {
		return false
	}
	end := 1
	for end < len(first) && (alphanumeric(first[end]) || first[end] == '-') {
		end++
	}
	name := strings.ToLower(string(first[1:end]))
	if name == "" {
		return first[1] == '/' && n.Lines().Len() == 1
	}
	if n.Lines().Len() == 1 && voidElements[name] {
		return true
	}
	segment = n.Lines().At(n.Lines().Len() - 1)
	last := bytes.TrimSpace(segment.Value(source))
	closing := "</" + name + ">"
	return len(last) >= len(closing) && strings.EqualFold(string(last[len(last)-len(closing):]), closing)
}
