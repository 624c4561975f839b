package bilingual

import (
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

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
