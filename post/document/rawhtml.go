package document

import (
	"bytes"
	"cmp"
	"html"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	tokens "golang.org/x/net/html"
)

// A Passage is an element of raw HTML that says in which language or direction
// its text is.
type Passage struct {
	Lang, Dir string // as written; "" if the element does not say
	Place     post.Place
}

// rawAddress is an address in an attribute of raw HTML.
type rawAddress struct {
	node       ast.Node // *ast.RawHTML or *ast.HTMLBlock
	start, end int      // in the text of the node
	bare       bool     // without quotation marks
	value      string   // decoded
	image      bool
	id         string // of an element whose id another has; the one that it gets
	place      post.Place
}

// addressOf names the attributes that hold addresses, by element. A true one is an
// image or another file, not a page.
var addressOf = map[string]map[string]bool{
	"a": {"href": false}, "area": {"href": false}, "iframe": {"src": false},
	"img": {"src": true, "srcset": true}, "source": {"src": true, "srcset": true}, "image": {"href": true, "xlink:href": true},
	"video": {"src": true, "poster": true}, "audio": {"src": true}, "track": {"src": true}, "embed": {"src": true}, "object": {"data": true}, "input": {"src": true},
}

// readRawHTML finds the links, images, ids and languages of raw HTML.
func (d *Document) readRawHTML() {
	links, images := len(d.Links), len(d.Images)
	for _, raw := range d.RawHTML {
		switch n := raw.Node.(type) {
		case *ast.RawHTML:
			src := n.Segments.Value(d.Source)
			switch {
			case bytes.IndexByte(src, '=') < 0 || src[0] == '<' && strings.IndexByte("!?/", src[1]) >= 0:
			case src[0] == '<' && bytes.IndexByte(src[1:], '<') < 0:
				d.readTag(n, &cursor{lines: n.Segments}, src, 0)
			default: // several tags, in {::nomarkdown}
				d.readTags(n, n.Segments, src)
			}
		case *ast.HTMLBlock:
			lines := linesOf(n)
			if src := lines.Value(d.Source); bytes.IndexByte(src, '=') >= 0 {
				d.readTags(n, lines, src)
			}
		}
	}
	if links < len(d.Links) { // in the order of the body
		slices.SortStableFunc(d.Links, func(a, b Link) int { return before(a.Place, b.Place) })
	}
	if images < len(d.Images) {
		slices.SortStableFunc(d.Images, func(a, b Image) int { return before(a.Place, b.Place) })
	}
}

// readTags notes what the start tags of a piece of raw HTML say.
func (d *Document) readTags(n ast.Node, lines *text.Segments, src []byte) {
	at, c := 0, &cursor{lines: lines}
	for z := tokens.NewTokenizer(bytes.NewReader(src)); ; {
		kind := z.Next()
		if kind == tokens.ErrorToken {
			return
		}
		tag := z.Raw()
		if kind == tokens.StartTagToken || kind == tokens.SelfClosingTagToken {
			d.readTag(n, c, tag, at)
		}
		at += len(tag)
	}
}

func before(a, b post.Place) int {
	return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

// linesOf returns all lines of a block of raw HTML, its last one too.
func linesOf(n *ast.HTMLBlock) *text.Segments {
	lines := text.NewSegments()
	lines.AppendAll(n.Lines().Sliced(0, n.Lines().Len()))
	if n.HasClosure() {
		lines.Append(n.ClosureLine)
	}
	return lines
}

// readTag notes what the attributes of a start tag say. at is where the tag starts
// in the text of its node.
func (d *Document) readTag(n ast.Node, c *cursor, tag []byte, at int) {
	name, attributes := attributesOf(tag)
	alt := ""
	for _, a := range attributes {
		if a.name == "alt" {
			alt = a.value
		}
	}
	var p Passage
	for _, a := range attributes {
		image, isAddress := addressOf[name][a.name]
		switch {
		case a.name == "id" && a.value != "":
			d.addRawID(n, a, at, c)
		case a.name == "name" && name == "a" && a.value != "":
			d.addID(a.value)
		case a.name == "lang":
			p.Lang, p.Place = a.value, d.lines.place(d.Source, c.offset(at+a.start))
		case a.name == "dir":
			p.Dir, p.Place = a.value, d.lines.place(d.Source, c.offset(at+a.start))
		case !isAddress || strings.TrimSpace(a.value) == "":
		case a.name == "srcset":
			place := d.lines.place(d.Source, c.offset(at+a.start))
			all := candidates(tag[a.start:a.end])
			for _, one := range all[:min(len(all), mostCandidates)] {
				d.addRaw(rawAddress{n, at + a.start + one.start, at + a.start + one.end, a.bare, one.value, true, "", place}, alt)
			}
		default:
			d.addRaw(rawAddress{n, at + a.start, at + a.end, a.bare, a.value, image, "", d.lines.place(d.Source, c.offset(at+a.start))}, alt)
		}
	}
	if p.Place.Line > 0 {
		d.Passages = append(d.Passages, p)
	}
}

// addRawID notes the id of an element. The id of an element that is not the first
// that has it is numbered.
func (d *Document) addRawID(n ast.Node, a tagAttribute, at int, c *cursor) {
	id := a.value
	if d.rawIDs == nil {
		d.rawIDs = map[string]int{}
	}
	if to := unique(id, d.rawIDs); to != id {
		place := d.lines.place(d.Source, c.offset(at+a.start))
		d.raw = append(d.raw, rawAddress{node: n, start: at + a.start, end: at + a.end, bare: a.bare, value: id, id: to, place: place})
		d.repeated(place, id, to)
		id = to
	}
	d.addID(id)
}

func (d *Document) addRaw(a rawAddress, alt string) {
	d.raw = append(d.raw, a)
	if a.image {
		d.Images = append(d.Images, Image{Source: a.value, Alt: alt, Node: a.node, Place: a.place})
	} else {
		d.Links = append(d.Links, Link{Destination: a.value, Node: a.node, Place: a.place})
	}
}

// cursor finds where in the source the text of lines is, going on from the last
// place.
type cursor struct {
	lines *text.Segments
	line  int
	start int // of the line in the text
}

func (c *cursor) offset(at int) int {
	for ; c.line < c.lines.Len(); c.line++ {
		s := c.lines.At(c.line)
		n := s.Len()
		if at < c.start+n {
			return s.Start + max(0, at-c.start-s.Padding)
		}
		c.start += n
	}
	return 0
}

// tagAttribute is an attribute of a tag.
type tagAttribute struct {
	name, value string
	start, end  int // of the value in the tag, without quotation marks
	bare        bool
}

// attributesOf reads a start tag as HTML's tokenizer does. Of two attributes with
// one name the first counts.
func attributesOf(tag []byte) (name string, all []tagAttribute) {
	const space = " \t\r\n\f"
	until := func(i int, stop string) int {
		for i < len(tag) && strings.IndexByte(stop, tag[i]) < 0 {
			i++
		}
		return i
	}
	past := func(i int, skip string) int {
		for i < len(tag) && strings.IndexByte(skip, tag[i]) >= 0 {
			i++
		}
		return i
	}
	i := until(1, space+"/>")
	name = strings.ToLower(string(tag[1:i]))
	for {
		i = past(i, space+"/")
		if i >= len(tag) || tag[i] == '>' {
			return name, all
		}
		end := until(i+1, space+"/>=")
		a := tagAttribute{name: strings.ToLower(string(tag[i:end]))}
		if i = past(end, space); i < len(tag) && tag[i] == '=' {
			i = past(i+1, space)
			switch {
			case i < len(tag) && (tag[i] == '"' || tag[i] == '\''):
				a.start, a.end = i+1, until(i+1, string(tag[i:i+1]))
				i = a.end + 1
			default:
				a.start, a.end, a.bare = i, until(i, space+">"), true
				i = a.end
			}
			a.value = html.UnescapeString(string(tag[a.start:a.end]))
		}
		if len(all) < 50 && !slices.ContainsFunc(all, func(b tagAttribute) bool { return b.name == a.name }) {
			all = append(all, a)
		}
	}
}

// mostCandidates bounds how many addresses of one srcset are read.
const mostCandidates = 100

// candidates returns the addresses of a srcset as it is written.
func candidates(raw []byte) (all []tagAttribute) {
	for start := 0; start < len(raw); {
		if strings.IndexByte(" \t\r\n\f,", raw[start]) >= 0 {
			start++
			continue
		}
		end := start
		for end < len(raw) && strings.IndexByte(" \t\r\n\f", raw[end]) < 0 {
			end++
		}
		next := end
		if address := bytes.TrimRight(raw[start:end], ","); len(address) < end-start {
			end = start + len(address)
		} else if i := bytes.IndexByte(raw[end:], ','); i >= 0 { // after the descriptor
			next = end + i
		} else {
			next = len(raw)
		}
		all = append(all, tagAttribute{value: html.UnescapeString(string(raw[start:end])), start: start, end: end})
		start = next
	}
	return all
}

// RewriteRawHTML gives the links and images of raw HTML that is still in the tree
// the addresses that change returns for them. The place is that of the address, and
// image reports whether a file is wanted, not a page.
func (d *Document) RewriteRawHTML(change func(address string, image bool, at post.Place) string) {
	for start := 0; start < len(d.raw); {
		n, end := d.raw[start].node, start
		for end < len(d.raw) && d.raw[end].node == n {
			end++
		}
		if n.Parent() != nil {
			d.rewrite(n, d.raw[start:end], change)
		}
		start = end
	}
}

// rewrite changes the addresses of a node. What it says then stands at the end of
// the source.
func (d *Document) rewrite(n ast.Node, addresses []rawAddress, change func(string, bool, post.Place) string) {
	var lines *text.Segments
	switch n := n.(type) {
	case *ast.RawHTML:
		lines = n.Segments
	case *ast.HTMLBlock:
		lines = linesOf(n)
	}
	var out []byte
	src, done := lines.Value(d.Source), 0
	for _, a := range addresses {
		to := a.id
		if to == "" {
			to = change(a.value, a.image, a.place)
		}
		if to == a.value {
			continue
		}
		out = append(out, src[done:a.start]...)
		if to = html.EscapeString(to); a.bare {
			to = `"` + to + `"`
		}
		out = append(out, to...)
		done = a.end
	}
	if done == 0 {
		return
	}
	out = append(out, src[done:]...)
	if !d.rewritten { // the post's own bytes stay as they are
		d.Source, d.rewritten = slices.Clone(d.Source), true
	}
	start := len(d.Source)
	d.Source = append(d.Source, out...)
	segments := text.NewSegments()
	for line := range bytes.Lines(out) {
		segments.Append(text.NewSegment(start, start+len(line)))
		start += len(line)
	}
	switch n := n.(type) {
	case *ast.RawHTML:
		n.Segments = segments
	case *ast.HTMLBlock:
		n.SetLines(segments)
		n.ClosureLine = text.NewSegment(-1, -1)
	}
}
