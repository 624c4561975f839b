package bilingual

import (
	"iter"
	"net/url"
	"path"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/unicode/norm"
)

// A destination is the parsed destination of a link, for which no post or file is found
// yet.
type destination struct {
	path   string // decoded, NFC, without query
	rooted bool   // from the root of the content or the site
	host   bool   // with a host
}

func parseDestination(dest string) (d destination) {
	dest, _, _ = strings.Cut(dest, "?")
	if before, rest, ok := strings.Cut(dest, "}}"); ok && strings.HasPrefix(before, "{{") && strings.Contains(before, "url") && !strings.Contains(rest, "{") {
		dest = "/" + strings.TrimLeft(rest, "/") // {{ site.baseurl }}/a
	}
	if _, rest, ok := strings.Cut(dest, "//"); ok && (strings.HasPrefix(dest, "//") || strings.Contains(dest, "://")) {
		_, rest, _ = strings.Cut(rest, "/")
		dest, d.host = "/"+rest, true
	}
	if decoded, err := url.PathUnescape(dest); err == nil {
		dest = decoded
	}
	for _, root := range []string{"@/", "@site/"} {
		if rest, ok := strings.CutPrefix(dest, root); ok {
			dest = "/" + rest
		}
	}
	d.path, d.rooted = norm.NFC.String(dest), strings.HasPrefix(dest, "/")
	return d
}

// besides yields the path of the destination in the content: from the root, or beside
// from.
func (d destination) besides(from *post.Post) iter.Seq[string] {
	return func(yield func(string) bool) {
		switch {
		case d.rooted:
			yield(strings.TrimPrefix(path.Clean(d.path), "/"))
		case from != nil:
			yield(strings.TrimPrefix(path.Join("/", norm.NFC.String(path.Dir(from.Path)), d.path), "/"))
		default:
			yield(strings.TrimPrefix(path.Clean("/"+d.path), "/"))
		}
	}
}

// places yields the path in the content, and then the paths that a browser makes of the
// destination on the pages where from may be published.
func (d destination) places(from *post.Post) iter.Seq[string] {
	return func(yield func(string) bool) {
		for file := range d.besides(from) {
			if !yield(file) {
				return
			}
		}
		if d.rooted || from == nil {
			return
		}
		for _, page := range from.Addresses() {
			for _, dir := range []string{page, path.Dir(page)} {
				if !yield(strings.TrimPrefix(path.Join("/", dir, d.path), "/")) {
					return
				}
			}
		}
	}
}

// address returns a path in the form of [post.Post.Addresses]: without the extension of a
// post and without the name of an index.
func address(file string) string {
	switch ext := path.Ext(file); strings.ToLower(ext) {
	case ".md", ".markdown", ".mdx", ".mkd", ".htm", ".html":
		file = strings.TrimSuffix(file, ext)
	}
	if file == "index" || file == "_index" {
		return ""
	}
	return strings.Trim(strings.TrimSuffix(strings.TrimSuffix(file, "/_index"), "/index"), "/")
}
