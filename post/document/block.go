package document

import (
	"bytes"
	"hash/fnv"
	"regexp"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// BlockKind says what a [Block] is, in words that a message can use.
type BlockKind string

// The kinds of blocks.
const (
	BlockHeading    BlockKind = "heading"
	BlockParagraph  BlockKind = "paragraph"
	BlockItem       BlockKind = "list item"
	BlockTable      BlockKind = "table"     // the row of its head
	BlockRow        BlockKind = "table row" // a row below the head
	BlockCode       BlockKind = "code block"
	BlockQuotation  BlockKind = "quotation"
	BlockImage      BlockKind = "image" // a paragraph of images alone
	BlockFootnote   BlockKind = "footnote"
	BlockDefinition BlockKind = "definition" // its term or its description
	BlockHTML       BlockKind = "HTML"       // raw HTML that has text or an address
	BlockEmbed      BlockKind = "embed"      // a shortcode or template tag alone
	BlockBreak      BlockKind = "break"      // a thematic break
)

// A Block is a part of a document that a translator translates as a whole: the
// unit in which two languages are compared.
type Block struct {
	Kind  BlockKind
	Level int // of a heading, 1 to 6; cells of a table's row; else 0
	Depth int // how many lists, quotations and footnotes it stands in
	Node  ast.Node
	Place post.Place

	// Text is what a reader reads, on one line: with code and the text of images, and
	// a bar between the cells of a row. Of a code block or embed it is the source.
	Text   string
	Links  []Link
	Images []Image
	Code   []string // spans of code

	// Fixed holds what a translation keeps: addresses, spans of code, and numbers
	// as digits without separators.
	Fixed []string

	// Hash depends on the block's kind, level, text and addresses alone. It is the
	// same wherever the block stands.
	Hash uint64
}

// Blocks returns the blocks of the document in order, footnotes last. Each call
// walks the tree again. Comments and tags that hold nothing to read are no blocks.
func (d *Document) Blocks() []Block {
	b := blocks{d: d}
	b.children(d.Root, 0, BlockParagraph, BlockParagraph)
	for i := range b.list {
		b.list[i].seal()
	}
	return b.list
}

// blocks collects the blocks of a document.
type blocks struct {
	d    *Document
	list []Block
	open string // what closes the embed that goes on in the next block
}

// children adds what stands in a node. Its first paragraph is of one kind, the
// others are of another: a list item's second paragraph is no item.
func (b *blocks) children(parent ast.Node, depth int, first, other BlockKind) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		kind := other
		if n == parent.FirstChild() {
			kind = first
		}
		switch n := n.(type) {
		case *ast.Heading:
			b.add(n, BlockHeading, n.Level, depth)
		case *ast.ListItem:
			b.children(n, depth+1, BlockItem, BlockParagraph)
		case *ast.Blockquote:
			b.children(n, depth+1, BlockQuotation, BlockQuotation)
		case *extast.Footnote:
			b.children(n, depth+1, BlockFootnote, BlockFootnote)
		case *extast.TableHeader:
			b.add(n, BlockTable, n.ChildCount(), depth)
		case *extast.TableRow:
			b.add(n, BlockRow, n.ChildCount(), depth)
		case *extast.DefinitionDescription:
			b.children(n, depth, BlockDefinition, BlockParagraph)
		case *extast.DefinitionTerm:
			b.add(n, BlockDefinition, 0, depth)
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			b.addCode(n, depth)
		case *ast.HTMLBlock:
			b.addHTML(n, depth)
		case *ast.ThematicBreak:
			b.finish(Block{Kind: BlockBreak, Depth: depth, Node: n})
		default:
			switch {
			case n.HasChildren() && n.FirstChild().Type() == ast.TypeInline:
				b.add(n, kind, 0, depth)
			case n.HasChildren():
				b.children(n, depth, first, other)
			}
		}
	}
}

// add adds a block of text.
func (b *blocks) add(n ast.Node, kind BlockKind, level, depth int) {
	block := Block{Kind: kind, Level: level, Depth: depth, Node: n}
	var text strings.Builder
	var html []string
	source := b.d.Source
	alone := true // nothing but images
	_ = ast.Walk(n, func(c ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			if c.Kind() == extast.KindTableCell && c.NextSibling() != nil {
				text.WriteString(" | ")
			}
			return ast.WalkContinue, nil
		}
		switch c := c.(type) {
		case *ast.Text:
			s := plain(c, source)
			text.WriteString(s)
			if c.SoftLineBreak() || c.HardLineBreak() {
				text.WriteByte('\n')
			}
			alone = alone && (within(c, ast.KindImage) || strings.TrimSpace(s) == "")
		case *ast.String:
			text.Write(c.Value)
		case *ast.AutoLink:
			text.Write(c.Label(source))
			block.Links = append(block.Links, b.d.autoLink(c))
			alone = false
		case *ast.Link:
			block.Links = append(block.Links, Link{Destination: string(c.Destination), Text: Text(c, source), Node: c, Place: b.d.Place(c)})
		case *ast.Image:
			block.Images = append(block.Images, Image{Source: string(c.Destination), Alt: Text(c, source), Node: c, Place: b.d.Place(c)})
		case *ast.CodeSpan:
			code := Text(c, source)
			block.Code = append(block.Code, code)
			alone = false
		case *ast.RawHTML:
			html = append(html, string(c.Segments.Value(source)))
			return ast.WalkSkipChildren, nil
		case *extast.FootnoteLink, *extast.FootnoteBacklink:
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	block.Text = strings.Join(strings.Fields(text.String()), " ")
	switch {
	case b.opens(n, block.Text):
		return
	case kind == BlockParagraph && embed(block.Text):
		block.Kind = BlockEmbed
	case alone && len(block.Images) > 0 && kind != BlockHeading:
		block.Kind = BlockImage
	case block.Text == "" && len(block.Images) == 0 && html == nil:
		return
	}
	block.Fixed = append(block.Fixed, addresses(html)...)
	b.finish(block)
}

// opens tells whether an embed starts here that goes on in the next blocks: a
// template tag may hold blank lines.
func (b *blocks) opens(n ast.Node, text string) bool {
	const most = 20_000
	for _, pair := range [...][2]string{{"{%", "%}"}, {"{{", "}}"}} {
		if b.open != "" || !strings.HasPrefix(text, pair[0]) || strings.Contains(text, pair[1]) || n.Pos() < 0 {
			continue
		}
		rest := b.d.Source[n.Pos():]
		if bytes.Contains(rest[:min(len(rest), most)], []byte(pair[1])) {
			b.finish(Block{Kind: BlockEmbed, Node: n, Text: text})
			b.open = pair[1]
			return true
		}
	}
	return false
}

func (b *blocks) addCode(n ast.Node, depth int) {
	b.finish(Block{Kind: BlockCode, Depth: depth, Node: n, Text: strings.TrimRight(string(n.Lines().Value(b.d.Source)), "\n")})
}

func (b *blocks) addHTML(n *ast.HTMLBlock, depth int) {
	source := string(n.Lines().Value(b.d.Source))
	if n.HasClosure() {
		source += string(n.ClosureLine.Value(b.d.Source))
	}
	text := strings.Join(strings.Fields(tag.ReplaceAllString(source, " ")), " ")
	found := addresses([]string{source})
	if b.opens(n, text) {
		return
	}
	if text != "" || found != nil {
		b.finish(Block{Kind: BlockHTML, Depth: depth, Node: n, Text: text, Fixed: found})
	}
}

// finish adds a block, or its text to the embed that it is a part of.
func (b *blocks) finish(block Block) {
	if b.open != "" {
		last := &b.list[len(b.list)-1]
		last.Text += "\n" + block.Text
		if strings.Contains(block.Text, b.open) {
			b.open = ""
		}
		return
	}
	block.Place = b.d.Place(block.Node)
	b.list = append(b.list, block)
}

// seal adds what is fixed in a block, and its hash.
func (b *Block) seal() {
	for _, l := range b.Links {
		b.Fixed = append(b.Fixed, l.Destination)
	}
	for _, i := range b.Images {
		b.Fixed = append(b.Fixed, i.Source)
	}
	b.Fixed = append(b.Fixed, b.Code...)
	if b.Kind == BlockEmbed {
		b.Fixed = append(b.Fixed, quoted(b.Text)...)
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(string(b.Kind) + strconv.Itoa(b.Level) + "\n" + b.Text))
	for _, s := range b.Fixed {
		_, _ = h.Write([]byte("\n" + s))
	}
	b.Hash = h.Sum64()
	b.Fixed = appendNumbers(b.Fixed, b.Text)
}

func within(n ast.Node, kind ast.NodeKind) bool {
	for n = n.Parent(); n != nil && n.Type() == ast.TypeInline; n = n.Parent() {
		if n.Kind() == kind {
			return true
		}
	}
	return false
}

var (
	tag     = regexp.MustCompile(`(?s)<!--.*?-->|<style.*?</style>|<script.*?</script>|<(?:"[^"]*"|'[^']*'|[^>"'])*>`)
	address = regexp.MustCompile(`(?i)\b(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)')`)
	quotes  = regexp.MustCompile(`["“]([^"“”\s]+)["”]`)
)

// addresses are those that tags of HTML lead to.
func addresses(html []string) (found []string) {
	for _, s := range html {
		for _, m := range address.FindAllStringSubmatch(s, -1) {
			found = append(found, m[1]+m[2])
		}
	}
	return found
}

// quoted are the arguments of an embed that are no prose.
func quoted(embed string) (found []string) {
	for _, m := range quotes.FindAllStringSubmatch(embed, -1) {
		found = append(found, m[1])
	}
	return found
}

// embed tells whether a text is a shortcode or template tag alone.
func embed(s string) bool {
	return strings.HasPrefix(s, "{{") && strings.HasSuffix(s, "}}") || strings.HasPrefix(s, "{%") && strings.HasSuffix(s, "%}")
}
