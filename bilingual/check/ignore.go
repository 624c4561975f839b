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

// An ignored is a request of an author to ignore rules: for a whole post, or for the
// block after a comment.
type ignored struct {
	At       post.Place
	Rules    []string
	Whole    bool // whether it also covers findings about the file that have no line
	From, To int  // lines
	Excess   bool // whether the post has too many requests; this one stands for the rest
	used     map[int]bool
}

// comment matches the start of a request in a body. The second form is a comment of MDX.
var comment = regexp.MustCompile(`^\s*(?:<!--|\{/\*)\s*diptych:ignore\b([^>]*?)(?:-->|\*/\})`)

const ignoreWord = "diptych:ignore"

// list returns the names in a list of rules, separated by commas or spaces. It reads at
// most 50.
func list(s string) []string {
	const most = 50
	names := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' || r == '\r' })
	return names[:min(len(names), most)]
}

// ignoredInFields returns the request in the front matter of a post, in a field check:
// {ignore: [structure]}, or nil if there is none.
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
	return []*ignored{{At: at, Rules: rules, Whole: true, To: math.MaxInt}}
}

// speaksFor reports whether a finding of a rule at a place is to be ignored, and
// remembers that the rule was used.
func (ig *ignored) speaksFor(rule string, at post.Place) bool {
	if at.Line == 0 && !ig.Whole || at.Line > 0 && (at.Line < ig.From || at.Line > ig.To) {
		return false
	}
	i := slices.Index(ig.Rules, rule)
	if i >= 0 {
		if ig.used == nil {
			ig.used = map[int]bool{}
		}
		ig.used[i] = true
	}
	return i >= 0
}

// silence removes the findings that authors ask to ignore, on either side, and adds
// findings about requests that have no effect.
func (j *Job) silence(findings []Finding, parts []*Part) []Finding {
	var all []*ignored
	for _, p := range parts {
		for _, ig := range p.ignored {
			one := *ig // a copy, so that the part does not change
			all = append(all, &one)
		}
	}
	byPath := map[string][]*ignored{}
	for _, ig := range all {
		byPath[ig.At.Path] = append(byPath[ig.At.Path], ig)
	}
	if len(all) > 0 {
		findings = slices.DeleteFunc(findings, func(f Finding) bool {
			silent := false
			places := append([]post.Place{f.Fault.Place}, f.Fault.Related...)
			if f.Fault.Rule == "missing" && f.Set != nil { // it is about the work
				for _, p := range f.Set.Posts() {
					places = append(places, post.Place{Path: p.Path})
				}
			}
			for _, at := range places {
				if at.Path != f.Fault.Place.Path && j.byPath[at.Path] != f.Set && f.Fault.Rule != "near-miss" {
					continue // a post of another work that this one only links to
				}
				for _, ig := range byPath[at.Path] {
					silent = ig.speaksFor(f.Fault.Rule, at) || silent
				}
			}
			return silent
		})
	}
	names := names(slices.Concat(j.rules, Rules()))
	known := strings.Join(slices.Compact(slices.Sorted(slices.Values(names))), ", ")
	for _, ig := range all {
		f := post.Fault{Place: ig.At, Rule: "post", Severity: post.SeverityWarning}
		switch {
		case ig.Excess:
			f.Message, f.Hint = fmt.Sprintf("this post has more than %[1]d comments that ask to ignore rules, and only the first %[1]d are obeyed", mostRemarks), "ignore the rule for the whole post: check: {ignore: [structure]}"
			findings = j.add(findings, f)
		case len(ig.Rules) == 0:
			f.Message, f.Hint = "this names no rule to ignore", "write the name of a rule, such as "+ignoreWord+" structure"
			findings = j.add(findings, f)
		}
		for i, rule := range ig.Rules {
			f.Severity = post.SeverityWarning
			switch {
			case !slices.Contains(names, rule):
				f.Message, f.Hint = fmt.Sprintf("there is no rule %s to ignore", post.Quote(rule)), "write one of "+known
			case !ig.used[i] && j.checker.active(j.rules, rule):
				f.Severity = post.SeverityNote
				f.Message, f.Hint = fmt.Sprintf("the rule %s finds nothing here to ignore", rule), "remove the name"
			default:
				continue
			}
			findings = j.add(findings, f)
		}
	}
	return findings
}

// active reports whether a rule is run and is not off.
func (ch *Checker) active(rules []Rule, name string) bool {
	severity, set := ch.Severity[name]
	return slices.Contains(names(rules), name) && !(set && severity == Off) && (name != "stale" || ch.Lock != nil)
}

// ignoredIn returns the requests of the posts of a set, and those in their bodies as far
// as these were read.
func ignoredIn(s *bilingual.Set, ps *Pass) (all []*ignored) {
	for _, p := range s.Posts() {
		all = append(all, ignoredInFields(p)...)
		if read := ps.documents[p]; read != nil && read.document != nil {
			all = append(all, ignoredInBody(read.document)...)
		}
	}
	return all
}
