package site

import (
	"context"
	"fmt"
	"hash/maphash"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/diptych-go/diptych/post"
)

// A Watcher serves a site that follows its content: it builds the site again when a file
// has changed. Readers in a browser see the new page at once, since a small script loads it
// again. Other clients get the same pages as from [Site].
//
// While a post has faults, readers see its page as it was when it was last good. All other
// pages are new, and each page shows the faults. A Watcher must not be changed after Watch.
type Watcher struct {
	// Build makes the site of the content as it is now. As with [Builder.Build], the Site
	// may be usable although there is an error. It must be set.
	Build func(context.Context) (*Site, error)

	// Files are searched for changes. They hold the posts, and what else Build reads, such
	// as templates. Files and folders whose names start with a dot are left out.
	Files []fs.FS

	// Every is the time between two searches; 0 stands for 300 ms. If a search takes long,
	// the time is longer, so that searching takes at most a twentieth of a processor.
	Every time.Duration

	// Built, if not nil, is called after each build, for example to log it.
	Built func(*Site, error)
}

// Watch builds the site. It returns a handler that serves the site and follows the content
// until ctx is done.
func (w *Watcher) Watch(ctx context.Context) http.Handler {
	h := &watched{done: ctx.Done()}
	seen := w.fingerprint()
	h.show(w.build(ctx, nil))
	go func() {
		pause := w.Every
		if pause <= 0 {
			pause = 300 * time.Millisecond
		}
		for wait := pause; sleep(ctx, wait); {
			start := time.Now()
			now := w.fingerprint()
			wait = max(pause, 20*time.Since(start))
			if now == seen {
				continue
			}
			for range 10 { // until the writer has finished
				sleep(ctx, pause/10)
				last := now
				if now = w.fingerprint(); now == last {
					break
				}
			}
			seen = now
			h.show(w.build(ctx, h.state.Load().site))
		}
	}()
	return h
}

// build makes the site of the content as it is now. Pages that are the same as in the old
// site need not be made again.
func (w *Watcher) build(ctx context.Context, old *Site) (*Site, error) {
	s, err := w.Build(ctx)
	if s != nil {
		s.inherit(old)
	}
	if w.Built != nil && ctx.Err() == nil {
		w.Built(s, err)
	}
	return s, err
}

// sleep waits. It returns false if ctx is done before the time is over.
func sleep(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

var fingerprints = maphash.MakeSeed()

// fingerprint returns a number that changes when a file appears or disappears, or when its
// size, time or mode changes.
func (w *Watcher) fingerprint() uint64 {
	var h maphash.Hash
	h.SetSeed(fingerprints)
	for _, fsys := range w.Files {
		_ = fs.WalkDir(fsys, ".", func(file string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				_, _ = fmt.Fprintln(&h, file, err)
				return nil
			case file != "." && path.Base(file)[0] == '.':
				if d.IsDir() {
					return fs.SkipDir
				}
				return nil
			}
			if info, err := d.Info(); err == nil && !d.IsDir() {
				_, _ = fmt.Fprintln(&h, file, info.Size(), info.ModTime().UnixNano(), info.Mode())
			}
			return nil
		})
	}
	return h.Sum64()
}

// A watched is the handler of a Watcher.
type watched struct {
	state atomic.Pointer[state]
	done  <-chan struct{}
}

// A state is what is shown until the content changes.
type state struct {
	site    *Site  // nil if there is none
	good    *Site  // the last without faults; nil if there was none
	version string // differs for each state, in other processes too
	faults  post.Faults
	err     error // why there is no site
	next    chan struct{}
}

// show shows another site from now on.
func (h *watched) show(s *Site, err error) {
	old := h.state.Load()
	now := &state{site: s, version: strconv.FormatInt(time.Now().UnixNano(), 36), next: make(chan struct{})}
	for _, f := range post.FaultsOf(err) {
		if f.Severity == post.SeverityError {
			now.faults = append(now.faults, f)
		}
	}
	switch {
	case err == nil:
		now.good = s
	case old != nil:
		now.good = old.good
	}
	if now.site == nil {
		now.site, now.err = now.good, err
	}
	h.state.Store(now)
	if old != nil {
		close(old.next)
	}
}
