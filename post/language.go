package post

import (
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// Origin says where a post's language was found.
type Origin uint8

const (
	// FromDefault is the first of [Parser.Languages], or und where there are none.
	FromDefault Origin = iota
	// FromField is the front matter: lang, language or locale.
	FromField
	// FromFolder is a folder of the path: fr/a.md, content/fr-CA/a.md.
	FromFolder
	// FromSuffix is the end of the file's name: a.fr.md, a-fr.md.
	FromSuffix
)

// String is "default", "field", "folder" or "suffix".
func (o Origin) String() string {
	return [...]string{"default", "field", "folder", "suffix"}[min(o, FromSuffix)]
}

// language settles the language of a file by its front matter, else its path,
// else the default.
func (r *reader) language(ps *Parser, paths *paths, meta *Meta) (language.Tag, Origin, string) {
	named, origin, name := paths.language(r.path)
	at := Place{Path: r.path}
	if v, tag := r.namedLanguage(ps, meta); v != nil {
		named, origin, at = tag, FromField, r.place(v)
	}
	if origin == FromDefault {
		if len(ps.Languages) > 0 {
			return ps.Languages[0], origin, name
		}
		return language.Und, origin, name
	}
	tag, found, others := lang.Settle(named, paths.languages)
	switch {
	case len(ps.Languages) == 0:
	case !found:
		r.faults = append(r.faults, &Fault{Place: at, Severity: SeverityNote, Rule: "post", Field: "lang",
			Message: fmt.Sprintf("the post is in %s, which is not among the languages asked for (%s)", tag, join(ps.Languages))})
	case others > 0:
		r.faults = append(r.faults, &Fault{Place: at, Severity: SeverityWarning, Rule: "post", Field: "lang",
			Message: fmt.Sprintf("the post is in %s, which may be any of %s; it is read as %s", named, join(ps.Languages), tag),
			Hint:    fmt.Sprintf("write lang: %s in its front matter, or name its folder so", tag)})
	}
	return tag, origin, name
}

// namedLanguage is the language that the front matter names, and where; nil is nowhere.
func (r *reader) namedLanguage(ps *Parser, meta *Meta) (*value, language.Tag) {
	for _, name := range ps.names(fieldLang) {
		v := meta.lookup(name)
		if v == nil || v.scalar() && v.text == "" {
			continue
		}
		if !v.scalar() {
			r.faultAt(r.place(v), SeverityWarning, name, fmt.Sprintf("%s is %s, and one language is wanted", name, v.kind),
				"write a BCP 47 tag such as fr or fr-CA; the file's path decides meanwhile")
			continue
		}
		written, _, _ := strings.Cut(v.text, ".") // fr_CA.UTF-8, as systems name locales
		if tag, ok := ps.folder(written); ok {
			return v, tag
		}
		if tag, err := lang.Parse(written); err == nil {
			return v, tag
		}
		r.faultAt(r.place(v), SeverityWarning, name, fmt.Sprintf("%s: %s is not a language", name, Quote(v.text)),
			"write a BCP 47 tag such as fr or fr-CA; the file's path decides meanwhile")
	}
	return nil, language.Und
}

func join(tags []language.Tag) string {
	names := make([]string, len(tags))
	for i, t := range tags {
		names[i] = t.String()
	}
	return strings.Join(names, ", ")
}
