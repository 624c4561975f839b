package check

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
)

// Finding is a fault with the work it is about, nil for a file that is no post.
type Finding struct {
	post.Fault
	Set *bilingual.Set
}

// Rule looks at one set after the other.
type Rule struct {
	// Name is that of its findings.
	Name string

	// Severity is that of its findings, except those reported as notes.
	Severity post.Severity

	// Check reports what it finds. An error is for what keeps it from looking,
	// and ends the run.
	Check func(*Pass) error
}

// Pass is what a rule sees: one set.
type Pass struct {
	Context    context.Context
	Collection *bilingual.Collection
	Set        *bilingual.Set

	// Report tells of a fault in the set. Its Rule and Severity are the rule's,
	// but a [post.Note] stays one.
	Report func(post.Fault)
}

// Off in [Checker.Severity] turns a rule off.
const Off post.Severity = 1<<8 - 1

// Checker looks for findings. Its zero value is ready; it is safe for concurrent
// use and must not be changed after its first.
type Checker struct {
	// Rules are asked about each set; nil is [Rules].
	Rules []Rule

	// Severity grades the findings of a rule anew, of post and pair too:
	// [post.Error] for what shall fail a build, [Off] for what nobody wants
	// to hear. Notes stay notes unless they are turned off.
	Severity map[string]post.Severity
}

// Rules are those that [Run] asks.
func Rules() []Rule { return []Rule{Missing()} }

// Run checks a collection with the zero [Checker].
func Run(c *bilingual.Collection) (*Report, error) {
	return new(Checker).Run(context.Background(), c)
}

// Run checks a collection: what its posts and their pairing warn of, and what
// the rules find. The error is that of a rule, of ctx, or of a Severity for a
// rule that there is not. A nil collection is an empty one.
func (ch *Checker) Run(ctx context.Context, c *bilingual.Collection) (*Report, error) {
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
	r := &Report{Collection: c, severity: ch.Severity, sets: make(map[string]*bilingual.Set)}
	for s := range c.All() {
		for _, p := range s.Posts() {
			r.sets[p.Path] = s
			r.addAll(p.Warnings)
		}
	}
	r.addAll(c.Faults())
	for s := range c.All() {
		for _, rule := range rules {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			if rule.Check == nil {
				continue
			}
			pass := &Pass{Context: ctx, Collection: c, Set: s, Report: func(f post.Fault) {
				f.Rule = rule.Name
				if f.Severity != post.SeverityNote {
					f.Severity = rule.Severity
				}
				r.add(f, s)
			}}
			if err := rule.Check(pass); err != nil {
				return nil, fmt.Errorf("check: %s: %w", rule.Name, err)
			}
		}
	}
	r.sort()
	return r, nil
}

// known tells whether there is a rule for each severity.
func (ch *Checker) known(rules []Rule) error {
	names := []string{"post", "pair"}
	for _, rule := range rules {
		names = append(names, rule.Name)
	}
	for _, name := range slices.Sorted(maps.Keys(ch.Severity)) {
		if !slices.Contains(names, name) {
			return fmt.Errorf("check: there is no rule %q to grade: it is one of %s", name, strings.Join(names, ", "))
		}
	}
	return nil
}
