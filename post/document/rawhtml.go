package document

import (
	"bytes"
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
	unsized    bool   // the src of an img that says neither its width nor its height
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

// readRawHTML finds the links, images, ids, languages and headings of a piece of raw
// HTML.
func (c *collector) readRawHTML(n ast.Node, lines *text.Segments) {
	src := rawSource(lines, c.Source)
	start := bytes.IndexByte(src, '<')
	heading := n.Kind() == ast.KindHTMLBlock && !c.HTML && holdsHeading(src)
	if start < 0 || !heading && bytes.IndexByte(src, '=') < 0 {
		return
	}
	if bytes.IndexByte(src[start+1:], '<') < 0 { // one tag, by far the most frequent
		if start+1 < len(src) && isWordByte(src[start+1]) {
			c.readTag(n, &cursor{lines: lines}, src[start:], start)
		}
		return
	}
	at, places := 0, &cursor{lines: lines}
	title := rawHeading{collector: c, node: n}
	for z := tokens.NewTokenizer(bytes.NewReader(src)); c.fault == nil; {
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

// rawHeading is a heading of raw HTML that is being read.
type rawHeading struct {
	*collector
	node    ast.Node
	heading Heading
	open    bool
	text    []byte
}

func (h *rawHeading) start(level int, tag []byte, at post.Place) {
	h.end()
	h.heading, h.open, h.text = Heading{Level: level, Place: at}, true, h.text[:0]
	_, all := attributesOf(tag)
	for _, a := range all {
		switch a.name {
		case "id":
			h.heading.Anchor, h.heading.own = a.value(), len(a.raw) > 0
		case "class":
			h.heading.unlisted = keptOut(a.raw)
		}
	}
}

func (h *rawHeading) end() {
	if !h.open {
		return
	}
	h.open = false
	h.heading.Text = strings.Join(strings.Fields(string(h.text)), " ")
	if h.heading.Text == "" {
		return
	}
	if len(h.Headings) == maxHeadings {
		h.fault = h.faultAt(h.Place(h.node), tooManyHeadings, "split the post")
		return
	}
	h.Headings = append(h.Headings, h.heading)
}

// headingLevelOf returns the level of a heading by the name of its tag, 0 for other
// tags.
func headingLevelOf(name []byte) int {
	if len(name) > 2 && name[0]|0x20 == 'h' && name[1] >= '1' && name[1] <= '6' && (isSpaceByte(name[2]) || name[2] == '>' || name[2] == '/') {
		return int(name[1] - '0')
	}
	return 0
}

// holdsHeading reports whether a heading may start in raw HTML.
func holdsHeading(src []byte) bool {
	for {
		i := bytes.IndexByte(src, '<')
		if i < 0 {
			return false
		}
		if src = src[i+1:]; headingLevelOf(src) > 0 {
			return true
		}
	}
}

// rawSource returns the text of a block of raw HTML: a part of the source if its lines
// follow each other there, as they do but in quotations and lists.
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

// linesOf returns all lines of a block of raw HTML, its last one too.
func linesOf(n *ast.HTMLBlock) *text.Segments {
	if !n.HasClosure() {
		return n.Lines()
	}
	lines := text.NewSegments()
	lines.AppendAll(n.Lines().Sliced(0, n.Lines().Len()))
	lines.Append(n.ClosureLine)
	return lines
}

// readTag notes what the attributes of a start tag say. at is where the tag starts
// in the text of its node.
func (d *Document) readTag(n ast.Node, c *cursor, tag []byte, at int) {
	if bytes.IndexByte(tag, '=') < 0 {
		return
	}
	name, attributes := attributesOf(tag)
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
				d.addRaw(rawAddress{node: n, start: at + a.start + one.start, end: at + a.start + one.end, bare: a.bare, value: one.value(), image: true, place: place}, alt)
			}
		default:
			place := d.lines.place(d.Source, c.offset(at+a.start))
			d.addRaw(rawAddress{node: n, start: at + a.start, end: at + a.end, bare: a.bare, value: a.value(), image: image, unsized: unsized, place: place}, alt)
		}
	}
	if p.Place.Line > 0 {
		d.Passages = append(d.Passages, p)
	}
}

// addRawID notes the id of an element. The id of an element that is not the first
// that has it is numbered.
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
	name       string // in small letters
	raw        []byte // the value as it is written
	start, end int    // of the value in the tag, without quotation marks
	bare       bool
}

// value returns the value with its entities resolved.
func (a tagAttribute) value() string { return html.UnescapeString(string(a.raw)) }

// attributeNames are names that need not be copied.
var attributeNames = map[string]string{}

func init() {
	for _, name := range []string{"alt", "class", "data", "dir", "height", "href", "id", "lang", "loading", "name", "poster", "rel", "src", "srcset", "style", "target", "title", "type", "width"} {
		attributeNames[name] = name
	}
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
		a := tagAttribute{name: attributeNames[string(tag[i:end])]}
		if a.name == "" {
			a.name = strings.ToLower(string(tag[i:end]))
		}
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
			a.raw = tag[a.start:a.end]
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
		all = append(all, tagAttribute{raw: raw[start:end], start: start, end: end})
		start = next
	}
	return all
}

// RewriteRawHTML gives the links and images of raw HTML that is still in the tree
// the addresses that change returns for them. The place is that of the address, and
// image reports whether a file is wanted, not a page. The more attributes that change
// returns, " width=…", are written into an img that has no size of its own.
func (d *Document) RewriteRawHTML(change func(address string, image bool, at post.Place) (to, more string)) {
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
func (d *Document) rewrite(n ast.Node, addresses []rawAddress, change func(string, bool, post.Place) (string, string)) {
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
		to, more := a.id, ""
		if to == "" {
			to, more = change(a.value, a.image, a.place)
		}
		if !a.unsized || !a.bare && a.end >= len(src) {
			more = ""
		}
		if to == a.value && more == "" {
			continue
		}
		out = append(out, src[done:a.start]...)
		if to = html.EscapeString(to); a.bare {
			to = `"` + to + `"`
		}
		out = append(out, to...)
		if done = a.end; more != "" && !a.bare {
			out = append(out, src[done]) // the quotation mark
			done++
		}
		out = append(out, more...)
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
