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

	"github.com/diptych-go/diptych/post"
)

// write is one Write.
type write struct {
	*Site
	*Writer
	root     *os.Root
	manifest *manifest
	total    int
	slots    chan *bytes.Buffer // as many files are made at a time
	folders  sync.Map           // that are known to be there

	mu      sync.Mutex
	done    int
	written Written
}

// A staged is a file that is whole and has no name of its own yet.
type staged struct {
	file *os.File // nil if the folder holds the same already
	hash digest
}

// file writes one file, by way of the file temporary.
func (w *write) file(ctx context.Context, name, temporary string) {
	o := w.plan.outputs[name]
	made, faults, err := w.stage(ctx, o, temporary)
	if err == nil && made.file != nil {
		err = w.commit(made, name, temporary)
	}
	if err != nil {
		faults = append(faults, unwritten(o, err)...)
	} else {
		w.manifest.holds(name, made.hash)
	}
	w.finish(o, faults, err == nil, made.file == nil)
}

// stage makes the file temporary of what a file is to hold.
func (w *write) stage(ctx context.Context, o *output, temporary string) (made staged, faults post.Faults, err error) {
	b := <-w.slots
	defer func() { w.slots <- b }()
	if o.render == nil {
		made, err = w.copy(ctx, o.path, o.from, temporary)
		return made, nil, err
	}
	b.Reset()
	if faults, err = o.render(b, o); err != nil {
		return staged{}, faults, err
	}
	made, err = w.put(o.path, b.Bytes(), temporary)
	return made, faults, err
}

// unwritten are the faults of a file that could not be made.
func unwritten(o *output, err error) post.Faults {
	var f *post.Fault
	var l post.Faults
	if errors.As(err, &l) || errors.As(err, &f) {
		return post.FaultsOf(err)
	}
	return post.Faults{{Place: post.Place{Path: o.source()}, Rule: "site", Message: fmt.Sprintf("%s is not written: %v", o.path, err), Err: err}}
}

// finish counts a file, which is there now or could not be made.
func (w *write) finish(o *output, faults post.Faults, there, unchanged bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.done++
	w.written.Faults = append(w.written.Faults, faults...)
	switch {
	case !there:
	case o.isText() || o.kind == homePage:
		w.written.Pages++
	case o.kind == staticFile:
		w.written.Files++
	}
	if there && unchanged {
		w.written.Unchanged++
	}
	if w.Progress != nil {
		w.Progress(Progress{w.done, w.total, o.path})
	}
}

// put stages a page.
func (w *write) put(name string, content []byte, temporary string) (staged, error) {
	fresh, err := w.folder(path.Dir(name))
	if err != nil {
		return staged{}, err
	}
	made := staged{hash: digestOf(content)}
	if !fresh && w.holds(name, bytes.NewReader(content), int64(len(content))) {
		return made, nil
	}
	made.file, err = w.create(temporary, bytes.NewReader(content))
	return made, err
}

// copy stages a static file.
func (w *write) copy(ctx context.Context, name, from, temporary string) (made staged, err error) {
	src, info, err := openStatic(w.static, from)
	if err != nil {
		return made, err
	}
	defer func() { src.Close() }()
	fresh, err := w.folder(path.Dir(name))
	if err != nil {
		return made, err
	}
	h := sha256.New()
	if !fresh {
		if w.holds(name, io.TeeReader(stopping{ctx, src}, h), info.Size()) {
			made.hash = newDigest(h)
			return made, nil
		}
		src.Close()
		if src, _, err = openStatic(w.static, from); err != nil {
			return made, err
		}
		h.Reset()
	}
	made.file, err = w.create(temporary, io.TeeReader(stopping{ctx, src}, h))
	made.hash = newDigest(h)
	return made, err
}

// holds reports whether a file of the folder holds the size bytes of content. It
// opens nothing but regular files: opening a named pipe would wait for its other end.
func (w *write) holds(name string, content io.Reader, size int64) bool {
	f, err := w.root.OpenFile(filepath.FromSlash(name), os.O_RDONLY|openNow, 0)
	if err != nil {
		return false
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() || info.Size() != size {
		return false
	}
	buf := buffers.Get().(*[2][32 << 10]byte)
	defer buffers.Put(buf)
	for {
		n, err := io.ReadFull(f, buf[0][:])
		m, err2 := io.ReadFull(content, buf[1][:])
		if n != m || !bytes.Equal(buf[0][:n], buf[1][:m]) {
			return false
		}
		if err != nil || err2 != nil {
			return ended(err) && ended(err2)
		}
	}
}

var buffers = sync.Pool{New: func() any { return new([2][32 << 10]byte) }}

func ended(err error) bool { return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) }

// stopping is a reader that ends with its context.
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

// folder makes a folder, and reports whether it was not there before.
func (w *write) folder(dir string) (fresh bool, err error) {
	if _, known := w.folders.Load(dir); known || dir == "." {
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
		w.folders.Store(dir, true)
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

// commit gives a file that is whole its name.
func (w *write) commit(made staged, name, temporary string) error {
	var err error
	f := made.file
	if !w.NoSync {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = w.manifest.add(name, made.hash)
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
