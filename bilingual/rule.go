package bilingual

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// Claim is what a post says under a rule. The zero Claim says nothing.
type Claim struct {
	// Is are the names the post goes by, the surest first: a second name ties
	// only what first names left untied.
	Is []string

	// Answers are names by which others may want it; two posts that both answer
	// to a name are not thereby the same.
	Answers []string

	// Wants are its translations; of each the names it may go by, the surest
	// first. The first name that exactly one post has is taken.
	Wants [][]string

	// Place is that of the field that says so, for explanations.
	Place post.Place
}

// Rule reads claims off posts. Names of different rules never meet. Claim must
// be a pure function.
type Rule struct {
	Name  string
	Claim func(*post.Post) Claim
}

// keyFields are the names that translation keys go by.
var keyFields = []string{"translationKey", "translation_key", "ref", "lang-ref", "lang_ref", "page_id", "trans_id", "i18n_key"}

// Key ties posts that have the same key in their front matter. With no fields
// named it looks for translationKey, translation_key, ref, lang-ref, lang_ref,
// page_id, trans_id and i18n_key. White space, Unicode form, case and outer
// slashes do not tell keys apart.
func Key(fields ...string) Rule {
	if len(fields) == 0 {
		fields = keyFields
	}
	return Rule{Name: "key", Claim: func(p *post.Post) Claim {
		for _, field := range fields {
			if key := fold(p.Meta.String(field)); key != "" {
				_, at := p.Meta.Place(field)
				return Claim{Is: []string{key}, Place: at}
			}
		}
		return Claim{}
	}}
}

// fold is what two keys have in common that mean the same.
func fold(key string) string {
	return strings.ToLower(norm.NFC.String(strings.Trim(strings.TrimSpace(key), "/ ")))
}

// Path ties posts whose paths are equal once the folder that names the language
// is taken out: en/blog/a.md and fr/blog/a.md, docs/fr/a.md and docs/a.md. A
// file a.md and a bundle a/index.md are the same where nothing is closer.
func Path() Rule {
	return Rule{Name: "path", Claim: func(p *post.Post) Claim {
		if p.LangFrom == post.FromSuffix {
			return Claim{}
		}
		return pathClaim(p)
	}}
}

// Suffix ties posts whose names are equal once the language at their end is
// taken off: a.md, a.fr.md and a.en.md; a.md and a-fr.md.
func Suffix() Rule {
	return Rule{Name: "suffix", Claim: func(p *post.Post) Claim {
		switch p.LangFrom {
		case post.FromSuffix, post.FromDefault, post.FromField:
			return pathClaim(p)
		}
		if name, ok := cutHyphen(p); ok {
			return Claim{Is: []string{"", "", name}, Place: post.Place{Path: p.Path}}
		}
		return Claim{Is: []string{"", "", p.Name}, Place: post.Place{Path: p.Path}}
	}}
}

// cutHyphen is the name of a post of the folder fr/ without the -fr at its end.
func cutHyphen(p *post.Post) (string, bool) {
	i := strings.LastIndexByte(p.Name, '-')
	if i <= 0 {
		return "", false
	}
	tag, ok := post.ParseLanguage(p.Name[i+1:])
	if !ok {
		return "", false
	}
	own, _ := p.Lang.Base()
	base, _ := tag.Base()
	return p.Name[:i], own == base
}

// pathClaim is the path without its language: first as it is, then with a
// bundle's index and the extension aside.
func pathClaim(p *post.Post) Claim {
	exact := p.Name + path.Ext(p.Path)
	if base := strings.ToLower(path.Base(p.Path)); strings.HasPrefix(base, "index.") || strings.HasPrefix(base, "_index.") {
		exact = path.Join(p.Name, base[:strings.IndexByte(base, '.')]+path.Ext(p.Path))
	}
	return Claim{Is: []string{norm.NFC.String(exact), norm.NFC.String(p.Name)}, Place: post.Place{Path: p.Path}}
}

// alternateFields are the names of fields that name a translation.
var alternateFields = []string{"altLangPage", "altLang", "alternate", "alternates", "trans_url", "toggle", "translation", "translations"}

// Alternate ties a post to the one whose address, path, slug or title it
// names in a field: a text, a list, or a table by language. With no fields named
// it looks for altLangPage, altLang, alternate, alternates, trans_url, toggle,
// translation and translations. Host, .html and outer slashes do not matter;
// the addresses of a post are those of [post.Post.Addresses].
func Alternate(fields ...string) Rule {
	if len(fields) == 0 {
		fields = alternateFields
	}
	return Rule{Name: "alternate", Claim: func(p *post.Post) Claim {
		c := Claim{Answers: p.Addresses()}
		if p.Title != "" {
			c.Answers = append(c.Answers, "title:"+fold(p.Title))
		}
		for _, field := range fields {
			val, ok := p.Meta.Get(field)
			if !ok {
				continue
			}
			for _, text := range texts(val) {
				c.Wants = append(c.Wants, alternate(p, text))
			}
			if c.Place.Line == 0 {
				_, c.Place = p.Meta.Place(field)
			}
		}
		return c
	}}
}

// alternate are the names that the text of an alternate may mean.
func alternate(p *post.Post, text string) []string {
	address := post.Address(text)
	var all []string
	if address != "" {
		if !strings.Contains(text, "://") && !strings.HasPrefix(text, "/") { // the same folder first
			beside := post.Address(path.Join(path.Dir(p.Path), text))
			all = append(all, beside, strings.TrimSuffix(beside, path.Ext(beside)))
		}
		all = append(all, address)
		if ext := path.Ext(address); ext == ".md" || ext == ".markdown" {
			all = append(all, strings.TrimSuffix(address, ext))
		}
	}
	return append(all, "title:"+fold(text))
}

// texts are the texts in a value of front matter.
func texts(val any) []string {
	switch v := val.(type) {
	case string:
		if strings.TrimSpace(v) != "" {
			return []string{v}
		}
	case []any:
		var all []string
		for _, item := range v {
			all = append(all, texts(item)...)
		}
		return all
	case post.Meta:
		var all []string
		for _, item := range v.All() {
			all = append(all, texts(item)...)
		}
		return all
	}
	return nil
}

// Permalink ties posts whose permalink or url is equal once the part that
// names their language is taken out: /cs/news/2024/05/01/ and /news/2024/05/01/.
func Permalink() Rule {
	return Rule{Name: "permalink", Claim: func(p *post.Post) Claim {
		if p.URL == "" || strings.Contains(p.URL, "://") {
			return Claim{}
		}
		parts := strings.Split(post.Address(p.URL), "/")
		parts = slices.DeleteFunc(parts, func(s string) bool { return speaksOf(s, p.Lang) })
		name := strings.Join(parts, "/")
		if name == "" {
			name = "/"
		}
		_, at := p.Meta.Place("permalink")
		if at.Line == 0 {
			_, at = p.Meta.Place("url")
		}
		return Claim{Is: []string{name}, Place: at}
	}}
}

// speaksOf tells whether a part of an address names a language.
func speaksOf(s string, lang language.Tag) bool {
	if len(s) < 2 || len(s) > 10 {
		return false
	}
	tag, ok := post.ParseLanguage(s)
	if !ok {
		return false
	}
	a, _ := tag.Base()
	b, _ := lang.Base()
	return a == b
}

// Rules are the five, in the order in which [Pair] tries them.
func Rules() []Rule { return []Rule{Key(), Path(), Suffix(), Alternate(), Permalink()} }

// ParseRules reads rules as programs take them from a flag, separated by
// commas: key, key:FIELD, path, suffix, alternate, alternate:FIELD, permalink.
// Fields of one rule may follow each other: key:ref,key:page_id. An empty text
// is [Rules].
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
			rules = append(rules, Key(fields[name]...))
		case "path":
			rules = append(rules, Path())
		case "suffix":
			rules = append(rules, Suffix())
		case "alternate":
			rules = append(rules, Alternate(fields[name]...))
		case "permalink":
			rules = append(rules, Permalink())
		}
	}
	return rules, nil
}
