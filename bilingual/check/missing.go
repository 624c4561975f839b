package check

import (
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// Missing finds works that lack a language of the collection, one finding for
// each work. A language that has only just begun, with less than a quarter of
// many works, is told of once.
func Missing() Rule {
	return Rule{Name: "missing", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		var missing []string
		for _, lang := range ps.Collection.Languages() {
			switch {
			case ps.Set.In(lang) == nil:
				if !begun(ps.Collection, lang) {
					missing = append(missing, lang.String())
				}
			case begun(ps.Collection, lang) && ps.Set.In(lang) == ps.Collection.In(lang)[0]:
				ps.Report(post.Fault{Place: post.Place{Path: ps.Set.In(lang).Path}, Severity: post.SeverityNote, Field: "lang",
					Message: fmt.Sprintf("%s has posts of %d of %d works; those it lacks are not listed", lang, len(ps.Collection.In(lang)), ps.Collection.Len())})
			}
		}
		if len(missing) == 0 {
			return nil
		}
		first := ps.Set.Posts()[0]
		ps.Report(post.Fault{Place: post.Place{Path: first.Path},
			Message: fmt.Sprintf("there is no translation in %s", enumerate(missing)),
			Hint:    "translate it; if the translation is there, tie them by a translationKey that both have"})
		return nil
	}}
}

// begun tells whether a language has so few of the works that to list the others
// would say nothing.
func begun(c *bilingual.Collection, lang language.Tag) bool {
	const many = 20
	has := len(c.In(lang))
	return has > 0 && c.Len()-has > many && 4*has < c.Len()
}

// enumerate is "a", "a and b", "a, b and c".
func enumerate(items []string) string {
	last := len(items) - 1
	if last == 0 {
		return items[0]
	}
	return strings.Join(items[:last], ", ") + " and " + items[last]
}
