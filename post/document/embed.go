package document

import (
	"bytes"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// An EmbedSyntax is a way in which embeds are written.
type EmbedSyntax string

// The syntaxes of embeds.
const (
	EmbedHugo   EmbedSyntax = "hugo"   // {{< name >}} and {{% name %}}
	EmbedLiquid EmbedSyntax = "liquid" // {% name %} and {{ value }}, also as Nunjucks, Jinja and Zola write them
	EmbedMDX    EmbedSyntax = "mdx"    // <Name>, {expression}, import and export
)

// An Embed is a tag in a body that a site generator replaces by something else: a
// shortcode of Hugo, a tag or output of Liquid, a component of MDX.
//
// A caller may keep an Embed. Its methods are safe for concurrent use.
type Embed struct {
	Syntax EmbedSyntax
	Kind   EmbedKind

	// Name says which embed it is: "figure", "include", "tabs/tab". For an output of Liquid it is
	// the variable, such as "page.title", or the function that is called. For an expression of MDX
	// it is the expression if that is a name, such as "props.title". It is "" for an output that
	// begins with a string or number.
	Name    string
	Args    []EmbedArg    // in order
	Filters []EmbedFilter // of an output or assignment of Liquid, in order

	// Markdown reports whether the output is Markdown that belongs to the text around it, as for
	// {{% name %}} of Hugo. The output of {{< name >}} is HTML.
	Markdown bool

	// Inline reports whether the embed stands within a line of text.
	Inline bool

	// Node is where the embed stands. It may have an *EmbedBlock or *EmbedSpan of its own.
	// Otherwise Node is the *ast.Link, *ast.AutoLink or *ast.Image whose address or title holds the
	// embed, the *ast.HTMLBlock or *ast.RawHTML, or, if Parser.EmbedsInCode is set, the code.
	Node ast.Node

	// Body is the kind of the text between the tags. It is NoBody for an embed without a closing
	// tag.
	Body EmbedBody

	// OpenTag, BodyText and CloseTag are where the opening tag, the text between the tags and the
	// closing tag stand in the document's Source. The last two are empty if Body is NoBody.
	OpenTag, BodyText, CloseTag text.Segment

	Place post.Place // of the opening tag
	Close post.Place // of the closing tag; the zero Place if there is none

	source []byte // what the segments point into
}

// An EmbedKind is what an embed is in its syntax.
type EmbedKind uint8

// The kinds of embeds.
const (
	EmbedTag     EmbedKind = iota // a shortcode, tag or component
	EmbedOutput                   // {{ value | filter }} or {expression}
	EmbedEnd                      // a closing tag that closes nothing; Name is without "end" and "/"
	EmbedComment                  // a comment, which no page shows
	EmbedModule                   // import and export lines of MDX
)

// An EmbedBody is what the text between the tags of an embed is.
type EmbedBody uint8

// The kinds of bodies.
const (
	NoBody       EmbedBody = iota // there is no closing tag
	MarkdownBody                  // Markdown; its blocks are the children of Node
	CodeBody                      // code or another text that Markdown does not read
	CommentBody                   // a comment, which is left out
	HTMLBody                      // raw HTML, if the embed is within raw HTML
)

// An EmbedArg is an argument of an embed.
type EmbedArg struct {
	Name   string // "" if it is positional
	Value  string // without quotation marks, escapes resolved
	Quoted bool   // in quotation marks or backticks; an unquoted value of Liquid or MDX is a variable or a number
}

// An EmbedFilter is a filter of Liquid: {{ value | date: "%Y" }}.
type EmbedFilter struct {
	Name string
	Args []EmbedArg
}

// Arg returns the value of the argument called name, and whether there is one.
func (e *Embed) Arg(name string) (value string, ok bool) {
	for _, a := range e.Args {
		if a.Name == name && name != "" {
			return a.Value, true
		}
	}
	return "", false
}

// Positional returns the value of the nth argument without a name, counted from 0, and whether
// there is one.
func (e *Embed) Positional(n int) (value string, ok bool) {
	for _, a := range e.Args {
		if a.Name != "" {
			continue
		}
		if n--; n < 0 {
			return a.Value, true
		}
	}
	return "", false
}

// Find returns the first argument that either is called name, in any case, or is at place among the
// arguments without a name, counted from 0. If place is negative, only the name counts.
func (e *Embed) Find(name string, place int) (a EmbedArg, ok bool) {
	for _, a := range e.Args {
		switch {
		case a.Name == "" && place == 0, a.Name != "" && strings.EqualFold(a.Name, name):
			return a, true
		case a.Name == "":
			place--
		}
	}
	return EmbedArg{}, false
}

// Text returns the opening tag as it is written.
func (e *Embed) Text() string { return string(e.OpenTag.Value(e.source)) }

// Source returns the embed as it is written, from its opening tag to its closing tag.
func (e *Embed) Source() string {
	return string(e.source[e.OpenTag.Start:max(e.OpenTag.Stop, e.BodyText.Stop, e.CloseTag.Stop)])
}

// BodySource returns the text between the tags as it is written, or "" if Body is NoBody. From code
// it removes empty lines around it, the tag's indentation, tags of raw, and the comment marks of
// escaped tags.
func (e *Embed) BodySource() string {
	if e.Body == NoBody {
		return ""
	}
	s := string(e.BodyText.Value(e.source))
	if e.Body != CodeBody {
		return s
	}
	start := bytes.LastIndexByte(e.source[:e.OpenTag.Start], '\n') + 1
	p := prefixOf(e.source[:e.OpenTag.Start], start)
	return code(withoutRaw(s), p.quotes, p.stop-start)
}

// code returns the code between two tags. From each line it removes the marks of quotations and the
// indentation that the line of the first tag has.
func code(s string, quotes, indent int) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		n := 0
		for quotes, left := quotes, indent; n < len(line) && left > 0; n, left = n+1, left-1 {
			if line[n] == '>' && quotes > 0 {
				quotes--
			} else if line[n] != ' ' && line[n] != '\t' {
				break
			}
		}
		if line = line[n:]; b.Len() > 0 || strings.TrimSpace(line) != "" {
			b.WriteString(line)
		}
	}
	return strings.TrimRight(b.String(), " \t\r\n")
}

// An EmbedBlock is the node of an embed that stands alone. Its children are the
// blocks of its body if that is Markdown.
type EmbedBlock struct {
	ast.BaseBlock
	Embed *Embed
}

// KindEmbedBlock is the node kind of an [EmbedBlock].
var KindEmbedBlock = ast.NewNodeKind("EmbedBlock")

// Kind implements ast.Node.
func (n *EmbedBlock) Kind() ast.NodeKind { return KindEmbedBlock }

// Dump implements ast.Node.
func (n *EmbedBlock) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Name": n.Embed.Name}, nil)
}

// An EmbedSpan is the node of an embed within a line of text. Its children are
// the text of its body if that is Markdown.
type EmbedSpan struct {
	ast.BaseInline
	Embed *Embed
}

// KindEmbedSpan is the node kind of an [EmbedSpan].
var KindEmbedSpan = ast.NewNodeKind("EmbedSpan")

// Kind implements ast.Node.
func (n *EmbedSpan) Kind() ast.NodeKind { return KindEmbedSpan }

// Dump implements ast.Node.
func (n *EmbedSpan) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Name": n.Embed.Name}, nil)
}
