// Package report writes what [check.Run] found, for people and for programs:
//
//	r, err := check.Run(works, loadErr)
//	report.Text(os.Stdout, r)
package report

import (
	"bufio"
	"fmt"
	"io"

	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
)

// Text writes the findings of a report for people, each with its rule, and how
// many there are. The form of a finding is that of [post.Fault.Error].
func Text(w io.Writer, r *check.Report) error {
	b := bufio.NewWriter(w)
	for _, f := range r.Findings {
		fault := f.Fault
		fault.Message += " [" + fault.Rule + "]"
		_, _ = fmt.Fprintln(b, fault.Error())
	}
	posts, sets := 0, 0
	if r.Collection != nil {
		sets = r.Collection.Len()
		for s := range r.Collection.All() {
			posts += len(s.Posts())
		}
	}
	_, _ = fmt.Fprintf(b, "%s, %s, %s in %s of %s\n", count(r.Count(post.SeverityError), "error"), count(r.Count(post.SeverityWarning), "warning"),
		count(r.Count(post.SeverityNote), "note"), count(posts, "post"), count(sets, "work"))
	return b.Flush()
}

func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
