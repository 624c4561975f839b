package bilingual

import (
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
)

// alternateFields lists the fields that name a translation.
var alternateFields = []string{"altLangPage", "altLang", "alternate", "alternates", "trans_url", "toggle", "translation", "translations"}

// ByAlternate returns the rule alternate. It ties a post to a post that it names in a
// field, by address, path, slug or title. The field holds a text, a list, or a table by
// language. Without fields the rule looks for altLangPage, altLang, alternate,
// alternates, trans_url, toggle, translation and translations.
//
// [post.Post.Addresses] returns the addresses of a post; a host, .html and outer slashes
// do not matter. A name without a folder is looked for beside the post, then in the same
// folder of the other language. Posts that name each other are tied before the rules path
// and suffix are tried.
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

// answers returns the names that other posts may use for a post: its addresses and its
// title.
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

// alternate returns the names that the text of an alternate in p may mean.
func alternate(p *post.Post, text string) []string {
	address := post.Address(text)
	if address == "" {
		return []string{"/"}
	}
	var all []string
	if !strings.Contains(text, "://") && !strings.HasPrefix(text, "/") { // in the same folder first, then in the folder of another language
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

// texts returns the texts in a value of front matter that may name a post. It leaves out
// the languages and labels that a list or table has beside them.
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

// isLanguage reports whether s is a language tag with two letters, such as fr or fr-CA.
func isLanguage(s string) bool {
	if base, _, _ := strings.Cut(strings.ReplaceAll(s, "_", "-"), "-"); len(base) != 2 {
		return false
	}
	_, err := lang.Parse(s)
	return err == nil
}

// isYear reports whether s is a year. Addresses of blogs start with one.
func isYear(s string) bool {
	return len(s) == 4 && strings.Trim(s, "0123456789") == ""
}
