package site

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/diptych-go/diptych/post"
)

// Progress tells how far a write has come.
type Progress struct {
	Done, Total int
	Path        string // the file that was done last
}

// Written is what a write did.
type Written struct {
	Pages     int // pages that are there now, and of these
	Files     int // static files
	Unchanged int // files of both kinds that were there already, with the same bytes
	Took      time.Duration
	Faults    post.Faults // of all pages, warnings and notes too
}

// pending is the folder, in the one that is written to, where files stand until
// they are whole.
const pending = ".diptych-pending"

// Write writes the site into a folder of the operating system, which it makes
// if it has to: every file that differs from what is there. A file is there whole
// or not at all, and nothing is written outside dir, whatever links lead out of
// it. Files in dir that are none of the site's are left alone. Only one Write may
// work on a folder at a time.
//
// progress, unless nil, is called after each file, one call at a time. Faults of
// single pages are in the error, a [post.Faults], and the rest is written; other
// errors, such as a folder that cannot be written or a ctx that is done, stop it.
func (s *Site) Write(ctx context.Context, dir string, progress func(Progress)) (Written, error) {
	start := time.Now()
	if err := os.MkdirAll(dir, 0o777); err != nil { //nolint:gosec // a web site is there to be read; umask decides
		return Written{}, fmt.Errorf("the folder %s cannot be made: %w", dir, err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Written{}, fmt.Errorf("the folder %s cannot be opened: %w", dir, err)
	}
	defer root.Close()
	if err := errors.Join(root.RemoveAll(pending), root.Mkdir(pending, 0o700)); err != nil {
		return Written{}, fmt.Errorf("the folder %s cannot be written: %w", dir, err)
	}
	defer root.RemoveAll(pending)

	w := writer{Site: s, root: root, total: len(s.files), progress: progress}
	var next atomic.Int64
	var wg sync.WaitGroup
	for number := range min(runtime.GOMAXPROCS(0), len(s.files)) {
		wg.Go(func() {
			var b bytes.Buffer
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(s.files) {
					return
				}
				w.file(ctx, s.files[i], &b, path.Join(pending, strconv.Itoa(number)))
			}
		})
	}
	wg.Wait()
	w.written.Faults.Sort()
	w.written.Took = time.Since(start)
	if err := ctx.Err(); err != nil {
		return w.written, err
	}
	return w.written, w.written.Faults.Err()
}

// writer is one Write.
type writer struct {
	*Site
	root     *os.Root
	total    int
	progress func(Progress)
	folders  sync.Map // that are known to be there

	mu      sync.Mutex
	done    int
	written Written
}

// file writes one file, by way of b and of the file pending.
func (w *writer) file(ctx context.Context, name string, b *bytes.Buffer, pending string) {
	e := w.entries[name]
	at := post.Place{Path: name}
	if e.post != nil {
		at.Path = e.post.Path
	}
	var faults post.Faults
	var unchanged bool
	var err error
	if e.kind == staticFile {
		unchanged, err = w.copy(ctx, name, e.from, pending)
	} else {
		b.Reset()
		if faults, err = w.render(b, e); err != nil {
			w.finish(name, e, append(faults, pageFaults(at, err)...), false, false)
			return
		}
		unchanged, err = w.put(name, b.Bytes(), pending)
	}
	if err != nil {
		faults = append(faults, &post.Fault{Place: at, Rule: "site", Message: fmt.Sprintf("%s is not written: %v", name, err), Err: err})
	}
	w.finish(name, e, faults, err == nil, unchanged)
}

// pageFaults are the faults of a page that could not be rendered.
func pageFaults(at post.Place, err error) post.Faults {
	var f *post.Fault
	var l post.Faults
	if errors.As(err, &l) || errors.As(err, &f) {
		return post.FaultsOf(err)
	}
	return post.Faults{{Place: at, Rule: "site", Message: "the page is not written: " + err.Error(), Err: err}}
}

// finish counts a file, which is there now or could not be made.
func (w *writer) finish(name string, e entry, faults post.Faults, there, unchanged bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.done++
	w.written.Faults = append(w.written.Faults, faults...)
	switch {
	case !there:
	case e.kind == homePage || e.kind == listPage || e.kind == postPage:
		w.written.Pages++
	case e.kind == staticFile:
		w.written.Files++
	}
	if unchanged {
		w.written.Unchanged++
	}
	if w.progress != nil {
		w.progress(Progress{w.done, w.total, name})
	}
}

// put writes a file unless it has these bytes already.
func (w *writer) put(name string, content []byte, pending string) (unchanged bool, err error) {
	name = filepath.FromSlash(name)
	fresh, err := w.folder(filepath.Dir(name))
	if err != nil {
		return false, err
	}
	if !fresh {
		if f, err := w.root.Open(name); err == nil {
			same := equal(f, content)
			f.Close()
			if same {
				return true, nil
			}
		}
	}
	return false, w.replace(name, pending, func(f *os.File) error {
		_, err := f.Write(content)
		return err
	})
}

// equal tells whether a file has these bytes.
func equal(f *os.File, content []byte) bool {
	info, err := f.Stat()
	if err != nil || info.Size() != int64(len(content)) || !info.Mode().IsRegular() {
		return false
	}
	var chunk [32 << 10]byte
	for len(content) > 0 {
		n, err := f.Read(chunk[:])
		if n == 0 || n > len(content) || !bytes.Equal(chunk[:n], content[:n]) || err != nil {
			return false
		}
		content = content[n:]
	}
	return true
}

// copy writes a static file unless it is there already.
func (w *writer) copy(ctx context.Context, name, from, pending string) (unchanged bool, err error) {
	src, err := w.static.Open(from)
	if err != nil {
		return false, err
	}
	defer src.Close()
	to := filepath.FromSlash(name)
	if _, err := w.folder(filepath.Dir(to)); err != nil {
		return false, err
	}
	if old, err := w.root.Open(to); err == nil {
		same := sameFile(old, src)
		old.Close()
		if same {
			return true, nil
		}
		src.Close()
		if src, err = w.static.Open(from); err != nil {
			return false, err
		}
	}
	return false, w.replace(to, pending, func(f *os.File) error {
		_, err := io.Copy(f, stopping{ctx, src})
		return err
	})
}

// sameFile tells whether two files have the same bytes.
func sameFile(a *os.File, b fs.File) bool {
	x, err := a.Stat()
	if err != nil || !x.Mode().IsRegular() {
		return false
	}
	if y, err := b.Stat(); err != nil || x.Size() != y.Size() {
		return false
	}
	p, q := make([]byte, 32<<10), make([]byte, 32<<10)
	for {
		n, err := io.ReadFull(a, p)
		m, _ := io.ReadFull(b, q)
		if n != m || !bytes.Equal(p[:n], q[:m]) {
			return false
		}
		if err != nil {
			return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		}
	}
}

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

// folder makes a folder, and tells whether it was not there before.
func (w *writer) folder(dir string) (fresh bool, err error) {
	if _, known := w.folders.Load(dir); known || dir == "." {
		return false, nil
	}
	switch err = w.root.Mkdir(dir, 0o777); {
	case err == nil:
		fresh = true
	case errors.Is(err, fs.ErrNotExist):
		err = w.root.MkdirAll(dir, 0o777)
	case errors.Is(err, fs.ErrExist):
		err = nil
	}
	if err == nil {
		w.folders.Store(dir, true)
	}
	return fresh, err
}

// replace writes the file pending and, when it is whole, gives it its name.
func (w *writer) replace(name, pending string, write func(*os.File) error) error {
	f, err := w.root.OpenFile(pending, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o666)
	if err != nil {
		return err
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return err
	}
	return w.root.Rename(pending, name)
}

// Files are the paths of all files of the site, sorted.
func (s *Site) Files() []string { return slices.Clone(s.files) }
