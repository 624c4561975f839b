package document

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// An attributeList is a list of attributes, on a line of its own or within a line. It leaves the
// tree once the block or the text that it belongs to is known.
type attributeList struct {
	ast.BaseBlock
	list   attributes
	source text.Segment
	kind   listKind
	inline bool

	goesOn bool     // up to the end of a comment
	after  ast.Node // the result of following, once it is known
	known  bool
}

type listKind uint8

const (
	braces  listKind = iota // {.class}
	colon                   // {:.class}
	dropped                 // a definition, comment or option of kramdown
)

var kindAttributeList = ast.NewNodeKind("AttributeList")

func (*attributeList) Kind() ast.NodeKind { return kindAttributeList }
func (*attributeList) IsRaw() bool        { return true }

// Type implements ast.Node.
func (l *attributeList) Type() ast.NodeType {
	if l.inline {
		return ast.TypeInline
	}
	return ast.TypeBlock
}

// Dump implements ast.Node.
func (l *attributeList) Dump(source []byte, level int) { ast.DumpHelper(l, source, level, nil, nil) }

// attributed holds the attribute lists of a body, as its parsers find them.
type attributed struct {
	lines       []*attributeList
	marks       []*attributeList      // within lines
	definitions map[string]attributes // kramdown's {:name: .class}
	ended       ast.Node              // the last extension that ended on its first line
	last        int                   // where the last {:/ of the body is; 0 if nobody looked, -1 if there is none
}

// attributeLines parses lines that hold only an attribute list. They end a paragraph.
type attributeLines struct{}

// Trigger implements parser.BlockParser.
func (attributeLines) Trigger() []byte { return []byte{'{'} }

// Open implements parser.BlockParser.
func (attributeLines) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	g, ok := pc.(*guard)
	line, segment := reader.PeekLine()
	at := pc.BlockOffset()
	if !ok || at < 0 || at >= len(line) {
		return nil, parser.NoChildren
	}
	b := bytes.TrimRight(line[at:], " \t\r\n")
	n := &attributeList{source: segment, kind: colon}
	if name, rest := definition(b); name != "" {
		n.kind = dropped
		g.attributes.define(name, rest)
	} else if list, length := parseAttributes(b); length == len(b) && length > 0 {
		if n.list = list; b[1] != ':' {
			n.kind = braces
		}
	} else {
		return nil, parser.NoChildren
	}
	g.attributes.lines = append(g.attributes.lines, n)
	reader.AdvanceToEOL()
	return n, parser.NoChildren
}

// Continue implements parser.BlockParser.
func (attributeLines) Continue(ast.Node, text.Reader, parser.Context) parser.State {
	return parser.Close
}

// Close implements parser.BlockParser.
func (attributeLines) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (attributeLines) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (attributeLines) CanAcceptIndentedLine() bool { return false }

// definition returns the name and the list of a line that defines a list, {:name: .class}. The name
// is "" if the line does not.
func definition(b []byte) (name string, list attributes) {
	if len(b) < 5 || b[1] != ':' || !isWordByte(b[2]) || listEnd(b) != len(b)-1 {
		return "", nil
	}
	end := bytes.IndexByte(b[2:], ':') + 2
	if end < 3 {
		return "", nil
	}
	for _, c := range b[2:end] {
		if !isWordByte(c) && c != '-' {
			return "", nil
		}
	}
	list, _ = scanAttributes(b[end+1:len(b)-1], true)
	return string(b[2:end]), list
}

func (a *attributed) define(name string, list attributes) {
	if a.definitions == nil {
		a.definitions = map[string]attributes{}
	}
	if before := a.definitions[name]; len(before)+len(list) <= maxAttributes {
		a.definitions[name] = append(before, list...)
	}
}

// expand returns a list with the lists that its names stand for, and the lists that their names
// stand for. It stops when there are too many.
func (a *attributed) expand(list attributes) attributes {
	if a.definitions == nil {
		return list
	}
	const deepest = 8
	var out attributes
	steps := 0
	var add func(list attributes, depth int)
	add = func(list attributes, depth int) {
		for _, one := range list {
			if steps++; steps > maxAttributes {
				return
			}
			if refers, ok := a.definitions[one.value]; one.name == "" && ok {
				if depth < deepest {
					add(refers, depth+1)
				}
				continue
			}
			out = append(out, one)
		}
	}
	add(list, 0)
	return out
}

// attributeMarks parses attribute lists within lines.
type attributeMarks struct{}

// Trigger implements parser.InlineParser.
func (attributeMarks) Trigger() []byte { return []byte{'{'} }

// Parse implements parser.InlineParser. A list of goldmark or Pandoc stands after a link, an image,
// code or emphasis. Lists after a heading's text and after [text] are found later.
func (attributeMarks) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	g, ok := pc.(*guard)
	if !ok {
		return nil
	}
	line, at := block.PeekLine()
	if len(line) > 2 && line[1] == ':' && (line[2] == ':' || line[2] == '/') {
		return g.extension(block)
	}
	m := &attributeList{inline: true, kind: braces}
	if len(line) > 1 && line[1] == ':' {
		m.kind = colon
	} else if last := parent.LastChild(); last == nil || last.Kind() == ast.KindText {
		return nil
	}
	list, length := parseAttributes(line)
	switch {
	case length > 0:
		block.Advance(length)
	case m.kind == colon:
		if list, length = overLines(block); length == 0 {
			return nil
		}
	default:
		return nil
	}
	if rest, _ := block.PeekLine(); m.kind == braces && parent.Kind() == ast.KindHeading && len(bytes.TrimSpace(rest)) == 0 {
		return nil // it belongs to the heading
	}
	m.list, m.source = list, at.WithStop(at.Start+length)
	g.attributes.marks = append(g.attributes.marks, m)
	return m
}

// overLines reads a list that continues in the next lines. length is 0 if there is none.
func overLines(block text.Reader) (list attributes, length int) {
	const most = 5 // lines
	var b []byte
	for lines := range most {
		line, _ := block.PeekLine()
		if lines == 0 && bytes.ContainsAny(line[1:], "{}") {
			return nil, 0
		}
		before := len(b)
		if b = append(b, line[:min(len(line), maxList)]...); line == nil || len(b) > maxList {
			return nil, 0
		}
		if list, length = parseAttributes(b); length > 0 {
			block.Advance(length - before)
			return list, length
		}
		block.AdvanceLine()
	}
	return nil, 0
}
