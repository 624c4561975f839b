package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// GitHub writes the findings as commands of GitHub Actions, one on each line. GitHub
// shows them as notes beside the lines of a pull request: at most ten errors, ten
// warnings and ten notices for each step. Set [Writer.Dir] to the folder of the content
// in its repository.
//
//	::warning file=content/fr/fares.md,line=12,col=14,title=facts::1 520 stands here where the en version has 1,250%0Acompare the two
//
// GitHub returns the first error of w.
func (wr *Writer) GitHub(w io.Writer, r *check.Report) error {
	b := bufio.NewWriter(w)
	for i := range r.Findings {
		f := &r.Findings[i]
		_, _ = fmt.Fprintf(b, "::%s ", command(f.Fault.Severity))
		if f.Fault.Place.Path != "" {
			_, _ = fmt.Fprintf(b, "file=%s,line=%d,", property(wr.inRepository(f.Fault.Place.Path)), max(1, f.Fault.Place.Line))
			if f.Fault.Place.Column > 0 {
				_, _ = fmt.Fprintf(b, "col=%d,", f.Fault.Place.Column)
			}
		}
		lines := []string{f.Fault.Message}
		if len(f.Fault.Related) > 0 {
			at := f.Fault.Related[0]
			at.Path = wr.inRepository(at.Path)
			lines = append(lines, "see "+at.String())
		}
		if f.Fault.Hint != "" {
			lines = append(lines, f.Fault.Hint)
		}
		_, _ = fmt.Fprintf(b, "title=%s::%s\n", property(f.Fault.Rule), data(strings.Join(lines, "\n")))
	}
	return b.Flush()
}

// command returns GitHub's name of a severity.
func command(s post.Severity) string {
	if s == post.SeverityNote {
		return "notice"
	}
	return s.String()
}

// data escapes a message for the runner of GitHub. It keeps line ends, and escapes all
// else that a terminal would act on.
func data(s string) string {
	lines := strings.Split(strings.ReplaceAll(s, "\r", "\n"), "\n")
	for i, line := range lines {
		lines[i] = strings.ReplaceAll(post.Printable(line), "%", "%25")
	}
	return strings.Join(lines, "%0A")
}

// property escapes the value of a property, such as a path.
func property(s string) string {
	parts := strings.Split(s, "\r")
	for i, part := range parts {
		parts[i] = data(part)
	}
	s = strings.ReplaceAll(strings.Join(parts, "%0D"), ":", "%3A")
	return strings.ReplaceAll(s, ",", "%2C")
}
