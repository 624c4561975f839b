package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

// writers runs two programs that write two versions of a site into one folder.
func (c *checks) writers() (count string, err error) {
	const runs = 15
	for n := range runs {
		out := filepath.Join(c.dir, "writers")
		os.RemoveAll(out)
		var wg sync.WaitGroup
		var errs [2]error
		for v := range 2 {
			wg.Go(func() {
				var text string
				if text, errs[v] = c.write(v, out); errs[v] != nil {
					errs[v] = fmt.Errorf("%w: %s", errs[v], text)
				}
			})
		}
		wg.Wait()
		for v := range 2 {
			if errs[v] != nil {
				return fmt.Sprintf("%d runs", n+1), errs[v]
			}
		}
		if first, second := c.whole(out, true, 0), c.whole(out, true, 1); first != nil && second != nil {
			return fmt.Sprintf("%d runs", n+1), fmt.Errorf("the site is neither the one nor the other: %w", first)
		}
	}
	return fmt.Sprintf("%d runs, all whole and of one writer", runs), nil
}

// kill kills writers in the middle of their work.
func (c *checks) kill() (count string, err error) {
	const kills = 20
	out := filepath.Join(c.dir, "killed")
	start := time.Now()
	if _, err := c.write(0, out); err != nil {
		return "", err
	}
	took := time.Since(start)
	middle := 0
	for n := range kills {
		cmd := c.command(c.ctx, (n+1)%2, out)
		if err := cmd.Start(); err != nil {
			return "", err
		}
		time.Sleep(took/4 + rand.N(took))
		_ = cmd.Process.Kill()
		if cmd.Wait() != nil {
			middle++
		}
		if err := c.whole(out, false, 0, 1); err != nil {
			return fmt.Sprintf("%d kills", n+1), err
		}
	}
	if text, err := c.write(1, out); err != nil {
		return "", fmt.Errorf("the next write: %w: %s", err, text)
	}
	return fmt.Sprintf("%d kills, %d before the end; every file old or new, and the next write is clean", kills, middle), c.whole(out, true, 1)
}

// pipes puts named pipes in the places of files of the site, and writes the site.
func (c *checks) pipes() (count string, err error) {
	out := filepath.Join(c.dir, "pipes")
	names := []string{"index.html", "en/index.html", "fr/p0/index.html", "diptych.css", "img/picture.png"}
	for _, name := range names {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(out, name)), 0o755); err != nil {
			return "", err
		}
		if err := syscall.Mkfifo(filepath.Join(out, name), 0o644); err != nil {
			return "", err
		}
	}
	text, err := c.write(0, out)
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, text)
	}
	return fmt.Sprintf("%d pipes became files", len(names)), c.whole(out, true, 0)
}

// disk writes to a disk that is too small, and writes again when there is room.
func (c *checks) disk() (count string, err error) {
	out := filepath.Join(c.dir, "disk")
	if err := os.MkdirAll(out, 0o755); err != nil {
		return "", err
	}
	if err := syscall.Mount("tmpfs", out, "tmpfs", 0, "size=512k"); err != nil {
		return c.limited(out)
	}
	defer syscall.Unmount(out, syscall.MNT_DETACH)
	text, err := c.write(0, out)
	if err == nil || !strings.Contains(text, "no space left") {
		return "", fmt.Errorf("on a full disk the program says: %v: %s", err, text)
	}
	if err := c.whole(out, false, 0); err != nil {
		return "", err
	}
	files, err := read(out)
	if err != nil {
		return "", err
	}
	if err := syscall.Mount("tmpfs", out, "tmpfs", syscall.MS_REMOUNT, "size=64m"); err != nil {
		return "", err
	}
	if text, err := c.write(0, out); err != nil {
		return "", fmt.Errorf("with room again: %w: %s", err, text)
	}
	return fmt.Sprintf("1 disk, %d files before it was full, all whole; with room the rest", len(files)), c.whole(out, true, 0)
}

// limited writes with a limit on the size of files, for systems where no small disk can be
// mounted. No file may be larger than 64 KB, and the system ends a program that writes more.
func (c *checks) limited(out string) (count string, err error) {
	ctx, cancel := context.WithTimeout(c.ctx, patience)
	defer cancel()
	site := c.command(ctx, 0, out)
	args := append([]string{"-c", `ulimit -f 64; exec "$@"`, "sh"}, site.Args...)
	if text, err := exec.CommandContext(ctx, "sh", args...).CombinedOutput(); err == nil {
		return "", fmt.Errorf("with a limit on files the program says: %s", text)
	}
	if err := c.whole(out, false, 0); err != nil {
		return "", err
	}
	if text, err := c.write(0, out); err != nil {
		return "", fmt.Errorf("without the limit: %w: %s", err, text)
	}
	return "1 limit on the size of files in the place of a disk, all whole", c.whole(out, true, 0)
}
