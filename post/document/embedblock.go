package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// embedLine is a line that holds nothing but tags, while Markdown is read.
type embedLine struct {
	ast.BaseBlock
	first, last int // its tags have the numbers from first up to last, without last
}

var kindEmbedLine = ast.NewNodeKind("EmbedLine")

func (n *embedLine) Kind() ast.NodeKind            { return kindEmbedLine }
func (n *embedLine) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

const codeIndent = 4 // columns

// embedLines is goldmark's parser of such lines.
type embedLines struct{}

func (embedLines) Trigger() []byte { return []byte{maskStart} }

// Open implements parser.BlockParser.
func (embedLines) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	g, ok := pc.(*guard)
	if !ok || g.embeds == nil {
		return nil, parser.NoChildren
	}
	_, line := reader.PeekLine()
	first, last := g.embeds.line(line.Start + max(0, pc.BlockOffset()-line.Padding))
	if first == last {
		return nil, parser.NoChildren
	}
	if pc.BlockIndent() >= codeIndent && !g.embeds.tags[first].inBody && g.embeds.tags[first].form != closing {
		return nil, parser.NoChildren
	}
	block := pc.LastOpenedBlock().Node
	if !g.embeds.standsAlone(first, last, block != nil && ast.IsParagraph(block)) {
		return nil, parser.NoChildren
	}
	reader.AdvanceToEOL()
	return &embedLine{first: first, last: last}, parser.NoChildren
}

// Continue implements parser.BlockParser.
func (embedLines) Continue(ast.Node, text.Reader, parser.Context) parser.State { return parser.Close }

// Close implements parser.BlockParser.
func (embedLines) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser. Open decides which lines do.
func (embedLines) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser. Lines in the body of another embed may be
// indented.
func (embedLines) CanAcceptIndentedLine() bool { return true }

// line returns the numbers of the tags that a line holds from an offset on: from first up to last,
// without last. Both are 0 if the line holds anything else.
func (s *embedScanner) line(at int) (first, last int) {
	if first = s.tagAt(at); first < 0 {
		return 0, 0
	}
	for last = first; last < len(s.tags) && s.tags[last].start == at; last++ {
		at = s.tags[last].stop
		for at < len(s.src) && (s.src[at] == ' ' || s.src[at] == '\t' || s.src[at] == '\r') {
			at++
		}
	}
	if at < len(s.src) && s.src[at] != '\n' {
		return 0, 0
	}
	return first, last
}

// standsAlone reports whether tags that fill a line are blocks. Otherwise they are part of the
// paragraph that is open or that begins there.
func (s *embedScanner) standsAlone(first, last int, open bool) bool {
	outputs := true
	for i := first; i < last; i++ {
		t := s.tags[i]
		switch {
		case t.form == escaped:
			return false
		case t.form == output:
		case s.interrupts(t, first, last):
			return true
		default:
			outputs = false
		}
	}
	if open {
		return false
	}
	next := lineStop(s.src, s.tags[last-1].stop)
	p := prefixOf(s.src, next)
	line := s.src[p.stop:lineStop(s.src, next)]
	if outputs { // a paragraph, unless definitions of links follow, which would become part of it
		return len(line) > 0 && line[0] == '['
	}
	if blank(line) || p.list || line[0] == '[' || line[0] == '#' || tagAlone(bytes.TrimSpace(line)) {
		return true
	}
	return (line[0] < 'a' || line[0] > 'z') && strings.IndexByte(",.;:)", line[0]) < 0
}

// interrupts reports whether a tag on a line of tags ends the paragraph before it.
func (s *embedScanner) interrupts(t embedTag, first, last int) bool {
	switch {
	case t.form == module, t.form == comment:
		return true
	case t.body != NoBody:
		return bytes.IndexByte(s.src[t.open:t.last], '\n') >= 0
	case t.pair >= 0:
		return t.pair < first || t.pair >= last
	}
	return t.syntax == EmbedLiquid || bytes.IndexByte(s.src[t.start:t.stop], '\n') >= 0
}

// An indentation holds what is indented in MDX, where indented text is not code.
type indentation struct {
	ast.BaseBlock
	width int
}

var kindIndentation = ast.NewNodeKind("Indentation")

func (n *indentation) Kind() ast.NodeKind            { return kindIndentation }
func (n *indentation) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// indentedCode wraps goldmark's parser of indented code, since MDX has no such code.
type indentedCode struct{ parser.BlockParser }

// Open implements parser.BlockParser.
func (c indentedCode) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if g, ok := pc.(*guard); ok && g.embeds != nil && g.embeds.mdx && pc.BlockIndent() >= codeIndent {
		reader.Advance(pc.BlockOffset())
		return &indentation{width: pc.BlockIndent()}, parser.HasChildren
	}
	return c.BlockParser.Open(parent, reader, pc)
}

// Continue implements parser.BlockParser.
func (c indentedCode) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	if node.Kind() != kindIndentation {
		return c.BlockParser.Continue(node, reader, pc)
	}
	line, _ := reader.PeekLine()
	if blank(line) {
		return parser.Continue | parser.HasChildren
	}
	width := node.(*indentation).width
	indent, at := util.IndentWidth(line, reader.LineOffset())
	if indent < width {
		return parser.Close
	}
	if indent > width {
		at, _ = util.IndentPosition(line, reader.LineOffset(), width)
	}
	reader.Advance(at)
	return parser.Continue | parser.HasChildren
}

// Close implements parser.BlockParser.
func (c indentedCode) Close(node ast.Node, reader text.Reader, pc parser.Context) {
	if node.Kind() != kindIndentation {
		c.BlockParser.Close(node, reader, pc)
	}
}
