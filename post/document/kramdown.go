package document

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// extensions parses kramdown's extensions that stand on lines of their own:
// {::comment} and {::nomarkdown} up to {:/}, and {::options … /}. What is no Markdown
// becomes raw HTML, all else is left out.
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
	if tag.length == 0 || len(bytes.TrimSpace(line[at+tag.length:])) > 0 {
		return nil, parser.NoChildren
	}
	if tag.hasBody() && !g.closes(reader.Source(), segment.Start) {
		return nil, parser.NoChildren
	}
	reader.AdvanceToEOL()
	if tag.name == "nomarkdown" && tag.hasBody() {
		return ast.NewHTMLBlock(ast.HTMLBlockType7), parser.NoChildren
	}
	if tag.name == "options" {
		g.toc.option(tag.options)
	}
	n := &attributeList{source: segment, kind: dropped, goesOn: tag.hasBody()}
	g.attributes.lines = append(g.attributes.lines, n)
	return n, parser.NoChildren
}

// Continue implements parser.BlockParser.
func (extensions) Continue(node ast.Node, reader text.Reader, _ parser.Context) parser.State {
	l, ok := node.(*attributeList)
	if ok && !l.goesOn {
		return parser.Close
	}
	line, segment := reader.PeekLine()
	reader.AdvanceToEOL()
	if end := parseExtension(bytes.TrimLeft(line, " ")); end.closing {
		return parser.Close
	}
	if !ok {
		node.Lines().Append(segment)
	}
	return parser.Continue | parser.NoChildren
}

// Close implements parser.BlockParser.
func (extensions) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (extensions) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (extensions) CanAcceptIndentedLine() bool { return false }

// extensionTag is {::name options}, {::name /} or {:/name}.
type extensionTag struct {
	name          string
	options       attributes
	closing, self bool
	length        int // 0 if there is none
}

// hasBody reports whether the tag starts a body that is not read as Markdown.
func (t extensionTag) hasBody() bool {
	return !t.closing && !t.self && (t.name == "comment" || t.name == "nomarkdown")
}

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

// extension parses an extension within a line.
func (g *guard) extension(block text.Reader) ast.Node {
	const mostLines, mostBytes = 50, 5000
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
