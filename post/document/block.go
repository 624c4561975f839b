package document

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// BlockKind is what a [Block] is, in words that a message can use.
type BlockKind string

// The kinds of blocks.
const (
	BlockHeading    BlockKind = "heading"
	BlockParagraph  BlockKind = "paragraph"
	BlockItem       BlockKind = "list item" // the first paragraph of an item
	BlockTable      BlockKind = "table"     // its head
	BlockRow        BlockKind = "table row" // a row below the head
	BlockCode       BlockKind = "code block"
	BlockQuotation  BlockKind = "quotation"  // a paragraph of a quotation or an alert
	BlockImage      BlockKind = "image"      // a paragraph that holds only images
	BlockFootnote   BlockKind = "footnote"   // a paragraph of a footnote
	BlockDefinition BlockKind = "definition" // a term or a description
	BlockHTML       BlockKind = "HTML"       // raw HTML that has text or an address
	BlockEmbed      BlockKind = "embed"      // a shortcode or template tag that stands alone
	BlockBreak      BlockKind = "break"      // a thematic break
)

// A Block is a part of a document that a translator translates as a whole. Two languages are
// compared block by block.
type Block struct {
	Kind  BlockKind
	Level int // 1 to 6 for a heading, the number of cells for a row of a table, else 0
	Depth int // how many lists, quotations and footnotes it stands in
	Node  ast.Node
	Place post.Place

	// Text is what a reader reads, on one line. It includes code and the text of images, and a bar
	// between the cells of a row. For a block of code or an embed it is the source.
	Text   string
	Links  []Link   // in the form of Document.Links
	Images []Image  // also those of raw HTML and of embeds
	Code   []string // spans of code

	// Fixed holds what a translation keeps: addresses, then spans of code, then numbers as digits
	// without separators.
	Fixed []string

	numbers int // index in Fixed at which numbers start
}

// Hash returns a number that depends only on the block's kind, level, text and addresses. It does
// not depend on where the block stands.
func (b *Block) Hash() uint64 {
	h := newHash().add(string(b.Kind)).add(strconv.Itoa(b.Level)).add("\n").add(b.Text)
	for _, s := range b.Fixed[:min(b.numbers, len(b.Fixed))] {
		h = h.add("\n").add(s)
	}
	return uint64(h)
}

// Blocks returns the blocks of the document in order, footnotes last. Each call walks the tree
// again. Comments and tags that hold nothing to read are not blocks.
func (d *Document) Blocks() []Block {
	most := mostBlocks(d.Root)
	b := blocks{d: d, list: make([]Block, 0, most), texts: make([]written, 0, most), links: make([]Link, 0, len(d.Links))}
	b.text.all.Grow(len(d.Source))
	b.children(d.Root, 0, BlockParagraph, BlockParagraph)
	text := b.text.all.String()
	fixed := make([]string, 0, most)
	for i := range b.list {
		read := b.texts[i]
		if read.start < read.end {
			b.list[i].Text = text[read.start:read.end]
		}
		fixed = b.list[i].seal(fixed, read.start == read.end || read.digits)
	}
	return b.list
}

// mostBlocks returns the number of blocks in a node, or a little more.
func mostBlocks(parent ast.Node) (n int) {
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		if first := c.FirstChild(); first != nil && first.Type() == ast.TypeBlock && first.Kind() != extast.KindTableCell {
			n += mostBlocks(c)
		} else {
			n++
		}
	}
	return n
}

// blocks collects the blocks of a document.
type blocks struct {
	d     *Document
	list  []Block
	text  spaced                // of the blocks so far, and of the one that is being read
	texts []written             // where the text of each block is; empty if the block has a text of another kind
	links []Link                // of all blocks
	found int                   // how many links of the document come before the next one
	raw   map[ast.Node]*rawNode // nodes of raw HTML; nil until one is asked for
}

// children adds the blocks in a node. The first paragraph is of kind first, and the others are of
// kind other: the second paragraph of a list item is not an item.
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
		case *ast.Blockquote, *Alert:
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
		case *EmbedBlock:
			b.addEmbed(n, depth)
			b.children(n, depth, kind, other)
		case *ast.ThematicBreak:
			b.finish(Block{Kind: BlockBreak, Depth: depth, Node: n})
		default:
			switch {
			case n.HasChildren() && n.FirstChild().Type() == ast.TypeInline:
				b.add(n, kind, 0, depth)
			case n.HasChildren():
				b.children(n, depth, first, other)
			default:
				if text, ok := formula(n, b.d.Source); ok {
					b.finish(Block{Kind: BlockCode, Depth: depth, Node: n, Text: text})
				}
			}
		}
	}
}

// add adds a block of text.
func (b *blocks) add(n ast.Node, kind BlockKind, level, depth int) {
	block := Block{Kind: kind, Level: level, Depth: depth, Node: n}
	html := false // n holds tags
	text := &b.text
	var tags []string // texts of embeds
	links := len(b.links)
	source := b.d.Source
	alone, image := true, false // there is nothing but images; there is an image of Markdown
	_ = ast.Walk(n, func(c ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			if c.Kind() == extast.KindTableCell && c.NextSibling() != nil {
				text.write([]byte(" | "))
			}
			return ast.WalkContinue, nil
		}
		switch c := c.(type) {
		case *ast.Text:
			s := plain(c, source)
			text.write(s)
			if c.SoftLineBreak() || c.HardLineBreak() {
				text.write([]byte("\n"))
			}
			alone = alone && (within(c, ast.KindImage) || len(bytes.TrimSpace(s)) == 0)
		case *ast.String:
			text.write(c.Value)
		case *ast.AutoLink:
			text.write(c.Label(source))
			b.links = append(b.links, b.link(c))
			alone = false
		case *ast.Link:
			b.links = append(b.links, b.link(c))
		case *ast.Image:
			image = true
			block.Images = append(block.Images, Image{Source: string(c.Destination), Alt: Text(c, source), Node: c, Place: b.d.Place(c)})
		case *ast.CodeSpan:
			code := Text(c, source)
			block.Code = append(block.Code, code)
			alone = false
		case *ast.RawHTML:
			html = true
			raw := b.rawOf(c)
			block.Fixed = append(block.Fixed, raw.addresses...)
			block.Images = append(block.Images, raw.images...)
			return ast.WalkSkipChildren, nil
		case *EmbedSpan:
			switch {
			case c.Embed.Body == CodeBody:
				block.Code = append(block.Code, c.Embed.BodySource())
				text.write([]byte(c.Embed.BodySource()))
			case c.Embed.Kind != EmbedComment:
				tags = append(tags, c.Embed.Text())
				block.Images = append(block.Images, b.d.image(c.Embed)...)
			}
		case *extast.FootnoteLink, *extast.FootnoteBacklink:
			return ast.WalkSkipChildren, nil
		default:
			if code, ok := formula(c, source); ok {
				block.Code = append(block.Code, code)
				text.write([]byte(code))
				alone = false
			}
		}
		return ast.WalkContinue, nil
	})
	block.Links = b.links[links:len(b.links):len(b.links)]
	for _, tag := range tags {
		block.Fixed = append(block.Fixed, quoted(tag)...)
	}
	switch {
	case text.empty() && tags != nil && kind != BlockHeading:
		block.Kind, block.Text = BlockEmbed, strings.Join(strings.Fields(strings.Join(tags, " ")), " ")
	case alone && image && kind != BlockHeading:
		block.Kind = BlockImage
	case text.empty() && !image && !html:
		return
	}
	b.finish(block)
}

// link returns the link of a node as the document lists it. Both have the links in the same order.
func (b *blocks) link(n ast.Node) Link {
	for i, l := range b.d.Links[b.found:] {
		if l.Node == n {
			b.found += i + 1
			return l
		}
	}
	b.found = len(b.d.Links) // nodes that were added to the tree later are not listed
	if auto, ok := n.(*ast.AutoLink); ok {
		return b.d.autoLink(auto)
	}
	return b.d.link(n.(*ast.Link))
}

// addEmbed adds the tag of an embed, or its body if that is code. The blocks of any other body
// follow.
func (b *blocks) addEmbed(n *EmbedBlock, depth int) {
	switch e := n.Embed; {
	case e.Kind == EmbedComment, e.Kind == EmbedModule, e.Kind == EmbedEnd:
	case e.Body == CodeBody:
		b.finish(Block{Kind: BlockCode, Depth: depth, Node: n, Text: e.BodySource()})
	default:
		text := strings.Join(strings.Fields(e.Text()), " ")
		b.finish(Block{Kind: BlockEmbed, Depth: depth, Node: n, Text: text, Fixed: quoted(text), Images: b.d.image(e)})
	}
}

func (b *blocks) addCode(n ast.Node, depth int) {
	b.finish(Block{Kind: BlockCode, Depth: depth, Node: n, Text: strings.TrimRight(string(n.Lines().Value(b.d.Source)), "\n")})
}

func (b *blocks) addHTML(n *ast.HTMLBlock, depth int) {
	b.text.writeHTML(b.d.withoutEmbeds(linesOf(n)))
	raw := b.rawOf(n)
	if !b.text.empty() || raw.addresses != nil {
		b.finish(Block{Kind: BlockHTML, Depth: depth, Node: n, Fixed: raw.addresses, Images: raw.images})
	}
}

// rawNode holds what stands in the tags of a node of raw HTML.
type rawNode struct {
	addresses []string
	images    []Image
}

// rawOf returns what stands in the tags of a node of raw HTML.
func (b *blocks) rawOf(n ast.Node) (found rawNode) {
	if b.raw == nil && len(b.d.raw) > 0 {
		b.raw = make(map[ast.Node]*rawNode, len(b.d.raw))
		for _, a := range b.d.raw {
			if a.id != "" {
				continue
			}
			node := b.raw[a.node]
			if node == nil {
				node = new(rawNode)
				b.raw[a.node] = node
			}
			node.addresses = append(node.addresses, a.value)
			if a.shown {
				node.images = append(node.images, Image{Source: a.value, Alt: a.alt, Node: a.node, Place: a.place})
			}
		}
	}
	if node := b.raw[n]; node != nil {
		found = *node
	}
	return found
}

// finish adds a block. Its text is the text that was read, if it has no other.
func (b *blocks) finish(block Block) {
	block.Place = b.d.Place(block.Node)
	b.texts = append(b.texts, b.text.next())
	b.list = append(b.list, block)
}

// seal sets b.Fixed and appends it to all, which it returns. It looks for numbers in the text only
// if digits is true.
func (b *Block) seal(all []string, digits bool) []string {
	from := len(all)
	all = append(all, b.Fixed...)
	for _, l := range b.Links {
		all = append(all, l.Destination)
	}
	for _, i := range b.Images {
		if i.Node.Kind() == ast.KindImage { // images of tags are in b.Fixed already
			all = append(all, i.Source)
		}
	}
	all = append(all, b.Code...)
	b.numbers = len(all) - from
	if digits {
		all = appendNumbers(all, b.Text)
	}
	b.Fixed = all[from:len(all):len(all)]
	return all
}

func within(n ast.Node, kind ast.NodeKind) bool {
	for n = n.Parent(); n != nil && n.Type() == ast.TypeInline; n = n.Parent() {
		if n.Kind() == kind {
			return true
		}
	}
	return false
}

var quotes = regexp.MustCompile(`["“]([^"“”\s]+)["”]`)

// quoted returns the arguments of an embed that are not prose: the single words in quotation marks.
func quoted(embed string) (found []string) {
	for _, m := range quotes.FindAllStringSubmatch(embed, -1) {
		found = append(found, m[1])
	}
	return found
}
