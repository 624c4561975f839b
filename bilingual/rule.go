package bilingual

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// A Claim holds what a post says about itself under a rule. The zero Claim says nothing.
//
// Pairing reads at most 250 names and 100 translations of a post. If there are more, it
// reports a fault.
type Claim struct {
	// Is lists the names of the post, the surest first. "" stands for no name. First
	// names are compared with first names, second names with second names. Second names
	// tie only posts that first names left alone.
	Is []string

	// Wants lists the translations of the post. Each is a list of names that the
	// translation may have, the surest first. Pairing takes the first name that a post in
	// another language has.
	Wants [][]string

	// Place is where the post makes the claim. Faults and [Tie] show it.
	Place post.Place
}

// A Rule reads claims from posts. Names of different rules are never compared. The
// functions of a Rule are called once for each post, one post after the other.
type Rule struct {
	Name  string
	Claim func(*post.Post) Claim

	// Answers returns more names by which other posts may want a post. Answering to the
	// same name does not tie two posts. Pairing calls it only if some post wants another,
	// and reads at most 250 names. A nil Answers adds none.
	Answers func(*post.Post) []string

	// Certain says that the names are keys. Posts that share a key are one work, even if
	// they are in one language. Posts with different first names are never one work.
	Certain bool
}

// Rules returns the rules key, path, suffix, alternate and permalink, in the order
// in which [Pair] tries them.
func Rules() []Rule { return []Rule{ByKey(), ByPath(), BySuffix(), ByAlternate(), ByPermalink()} }

// ParseRules reads a list of rules, separated by commas, from a flag of a program: key,
// key:FIELD, path, suffix, alternate, alternate:FIELD, permalink. A rule may have several
// fields: key:ref,key:page_id. An empty list stands for [Rules]. The error says what to
// write instead.
func ParseRules(s string) ([]Rule, error) {
	if strings.TrimSpace(s) == "" {
		return Rules(), nil
	}
	var order []string
	fields := map[string][]string{}
	for item := range strings.SplitSeq(s, ",") {
		name, field, named := strings.Cut(strings.TrimSpace(item), ":")
		switch name {
		case "key", "alternate":
		case "path", "suffix", "permalink":
			if named {
				return nil, fmt.Errorf("the rule %s takes no field: write %s, not %s", name, name, item)
			}
		default:
			return nil, fmt.Errorf("there is no rule %q: write key, path, suffix, alternate or permalink, separated by commas", name)
		}
		if named && field == "" {
			return nil, fmt.Errorf("a field is missing after %q: write %s:FIELD", item, name)
		}
		if !slices.Contains(order, name) {
			order = append(order, name)
		}
		if named {
			fields[name] = append(fields[name], field)
		}
	}
	var rules []Rule
	for _, name := range order {
		switch name {
		case "key":
			rules = append(rules, ByKey(fields[name]...))
		case "path":
			rules = append(rules, ByPath())
		case "suffix":
			rules = append(rules, BySuffix())
		case "alternate":
			rules = append(rules, ByAlternate(fields[name]...))
		case "permalink":
			rules = append(rules, ByPermalink())
		}
	}
	return rules, nil
}
