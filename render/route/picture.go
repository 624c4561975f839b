package route

import (
	"io/fs"

	"github.com/diptych-go/diptych/render/route/internal/picture"
)

// A size is the size of an image. The zero size stands for one that is not known.
type size struct{ width, height int }

// ImageSize returns the width and height in pixels of an image among the router's Files, by
// its path in the content. It returns zeros if Router.FS is nil, or if the file is not an
// image of a known kind. It reads the start of each file once.
func (rs *Routes) ImageSize(file string) (width, height int) {
	if rs.fsys == nil || file == "" {
		return 0, 0
	}
	var s size
	if known, ok := rs.sizes.Load(file); ok {
		s = known.(size)
	} else {
		s = measure(rs.fsys, file)
		rs.sizes.Store(file, s)
	}
	if rs.notes != nil {
		rs.notes.Size(file, s.width, s.height)
	}
	return s.width, s.height
}

// measure returns the size of an image. It looks at the file before it opens it, since
// opening a named pipe would wait for its other end.
func measure(fsys fs.FS, file string) size {
	if info, err := fs.Stat(fsys, file); err != nil || !info.Mode().IsRegular() {
		return size{}
	}
	f, err := fsys.Open(file)
	if err != nil {
		return size{}
	}
	defer f.Close()
	width, height, ok := picture.Size(f)
	if !ok {
		return size{}
	}
	return size{width, height}
}
