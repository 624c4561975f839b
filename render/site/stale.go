package site

import (
	"context"
	"crypto/sha256"
	"io"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/diptych-go/diptych/post/lang"
)

// stale are the paths of files that were made before and are no longer part of the
// site. Those that stand in the way of its files come apart.
func (w *write) stale(files []string) (inTheWay, others []string) {
	planned := make(map[string]bool, len(files))
	folders := map[string]bool{}
	for _, name := range files {
		planned[name] = true
		for dir := path.Dir(name); dir != "." && !folders[dir]; dir = path.Dir(dir) {
			folders[dir] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(w.manifest.old)) {
		if planned[name] {
			continue
		}
		blocks := folders[name]
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			blocks = blocks || planned[dir]
		}
		if blocks {
			inTheWay = append(inTheWay, name)
		} else {
			others = append(others, name)
		}
	}
	return inTheWay, others
}

// remove removes files that Write made and nobody changed, and folders that are
// empty without them.
func (w *write) remove(ctx context.Context, names []string) {
	for _, name := range names {
		if ctx.Err() != nil {
			return
		}
		if !w.isOurs(name) || w.isAnother(name) {
			continue
		}
		if w.root.Remove(filepath.FromSlash(name)) != nil {
			continue
		}
		w.written.Removed++
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			if w.root.Remove(filepath.FromSlash(dir)) != nil { // it is not empty
				break
			}
			w.folders.Delete(dir)
		}
	}
}

// isOurs reports whether a file holds what a Write left there.
func (w *write) isOurs(name string) bool {
	file := filepath.FromSlash(name)
	if info, err := w.root.Lstat(file); err != nil || !info.Mode().IsRegular() {
		return false
	}
	f, err := w.root.OpenFile(file, os.O_RDONLY|openNow, 0)
	if err != nil {
		return false
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return false
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return false
	}
	r := w.manifest.old[name]
	return r.mayHold(newDigest(h))
}

// isAnother reports whether a path is another name of a file of the site, where
// file systems know no capitals.
func (w *write) isAnother(name string) bool {
	o := w.plan.taken[lang.Fold(name)]
	if o == nil || o.path == name {
		return false
	}
	mine, err := w.root.Lstat(filepath.FromSlash(name))
	theirs, err2 := w.root.Lstat(filepath.FromSlash(o.path))
	return err == nil && err2 == nil && os.SameFile(mine, theirs)
}
