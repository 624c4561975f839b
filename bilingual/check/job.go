package check

import (
	"bytes"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
)

// A Job is a run of a [Checker] in parts: one part for each set, from [Job.Check], and one
// for the whole collection, from [Job.CheckAll]. Use a Job to spread the parts over several machines, each with a Job of the
// same collection, or to check only the sets that changed. [Checker.Run] does all of this
// in one call. A Job is safe for concurrent use.
type Job struct {
	checker    *Checker
	collection *bilingual.Collection
	rules      []Rule
	byPath     map[string]*bilingual.Set
	learn      func() learnt // runs once
	tellings   tellings
}

// A Part holds what the rules find in one set, or in the whole collection. Pass it to
// [Job.Report] with the other parts. To bring a Part to another machine, use
// MarshalBinary and UnmarshalBinary; they leave out the causes of its faults.
type Part struct {
	faults   []post.Fault
	ignored  []*ignored
	observed observed
}

// Start returns a Job that checks a collection. A nil collection stands for an empty one.
// Start returns an error if Severity names a rule that does not exist.
func (ch *Checker) Start(c *bilingual.Collection) (*Job, error) {
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
	j := &Job{checker: ch, collection: c, rules: rules, byPath: map[string]*bilingual.Set{}, learn: sync.OnceValue(func() learnt { return learn(c) })}
	for s := range c.All() {
		for _, p := range slices.Concat(s.Posts(), s.Placeholders()) {
			j.byPath[p.Path] = s
		}
	}
	return j, nil
}

// all returns the parts of all sets and of the collection. It makes them on all cores.
func (j *Job) all(ctx context.Context) ([]*Part, error) {
	sets := append(slices.Collect(j.collection.All()), nil)
	parts := make([]*Part, len(sets))
	var progress sync.Mutex
	done := 0
	err := onEveryCore(len(parts), func(i int) (err error) {
		parts[i], err = j.check(ctx, sets[i])
		if j.checker.Progress != nil && sets[i] != nil {
			progress.Lock()
			defer progress.Unlock()
			done++
			j.checker.Progress(done, len(sets)-1)
		}
		return err
	})
	return parts, err
}

// Check runs the rules on a set of the collection. It reads the bodies of the set, and of
// posts to whose headings they link.
//
// Check returns an error if s is not a set of the collection, a rule fails, or ctx is
// done.
func (j *Job) Check(ctx context.Context, s *bilingual.Set) (*Part, error) {
	if s == nil || j.collection.Set(s.ID()) != s {
		return nil, errors.New("check: the set is not of the collection that was given to Start")
	}
	return j.check(ctx, s)
}

// CheckAll runs the rules that look at the whole collection. It reads few bodies.
//
// CheckAll returns an error if a rule fails or ctx is done.
func (j *Job) CheckAll(ctx context.Context) (*Part, error) { return j.check(ctx, nil) }

// check runs the rules on a set, or on the whole collection if s is nil.
func (j *Job) check(ctx context.Context, s *bilingual.Set) (*Part, error) {
	part := new(Part)
	pass := &Pass{Context: ctx, Collection: j.collection, Set: s, checker: j.checker, rules: j.rules, learn: j.learn, tellings: &j.tellings, documents: map[*post.Post]*parsed{}}
	for _, rule := range j.rules {
		look := rule.Check
		if s == nil {
			look = rule.CheckAll
		}
		if err := ctx.Err(); err != nil {
			return nil, err
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
		pass.Report = func(f post.Fault) { part.faults = append(part.faults, pass.graded(f)) }
		from := len(part.faults)
		if err := look(pass); err != nil {
			return nil, fmt.Errorf("check: %s: %w", rule.Name, err)
		}
		part.faults = append(part.faults[:from], together(s, part.faults[from:])...)
	}
	for _, doc := range pass.documents {
		for _, f := range doc.faults() {
			part.faults = append(part.faults, *f)
		}
	}
	if s != nil {
		part.ignored = ignoredIn(s, pass)
	}
	part.observed = pass.observed
	return part, nil
}

// Report returns the report of all parts, in any order. It ignores nil parts. load is the
// error of [post.Load].
func (j *Job) Report(load error, parts []*Part) *Report {
	parts = slices.DeleteFunc(slices.Clone(parts), func(p *Part) bool { return p == nil })
	var findings []Finding
	for _, p := range parts {
		for _, f := range p.faults {
			findings = j.add(findings, f)
		}
	}
	for _, f := range settled(parts) {
		findings = j.add(findings, f)
	}
	for _, f := range slices.Concat(post.FaultsOf(load), j.collection.Faults()) {
		findings = j.add(findings, *f)
	}
	for s := range j.collection.All() {
		for _, p := range slices.Concat(s.Posts(), s.Placeholders()) {
			for _, f := range p.Warnings {
				findings = j.add(findings, *f)
			}
		}
	}
	findings = j.silence(findings, parts)
	slices.SortFunc(findings, Finding.compare)
	findings = slices.CompactFunc(findings, func(a, b Finding) bool { return a.compare(b) == 0 })
	return &Report{Collection: j.collection, Rules: j.checker.ran(j.rules), Findings: findings}
}

// add adds a fault to findings, with the severity that the Checker has for it.
func (j *Job) add(findings []Finding, f post.Fault) []Finding {
	i := slices.IndexFunc(j.rules, func(r Rule) bool { return r.Name == f.Rule })
	if i < 0 && f.Rule != "pair" {
		f.Rule = "post" // also if the fault has the name of another rule
	}
	severity, set := j.checker.Severity[f.Rule]
	if set && (severity == Off || f.Severity != post.SeverityNote || i >= 0 && j.rules[i].Severity == post.SeverityNote) {
		f.Severity = severity
	}
	if f.Severity == Off {
		return findings
	}
	return append(findings, Finding{f, j.byPath[f.Place.Path]})
}

// A sentPart is the encoded form of a Part.
type sentPart struct {
	Faults   []post.Fault
	Ignored  []*ignored
	Observed observed
}

// MarshalBinary encodes the part for [Part.UnmarshalBinary] of the same version of this
// package.
func (p *Part) MarshalBinary() ([]byte, error) {
	sent := sentPart{slices.Clone(p.faults), p.ignored, p.observed}
	for i := range sent.Faults {
		sent.Faults[i].Err = nil
	}
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(sent)
	return b.Bytes(), err
}

// UnmarshalBinary decodes the result of [Part.MarshalBinary].
func (p *Part) UnmarshalBinary(data []byte) error {
	var sent sentPart
	err := gob.NewDecoder(bytes.NewReader(data)).Decode(&sent)
	p.faults, p.ignored, p.observed = sent.Faults, sent.Ignored, sent.Observed
	return err
}
