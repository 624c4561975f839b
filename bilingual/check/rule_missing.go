package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// Missing returns the rule that finds works without a post in a language of the
// collection. It has one finding for each work. If there are many works and a language
// has less than a quarter of them, one note counts the missing works instead.
func Missing() Rule {
	return Rule{Name: "missing", Severity: post.SeverityWarning, CheckAll: func(ps *Pass) error {
		var wanted []language.Tag
		for _, tag := range ps.Collection.Languages() {
			switch {
			case tag == language.Und:
			case begun(ps.Collection, tag):
				reportBegun(ps, tag)
			default:
				wanted = append(wanted, tag)
			}
		}
		partners := ps.partners()
		for s := range ps.Collection.All() {
			reportMissing(ps, s, partners[s], wanted)
		}
		return nil
	}}
}

// begun reports whether a language has so few of the works that a list of the other works
// would not help.
func begun(c *bilingual.Collection, tag language.Tag) bool {
	const many = 20
	has := len(c.In(tag))
	return has > 0 && c.Len()-has > many && 4*has < c.Len()
}

func reportBegun(ps *Pass, tag language.Tag) {
	has, all := len(ps.Collection.In(tag)), ps.Collection.Len()
	ps.Report(post.Fault{Severity: post.SeverityNote, Field: "lang",
		Message: fmt.Sprintf("%s has posts of %d of %d works, and the %d that it lacks are not listed", tag, has, all, all-has)})
}

// reportMissing reports the languages that a set lacks, in the order of the collection.
// It leaves out the languages of partner, a set that is probably of the same work. wanted
// is in the order of the collection too.
func reportMissing(ps *Pass, s, partner *bilingual.Set, wanted []language.Tag) {
	const most = 12 // a longer list helps nobody
	var missing []string
	has, more := s.Languages(), 0
	for _, tag := range wanted {
		switch i := slices.Index(has, tag); {
		case i >= 0:
			has = has[i+1:]
		case partner != nil && partner.In(tag) != nil:
		case len(missing) == most:
			more++
		default:
			missing = append(missing, tag.String())
		}
	}
	if len(missing) == 0 {
		return
	}
	if more > 0 {
		missing = append(missing, fmt.Sprintf("%d more languages", more))
	}
	var stubs []post.Place
	for _, p := range s.Placeholders() {
		stubs = append(stubs, post.Place{Path: p.Path})
	}
	ps.Report(post.Fault{Place: post.Place{Path: s.Posts()[0].Path}, Related: stubs,
		Message: fmt.Sprintf("there is no translation in %s", enumerate(missing)),
		Hint:    "translate the post; if the translation is there, give both the same translationKey"})
}

// enumerate returns "a", "a and b" or "a, b and c".
func enumerate(items []string) string {
	last := len(items) - 1
	if last == 0 {
		return items[0]
	}
	return strings.Join(items[:last], ", ") + " and " + items[last]
}
