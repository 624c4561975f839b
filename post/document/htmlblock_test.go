package document

import (
	"testing"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// TestStartOfHTML holds what a tag's name tells of a line to what goldmark makes of it.
func TestStartOfHTML(t *testing.T) {
	names := []string{"em", "x-y", "EM", "Div", "1", "", "!--", "?", "!DOCTYPE", "titles", "ſtyle"}
	for name := range blockTags {
		names = append(names, name)
	}
	goldmarks := parser.NewHTMLBlockParser()
	for _, name := range names {
		for _, before := range []string{"", "  ", "\t"} {
			for _, after := range []string{"", ">", "/>", "/", " ", " a>", "\ta>", ` a="b">`, " a>text", ">text</" + name + ">", "=", " >  ", "-"} {
				for _, end := range []string{"", "\n", "\r\n"} {
					for _, open := range []string{"<", "</", "</ "} {
						line := []byte(before + open + name + after + end)
						for _, last := range []ast.Node{ast.NewDocument(), ast.NewParagraph()} {
							pc := parser.NewContext()
							pc.SetOpenedBlocks([]parser.Block{{Node: last}})
							got, _ := htmlBlocks{goldmarks}.Open(nil, text.NewReader(line), pc)
							want, _ := goldmarks.Open(nil, text.NewReader(line), pc)
							if kindOf(got) != kindOf(want) {
								t.Fatalf("%q in %v starts %d, and goldmark starts %d", line, last.Kind(), kindOf(got), kindOf(want))
							}
						}
					}
				}
			}
		}
	}
}

func kindOf(n ast.Node) ast.HTMLBlockType {
	if block, ok := n.(*ast.HTMLBlock); ok {
		return block.HTMLBlockType
	}
	return 0
}
