//go:build unix

package post

import (
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
)

func TestLoadIrregular(t *testing.T) {
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe.md")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	for link, to := range map[string]string{"link.md": "pipe.md", "dangling.md": "nowhere.md", "good.md": "../" + filepath.Base(dir) + "/real.txt"} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "real.txt"), []byte("Text"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(dir, "folder.md"), 0o700); err != nil {
		t.Fatal(err)
	}
	posts, err := Load(os.DirFS(dir))
	if got := pathsOf(posts); !slices.Equal(got, []string{"good.md"}) {
		t.Errorf("posts %v", got)
	}
	want := `dangling.md: the file cannot be read: no such file or directory
link.md: the path is a pipe, a device or a socket, not a file
  hint: move it out of the content
pipe.md: the path is a pipe, a device or a socket, not a file
  hint: move it out of the content`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}
