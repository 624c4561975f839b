package bilingual

import (
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// A Set is one work, with its posts in one language or several. [Pair] makes sets; the
// zero Set is not ready to use. A Set never changes and is safe for concurrent use.
// Callers must not change the slices that it returns.
type Set struct {
	id     string
	posts  []*post.Post
	dated  *post.Post // the post with the earliest date; nil if none has a date
	ties   []Tie
	choice *choice
	uneven *uneven // nil if there is one post in each language and no placeholder
}

// uneven holds what most sets do not need. It is apart because a site has many sets.
type uneven struct {
	first        []int // the index of the first post in each language of choice
	placeholders []*post.Post
}

// A Tie is the reason why two posts are in one set: the rule, the name by which it tied
// them, and the place where the name is written.
type Tie struct {
	Rule, Name string
	From, To   *post.Post
	Place      post.Place
}

// ID returns the key of the set if its posts have one, or else the [post.Post.Name] of
// its first post. If several sets would have the same ID, a number is added. An ID is
// unique in its collection and the same each time the same posts are paired.
func (s *Set) ID() string { return s.id }

// Posts returns the posts of the set in the order of the collection's languages.
// A second post in a language follows the first.
func (s *Set) Posts() []*post.Post { return s.posts }

// Placeholders returns the posts of the set that only stand in for translations,
// as [Pairer.Placeholder] reports. They are not in [Set.Posts].
func (s *Set) Placeholders() []*post.Post {
	if s.uneven == nil {
		return nil
	}
	return s.uneven.placeholders
}

// In returns the post in a language, or nil if there is none. If there are
// several, it returns the first by path. The language is matched as
// [post.Parser.Languages] matches: French finds a post in fr-CA.
func (s *Set) In(tag language.Tag) *post.Post {
	if i, ok := s.choice.index(tag); ok {
		return s.posts[s.first(i)]
	}
	return nil
}

// first returns the index of the first post in language i of choice.
func (s *Set) first(i int) int {
	if s.uneven == nil {
		return i
	}
	return s.uneven.first[i]
}

// Languages returns the languages that the set has, in the collection's order.
func (s *Set) Languages() []language.Tag { return s.choice.langs }

// Date returns the earliest date of the posts, or the zero Date if none has one.
func (s *Set) Date() post.Date {
	if s.dated == nil {
		return post.Date{}
	}
	return s.dated.Date
}

// Why returns the ties between the posts. There is one tie less than there are posts and
// placeholders.
func (s *Set) Why() []Tie { return s.ties }

// Best returns the post for a reader who prefers languages in this order. It reports a
// fallback if the set has no post in any of them or in a language near them. fr-FR finds
// fr-CA before en, and zh-TW finds zh-Hant. Without preferences Best returns the first
// post as a fallback. To read the preferences of a request, use
// [github.com/diptych-go/diptych/post/lang.Accept].
func (s *Set) Best(prefs ...language.Tag) (p *post.Post, fallback bool) {
	i, sure := s.choice.match(prefs)
	return s.posts[s.first(i)], !sure
}
