package check

import "github.com/diptych-go/diptych/post"

// An observed holds what rules saw in a set, and the findings that depend on how many
// sets have it. It contains no functions, so that it can be sent to another machine.
type observed struct {
	Seen   []string
	Doubts []doubt
}

// A doubt is a finding that stands only if its test agrees, once all sets have been
// looked at.
type doubt struct {
	Fault post.Fault
	Test  string   // the name of the test
	Of    []string // the things whose sets the test counts
}

// tests holds the functions that decide doubts. They get the number of sets in which each
// thing was seen.
var tests = map[string]func(sets []int) bool{
	hostsTest:   hostsDiffer,
	imagesTest:  imagesStand,
	nowhereTest: leadsNowhere,
}

// saw records that something is in this set.
func (ps *Pass) saw(what string) {
	if ps.seen == nil {
		ps.seen = map[string]bool{}
	}
	if !ps.seen[what] {
		ps.seen[what] = true
		ps.observed.Seen = append(ps.observed.Seen, what)
	}
}

// suspect reports a finding if its test agrees, once all sets have been looked at. The
// test gets, for each thing in of, the number of sets in which it was seen.
func (ps *Pass) suspect(f post.Fault, test string, of ...string) {
	ps.observed.Doubts = append(ps.observed.Doubts, doubt{ps.graded(f), test, of})
}

// settled returns the doubted findings that stand.
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
