package bilingual

import (
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/unicode/norm"
)

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
