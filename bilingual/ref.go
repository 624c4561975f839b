package bilingual

import (
	"cmp"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// ResolveRef finds the post that a shortcode or tag in from names: ref and relref of
// Hugo, link and post_url of Jekyll. dest may be anything that [Collection.Resolve]
// reads, or a path from the content's root without its slash (posts/a.md). It may also be
// the name of a file in any folder, with or without its extension (a.md, 2024-05-01-a),
// if only one work has a file with that name.
//
// ResolveRef prefers the language of from. If lang is not und, it returns the post of the
// same work in lang, or the post that it found if the work has none in lang.
func (c *Collection) ResolveRef(from *post.Post, dest string, lang language.Tag) (to *post.Post, fragment string, ok bool) {
	dest = strings.TrimSpace(dest)
	to, fragment, ok = c.Resolve(from, dest)
	if !ok && dest != "" && strings.IndexByte("#?/.", dest[0]) < 0 && !strings.Contains(dest, ":") {
		to, fragment, ok = c.Resolve(from, "/"+dest)
	}
	if !ok {
		if to = c.named(from, dest); to == nil {
			return nil, "", false
		}
		_, fragment, _ = strings.Cut(dest, "#")
		if decoded, err := url.PathUnescape(fragment); err == nil {
			fragment = decoded
		}
	}
	if s := c.SetOf(to); s != nil && lang != language.Und { // nil if to is from, and from is of another collection
		to = cmp.Or(s.In(lang), to)
	}
	return to, fragment, true
}

// named returns the post whose file has a name, in any folder, or nil if there is none or
// it cannot be known which is meant.
func (c *Collection) named(from *post.Post, dest string) *post.Post {
	dest, _, _ = strings.Cut(dest, "#")
	dest, _, _ = strings.Cut(dest, "?")
	end := address(norm.NFC.String(path.Clean("/" + dest)))
	book := c.addresses()
	all := slices.Collect(book.all(book.named(), path.Base(end)))
	if end == "" || len(all) > mostLoose {
		return nil
	}
	all = slices.DeleteFunc(all, func(p *post.Post) bool {
		return !strings.HasSuffix("/"+address(norm.NFC.String(p.Path)), "/"+end) && !strings.HasSuffix("/"+norm.NFC.String(p.Name), "/"+end)
	})
	var prefer language.Tag
	if from != nil {
		prefer = c.Lang(from)
	}
	return c.choose(prefer, end, all)
}

// newNamed indexes the posts by the names of their files, with and without the language.
func (b *addressBook) newNamed() index {
	named := newIndex(len(b.posts))
	for number, p := range b.posts {
		named.add(path.Base(address(norm.NFC.String(p.Path))), number)
		named.add(path.Base(norm.NFC.String(p.Name)), number)
	}
	return named
}
