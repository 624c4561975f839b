package post

import (
	"fmt"
	"strings"

	"github.com/diptych-go/diptych/post/internal/header"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// Origin is where a post's language was found.
type Origin uint8

const (
	// FromDefault means the first of [Parser.Languages], or und if there are none.
	FromDefault Origin = iota
	// FromField means the front matter: lang, language or locale.
	FromField
	// FromFolder means a folder of the path: fr/a.md, content/fr-CA/a.md.
	FromFolder
	// FromSuffix means the end of the file's name: a.fr.md, a-fr.md.
	FromSuffix
)

// String returns "default", "field", "folder" or "suffix".
func (o Origin) String() string {
	return [...]string{"default", "field", "folder", "suffix"}[min(o, FromSuffix)]
}

// language returns the language of a file, where it was found, and the file's name without it. The
// front matter decides, else the path, else the default.
func (f *fieldReader) language(paths *paths) (language.Tag, Origin, string) {
	named, origin, name := paths.language(f.path)
	at := Place{Path: f.path}
	if v, tag := f.namedLanguage(); v != "" {
		named, origin, at = tag, FromField, f.place(v)
	}
	if origin == FromDefault {
		if len(f.ps.Languages) > 0 {
			return f.ps.Languages[0], origin, name
		}
		return language.Und, origin, name
	}
	tag, found, others := lang.Settle(named, paths.languages)
	switch {
	case len(f.ps.Languages) == 0:
	case !found:
		f.faults = append(f.faults, &Fault{Place: at, Severity: SeverityNote, Rule: "post", Field: "lang",
			Message: fmt.Sprintf("the post is in %s, which is not among the languages asked for (%s)", tag, join(f.ps.Languages))})
	case others > 0:
		f.faults = append(f.faults, &Fault{Place: at, Severity: SeverityWarning, Rule: "post", Field: "lang",
			Message: fmt.Sprintf("the post is in %s, which may be any of %s; it is read as %s", named, join(f.ps.Languages), tag),
			Hint:    fmt.Sprintf("write lang: %s in its front matter, or name its folder so", tag)})
	}
	return tag, origin, name
}

// namedLanguage returns the language that the front matter names, and the value that names it. The
// value is "" if there is none.
func (f *fieldReader) namedLanguage() (value, language.Tag) {
	for _, name := range f.ps.names(fieldLang) {
		v := f.meta.lookup(name)
		if v.Scalar() && v.Text() == "" {
			continue
		}
		v = only(v)
		if !v.Scalar() {
			f.faultAt(f.place(v), SeverityWarning, name, fmt.Sprintf("%s is %s, and one language is wanted", name, v.Kind()),
				"write a BCP 47 tag such as fr or fr-CA; the file's path decides meanwhile")
			continue
		}
		written, _, _ := strings.Cut(v.Text(), ".") // fr_CA.UTF-8, as systems name locales
		if tag, ok := f.ps.folder(written); ok {
			return v, tag
		}
		if tag, err := lang.Parse(written); err == nil {
			return v, tag
		}
		if tag, ok := lang.FromName(strings.TrimSpace(v.Text())); ok {
			return v, tag
		}
		hint := "write a BCP 47 tag such as fr or fr-CA; the file's path decides meanwhile"
		if tag, ok := lang.FromCountry(written); ok {
			hint = fmt.Sprintf("did you mean %s? the file's path decides meanwhile", tag)
		}
		f.faultAt(f.place(v), SeverityWarning, name, fmt.Sprintf("%s: %s is not a language", name, Quote(v.Text())), hint)
	}
	return "", language.Und
}

// only returns the text of a list of one text, and any other value as it is.
func only(v value) value {
	if v.Kind() != header.List {
		return v
	}
	var one value
	for item := range v.Items() {
		if one != "" || !item.Scalar() {
			return v
		}
		one = item
	}
	if one == "" {
		return v
	}
	return one
}

func join(tags []language.Tag) string {
	names := make([]string, len(tags))
	for i, t := range tags {
		names[i] = t.String()
	}
	return strings.Join(names, ", ")
}
