package site

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"
	"time"
)

// pending is a folder within the written one. Files stand there until they are complete.
// The lock beside them names the run that they belong to.
const (
	pending  = ".diptych-pending"
	lockFile = pending + "/lock"
)

const (
	lockMark  = "diptych lock\n" // how a lock file begins
	runLength = 26               // the length of what rand.Text returns
)

// A folderLock is the right to write into a folder.
type folderLock struct {
	root *os.Root
	file *os.File
	run  string // begins the names of the files of this run
}

// acquire waits until nobody else writes into a folder, and takes its lock. If it has to
// wait, it calls waiting once, unless that is nil.
func acquire(ctx context.Context, root *os.Root, waiting func(holder string)) (*folderLock, error) {
	for {
		l, holder, err := try(root)
		if l != nil || err != nil {
			return l, err
		}
		if waiting != nil && holder != "" {
			waiting(holder)
			waiting = nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("%s writes into it: %w", cmp.Or(holder, another), ctx.Err())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

const another = "another program"

// try takes the lock of a folder. If it cannot, l is nil and holder names who has the lock.
// holder is "" if the caller is to try again.
func try(root *os.Root) (l *folderLock, holder string, err error) {
	if err := root.Mkdir(pending, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, "", err
	}
	if info, err := root.Lstat(pending); err == nil && !info.IsDir() {
		return nil, "", fmt.Errorf("%s is not a folder", pending)
	}
	f, err := root.OpenFile(lockFile, os.O_RDWR|os.O_CREATE|openNow, 0o644)
	if errors.Is(err, fs.ErrNotExist) { // the run before removed the folder
		return nil, "", nil
	}
	if err != nil {
		return nil, "", err
	}
	defer func() {
		if l == nil {
			f.Close()
		}
	}()
	opened, err := f.Stat()
	if err != nil {
		return nil, "", err
	}
	named, err := root.Lstat(lockFile)
	switch {
	case err == nil && !named.Mode().IsRegular():
		return nil, "", fmt.Errorf("%s is not a regular file", lockFile)
	case err != nil || !os.SameFile(opened, named): // the run before removed it
		return nil, "", nil
	}
	free, err := tryLock(f)
	if err != nil {
		return nil, "", fmt.Errorf("%s cannot be locked: %w", lockFile, err)
	}
	text, err := io.ReadAll(io.LimitReader(f, 1<<10))
	if err != nil {
		return nil, "", err
	}
	who, run, ours := parseLock(string(text))
	switch {
	case !ours:
		return nil, "", fmt.Errorf("%s is not a file that diptych made; move it away", lockFile)
	case !free:
		return nil, cmp.Or(who, another), nil
	}
	if now, err := root.Lstat(lockFile); err != nil || !os.SameFile(opened, now) {
		return nil, "", nil // its holder removed it before this process locked it
	}
	l = &folderLock{root: root, file: f, run: rand.Text()}
	removeRun(root, run)
	if err := l.sign(); err != nil {
		return nil, "", err
	}
	return l, "", nil
}

// sign writes into the lock file who holds the lock.
func (l *folderLock) sign() error {
	host, _ := os.Hostname()
	text := fmt.Sprintf("%sprocess %d on %s since %s\n%s\n", lockMark, os.Getpid(), host, time.Now().UTC().Format(time.RFC3339), l.run)
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	_, err := l.file.WriteAt([]byte(text), 0)
	return err
}

// parseLock reads a lock file. An empty file is from a run that was stopped before it could
// sign. ours is false if the file is not a lock file.
func parseLock(text string) (who, run string, ours bool) {
	if strings.Trim(text, "\x00") == "" {
		return "", "", true
	}
	rest, ours := strings.CutPrefix(text, lockMark)
	who, run, _ = strings.Cut(rest, "\n")
	if run = strings.TrimSuffix(run, "\n"); len(run) != runLength {
		run = ""
	}
	return who, run, ours
}

// temporary returns the path of a file of this run that does not have its own name yet.
func (l *folderLock) temporary(number string) string { return path.Join(pending, l.run+"-"+number) }

// release removes what the run left, and lets the next one in.
func (l *folderLock) release() {
	removeRun(l.root, l.run)
	l.root.Remove(lockFile)
	l.file.Close()
	l.root.Remove(pending) // unless something stands in it
}

// removeRun removes the files that a run left in the folder.
func removeRun(root *os.Root, run string) {
	if run == "" {
		return
	}
	list, _ := fs.ReadDir(root.FS(), pending)
	for _, e := range list {
		if strings.HasPrefix(e.Name(), run+"-") {
			root.Remove(path.Join(pending, e.Name()))
		}
	}
}
