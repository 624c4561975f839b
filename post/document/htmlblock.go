package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// htmlBlocks wraps goldmark's parser of raw HTML. A block of it ends before the tag that closes an
// embed around it. Most lines that start with a tag do not need goldmark's regular expressions.
type htmlBlocks struct{ parser.BlockParser }

// Open implements parser.BlockParser.
func (h htmlBlocks) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	switch startOf(line) {
	case noBlock:
		return nil, parser.NoChildren
	case blockOfTag:
		node := ast.NewHTMLBlock(ast.HTMLBlockType6)
		node.Lines().Append(segment)
		reader.AdvanceToEOL()
		return node, parser.NoChildren
	}
	return h.BlockParser.Open(parent, reader, pc)
}

// lineStart is what a line that begins with < starts.
type lineStart int

const (
	anyBlock   lineStart = iota // goldmark must decide
	noBlock                     // a tag within a paragraph
	blockOfTag                  // a block that ends at an empty line
)

// startOf returns what a line starts, if the name of its tag decides that, and anyBlock otherwise.
func startOf(line []byte) lineStart {
	tag := bytes.TrimLeft(line, " ")
	if len(tag) < 2 || tag[0] != '<' {
		return anyBlock
	}
	start := 1
	if tag[1] == '/' {
		start = 2
	}
	end := start
	for end < len(tag) && (alphanumeric(tag[end]) || tag[end] == '-') {
		end++
	}
	if end == start || '0' <= tag[start] && tag[start] <= '9' || tag[start] == '-' {
		return anyBlock
	}
	block, known := blockTags[strings.ToLower(string(tag[start:end]))]
	rest := tag[end:]
	switch {
	case known && !block:
		return anyBlock
	case known && (len(rest) == 0 || rest[0] == ' ' || rest[0] == '>' || rest[0] == '\n' || bytes.HasPrefix(rest, []byte("/>"))):
		return blockOfTag
	case !known && !bytes.HasSuffix(bytes.TrimRight(rest, " \r\n"), []byte(">")):
		return noBlock // only a tag that is alone on its line starts a block
	}
	return anyBlock
}

// blockTags holds the names of tags that start a block whatever follows on the line. The value is
// true for a block that ends at an empty line, as CommonMark lists them, and false for one that
// ends with its end tag.
var blockTags = map[string]bool{"script": false, "pre": false, "style": false, "textarea": false}

func init() {
	for name := range strings.FieldsSeq(`address article aside base basefont blockquote body caption center col colgroup dd details dialog
		dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main
		menu menuitem meta nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul`) {
		blockTags[name] = true
	}
}

// Continue implements parser.BlockParser.
func (h htmlBlocks) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	if g, ok := pc.(*guard); ok && g.embeds != nil {
		line, at := reader.PeekLine()
		indent := 0
		for indent < len(line) && (line[indent] == ' ' || line[indent] == '\t') {
			indent++
		}
		if first, last := g.embeds.line(at.Start + indent); first < last {
			t := g.embeds.tags[first]
			if t.form == closing && t.pair >= 0 && g.embeds.tags[t.pair].start < node.Pos() {
				return parser.Close
			}
		}
	}
	return h.BlockParser.Continue(node, reader, pc)
}
