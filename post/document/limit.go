package document

import (
	"bytes"
	"fmt"
	"regexp"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Defaults of the limits of a [Parser].
const (
	DefaultMaxBytes = 4 << 20 // of a body
	DefaultMaxDepth = 10      // of lists, quotes and footnotes within each other
)

// Markdown can be written that takes a parser seconds for each kilobyte, or that
// comes out a thousand times as long. These are the limits of what makes it so;
// in 200,000 real files none of them is reached.
const (
	maxEmphasis = 6_000 // marks of emphasis in a paragraph
	maxBrackets = 4_000 // [ in a paragraph
	maxLinks    = 1_000 // times the body's size: `](` in a paragraph, times the paragraph's size
	maxCells    = 1     // times the body's size: cells of a table
	maxGrowth   = 4     // times the body's size: addresses and titles of links, as they are written out
	freeBytes   = 8_000 // a body is taken to have at least this size where a limit goes by it
)

// refuse is the fault of a body that is not read. Most are passed by counts over
// the whole; only one that exceeds a count is looked at by paragraph.
func (ps *Parser) refuse(d *Document) *post.Fault {
	src := d.Source
	most := ps.MaxBytes
	if most <= 0 {
		most = DefaultMaxBytes
	}
	if len(src) > most {
		return d.tooMuch(0, fmt.Sprintf("the body has %d bytes, and the limit is %d", len(src), most), "split the post")
	}
	size := max(len(src), freeBytes)
	links := bytes.Count(src, []byte("]("))
	if marks(src) > maxEmphasis || bytes.Count(src, []byte("[")) > maxBrackets || links*len(src) > maxLinks*size {
		for start, end := range paragraphs(src) {
			p := src[start:end]
			switch {
			case marks(p) > maxEmphasis:
				return d.tooMuch(start, fmt.Sprintf("this paragraph has more than %d marks of emphasis", maxEmphasis), "split it, or put what is no text into a code block")
			case bytes.Count(p, []byte("[")) > maxBrackets:
				return d.tooMuch(start, fmt.Sprintf("this paragraph has more than %d brackets", maxBrackets), "split it, or put what is no text into a code block")
			case bytes.Count(p, []byte("]("))*len(p) > maxLinks*size:
				return d.tooMuch(start, "this paragraph has too many links for its length", "split it, or close the addresses of its links")
			}
		}
	}
	return d.tooManyCells(size)
}

// marks counts what may open or close emphasis.
func marks(b []byte) int {
	return bytes.Count(b, []byte("*")) + bytes.Count(b, []byte("_")) + bytes.Count(b, []byte("~"))
}

// blockStart is a line that starts a paragraph of its own, whatever comes before it.
var blockStart = regexp.MustCompile(`^ {0,3}(?:[-+*][ \t]|#{1,6}[ \t])`)

// paragraphs are runs of lines that a parser may have to look at together. As for
// goldmark, only LF ends a line.
func paragraphs(src []byte) func(yield func(start, end int) bool) {
	return func(yield func(start, end int) bool) {
		start, at := 0, 0
		for line := range bytes.Lines(src) {
			next := at + len(line)
			blank := len(bytes.TrimSpace(line)) == 0
			if (blank || blockStart.Match(line)) && at > start {
				if !yield(start, at) {
					return
				}
				start = at
			}
			if blank {
				start = next
			}
			at = next
		}
		if start < len(src) {
			yield(start, len(src))
		}
	}
}

var delimiterRow = regexp.MustCompile(`^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$`)

// tooManyCells is the fault of a table that comes out larger than the body:
// rows are filled up to as many cells as the head has.
func (d *Document) tooManyCells(size int) *post.Fault {
	src := d.Source
	if bytes.Count(src, []byte("|"))*bytes.Count(src, []byte("\n")) <= maxCells*size {
		return nil
	}
	columns, rows, table, at := 0, 0, 0, 0
	for line := range bytes.Lines(src) {
		next := at + len(line)
		line = bytes.TrimRight(line, "\r\n")
		switch {
		case len(bytes.TrimSpace(line)) == 0:
			columns = 0
		case columns > 0:
			if rows++; rows*columns > maxCells*size {
				return d.tooMuch(table, "this table has more cells than the body has bytes", "write fewer columns, or split it")
			}
		case delimiterRow.Match(line):
			columns, rows, table = bytes.Count(line, []byte("|"))+1, 1, at
		}
		at = next
	}
	return nil
}

// growth is the fault of a body whose links are written out far longer than it
// is: one long definition used over and over.
func (d *Document) growth() *post.Fault {
	most, out := maxGrowth*max(len(d.Source), freeBytes), 0
	for _, l := range d.Links {
		out += len(l.Destination)
		if n, ok := l.Node.(*ast.Link); ok {
			out += len(n.Title)
		}
		if out > most {
			return d.tooMuchAt(l.Place)
		}
	}
	for _, i := range d.Images {
		if out += len(i.Source) + len(i.Node.Title); out > most {
			return d.tooMuchAt(i.Place)
		}
	}
	return nil
}

func (d *Document) tooMuchAt(at post.Place) *post.Fault {
	return &post.Fault{Place: at, Rule: "markdown", Message: "the addresses of links come out many times as long as the body", Hint: "shorten the definition that they use"}
}

func (d *Document) tooMuch(offset int, message, hint string) *post.Fault {
	return &post.Fault{Place: d.at.of(d.Source, offset), Rule: "markdown", Message: message, Hint: hint}
}

// bounded wraps a parser of lists, quotes or footnotes so that it opens none
// beyond a depth: what is deeper is read as text, and reported.
type bounded struct {
	parser.BlockParser
	opens *regexp.Regexp // the lines that it would have opened
	depth int
}

var (
	listLine     = regexp.MustCompile(`^(?:[-+*]|[0-9]{1,9}[.)])(?:[ \t]|\r?\n?$)`)
	quoteLine    = regexp.MustCompile(`^>`)
	footnoteLine = regexp.MustCompile(`^\[\^[^\]]+\]:`)
)

// tooDeep is where in the body the first container is that was not opened.
var tooDeep = parser.NewContextKey()

func (b bounded) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		switch n.Kind() {
		case ast.KindListItem, ast.KindBlockquote, extast.KindFootnote:
			depth++
		}
	}
	if depth < b.depth {
		return b.BlockParser.Open(parent, reader, pc)
	}
	line, segment := reader.PeekLine()
	if trimmed := bytes.TrimLeft(line, " \t"); b.opens.Match(trimmed) && pc.Get(tooDeep) == nil {
		pc.Set(tooDeep, segment.Start+len(line)-len(trimmed))
	}
	return nil, parser.NoChildren
}

// blockParsers are goldmark's, bounded.
func blockParsers(depth int) []util.PrioritizedValue {
	parsers := parser.DefaultBlockParsers()
	for i, p := range parsers {
		switch p.Priority {
		case 300:
			parsers[i].Value = bounded{parser.NewListParser(), listLine, depth}
		case 800:
			parsers[i].Value = bounded{parser.NewBlockquoteParser(), quoteLine, depth}
		}
	}
	return parsers
}
