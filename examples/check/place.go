package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// below returns paths as seen from a folder. Each may be named from there, or from
// where the program runs.
func below(dir string, paths []string) []string {
	for i, path := range paths {
		if rel, err := filepath.Rel(dir, path); err == nil && filepath.IsLocal(rel) {
			path = rel
		}
		paths[i] = filepath.ToSlash(path)
	}
	return paths
}

// inRepository returns a folder as seen from the root of the repository: "" if it
// is that, or outside.
func inRepository(dir string) string {
	wd, _ := os.Getwd()
	dir, _ = filepath.Abs(dir)
	rel, err := filepath.Rel(cmp.Or(os.Getenv("GITHUB_WORKSPACE"), wd), dir)
	if err != nil || !filepath.IsLocal(rel) || rel == "." {
		return ""
	}
	return filepath.ToSlash(rel)
}

// terminal reports whether someone looks at what is written.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}

// progress returns a function that shows on a terminal how far a long check is,
// and clears the line in the end. It is nil if nobody looks.
func progress(w io.Writer) func(done, total int) {
	const soon = time.Second // shorter checks need no progress
	start := time.Now()
	last := start
	if !terminal(w) {
		return nil
	}
	return func(done, total int) {
		switch now := time.Now(); {
		case done == total && last != start:
			_, _ = fmt.Fprint(w, "\r\x1b[K")
		case done < total && now.Sub(start) > soon && now.Sub(last) > soon/10:
			last = now
			_, _ = fmt.Fprintf(w, "\r%d of %d works checked", done, total)
		}
	}
}
