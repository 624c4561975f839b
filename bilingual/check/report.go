package check

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
)

// Report is what was found in a collection. The zero Report is empty.
type Report struct {
	Collection *bilingual.Collection
	Findings   []Finding // by place, then severity, rule and message

	severity map[string]post.Severity
	sets     map[string]*bilingual.Set // by path
}

// Add puts the faults of err, such as those of [post.Load], into the report.
func (r *Report) Add(err error) {
	r.addAll(post.FaultsOf(err))
	r.sort()
}

func (r *Report) addAll(faults post.Faults) {
	for _, f := range faults {
		r.add(*f, r.sets[f.Place.Path])
	}
}

// add puts a fault in, graded as the checker was told.
func (r *Report) add(f post.Fault, s *bilingual.Set) {
	f.Rule = cmp.Or(f.Rule, "post")
	if grade, ok := r.severity[f.Rule]; ok && (grade == Off || f.Severity != post.SeverityNote) {
		f.Severity = grade
	}
	if f.Severity != Off {
		r.Findings = append(r.Findings, Finding{f, s})
	}
}

func (r *Report) sort() {
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(strings.Compare(a.Place.Path, b.Place.Path), cmp.Compare(a.Place.Line, b.Place.Line), cmp.Compare(a.Place.Column, b.Place.Column),
			cmp.Compare(a.Severity, b.Severity), strings.Compare(a.Rule, b.Rule), strings.Compare(a.Message, b.Message))
	})
}

// Count is the number of findings of a severity.
func (r *Report) Count(s post.Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Severity == s {
			n++
		}
	}
	return n
}

// WriteText writes the findings for people, each as [post.Fault.Error] has it
// with its rule, and how many there are.
func (r *Report) WriteText(w io.Writer) error {
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
