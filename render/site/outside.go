package site

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// Outside returns a view of fsys without the folder dir of the operating system, and the
// path that dir has in fsys. Use it before loading posts if the folder that a site is
// written to may be inside its content. If dir is not inside fsys, Outside returns fsys and
// "". If dir is fsys itself, Outside returns fsys and ".".
func Outside(fsys fs.FS, dir string) (rest fs.FS, hidden string) {
	hidden, inside := within(fsys, dir)
	if !inside || hidden == "." {
		return fsys, hidden
	}
	return without{fsys, hidden}, hidden
}

// within returns the path that a folder of the operating system has in a file system. The
// folder is inside if it, or a folder above it, is the root of the file system.
func within(fsys fs.FS, dir string) (name string, inside bool) {
	top, err := fs.Stat(fsys, ".")
	if err != nil {
		return "", false
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", false
	}
	var missing []string // folders that are still to be made
	for {
		resolved, err := filepath.EvalSymlinks(abs)
		if err == nil {
			abs = resolved
			break
		}
		if filepath.Dir(abs) == abs {
			return "", false
		}
		missing = append(missing, filepath.Base(abs))
		abs = filepath.Dir(abs)
	}
	slices.Reverse(missing)
	names := missing
	for {
		if info, err := os.Stat(abs); err == nil && os.SameFile(info, top) {
			return path.Join(append([]string{"."}, names...)...), true
		}
		if filepath.Dir(abs) == abs {
			return "", false
		}
		names = slices.Insert(names, 0, filepath.Base(abs))
		abs = filepath.Dir(abs)
	}
}

// A without is a file system that hides one of its folders.
type without struct {
	fs.FS
	hidden string
}

func (w without) hides(name string) bool {
	return name == w.hidden || strings.HasPrefix(name, w.hidden+"/")
}

func (w without) Open(name string) (fs.File, error) {
	if w.hides(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	f, err := w.FS.Open(name)
	if err != nil || name != path.Dir(w.hidden) {
		return f, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	list, err := w.ReadDir(name)
	return &folder{info, list}, err
}

func (w without) Stat(name string) (fs.FileInfo, error) {
	if w.hides(name) {
		return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrNotExist}
	}
	return fs.Stat(w.FS, name)
}

func (w without) ReadDir(name string) ([]fs.DirEntry, error) {
	if w.hides(name) {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrNotExist}
	}
	list, err := fs.ReadDir(w.FS, name)
	return slices.DeleteFunc(list, func(e fs.DirEntry) bool {
		return path.Join(name, e.Name()) == w.hidden
	}), err
}

// outside returns the outputs of the site, except the ones that were made of files in the
// folder that the site is written to. If it leaves any out, a warning says so.
func (s *Site) outside(dir string) (outputs []*output, faults post.Faults) {
	name, inside := within(s.static, dir)
	if !inside || name == "." {
		return s.plan.outputs, nil
	}
	hides := without{hidden: name}.hides
	for _, o := range s.plan.outputs {
		if o.source() == o.path && o.kind != staticFile || !hides(o.source()) {
			outputs = append(outputs, o)
		}
	}
	if n := len(s.plan.outputs) - len(outputs); n > 0 {
		faults = post.Faults{{Place: post.Place{Path: name}, Rule: "site", Severity: post.SeverityWarning,
			Message: fmt.Sprintf("the folder that the site is written to is inside its content; %d files of it are not published again", n),
			Hint:    "write the site to a folder outside its content, or load the content through site.Outside"}}
	}
	return outputs, faults
}
