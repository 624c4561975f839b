package bilingual

import (
	"path"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// ByPath ties posts whose paths are equal once the folder that names the language
// is taken out: en/blog/a.md and fr/blog/a.md, docs/fr/a.md and docs/a.md. Where
// nothing is closer, a file a.md and a bundle a/index.md are the same, and so are
// 2021-05-04-a.md and 2021-05-05-a.md, the day a translation came out, if the
// year has only these.
func ByPath() Rule {
	return Rule{Name: "path", Claim: func(p *post.Post) Claim {
		if p.LangFrom == post.FromSuffix {
			return Claim{}
		}
		name := norm.NFC.String(p.Name)
		return Claim{Is: []string{exactName(p), name, yearly(name)}, Place: post.Place{Path: p.Path}}
	}}
}

// BySuffix ties posts whose names are equal once the language at their end is
// taken off: a.md, a.fr.md and a.en.md; a.md and a-fr.md; a-en.md and a_fr.md in
// whatever folder.
func BySuffix() Rule {
	return Rule{Name: "suffix", Claim: func(p *post.Post) Claim {
		name := norm.NFC.String(p.Name)
		short := cutLanguage(name, p.Lang)
		c := Claim{Is: []string{"", "", short, yearly(short)}, Place: post.Place{Path: p.Path}}
		if p.LangFrom != post.FromFolder {
			c.Is[0], c.Is[1] = exactName(p), name
		}
		return c
	}}
}

// exactName is the path without its language alone: with its extension, and
// apart from a bundle's.
func exactName(p *post.Post) string {
	ext := path.Ext(p.Path)
	if base := p.Path[strings.LastIndexByte(p.Path, '/')+1:]; strings.HasPrefix(base, "index.") {
		return norm.NFC.String(p.Name + "/index" + ext)
	} else if strings.HasPrefix(base, "_index.") {
		return norm.NFC.String(p.Name + "/_index" + ext)
	}
	return norm.NFC.String(p.Name + ext)
}

// cutLanguage takes -fr, _fr or .fr off the end of a name, or -zh-cn, if that is
// the language. The full name is the surer one: the -id of id/help/user-id.md is
// none.
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

// yearly is a name that starts with a date, with only the year of it: posts of a
// year are near enough to be translations, those of any year are not.
func yearly(name string) string {
	i := strings.LastIndexByte(name, '/') + 1
	base := name[i:]
	if len(base) < len("2006-01-02-a") || base[4] != '-' || base[10] != '-' {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, base[:10]); err != nil {
		return ""
	}
	return name[:i+4] + base[10:]
}
