package report

import (
	"bytes"
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// A source reads lines of the files that were checked. It keeps the last few files, since
// the findings of a work come one after the other.
type source struct {
	files fs.FS
	kept  []*file // the most recently used comes last
}

// A file holds the lines of a file. It has none if the file cannot be read.
type file struct {
	path  string
	text  string
	lines []int // where each starts
}

const (
	mostKept = 4
	mostRead = 24 << 20 // bytes of a file: a post within the default limits, with its header
)

// line returns the line of a place, without its end. It returns "" if the place has no
// line, if its column is too large to show, or if the file cannot be read.
func (s *source) line(at post.Place) string {
	const mostColumns, mostBytes = 16 << 10, 80 << 10
	if s.files == nil || at.Line < 1 || at.Column > mostColumns {
		return ""
	}
	line := s.file(at.Path).line(at.Line)
	return line[:min(len(line), mostBytes)]
}

func (s *source) file(path string) *file {
	for i, f := range s.kept {
		if f.path == path {
			s.kept = append(slices.Delete(s.kept, i, i+1), f)
			return f
		}
	}
	if len(s.kept) == mostKept {
		s.kept = slices.Delete(s.kept, 0, 1)
	}
	f := readLines(s.files, path)
	s.kept = append(s.kept, f)
	return f
}

// readLines reads a file. It opens only regular files, since a pipe may never end.
func readLines(fsys fs.FS, path string) *file {
	f := &file{path: path}
	if info, err := fs.Stat(fsys, path); err != nil || !info.Mode().IsRegular() {
		return f
	}
	opened, err := fsys.Open(path)
	if err != nil {
		return f
	}
	defer opened.Close()
	text, err := io.ReadAll(io.LimitReader(opened, mostRead))
	if err != nil {
		return f
	}
	f.text = string(bytes.TrimPrefix(text, []byte("\xEF\xBB\xBF"))) // editors do not show it
	f.lines = starts(f.text)
	return f
}

// starts returns where the lines of a text start. A line ends with LF, CRLF or CR.
func starts(text string) []int {
	at := []int{0}
	for i := range len(text) {
		c := text[i]
		if c == '\n' || c == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			at = append(at, i+1)
		}
	}
	return at
}

func (f *file) line(n int) string {
	if n > len(f.lines) {
		return ""
	}
	end := len(f.text)
	if n < len(f.lines) {
		end = f.lines[n]
	}
	return strings.TrimRight(f.text[f.lines[n-1]:end], "\r\n")
}
