package document

import (
	"bytes"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	tokens "golang.org/x/net/html"
)

// A Passage is an element of raw HTML that names the language or the direction of its text.
type Passage struct {
	Lang, Dir string // as written; "" if the element does not name it
	Place     post.Place
}

// rawAddress is an address in an attribute of raw HTML.
type rawAddress struct {
	node       ast.Node // *ast.RawHTML or *ast.HTMLBlock
	start, end int      // of the value, in the text of the node
	bare       bool     // without quotation marks
	value      string   // decoded
	image      bool
	shown      bool   // it is the src of an img
	alt        string // of the img
	unsized    bool   // it is the src of an img without width and height
	id         string // the id that the element gets, if another element has the id in value
	place      post.Place
}

// addressOf lists the attributes that hold addresses, by element. The value is true for an image or
// another file, and false for a page.
var addressOf = map[string]map[string]bool{
	"a": {"href": false}, "area": {"href": false}, "iframe": {"src": false},
	"img": {"src": true, "srcset": true}, "source": {"src": true, "srcset": true}, "image": {"href": true, "xlink:href": true},
	"video": {"src": true, "poster": true}, "audio": {"src": true}, "track": {"src": true}, "embed": {"src": true}, "object": {"data": true}, "input": {"src": true},
}

// readRawHTML lists the links, images, ids, languages and headings in a piece of raw HTML.
func (c *collector) readRawHTML(n ast.Node, lines *text.Segments) {
	src := rawSource(lines, c.Source)
	start := bytes.IndexByte(src, '<')
	heading := n.Kind() == ast.KindHTMLBlock && !c.HTML && holdsHeading(src)
	if start < 0 || !heading && bytes.IndexByte(src, '=') < 0 {
		return
	}
	if bytes.IndexByte(src[start+1:], '<') < 0 { // one tag, by far the most frequent case
		if start+1 < len(src) && isWordByte(src[start+1]) {
			c.readTag(n, &cursor{lines: lines}, src[start:], start)
		}
		return
	}
	at, places := 0, &cursor{lines: lines}
	if !heading {
		if at = c.readTags(n, places, src); at == len(src) {
			return
		}
	}
	title := rawHeading{collector: c, node: n}
	for z := tokens.NewTokenizer(bytes.NewReader(src[at:])); c.fault == nil; {
		kind := z.Next()
		if kind == tokens.ErrorToken {
			break
		}
		raw := z.Raw()
		length := len(raw)
		switch kind {
		case tokens.StartTagToken, tokens.SelfClosingTagToken:
			if level := headingLevelOf(raw[1:]); heading && level > 0 {
				title.start(level, raw, c.lines.place(c.Source, places.offset(at)))
			}
			c.readTag(n, places, raw, at)
		case tokens.EndTagToken:
			if headingLevelOf(raw[2:]) > 0 {
				title.end()
			}
		case tokens.TextToken:
			if title.open {
				title.text = append(title.text, z.Text()...)
			}
		}
		at += length
	}
	title.end()
}

// readTags reads tags as long as it needs no tokenizer. It stops at a comment, and at an element
// whose content may not be HTML, and returns where it stopped.
func (d *Document) readTags(n ast.Node, places *cursor, src []byte) (at int) {
	for {
		start := bytes.IndexByte(src[at:], '<')
		if start < 0 || at+start+1 == len(src) {
			return len(src)
		}
		at += start
		switch next := src[at+1]; {
		case next == '!' || next == '?' || next == '/' && !plainEnd(src[at:]):
			return at
		case next == '/':
			at += bytes.IndexByte(src[at:], '>') + 1
			continue
		case !letter(next):
			at++
			continue
		}
		name, attributes, length := attributesOf(src[at:])
		switch {
		case length == 0:
			return len(src) // it is not closed
		case otherContent[name]:
			return at
		}
		d.readAttributes(n, places, src[at:at+length], at, name, attributes)
		at += length
	}
}

// plainEnd reports whether an end tag ends at its first >.
func plainEnd(src []byte) bool {
	end := bytes.IndexByte(src, '>')
	return end >= 0 && bytes.IndexByte(src[:end], '=') < 0
}

// otherContent lists the elements whose content a tokenizer does not take for HTML.
var otherContent = map[string]bool{"iframe": true, "noembed": true, "noframes": true, "noscript": true, "plaintext": true, "script": true, "style": true,
	"textarea": true, "title": true, "xmp": true}

// rawSource returns the text of lines of raw HTML. It is a part of the source if the lines follow
// each other there, as they do except in quotations and lists.
func rawSource(lines *text.Segments, source []byte) []byte {
	if lines.Len() == 0 {
		return nil
	}
	first, last := lines.At(0), lines.At(lines.Len()-1)
	size := 0
	for i := range lines.Len() {
		s := lines.At(i)
		size += s.Len()
	}
	if size == last.Stop-first.Start {
		return source[first.Start:last.Stop:last.Stop]
	}
	return lines.Value(source)
}

// linesOf returns all lines of a block of raw HTML, also the one that closes it.
func linesOf(n *ast.HTMLBlock) *text.Segments {
	if !n.HasClosure() {
		return n.Lines()
	}
	lines := text.NewSegments()
	lines.AppendAll(n.Lines().Sliced(0, n.Lines().Len()))
	lines.Append(n.ClosureLine)
	return lines
}

// readTag records what the attributes of a start tag hold. at is where the tag starts in the text
// of its node.
func (d *Document) readTag(n ast.Node, c *cursor, tag []byte, at int) {
	if bytes.IndexByte(tag, '=') >= 0 {
		name, attributes, _ := attributesOf(tag)
		d.readAttributes(n, c, tag, at, name, attributes)
	}
}

func (d *Document) readAttributes(n ast.Node, c *cursor, tag []byte, at int, name string, attributes []tagAttribute) {
	alt, unsized := "", name == "img"
	for _, a := range attributes {
		switch a.name {
		case "alt":
			alt = a.value()
		case "width", "height":
			unsized = false
		}
	}
	var p Passage
	for _, a := range attributes {
		image, isAddress := addressOf[name][a.name]
		switch {
		case a.name == "id" && len(a.raw) > 0:
			d.addRawID(n, a, at, c)
		case a.name == "name" && name == "a" && len(a.raw) > 0:
			d.addID(a.value())
		case a.name == "lang":
			p.Lang, p.Place = a.value(), d.lines.place(d.Source, c.offset(at+a.start))
		case a.name == "dir":
			p.Dir, p.Place = a.value(), d.lines.place(d.Source, c.offset(at+a.start))
		case !isAddress || len(bytes.TrimSpace(a.raw)) == 0:
		case a.name == "srcset":
			place := d.lines.place(d.Source, c.offset(at+a.start))
			all := candidates(tag[a.start:a.end])
			for _, one := range all[:min(len(all), mostCandidates)] {
				d.addRaw(rawAddress{node: n, start: at + a.start + one.start, end: at + a.start + one.end, bare: a.bare, value: one.value(), image: true, alt: alt, place: place})
			}
		default:
			place := d.lines.place(d.Source, c.offset(at+a.start))
			d.addRaw(rawAddress{node: n, start: at + a.start, end: at + a.end, bare: a.bare, value: a.value(), image: image, shown: name == "img" && image, alt: alt, unsized: unsized, place: place})
		}
	}
	if p.Place.Line > 0 {
		d.Passages = append(d.Passages, p)
	}
}

// addRawID records the id of an element. If an earlier element has the same id, this one gets a
// number, and is reported.
func (d *Document) addRawID(n ast.Node, a tagAttribute, at int, c *cursor) {
	id := a.value()
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

func (d *Document) addRaw(a rawAddress) {
	d.raw = append(d.raw, a)
	if a.image {
		d.Images = append(d.Images, Image{Source: a.value, Alt: a.alt, Node: a.node, Place: a.place})
	} else {
		d.Links = append(d.Links, Link{Destination: a.value, Node: a.node, Place: a.place})
	}
}

// cursor finds where text in lines stands in the source. Each search goes on from the place before.
type cursor struct {
	lines *text.Segments
	line  int
	start int // of the line, in the text
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
