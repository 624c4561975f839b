// Package replace replaces files at once.
package replace

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// File writes a file below root. The file is replaced at once: others see the old content
// or the new one, and a write that fails leaves the old content. If the file has this
// content already, File writes nothing. name has forward slashes.
func File(root *os.Root, name string, content []byte) error {
	name = filepath.FromSlash(name)
	if old, err := root.ReadFile(name); err == nil && bytes.Equal(old, content) {
		return nil
	}
	mode := fs.FileMode(0o666)
	if info, err := root.Stat(name); err == nil {
		mode = info.Mode().Perm()
	}
	temporary := name + ".new"
	if err := root.Remove(temporary); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := root.OpenFile(temporary, os.O_CREATE|os.O_EXCL|os.O_WRONLY, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = root.Rename(temporary, name)
	}
	if err != nil {
		return errors.Join(err, root.Remove(temporary))
	}
	return nil
}
