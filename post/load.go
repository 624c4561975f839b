package post

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"math"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/text/language"
)

// Defaults of the limits of a [Parser]. No real post comes near them.
const (
	DefaultMaxHeader = 64 << 10 // bytes of front matter
	DefaultMaxBody   = 16 << 20 // bytes of body
	DefaultKeepBytes = 64 << 20 // bytes of bodies kept by one Load
)

// Parser reads posts. Its zero value is ready; it is safe for concurrent use and
// must not be changed after its first.
type Parser struct {
	// Languages are those of the content. The first is the default: that of a
	// post that does not name its own. A post's fr becomes the listed fr-CA; a
	// post that plainly names a language outside the list keeps it. With none,
	// Load goes by [FindLanguages], and a post that names no language is und.
	Languages []language.Tag

	// Folder gives languages to folders and suffixes that are no BCP 47 tags,
	// such as espanol. nil knows none.
	Folder func(name string) (language.Tag, bool)

	// Location is that of dates without a zone; nil is UTC.
	Location *time.Location

	// Extensions are those of posts, with their dot; nil is .md and .markdown.
	// Capitals do not matter.
	Extensions []string

	// Names are further names of fields, which come before those that are known
	// anyhow. Capitals do not matter, and the first that has a value counts:
	//
	//	title        title
	//	description  description, summary
	//	slug         slug
	//	url          url, permalink
	//	authors      authors, author: a text, a list, or tables with a name
	//	tags         tags, taxonomies.tags
	//	image        image, images: a text, the first of a list, or a table with src, url, path or file
	//	image-alt    image-alt, image_alt, imageAlt, or alt in the table of image
	//	date         date, pubDate, publishDate, datePublished
	//	updated      updated, lastmod, last_modified_at, lastModified, dateModified, modified, updatedDate, lastUpdated
	//	draft        draft
	//	published    published: false is draft: true
	//	lang         lang, language, locale
	//	aliases      aliases, redirect_from
	//
	// The name before the dot of taxonomies.tags is that of a table. Other fields
	// are found in [Post.Meta].
	Names map[string][]string

	// KeepBytes is how much of bodies Load keeps in memory, in all; beyond that
	// they are read again when asked for. 0 is DefaultKeepBytes, negative none.
	KeepBytes int64

	MaxHeader int // bytes; 0 is DefaultMaxHeader
	MaxBody   int // bytes; 0 is DefaultMaxBody
}

const mostBytes = math.MaxInt / 4 // so that limits can be added

func (ps *Parser) maxHeader() int {
	if ps.MaxHeader > 0 {
		return min(ps.MaxHeader, mostBytes)
	}
	return DefaultMaxHeader
}

func (ps *Parser) maxBody() int {
	if ps.MaxBody > 0 {
		return min(ps.MaxBody, mostBytes)
	}
	return DefaultMaxBody
}

// named is the language that the caller gives a name.
func (ps *Parser) named(name string) (language.Tag, bool) {
	if ps.Folder == nil {
		return language.Und, false
	}
	return ps.Folder(name)
}

// folder is the language that a name stands for.
func (ps *Parser) folder(name string) (language.Tag, bool) {
	if tag, ok := ps.named(name); ok {
		return tag, true
	}
	for _, tag := range ps.Languages {
		if strings.EqualFold(tag.String(), strings.ReplaceAll(name, "_", "-")) {
			return tag, true
		}
	}
	return cldrName(name)
}

// IsPost tells whether a file is a post by its name.
func (ps *Parser) IsPost(file string) bool {
	ext := path.Ext(file)
	if ps.Extensions == nil {
		return strings.EqualFold(ext, ".md") || strings.EqualFold(ext, ".markdown")
	}
	return ext != "" && slices.ContainsFunc(ps.Extensions, func(e string) bool { return strings.EqualFold(e, ext) })
}

// Load reads all posts of a file system, in the order of their paths, with the
// zero [Parser].
func Load(fsys fs.FS) ([]*Post, error) { return new(Parser).Load(context.Background(), fsys) }

// All is [Load] one post at a time, with the zero [Parser].
func All(fsys fs.FS) iter.Seq2[*Post, error] { return new(Parser).All(context.Background(), fsys) }

// Parse reads one post from memory, with the zero [Parser].
func Parse(path string, src []byte) (*Post, error) { return new(Parser).Parse(path, src) }

// Parse reads one post from memory; of its language it knows what its path and
// its front matter say. src must not be changed afterwards. The error is [Faults].
func (ps *Parser) Parse(path string, src []byte) (*Post, error) {
	p, faults := ps.read(lines{path, src}, ps.onePath(), len(src))
	if p == nil {
		return nil, faults
	}
	p.body = src[p.headerSize:]
	return p, nil
}

func (ps *Parser) onePath() *paths {
	return &paths{lookup: ps.folder, languages: ps.Languages, asked: len(ps.Languages) > 0}
}

// Load reads all posts of a file system, in the order of their paths. Folders
// and files whose names start with a dot are left out, and links to folders are
// not followed.
//
// Like [os.ReadDir] it returns what it could read beside an error: every good
// post, and [Faults] for the others. A ctx that is done stops it; the error is
// then that of ctx.
func (ps *Parser) Load(ctx context.Context, fsys fs.FS) ([]*Post, error) {
	files, faults := ps.find(ctx, fsys)
	paths := newPaths(ps, files)
	var keep atomic.Int64
	keep.Store(cmpOr(ps.KeepBytes, DefaultKeepBytes))

	type result struct {
		post   *Post
		faults Faults
	}
	results := make([]result, len(files))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(files)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(files) && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				results[i].post, results[i].faults = ps.file(fsys, files[i], paths, &keep)
			}
		})
	}
	wg.Wait()
	posts := make([]*Post, 0, len(files))
	for _, r := range results {
		if r.post != nil {
			posts = append(posts, r.post)
		}
		faults = append(faults, r.faults...)
	}
	if err := ctx.Err(); err != nil {
		return posts, err
	}
	faults.Sort()
	return posts, faults.Err()
}

func cmpOr(n int64, otherwise int64) int64 {
	if n == 0 {
		return otherwise
	}
	return n
}

// All iterates over the posts that [Parser.Load] would return, and holds one at
// a time: a post with a nil error, or nil with the [Faults] of a file. It reads
// the names of all files first. It may be used once for each range.
func (ps *Parser) All(ctx context.Context, fsys fs.FS) iter.Seq2[*Post, error] {
	return func(yield func(*Post, error) bool) {
		files, faults := ps.find(ctx, fsys)
		for _, f := range faults {
			if !yield(nil, Faults{f}) {
				return
			}
		}
		paths := newPaths(ps, files)
		var none atomic.Int64
		if err := ctx.Err(); err != nil {
			yield(nil, err)
			return
		}
		for _, file := range files {
			if err := ctx.Err(); err != nil {
				yield(nil, err)
				return
			}
			p, faults := ps.file(fsys, file, paths, &none)
			if !yield(p, faults.Err()) {
				return
			}
		}
	}
}

// find lists the files that are posts, in the order of their paths.
func (ps *Parser) find(ctx context.Context, fsys fs.FS) (files []string, faults Faults) {
	err := fs.WalkDir(fsys, ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return fs.SkipAll
		case err != nil:
			faults = append(faults, unreadable(file, err))
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
		case file == "." && !d.IsDir():
			faults = append(faults, &Fault{Place: Place{Path: file}, Rule: "post", Message: "it is a file, not a folder of posts", Err: fs.ErrInvalid})
		case file != "." && d.Name()[0] == '.':
			if d.IsDir() {
				return fs.SkipDir
			}
		case !d.IsDir() && ps.IsPost(file):
			if fault := irregular(fsys, file, d.Type()); fault != nil {
				faults = append(faults, fault)
				break
			}
			files = append(files, file)
		}
		return nil
	})
	if err != nil {
		faults = append(faults, unreadable(".", err))
	}
	slices.Sort(files)
	return files, faults
}

// irregular reports a file that is none, such as a named pipe, on which opening
// would wait forever.
func irregular(fsys fs.FS, file string, mode fs.FileMode) *Fault {
	if mode&fs.ModeSymlink != 0 {
		info, err := fs.Stat(fsys, file)
		if err != nil {
			return unreadable(file, err)
		}
		mode = info.Mode()
	}
	if mode.IsDir() || mode.IsRegular() {
		return nil
	}
	return &Fault{Place: Place{Path: file}, Rule: "post", Message: "it is a pipe, a device or a socket, not a file",
		Hint: "move it out of the content", Err: fs.ErrInvalid}
}

// file reads one file, keeping its body as far as keep reaches.
func (ps *Parser) file(fsys fs.FS, name string, paths *paths, keep *atomic.Int64) (*Post, Faults) {
	src, err := readFile(fsys, name, ps.maxHeader()+ps.maxBody()+4096)
	if err != nil {
		return nil, Faults{unreadable(name, err)}
	}
	p, faults := ps.read(lines{name, src}, paths, len(src))
	if p == nil {
		return nil, faults
	}
	p.source = fsys
	if keep.Load() > 0 && keep.Add(-int64(len(src))) >= 0 {
		p.body = src[p.headerSize:]
	}
	return p, nil
}

var errTooLarge = errors.New("the file is too large")

// readFile reads a file of at most limit bytes.
func readFile(fsys fs.FS, name string, limit int) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var b bytes.Buffer
	if info, err := f.Stat(); err == nil {
		if info.IsDir() {
			return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
		}
		b.Grow(int(min(info.Size(), int64(limit))) + bytes.MinRead)
	}
	if _, err := b.ReadFrom(io.LimitReader(f, int64(limit)+1)); err != nil {
		return nil, err
	}
	if b.Len() > limit {
		return nil, fmt.Errorf("%w: more than %d bytes", errTooLarge, limit)
	}
	return b.Bytes(), nil
}

// unreadable is the fault of a file that cannot be read.
func unreadable(name string, err error) *Fault {
	cause := err
	if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
		cause = pe.Err // the fault names the path itself
	}
	f := &Fault{Place: Place{Path: name}, Rule: "post", Message: "it cannot be read: " + cause.Error(), Err: err}
	switch {
	case errors.Is(err, errTooLarge):
		f.Hint = "split the post, or raise Parser.MaxBody"
	case errors.Is(err, fs.ErrPermission):
		f.Hint = "give the file's owner or everyone leave to read it"
	case errors.Is(err, fs.ErrNotExist) && name == ".":
		f.Message = "there is no such folder"
	}
	return f
}
