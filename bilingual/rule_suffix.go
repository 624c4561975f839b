package bilingual

import (
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// BySuffix returns the rule suffix. It ties posts whose names are equal without the
// language at their end: a.md, a.fr.md and a.en.md; a.md and a-fr.md; a-en.md and
// a_fr.md, in any folder. If no post is closer, names that differ only in case, or in the
// day within one year, count as equal too.
func BySuffix() Rule {
	return Rule{Name: "suffix", Claim: func(p *post.Post) Claim {
		name := norm.NFC.String(p.Name)
		short := cutLanguage(name, p.Lang)
		folded := strings.ToLower(short)
		c := Claim{Is: []string{"", "", short, folded, yearly(folded)}, Place: post.Place{Path: p.Path}}
		if p.LangFrom != post.FromFolder {
			c.Is[0], c.Is[1] = exactName(p), name
		}
		return c
	}}
}

// cutLanguage returns a name without the language at its end, such as -fr, _fr, .fr or
// -zh-cn, if that is the post's language. It returns any other name as it is. The full
// name stays the surer one: in id/help/user-id.md, -id does not name the language.
func cutLanguage(name string, tag language.Tag) string {
	end := len(name)
	for range 2 {
		i := strings.LastIndexAny(name[:end], "-_./")
		if i <= 0 || name[i] == '/' || name[i-1] == '/' {
			return name
		}
		if lang.Speaks(name[i+1:], tag) {
			return name[:i]
		}
		end = i
	}
	return name
}
