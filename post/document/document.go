package document

import (
	"bytes"
	"fmt"
	"sync"
	"unicode/utf8"

	"github.com/diptych-go/diptych/post"
	"github.com/yuin/goldmark/ast"
)

// A Document is a body as it was read. The caller of Parse owns it and may change
// its tree. Concurrent reads are safe while nobody changes it.
type Document struct {
	Post     *post.Post
	Source   []byte // the body; the tree's segments point into it
	Root     *ast.Document
	HTML     bool // the body is HTML, by the name of its file; Root holds it as one raw block
	Headings []Heading
	Links    []Link
	Images   []Image
	RawHTML  []RawHTML
	Embeds   []*Embed    // shortcodes, template tags and components, in order
	Passages []Passage   // elements of raw HTML that name a language or direction
	Faults   post.Faults // warnings about the body, such as bytes that are not text
	More     int         // where the mark <!--more-->, which ends the excerpt, stands in Source; -1 if there is none

	name      string // of the file, which decides how the body is read
	verbatim  bool   // embeds are read as text
	lines     lineIndex
	html      *htmlText    // nil if the body is not HTML
	levels    map[int]bool // levels of headings that tables of contents list; nil means all
	raw       []rawAddress
	rewritten bool            // Source is longer than the body
	rawIDs    map[string]int  // ids in raw HTML
	repeats   int             // how many ids were given again
	ids       map[string]bool // ids of the document's page, without those that are made for headings
	fragments struct {
		once     sync.Once
		headings map[string]int // indexes in Headings, by the fragments that mean them
	}
}

// A Heading is a heading of the body.
type Heading struct {
	Level  int          // 1 to 6
	Text   string       // without markup
	Anchor string       // its id, unique in the document; "" if Parser.Anchor returns none
	Node   *ast.Heading // nil if it is raw HTML
	Place  post.Place

	own      bool // its author gave the anchor
	unlisted bool
}

// A Link is a link, or an address that stands bare in the text. The Destination
// of an e-mail address starts with "mailto:".
type Link struct {
	Destination string
	Text        string
	Node        ast.Node // *ast.Link or *ast.AutoLink; for raw HTML *ast.RawHTML or *ast.HTMLBlock
	Place       post.Place
}

// An Image is an image, or another file that raw HTML shows, such as a video.
type Image struct {
	Source  string
	Alt     string
	Caption string   // the caption, or else the title, in the tag of an embed
	Node    ast.Node // *ast.Image; for raw HTML *ast.RawHTML or *ast.HTMLBlock; for an embed *EmbedBlock or *EmbedSpan
	Place   post.Place
}

// RawHTML holds a tag or block of raw HTML.
type RawHTML struct {
	Node  ast.Node // *ast.RawHTML, *ast.HTMLBlock, or an *Element, whose body is not raw
	Text  string   // its first line
	Place post.Place
}

// Place returns where a node of the tree starts in the post's file. A node without a place of its
// own has the place of its parent.
func (d *Document) Place(n ast.Node) post.Place {
	for ; n != nil; n = n.Parent() {
		if pos := n.Pos(); pos >= 0 && pos <= len(d.Source) {
			return d.lines.place(d.Source, pos)
		}
	}
	return d.Post.BodyPlace()
}

// checkBytes reports bytes of the body that are not text. The body stays as it is.
func (d *Document) checkBytes() {
	if utf8.Valid(d.Source) && bytes.IndexByte(d.Source, 0) < 0 {
		return
	}
	for at := 0; at < len(d.Source); {
		r, n := utf8.DecodeRune(d.Source[at:])
		switch {
		case r == utf8.RuneError && n == 1:
			d.warn(at, fmt.Sprintf("byte %#02x is not UTF-8", d.Source[at]), "save the file as UTF-8")
			return
		case r == 0:
			d.warn(at, "the text holds a NUL byte", "remove it")
			return
		}
		at += n
	}
}

func (d *Document) warn(offset int, message, hint string) {
	d.warnAt(d.lines.place(d.Source, offset), message, hint)
}

func (d *Document) warnAt(at post.Place, message, hint string) {
	f := d.faultAt(at, message, hint)
	f.Severity = post.SeverityWarning
	d.Faults = append(d.Faults, f)
}

func (d *Document) fault(offset int, message, hint string) *post.Fault {
	return d.faultAt(d.lines.place(d.Source, offset), message, hint)
}

func (d *Document) faultAt(at post.Place, message, hint string) *post.Fault {
	return &post.Fault{Place: at, Rule: "markdown", Message: message, Hint: hint}
}
