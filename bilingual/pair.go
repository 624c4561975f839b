package bilingual

import (
	"cmp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// A Pairer pairs posts. The zero value is ready to use: it finds the languages and tries
// all rules. A Pairer is safe for concurrent use and must not be changed after its first
// use.
type Pairer struct {
	// Languages sets the order of the languages, the default first. Other languages that
	// posts have follow, the one with the most posts first. If Languages is nil, the
	// default is found too: see [Collection.Languages].
	//
	// Give [post.Parser.Languages] the same list. It decides which language a post has.
	Languages []language.Tag

	// Rules are tried in this order. nil stands for the result of the function [Rules].
	Rules []Rule

	// Placeholder reports whether a post only stands in for a translation. Such a post is
	// in [Set.Placeholders] instead of [Set.Posts], unless its set has no other posts. If
	// it is nil, no post is a placeholder. The function [Placeholder] is usual here.
	Placeholder func(*post.Post) bool
}

// Pair pairs posts with the zero [Pairer].
func Pair(posts []*post.Post) *Collection { return new(Pairer).Pair(posts) }

// Pair ties posts into sets. Each post is in exactly one set. A post that nothing ties is
// alone in its set. The result depends on the posts alone, not on their order. Pair
// ignores nil posts.
func (pr *Pairer) Pair(posts []*post.Post) *Collection {
	pg := newPairing(pr, posts)
	for _, r := range pg.rules { // keys, which authors write in both posts, come before the other rules
		if r.Certain {
			pg.tieKeys(r)
		}
	}
	for _, r := range pg.rules {
		pg.find(r)
		pg.tieMutual(r)
	}
	for _, r := range pg.rules {
		if !r.Certain {
			pg.tieNames(r)
		}
		pg.tieWanted(r)
	}
	for _, r := range pg.rules {
		pg.explainWants(r)
	}
	pg.explainNames()
	return pg.collection()
}

// Placeholder reports whether a post only stands in for a translation, for use as
// [Pairer.Placeholder]. Such a post has untranslated: true in its front matter, or no
// body. An index page without a body is not a placeholder, since its content is often all
// in its front matter.
func Placeholder(p *post.Post) bool {
	switch strings.ToLower(strings.TrimSpace(p.Meta.String("untranslated"))) {
	case "1", "true", "yes", "on":
		return true
	}
	return p.IsBlank() && !p.IsIndex()
}

// A pairing is one run of a Pairer. Posts are numbered in the order of their paths,
// languages in the order of the collection.
type pairing struct {
	posts       []*post.Post
	languages   []language.Tag
	lang        []int // for each post, the number of its language; und counts as the default
	rules       []*reading
	key         []*key  // for each post, by the rules that are certain; nil if it has none
	work        []*work // of each post
	ties        int     // the number of ties: there are this many fewer works than posts
	placeholder []bool  // of each post
	doubts      []doubt // reported at the end if still unsettled
	faults      post.Faults
}

// newPairing reads what pairing needs from each post.
func newPairing(pr *Pairer, posts []*post.Post) *pairing {
	pg := new(pairing)
	pg.list(posts)
	pg.key = make([]*key, len(pg.posts))
	rules := pr.Rules
	if rules == nil {
		rules = Rules()
	}
	for _, rule := range rules {
		if r := pg.read(rule); r.claims != nil {
			pg.answer(r)
			pg.rules = append(pg.rules, r)
		}
	}
	pg.orderLanguages(pr.Languages)
	pg.startWorks()
	pg.placeholder = make([]bool, len(pg.posts))
	for i, p := range pg.posts {
		pg.placeholder[i] = pr.Placeholder != nil && pr.Placeholder(p)
	}
	return pg
}

// list sorts the posts by path and drops those that are given twice.
func (pg *pairing) list(posts []*post.Post) {
	seen := make(map[*post.Post]bool, len(posts))
	for _, p := range posts {
		switch {
		case p == nil:
		case seen[p]:
			pg.fault(post.SeverityNote, post.Place{Path: p.Path}, "the post is given twice; it counts once").
				Hint = "pass each post to Pair once"
		default:
			seen[p] = true
			pg.posts = append(pg.posts, p)
		}
	}
	slices.SortFunc(pg.posts, func(a, b *post.Post) int {
		if c := strings.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		return cmp.Or(strings.Compare(a.Lang.String(), b.Lang.String()), strings.Compare(a.Title, b.Title))
	})
}

func (pg *pairing) fault(s post.Severity, at post.Place, message string, related ...post.Place) *post.Fault {
	f := &post.Fault{Place: at, Severity: s, Rule: "pair", Message: message, Related: related}
	pg.faults = append(pg.faults, f)
	return f
}
