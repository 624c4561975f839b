package post

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// contentRoots are folders that hold a site's content and are not part of its addresses.
var contentRoots = []string{"content", "docs", "src", "site", "pages", "_i18n"}

// Addresses returns the paths at which generators would publish the post, the most likely first.
// Links and alternates that authors write name the post by one of them. They come in this order:
//
//  1. the address that the front matter gives, unless it is absolute or a pattern
//  2. the addresses that Hugo and Jekyll make of date, slug and file name
//  3. the aliases
//  4. all of these without the folder of the content
//  5. if the front matter or a suffix names the language, all of these below it
//
// Every address has the form that [Address] returns. Addresses reads no file. It does not look at other
// posts, which may have the same addresses.
func (p *Post) Addresses() []string {
	all := make([]string, 0, 32)
	add := func(address string) {
		if !slices.Contains(all, address) {
			all = append(all, address)
		}
	}
	if p.URL != "" && !strings.Contains(p.URL, "://") && !strings.ContainsAny(p.URL, ":{") {
		add(Address(p.URL))
	}
	file := cutFileDate(stem(p.Path))
	slugs := []string{path.Base(p.Name)}
	if slug := cutFileDate(slugs[0]); !slices.Contains(slugs, slug) {
		slugs = append(slugs, slug)
	}
	if !p.IsIndex() && !slices.Contains(slugs, file) {
		slugs = append(slugs, file)
	}
	if p.Slug != "" {
		slugs = append([]string{p.Slug}, slugs...)
	}
	full := strings.ReplaceAll("/"+path.Dir(p.Path)+"/", "/_posts/", "/")
	dirs := []string{path.Clean(full)}
	if p.IsIndex() {
		dirs = append(dirs, path.Dir(path.Clean(full)))
	}
	dirs = append(dirs, path.Dir("/"+p.Name))
	day := ""
	if !p.Date.IsZero() {
		day = p.Date.Time().Format("2006/01/02/")
	}
	for _, dir := range dirs {
		if dir = strings.TrimPrefix(dir, "/"); dir != "" {
			dir += "/"
		}
		for _, slug := range slugs {
			add(cleanAddress(dir + slug))
			if day != "" {
				add(cleanAddress(dir + day + slug))
			}
		}
	}
	if day != "" {
		for _, slug := range slugs {
			add(cleanAddress(day + slug))
		}
	}
	add(cleanAddress(strings.TrimSuffix(p.Path, path.Ext(p.Path))))
	for _, alias := range p.Aliases {
		add(Address(alias))
	}
	all = slices.DeleteFunc(all, func(a string) bool { return a == "" })
	for _, a := range all {
		if first, rest, ok := strings.Cut(a, "/"); ok && slices.Contains(contentRoots, first) {
			add(rest)
		}
	}
	if p.LangFrom == FromSuffix || p.LangFrom == FromField {
		folder := strings.ToLower(p.Lang.String()) + "/"
		for _, a := range all {
			if !strings.HasPrefix(strings.ToLower(a), folder) {
				add(folder + a)
			}
		}
	}
	return all
}

// Address returns an address or a path in the form that [Post.Addresses] uses: without host, query,
// fragment, outer slashes, index and .html, in NFC and without percent-encoding. It returns "" for
// the root.
func Address(s string) string {
	if i := strings.Index(s, "://"); i >= 0 {
		s = s[i+3:]
		if i = strings.IndexByte(s, '/'); i < 0 {
			return ""
		}
		s = s[i:]
	}
	return cleanAddress(s)
}

// cleanAddress returns an address without a host in the form of [Address].
func cleanAddress(s string) string {
	if !isPlain(s) {
		s, _, _ = strings.Cut(s, "#")
		s, _, _ = strings.Cut(s, "?")
		if decoded, err := url.PathUnescape(s); err == nil {
			s = decoded
		}
		s = path.Clean("/" + norm.NFC.String(strings.TrimSpace(s)))
	}
	s = strings.Trim(s, "/")
	s = strings.TrimSuffix(strings.TrimSuffix(s, ".html"), "/index")
	if s == "index" {
		return ""
	}
	return s
}

// isPlain reports whether the path of an address needs no cleaning, like most paths. Such a path is
// ASCII without spaces, encoding, query or fragment. None of its parts is empty or starts with a
// dot.
func isPlain(s string) bool {
	start := true // of a part
	for i := range len(s) {
		switch c := s[i]; {
		case c <= ' ', c >= 0x7f, c == '%', c == '#', c == '?':
			return false
		case start && (c == '.' || c == '/' && i > 0):
			return false
		default:
			start = c == '/'
		}
	}
	return true
}
