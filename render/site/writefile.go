package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sync"
	"time"

	"github.com/diptych-go/diptych/post"
)

// A write is one Write of a [Writer].
type write struct {
	*Site
	*Writer
	root     *os.Root
	outputs  []*output // sorted by path
	manifest *manifest
	ground   digest     // of the site; zero if it is not known
	desks    chan *desk // one for each file that may be made at the same time
	folders  folders
	included sync.Map // files that posts include

	mu      sync.Mutex
	done    int
	written Written
}

// A staged is a file that is complete and does not have its own name yet.
type staged struct {
	file   *os.File // nil if the folder holds the same already
	record record
	faults post.Faults
	fresh  bool // it is as an earlier write left it
}

// file writes the file of an output. It writes the file temporary first and then gives it
// its name.
func (w *write) file(ctx context.Context, number int, temporary string) {
	o := w.outputs[number]
	made, err := w.stage(ctx, o, temporary)
	if err == nil && made.file != nil {
		err = w.commit(&made, o.path, temporary)
	}
	if err != nil {
		made.faults = append(made.faults, unwritten(o, err)...)
	} else {
		w.manifest.holds(number, made.record)
	}
	w.finish(o, made, err == nil)
}

// stage writes what a file is to hold into the file temporary. It makes no file if the
// folder holds the same already.
func (w *write) stage(ctx context.Context, o *output, temporary string) (made staged, err error) {
	d := <-w.desks
	defer func() { w.desks <- d }()
	if o.make == nil {
		return w.copy(ctx, o, temporary)
	}
	var todo task
	if made, todo = w.fresh(o, d); made.fresh {
		return made, nil
	}
	faults, err := todo.write(&d.page)
	if err != nil {
		return staged{faults: faults}, err
	}
	made, err = w.put(o.path, d.page.Bytes(), temporary)
	made.record.trace, made.faults = d.trace(faults), faults
	return made, err
}

// unwritten returns the faults of a file that could not be made.
func unwritten(o *output, err error) post.Faults {
	var f *post.Fault
	var l post.Faults
	if errors.As(err, &l) || errors.As(err, &f) {
		return post.FaultsOf(err)
	}
	return post.Faults{{Place: post.Place{Path: o.source()}, Rule: "site", Message: fmt.Sprintf("%s is not written: %v", o.path, err), Err: err}}
}

// finish counts a file. there reports whether the file is in the folder now.
func (w *write) finish(o *output, made staged, there bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.done++
	w.written.Faults = append(w.written.Faults, made.faults...)
	switch {
	case !there:
	case o.isText() || o.kind == homePage:
		w.written.Pages++
	case o.kind == staticFile:
		w.written.Files++
	}
	if o.make != nil && !made.fresh {
		w.written.Rendered++
	}
	if there && made.file == nil {
		w.written.Unchanged++
	}
	if w.Progress != nil {
		w.Progress(Progress{w.done, len(w.outputs), o.path})
	}
}

// put stages a page.
func (w *write) put(name string, content []byte, temporary string) (made staged, err error) {
	fresh, err := w.folder(path.Dir(name))
	if err != nil {
		return made, err
	}
	made.record.digest = digestOf(content)
	if !fresh {
		var same bool
		if made.record.stamp, same = w.holds(name, bytes.NewReader(content), int64(len(content))); same {
			return made, nil
		}
	}
	made.file, err = w.create(temporary, bytes.NewReader(content))
	return made, err
}

// copy stages a static file.
func (w *write) copy(ctx context.Context, o *output, temporary string) (made staged, err error) {
	if info, err := fs.Stat(w.static, o.from); err == nil && info.Mode().IsRegular() {
		old := w.manifest.files.of(o.path)
		now := source{stamp: post.StampOf(info), path: o.from}
		if made, same := w.intact(o.path); same && old.source != nil && *old.source == now && now.stamp.Same(old.source.stamp) {
			made.record.source = &now
			return made, nil
		}
	}
	src, info, err := openStatic(w.static, o.from)
	if err != nil {
		return made, err
	}
	defer func() { src.Close() }()
	made.record.source = &source{stamp: post.StampOf(info).Settled(time.Now()), path: o.from}
	fresh, err := w.folder(path.Dir(o.path))
	if err != nil {
		return made, err
	}
	h := sha256.New()
	if !fresh {
		var same bool
		if made.record.stamp, same = w.holds(o.path, io.TeeReader(stopping{ctx, src}, h), info.Size()); same {
			made.record.digest = newDigest(h)
			return made, nil
		}
		src.Close()
		if src, _, err = openStatic(w.static, o.from); err != nil {
			return made, err
		}
		h.Reset()
	}
	made.file, err = w.create(temporary, io.TeeReader(stopping{ctx, src}, h))
	made.record.digest = newDigest(h)
	return made, err
}

// holds reports whether a file of the folder holds the size bytes of content, and returns
// its stamp. It opens the file so that a named pipe does not make it wait, and reads
// regular files only.
func (w *write) holds(name string, content io.Reader, size int64) (post.Stamp, bool) {
	f, err := w.root.OpenFile(filepath.FromSlash(name), os.O_RDONLY|openNow, 0)
	if err != nil {
		return post.Stamp{}, false
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() != size {
		return post.Stamp{}, false
	}
	buf := buffers.Get().(*[2][32 << 10]byte)
	defer buffers.Put(buf)
	for {
		n, err := io.ReadFull(f, buf[0][:])
		m, err2 := io.ReadFull(content, buf[1][:])
		if n != m || !bytes.Equal(buf[0][:n], buf[1][:m]) {
			return post.Stamp{}, false
		}
		if err != nil || err2 != nil {
			return post.StampOf(info), ended(err) && ended(err2)
		}
	}
}

var buffers = sync.Pool{New: func() any { return new([2][32 << 10]byte) }}

func ended(err error) bool { return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) }

// A stopping is a reader that fails once its context is done.
type stopping struct {
	ctx context.Context
	r   io.Reader
}

func (s stopping) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.r.Read(p)
}

// A folders holds folders that are known to be there. It holds the last ones only, since
// most files are made beside the file before, or in a folder of their own.
type folders struct {
	mu    sync.Mutex
	known map[string]bool
}

const mostFolders = 1000

func (f *folders) has(dir string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.known[dir]
}

func (f *folders) add(dir string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.known == nil || len(f.known) >= mostFolders {
		f.known = make(map[string]bool, mostFolders)
	}
	f.known[dir] = true
}

// folder makes a folder if it is not there. fresh reports that the folder is certainly new,
// so that it holds no files.
func (w *write) folder(dir string) (fresh bool, err error) {
	if dir == "." || w.folders.has(dir) {
		return false, nil
	}
	switch err = w.root.Mkdir(filepath.FromSlash(dir), 0o777); {
	case err == nil:
		fresh = true
	case errors.Is(err, fs.ErrNotExist):
		err = w.root.MkdirAll(filepath.FromSlash(dir), 0o777)
	case errors.Is(err, fs.ErrExist):
		err = nil
	}
	if err == nil {
		w.folders.add(dir)
	}
	return fresh, err
}

// create makes a file that is not there yet.
func (w *write) create(name string, content io.Reader) (f *os.File, err error) {
	if f, err = w.root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666); err != nil {
		return nil, err
	}
	if _, err = io.Copy(f, content); err != nil {
		f.Close()
		w.root.Remove(name)
		return nil, err
	}
	return f, nil
}

// commit gives a complete file its name.
func (w *write) commit(made *staged, name, temporary string) error {
	var err error
	f := made.file
	if !w.NoSync {
		err = f.Sync()
	}
	if info, statErr := f.Stat(); statErr == nil {
		made.record.stamp = post.StampOf(info)
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = w.manifest.add(name, made.record.digest)
	}
	if err == nil {
		err = w.root.Rename(temporary, filepath.FromSlash(name))
	}
	if err != nil {
		w.root.Remove(temporary)
		return err
	}
	return nil
}
