package site

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/diptych-go/diptych/post"
)

// A Writer writes sites into folders. Its zero value is ready. It is safe for
// concurrent use while its fields do not change.
type Writer struct {
	// NoSync leaves it to the operating system when new bytes reach the disk. Without
	// NoSync, a file is on the disk before it takes its name, so that a power cut leaves
	// the old file or the new one.
	NoSync bool

	// Progress, if not nil, is called after each file, one call at a time.
	Progress func(Progress)

	// Waiting, if not nil, is called once if another Write holds the folder. holder names
	// its process and its host, and when it began.
	Waiting func(holder string)
}

// A Progress holds how far a write has come.
type Progress struct {
	Done, Total int
	Path        string // the file that was done last
}

// A Written holds what a write did.
type Written struct {
	Pages     int // pages that are in the folder now
	Files     int // static files that are in the folder now
	Rendered  int // pages, feeds and the like that were made; the others were known to be the same
	Unchanged int // files of both kinds that were there already, with the same bytes
	Removed   int // files that an earlier write made and the site no longer has
	Took      time.Duration
	Faults    post.Faults // of all pages, warnings and notes too; each shortcode or tag without a meaning once
}

// syncing is how many files may be on their way to the disk, for each file that is made at
// the time. Syncing is waiting, and a disk does it for many files at once.
const syncing = 16

// Write writes the site into a folder of the operating system with a zero [Writer]. It
// calls progress, if it is not nil, after each file.
func (s *Site) Write(ctx context.Context, dir string, progress func(Progress)) (Written, error) {
	return (&Writer{Progress: progress}).Write(ctx, s, dir)
}

// Write writes a site into a folder of the operating system, and makes the folder if it is
// missing. It writes every file that differs from what is there. A file is there whole or
// not at all. Nothing is written outside dir, even if links lead out of it.
//
// The file .diptych-manifest in dir lists what was made, and what it was made of: the
// program, the options, the templates, and for each page what it shows of its post and of
// others. If all of that is the same, the page is not made again. Its file is not even read
// if its size and time show that nobody has changed it. Static files and the bodies of
// posts are compared by size and time too. The files are the same as after a first write.
// If the manifest is missing or broken, or the options have functions and [Builder.Version]
// is empty, all pages are made.
//
// Files that an earlier write made and the site no longer has are removed at the end,
// unless someone has changed them since. All other files in dir are left alone. If the
// manifest is missing or broken, nothing is removed.
//
// One Write at a time works on a folder: a second one, of any process, waits until the
// first ends or ctx is done. The lock of a process that died does not count.
//
// If dir is inside the folder of [Builder.Files], the files in dir are not published again;
// a warning says so.
//
// If single pages have faults, the error is a [post.Faults], and everything else is
// written. Any other error stops the write: the folder cannot be written, or ctx is done.
func (wr *Writer) Write(ctx context.Context, s *Site, dir string) (Written, error) {
	start := time.Now()
	if err := os.MkdirAll(dir, 0o777); err != nil { //nolint:gosec // a web site is there to be read; umask decides
		return Written{}, fmt.Errorf("the folder %s cannot be made: %w", dir, err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Written{}, fmt.Errorf("the folder %s cannot be opened: %w", dir, err)
	}
	defer root.Close()
	hold, err := acquire(ctx, root, wr.Waiting)
	if err != nil {
		return Written{}, fmt.Errorf("the folder %s cannot be written: %w", dir, err)
	}
	defer hold.release()

	outputs, faults := s.outside(dir)
	w := write{Site: s, Writer: wr, root: root, ground: s.ground(), outputs: outputs, written: Written{Faults: faults}, desks: make(chan *desk, runtime.GOMAXPROCS(0))}
	for range cap(w.desks) {
		w.desks <- &desk{asked: asking{s: s}}
	}
	if w.manifest, err = openManifest(root, hold.temporary("manifest"), outputs); err != nil {
		return Written{}, fmt.Errorf("the folder %s cannot be written: %w", dir, err)
	}
	w.recall()
	inTheWay, stale := w.stale()
	w.remove(ctx, inTheWay)
	var next atomic.Int64
	var wg sync.WaitGroup
	for number := range min(syncing*cap(w.desks), len(outputs)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(outputs) && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				w.file(ctx, i, hold.temporary(strconv.Itoa(number)))
			}
		})
	}
	wg.Wait()
	kept := slices.Concat(inTheWay, stale)
	if ctx.Err() == nil {
		w.remove(ctx, stale)
		kept = nil
	}
	if s.edited() {
		w.ground = digest{}
	}
	err = w.manifest.close(root, hold.temporary("manifest"), outputs, kept, w.ground, s.world())
	w.written.Faults.Sort()
	w.written.Faults = onceEach(w.written.Faults)
	w.written.Took = time.Since(start)
	if ctx.Err() != nil {
		return w.written, ctx.Err()
	}
	if err != nil {
		return w.written, fmt.Errorf("%s in %s cannot be written: %w", manifestName, dir, err)
	}
	return w.written, w.written.Faults.Err()
}
