package stage

import (
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"sync"
	"testing/fstest"
)

// content is the folder of posts, with some files held in memory: the heads while posts are
// loaded, and later the posts of the works that are being done. All other files, such as images
// and posts that are linked to, are read from the folder.
type content struct {
	folder fs.FS
	held   sync.Map // holds []byte by path
}

// Open opens a file that is held in memory, or else a file of the folder.
func (c *content) Open(name string) (fs.File, error) {
	if data, ok := c.held.Load(name); ok {
		return fstest.MapFS{name: {Data: data.([]byte)}}.Open(name)
	}
	return c.folder.Open(name)
}

// Stat returns information about a file of the folder. It does not open the file, because a pipe
// would wait.
func (c *content) Stat(name string) (fs.FileInfo, error) { return fs.Stat(c.folder, name) }

// Write writes a file of the site. It calls warn if the file cannot be rendered, and returns an
// error if it cannot be written.
func (c *Collection) Write(file string, warn func(error)) error {
	from, err := c.site.Open(file)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) { // for example, another page has the same path
			warn(err)
		}
		return nil
	}
	defer from.Close()
	return c.options.replace(file, func(w io.Writer) error { _, err := io.Copy(w, from); return err })
}

// replace writes a file under another name and then renames it. An engine may give the same step
// to two machines, or give it to another machine after one has died.
func (o Options) replace(file string, write func(io.Writer) error) error {
	root, err := os.OpenRoot(o.Out)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.MkdirAll(path.Dir(file), 0o777); err != nil {
		return err
	}
	temporary := path.Join(path.Dir(file), ".diptych-"+rand.Text())
	f, err := root.Create(temporary)
	if err != nil {
		return err
	}
	if err = errors.Join(write(f), f.Close()); err == nil {
		err = root.Rename(temporary, file)
	}
	return err
}
