package document

import (
	"bytes"
	"fmt"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// These are the default limits of a [Parser].
const (
	DefaultMaxBytes = 4 << 20 // bytes of a body
	DefaultMaxDepth = 10      // lists, quotes and footnotes within each other
)

// Some Markdown takes a parser seconds for each kilobyte, or becomes a thousand times as long when
// it is written out. goldmark's own parsers count towards these limits while they read, so that a
// body cannot look different to them. None of 200,000 real files reaches a limit.
const (
	maxWork     = 250    // nodes and lines looked at again, for each byte of the body
	maxGrowth   = 4      // times the body's size: addresses, titles and texts of links, as they are written out
	maxCells    = 1      // for each byte of the body: cells of a table
	maxLines    = 2      // for each byte of the body: lines of lists, quotes and footnotes, counted once for each open block
	maxHeadings = 10_000 // headings of a body, and ids that authors give
	maxOpen     = 4_000  // brackets in a paragraph that do not close
	perBlock    = 7      // bytes of the body for each list, item, quote and footnote
	perNote     = 16     // bytes of the body for each reference to a footnote
	freeBytes   = 16_000 // a body counts as at least this long for limits that depend on its size
)

var tooManyHeadings = fmt.Sprintf("the body has more than %d headings", maxHeadings)

// guard is goldmark's context, which also counts what a body costs. It stops the parser with a
// panic, since there is no other way to stop goldmark.
type guard struct {
	parser.Context
	size    int // bytes of the body, at least freeBytes
	work    int // done so far, beyond reading the body once
	blocks  int // containers opened so far
	lines   int // lines continued so far, once for each open block
	marks   int // delimiters in the paragraph, such as those of emphasis
	open    []openBracket
	spans   backticks
	tooDeep int // where the first container that was not opened is; -1 if there is none
	refused *refusal
	cjk     []byte        // the body, if its language is Chinese, Japanese or Korean
	embeds  *embedScanner // nil if the body has none
	scoped  scoped
	at      int // where in the body a definition or link stands

	attributes attributed
	alerts     []quotedAlert
	elements   []*Element
	markdown   int // 1 if an element may hold Markdown, -1 if none does, 0 if nobody looked
	toc        contentsFound
	lastFence  int // where the last line of colons is; 0 if nobody looked, -1 if there is none
}

// refusal is where and why a body is not read.
type refusal struct {
	offset        int
	message, hint string
}

func newGuard(size int) *guard {
	return &guard{Context: parser.NewContext(), size: max(size, freeBytes), tooDeep: -1}
}

// spend adds steps to the work done, and stops the parser if that is too much.
func (g *guard) spend(steps, offset int, message, hint string) {
	if g.work += steps; g.work > maxWork*g.size {
		g.stop(offset, message, hint)
	}
}

func (g *guard) stop(offset int, message, hint string) {
	g.refused = &refusal{offset, message, hint}
	panic(g.refused)
}

// PushDelimiter counts the delimiters of a paragraph, since goldmark may compare each of them with
// all before it.
func (g *guard) PushDelimiter(d *parser.Delimiter) {
	g.marks++
	g.spend(g.marks, d.Segment.Start, "this paragraph has too many marks of emphasis for the length of the body", "split it, or put text that is not prose into a code block")
	if g.cjk != nil {
		flankCJK(d, g.cjk)
	}
	g.Context.PushDelimiter(d)
}

// ClearDelimiters starts the count again at the end of a paragraph.
func (g *guard) ClearDelimiters(bottom ast.Node) {
	g.Context.ClearDelimiters(bottom)
	if g.LastDelimiter() == nil {
		g.marks = 0
	}
}

// parse reads the body. It returns a fault if the body passes a limit.
func (ps *Parser) parse(d *Document) (fault *post.Fault) {
	most := ps.MaxBytes
	if most <= 0 {
		most = DefaultMaxBytes
	}
	if len(d.Source) > most {
		return d.fault(0, fmt.Sprintf("the body has %d bytes, and the limit is %d", len(d.Source), most), "split the post")
	}
	embeds := ps.scanEmbeds(d)
	if embeds != nil && embeds.full >= 0 {
		return d.fault(embeds.full, fmt.Sprintf("the body has more than %d template tags", maxEmbeds), "split the post")
	}
	if isHTML(d.name) {
		return d.readHTML(embeds)
	}
	g := newGuard(len(d.Source))
	if writtenInCJK(d.Post.Lang) {
		g.cjk = d.Source
	}
	source := d.Source
	if embeds != nil {
		g.embeds, source = embeds, embeds.masked()
	}
	defer func() {
		if g.refused != nil {
			_ = recover()
			fault = d.fault(g.refused.offset, g.refused.message, g.refused.hint)
		}
	}()
	d.Root = ps.md.Parse(text.NewReader(source), parser.WithContext(g)).(*ast.Document)
	if embeds != nil {
		d.putEmbeds(embeds)
	}
	if g.tooDeep >= 0 {
		d.warn(g.tooDeep, fmt.Sprintf("lists, quotes or footnotes are more than %d deep here; the rest is read as text", ps.depth()), "take a level out")
	}
	return d.attach(g)
}

// bounded wraps a block parser so that it opens no container beyond a depth. Deeper containers are
// read as text and reported.
type bounded struct {
	parser.BlockParser
	depth int
}

func (b bounded) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, start := reader.Position()
	node, state := b.BlockParser.Open(parent, reader, pc)
	if node == nil || state&parser.HasChildren == 0 {
		return node, state
	}
	g, guarded := pc.(*guard)
	if guarded {
		if g.blocks++; g.blocks*perBlock > g.size {
			g.stop(start.Start, "the body has too many lists, items and quotes for its length", "split the post, or put text that is not prose into a code block")
		}
	}
	if node.Kind() == ast.KindListItem {
		return node, state
	}
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		if kind := n.Kind(); kind != ast.KindList && kind != ast.KindDocument {
			depth++
		}
	}
	if depth < b.depth {
		return node, state
	}
	reader.SetPosition(line, start)
	reader.Advance(0) // the reader forgets the line that it has kept
	if guarded && g.tooDeep < 0 {
		g.tooDeep = start.Start + max(0, pc.BlockOffset())
	}
	return nil, parser.NoChildren
}

// Continue implements parser.BlockParser. goldmark remembers each line of each
// block that is open.
func (b bounded) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	if g, ok := pc.(*guard); ok {
		if g.lines++; g.lines > maxLines*g.size {
			_, at := reader.Position()
			g.stop(at.Start, "the lists, quotes or footnotes around this line have too many empty lines", "remove empty lines")
		}
	}
	return b.BlockParser.Continue(node, reader, pc)
}

// SetOption passes an option on to a parser that takes options.
func (b bounded) SetOption(name parser.OptionName, value any) {
	if s, ok := b.BlockParser.(parser.SetOptioner); ok {
		s.SetOption(name, value)
	}
}

// paragraphs counts what goldmark does with a paragraph before its text is read. goldmark removes
// the lines of each definition from all lines that follow, and fills the rows of a table up to the
// width of its head.
type paragraphs struct{}

// Transform implements parser.ParagraphTransformer.
func (paragraphs) Transform(p *ast.Paragraph, reader text.Reader, pc parser.Context) {
	g, ok := pc.(*guard)
	if !ok || p.Lines().Len() == 0 {
		return
	}
	g.at = p.Lines().At(0).Start
	g.toc.paragraph(p, reader.Source())
	g.alert(p, reader.Source())
	if p.Lines().Len() < 2 {
		return
	}
	lines, source := p.Lines(), reader.Source()
	first := lines.At(0)
	definitions := bytes.HasPrefix(util.TrimLeftSpace(first.Value(source)), []byte("["))
	for i := range lines.Len() {
		line := lines.At(i)
		value := util.TrimLeftSpace(line.Value(source))
		if len(value) == 0 {
			continue
		}
		switch value[0] {
		case '[':
			if definitions {
				g.spend(lines.Len()-i, line.Start, "this paragraph has too many definitions of links", "put an empty line between some of them")
			}
		case '|', '-', ':':
			columns := delimiterColumns(value)
			if columns > 0 && i > 0 && columns*(lines.Len()-i) > maxCells*g.size {
				g.stop(line.Start, "this table has more cells than the body has bytes", "write fewer columns, or split it")
			}
		}
	}
}

// delimiterColumns returns the number of columns of a line that may be the second of a table, or 0
// for other lines.
func delimiterColumns(line []byte) int {
	columns := 1
	for _, c := range line {
		switch {
		case c == '|':
			columns++
		case c != '-' && c != ':' && !util.IsSpace(c):
			return 0
		}
	}
	return columns
}
