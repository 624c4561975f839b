package document

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// tabs parses what is indented below === "Title", as in MkDocs. A tab becomes its title
// and its content, one below the other.
type tabs struct{ admonitions }

// Trigger implements parser.BlockParser.
func (tabs) Trigger() []byte { return []byte{'='} }

// Open implements parser.BlockParser.
func (tabs) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	at := pc.BlockOffset()
	if _, ok := pc.(*guard); !ok || at < 0 || !bytes.HasPrefix(line[at:], []byte("===")) {
		return nil, parser.NoChildren
	}
	b := bytes.TrimRight(line, " \t\r\n")
	start := at + 3
	for start < len(b) && (b[start] == '!' || b[start] == '+') { // for a new set of tabs, and for the tab that is open
		start++
	}
	words := start
	for start < len(b) && isSpaceByte(b[start]) {
		start++
	}
	quote := byte(0)
	if start > words && start+2 < len(b) {
		quote = b[start]
	}
	end := len(b) - 1
	if quote != '"' && quote != '\'' || b[end] != quote || len(bytes.TrimSpace(b[start+1:end])) == 0 || !indentedAfter(reader.Source(), segment.Stop) {
		return nil, parser.NoChildren
	}
	offset := segment.Start - segment.Padding
	title := ast.NewTextBlock()
	title.Lines().Append(text.NewSegment(offset+start+1, offset+end))
	title.SetPos(offset + start + 1)
	strong := &Element{Name: "strong", span: true}
	strong.AppendChild(strong, title)
	p := &Element{Name: "p", span: true}
	p.AppendChild(p, strong)
	tab := &Element{Name: "div"}
	tab.SetAttributeString("class", []byte("tab"))
	tab.AppendChild(tab, p)
	reader.AdvanceToEOL()
	return tab, parser.HasChildren
}
