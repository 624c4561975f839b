package check

import (
	"bytes"
	"math"
	"slices"

	"github.com/diptych-go/diptych/post/document"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// A remarks holds the comments of a body that ask to ignore rules.
type remarks struct {
	d     *document.Document
	list  []ast.Node
	are   map[ast.Node]bool
	notes []int              // the lines of footnotes, which are at the end of the tree
	lines map[ast.Node][]int // the lines where the children of a node start, without the comments, in order; filled as needed
}

// mostRemarks is the greatest number of comments in a body that are obeyed.
const mostRemarks = 200

// ignoredInBody returns the requests in the comments of a body.
func ignoredInBody(d *document.Document) (found []*ignored) {
	if !bytes.Contains(d.Source, []byte(":ignore")) { // the search starts at a colon, which is rarer than a d
		return nil
	}
	r := remarks{d: d, are: map[ast.Node]bool{}, lines: map[ast.Node][]int{}}
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		if n.Kind() == extast.KindFootnote {
			r.notes = append(r.notes, lineOf(d, n))
		}
		if commentOf(d, n) != nil {
			r.list = append(r.list, n)
			r.are[n] = true
		}
		return ast.WalkContinue, nil
	})
	for _, n := range r.list[:min(len(r.list), mostRemarks)] {
		rules := list(commentOf(d, n)[1])
		ig := &ignored{At: d.Place(n), Rules: rules}
		ig.From, ig.To = r.reach(n)
		lines := r.linesIn(d.Root)
		ig.Whole = n.Parent() == d.Root && (len(lines) == 0 || ig.From < lines[0])
		found = append(found, ig)
	}
	if len(r.list) > mostRemarks {
		found = append(found, &ignored{At: d.Place(r.list[mostRemarks]), Excess: true})
	}
	return found
}

// commentOf returns the submatches of a comment that asks to ignore rules, or nil if the
// node is not such a comment.
func commentOf(d *document.Document, n ast.Node) []string {
	switch n := n.(type) {
	case *ast.RawHTML:
		return comment.FindStringSubmatch(string(n.Segments.Value(d.Source)))
	case *ast.HTMLBlock:
		text := n.Lines().Value(d.Source)
		if n.HasClosure() {
			text = slices.Concat(text, n.ClosureLine.Value(d.Source))
		}
		return comment.FindStringSubmatch(string(text))
	case *document.EmbedBlock:
		return comment.FindStringSubmatch(n.Embed.Text())
	case *document.EmbedSpan:
		return comment.FindStringSubmatch(n.Embed.Text())
	case *ast.Paragraph:
		if !bytes.HasSuffix(bytes.TrimSpace(n.Lines().Value(d.Source)), []byte("*/}")) {
			return nil
		}
		return comment.FindStringSubmatch(string(n.Lines().Value(d.Source)))
	}
	return nil
}

// lineOf returns the line in which a node starts: the line of the first node in it that
// has a place.
func lineOf(d *document.Document, n ast.Node) int {
	for c := n; c != nil; c = c.FirstChild() {
		if c.Pos() >= 0 {
			return d.Place(c).Line
		}
	}
	return d.Place(n).Line
}

// linesIn returns the lines in which the children of a node and the footnotes start.
func (r *remarks) linesIn(parent ast.Node) []int {
	lines, ok := r.lines[parent]
	if !ok {
		lines = slices.Clone(r.notes)
		for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
			if !r.are[c] {
				lines = append(lines, lineOf(r.d, c))
			}
		}
		slices.Sort(lines)
		lines = slices.Compact(lines)
		r.lines[parent] = lines
	}
	return lines
}

// reach returns the first and the last line that a comment covers: the lines of the block
// after it, or of the block that it stands in.
func (r *remarks) reach(n ast.Node) (from, to int) {
	start := lineOf(r.d, n)
	if n.Type() == ast.TypeInline {
		for n = n.Parent(); n.Type() == ast.TypeInline; n = n.Parent() {
		}
		start = lineOf(r.d, n) - 1
	}
	for ; n.Parent() != nil; n = n.Parent() {
		lines := r.linesIn(n.Parent())
		i, _ := slices.BinarySearch(lines, start+1)
		switch len(lines) - i {
		case 0:
			continue // the last in its list or quotation: it covers what follows that
		case 1:
			return start, math.MaxInt
		}
		return start, lines[i+1] - 1
	}
	return start, start
}
