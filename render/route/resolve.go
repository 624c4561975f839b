package route

import (
	"net/url"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
)

// A Target is where a link or an image on the page of a post leads.
type Target struct {
	URL  string     // percent-encoded, for a link on that page; as it was written if nothing was found
	Post *post.Post // nil if it is the page of no post
}

// Resolve finds what a link or an image in a post means: another post, or else a
// published file. Both are found by the path of the post's source.
func (rs *Routes) Resolve(from *post.Post, dest string) Target {
	if dest == "" || dest[0] == '#' || strings.HasPrefix(dest, "//") {
		return Target{URL: dest}
	}
	if i := strings.IndexAny(dest, ":/?#"); i >= 0 && dest[i] == ':' { // has a scheme
		return Target{URL: dest}
	}
	if to, fragment, ok := rs.c.Resolve(from, dest); ok {
		if address, ok := rs.Link(from, to); ok {
			if _, query, found := strings.Cut(strings.SplitN(dest, "#", 2)[0], "?"); found {
				address += "?" + query
			}
			if fragment != "" {
				address += "#" + (&url.URL{Fragment: fragment}).EscapedFragment()
			}
			return Target{address, to}
		}
	}
	file, rest := dest, ""
	if i := strings.IndexAny(dest, "?#"); i >= 0 {
		file, rest = dest[:i], dest[i:]
	}
	if file == "" {
		return Target{URL: dest}
	}
	if decoded, err := url.PathUnescape(file); err == nil {
		file = decoded
	}
	slash := strings.HasSuffix(file, "/") && file != "/"
	switch {
	case strings.HasPrefix(file, "/"):
		file = path.Clean(file)
	case strings.HasPrefix(file, "@/"):
		file = path.Clean(file[1:])
	default:
		file = path.Clean("/" + path.Join(path.Dir(from.Path), file))
	}
	if slash {
		file += "/"
	}
	return Target{URL: rs.FileURL(from, file) + rest}
}
