package check

import (
	"path"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
)

// destination is the address of a link as its tags say it.
type destination struct {
	address string
	ref     *document.Embed // that names a post; nil if none does
	unknown bool            // it depends on what only the site's generator knows
}

// destinationOf reads an address that may be written with a tag: of Hugo and Jekyll,
// one that names a post, with a fragment after it; of Liquid, the path that a filter
// puts below the root of the site, or that stands behind the address of the root.
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

// isRoot reports whether an output is the address of the site's root.
func isRoot(e *document.Embed) bool {
	return e.Kind == document.EmbedOutput && len(e.Filters) == 0 && (e.Name == "site.baseurl" || e.Name == "site.url")
}

// sitePath returns the path of which the filters of an output make an address on the
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

// namesPost reports whether the address is meant to be a post, not a file or a list
// that a generator makes.
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
