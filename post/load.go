package post

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/diptych-go/diptych/post/internal/header"
)

// Load reads all posts of a file system with the zero [Parser]. See [Parser.Load].
func Load(fsys fs.FS) ([]*Post, error) { return new(Parser).Load(context.Background(), fsys) }

// All iterates over all posts of a file system with the zero [Parser]. See
// [Parser.All].
func All(fsys fs.FS) iter.Seq2[*Post, error] { return new(Parser).All(context.Background(), fsys) }

// Parse reads one post from memory with the zero [Parser]. See [Parser.Parse].
func Parse(path string, src []byte) (*Post, error) { return new(Parser).Parse(path, src) }

// Parse reads one post from memory. Its language comes from its path and its front matter alone,
// since no other file is known. The caller must not change src afterwards. If a fault is an error,
// Parse returns a nil post, and the error is [Faults].
func (ps *Parser) Parse(path string, src []byte) (*Post, error) {
	p, faults := ps.read(path, src, len(src), ps.onePath())
	if p == nil {
		return nil, faults
	}
	p.body = src[p.headerSize:]
	return p, nil
}

func (ps *Parser) onePath() *paths {
	return &paths{lookup: ps.folderAlone, languages: ps.Languages, asked: len(ps.Languages) > 0}
}

// atOnce is how many files are read at the same time, even on fewer processors. Several requests to
// a disk or a network at once take less time than one after the other.
const atOnce = 16

// Load reads all posts of a file system and returns them in the order of their paths. It reads
// several files at once. It leaves out folders and files whose names start with a dot, and does not
// follow links to folders. Use the FS of an [os.Root] if files may be links: [os.DirFS] follows
// them out of its folder.
//
// Like [os.ReadDir], Load returns what it could read beside an error: every good post, and [Faults]
// for the others. If ctx is done, Load stops and returns the error of ctx.
//
// The title and the body of a post come from one version of its file. If somebody is writing a
// file, Load reads it again until it has settled.
func (ps *Parser) Load(ctx context.Context, fsys fs.FS) ([]*Post, error) {
	files, faults := ps.find(ctx, fsys)
	paths := newPaths(ps, files)
	from := &source{fsys, ps.maxBody()}
	var keep atomic.Int64
	keep.Store(cmp.Or(ps.KeepBytes, DefaultKeepBytes))

	type result struct {
		post   *Post
		faults Faults
	}
	results := make([]result, len(files))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(max(atOnce, runtime.GOMAXPROCS(0)), len(files)) {
		wg.Go(func() {
			var room []byte
			for i := int(next.Add(1)) - 1; i < len(files) && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				results[i].post, results[i].faults = ps.file(from, files[i], paths, &keep, &room)
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
	ps.survey(posts, paths)
	faults.Sort()
	return posts, faults.Err()
}

// All iterates over the posts that [Parser.Load] would return, one at a time. It yields a post with
// a nil error, or nil with the [Faults] of a file. If ctx is done, it yields nil with the error of
// ctx, and stops. Each range reads the names of all files first, and then the files.
//
// Unlike Load, All does not compare the posts. It does not join notes that several posts share, and
// it does not report unknown languages and codes of countries, which takes all posts.
func (ps *Parser) All(ctx context.Context, fsys fs.FS) iter.Seq2[*Post, error] {
	return func(yield func(*Post, error) bool) {
		files, faults := ps.find(ctx, fsys)
		for _, f := range faults {
			if !yield(nil, Faults{f}) {
				return
			}
		}
		paths := newPaths(ps, files)
		from := &source{fsys, ps.maxBody()}
		var none atomic.Int64
		if err := ctx.Err(); err != nil {
			yield(nil, err)
			return
		}
		var room []byte
		for _, file := range files {
			if err := ctx.Err(); err != nil {
				yield(nil, err)
				return
			}
			p, faults := ps.file(from, file, paths, &none, &room)
			if !yield(p, faults.Err()) {
				return
			}
		}
	}
}

// find returns the files that are posts, in the order of their paths, and a fault for each path
// that cannot be read.
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
			faults = append(faults, &Fault{Place: Place{Path: file}, Rule: "post", Message: "the content is a file, not a folder of posts", Err: fs.ErrInvalid})
		case file != "." && d.Name()[0] == '.':
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir() && strings.Count(file, "/") >= MaxFolders:
			faults = append(faults, tooDeep(file))
			return fs.SkipDir
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

// MaxFolders limits how deep folders may be nested. To open a file, an operating system opens each
// folder of its path.
const MaxFolders = 100

// tooDeep returns the fault of a folder that is too deep to be read.
func tooDeep(folder string) *Fault {
	short := folder
	for range MaxFolders - 3 {
		short = path.Dir(short)
	}
	return &Fault{Place: Place{Path: short + "/…"}, Rule: "post", Message: fmt.Sprintf("folders are more than %d deep here; what is below is not read", MaxFolders),
		Hint: "move the posts further up", Err: fs.ErrInvalid}
}

// irregular returns a fault if the file is a named pipe, a device or a socket, or a link that leads
// to nothing, and nil otherwise. Opening a named pipe would wait forever.
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
	return &Fault{Place: Place{Path: file}, Rule: "post", Message: "the path is a pipe, a device or a socket, not a file",
		Hint: "move it out of the content", Err: fs.ErrInvalid}
}

// file reads one file into room, and keeps its body as long as keep has bytes left. After that, it
// reads no more of a file than it must.
func (ps *Parser) file(from *source, name string, paths *paths, keep *atomic.Int64, room *[]byte) (*Post, Faults) {
	var enough func([]byte) bool
	if keep.Load() <= 0 {
		enough = func(begin []byte) bool { return header.Enough(begin, ps.maxHeader()) }
	}
	file, err := readFile(from.fsys, name, ps.maxHeader()+from.maxBody+4096, *room, enough)
	if err != nil {
		return nil, Faults{unreadable(name, err)}
	}
	if cap(file.text) <= maxRoom {
		*room = file.text
	}
	p, faults := ps.read(name, file.text, file.size, paths)
	if p == nil {
		return nil, faults
	}
	p.source, p.stamp = from, file.stamp.Settled(file.opened)
	if body := file.text[p.headerSize:]; enough == nil && keep.Add(-int64(len(body))) >= 0 {
		p.body = bytes.Clone(body)
	}
	return p, nil
}

// maxRoom limits the buffer that is kept for the next file.
const maxRoom = 1 << 20
