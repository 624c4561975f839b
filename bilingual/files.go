package bilingual

import (
	"io/fs"
	"iter"
	"path"
	"strings"
	"sync"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/unicode/norm"
)

// A Files holds the paths of the files that links and images in posts may mean. It does
// not change and is safe for concurrent use. The zero Files holds none.
type Files struct {
	paths  map[string]string        // by their NFC
	folded func() map[string]string // by lang.Fold of them
	names  map[string]bool          // the last parts of the paths, folded too
}

// NewFiles returns Files of these paths in the content.
func NewFiles(paths []string) *Files {
	f := &Files{paths: make(map[string]string, len(paths)), names: make(map[string]bool, len(paths))}
	for _, file := range paths {
		f.paths[norm.NFC.String(file)] = file
		f.names[lang.Fold(path.Base(file))] = true
	}
	f.folded = sync.OnceValue(func() map[string]string {
		folded := make(map[string]string, len(paths))
		for _, path := range paths {
			folded[lang.Fold(path)] = path
		}
		return folded
	})
	return f
}

// FindFiles returns Files of all files of a file system. Folders that cannot be read are
// left out, and so are files and folders whose names begin with a dot.
func FindFiles(fsys fs.FS) *Files {
	var paths []string
	_ = fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case path != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case err == nil && !d.IsDir():
			paths = append(paths, path)
		}
		return nil
	})
	return NewFiles(paths)
}

// staticFolders lists folders whose files generators publish without the folder's name.
var staticFolders = []string{"static", "public", "assets", "content", "docs", "src", "source", "docs/.vuepress/public"}

// mostFolders is the greatest number of language folders in which a file is looked for.
const mostFolders = 40

// ResolveFile finds the file that a link or an image in from means. It looks beside from,
// from the root, in the folders of its language and of others, beside the other posts of
// its work, in folders such as static, and where a browser looks from the page of from.
// If nothing fits exactly, it ignores case and Unicode form. It returns the file's path
// as [NewFiles] was given it, or "" and false if there is no such file. If files is nil,
// there are none. from may be nil or of another collection; its work is then unknown.
func (c *Collection) ResolveFile(from *post.Post, dest string, files *Files) (file string, ok bool) {
	dest, _, _ = strings.Cut(strings.TrimSpace(dest), "#")
	d := parseDestination(dest)
	if files == nil || d.path == "" || !files.names[lang.Fold(path.Base(d.path))] {
		return "", false
	}
	for file := range c.filePlaces(from, d) {
		if file, ok := files.paths[file]; ok {
			return file, true
		}
	}
	folded := files.folded()
	for file := range c.filePlaces(from, d) {
		if file, ok := folded[lang.Fold(file)]; ok {
			return file, true
		}
	}
	return "", false
}

// filePlaces yields the paths that the file of a destination may have, the likeliest
// first.
func (c *Collection) filePlaces(from *post.Post, d destination) iter.Seq[string] {
	return func(yield func(string) bool) {
		for file := range d.besides(from) {
			if !yield(file) {
				return
			}
		}
		var folders []string
		if from != nil {
			own := languageFolder(from)
			if own != "" {
				folders = append(folders, own)
			}
			if s := c.SetOf(from); s != nil && !d.rooted {
				for _, other := range s.posts[:min(len(s.posts), mostFolders)] {
					if other != from && !yield(norm.NFC.String(path.Join(path.Dir(other.Path), d.path))) {
						return
					}
				}
				if !yield(norm.NFC.String(path.Join(path.Dir(from.Name), d.path))) {
					return
				}
				for _, folder := range c.someFolders() {
					if !yield(norm.NFC.String(path.Join(folder, path.Dir(from.Name), d.path))) {
						return
					}
				}
			}
			for dir := path.Dir(own); own != "" && dir != "."; dir = path.Dir(dir) {
				folders = append(folders, dir)
			}
		}
		folders = append(append(append(folders, ""), staticFolders...), c.someFolders()...)
		for place := range d.places(from) {
			for _, folder := range folders {
				if !yield(path.Join(folder, place)) {
					return
				}
			}
		}
	}
}

func (c *Collection) someFolders() []string {
	folders := c.addresses().folders
	return folders[:min(len(folders), mostFolders)]
}
