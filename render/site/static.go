package site

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"strconv"
)

var errIrregular = errors.New("it is a pipe, a device or a folder, not a file")

// openStatic opens a regular file. It looks at the file before it opens it, since opening a
// named pipe would wait for its other end.
func openStatic(fsys fs.FS, name string) (fs.File, fs.FileInfo, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, nil, &fs.PathError{Op: "open", Path: name, Err: errIrregular}
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, nil, err
	}
	if info, err = f.Stat(); err == nil && !info.Mode().IsRegular() {
		err = &fs.PathError{Op: "open", Path: name, Err: errIrregular}
	}
	if err != nil {
		f.Close()
		return nil, nil, err
	}
	return f, info, nil
}

// serveStatic answers with a static file, which it never holds in memory.
func (s *Site) serveStatic(w http.ResponseWriter, r *http.Request, o *output, status int) {
	f, info, err := openStatic(s.static, o.from)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, errIrregular) {
		if status == http.StatusNotFound {
			http.NotFound(w, r)
			return
		}
		s.missing(w, r)
		return
	}
	tag := ""
	if err == nil {
		defer f.Close()
		tag, err = s.staticTag(o.from, info)
	}
	if err != nil {
		http.Error(w, "this file cannot be shown", http.StatusInternalServerError)
		return
	}
	describe(w.Header(), o.path)
	if seeker, ok := f.(io.ReadSeeker); ok && status == http.StatusOK {
		w.Header().Set("ETag", tag)
		http.ServeContent(w, r, o.path, info.ModTime(), seeker)
		return
	}
	w.Header().Set("Content-Length", strconv.FormatInt(info.Size(), 10))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = io.CopyN(w, f, info.Size())
	}
}

// staticTag returns the ETag of a static file: its size and time. If the file system has no
// times, the file never changes, and its tag is a hash of its bytes.
func (s *Site) staticTag(from string, info fs.FileInfo) (string, error) {
	if t := info.ModTime(); !t.IsZero() {
		return fmt.Sprintf(`"%x-%x"`, info.Size(), t.UnixNano()), nil
	}
	if tag, ok := s.tags.Load(from); ok {
		return tag.(string), nil
	}
	f, _, err := openStatic(s.static, from)
	if err != nil {
		return "", err
	}
	defer f.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, f); err != nil {
		return "", err
	}
	tag := `"` + hex.EncodeToString(hash.Sum(nil)[:12]) + `"`
	s.tags.Store(from, tag)
	return tag, nil
}
