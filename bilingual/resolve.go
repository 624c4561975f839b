package bilingual

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/unicode/norm"
)

// addressBook finds posts by what links call them.
type addressBook struct {
	paths     map[string]*post.Post   // NFC
	addresses map[string][]*post.Post // of post.Addresses
}

func (c *Collection) newAddressBook() *addressBook {
	b := &addressBook{make(map[string]*post.Post, len(c.entries)), make(map[string][]*post.Post, 4*len(c.entries))}
	for _, s := range c.sets {
		for _, p := range s.posts {
			b.paths[norm.NFC.String(p.Path)] = p
			for _, a := range p.Addresses() {
				b.addresses[a] = append(b.addresses[a], p)
			}
		}
	}
	return b
}

// Resolve finds the post that a link or alternate in from means: a path beside
// it (../guides/a.md), a path from the content's root (/en/guides/a.md,
// @/guides/a.md), or an address of [post.Post.Addresses], any of them with host
// or fragment. Of several posts with one address it takes the one in the
// language of from; where that does not settle it, none. A link that is only a
// fragment means from itself.
func (c *Collection) Resolve(from *post.Post, dest string) (to *post.Post, fragment string, ok bool) {
	dest, fragment, _ = strings.Cut(strings.TrimSpace(dest), "#")
	if decoded, err := url.PathUnescape(fragment); err == nil {
		fragment = decoded
	}
	if dest == "" {
		return from, fragment, fragment != "" && from != nil
	}
	to = c.resolve(from, dest)
	return to, fragment, to != nil
}

func (c *Collection) resolve(from *post.Post, dest string) *post.Post {
	book := c.addresses()
	if !strings.Contains(dest, "://") && !strings.HasPrefix(dest, "//") {
		file, _, _ := strings.Cut(dest, "?")
		if decoded, err := url.PathUnescape(file); err == nil {
			file = decoded
		}
		file = norm.NFC.String(file)
		switch {
		case strings.HasPrefix(file, "@/"):
			file = path.Clean(file[2:])
		case strings.HasPrefix(file, "/"):
			file = strings.TrimPrefix(path.Clean(file), "/")
		case from != nil:
			file = path.Join(norm.NFC.String(path.Dir(from.Path)), file)
		}
		if p := book.paths[file]; p != nil {
			return p
		}
		if !strings.HasPrefix(dest, "/") && from != nil {
			if p := c.choose(from, book.addresses[post.Address(file)]); p != nil {
				return p
			}
			beside := post.Address(path.Join(path.Dir(from.Name), path.Base(from.Name), dest)) // as a browser would, from a/index.html
			return c.choose(from, book.addresses[beside])
		}
	}
	return c.choose(from, book.addresses[post.Address(dest)])
}

// choose is the one of posts with the same address that a link in from means.
func (c *Collection) choose(from *post.Post, posts []*post.Post) *post.Post {
	if len(posts) > 1 && from != nil {
		lang := c.Lang(from)
		posts = slices.DeleteFunc(slices.Clone(posts), func(p *post.Post) bool { return c.Lang(p) != lang })
	}
	if len(posts) != 1 {
		return nil
	}
	return posts[0]
}
