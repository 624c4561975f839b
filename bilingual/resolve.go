package bilingual

import (
	"net/url"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// another region.

func (c *Collection) Resolve(from *post.Post, dest string) (to *post.Post, fragment string, ok bool) {
	dest, fragment, _ = strings.Cut(strings.TrimSpace(dest), "#")
	if decoded, err := url.PathUnescape(fragment); err == nil {
		fragment = decoded
	}
	if dest == "" || dest[0] == '?' {
		return from, fragment, fragment != "" && from != nil
	}
	to = c.resolve(from, dest)
	return to, fragment, to != nil
}

func (c *Collection) resolve(from *post.Post, dest string) *post.Post {
	book := c.addresses()
	d := parseDestination(dest)
	if !d.host {
		for file := range d.besides(from) {
			if p := book.paths[file]; p != nil {
				return c.twin(from, p, dest)
			}
		}
	}
	var prefer language.Tag
	if from != nil {
		prefer = c.Lang(from)
	}
	for file := range d.besides(from) {
		if p := c.choose(prefer, address(file), book.addresses[address(file)]); p != nil {
			return p
		}
	}
	if !book.mayHave(d) {
		return nil
	}
	places := slices.Collect(d.places(from))
	for _, file := range places {
		if p := c.choose(prefer, address(file), book.addresses[address(file)]); p != nil {
			return p
		}
	}
	for _, file := range places { // as if it named no language, or another one
		if rest, tag := book.cutLanguage(address(file)); tag != language.Und {
			if p := c.choose(tag, rest, book.addresses[rest]); p != nil {
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

func (c *Collection) twin(from, p *post.Post, dest string) *post.Post {
	if from == nil || from.LangFrom != post.FromSuffix || p.LangFrom != post.FromDefault || strings.HasPrefix(dest, "@") {
		return p
	}
	if twin := c.Of(p).In(c.Lang(from)); twin != nil {
		return twin
	}
	return p
}

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
	s := c.Of(posts[0])
	if len(own) > 0 || slices.ContainsFunc(posts, func(p *post.Post) bool { return c.Of(p) != s }) {
		return nil
	}
	p, _ := s.Best(prefer)
	return p
}

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
