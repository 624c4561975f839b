package check

import (
	"path"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// A destination is the address of a link after its tags are read.
type destination struct {
	address string
	ref     *document.Embed // the tag that names a post; nil if there is none
	unknown bool            // whether it depends on values that only the site's generator knows
}

// destinationOf reads an address that may be written with a tag. A tag of Hugo or Jekyll
// may name a post, with a fragment after it. A tag of Liquid may hold a path that a
// filter puts below the root of the site, or the address of the root with a path after
// it.
func destinationOf(s string) (d destination) {
	rest := strings.TrimSpace(s)
	embeds := document.EmbedsIn(rest)
	if len(embeds) > 0 && isRoot(embeds[0]) && embeds[0].OpenTag.Start == 0 {
		if rest = rest[embeds[0].OpenTag.Stop:]; rest == "" {
			rest = "/"
		}
		embeds = document.EmbedsIn(rest)
	}
	d.address = rest
	switch {
	case len(embeds) == 0:
		d.unknown = strings.ContainsAny(rest, "{}")
		return d
	case len(embeds) > 1 || embeds[0].OpenTag.Start > 0:
		d.unknown = true
		return d
	}
	e, after := embeds[0], rest[embeds[0].OpenTag.Stop:]
	if dest, ok := e.Ref(); ok {
		d.ref, d.address = e, dest
	} else if dest, ok := sitePath(e); ok {
		d.address = dest
	} else {
		d.unknown = true
	}
	d.unknown = d.unknown || after != "" && after[0] != '#' && after[0] != '?' || strings.ContainsAny(d.address, "{}")
	d.address += after
	return d
}

// isRoot reports whether an output tag is the address of the site's root.
func isRoot(e *document.Embed) bool {
	return e.Kind == document.EmbedOutput && len(e.Filters) == 0 && (e.Name == "site.baseurl" || e.Name == "site.url")
}

// sitePath returns the path that the filters of an output tag turn into an address on the
// site.
func sitePath(e *document.Embed) (dest string, ok bool) {
	if e.Kind != document.EmbedOutput || e.Name != "" || len(e.Args) != 1 || !e.Args[0].Quoted || len(e.Filters) == 0 {
		return "", false
	}
	for _, f := range e.Filters {
		if _, ok := document.IsURLFilter(f.Name); !ok {
			return "", false
		}
	}
	dest = e.Args[0].Value
	if !strings.Contains(dest, "://") && !strings.HasPrefix(dest, "#") && !strings.HasPrefix(dest, "mailto:") {
		dest = "/" + strings.TrimLeft(dest, "/")
	}
	return dest, true
}

// namesPost reports whether the address is meant to lead to a post, not to a file or a
// list that a generator makes.
func (d destination) namesPost(c *bilingual.Collection) bool {
	if isPost(d.address) {
		return true
	}
	file, _, _ := strings.Cut(d.address, "#")
	file, _, _ = strings.Cut(file, "?")
	switch {
	case d.ref == nil || file == "" || strings.Contains(file, "://"):
		return false
	case d.ref.Name == "post_url":
		return true
	}
	return d.ref.Name != "link" && path.Ext(file) == "" && !c.Publishes(post.Address(file))
}
