package site

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
)

// manifestName is a file in the written folder. It lists what Write made there, and what it
// was made of; see record. It begins with a mark, which names its version, and a line for
// the ground and the world of the site. It ends with a hash of everything before. It is
// replaced when a write ends. Until then, logName has a line for each file that took its
// name. So if a write is stopped in the middle, the next write knows all files that it
// made.
//
// A file that is no longer part of the site is removed only if its content has a hash that
// is listed with its path. A file that anyone has changed since is left alone.
//
// A manifest of version 1, and the log, only have hashes and paths.
const (
	manifestName = ownNames + "manifest"
	logName      = pending + "/log"
	manifestMark = "diptych manifest 2\n"
	logMark      = "diptych manifest 1\n"
	manifestEnd  = "end "
)

// A manifest holds what is known of the files in a folder.
type manifest struct {
	files         records // as before this write; for outputs that have been made, as in this write
	made          []bool  // by the number of the output
	ground, world digest  // before this write; zero if they are not known
	end           string  // the last line before this write, if it was not broken

	mu   sync.Mutex
	log  *os.File // lines are added to it
	line []byte   // the last line; its memory is used again
}

// openManifest reads the manifest of a folder, and the log of a write that was stopped in
// the middle. If one of them is broken or of another version, it is ignored. openManifest
// also begins a new log.
func openManifest(root *os.Root, temporary string, outputs []*output) (*manifest, error) {
	m := &manifest{files: newRecords(outputs), made: make([]bool, len(outputs))}
	text, err := readOwn(root, manifestName)
	if err != nil {
		return nil, err
	}
	if !m.readWhole(text) {
		m.files, m.ground, m.world, m.end = newRecords(outputs), digest{}, digest{}, ""
	}
	if text, err = readOwn(root, logName); err != nil {
		return nil, err
	}
	known := m.files
	if len(text) > len(logMark) { // which is rare
		known = m.files.clone()
	}
	if end := strings.LastIndexByte(text, '\n') + 1; m.readLog(text[:end]) && isLine(text[end:]) {
		text = text[:end]
	} else {
		m.files, text = known, logMark
	}
	if err := replaceFile(root, logName, temporary, func(w io.Writer) (bool, error) {
		_, err := io.WriteString(w, text)
		return true, err
	}); err != nil {
		return nil, err
	}
	m.log, err = root.OpenFile(logName, os.O_WRONLY|os.O_APPEND|openNow, 0)
	return m, err
}

// readOwn reads one of Write's own files. It returns "" if there is none.
func readOwn(root *os.Root, name string) (string, error) {
	info, err := root.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", nil
	case err != nil:
		return "", err
	case !info.Mode().IsRegular():
		return "", fmt.Errorf("%s is not a file; move it away", name)
	}
	f, err := root.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	var text strings.Builder
	text.Grow(int(info.Size()))
	_, err = io.Copy(&text, f)
	return text.String(), err
}

// isLine reports whether text may be the beginning of a line. A write that is stopped may
// leave one.
func isLine(text string) bool {
	return strings.IndexFunc(text, unicode.IsControl) < 0
}

// readWhole reads a manifest. It returns false if it is broken.
func (m *manifest) readWhole(text string) bool {
	if strings.HasPrefix(text, logMark) {
		end := strings.LastIndexByte(text, '\n') + 1
		return m.readLog(text[:end]) && isLine(text[end:])
	}
	at := strings.LastIndex(text, "\n"+manifestEnd) + 1
	hash := sha256.New()
	io.Copy(hash, struct{ io.Reader }{strings.NewReader(text[:at])}) //nolint:errcheck // a hash takes all; the text is not copied
	if m.end = endOf(hash); at == 0 || text[at:] != m.end {
		return false
	}
	rest, ok := strings.CutPrefix(text[:at], manifestMark)
	head, rest, _ := strings.Cut(rest, "\n")
	ground, world, found := strings.Cut(head, " ")
	m.ground, _ = parseDigest(ground)
	m.world, _ = parseDigest(world)
	return ok && found && m.read(rest)
}

// endOf returns the last line of a manifest. It holds the hash of everything before.
func endOf(all hash.Hash) string { return manifestEnd + newDigest(all).String() + "\n" }

// readLog reads the whole lines of a log. It returns false if one of them is broken.
func (m *manifest) readLog(text string) bool {
	rest, ok := strings.CutPrefix(text, logMark)
	return ok && m.read(rest)
}

// read reads records. If a path has several, its file may hold what any of them says, and
// nothing is known of what it was made of. read returns false if a record is broken.
func (m *manifest) read(text string) bool {
	for text != "" {
		name, r, rest, ok := cutRecord(text)
		if !ok {
			return false
		}
		if before := m.files.of(name); before.digest != (digest{}) {
			r = record{digest: before.digest, others: append(slices.Clone(before.others), r.digest)}
		}
		m.files.set(name, r)
		text = rest
	}
	return true
}

// add notes in the log that a file is about to take its name.
func (m *manifest) add(name string, d digest) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.line = d.append(m.line[:0], name)
	_, err := m.log.Write(m.line)
	return err
}

// holds notes what the file of an output holds now.
func (m *manifest) holds(number int, r record) {
	m.files.known[number], m.made[number] = r, true
}

// close writes the manifest anew and removes the log. The manifest has all that is known of
// outputs that were made. It has only the hashes of outputs that could not be made this
// time, and of other files that are kept.
func (m *manifest) close(root *os.Root, temporary string, outputs []*output, kept []string, ground, world digest) error {
	now := time.Now()
	err := replaceFile(root, manifestName, temporary, func(w io.Writer) (changed bool, err error) {
		hash := sha256.New()
		out := bufio.NewWriterSize(io.MultiWriter(w, hash), 64<<10) // the whole of it may be larger than the site in memory
		add := func(name string, r record) {
			if r.digest != (digest{}) {
				r.stamp = r.stamp.Settled(now)
				out.Write(r.append(out.AvailableBuffer(), name)) //nolint:errcheck // Flush returns it
			}
		}
		out.WriteString(manifestMark + ground.String() + " " + world.String() + "\n") //nolint:errcheck // Flush returns it
		for i, o := range outputs {
			r := m.files.known[i]
			if p := o.isOf(); !m.made[i] {
				r = r.hashes()
			} else if p != nil {
				r.source = sourceOf(p)
			}
			add(o.path, r)
		}
		for _, name := range kept {
			add(name, m.files.of(name))
		}
		err = out.Flush()
		end := endOf(hash)
		_, endErr := io.WriteString(w, end)
		return end != m.end, errors.Join(err, endErr)
	})
	if err = errors.Join(err, m.log.Close()); err == nil {
		err = root.Remove(logName)
	}
	return err
}

// replaceFile writes a temporary file and gives it a name. If write reports that nothing
// changes, the old file stays.
func replaceFile(root *os.Root, name, temporary string, write func(io.Writer) (changed bool, err error)) error {
	f, err := root.OpenFile(temporary, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	changed, err := write(f)
	if changed && err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); changed && err == nil {
		err = root.Rename(temporary, name)
	}
	if !changed || err != nil {
		root.Remove(temporary)
	}
	return err
}
