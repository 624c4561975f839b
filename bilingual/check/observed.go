package check

import "github.com/diptych-go/diptych/post"

// observed is what rules saw in a set, and the findings that depend on how often it is
// seen in all sets. It has no functions, so that it can be sent to another machine.
type observed struct {
	Seen   []string
	Doubts []doubt
}

// doubt is a finding that stands only if what was seen in all sets bears it out.
type doubt struct {
	Fault post.Fault
	Test  string   // that decides
	Of    []string // what it asks of
}

// tests decide doubts by the number of sets in which each thing was seen.
var tests = map[string]func(sets []int) bool{
	hostsTest:   hostsDiffer,
	imagesTest:  imagesStand,
	nowhereTest: leadsNowhere,
}

// saw notes that something is in this set.
func (ps *Pass) saw(what string) {
	if ps.seen == nil {
		ps.seen = map[string]bool{}
	}
	if !ps.seen[what] {
		ps.seen[what] = true
		ps.observed.Seen = append(ps.observed.Seen, what)
	}
}

// suspect reports a finding if the test says so of how many sets each thing was seen
// in, once all of them have been looked at.
func (ps *Pass) suspect(f post.Fault, test string, of ...string) {
	ps.observed.Doubts = append(ps.observed.Doubts, doubt{ps.graded(f), test, of})
}

// settled returns the findings that stand.
func settled(parts []*Part) (faults []post.Fault) {
	sets := map[string]int{}
	for _, p := range parts {
		for _, what := range p.observed.Seen {
			sets[what]++
		}
	}
	for _, p := range parts {
		for _, d := range p.observed.Doubts {
			counts := make([]int, len(d.Of))
			for i, what := range d.Of {
				counts[i] = sets[what]
			}
			if tests[d.Test](counts) {
				faults = append(faults, d.Fault)
			}
		}
	}
	return faults
}
