package report

import (
	"io"
	"io/fs"
	"path"

	"github.com/diptych-go/diptych/bilingual/check"
)

// A Writer writes reports. The zero value shows only what the report itself holds. A
// Writer is safe for concurrent use and must not be changed after its first use.
//
// Its methods read lines from Files. Lines that cannot be read are left out, without an
// error.
type Writer struct {
	// Files holds the files that were checked. Reports show the lines that findings are
	// about, with the lines of the other language. If Files is nil, they show only the
	// lines that the findings themselves hold.
	Files fs.FS

	// Dir is the path of Files from the root of the repository, with forward slashes.
	// SARIF and GitHub need it.
	Dir string

	// Color makes Text use the colours of a terminal.
	Color bool

	// Title is the title of the page that HTML writes. "" stands for "Language check".
	Title string
}

// Text writes a report with the zero [Writer]. See [Writer.Text].
func Text(w io.Writer, r *check.Report) error { return new(Writer).Text(w, r) }

// JSON writes a report with the zero [Writer]. See [Writer.JSON].
func JSON(w io.Writer, r *check.Report) error { return new(Writer).JSON(w, r) }

// SARIF writes a report with the zero [Writer]. See [Writer.SARIF].
func SARIF(w io.Writer, r *check.Report) error { return new(Writer).SARIF(w, r) }

// GitHub writes a report with the zero [Writer]. See [Writer.GitHub].
func GitHub(w io.Writer, r *check.Report) error { return new(Writer).GitHub(w, r) }

// HTML writes a report with the zero [Writer]. See [Writer.HTML].
func HTML(w io.Writer, r *check.Report) error { return new(Writer).HTML(w, r) }

// inRepository returns the path of a file from the root of the repository.
func (wr *Writer) inRepository(name string) string { return path.Join(wr.Dir, name) }
