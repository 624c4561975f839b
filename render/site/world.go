package site

import (
	"iter"

	"github.com/diptych-go/diptych/post"
)

// The world of a site is all that its pages may say of each other: the front matter of
// all posts, which of them are one work, where they stand, and the names of the files.
// As long as it stays the same, a page depends only on what its own files hold.

// newWorld returns the hash of the world.
func (s *Site) newWorld() digest {
	var h hasher
	c := s.routes.Collection()
	h.number(int64(len(c.Languages())))
	for _, lang := range c.Languages() {
		h.value(&lang)
	}
	one := func(p *post.Post) {
		h.post(p)
		lang := c.Lang(p)
		h.value(&lang)
		path, published := s.routes.Path(p)
		h.text(path)
		h.truth(published)
		if p.Title == "" { // its first heading is its title
			sum, _ := p.BodySum() // nobody knows a heading in a body that can't be read
			h.b = append(h.b, sum[:]...)
		}
	}
	for set := range c.All() {
		h.text(set.ID())
		h.number(int64(len(set.Posts())))
		for _, p := range set.Posts() {
			one(p)
		}
		h.number(int64(len(set.Placeholders())))
		for _, p := range set.Placeholders() {
			one(p)
		}
		h.fold()
	}
	for _, name := range s.files {
		h.text(name)
	}
	for _, f := range s.routes.Files() {
		h.text(f.Path)
	}
	return h.sum()
}

// all gathers the world.
func (s *Site) all(h *hasher) {
	world := s.world()
	h.b = append(h.b, world[:]...)
}

// postAt returns the post of a file. It returns nil if there is none, or if several posts
// have the path.
func (s *Site) postAt(path string) *post.Post { return s.byPath()[path] }

func (s *Site) newByPath() map[string]*post.Post {
	posts := map[string]*post.Post{}
	for p := range s.everyPost() {
		if _, twice := posts[p.Path]; twice {
			posts[p.Path] = nil
		} else {
			posts[p.Path] = p
		}
	}
	return posts
}

// everyPost iterates over all posts, also over the ones that have no page.
func (s *Site) everyPost() iter.Seq[*post.Post] {
	return func(yield func(*post.Post) bool) {
		for set := range s.routes.Collection().All() {
			for _, list := range [][]*post.Post{set.Posts(), set.Placeholders()} {
				for _, p := range list {
					if !yield(p) {
						return
					}
				}
			}
		}
	}
}

// edited reports whether a body was read that is not the one whose hash is known.
func (s *Site) edited() bool {
	for p := range s.everyPost() {
		if p.Edited() {
			return true
		}
	}
	return false
}
