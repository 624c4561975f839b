package route

import (
	"io/fs"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// FindFiles returns the files of a file system that are not posts, for [Router.Files]. It
// leaves out files and folders whose names begin with a dot, and folders that cannot be
// read.
func FindFiles(fsys fs.FS) []string {
	files := []string{}
	var parser post.Parser
	_ = fs.WalkDir(fsys, ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
		case file != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.Type().IsRegular() && !parser.IsPost(file):
			files = append(files, file)
		}
		return nil //nolint:nilerr // a folder that cannot be read is left out
	})
	return files
}
