package check

import (
	"cmp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
)

// A Finding is a fault and the set of the post that it is about. Set is nil if the fault
// is about a file that is not a post, or about the whole collection. A fault about the
// whole collection has no Place.
type Finding struct {
	Fault post.Fault
	Set   *bilingual.Set
}

// compare orders findings by place, then by severity, rule and text.
func (f Finding) compare(g Finding) int {
	a, b := &f.Fault, &g.Fault
	return cmp.Or(comparePlaces(a.Place, b.Place), cmp.Compare(a.Severity, b.Severity), strings.Compare(a.Rule, b.Rule), strings.Compare(a.Message, b.Message),
		strings.Compare(a.Hint, b.Hint), strings.Compare(a.Suggestion.Text, b.Suggestion.Text), slices.CompareFunc(a.Related, b.Related, comparePlaces))
}

// comparePlaces orders places by path, line and column.
func comparePlaces(a, b post.Place) int {
	return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

// A Report holds what was found in a collection. The zero Report is empty. The package
// [github.com/diptych-go/diptych/bilingual/check/report] writes it.
type Report struct {
	Collection *bilingual.Collection // nil if there is none
	Rules      []Rule                // the rules that are not off, with their severities; post and pair come first
	Findings   []Finding             // by place, then by severity, rule and message
}

// Count returns the number of findings of a severity.
func (r *Report) Count(s post.Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Fault.Severity == s {
			n++
		}
	}
	return n
}
