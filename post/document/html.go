package document

import (
	"bytes"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isHTML reports whether a post's body is raw HTML, by the name of its file.
func isHTML(name string) bool {
	ext := path.Ext(name)
	return strings.EqualFold(ext, ".html") || strings.EqualFold(ext, ".htm")
}

// readHTML makes the body one block of raw HTML, and lists its headings. A heading has an anchor
// only if the HTML gives it an id.
func (d *Document) readHTML(embeds *embedScanner) *post.Fault {
	d.HTML, d.Root = true, ast.NewDocument()
	block := ast.NewHTMLBlock(ast.HTMLBlockType6)
	block.SetPos(0)
	start := 0
	for line := range bytes.Lines(d.Source) {
		block.Lines().Append(text.NewSegment(start, start+len(line)))
		start += len(line)
	}
	if start > 0 {
		d.Root.AppendChild(d.Root, block)
	}
	source := d.Source
	if embeds != nil {
		d.putEmbeds(embeds)
		source = embeds.blanked()
	}
	d.html = readHTML(source)
	if len(d.html.headings) > maxHeadings {
		return d.fault(d.html.headings[maxHeadings].offset, tooManyHeadings, "split the post")
	}
	for _, h := range d.html.headings {
		d.Headings = append(d.Headings, Heading{Level: h.level, Text: h.text, Anchor: h.id, Place: d.lines.place(d.Source, h.offset), own: true})
	}
	return nil
}

// htmlText is the text of HTML that a reader reads.
type htmlText struct {
	lines    []htmlLine // a line for each block with text
	headings []htmlHeading
	more     int // where a comment <!--more--> is; -1 if there is none
}

type htmlLine struct {
	offset  int
	heading bool
	text    string
}

type htmlHeading struct {
	level, offset int
	id, text      string
}

// Inline elements do not end a line of text. The text of hidden elements is not read.
var (
	inlineHTML = map[atom.Atom]bool{
		atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Cite: true, atom.Code: true, atom.Data: true,
		atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Img: true, atom.Ins: true, atom.Kbd: true,
		atom.Label: true, atom.Mark: true, atom.Q: true, atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true, atom.Strong: true,
		atom.Sub: true, atom.Sup: true, atom.Time: true, atom.U: true, atom.Var: true, atom.Wbr: true,
	}
	hiddenHTML = map[atom.Atom]bool{atom.Head: true, atom.Math: true, atom.Pre: true, atom.Script: true, atom.Style: true, atom.Svg: true, atom.Template: true, atom.Textarea: true, atom.Title: true}
)

// readHTML reads HTML token by token, so the HTML need not be well formed.
func readHTML(source []byte) *htmlText {
	t := &htmlText{more: -1}
	z := html.NewTokenizer(bytes.NewReader(source))
	var line strings.Builder
	var heading *htmlHeading // the open heading
	var title []string       // text of the open heading
	hidden, hiding, depth := false, atom.Atom(0), 0
	at, start := 0, 0
	flush := func() {
		if s := strings.Join(strings.Fields(line.String()), " "); s != "" {
			t.lines = append(t.lines, htmlLine{start, heading != nil, s})
			if heading != nil {
				title = append(title, s)
			}
		}
		line.Reset()
	}
	endHeading := func() {
		if heading != nil {
			heading.text, heading, title = strings.Join(title, " "), nil, nil
		}
	}
	write := func(s string) {
		if line.Len() == 0 {
			start = at
		}
		line.WriteString(s)
	}
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		raw := len(z.Raw())
		switch kind {
		case html.TextToken:
			if !hidden {
				write(string(z.Text()))
			}
		case html.CommentToken:
			if t.more < 0 && strings.EqualFold(strings.TrimSpace(string(z.Text())), "more") {
				t.more = at
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			tag := atom.Lookup(name)
			switch {
			case hidden && tag == hiding:
				if kind == html.StartTagToken {
					depth++
				} else if depth--; depth == 0 {
					hidden = false
				}
			case hidden:
			case hiddenHTML[tag] && kind == html.StartTagToken:
				flush()
				hidden, hiding, depth = true, tag, 1
			case tag == atom.Img:
				write(attributeOf(z, more, "alt"))
			case !inlineHTML[tag]:
				flush()
				level := headingLevel(tag)
				if level > 0 {
					endHeading()
				}
				if level > 0 && kind == html.StartTagToken {
					t.headings = append(t.headings, htmlHeading{level: level, offset: at, id: attributeOf(z, more, "id")})
					heading = &t.headings[len(t.headings)-1]
				}
			}
		}
		at += raw
	}
	flush()
	endHeading()
	return t
}

// headingLevel returns the level of a heading's tag, or 0 for other tags.
func headingLevel(tag atom.Atom) int {
	switch tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return int(tag.String()[1] - '0')
	}
	return 0
}

// attributeOf returns the value of an attribute of the tag that z has just read, or "".
func attributeOf(z *html.Tokenizer, more bool, name string) string {
	for more {
		var key, value []byte
		if key, value, more = z.TagAttr(); string(key) == name {
			return string(value)
		}
	}
	return ""
}

// String returns the text, with a line for each block.
func (t *htmlText) String() string {
	var b strings.Builder
	for i, l := range t.lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(l.text)
	}
	return b.String()
}

// Paragraphs returns the text of a body that is HTML, up to its mark <!--more-->. Each string is a
// block; headings are left out. Paragraphs returns nil if the body is Markdown.
func (d *Document) Paragraphs() (text []string) {
	if !d.HTML {
		return nil
	}
	for _, l := range d.html.lines {
		if d.More >= 0 && l.offset >= d.More {
			break
		}
		if !l.heading {
			text = append(text, l.text)
		}
	}
	return text
}
