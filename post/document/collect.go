package document

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"golang.org/x/net/html/atom"
)

// collector gathers what a Document lists, in one walk of the tree.
type collector struct {
	*Document
	own   []ownID // ids that authors gave, in order
	left  int     // bytes that addresses, titles and texts of links may still take
	fault *post.Fault
}

// ownID is the id that an author gave a node, which may be a heading.
type ownID struct {
	node    ast.Node
	id      string
	heading int // its index in Headings; -1 if it is not a heading
}

func (d *Document) collect(anchor func(string) string) *post.Fault {
	d.More = -1
	if links := bytes.Count(d.Source, []byte("](")); links > 0 {
		d.Links = make([]Link, 0, links)
	}
	c := &collector{Document: d, left: maxGrowth * max(len(d.Source), freeBytes)}
	_ = ast.Walk(d.Root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			c.enter(n)
		}
		if c.fault != nil {
			return ast.WalkStop, nil //nolint:nilerr // it is returned below
		}
		return ast.WalkContinue, nil
	})
	if c.fault != nil {
		return c.fault
	}
	used := make(map[string]int, len(d.Headings)+len(d.ids))
	for id := range d.ids {
		used[id] = 1
	}
	for _, own := range c.own { // no other node may get an id that an author gave
		used[own.id] = 1
	}
	c.numberOwn(used)
	if d.HTML {
		d.More = d.html.more
		return nil
	}
	for i := range d.Headings {
		h := &d.Headings[i]
		if h.Node == nil {
			continue
		}
		if h.Anchor == "" {
			if h.Anchor = anchor(h.Text); h.Anchor == "" {
				continue
			}
			h.Anchor = unique(h.Anchor, used)
		}
		h.Node.SetAttributeString("id", []byte(h.Anchor))
	}
	return nil
}

func (c *collector) enter(n ast.Node) {
	d, heading := c.Document, -1
	switch n := n.(type) {
	case *ast.Heading:
		headingAttributes(n, d.Source)
		if heading = len(d.Headings); heading == maxHeadings {
			c.fault = d.faultAt(d.Place(n), tooManyHeadings, "split the post")
			return
		}
		d.Headings = append(d.Headings, Heading{Level: n.Level, Text: Text(n, d.Source), Node: n, Place: d.Place(n), unlisted: isUnlisted(n)})
	case *ast.Link:
		if l := d.link(n); c.grow(n, len(n.Destination)+len(n.Title)+len(l.Text)) {
			d.Links = append(d.Links, l)
		}
	case *ast.AutoLink:
		d.Links = append(d.Links, d.autoLink(n))
	case *ast.Image:
		if text := Text(n, d.Source); c.grow(n, len(n.Destination)+len(n.Title)+len(text)) {
			d.Images = append(d.Images, Image{Source: string(n.Destination), Alt: text, Node: n, Place: d.Place(n)})
		}
	case *extast.Footnote:
		d.addID("fn:" + strconv.Itoa(n.Index))
		d.addID("fnref:" + strconv.Itoa(n.Index))
	case *ast.FencedCodeBlock:
		fenceAttributes(n, d.Source)
	case *Element:
		c.element(n)
	case *ast.RawHTML:
		text := string(n.Segments.Value(d.Source))
		if d.More < 0 && more(text) {
			d.More = max(0, n.Pos())
		}
		d.RawHTML = append(d.RawHTML, RawHTML{n, text, d.Place(n)})
		c.readRawHTML(n, n.Segments)
	case *ast.HTMLBlock:
		text := firstLine(n, d.Source)
		if d.More < 0 && more(text) {
			d.More = max(0, n.Pos())
		}
		d.RawHTML = append(d.RawHTML, RawHTML{n, text, d.Place(n)})
		c.readRawHTML(n, linesOf(n))
	}
	if n.Attributes() != nil {
		value, _ := n.AttributeString("id")
		if id, ok := value.([]byte); ok {
			if len(c.own) == maxHeadings {
				c.fault = d.faultAt(d.Place(n), fmt.Sprintf("the body has more than %d ids", maxHeadings), "split the post")
				return
			}
			c.own = append(c.own, ownID{n, string(id), heading})
		}
	}
}

// link returns the Link of a node.
func (d *Document) link(n *ast.Link) Link {
	return Link{string(n.Destination), Text(n, d.Source), n, d.Place(n)}
}

// autoLink returns the Link of an address that stands bare or in <>.
func (d *Document) autoLink(n *ast.AutoLink) Link {
	to := string(n.URL(d.Source))
	if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(to), "mailto:") {
		to = "mailto:" + to
	}
	return Link{to, string(n.Label(d.Source)), n, d.Place(n)}
}

// grow counts what a link or image adds to the body when it is written out, since one long
// definition may be used many times. It returns false if that is too much.
func (c *collector) grow(n ast.Node, bytes int) bool {
	if c.left -= bytes; c.left < 0 {
		c.fault = c.faultAt(c.Place(n), "the addresses and texts of links come out many times as long as the body", "shorten the definition that they use")
	}
	return c.fault == nil
}

// addID records an id that the document's page has.
func (d *Document) addID(id string) {
	if d.ids == nil {
		d.ids = map[string]bool{}
	}
	d.ids[id] = true
}

// numberOwn numbers the ids that authors gave more than once, and reports the
// first of them.
func (c *collector) numberOwn(used map[string]int) {
	seen := make(map[string]bool, len(c.own)+len(c.ids))
	for id := range c.ids {
		seen[id] = true
	}
	for _, own := range c.own {
		id := own.id
		if seen[id] {
			id = unique(id, used)
			own.node.SetAttributeString("id", []byte(id))
			c.repeated(c.Place(own.node), own.id, id)
		}
		seen[id] = true
		c.addID(id)
		if own.heading >= 0 {
			c.Headings[own.heading].Anchor, c.Headings[own.heading].own = id, true
		}
	}
}

// repeated reports an id that is given again. It stops reporting after some of them.
func (d *Document) repeated(at post.Place, id, becomes string) {
	const mostReported = 20
	if d.repeats++; d.repeats <= mostReported {
		d.warnAt(at, fmt.Sprintf("the id %q is used a second time; here it becomes %q", id, becomes), "give one of the two another id")
	}
}

// element lists what the start tag of an element holds. The body of the element is Markdown.
func (c *collector) element(n *Element) {
	if !n.Raw {
		return
	}
	at := c.Place(n)
	c.RawHTML = append(c.RawHTML, RawHTML{n, "<" + n.Name + ">", at})
	text := func(name string) string {
		value, _ := n.AttributeString(name)
		b, _ := value.([]byte)
		return string(b)
	}
	if p := (Passage{text("lang"), text("dir"), at}); p.Lang != "" || p.Dir != "" {
		c.Passages = append(c.Passages, p)
	}
	if level := headingLevel(atom.Lookup([]byte(n.Name))); level > 0 && len(c.Headings) < maxHeadings {
		c.Headings = append(c.Headings, Heading{Level: level, Text: Text(n, c.Source), Anchor: text("id"), Place: at, own: text("id") != ""})
	}
}

// more reports whether HTML starts with the comment that ends an excerpt.
func more(html string) bool {
	text, open := strings.CutPrefix(html, "<!--")
	text, _, closed := strings.Cut(text, "-->")
	return open && closed && strings.EqualFold(strings.TrimSpace(text), "more")
}

func firstLine(n *ast.HTMLBlock, source []byte) string {
	if n.Lines().Len() == 0 {
		return ""
	}
	segment := n.Lines().At(0)
	return string(bytes.TrimSpace(segment.Value(source)))
}
