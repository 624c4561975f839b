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

// content is the folder of posts, but for the files that are held in memory: heads
// while posts are loaded, then the posts of the works that are being done. Anything
// else, such as a post that is linked to or an image, is read from the folder.
type content struct {
	folder fs.FS
	held   sync.Map // of []byte, by path
}

// Open opens what is held, or a file of the folder.
func (c *content) Open(name string) (fs.File, error) {
	if data, ok := c.held.Load(name); ok {
		return fstest.MapFS{name: {Data: data.([]byte)}}.Open(name)
	}
	return c.folder.Open(name)
}

// Stat returns what is known of a file of the folder. It opens none: a pipe would wait.
func (c *content) Stat(name string) (fs.FileInfo, error) { return fs.Stat(c.folder, name) }

// Write writes a file of the site. It calls warn if the file cannot be made, and
// returns an error if it cannot be written.
func (c *Collection) Write(file string, warn func(error)) error {
	from, err := c.site.Open(file)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) { // as if another page has its place
			warn(err)
		}
		return nil
	}
	defer from.Close()
	return c.options.replace(file, func(w io.Writer) error { _, err := io.Copy(w, from); return err })
}

// replace writes a file under another name and then gives it its own: an engine may
// give the same step to two machines, or to another after one that died.
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
