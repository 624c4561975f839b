package route

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
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
// starts, and the folder that holds its files. Use [Routes.Editions] or
// [Routes.Edition] to get one. The zero Mount has no address: its URL is "".
type Mount struct {
	Edition        // Base is complete; an empty Title becomes the title of the edition's first page
	Name    string // the name of Lang in Lang itself: Français

	origin string // scheme and host, or ""
	path   string // of Base, with slashes around
	root   string // path at which the files of its host start, with slashes around
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

// RootURL returns the address at which the site of the edition starts. Several editions may
// share it.
func (m Mount) RootURL() string { return m.origin + escape(m.root) }

// Path returns the path, among the site's files, of the edition's file with a name.
func (m Mount) Path(name string) string { return path.Join(m.dir, name) }

// RootPath returns the path, among the site's files, of a file that all editions of one
// host share.
func (m Mount) RootPath(name string) string { return path.Join(m.host, name) }

// escape returns a path percent-encoded, as addresses need it.
func escape(path string) string { return (&url.URL{Path: path}).EscapedPath() }

// shortest returns the shortest form of a tag that no other tag in all has: fr, and fr-ca
// only beside fr-fr. It names the folder of a language's edition if no folder or file of
// the content names the language.
func shortest(tag language.Tag, all []language.Tag) string {
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

// segments returns the names of the folders of languages. A name is taken from the folders
// of the content, or else from the endings of its files' names, or else from [shortest].
func segments(c *bilingual.Collection) []string {
	var names []string
	taken := map[string]bool{}
	for _, tag := range c.Languages() {
		count := map[string]int{}
		for _, p := range c.In(tag) {
			if name := spelled(p); name != "" {
				if count[name]++; p.LangFrom == post.FromFolder {
					count[name] += len(c.In(tag))
				}
			}
		}
		name := shortest(tag, c.Languages())
		for other, n := range count {
			if better := n > count[name] || n == count[name] && other < name; better && !taken[strings.ToLower(other)] {
				name = other
			}
		}
		taken[strings.ToLower(name)] = true
		names = append(names, name)
	}
	return names
}

// spelled returns how the path of a post names its language: pt-br in pt-br/a.md and
// a.pt-br.md. It returns "" if the path does not name it.
func spelled(p *post.Post) string {
	switch p.LangFrom {
	case post.FromFolder:
		for part := range strings.SplitSeq(path.Dir(p.Path), "/") {
			if lang.Speaks(part, p.Lang) {
				return part
			}
		}
	case post.FromSuffix:
		stem := strings.TrimSuffix(path.Base(p.Path), path.Ext(p.Path))
		for i := range len(stem) { // the longest ending
			if rest := stem[i+1:]; strings.IndexByte(".-_", stem[i]) >= 0 && lang.Speaks(rest, p.Lang) {
				return rest
			}
		}
	}
	return ""
}

// mounts returns the router's editions, or one for each language, with their
// places.
func (rt *Router) mounts(c *bilingual.Collection) ([]Mount, error) {
	base, err := parseBase(rt.Base)
	if err != nil {
		return nil, err
	}
	editions := slices.Clone(rt.Editions)
	if editions == nil {
		for i, name := range segments(c) {
			editions = append(editions, Edition{Lang: c.Languages()[i], Base: strings.TrimSuffix(base.String(), "/") + "/" + name + "/"})
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
		if isOwn(u.Path) {
			return nil, fmt.Errorf("edition %s: the base %q has a name that only the library may use", e.Lang, e.Base)
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
		if len(origins) > 1 { // each edition has its own host, so each has its own folder
			m.root, m.host = "/", shortest(m.Lang, tags)
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
