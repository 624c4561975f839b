package bilingual

import (
	"net/url"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// Resolve finds the post that a link or an alternate in from means. dest may be a path
// beside it (../guides/a.md), a path from the content's root (/en/guides/a.md,
// @/guides/a.md), or an address of [post.Post.Addresses], from the root or relative to
// the page of from. Each of them may have a host, a query or a fragment. dest may also be
// the name of a post's file or its title in brackets, [[A title]], which document.Parser
// reads with WikiLinks.
//
// If from is nil, dest is read from the root. If from is of another collection, dest is
// read beside it, and no language is preferred.
//
// If several posts have the address, Resolve takes the one in the language that dest
// names, or else the one in the language of from. If no post is in that language and all
// are of one work, it takes the work's [Set.Best] for it. If that does not settle it,
// Resolve returns nil and false. A dest that is only a fragment means from itself. If dest
// is empty or only a query, Resolve returns from and false.
func (c *Collection) Resolve(from *post.Post, dest string) (to *post.Post, fragment string, ok bool) {
	dest, fragment, _ = strings.Cut(strings.TrimSpace(dest), "#")
	if strings.HasPrefix(dest, "[[") {
		fragment = strings.TrimSuffix(fragment, "]]")
	}
	if decoded, err := url.PathUnescape(fragment); err == nil {
		fragment = decoded
	}
	if dest == "" || dest[0] == '?' {
		return from, fragment, fragment != "" && from != nil
	}
	if name := noteName(dest); name != "" {
		to = c.note(from, name)
	} else {
		to = c.resolve(from, dest)
	}
	return to, fragment, to != nil
}

func (c *Collection) resolve(from *post.Post, dest string) *post.Post {
	book := c.addresses()
	d := parseDestination(dest)
	if !d.host {
		for file := range d.besides(from) {
			if p := book.file(file); p != nil {
				return c.twin(from, p, dest)
			}
		}
	}
	var prefer language.Tag
	if from != nil {
		prefer = c.Lang(from)
	}
	for file := range d.besides(from) {
		if p := c.choose(prefer, address(file), book.at(address(file))); p != nil {
			return p
		}
	}
	if !book.mayHave(d) {
		return nil
	}
	places := slices.Collect(d.places(from))
	for _, file := range places {
		if p := c.choose(prefer, address(file), book.at(address(file))); p != nil {
			return p
		}
	}
	for _, file := range places { // without the language that it names
		if rest, tag := book.cutLanguage(address(file)); tag != language.Und {
			if p := c.choose(tag, rest, book.at(rest)); p != nil {
				return p
			}
		}
	}
	for _, file := range places {
		if p := c.choose(prefer, address(file), book.looseMatches(address(file))); p != nil {
			return p
		}
	}
	return nil
}

// twin returns the post that a path to p means in from. In a.fr.md, the path b.md means
// b.fr.md, as Hugo and MkDocs read it. The path @/b.md of Zola means b.md.
func (c *Collection) twin(from, p *post.Post, dest string) *post.Post {
	if from == nil || from.LangFrom != post.FromSuffix || p.LangFrom != post.FromDefault || strings.HasPrefix(dest, "@") {
		return p
	}
	if twin := c.SetOf(p).In(c.Lang(from)); twin != nil {
		return twin
	}
	return p
}

// choose returns the post that a link to an address means, out of the posts that have the
// address, for a preferred language. It returns nil if that cannot be known.
func (c *Collection) choose(prefer language.Tag, address string, posts []*post.Post) *post.Post {
	if len(posts) < 2 {
		if len(posts) == 1 {
			return posts[0]
		}
		return nil
	}
	own := c.speaking(prefer, posts)
	if len(own) > 1 { // a post's own address comes before an alias
		own = slices.DeleteFunc(own, func(p *post.Post) bool {
			return slices.ContainsFunc(p.Aliases, func(alias string) bool { return post.Address(alias) == address })
		})
	}
	if len(own) == 1 {
		return own[0]
	}
	s := c.SetOf(posts[0])
	if len(own) > 0 || slices.ContainsFunc(posts, func(p *post.Post) bool { return c.SetOf(p) != s }) {
		return nil
	}
	p, _ := s.Best(prefer)
	return p
}

// speaking returns the posts in a language. If there are none, it returns the posts in
// the same language of another region.
func (c *Collection) speaking(tag language.Tag, posts []*post.Post) (own []*post.Post) {
	for _, same := range []func(language.Tag) bool{
		func(other language.Tag) bool { return other == tag },
		func(other language.Tag) bool { return lang.Speaks(tag.String(), other) },
	} {
		for _, p := range posts {
			if same(c.Lang(p)) {
				own = append(own, p)
			}
		}
		if own != nil {
			return own
		}
	}
	return nil
}
