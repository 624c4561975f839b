package check

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
)

// ignored is what an author asks not to be told: of a whole post, or of the block
// that a comment stands before.
type ignored struct {
	at       post.Place
	rules    []string
	used     []bool
	whole    bool // also what is said of the file, not of a line
	from, to int  // lines
	excess   bool // too many stand before it
}

// comment is how a body asks for it; the second form is that of MDX.
var comment = regexp.MustCompile(`^\s*(?:<!--|\{/\*)\s*diptych:ignore\b([^>]*?)(?:-->|\*/\})`)

const ignoreWord = "diptych:ignore"

// list returns what the author of a rule list wrote: names with commas or spaces. It
// reads 50 at most.
func list(s string) []string {
	const most = 50
	names := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' || r == '\r' })
	return names[:min(len(names), most)]
}

// ignoredInFields returns what the front matter of a post asks for, in a field
// check: {ignore: [structure]}.
func ignoredInFields(p *post.Post) []*ignored {
	val, _ := p.Meta.Get("check")
	table, ok := val.(post.Meta)
	if !ok {
		return nil
	}
	var rules []string
	for _, s := range table.Strings("ignore") {
		rules = append(rules, list(s)...)
	}
	if _, there := table.Get("ignore"); !there {
		return nil
	}
	_, at := table.Place("ignore")
	if at.Path == "" {
		at = fieldPlace(p, "check")
	}
	return []*ignored{{at: at, rules: rules, used: make([]bool, len(rules)), whole: true, to: math.MaxInt}}
}

// speaksFor reports whether a finding at a place is to be ignored.
func (ig *ignored) speaksFor(rule string, at post.Place) bool {
	if at.Line == 0 && !ig.whole || at.Line > 0 && (at.Line < ig.from || at.Line > ig.to) {
		return false
	}
	i := slices.Index(ig.rules, rule)
	if i >= 0 {
		ig.used[i] = true
	}
	return i >= 0
}

// silence leaves out the findings that authors ask not to be told, on either side,
// and says what of that is in vain.
func (rn *run) silence(findings []Finding, all []*ignored) []Finding {
	byPath := map[string][]*ignored{}
	for _, ig := range all {
		byPath[ig.at.Path] = append(byPath[ig.at.Path], ig)
	}
	if len(all) > 0 {
		findings = slices.DeleteFunc(findings, func(f Finding) bool {
			silent := false
			places := append([]post.Place{f.Place}, f.Related...)
			if f.Rule == "missing" && f.Set != nil { // it is said of the work
				for _, p := range f.Set.Posts() {
					places = append(places, post.Place{Path: p.Path})
				}
			}
			for _, at := range places {
				if at.Path != f.Place.Path && rn.byPath[at.Path] != f.Set && f.Rule != "near-miss" {
					continue // another work, which this one only leads to
				}
				for _, ig := range byPath[at.Path] {
					silent = ig.speaksFor(f.Rule, at) || silent
				}
			}
			return silent
		})
	}
	names := names(slices.Concat(rn.rules, Rules()))
	known := strings.Join(slices.Compact(slices.Sorted(slices.Values(names))), ", ")
	for _, ig := range all {
		f := post.Fault{Place: ig.at, Rule: "post", Severity: post.SeverityWarning}
		switch {
		case ig.excess:
			f.Message, f.Hint = fmt.Sprintf("more than %d comments of this post ask to ignore something, and only those are heeded", mostRemarks), "ignore the rule for the whole post: check: {ignore: [structure]}"
			findings = rn.add(findings, f)
		case len(ig.rules) == 0:
			f.Message, f.Hint = "this names no rule to ignore", "write the name of a rule, such as "+ignoreWord+" structure"
			findings = rn.add(findings, f)
		}
		for i, rule := range ig.rules {
			f.Severity = post.SeverityWarning
			switch {
			case !slices.Contains(names, rule):
				f.Message, f.Hint = fmt.Sprintf("there is no rule %s to ignore", post.Quote(rule)), "write one of "+known
			case !ig.used[i] && rn.checker.active(rn.rules, rule):
				f.Severity = post.SeverityNote
				f.Message, f.Hint = fmt.Sprintf("the rule %s finds nothing here that is to be ignored", rule), "remove the name"
			default:
				continue
			}
			findings = rn.add(findings, f)
		}
	}
	return findings
}

// active reports whether a rule is one of those that are run, and not off.
func (ch *Checker) active(rules []Rule, name string) bool {
	severity, set := ch.Severity[name]
	return slices.Contains(names(rules), name) && !(set && severity == Off) && (name != "stale" || ch.Lock != nil)
}

// ignoredIn returns what the posts of a set ask for, as far as their bodies were
// read.
func ignoredIn(s *bilingual.Set, ps *Pass) (all []*ignored) {
	for _, p := range s.Posts() {
		all = append(all, ignoredInFields(p)...)
		if read := ps.documents[p]; read != nil && read.document != nil {
			all = append(all, ignoredInBody(read.document)...)
		}
	}
	return all
}
