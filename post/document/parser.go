package document

import (
	"cmp"
	"sync"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/parser"
)

// A Parser decides how bodies are read. The zero value reads CommonMark with GFM (tables,
// strikethrough, task lists, bare addresses), footnotes, attributes, alerts and tables of contents,
// as the documentation of the package describes.
//
// Shortcodes, template tags and components are read as embeds; see [Embed].
//
// In Chinese, Japanese and Korean, emphasis may stand beside punctuation, as in
// **「強調」**です.
//
// A Parser is safe for concurrent use. It must not be copied or changed after its first use. A nil
// Parser works like the zero Parser.
type Parser struct {
	// Extensions adds extensions of goldmark. A value must not be shared with another Parser.
	Extensions []goldmark.Extender

	// Anchor makes the anchor of a heading from its text. If it is nil, [Anchor] is
	// used. If it returns "", the heading has no anchor. Equal anchors are numbered
	// afterwards.
	Anchor func(heading string) string

	// Embeds lists the syntaxes of embeds to read. If it is nil, a file whose name ends in .mdx is
	// read with EmbedMDX, and others with EmbedHugo and EmbedLiquid. If it is empty but not nil, no
	// embeds are read.
	Embeds []EmbedSyntax

	// EmbedsInCode also reads the embeds within code spans and code blocks, as Liquid and Hugo do.
	// Document.Embeds lists them, and the code is their Node.
	EmbedsInCode bool

	// CodeEmbeds adds names of embeds whose bodies are code. Names such as highlight, code and
	// mermaid are built in.
	CodeEmbeds []string

	// WikiLinks reads [[Note]], [[Note#Heading|text]] and ![[image.png]] as links and images. The
	// address of a link to a post is the text in the brackets, with the brackets.
	// bilingual.Collection.Resolve finds the post by its title, file name or path.
	WikiLinks bool

	MaxBytes int // of a body; 0 means DefaultMaxBytes
	MaxDepth int // of lists, quotes and footnotes within each other; 0 means DefaultMaxDepth

	once sync.Once
	md   parser.Parser
}

// Parse reads the body of p and returns its Document, which the caller owns. Warnings about the
// body are in [Document.Faults]. If the body passes a limit, the error is a [post.Fault] at the
// line that does. If the body cannot be read, the error is the error of [post.Post.Body].
func (ps *Parser) Parse(p *post.Post) (*Document, error) {
	body, err := p.Body()
	if err != nil {
		return nil, err
	}
	return ps.read(&Document{Post: p, Source: body, name: p.Path})
}

// read reads the source of d.
func (ps *Parser) read(d *Document) (*Document, error) {
	ps = cmp.Or(ps, &zero)
	ps.once.Do(ps.build)
	d.lines = newLineIndex(d.Post.BodyPlace(), d.Source)
	d.checkBytes()
	if f := ps.parse(d); f != nil {
		return nil, f
	}
	anchor := ps.Anchor
	if anchor == nil {
		anchor = Anchor
	}
	if f := d.collect(anchor); f != nil {
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

// Parse reads the body of p with the zero [Parser]. See [Parser.Parse].
func Parse(p *post.Post) (*Document, error) { return zero.Parse(p) }

var zero Parser
