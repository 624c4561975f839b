package document

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// abbreviations parses lines such as *[HTML]: Hyper Text Markup Language. They define an
// abbreviation in MkDocs, kramdown and PHP Markdown Extra and are not text. Such a line stands
// alone or among others like it. A line with another asterisk is emphasis.
type abbreviations struct{ attributeLines }

// Trigger implements parser.BlockParser.
func (abbreviations) Trigger() []byte { return []byte{'*'} }

// Open implements parser.BlockParser.
func (abbreviations) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	g, ok := pc.(*guard)
	line, segment := reader.PeekLine()
	if at := pc.BlockOffset(); !ok || at < 0 || !isAbbreviation(line[at:]) {
		return nil, parser.NoChildren
	}
	next, _, _ := bytes.Cut(reader.Source()[segment.Stop:], []byte("\n"))
	if next = bytes.TrimLeft(next, " >"); !util.IsBlank(next) && !isAbbreviation(next) {
		return nil, parser.NoChildren
	}
	n := &attributeList{source: segment, kind: dropped}
	g.attributes.lines = append(g.attributes.lines, n)
	reader.AdvanceToEOL()
	return n, parser.NoChildren
}

// CanInterruptParagraph implements parser.BlockParser.
func (abbreviations) CanInterruptParagraph() bool { return false }

// isAbbreviation reports whether a line defines an abbreviation.
func isAbbreviation(line []byte) bool {
	name, ok := bytes.CutPrefix(line, []byte("*["))
	if !ok {
		return false
	}
	name, means, ok := bytes.Cut(name, []byte("]:"))
	return ok && len(bytes.TrimSpace(name)) > 0 && !bytes.ContainsAny(name, "[]*") && len(bytes.TrimSpace(means)) > 0 && isSpaceByte(means[0]) && bytes.IndexByte(means, '*') < 0
}
