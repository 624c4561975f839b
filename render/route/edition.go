package route

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// An Edition is the publication in one language, as a caller configures it.
type Edition struct {
	Lang language.Tag

	// Base is the address where the edition starts: "https://example.ca/fr/". Each
	// language may have a folder or a domain. If Base has no host ("/fr/"), pages
	// have no canonical address and no alternates for search engines.
	Base string

	Title       string // of the publication, in this language
	Description string
}

// Absolute reports whether the edition's base has a host.
func (e Edition) Absolute() bool {
	u, err := parseBase(e.Base)
	return err == nil && u.Host != ""
}

// A Mount is an Edition and what routing learned of it: the address where it
// starts, and the folder that holds its files. The zero Mount starts at "/" and
// has no language.
type Mount struct {
	Edition        // Base is complete; an empty Title is that of the edition's first page
	Name    string // what Lang is called by its speakers: Français

	origin string // scheme and host, or nothing
	path   string // of Base, with slashes around
	root   string // path at which its host's files start, with slashes around
	host   string // folder of its host's files, where each host has its own
	dir    string // folder of its files
}

// URL returns the address of the edition's first page, percent-encoded, with the
// host if there is one.
func (m Mount) URL() string { return m.origin + escape(m.path) }

// Link returns the address of the edition's first page for a link on a page of
// another edition: without the host if both have the same.
func (m Mount) Link(from Mount) string {
	if m.origin != from.origin {
		return m.URL()
	}
	return escape(m.path)
}

// Origin returns the scheme and host of the edition's base. It returns "" if the
// base has no host.
func (m Mount) Origin() string { return m.origin }

// RootURL returns the address at which the site starts that the edition is part
// of.
func (m Mount) RootURL() string { return m.origin + escape(m.root) }

// Path returns where the edition's file called name stands among the site's files.
func (m Mount) Path(name string) string { return path.Join(m.dir, name) }

// RootPath returns where a file stands among the site's files that all editions
// of one host share.
func (m Mount) RootPath(name string) string { return path.Join(m.host, name) }

// escape returns a path as an address has it: percent-encoded.
func escape(path string) string { return (&url.URL{Path: path}).EscapedPath() }

// Segment returns the name of a language's folder: the shortest form of the tag
// that is clear among all. It is fr, and fr-ca only beside fr-fr.
func Segment(tag language.Tag, all []language.Tag) string {
	base, _ := tag.Base()
	if tag == language.Und {
		return "und"
	}
	for _, other := range all {
		if b, _ := other.Base(); other != tag && other != language.Und && b == base {
			return strings.ToLower(tag.String())
		}
	}
	return base.String()
}

// mounts returns the router's editions, or one for each language, with their
// places.
func (rt *Router) mounts(langs []language.Tag) ([]Mount, error) {
	base, err := parseBase(rt.Base)
	if err != nil {
		return nil, err
	}
	editions := slices.Clone(rt.Editions)
	if editions == nil {
		for _, tag := range langs {
			editions = append(editions, Edition{Lang: tag, Base: strings.TrimSuffix(base.String(), "/") + "/" + Segment(tag, langs) + "/"})
		}
	}
	mounts := make([]Mount, 0, len(editions))
	tags := make([]language.Tag, 0, len(editions))
	origins := map[string]bool{}
	for _, e := range editions {
		u, err := parseBase(e.Base)
		if err != nil {
			return nil, fmt.Errorf("edition %s: %w", e.Lang, err)
		}
		e.Base = u.String()
		m := Mount{Edition: e, Name: lang.Name(e.Lang), path: u.Path}
		if u.Host != "" {
			m.origin = u.Scheme + "://" + u.Host
		}
		origins[m.origin] = true
		tags = append(tags, e.Lang)
		mounts = append(mounts, m)
	}
	for i := range mounts {
		m := &mounts[i]
		if len(origins) > 1 { // a host each: each has a folder of files
			m.root, m.host = "/", Segment(m.Lang, tags)
			m.dir = path.Join(m.host, strings.Trim(m.path, "/"))
			continue
		}
		m.root = base.Path
		if !strings.HasPrefix(m.path, m.root) {
			m.root = "/"
		}
		m.dir = strings.Trim(strings.TrimPrefix(m.path, m.root), "/")
	}
	return mounts, nil
}

// parseBase reads an address and ends its path with a slash.
func parseBase(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	switch {
	case err != nil:
		return nil, fmt.Errorf("the base %q is not an address: %w", s, err)
	case u.Scheme == "" && u.Host == "" && (s == "" || s[0] == '/'):
	case u.Scheme != "http" && u.Scheme != "https" || u.Host == "":
		return nil, fmt.Errorf("the base %q is not an address of a site: write https://example.ca/ or a path such as /", s)
	}
	u.RawQuery, u.Fragment = "", ""
	u.Path = path.Clean("/"+u.Path) + "/"
	if u.Path == "//" {
		u.Path = "/"
	}
	u.RawPath = ""
	return u, nil
}
