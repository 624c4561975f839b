package report

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// Terminal reports whether w is a terminal that knows colours and can clear a line.
func Terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}

// Progress returns a function for [check.Checker.Progress] that shows the progress of a
// long check on a terminal, and clears the line at the end. It returns nil if w is not a
// [Terminal].
func Progress(w io.Writer) func(done, total int) {
	if !Terminal(w) {
		return nil
	}
	return showProgress(w, time.Second) // shorter checks do not need it
}

func showProgress(w io.Writer, after time.Duration) func(done, total int) {
	next, shown := time.Now().Add(after), false
	return func(done, total int) {
		switch now := time.Now(); {
		case done == total && shown:
			shown = false
			_, _ = fmt.Fprint(w, "\r\x1b[K")
		case done < total && !now.Before(next):
			next, shown = now.Add(after/10), true
			_, _ = fmt.Fprintf(w, "\r%d of %d works checked", done, total)
		}
	}
}

// InRepository returns a folder for [Writer.Dir]: its path relative to GITHUB_WORKSPACE,
// or to the working directory if that is not set. It returns "" if the folder is outside.
func InRepository(dir string) string {
	top, _ := filepath.Abs(os.Getenv("GITHUB_WORKSPACE"))
	dir, _ = filepath.Abs(dir)
	rel, err := filepath.Rel(top, dir)
	if err != nil || !filepath.IsLocal(rel) {
		return ""
	}
	return filepath.ToSlash(rel)
}
