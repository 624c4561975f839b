package post

import (
	"fmt"
	"slices"
	"strings"

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

// ParseLanguage reads a BCP 47 tag as people write it: fr-CA, fr_CA, zh-hans.
// It tells whether each part of it is a registered one.
func ParseLanguage(s string) (tag language.Tag, ok bool) {
	tag, err := language.Parse(strings.ReplaceAll(strings.TrimSpace(s), "_", "-"))
	return tag, err == nil && tag != language.Und
}

// ParseLanguages reads a list such as "en-CA,fr-CA". An empty list has no languages.
func ParseLanguages(list string) ([]language.Tag, error) {
	var tags []language.Tag
	for name := range strings.SplitSeq(list, ",") {
		if strings.TrimSpace(name) == "" {
			continue
		}
		tag, ok := ParseLanguage(name)
		if !ok {
			return nil, fmt.Errorf("%q is not a language: write a BCP 47 tag such as fr or fr-CA", strings.TrimSpace(name))
		}
		if !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	return tags, nil
}

// settle finds the listed language that a named one means: itself; for fr the
// listed fr-CA; for fr-CA the listed fr; for zh-TW the listed zh-Hant. One that
// none of them means stays itself. others counts the listed ones that would
// have done as well.
func settle(named language.Tag, listed []language.Tag) (tag language.Tag, found bool, others int) {
	if slices.Contains(listed, named) {
		return named, true, 0
	}
	_, namedScript, namedRegion := named.Raw()
	bare := namedScript == language.Script{} && namedRegion == language.Region{}
	tag = named
	for _, l := range listed {
		_, _, region := l.Raw()
		vague := region == language.Region{} || namedRegion == language.Region{}
		if !sameBase(named, l) || !bare && !sameScript(named, l) || !vague && region != namedRegion {
			continue
		}
		if found {
			others++
			continue
		}
		tag, found = l, true
	}
	return tag, found, others
}

func sameBase(a, b language.Tag) bool {
	x, _ := a.Base()
	y, _ := b.Base()
	return x == y
}

func sameScript(a, b language.Tag) bool {
	x, _ := a.Script() // the likely one where none is written
	y, _ := b.Script()
	return x == y
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
	tag, found, others := settle(named, paths.languages)
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
		if tag, ok := ParseLanguage(written); ok {
			return v, tag
		}
		r.faultAt(r.place(v), SeverityWarning, name, fmt.Sprintf("%s: %q is not a language", name, v.text),
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
