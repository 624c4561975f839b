package post

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Addresses are the paths at which the generators that the post may come from
// would publish it, the most likely first: no host, no .html, no outer slash,
// NFC, without percent-encoding. They are how authors' links and alternates name
// the post. An address that the front matter gives comes before those that
// Hugo and Jekyll make of date, slug and file name; an absolute one is none, as
// it tells of another page.
func (p *Post) Addresses() []string {
	var all []string
	add := func(address string) {
		if a := Address(address); !slices.Contains(all, a) {
			all = append(all, a)
		}
	}
	if p.URL != "" && !strings.Contains(p.URL, "://") && !strings.ContainsAny(p.URL, ":{") {
		add(p.URL)
	}
	file := cutFileDate(stem(p.Path))
	slugs := []string{path.Base(p.Name)}
	if slug := cutFileDate(slugs[0]); !slices.Contains(slugs, slug) {
		slugs = append(slugs, slug)
	}
	if file != "index" && file != "_index" && !slices.Contains(slugs, file) {
		slugs = append(slugs, file)
	}
	if p.Slug != "" {
		slugs = append([]string{p.Slug}, slugs...)
	}
	full := strings.ReplaceAll("/"+path.Dir(p.Path)+"/", "/_posts/", "/")
	dirs := []string{path.Clean(full)}
	base := stem(p.Path)
	if base == "index" || base == "_index" || base != strings.TrimSuffix(base, p.Lang.String()) {
		dirs = append(dirs, path.Dir(path.Clean(full)))
	}
	dirs = append(dirs, path.Dir("/"+p.Name))
	for _, dir := range dirs {
		for _, slug := range slugs {
			add(path.Join(dir, slug))
			if !p.Date.IsZero() {
				add(path.Join(dir, p.Date.Format("2006/01/02"), slug))
			}
		}
	}
	if !p.Date.IsZero() {
		for _, slug := range slugs {
			add(path.Join(p.Date.Format("2006/01/02"), slug))
		}
	}
	add(strings.TrimSuffix(p.Path, path.Ext(p.Path)))
	for _, alias := range p.Aliases {
		add(alias)
	}
	return slices.DeleteFunc(all, func(a string) bool { return a == "" })
}

// Address is an address or path as [Post.Addresses] has them.
func Address(s string) string {
	if i := strings.Index(s, "://"); i >= 0 {
		s = s[i+3:]
		if i = strings.IndexByte(s, '/'); i < 0 {
			return ""
		}
		s = s[i:]
	}
	s, _, _ = strings.Cut(s, "#")
	s, _, _ = strings.Cut(s, "?")
	if decoded, err := url.PathUnescape(s); err == nil {
		s = decoded
	}
	s = strings.Trim(path.Clean("/"+norm.NFC.String(strings.TrimSpace(s))), "/")
	s = strings.TrimSuffix(strings.TrimSuffix(s, ".html"), "/index")
	if s == "index" {
		return ""
	}
	return s
}
