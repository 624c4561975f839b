package route

import (
	"fmt"
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

// takeFiles gives the files that are not posts their places.
func (rs *Routes) takeFiles(c *claims, files []string) {
	mounts := rs.mounts
	if len(mounts) == 0 {
		mounts = []Mount{{}}
	}
	hosts := map[string]bool{}
	for _, m := range mounts {
		if hosts[m.host] {
			continue
		}
		hosts[m.host] = true
		for _, file := range files {
			to := m.RootPath(portablePath(file))
			if other, ok := c.take(to, owner{what: "the file " + file}); !ok {
				rs.faults = append(rs.faults, &post.Fault{Place: post.Place{Path: file}, Rule: "url", Severity: post.SeverityWarning,
					Message: fmt.Sprintf("the file is not published: %s has its place", other), Hint: "give the file another name"})
				continue
			}
			rs.files = append(rs.files, File{to, file})
			rs.sources[to] = file
		}
	}
}
