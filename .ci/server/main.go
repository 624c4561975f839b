// Server checks that examples/site and examples/serve keep their promises when things go wrong:
// two writers at the same time, a writer that is killed, named pipes, a full disk, a thousand slow
// clients, and a thousand clients that ask in many ways while posts are edited. It prints what it
// counted for each, and fails if a promise is broken.
//
//	go run . SITE SERVE
//
// SITE and SERVE are the built programs. Server writes only into a temporary folder. It ends all
// programs that it starts.
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

// patience is how long a check waits for what takes a second, before it fails. Other
// programs may keep the machine busy.
const patience = time.Minute

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: server SITE SERVE")
		os.Exit(2)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*patience)
	failed := run(ctx, os.Args[1], os.Args[2])
	cancel()
	if failed {
		os.Exit(1)
	}
}

// run runs all checks, and reports whether one failed.
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

// checks holds what the checks share: two versions of the content, and the site of each.
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

// prepare writes the content, and reads the sites that examples/site makes from it.
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

// command returns a command that runs examples/site.
func (c *checks) command(ctx context.Context, version int, out string) *exec.Cmd {
	return exec.CommandContext(ctx, c.site, "-content", c.content(version), "-out", out, "-base", "https://example.ca", "-langs", "en,fr", "-sync=false")
}

// write writes a version of the site, and returns what the program printed.
func (c *checks) write(version int, out string) (text string, err error) {
	ctx, cancel := context.WithTimeout(c.ctx, patience)
	defer cancel()
	b, err := c.command(ctx, version, out).CombinedOutput()
	return string(b), errors.Join(err, ctx.Err())
}

// whole returns an error if a file of the folder is not as in one of the versions. If all is true,
// it also returns an error if the folder does not have exactly the files of the first version.
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
		// The files that Write keeps for itself hold times, so no two are the same. After a
		// complete write, the manifest is the only one.
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

// read returns the contents of all regular files of a folder.
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
