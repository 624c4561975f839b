package post

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"time"
)

var (
	errTooLarge = errors.New("the file is too large")
	errWritten  = errors.New("somebody is writing it")
)

// settled is the age from which on a file is taken for written: longer than the
// clocks of file systems take from one time to the next.
const settled = 20 * time.Millisecond

// readFile reads a file of at most limit bytes as it was at one time. If its time
// or size tells that it is being written, it is read again until it has settled or
// two reads agree; if neither comes, that is an error. File systems without times,
// such as embed, do not change. The file is read into room if it fits there.
func readFile(fsys fs.FS, name string, limit int, room []byte) ([]byte, error) {
	var last []byte
	for try := range 20 {
		src, wait, err := readOnce(fsys, name, limit, room)
		if err != nil || wait == 0 || try > 0 && wait < settled && bytes.Equal(src, last) {
			return src, err
		}
		last, room = src, nil
		time.Sleep(wait)
	}
	return nil, &fs.PathError{Op: "read", Path: name, Err: errWritten}
}

// readOnce reads a file. wait is how long to wait before it is read again: 0 if
// nobody is writing it, settled if it was written during the read.
func readOnce(fsys fs.FS, name string, limit int, room []byte) (src []byte, wait time.Duration, err error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	before, err := f.Stat()
	if err != nil {
		return nil, 0, err
	}
	if before.IsDir() {
		return nil, 0, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
	}
	age := time.Since(before.ModTime()) // below 0 by a clock that differs
	src, err = readAll(f, slices.Grow(room[:0], int(min(max(0, before.Size()), int64(limit)))+1), limit)
	if err != nil {
		return nil, 0, err
	}
	switch after, err := f.Stat(); {
	case err != nil:
		return nil, 0, err
	case after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime()):
		wait = settled
	case age >= 0 && age < settled:
		wait = settled - age
	case after.Size() != int64(len(src)): // or the file system does not know sizes
		wait = time.Millisecond
	}
	return src, wait, nil
}

// readAll appends at most limit bytes of f to src, which is empty.
func readAll(f fs.File, src []byte, limit int) ([]byte, error) {
	for len(src) <= limit {
		src = slices.Grow(src, 1)
		n, err := f.Read(src[len(src):cap(src)])
		src = src[:len(src)+n]
		switch {
		case errors.Is(err, io.EOF) && len(src) <= limit:
			return src, nil
		case err != nil && !errors.Is(err, io.EOF):
			return nil, err
		}
	}
	return nil, fmt.Errorf("%w: more than %d bytes", errTooLarge, limit)
}

// unreadable is the fault of a file that cannot be read.
func unreadable(name string, err error) *Fault {
	cause := err
	if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
		cause = pe.Err // the fault names the path itself
	}
	f := &Fault{Place: Place{Path: name}, Rule: "post", Message: "the file cannot be read: " + cause.Error(), Err: err}
	switch {
	case errors.Is(err, errTooLarge):
		f.Hint = "split the post, or raise Parser.MaxBody"
	case errors.Is(err, errWritten):
		f.Hint = "load the posts again once it is written"
	case errors.Is(err, fs.ErrPermission):
		f.Hint = "give the file's owner or everyone leave to read it"
	case errors.Is(err, fs.ErrNotExist) && name == ".":
		f.Message = "there is no such folder"
	}
	return f
}
