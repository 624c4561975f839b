package post

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"sync/atomic"

	"github.com/diptych-go/diptych/post/internal/header"
	"golang.org/x/text/language"
)

// ErrChanged reports that a file's header is no longer the one that was loaded.
var ErrChanged = errors.New("post: the header has changed since it was loaded")

// Post is a handle on a file: its front matter, and a way to its body. It does not change once
// returned and is safe for concurrent use. Fields hold what the author wrote, without typography.
// Fields that the front matter lacks are empty.
type Post struct {
	Path     string       // of the file, in its file system
	Name     string       // Path without its language, extension, index and _posts folders: what translations share
	Lang     language.Tag // as [Parser.Languages] lists it, if it does; und if it is not known
	LangFrom Origin       // where Lang was found
	Format   Format       // of the front matter
	Draft    bool         // draft: true, or Jekyll's published: false; see [Post.Withheld]

	Title, Description string
	Slug               string // the last part of its address
	URL                string // its whole address, with or without host: url or permalink
	Authors, Tags      []string
	Images             []string
	ImageAlt           string // of the first of Images
	Date, Updated      Date   // Date may come from the file's name, as in Jekyll
	Aliases            []string
	Meta               Meta   // the whole front matter
	Warnings           Faults // what is wrong or odd and did not stop the post from being read

	limits     *limits // nil if nothing keeps it from being published
	source     *source // nil if body is all there is
	body       []byte  // kept, or nil
	stamp      Stamp
	headerSum  Sum
	sum        knownSum // of the body
	edited     atomic.Bool
	headerSize int32
	bodyLine   int32
	bodyColumn int32
	blank      bool // whether the body held nothing but spaces when it was loaded
}

// source is where posts are loaded from. All posts of one Load share it, since a collection may
// have a million.
type source struct {
	fsys    fs.FS
	maxBody int
}

// Image returns the first of Images, or "".
func (p *Post) Image() string {
	if len(p.Images) == 0 {
		return ""
	}
	return p.Images[0]
}

// Body returns what follows the front matter, byte for byte. Callers must not change it. The body
// is kept in memory or read again from the file, so the file system must outlive the post.
//
// If the file's header is no longer the one that was loaded, the error wraps [ErrChanged]. So a
// title never comes with the body of another version. If only the body was edited, Body returns it
// as it is now. Other errors come from reading the file.
func (p *Post) Body() ([]byte, error) {
	if p.body != nil || p.source == nil {
		return p.body, nil
	}
	file, err := readFile(p.source.fsys, p.Path, int(p.headerSize)+p.source.maxBody, nil, nil)
	if err != nil {
		return nil, err
	}
	src := file.text
	if len(src) < int(p.headerSize) || SumOf(src[:p.headerSize]) != p.headerSum {
		return nil, &Fault{Place: Place{Path: p.Path}, Rule: "post", Message: "the front matter was changed while the post was in use", Hint: "load the posts again", Err: ErrChanged}
	}
	body := src[p.headerSize:]
	p.seen(body, file.stamp)
	return body, nil
}

// IsBlank reports whether the body held nothing but spaces when the post was loaded.
func (p *Post) IsBlank() bool {
	return p.blank || p.source == nil && len(bytes.TrimSpace(p.body)) == 0
}

// BodyPlace returns where the body starts in its file.
func (p *Post) BodyPlace() Place {
	return Place{p.Path, int(p.bodyLine), int(p.bodyColumn)}
}

// read returns the post of a file of size bytes, of which src has at least those that
// [header.Enough] wants. It returns nil and the faults if one of them is an error.
func (ps *Parser) read(path string, src []byte, size int, paths *paths) (*Post, Faults) {
	h, faults := readHeader(path, src, ps.maxHeader())
	p := &Post{Path: path, Format: Format(h.Format)}
	p.Meta = Meta{path: path, root: h.Fields}
	fields := fieldReader{path: path, src: src, ps: ps, meta: &p.Meta, format: p.Format, faults: faults}
	p.Lang, p.LangFrom, p.Name = fields.language(paths)
	fields.read(p)
	faults = fields.faults
	if body := size - h.Body; body > ps.maxBody() {
		faults = append(faults, &Fault{Place: Place{Path: path}, Rule: "post",
			Message: fmt.Sprintf("the body has %d bytes, and the limit is %d", body, ps.maxBody()), Hint: "split the post"})
	}
	faults.Sort()
	if faults.Count(SeverityError) > 0 {
		return nil, faults
	}
	p.headerSize = int32(h.Body)
	p.headerSum = SumOf(src[:h.Body])
	at := header.PlaceOf(src, h.Body)
	p.bodyLine, p.bodyColumn = int32(at.Line), int32(at.Column)
	p.blank = len(bytes.TrimSpace(src[h.Body:])) == 0
	p.Warnings = faults
	return p, nil
}
