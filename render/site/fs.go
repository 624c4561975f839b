package site

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"time"
)

// Open opens a file or folder of the site. It renders a page if it has to, and opens a
// static file in [Builder.Files].
func (s *Site) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if list, ok := s.plan.folders()[name]; ok {
		return &folder{info: info{name: path.Base(name), dir: true}, list: list}, nil
	}
	o := s.plan.at(name)
	if o == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if o.kind == staticFile {
		f, _, err := openStatic(s.static, o.from)
		return f, err
	}
	p, err := s.page(name)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return &file{info{name: path.Base(name), size: p.size}, bytes.NewReader(p.content)}, nil
}

// ReadFile reads a file of the site. It renders a page if it has to.
func (s *Site) ReadFile(name string) ([]byte, error) {
	f, err := s.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// ReadDir lists a folder of the site.
func (s *Site) ReadDir(name string) ([]fs.DirEntry, error) {
	list, ok := s.plan.folders()[name]
	if !ok {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrNotExist}
	}
	return append([]fs.DirEntry(nil), list...), nil
}

// An info describes a file. A rendered file has no time.
type info struct {
	name string
	size int64
	dir  bool
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) IsDir() bool        { return i.dir }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) Sys() any           { return nil }
func (i info) Mode() fs.FileMode {
	if i.dir {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

// A file is an open file.
type file struct {
	info info
	*bytes.Reader
}

func (f *file) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *file) Close() error               { return nil }

// A folder is an open folder.
type folder struct {
	info fs.FileInfo
	list []fs.DirEntry
}

func (f *folder) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *folder) Close() error               { return nil }
func (f *folder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: f.info.Name(), Err: fs.ErrInvalid}
}

func (f *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n > 0 && len(f.list) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(f.list) {
		n = len(f.list)
	}
	list := append([]fs.DirEntry(nil), f.list[:n]...)
	f.list = f.list[n:]
	return list, nil
}

// A dirEntry is a file or folder in a folder. A page is rendered when its size is asked
// for.
type dirEntry struct {
	s    *Site
	path string
	dir  bool
}

func (d dirEntry) Name() string { return path.Base(d.path) }
func (d dirEntry) IsDir() bool  { return d.dir }
func (d dirEntry) Type() fs.FileMode {
	if d.dir {
		return fs.ModeDir
	}
	return 0
}

func (d dirEntry) Info() (fs.FileInfo, error) {
	if d.dir {
		return info{name: d.Name(), dir: true}, nil
	}
	f, err := d.s.Open(d.path)
	if err != nil {
		return nil, err
	}
	return f.Stat()
}
