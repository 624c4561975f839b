package check

import (
	"context"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// Off turns a rule off, in [Checker.Severity]. It is not for findings, and it has no text:
// [ParseSeverities] reads "off", but the methods of [post.Severity] do not.
const Off post.Severity = 1<<8 - 1

// A Checker checks collections. The zero value is ready to use. A Checker is safe for
// concurrent use. It must not be copied after its first use, nor changed while it is in
// use.
type Checker struct {
	// Rules are run in this order. nil stands for the result of the function [Rules].
	Rules []Rule

	// Severity sets the severity of a rule's findings, by the rule's name: use
	// [post.SeverityError] for findings that must fail a build, and [Off] to hide a rule.
	// The rules post and pair can be set too. Notes stay notes, but Off hides them too. If
	// the [Rule.Severity] of the rule is a note, the severity of all its findings is set.
	Severity map[string]post.Severity

	// Parser reads bodies. Use the parser of the Renderer, so that both see the same
	// anchors. If it is nil, the zero Parser is used.
	Parser *document.Parser

	// Location is the time zone in which days are compared. If it is nil, days are
	// compared as they are written.
	Location *time.Location

	// Files holds the files beside the posts; use [bilingual.FindFiles]. The rule images
	// looks there for images in the language of a page, and the rule links for files that
	// links lead to. If it is nil, no files are known.
	Files *bilingual.Files

	// Lock holds what the languages of each work were when someone last declared them
	// equal. The rule stale reports what changed since. If it is nil, the rule compares
	// only the dates that front matter records.
	Lock *lock.Lock

	// Progress, if not nil, is called after each work, one call at a time.
	Progress func(done, total int)
}

// Run checks a collection with the zero [Checker].
func Run(c *bilingual.Collection, load error) (*Report, error) {
	return new(Checker).Run(context.Background(), c, load)
}

// Run checks a collection. load is the error of [post.Load]. The report has the faults of
// load, the warnings of the posts and of their pairing, and what the rules find. A nil
// collection stands for an empty one.
//
// Run returns an error if a rule fails, if ctx is done, or if Severity names a rule that
// does not exist.
func (ch *Checker) Run(ctx context.Context, c *bilingual.Collection, load error) (*Report, error) {
	job, err := ch.Start(c)
	if err != nil {
		return nil, err
	}
	parts, err := job.all(ctx)
	if err != nil {
		return nil, err
	}
	return job.Report(load, parts), nil
}

// known returns an error if Severity names a rule that does not exist.
func (ch *Checker) known(rules []Rule) error {
	names := names(rules)
	for _, name := range slices.Sorted(maps.Keys(ch.Severity)) {
		if !slices.Contains(names, name) {
			return fmt.Errorf("check: the rule %q does not exist: use one of %s", name, strings.Join(names, ", "))
		}
	}
	return nil
}

// names returns the names of rules after post and pair, the names of findings that no
// rule makes.
func names(rules []Rule) []string {
	names := []string{"post", "pair"}
	for _, rule := range rules {
		names = append(names, rule.Name)
	}
	return names
}

// onEveryCore calls do with each number below n, on as many goroutines as there are
// cores. It stops after an error. Of several errors it returns the one with the lowest
// number.
func onEveryCore(n int, do func(i int) error) error {
	errs := make([]error, n)
	var next atomic.Int64
	var failed atomic.Bool
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && !failed.Load(); i = int(next.Add(1)) - 1 {
				if errs[i] = do(i); errs[i] != nil {
					failed.Store(true)
				}
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
