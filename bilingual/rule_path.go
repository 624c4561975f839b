package bilingual

import (
	"path"
	"slices"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/unicode/norm"
)

// ByPath returns the rule path. It ties posts whose paths are equal without the folder
// that names the language: en/blog/a.md and fr/blog/a.md, docs/fr/a.md and docs/a.md. If
// no post is closer, it ties these too:
//
//	a.md and a/index.md            a file and a bundle
//	docs/a.md and i18n/fr/…/a.md   as Docusaurus keeps translations, by plugin
//	en/Blog/a.md and fr/blog/a.md  paths that differ in case
//	2021-05-04-a.md and            the day on which a translation came out, if the
//	2021-05-05-a.md                name has only these days in that year
func ByPath() Rule {
	return Rule{Name: "path", Claim: func(p *post.Post) Claim {
		if p.LangFrom == post.FromSuffix {
			return Claim{}
		}
		name := originalOf(norm.NFC.String(p.Name))
		folded := strings.ToLower(name)
		return Claim{Is: []string{exactName(p), name, folded, yearly(folded)}, Place: post.Place{Path: p.Path}}
	}}
}

// originalOf returns the name of the original whose translation Docusaurus keeps under a
// name. It returns any other name as it is:
//
//	i18n/docusaurus-plugin-content-docs/current/a      docs/a
//	i18n/docusaurus-plugin-content-docs/version-2/a    versioned_docs/version-2/a
//	i18n/docusaurus-plugin-content-docs-ID/current/a   ID/a
//	i18n/docusaurus-plugin-content-blog/a              blog/a
//	i18n/docusaurus-plugin-content-pages/a             src/pages/a
func originalOf(name string) string {
	site, plugin, ok := strings.Cut(name, "i18n/docusaurus-plugin-content-")
	if !ok || site != "" && !strings.HasSuffix(site, "/") {
		return name
	}
	plugin, rest, _ := strings.Cut(plugin, "/")
	kind, id, named := strings.Cut(plugin, "-")
	folder := id
	switch {
	case kind == "pages" && !named:
		folder = "src/pages"
	case !named:
		folder = kind
	}
	if version, below, ok := strings.Cut(rest, "/"); ok && kind == "docs" {
		rest = below
		if version != "current" {
			folder = strings.TrimPrefix(id+"_versioned_docs/", "_") + version
		}
	}
	return site + folder + "/" + rest
}

// exactName returns the path without its language. It keeps the extension, the index of a
// bundle and the folder _posts.
func exactName(p *post.Post) string {
	name := p.Name
	if p.IsIndex() {
		name += "/index"
	}
	if p.IsSection() {
		name = path.Dir(name) + "/_index"
	}
	if i := strings.LastIndex("/"+p.Path, "/_posts/"); i >= 0 {
		parts := strings.Split(name, "/")
		at := max(0, len(parts)-1-strings.Count(p.Path[i+len("_posts/"):], "/"))
		name = strings.Join(slices.Insert(parts, at, "_posts"), "/")
	}
	return norm.NFC.String(name + path.Ext(p.Path))
}

// yearly returns a name that starts with a date with the year alone, and "" for any other
// name. Two posts of one year are near enough to be translations of each other.
func yearly(name string) string {
	i := strings.LastIndexByte(name, '/') + 1
	parts := strings.SplitN(name[i:], "-", 4) // 2021-05-04-a, or 2021-5-4-a, which Jekyll reads too
	if len(parts) < 4 || len(parts[0]) != 4 {
		return ""
	}
	if _, err := time.Parse("2006-1-2", strings.Join(parts[:3], "-")); err != nil {
		return ""
	}
	return name[:i] + parts[0] + "-" + parts[3]
}
