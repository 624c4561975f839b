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

	// Parser reads bodies. Give it what the Renderer's Parser has, so that both
	// see the same anchors.
	Parser document.Parser

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
	rules := ch.Rules
	if rules == nil {
		rules = Rules()
	}
	if err := ch.known(rules); err != nil {
		return nil, err
	}
	if c == nil {
		c = bilingual.Pair(nil)
	}
	rn := &run{checker: ch, ctx: ctx, collection: c, rules: rules, sets: slices.Collect(c.All()), byPath: map[string]*bilingual.Set{}, learn: sync.OnceValue(func() learnt { return learn(c) })}
	faults := slices.Concat(post.FaultsOf(load), c.Faults())
	for _, s := range rn.sets {
		for _, p := range slices.Concat(s.Posts(), s.Placeholders()) {
			rn.byPath[p.Path] = s
			faults = append(faults, p.Warnings...)
		}
	}
	findings, silent, err := rn.all()
	if err != nil {
		return nil, err
	}
	for _, f := range faults {
		findings = rn.add(findings, *f)
	}
	findings = rn.silence(findings, silent)
	slices.SortFunc(findings, Finding.compare)
	findings = slices.CompactFunc(findings, func(a, b Finding) bool { return a.compare(b) == 0 })
	return &Report{Collection: c, Rules: ch.ran(rules), Findings: findings}, nil
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

// run is one run of a Checker.
type run struct {
	checker    *Checker
	ctx        context.Context
	collection *bilingual.Collection
	rules      []Rule
	sets       []*bilingual.Set
	byPath     map[string]*bilingual.Set
	learn      func() learnt // once
	tellings   tellings
}

// all runs the rules on the collection and on each set, on every core.
func (rn *run) all() ([]Finding, []*ignored, error) {
	results, silent := make([][]Finding, len(rn.sets)+1), make([][]*ignored, len(rn.sets)+1)
	seen := make([]observed, len(rn.sets)+1)
	var progress sync.Mutex
	done := 0
	err := onEveryCore(len(results), func(i int) (err error) {
		var s *bilingual.Set
		if i < len(rn.sets) {
			s = rn.sets[i]
		}
		results[i], silent[i], seen[i], err = rn.one(s)
		if rn.checker.Progress != nil && s != nil {
			progress.Lock()
			defer progress.Unlock()
			done++
			rn.checker.Progress(done, len(rn.sets))
		}
		return err
	})
	findings := slices.Concat(results...)
	for _, f := range settled(seen) {
		findings = rn.add(findings, f)
	}
	return findings, slices.Concat(silent...), err
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

// one runs the rules on a set, or on the collection if s is nil. It also returns
// what the posts of the set ask to ignore, and what rules saw in it.
func (rn *run) one(s *bilingual.Set) (findings []Finding, silent []*ignored, seen observed, err error) {
	pass := &Pass{Context: rn.ctx, Collection: rn.collection, Set: s, checker: rn.checker, rules: rn.rules, learn: rn.learn, tellings: &rn.tellings, documents: map[*post.Post]*parsed{}}
	for _, rule := range rn.rules {
		look := rule.Check
		if s == nil {
			look = rule.CheckAll
		}
		if err := rn.ctx.Err(); err != nil {
			return nil, nil, seen, err
		}
		if look == nil {
			continue
		}
		pass.graded = func(f post.Fault) post.Fault {
			f.Rule = rule.Name
			if f.Severity == post.SeverityError {
				f.Severity = rule.Severity
			}
			return f
		}
		pass.Report = func(f post.Fault) { findings = rn.add(findings, pass.graded(f)) }
		if err := look(pass); err != nil {
			return nil, nil, seen, fmt.Errorf("check: %s: %w", rule.Name, err)
		}
	}
	for _, doc := range pass.documents {
		for _, f := range doc.faults() {
			findings = rn.add(findings, *f)
		}
	}
	if s != nil {
		silent = ignoredIn(s, pass)
	}
	return findings, silent, pass.observed, nil
}

// add adds a fault to findings, with the severity that the Checker has for it.
func (rn *run) add(findings []Finding, f post.Fault) []Finding {
	i := slices.IndexFunc(rn.rules, func(r Rule) bool { return r.Name == f.Rule })
	if i < 0 && f.Rule != "pair" {
		f.Rule = "post" // whatever part of the file it is about
	}
	severity, set := rn.checker.Severity[f.Rule]
	if set && (severity == Off || f.Severity != post.SeverityNote || i >= 0 && rn.rules[i].Severity == post.SeverityNote) {
		f.Severity = severity
	}
	if f.Severity == Off {
		return findings
	}
	return append(findings, Finding{f, rn.byPath[f.Place.Path]})
}
