package bilingual

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/unicode/norm"
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

// keyFields lists the fields that hold translation keys.
var keyFields = []string{"translationKey", "translation_key", "ref", "lang-ref", "lang_ref", "page_id", "trans_id", "i18n_key"}

// ByKey returns the rule key. It ties posts that have the same key in one of the fields
// of their front matter. Without fields it looks for translationKey, translation_key,
// ref, lang-ref, lang_ref, page_id, trans_id and i18n_key. Keys are equal if they differ
// only in white space, Unicode form, case or outer slashes.
func ByKey(fields ...string) Rule {
	if len(fields) == 0 {
		fields = keyFields
	}
	return Rule{Name: "key", Certain: true, Claim: func(p *post.Post) Claim {
		for _, field := range fields {
			if p.Meta.String(field) == "" {
				continue
			}
			val, _ := p.Meta.Get(field)
			if key := fold(p.Meta.String(field)); val != nil && key != "" {
				_, at := p.Meta.Place(field)
				return Claim{Is: []string{key}, Place: at}
			}
		}
		return Claim{}
	}}
}

// fold returns a key without the differences that do not matter: case, Unicode form, and
// white space and slashes at its ends.
func fold(key string) string {
	return strings.ToLower(norm.NFC.String(strings.Trim(strings.TrimSpace(key), "/ ")))
}

// ByPermalink returns the rule permalink. It ties posts whose permalink or url is
// equal, or is equal without the part that names the language: /cs/news/2024/ and
// /news/2024/. It ignores an absolute url, which is the address of another page,
// and a pattern such as /:year/:title/.
func ByPermalink() Rule {
	return Rule{Name: "permalink", Claim: func(p *post.Post) Claim {
		if p.URL == "" || strings.ContainsAny(p.URL, ":{") {
			return Claim{}
		}
		address := post.Address(p.URL)
		parts := strings.Split(address, "/")
		if i := slices.IndexFunc(parts, func(s string) bool { return lang.Speaks(s, p.Lang) }); i >= 0 {
			parts = slices.Delete(parts, i, i+1)
		}
		_, at := p.Meta.Place("permalink")
		if at.Line == 0 {
			_, at = p.Meta.Place("url")
		}
		if at.Path == "" {
			at.Path = p.Path
		}
		return Claim{Is: []string{"/" + address, "/" + strings.Join(parts, "/")}, Place: at}
	}}
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
