package bilingual

import (
	"net/url"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// Resolve finds the post that a link or an alternate in from means. dest may be a
// path beside it (../guides/a.md), a path from the content's root (/en/guides/a.md,
// @/guides/a.md), or an address of [post.Post.Addresses], from the root or as a
// browser reads it on the page of from; any of them with host, query or fragment. It
// may also be the name of a post's file or its title in brackets, [[A title]], as
// document.Parser reads it with WikiLinks.
//
// Of several posts with one address Resolve takes the one in the language that dest
// names, or else in that of from. If no post is in that language and all are of one
// work, it takes the work's [Set.Best] for it. It returns nil and false if that does
// not settle it. A dest that is only a fragment means from itself.
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
	for _, file := range places { // as if it named no language, or another one
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

// twin returns the post that a path means in a file such as a.fr.md: b.fr.md for
// b.md, as Hugo and MkDocs read it. Zola's @/b.md means b.md.
func (c *Collection) twin(from, p *post.Post, dest string) *post.Post {
	if from == nil || from.LangFrom != post.FromSuffix || p.LangFrom != post.FromDefault || strings.HasPrefix(dest, "@") {
		return p
	}
	if twin := c.SetOf(p).In(c.Lang(from)); twin != nil {
		return twin
	}
	return p
}

// choose returns the one of the posts under an address that a link means which
// prefers a language.
func (c *Collection) choose(prefer language.Tag, address string, posts []*post.Post) *post.Post {
	if len(posts) < 2 {
		if len(posts) == 1 {
			return posts[0]
		}
		return nil
	}
	own := c.speaking(prefer, posts)
	if len(own) > 1 { // an address of its own comes before an alias
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

// speaking returns the posts in a language, or else in the same language of
// another region.
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
