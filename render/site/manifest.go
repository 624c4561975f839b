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

// manifestName is the file, in the folder that is written to, that says what Write made
// there and of what; see record. It begins with a mark, which names its version, has a
// line for the ground and the world of the site, and ends with a hash of all that
// stands before. It is replaced when a write ends. Until then, logName has the lines of
// the files that took their names, so that a write that was ended in the middle leaves
// nothing that the next does not know.
//
// A path whose file is no longer part of the site is removed only if the content is
// of a hash that stands beside it. What anyone has changed since is theirs.
//
// A manifest of version 1, and the log, have hashes and paths alone.
const (
	manifestName = ownNames + "manifest"
	logName      = pending + "/log"
	manifestMark = "diptych manifest 2\n"
	logMark      = "diptych manifest 1\n"
	manifestEnd  = "end "
)

// manifest is what is known of the files in a folder.
type manifest struct {
	files         records // before this write, but of outputs that are made, of this write
	made          []bool  // by the number of the output
	ground, world digest  // before this write; zero if they are not known
	end           string  // the last line before this write, if it was not broken

	mu   sync.Mutex
	log  *os.File // to which lines are added
	line []byte   // the last
}

// openManifest reads the manifest of a folder, and the log of a write that was ended
// in the middle. A broken one, or one of another version, is as good as none.
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
	if len(text) > len(logMark) { // as it seldom is
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

// readOwn reads a file of Write's own. It returns "" if there is none.
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

// isLine reports whether text may be the begin of a line: a write that is ended may
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

// endOf is the last line of a manifest, by the hash of what stands before.
func endOf(all hash.Hash) string { return manifestEnd + newDigest(all).String() + "\n" }

// readLog reads the whole lines of a log. It returns false if one of them is broken.
func (m *manifest) readLog(text string) bool {
	rest, ok := strings.CutPrefix(text, logMark)
	return ok && m.read(rest)
}

// read reads records. A path that has several holds what one of them says, and it is
// not known of what that was made.
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

// add notes a file that is about to take its name.
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

// close writes the manifest anew: what is known of the outputs that were made, and the
// hashes of those that could not be made this time and of other files that are kept.
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

// replaceFile writes a file by way of another, unless write reports that nothing changes.
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
