package document

import (
	"bytes"
	"path"
	"strings"
)

// read reads the name and the arguments of a tag.
func (e *Embed) read(t *embedTag) {
	inside := e.source[t.start:t.open]
	switch t.form {
	case closing:
		e.Kind = EmbedEnd
	case comment:
		e.Kind = EmbedComment
	case module:
		e.Kind = EmbedModule
	case output:
		e.Kind = EmbedOutput
		e.output(string(trimMarks(inside, t.syntax)))
	default:
		if t.body == CommentBody {
			e.Kind = EmbedComment
		}
		e.Markdown = t.syntax == EmbedHugo && inside[2] == '%'
		e.tag(string(trimMarks(inside, t.syntax)), t)
	}
}

// trimMarks returns the text between the marks of a tag.
func trimMarks(tag []byte, syntax EmbedSyntax) []byte {
	switch syntax {
	case EmbedHugo:
		tag = tag[3 : len(tag)-3]
	case EmbedLiquid:
		tag = tag[2 : len(tag)-2]
		tag = bytes.TrimLeft(tag, "-+")
		tag = bytes.TrimSuffix(tag, []byte("-"))
	default:
		tag = tag[1 : len(tag)-1]
	}
	return bytes.TrimSpace(tag)
}

// tag reads the arguments in inside, the text between a tag's marks.
func (e *Embed) tag(inside string, t *embedTag) {
	inside = strings.TrimPrefix(inside, t.name)
	if t.form == selfClosing {
		inside = strings.TrimSuffix(strings.TrimSpace(inside), "/")
	}
	r := argReader{inside, t.syntax}
	if args, ok := r.brackets(); ok && t.syntax == EmbedLiquid {
		e.Args = (&argReader{args, t.syntax}).args()
	} else {
		r.rest = inside
		e.Args = r.args()
	}
	if t.syntax == EmbedLiquid {
		e.Filters = r.filters()
	}
}

// output reads an expression and its filters. The expression is a variable or a call, which give
// the embed its name, or another value.
func (e *Embed) output(inside string) {
	if e.Syntax == EmbedMDX {
		if n := len(word([]byte(inside))); n == len(inside) {
			e.Name = inside
		} else {
			e.Args = []EmbedArg{{Value: inside}}
		}
		return
	}
	r := argReader{inside, e.Syntax}
	if value, ok := r.quotation(); ok {
		e.Args = []EmbedArg{{Value: value, Quoted: true}}
	} else if n := numberLength([]byte(inside)); n > 0 {
		e.Args, r.rest = []EmbedArg{{Value: inside[:n]}}, inside[n:]
	} else {
		n = pathLength([]byte(inside))
		e.Name, r.rest = inside[:n], inside[n:]
		if args, ok := r.brackets(); ok {
			e.Args = (&argReader{args, e.Syntax}).args()
		}
	}
	if r.space(); r.rest != "" && r.rest[0] != '|' { // it is more than a value
		e.Name, e.Args = "", []EmbedArg{{Value: strings.TrimSpace(inside)}}
		return
	}
	e.Filters = r.filters()
}

// EmbedsIn returns the embeds of Hugo and Liquid within an address, a title or another text, as
// [Link.Destination], [Image.Source] and fields of a post may hold them. OpenTag is where an embed
// stands in s. The embeds have no Node and no Place. EmbedsIn joins tags only around code and
// comments. Any other body stands between an embed and one of kind EmbedEnd.
func EmbedsIn(s string) (embeds []*Embed) {
	if !strings.Contains(s, "{{") && !strings.Contains(s, "{%") {
		return nil
	}
	scanner := &embedScanner{src: []byte(s), hugo: true, liquid: true, html: true, inCode: true}
	scanner.scan()
	for i := range scanner.tags {
		if t := &scanner.tags[i]; t.form != escaped {
			e := newEmbed(scanner.src, t)
			e.Inline = true
			embeds = append(embeds, e)
		}
	}
	return embeds
}

// scanEmbeds finds the tags of the body in the syntaxes that the parser reads. It returns nil if
// there is nothing to read.
func (ps *Parser) scanEmbeds(d *Document) *embedScanner {
	if d.verbatim {
		return nil
	}
	s := &embedScanner{src: d.Source, inCode: ps.EmbedsInCode, html: isHTML(d.name)}
	syntaxes := ps.Embeds
	if syntaxes == nil {
		syntaxes = defaultSyntaxes
		if isMDX(d.name) {
			syntaxes = syntaxesOfMDX
		}
	}
	for _, syntax := range syntaxes {
		s.hugo = s.hugo || syntax == EmbedHugo
		s.liquid = s.liquid || syntax == EmbedLiquid
		s.mdx = s.mdx || syntax == EmbedMDX
	}
	if len(syntaxes) == 0 || !s.mdx && !mayHoldTags(d.Source) {
		return nil
	}
	if ps.CodeEmbeds != nil {
		s.code = set(ps.CodeEmbeds...)
	}
	s.scan()
	if len(s.tags) == 0 && len(s.quoted) == 0 && !s.mdx {
		return nil
	}
	s.pair()
	return s
}

// mayHoldTags reports whether a body may hold tags. It is fast for a body without braces.
func mayHoldTags(src []byte) bool {
	for {
		n := bytes.IndexByte(src, '{')
		if n < 0 || n+1 == len(src) {
			return false
		}
		if strings.IndexByte("{%#/", src[n+1]) >= 0 {
			return true
		}
		src = src[n+1:]
	}
}

var (
	defaultSyntaxes = []EmbedSyntax{EmbedHugo, EmbedLiquid}
	syntaxesOfMDX   = []EmbedSyntax{EmbedMDX}
)

// isMDX reports whether a post is written in MDX, by the name of its file.
func isMDX(name string) bool {
	return strings.EqualFold(path.Ext(name), ".mdx")
}
