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
	"strings"

	"github.com/diptych-go/diptych/post/lang"
)

// stale returns the paths of files that were made before and are no longer part of the
// site. The files that stand in the way of the site's files are returned apart.
func (w *write) stale() (inTheWay, others []string) {
	others = slices.DeleteFunc(slices.Sorted(maps.Keys(w.manifest.files.others)), func(name string) bool {
		blocks := w.writesBelow(name)
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			blocks = blocks || w.writes(dir)
		}
		if blocks {
			inTheWay = append(inTheWay, name)
		}
		return blocks
	})
	return inTheWay, others
}

// writes reports whether the site has a file at a path.
func (w *write) writes(name string) bool {
	_, found := w.manifest.files.search(name)
	return found
}

// writesBelow reports whether the site has a file in a folder.
func (w *write) writesBelow(folder string) bool {
	i, _ := w.manifest.files.search(folder + "/")
	return i < len(w.outputs) && strings.HasPrefix(w.outputs[i].path, folder+"/")
}

// remove removes files that Write made and nobody has changed since, and folders that are
// empty then.
func (w *write) remove(ctx context.Context, names []string) {
	others := w.alike(names)
	for _, name := range names {
		if ctx.Err() != nil {
			return
		}
		if !w.isOurs(name) || w.isAnother(name, others[lang.Fold(name)]) {
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
	r := w.manifest.files.of(name)
	return r.mayHold(newDigest(h))
}

// alike returns outputs by their folded paths: the ones whose paths are equal to one of the
// names on file systems that ignore case.
func (w *write) alike(names []string) map[string]*output {
	if len(names) == 0 {
		return nil
	}
	outputs := make(map[string]*output, len(names))
	for _, name := range names {
		outputs[lang.Fold(name)] = nil
	}
	for _, o := range w.plan.outputs {
		key := lang.Fold(o.path)
		if _, named := outputs[key]; named {
			outputs[key] = o
		}
	}
	return outputs
}

// isAnother reports whether a path is another name of the file of an output. It returns
// false if the output is nil.
func (w *write) isAnother(name string, o *output) bool {
	if o == nil || o.path == name {
		return false
	}
	mine, err := w.root.Lstat(filepath.FromSlash(name))
	theirs, err2 := w.root.Lstat(filepath.FromSlash(o.path))
	return err == nil && err2 == nil && os.SameFile(mine, theirs)
}
