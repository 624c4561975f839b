package bilingual

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/unicode/norm"
)

// Claim is what a post says under a rule. The zero Claim says nothing.
//
// Pairing reads at most 250 names of a post, and 100 translations. More are a
// fault of the post.
type Claim struct {
	// Is lists the names of the post, the surest first; "" is no name. First names
	// are compared with first names, second names with second names. Second names
	// tie only posts that first names left alone.
	Is []string

	// Wants lists the translations of the post, each with the names that it may
	// have, the surest first. The first name that a post in another language has
	// is taken.
	Wants [][]string

	// Place is where the post says so. Explanations show it.
	Place post.Place
}

// Rule reads claims from posts. Names of different rules are never compared. Its
// functions are called once for each post, one post after the other.
type Rule struct {
	Name  string
	Claim func(*post.Post) Claim

	// Answers returns more names by which other posts may want a post. Two posts
	// that answer to the same name are not tied by that. Pairing calls it only if
	// some post wants another, and reads at most 250 names. nil adds none.
	Answers func(*post.Post) []string

	// Certain says that the names are keys. Posts with a name in common are one
	// work even if they are in one language. Posts with different first names are
	// never one work.
	Certain bool
}

// keyFields are the names that translation keys go by.
var keyFields = []string{"translationKey", "translation_key", "ref", "lang-ref", "lang_ref", "page_id", "trans_id", "i18n_key"}

// ByKey ties posts that have the same key in their front matter. With no fields
// named it looks for translationKey, translation_key, ref, lang-ref, lang_ref,
// page_id, trans_id and i18n_key. White space, Unicode form, case and outer
// slashes do not tell keys apart.
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

// fold is what two keys have in common that mean the same.
func fold(key string) string {
	return strings.ToLower(norm.NFC.String(strings.Trim(strings.TrimSpace(key), "/ ")))
}

// alternateFields are the names of fields that name a translation.
var alternateFields = []string{"altLangPage", "altLang", "alternate", "alternates", "trans_url", "toggle", "translation", "translations"}

// ByAlternate ties a post to the one whose address, path, slug or title it
// names in a field: a text, a list, or a table by language. With no fields named
// it looks for altLangPage, altLang, alternate, alternates, trans_url, toggle,
// translation and translations. Host, .html and outer slashes do not matter;
// the addresses of a post are those of [post.Post.Addresses]. Posts that name
// each other are tied before any guess by path is made.
func ByAlternate(fields ...string) Rule {
	if len(fields) == 0 {
		fields = alternateFields
	}
	return Rule{Name: "alternate", Answers: answers, Claim: func(p *post.Post) Claim {
		var c Claim
		for _, field := range fields {
			val, ok := p.Meta.Get(field)
			if !ok {
				continue
			}
			for _, text := range texts(val) {
				c.Wants = append(c.Wants, alternate(p, text))
			}
			if c.Place.Line == 0 && len(c.Wants) > 0 {
				_, c.Place = p.Meta.Place(field)
			}
		}
		if c.Place.Path == "" {
			c.Place.Path = p.Path
		}
		return c
	}}
}

// answers are the addresses and the title of a post.
func answers(p *post.Post) []string {
	all := p.Addresses()
	if p.Title != "" {
		all = append(all, "title:"+fold(p.Title))
	}
	if p.Name == "." {
		all = append(all, "/")
	}
	return all
}

// alternate are the names that the text of an alternate may mean.
func alternate(p *post.Post, text string) []string {
	address := post.Address(text)
	if address == "" {
		return []string{"/"}
	}
	var all []string
	if !strings.Contains(text, "://") && !strings.HasPrefix(text, "/") { // the same folder first, then that of another language
		for _, dir := range []string{path.Dir(p.Path), path.Dir(p.Name)} {
			beside := post.Address(path.Join(dir, text))
			all = append(all, beside, strings.TrimSuffix(beside, path.Ext(beside)))
		}
	}
	all = append(all, address)
	if ext := path.Ext(address); ext == ".md" || ext == ".markdown" {
		all = append(all, strings.TrimSuffix(address, ext))
	}
	if folder, rest, ok := strings.Cut(address, "/"); ok && !isLanguage(folder) { // a site in a folder of its host
		if first, _, _ := strings.Cut(rest, "/"); isLanguage(first) || isYear(first) {
			all = append(all, rest)
		}
	}
	return append(all, "title:"+fold(text))
}

// texts are the texts in a value of front matter that may name a post: not the
// languages that a list or table names them by.
func texts(val any) []string {
	switch v := val.(type) {
	case string:
		if s := strings.TrimSpace(v); s != "" && !isLanguage(s) {
			return []string{s}
		}
	case []any:
		var all []string
		for _, item := range v {
			all = append(all, texts(item)...)
		}
		return all
	case post.Meta:
		var all []string
		for field, item := range v.All() {
			switch strings.ToLower(field) {
			case "lang", "language", "locale", "hreflang", "label", "name", "title":
			default:
				all = append(all, texts(item)...)
			}
		}
		return all
	}
	return nil
}

// isLanguage tells whether s is a tag such as fr or fr-CA, and no word.
func isLanguage(s string) bool {
	if base, _, _ := strings.Cut(strings.ReplaceAll(s, "_", "-"), "-"); len(base) != 2 {
		return false
	}
	_, err := lang.Parse(s)
	return err == nil
}

// isYear tells whether s is a year, with which addresses of blogs start.
func isYear(s string) bool {
	return len(s) == 4 && strings.Trim(s, "0123456789") == ""
}

// ByPermalink ties posts whose permalink or url is equal, or is so once the part
// that names their language is taken out: /cs/news/2024/05/01/ and
// /news/2024/05/01/. An absolute one, or a pattern such as /:year/:title/, is
// none of the post's.
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

// Rules are the five, in the order in which [Pair] tries them.
func Rules() []Rule { return []Rule{ByKey(), ByPath(), BySuffix(), ByAlternate(), ByPermalink()} }

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
