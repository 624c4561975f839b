package site

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// manifestName is the file, in the folder that is written to, that lists the files
// that Write made there. It begins with a mark, which names its version, and has a
// line for each file: a hash of its content, and its path. It is replaced when a write
// ends. Until then, logName has the lines of the files that took their names, so that a
// write that was ended in the middle leaves nothing that the next does not know.
//
// A path whose file is no longer part of the site is removed only if the content is
// of a hash that stands beside it. What anyone has changed since is theirs.
const (
	manifestName = ownNames + "manifest"
	logName      = pending + "/log"
	manifestMark = "diptych manifest 1\n"
)

// manifest is what is known of the files in a folder.
type manifest struct {
	old map[string][]digest // before this write: of one path all that it may hold

	mu  sync.Mutex
	now map[string]digest // of this write
	log *os.File          // to which lines are added
}

// digest is a hash of a file's content, in hexadecimal digits.
type digest string

const digestLength = 32

func newDigest(h hash.Hash) digest { return digest(hex.EncodeToString(h.Sum(nil))[:digestLength]) }

func digestOf(content []byte) digest {
	h := sha256.New()
	h.Write(content)
	return newDigest(h)
}

// escapes keep a path on one line.
var (
	escapes   = strings.NewReplacer("%", "%25", "\n", "%0A", "\r", "%0D")
	unescapes = strings.NewReplacer("%25", "%", "%0A", "\n", "%0D", "\r")
)

func (d digest) line(name string) string { return string(d) + " " + escapes.Replace(name) + "\n" }

// openManifest reads the manifest of a folder, and the log of a write that was ended
// in the middle. A broken one, or one of another version, is as good as none.
func openManifest(root *os.Root, temporary string) (*manifest, error) {
	m := &manifest{old: map[string][]digest{}, now: map[string]digest{}}
	for _, name := range []string{manifestName, logName} {
		text, err := readOwn(root, name)
		if err != nil {
			return nil, err
		}
		known := maps.Clone(m.old)
		if end := bytes.LastIndexByte(text, '\n') + 1; !m.read(text[:end]) || !isLine(text[end:]) {
			m.old, text = known, nil
		} else {
			text = text[:end]
		}
		if name == logName {
			if err := replaceFile(root, logName, temporary, cmp.Or(string(text), manifestMark)); err != nil {
				return nil, err
			}
		}
	}
	var err error
	m.log, err = root.OpenFile(logName, os.O_WRONLY|os.O_APPEND|openNow, 0)
	return m, err
}

// readOwn reads a file of Write's own. It returns nil if there is none.
func readOwn(root *os.Root, name string) ([]byte, error) {
	switch info, err := root.Lstat(name); {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a file; move it away", name)
	}
	return root.ReadFile(name)
}

// isLine reports whether text may be the begin of a line: a write that is ended may
// leave one.
func isLine(text []byte) bool {
	return bytes.IndexFunc(text, unicode.IsControl) < 0
}

// read reads whole lines. It returns false if one of them is broken.
func (m *manifest) read(text []byte) bool {
	rest, ok := strings.CutPrefix(string(text), manifestMark)
	if !ok {
		return false
	}
	for line := range strings.Lines(rest) {
		hash, name, found := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		name = unescapes.Replace(name)
		if _, err := hex.DecodeString(hash); err != nil || !found || len(hash) != digestLength || !fs.ValidPath(name) || name == "." {
			return false
		}
		m.old[name] = append(m.old[name], digest(hash))
	}
	return true
}

// add notes a file that is about to take its name.
func (m *manifest) add(name string, d digest) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	_, err := m.log.WriteString(d.line(name))
	return err
}

// holds notes what a file holds now.
func (m *manifest) holds(name string, d digest) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now[name] = d
}

// close writes the manifest anew, with what is still there of the files that could
// not be made this time.
func (m *manifest) close(root *os.Root, temporary string, kept iter.Seq[string]) error {
	lines := map[string]string{}
	for name := range kept {
		for _, d := range m.old[name] {
			lines[name] += d.line(name)
		}
	}
	for name, d := range m.now {
		lines[name] = d.line(name)
	}
	var b strings.Builder
	b.WriteString(manifestMark)
	for _, name := range slices.Sorted(maps.Keys(lines)) {
		b.WriteString(lines[name])
	}
	err := m.log.Close()
	if text, readErr := root.ReadFile(manifestName); readErr != nil || string(text) != b.String() {
		err = errors.Join(err, replaceFile(root, manifestName, temporary, b.String()))
	}
	if err == nil {
		err = root.Remove(logName)
	}
	return err
}

// replaceFile writes a file by way of another.
func replaceFile(root *os.Root, name, temporary, content string) error {
	f, err := root.OpenFile(temporary, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	_, err = f.WriteString(content)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = root.Rename(temporary, name)
	}
	if err != nil {
		root.Remove(temporary)
	}
	return err
}

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
	return slices.Contains(w.manifest.old[name], newDigest(h))
}

// isAnother reports whether a path is another name of a file of the site, where
// file systems know no capitals.
func (w *write) isAnother(name string) bool {
	o := w.plan.taken[w.plan.fold.String(name)]
	if o == nil || o.path == name {
		return false
	}
	mine, err := w.root.Lstat(filepath.FromSlash(name))
	theirs, err2 := w.root.Lstat(filepath.FromSlash(o.path))
	return err == nil && err2 == nil && os.SameFile(mine, theirs)
}
