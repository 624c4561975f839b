package document

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// extensions parses kramdown's extensions on lines of their own: {::comment} and {::nomarkdown} up
// to {:/}, and {::options … /}. The text of nomarkdown becomes raw HTML. Anything else is left out.
// A block of HTML may also start on the line of {::nomarkdown}.
type extensions struct{}

// Trigger implements parser.BlockParser.
func (extensions) Trigger() []byte { return []byte{'{'} }

// Open implements parser.BlockParser.
func (extensions) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	g, ok := pc.(*guard)
	line, segment := reader.PeekLine()
	at := pc.BlockOffset()
	if !ok || at < 0 || at >= len(line) {
		return nil, parser.NoChildren
	}
	tag := parseExtension(line[at:])
	if tag.length == 0 {
		return nil, parser.NoChildren
	}
	start := at + tag.length
	rest := line[start:]
	alone := len(bytes.TrimSpace(rest)) == 0
	if !alone && !tag.startsBlock(rest, reader.Source()[max(0, segment.Stop-1):]) || tag.hasBody() && !g.closes(reader.Source(), segment.Start) {
		return nil, parser.NoChildren
	}
	var node ast.Node
	if tag.name == "nomarkdown" && tag.hasBody() {
		node = ast.NewHTMLBlock(ast.HTMLBlockType7)
	} else {
		n := &attributeList{source: segment, kind: dropped, goesOn: tag.hasBody()}
		g.attributes.lines = append(g.attributes.lines, n)
		node = n
	}
	if tag.name == "options" {
		g.toc.option(tag.options)
	}
	if alone {
		reader.AdvanceToEOL()
		return node, parser.NoChildren
	}
	reader.Advance(start)
	if g.readTo(node, reader) {
		g.attributes.ended = node
	}
	return node, parser.NoChildren
}

// extensionTag is a tag of the form {::name options}, {::name /} or {:/name}.
type extensionTag struct {
	name          string
	options       attributes
	closing, self bool
	length        int // 0 if there is no tag
}

// startsBlock reports whether the text on the line of a tag makes its body a block. It does if it
// is HTML that cannot stand in a paragraph, or a comment that is longer than a paragraph. following
// is the text after the line, from the line's end on.
func (t extensionTag) startsBlock(rest, following []byte) bool {
	if !t.hasBody() {
		return false
	}
	if end, length := extensionEnd(rest); end >= 0 && (t.name == "comment" || len(bytes.TrimSpace(rest[end+length:])) > 0) {
		return false
	}
	if t.name == "nomarkdown" {
		return startOf(rest) == blockOfTag
	}
	following = following[:min(len(following), mostExtension)]
	end := bytes.Index(following, []byte("{:/"))
	return end < 0 || bytes.Contains(following[:end], []byte("\n\n")) || bytes.Contains(following[:end], []byte("\n\r\n"))
}

// extensionEnd returns where the tag that ends an extension is on a line, and how long it is. at is
// -1 if there is none.
func extensionEnd(line []byte) (at, length int) {
	if at = bytes.Index(line, []byte("{:/")); at >= 0 {
		if tag := parseExtension(line[at:]); tag.closing {
			return at, tag.length
		}
	}
	return -1, 0
}

// readTo reads the rest of a line up to the tag that ends an extension, and reports whether that
// tag is there. If node is an HTML block, it gets the text.
func (g *guard) readTo(node ast.Node, reader text.Reader) (ended bool) {
	line, segment := reader.PeekLine()
	end, length := extensionEnd(line)
	if end >= 0 {
		segment = segment.WithStop(segment.Start + end)
	}
	if _, ok := node.(*ast.HTMLBlock); ok && (end < 0 || len(bytes.TrimSpace(line[:end])) > 0) {
		node.Lines().Append(segment)
	}
	if end < 0 || len(bytes.TrimSpace(line[end+length:])) == 0 {
		reader.AdvanceToEOL()
	} else {
		reader.Advance(end + length)
	}
	return end >= 0
}

// Continue implements parser.BlockParser.
func (extensions) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	g, ok := pc.(*guard)
	if l, list := node.(*attributeList); !ok || g.attributes.ended == node || list && !l.goesOn || g.readTo(node, reader) {
		return parser.Close
	}
	return parser.Continue | parser.NoChildren
}

// Close implements parser.BlockParser.
func (extensions) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (extensions) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (extensions) CanAcceptIndentedLine() bool { return false }

// hasBody reports whether the tag starts a body that is not read as Markdown.
func (t extensionTag) hasBody() bool {
	return !t.closing && !t.self && (t.name == "comment" || t.name == "nomarkdown")
}

// mostExtension limits the bytes of an extension within a paragraph.
const mostExtension = 5000

func parseExtension(b []byte) (tag extensionTag) {
	if len(b) < 4 || b[0] != '{' || b[1] != ':' || b[2] != ':' && b[2] != '/' {
		return tag
	}
	end := listEnd(b)
	if end < 0 {
		return tag
	}
	inside := b[3:end]
	tag.closing = b[2] == '/'
	tag.self = bytes.HasSuffix(inside, []byte("/"))
	inside = bytes.TrimSuffix(inside, []byte("/"))
	n := 0
	for n < len(inside) && isWordByte(inside[n]) {
		n++
	}
	if rest := inside[n:]; !tag.closing && n == 0 || len(rest) > 0 && !isSpaceByte(rest[0]) {
		return extensionTag{}
	}
	tag.name, tag.length = string(inside[:n]), end+1
	tag.options, _ = scanAttributes(inside[n:], true)
	return tag
}

// closes reports whether the end of an extension comes after an offset.
func (g *guard) closes(source []byte, at int) bool {
	if g.attributes.last == 0 {
		g.attributes.last = bytes.LastIndex(source, []byte("{:/"))
	}
	return g.attributes.last > at
}

// extension parses an extension within a line. It returns nil if there is none.
func (g *guard) extension(block text.Reader) ast.Node {
	const mostLines, mostBytes = 50, mostExtension
	line, _ := block.PeekLine()
	tag := parseExtension(line)
	if tag.length == 0 {
		return nil
	}
	block.Advance(tag.length)
	mark := &attributeList{inline: true, kind: dropped}
	if tag.hasBody() {
		raw, size := ast.NewRawHTML(), 0
		for lines := 0; ; lines++ {
			line, at := block.PeekLine()
			if line == nil || lines == mostLines || size > mostBytes {
				return nil
			}
			end := bytes.Index(line[:min(len(line), mostBytes)], []byte("{:/"))
			if end < 0 {
				raw.Segments.Append(at)
				size += len(line)
				block.AdvanceLine()
				continue
			}
			closing := parseExtension(line[end:])
			if closing.length == 0 {
				return nil
			}
			raw.Segments.Append(at.WithStop(at.Start + end))
			block.Advance(end + closing.length)
			break
		}
		if tag.name == "nomarkdown" {
			return raw
		}
	}
	g.attributes.marks = append(g.attributes.marks, mark)
	return mark
}
