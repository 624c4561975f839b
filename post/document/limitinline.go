package document

import (
	"bytes"
	"fmt"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// links wraps goldmark's parser of links. At a ], goldmark may look at each line and each node of
// the paragraph, at the text within the brackets, and at the rest of the line.
type links struct{ parser.InlineParser }

func newLinks() links { return links{parser.NewLinkParser()} }

// openBracket is a [ that is not closed yet.
type openBracket struct {
	offset int
	first  bool // no delimiter is before it, at which goldmark could stop its search for delimiters within
}

// Parse implements parser.InlineParser.
func (l links) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	if g, ok := pc.(*guard); ok {
		line, at := block.PeekLine()
		g.at = at.Start
		switch line[0] {
		case '[', '!':
			if line[0] == '[' || len(line) > 1 && line[1] == '[' {
				g.open = append(g.open, openBracket{at.Start, pc.LastDelimiter() == nil})
			}
		case ']':
			last := len(g.open) - 1
			if last < 0 {
				break
			}
			const walks = 4 // walks over the text within, which is copied too
			open := g.open[last]
			g.open = g.open[:last]
			steps := parent.Lines().Len() + walks*(at.Start-open.offset)
			if open.first && pc.LastDelimiter() != nil {
				const cached = 16_000 // nodes; more of them do not fit into a processor's cache
				nodes := parent.ChildCount()
				steps += 2 * walks * nodes * (1 + nodes/cached)
			}
			if len(line) > 1 && line[1] == '(' {
				end := bytes.IndexByte(line, ' ')
				if end < 0 || len(line) > 2 && line[2] == '<' {
					end = len(line)
				}
				steps += end / 4
			}
			g.spend(steps, at.Start, "this paragraph has too many links or brackets for the length of the body", "split it, or close the addresses of its links")
		}
		if len(g.open) > maxOpen {
			g.stop(at.Start, fmt.Sprintf("this paragraph has more than %d brackets that do not close", maxOpen), "split it, or put text that is not prose into a code block")
		}
	}
	return l.InlineParser.Parse(parent, block, pc)
}

// CloseBlock implements parser.CloseBlocker.
func (l links) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	if g, ok := pc.(*guard); ok {
		g.open = g.open[:0]
	}
	l.InlineParser.(parser.CloseBlocker).CloseBlock(parent, block, pc)
}

// codeSpans wraps goldmark's parser of code spans, so that it searches for an end only if there is
// one.
type codeSpans struct{ parser.InlineParser }

// backticks holds the runs of backticks in a paragraph: where the last run of each length is.
type backticks struct {
	start, stop int
	last        map[int]int
}

// Parse implements parser.InlineParser.
func (c codeSpans) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	g, ok := pc.(*guard)
	if !ok {
		return c.InlineParser.Parse(parent, block, pc)
	}
	line, at := block.PeekLine()
	n := run(line)
	lines := parent.Lines()
	if stop := lines.At(lines.Len() - 1).Stop; g.spans.stop != stop || at.Start < g.spans.start {
		g.spans = backticks{at.Start, stop, map[int]int{}}
		for i := range lines.Len() {
			segment := lines.At(i)
			for from := max(segment.Start, at.Start); from < segment.Stop; {
				next := bytes.IndexByte(block.Source()[from:segment.Stop], '`')
				if next < 0 {
					break
				}
				length := run(block.Source()[from+next : segment.Stop])
				g.spans.last[length] = from + next
				from += next + length
			}
		}
	}
	if g.spans.last[n] > at.Start {
		return c.InlineParser.Parse(parent, block, pc)
	}
	block.Advance(n)
	return ast.NewTextSegment(at.WithStop(at.Start + n))
}

// run returns the number of backticks that line starts with.
func run(line []byte) int {
	n := 0
	for n < len(line) && line[n] == '`' {
		n++
	}
	return n
}
