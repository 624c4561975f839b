package document

import (
	"sync"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

// Parser holds all that decides how a body is read. Its zero value reads
// CommonMark with GFM (tables, strikethrough, task lists, bare addresses) and
// footnotes. It is safe for concurrent use, and must be neither copied nor
// changed after its first.
type Parser struct {
	// Extensions of goldmark, beside those above. Give them to no other parser.
	Extensions []goldmark.Extender

	// Anchor makes the anchor of a heading from its text; nil is [Anchor].
	// Equal ones are numbered afterwards, and a heading's own {#id} comes first.
	Anchor func(heading string) string

	once sync.Once
	md   goldmark.Markdown
}

// Extenders are what a goldmark needs to render what the parser parses.
func (ps *Parser) Extenders() []goldmark.Extender {
	return append([]goldmark.Extender{extension.GFM, extension.Footnote}, ps.Extensions...)
}

// Parse reads the body of p and makes a Document of it, which the caller then
// owns. The error is that of [post.Post.Body]. What is odd about the body and
// does not keep it from being read is in [Document.Faults].
func (ps *Parser) Parse(p *post.Post) (*Document, error) {
	body, err := p.Body()
	if err != nil {
		return nil, err
	}
	ps.once.Do(func() { ps.md = goldmark.New(goldmark.WithExtensions(ps.Extenders()...)) })
	d := &Document{Post: p, Source: body, at: lineCounter{place: p.BodyPlace()}}
	d.checkBytes()
	d.Root = ps.md.Parser().Parse(text.NewReader(body)).(*ast.Document)
	anchor := ps.Anchor
	if anchor == nil {
		anchor = Anchor
	}
	d.collect(anchor)
	return d, nil
}

// Parse reads the body of p with the zero [Parser].
func Parse(p *post.Post) (*Document, error) { return zero.Parse(p) }

var zero Parser
