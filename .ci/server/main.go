// Server holds examples/site and examples/serve to what they promise when things go
// wrong: two writers at once, a writer that is killed, named pipes, a full disk, a
// thousand slow clients, and a thousand that ask in every way while posts are edited.
// It prints a count of each, and fails if one does not hold.
//
//	go run . SITE SERVE
//
// SITE and SERVE are the built programs. All it writes is in a temporary folder, and
// all it starts has ended when it ends.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: server SITE SERVE")
		os.Exit(2)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	failed := run(ctx, os.Args[1], os.Args[2])
	cancel()
	if failed {
		os.Exit(1)
	}
}

// run runs all checks.
func run(ctx context.Context, site, serve string) (failed bool) {
	dir, err := os.MkdirTemp("", "diptych-server-")
	if err != nil {
		fmt.Println(err)
		return true
	}
	defer os.RemoveAll(dir)
	c := &checks{ctx: ctx, dir: dir, site: site, serve: serve}
	if err := c.prepare(); err != nil {
		fmt.Println("prepare:", err)
		return true
	}
	for _, check := range []struct {
		name string
		run  func() (count string, err error)
	}{{"two writers", c.writers}, {"kill -9", c.kill}, {"named pipes", c.pipes}, {"full disk", c.disk}, {"slow clients", c.slow}, {"edits under load", c.edits}} {
		start := time.Now()
		count, err := check.run()
		took := time.Since(start).Round(100 * time.Millisecond)
		if err != nil {
			failed = true
			count += ": FAILED: " + err.Error()
		}
		fmt.Printf("%s: %s (%v)\n", check.name, count, took)
	}
	return failed
}

// checks is what the checks share: content in two versions, and the site of each.
type checks struct {
	ctx         context.Context
	dir         string
	site, serve string
	versions    [2]map[string][]byte // the files of the site
}

const (
	posts    = 20 // of each language
	manifest = ".diptych-manifest"
)

// prepare writes the content and reads the sites that are made of it.
func (c *checks) prepare() error {
	for version := range 2 {
		content := c.content(version)
		for i := range posts {
			for _, lang := range []string{"en", "fr"} {
				text := fmt.Sprintf("---\ntitle: Post %d of version %d\n---\n\n%s", i, version, strings.Repeat(fmt.Sprintf("Some words of version %d.\n\n", version), 40))
				if err := writeFile(filepath.Join(content, lang, fmt.Sprintf("p%d.md", i)), []byte(text)); err != nil {
					return err
				}
			}
		}
		picture := bytes.Repeat([]byte{byte(version)}, 2<<20)
		if err := writeFile(filepath.Join(content, "img", "picture.png"), picture); err != nil {
			return err
		}
		out := filepath.Join(c.dir, fmt.Sprint("site", version))
		if text, err := c.write(version, out); err != nil {
			return fmt.Errorf("%w\n%s", err, text)
		}
		files, err := read(out)
		if err != nil {
			return err
		}
		c.versions[version] = files
	}
	return nil
}

func (c *checks) content(version int) string {
	return filepath.Join(c.dir, fmt.Sprint("content", version))
}

// command is a run of examples/site.
func (c *checks) command(ctx context.Context, version int, out string) *exec.Cmd {
	return exec.CommandContext(ctx, c.site, "-content", c.content(version), "-out", out, "-base", "https://example.ca", "-langs", "en,fr", "-sync=false")
}

// write writes a version of the site.
func (c *checks) write(version int, out string) (text string, err error) {
	ctx, cancel := context.WithTimeout(c.ctx, 10*time.Second)
	defer cancel()
	b, err := c.command(ctx, version, out).CombinedOutput()
	return string(b), errors.Join(err, ctx.Err())
}

// whole checks that each file of a folder is that of one of the versions, and with
// all that every file is there and nothing else.
func (c *checks) whole(out string, all bool, versions ...int) error {
	files, err := read(out)
	if err != nil {
		return err
	}
	for name, got := range files {
		ok := false
		for _, v := range versions {
			want, there := c.versions[v][name]
			ok = ok || there && bytes.Equal(got, want)
		}
		// What Write keeps for itself holds times, so that no two are the same. Of that
		// there is the manifest alone when a write is whole.
		if own := strings.HasPrefix(name, ".diptych-"); own {
			ok = !all || name == manifest
		}
		if !ok {
			return fmt.Errorf("%s is damaged: %d bytes", name, len(got))
		}
	}
	if all && len(files) != len(c.versions[versions[0]]) {
		return fmt.Errorf("%d files of %d", len(files), len(c.versions[versions[0]]))
	}
	return nil
}

func writeFile(name string, content []byte) error {
	return errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, content, 0o644))
}

// read reads all regular files of a folder.
func read(dir string) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		files[name], err = os.ReadFile(filepath.Join(dir, name))
		return err
	})
	return files, err
}
