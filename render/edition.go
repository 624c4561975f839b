package render

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// Edition is the publication in one language.
type Edition struct {
	Lang language.Tag

	// Base is where it starts: "https://example.ca/fr/", so that a domain for
	// each language is as easy as a folder. Without a host ("/fr/") pages have no
	// canonical address and no alternates.
	Base string

	Title       string // of the publication, in this language
	Description string

	host   string // folder of its host's files among those of the site, where each has its own
	dir    string // of its files among those of the site
	root   string // path at which its host's files start, with slashes around
	origin string // scheme and host, or nothing
	path   string // of Base
	name   string // of Lang, in itself
}

// Segment is the shortest form of a tag that is clear among all: fr, and fr-ca
// only beside fr-fr. It is what a language's folder is called by default.
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

// editions are those of the router, or one for each language of a collection.
func (rt *Router) editions(langs []language.Tag) ([]Edition, error) {
	base, err := parseBase(rt.Base)
	if err != nil {
		return nil, err
	}
	list := slices.Clone(rt.Editions)
	if list == nil {
		for _, tag := range langs {
			list = append(list, Edition{Lang: tag, Base: strings.TrimSuffix(base.String(), "/") + "/" + Segment(tag, langs) + "/"})
		}
	}
	var tags []language.Tag
	origins := map[string]bool{}
	for i := range list {
		e := &list[i]
		u, err := parseBase(e.Base)
		if err != nil {
			return nil, fmt.Errorf("edition %s: %w", e.Lang, err)
		}
		e.Base, e.path, e.origin, e.name = u.String(), u.Path, "", lang.Name(e.Lang)
		if u.Host != "" {
			e.origin = u.Scheme + "://" + u.Host
		}
		origins[e.origin] = true
		tags = append(tags, e.Lang)
	}
	for i := range list {
		e := &list[i]
		if len(origins) > 1 { // a host each: each has a folder of files
			e.root, e.host = "/", Segment(e.Lang, tags)
			e.dir = path.Join(e.host, strings.Trim(e.path, "/"))
			continue
		}
		e.root = base.Path
		if !strings.HasPrefix(e.path, e.root) {
			e.root = "/"
		}
		e.dir = strings.Trim(strings.TrimPrefix(e.path, e.root), "/")
	}
	return list, nil
}

// parseBase reads an address that ends in a slash.
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

// Absolute tells whether the edition's base has a host.
func (e Edition) Absolute() bool { return e.origin != "" }

// File is where a file of the edition stands among those of the site.
func (e Edition) File(name string) string { return path.Join(e.dir, name) }

// Path is the address of the edition's first page, without its host,
// percent-encoded.
func (e Edition) Path() string { return (&url.URL{Path: e.path}).EscapedPath() }

// PathFrom is the address of the edition's first page for a link in another
// edition: without its host where they share it.
func (e Edition) PathFrom(other Edition) string {
	if e.origin != other.origin {
		return e.origin + e.Path()
	}
	return e.Path()
}

// Root is the address of the site that the edition is part of.
func (e Edition) Root() string { return e.origin + (&url.URL{Path: e.root}).EscapedPath() }

// Origin is the scheme and host of the edition's base, empty if it has none.
func (e Edition) Origin() string { return e.origin }

// RootFile is where a file that is common to the editions of a host stands among
// those of the site.
func (e Edition) RootFile(name string) string { return path.Join(e.host, name) }
