package document

import (
	"fmt"
	"sync"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Parser holds all that decides how a body is read. Its zero value reads
// CommonMark with GFM (tables, strikethrough, task lists, bare addresses),
// footnotes, and attributes for the language of a passage:
//
//	## A heading {#its-anchor .class lang=fr}
//	They say [Bonjour]{lang=fr} there.
//
//	> A quotation, or a list or any other block
//
//	{lang=fr}
//
// It is safe for concurrent use, and must be neither copied nor changed after
// its first.
type Parser struct {
	// Extensions of goldmark, beside those above. Give them to no other parser.
	Extensions []goldmark.Extender

	// Anchor makes the anchor of a heading from its text; nil is [Anchor].
	// Equal ones are numbered afterwards, and a heading's own {#id} comes first.
	// A heading whose anchor is empty has none.
	Anchor func(heading string) string

	MaxBytes int // of a body; 0 and less are DefaultMaxBytes
	MaxDepth int // of lists, quotes and footnotes within each other; 0 is DefaultMaxDepth

	once sync.Once
	md   parser.Parser
}

// Extenders are what a goldmark needs to render what the parser parses.
func (ps *Parser) Extenders() []goldmark.Extender {
	return append([]goldmark.Extender{extension.GFM, footnotes{ps.depth()}, spans{}}, ps.Extensions...)
}

// Parse reads the body of p and makes a Document of it, which the caller then
// owns. What is odd about the body and does not keep it from being read is in
// [Document.Faults]. The error is a [post.Fault] for a body that is not read
// because it is beyond a limit, or that of [post.Post.Body].
func (ps *Parser) Parse(p *post.Post) (*Document, error) {
	body, err := p.Body()
	if err != nil {
		return nil, err
	}
	ps.once.Do(ps.build)
	d := &Document{Post: p, Source: body, at: lineCounter{place: p.BodyPlace()}}
	d.checkBytes()
	if f := ps.refuse(d); f != nil {
		return nil, f
	}
	pc := parser.NewContext()
	d.Root = ps.md.Parse(text.NewReader(body), parser.WithContext(pc)).(*ast.Document)
	if at, ok := pc.Get(tooDeep).(int); ok {
		d.Faults = append(d.Faults, &post.Fault{Place: d.at.of(body, at), Rule: "markdown",
			Message: fmt.Sprintf("lists, quotes or footnotes are more than %d deep here; the rest is read as text", ps.depth()), Hint: "take a level out"})
	}
	anchor := ps.Anchor
	if anchor == nil {
		anchor = Anchor
	}
	d.passages()
	d.collect(anchor)
	if f := d.growth(); f != nil {
		return nil, f
	}
	return d, nil
}

func (ps *Parser) depth() int {
	if ps.MaxDepth > 0 {
		return ps.MaxDepth
	}
	return DefaultMaxDepth
}

func (ps *Parser) build() {
	ps.md = goldmark.New(
		goldmark.WithParser(parser.NewParser(
			parser.WithBlockParsers(blockParsers(ps.depth())...),
			parser.WithInlineParsers(parser.DefaultInlineParsers()...),
			parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
		)),
		goldmark.WithExtensions(ps.Extenders()...),
	).Parser()
}

// footnotes is goldmark's extension with a bound on how deep they are.
type footnotes struct{ depth int }

func (f footnotes) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(
		parser.WithBlockParsers(util.Prioritized(bounded{extension.NewFootnoteBlockParser(), footnoteLine, f.depth}, 999)),
		parser.WithInlineParsers(util.Prioritized(extension.NewFootnoteParser(), 101)),
		parser.WithASTTransformers(util.Prioritized(extension.NewFootnoteASTTransformer(), 999)),
	)
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(extension.NewFootnoteHTMLRenderer(), 500)))
}

// Parse reads the body of p with the zero [Parser].
func Parse(p *post.Post) (*Document, error) { return zero.Parse(p) }

var zero Parser
