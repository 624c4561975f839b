package check

import "github.com/diptych-go/diptych/post"

// observed is what rules saw in the sets that they looked at, and the findings that
// depend on how often it is seen in all of them.
type observed struct {
	seen   map[string]bool
	doubts []doubt
}

// doubt is a finding that stands only if what was seen in all sets bears it out.
type doubt struct {
	fault post.Fault
	holds func(sets map[string]int) bool
}

// saw notes that something is in this set.
func (ps *Pass) saw(what string) {
	if ps.observed.seen == nil {
		ps.observed.seen = map[string]bool{}
	}
	ps.observed.seen[what] = true
}

// suspect reports a finding if holds says so of how many sets each thing was seen
// in, once all of them have been looked at.
func (ps *Pass) suspect(f post.Fault, holds func(sets map[string]int) bool) {
	ps.observed.doubts = append(ps.observed.doubts, doubt{ps.graded(f), holds})
}

// settled returns the findings that stand.
func settled(all []observed) (faults []post.Fault) {
	sets := map[string]int{}
	for _, o := range all {
		for what := range o.seen {
			sets[what]++
		}
	}
	for _, o := range all {
		for _, d := range o.doubts {
			if d.holds(sets) {
				faults = append(faults, d.fault)
			}
		}
	}
	return faults
}
