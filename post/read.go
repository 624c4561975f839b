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

// settled is the age from which a file counts as written. It is longer than one tick of the clocks
// of file systems.
const settled = 20 * time.Millisecond

// content holds what was read of a file.
type content struct {
	text   []byte // all of it, or its beginning
	size   int    // of the whole file
	stamp  Stamp
	opened time.Time // before the text was read
}

// head is how many bytes are read of a file whose beginning may be enough.
const head = 4 << 10

// readFile reads a file of at most limit bytes as it was at one moment. If the file's time or size
// shows that it is being written, readFile reads it again until it has settled or two reads agree.
// If neither happens, it returns an error. File systems without times, such as embed, do not
// change. It reads the file into room if the file fits there.
//
// If enough is not nil and returns true for the beginning of the file, readFile reads nothing more.
func readFile(fsys fs.FS, name string, limit int, room []byte, enough func(begin []byte) bool) (content, error) {
	var last []byte
	for try := range 20 {
		c, wait, err := readOnce(fsys, name, limit, room, enough)
		if err != nil || wait == 0 || try > 0 && wait < settled && bytes.Equal(c.text, last) {
			return c, err
		}
		last, room = c.text, nil
		time.Sleep(wait)
	}
	return content{}, &fs.PathError{Op: "read", Path: name, Err: errWritten}
}

// readOnce reads a file. wait is how long to wait before it is read again: 0 if
// nobody is writing it, settled if it was written during the read.
func readOnce(fsys fs.FS, name string, limit int, room []byte, enough func([]byte) bool) (c content, wait time.Duration, err error) {
	f, err := fsys.Open(name)
	if err != nil {
		return c, 0, err
	}
	defer f.Close()
	before, err := f.Stat()
	if err != nil {
		return c, 0, err
	}
	if before.IsDir() {
		return c, 0, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
	}
	c.stamp, c.opened, c.text = StampOf(before), time.Now(), room[:0]
	age := c.opened.Sub(before.ModTime()) // negative if the two clocks differ
	size := before.Size()
	whole := enough == nil || size <= head || size > int64(limit)
	if !whole {
		c.text = slices.Grow(c.text, head)[:head]
		n, err := io.ReadFull(f, c.text)
		c.text, c.size = c.text[:n], int(size)
		whole = err != nil || !enough(c.text)
	}
	if whole {
		c.text = slices.Grow(c.text, int(min(max(0, size), int64(limit)))+1-len(c.text))
		if c.text, err = readAll(f, c.text, limit); err != nil {
			return c, 0, err
		}
		c.size = len(c.text)
	}
	switch after, err := f.Stat(); {
	case err != nil:
		return c, 0, err
	case after.Size() != size || !after.ModTime().Equal(before.ModTime()):
		wait = settled
	case age >= 0 && age < settled:
		wait = settled - age
	case after.Size() != int64(c.size): // or the file system does not know sizes
		wait = time.Millisecond
	}
	return c, wait, nil
}

// readAll appends the rest of f to src. It returns an error if src would get longer than limit
// bytes.
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

// unreadable returns the fault of a file that cannot be read.
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
		f.Hint = "give the file's owner or everyone permission to read it"
	case errors.Is(err, fs.ErrNotExist) && name == ".":
		f.Message = "there is no such folder"
	}
	return f
}
