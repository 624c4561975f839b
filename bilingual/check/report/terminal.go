package report

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// Terminal reports whether someone looks at what is written to w: a terminal that
// knows colours and can clear a line.
func Terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"
}

// Progress returns a function for [check.Checker.Progress] that shows on a terminal
// how far a long check is, and clears the line in the end. It returns nil if w is no
// [Terminal].
func Progress(w io.Writer) func(done, total int) {
	if !Terminal(w) {
		return nil
	}
	return showProgress(w, time.Second) // shorter checks need none
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

// InRepository returns a folder for [Writer.Dir]: as seen from GITHUB_WORKSPACE if
// that is set, else from where the program runs. It returns "" if the folder is
// outside.
func InRepository(dir string) string {
	top, _ := filepath.Abs(os.Getenv("GITHUB_WORKSPACE"))
	dir, _ = filepath.Abs(dir)
	rel, err := filepath.Rel(top, dir)
	if err != nil || !filepath.IsLocal(rel) {
		return ""
	}
	return filepath.ToSlash(rel)
}
