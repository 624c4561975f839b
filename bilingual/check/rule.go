package check

import "github.com/diptych-go/diptych/post"

// A Rule looks for faults. It has a function that looks at a set, one that looks at the
// whole collection, or both.
type Rule struct {
	// Name is the name of the rule, which its findings have.
	Name string

	// Doc says what the rule finds in a line, and after an empty line what to do about
	// it. Reports show it. If Doc is empty, they show the text that this package has for
	// a rule of that name, if there is one.
	Doc string

	// Severity replaces the severity of findings that the rule reports as errors.
	// Findings that it reports as warnings or notes keep their severity. The zero
	// Severity of a finding and of a rule is [post.SeverityError].
	Severity post.Severity

	// Check looks at one set, [Pass.Set]. Several goroutines call Check at the same time,
	// each with another set.
	Check func(*Pass) error

	// CheckAll looks at the collection, once. Pass.Set is nil.
	CheckAll func(*Pass) error
}

// Rules returns the default rules.
func Rules() []Rule {
	return []Rule{Missing(), Structure(), Images(), Links(), Facts(), Untranslated(), NearMiss(), Metadata(), Code(), Lang(), Stale()}
}
