package document

import (
	"cmp"
	"slices"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// footnotes is goldmark's extension at a lower cost: it grows with the number of footnotes, not
// with the square of that number.
type footnotes struct{}

// Extend implements goldmark.Extender.
func (footnotes) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(
		parser.WithBlockParsers(util.Prioritized(footnoteBlocks{extension.NewFootnoteBlockParser()}, 999)),
		parser.WithInlineParsers(util.Prioritized(footnoteLinks{}, 101)),
		parser.WithASTTransformers(util.Prioritized(footnoteLinks{}, 999)),
	)
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(extension.NewFootnoteHTMLRenderer(), 500)))
}

// notes holds the footnotes of a body.
type notes struct {
	list    *extast.FootnoteList
	byLabel map[string]*extast.Footnote
	links   []*extast.FootnoteLink
}

var notesKey = parser.NewContextKey()

// footnoteBlocks records the footnotes that goldmark's parser finds.
type footnoteBlocks struct{ parser.BlockParser }

// Close implements parser.BlockParser.
func (f footnoteBlocks) Close(node ast.Node, reader text.Reader, pc parser.Context) {
	f.BlockParser.Close(node, reader, pc)
	list, ok := node.Parent().(*extast.FootnoteList)
	if !ok {
		return
	}
	all := pc.ComputeIfAbsent(notesKey, func() any { return &notes{list: list, byLabel: map[string]*extast.Footnote{}} }).(*notes)
	note := node.(*extast.Footnote)
	if _, defined := all.byLabel[string(note.Ref)]; !defined {
		all.byLabel[string(note.Ref)] = note
	}
}

// footnoteLinks parses references to footnotes. It numbers and sorts the footnotes that have
// references.
type footnoteLinks struct{}

// Trigger implements parser.InlineParser. An image may start like a reference.
func (footnoteLinks) Trigger() []byte { return []byte{'!', '['} }

// Parse implements parser.InlineParser.
func (footnoteLinks) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	const longest = 999 // bytes of a label, as in goldmark's block parser
	all, ok := pc.Get(notesKey).(*notes)
	if !ok {
		return nil
	}
	line, segment := block.PeekLine()
	start := 1
	if line[0] == '!' {
		start++
	}
	if start >= len(line) || line[start-1] != '[' || line[start] != '^' {
		return nil
	}
	start++
	end := util.FindClosure(line[start:min(len(line), start+longest)], '[', ']', false, false) //nolint:staticcheck // as goldmark's block parser
	if end < 0 {
		return nil
	}
	note := all.byLabel[string(line[start:start+end])]
	if note == nil {
		return nil
	}
	if g, ok := pc.(*guard); ok && len(all.links)*perNote > g.size {
		g.stop(segment.Start, "the body has too many references to footnotes for its length", "refer to a footnote once in a passage")
	}
	if note.Index < 0 {
		all.list.Count++
		note.Index = all.list.Count
	}
	if line[0] == '!' {
		parent.AppendChild(parent, ast.NewTextSegment(segment.WithStop(segment.Start+1)))
	}
	block.Advance(start + end + 1)
	link := extast.NewFootnoteLink(note.Index)
	all.links = append(all.links, link)
	return link
}

// Transform implements parser.ASTTransformer.
func (footnoteLinks) Transform(root *ast.Document, _ text.Reader, pc parser.Context) {
	all, ok := pc.Get(notesKey).(*notes)
	if !ok {
		return
	}
	count := make([]int, all.list.Count+1)
	for _, link := range all.links {
		link.RefIndex = count[link.Index]
		count[link.Index]++
	}
	for _, link := range all.links {
		link.RefCount = count[link.Index]
	}
	var used []*extast.Footnote
	for n := all.list.FirstChild(); n != nil; n = all.list.FirstChild() {
		all.list.RemoveChild(all.list, n)
		if note := n.(*extast.Footnote); note.Index > 0 {
			used = append(used, note)
		}
	}
	if parent := all.list.Parent(); parent != nil {
		parent.RemoveChild(parent, all.list)
	}
	if len(used) == 0 {
		return
	}
	slices.SortStableFunc(used, func(a, b *extast.Footnote) int { return cmp.Compare(a.Index, b.Index) })
	for _, note := range used {
		all.list.AppendChild(all.list, note)
		var to ast.Node = note
		if last := note.LastChild(); last != nil && ast.IsParagraph(last) {
			to = last
		}
		for i := range count[note.Index] {
			back := extast.NewFootnoteBacklink(note.Index)
			back.RefCount, back.RefIndex = count[note.Index], i
			to.AppendChild(to, back)
		}
	}
	root.AppendChild(root, all.list)
}
