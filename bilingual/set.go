package bilingual

import (
	"slices"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// Set is one work: its posts in one language or several. It does not change and
// is safe for concurrent use.
type Set struct {
	id     string
	posts  []*post.Post
	first  []int     // of posts, by language as in choice
	date   post.Date // the earliest
	ties   []Tie
	choice *choice
}

// Tie says which rule tied two posts, by what name, and where that is written.
type Tie struct {
	Rule, Name string
	From, To   *post.Post
	Place      post.Place
}

// ID is the set's key if its posts have one, else their [post.Post.Name]. It is
// unique in its collection and the same each time the same posts are paired.
func (s *Set) ID() string { return s.id }

// Posts are the posts of the set in the order of the collection's languages; a
// second one in the same language follows the first.
func (s *Set) Posts() []*post.Post { return s.posts }

// In is the post in a language, nil if there is none. Of several it is the
// first by path.
func (s *Set) In(lang language.Tag) *post.Post {
	if i := slices.Index(s.choice.langs, lang); i >= 0 {
		return s.posts[s.first[i]]
	}
	return nil
}

// Languages are those the set has, in the collection's order.
func (s *Set) Languages() []language.Tag { return s.choice.langs }

// Date is the earliest date of its posts, the zero Date if none has one.
func (s *Set) Date() post.Date { return s.date }

// Why says what tied the posts: one tie less than there are posts.
func (s *Set) Why() []Tie { return s.ties }

// Best is the post for a reader who prefers languages in this order, and
// whether it is a fallback: none of them, nor one near them. fr-FR finds fr-CA
// before en, zh-TW finds zh-Hant. Without preferences it is the first post.
func (s *Set) Best(prefs ...language.Tag) (p *post.Post, fallback bool) {
	i, sure := s.choice.match(prefs)
	return s.posts[s.first[i]], !sure
}
