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

// Rule looks for faults. It has a function for each set, one for the whole
// collection, or both.
type Rule struct {
	// Name is the rule of its findings.
	Name string

	// Doc says what it finds, in a line, and after an empty line what to do about
	// it. Reports show it. The rules of this package have theirs.
	Doc string

	// Severity is the severity of its findings that it reports as errors, which
	// they are unless it says otherwise. Warnings and notes stay what they are.
	Severity post.Severity

	// Check looks at one set, [Pass.Set]. Several goroutines call it at once, each
	// with another set.
	Check func(*Pass) error

	// CheckAll looks at the collection, once. Its Pass.Set is nil.
	CheckAll func(*Pass) error
}

// Off is the severity that turns a rule off, in [Checker.Severity].
const Off post.Severity = 1<<8 - 1

// Checker checks collections. The zero value is ready to use. A Checker is safe
// for concurrent use. It must not be copied after its first use, nor changed while
// it is in use.
type Checker struct {
	// Rules are run in their order. nil stands for [Rules].
	Rules []Rule

	// Severity sets the severity of a rule's findings, by the rule's name: use
	// [post.SeverityError] for what must fail a build, and [Off] to hide a rule.
	// The rules post and pair can be set too. Notes of a rule that also finds
	// worse stay notes, unless the rule is off.
	Severity map[string]post.Severity

	// Parser reads bodies. Give it that of the Renderer, so that both see the same
	// anchors. If it is nil, the zero Parser reads them.
	Parser *document.Parser

	// Location is the zone in which days are compared. nil compares them as they
	// are written.
	Location *time.Location

	// Files are those beside the posts, from [bilingual.FindFiles]: the rule images
	// looks there for the image in the language of a page. nil are unknown.
	Files *bilingual.Files

	// Lock holds what each language of a work was when someone last declared them
	// equal. The rule stale finds what changed since. nil finds nothing.
	Lock *lock.Lock

	// Progress, if not nil, is called after each work, one call at a time.
	Progress func(done, total int)
}

// Rules returns the default rules.
func Rules() []Rule {
	return []Rule{Missing(), Structure(), Images(), Links(), Facts(), Untranslated(), NearMiss(), Metadata(), Code(), Lang(), Stale()}
}

// Run checks a collection with the zero [Checker].
func Run(c *bilingual.Collection, load error) (*Report, error) {
	return new(Checker).Run(context.Background(), c, load)
}

// Run checks a collection. The report has the faults of load, the error of
// [post.Load], the warnings of the posts and of their pairing, and what the
// rules find. A nil collection is an empty one.
//
// Run fails with the error of a rule, with the error of ctx, or if Severity has
// a rule that does not exist.
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

// known returns an error if Severity has a rule that there is not.
func (ch *Checker) known(rules []Rule) error {
	names := names(rules)
	for _, name := range slices.Sorted(maps.Keys(ch.Severity)) {
		if !slices.Contains(names, name) {
			return fmt.Errorf("check: the rule %q does not exist: use one of %s", name, strings.Join(names, ", "))
		}
	}
	return nil
}

// names returns the names of rules, and those of the findings that no rule makes.
func names(rules []Rule) []string {
	names := []string{"post", "pair"}
	for _, rule := range rules {
		names = append(names, rule.Name)
	}
	return names
}

// onEveryCore calls do with each number below n, and stops after an error. It
// returns the error of the least number.
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
