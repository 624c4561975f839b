package bilingual

import (
	"cmp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// Pairer ties posts. Its zero value is ready; it is safe for concurrent use and
// must not be changed after its first.
type Pairer struct {
	// Languages are the order of the languages, the default first. Others follow
	// as they are found, the one with the most posts first; nil: all as found.
	Languages []language.Tag

	// Rules, in order of precedence; nil is [Rules].
	Rules []Rule

	// Placeholder tells of posts that only stand in for a translation. They are
	// left out. nil leaves out none; see [Placeholder].
	Placeholder func(*post.Post) bool
}

// Pair ties posts with the zero [Pairer].
func Pair(posts []*post.Post) *Collection { return new(Pairer).Pair(posts) }

// Pair ties posts into sets. Each post is in exactly one, alone if nothing ties
// it. The outcome depends on the posts alone, not on their order. A nil post is
// passed over.
func (pr *Pairer) Pair(posts []*post.Post) *Collection {
	pg := newPairing(pr, posts)
	for _, r := range pg.rules { // what authors say of both posts comes first, whatever the order
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

// Placeholder tells whether a post only stands in for a translation, for
// [Pairer.Placeholder]: its front matter says untranslated, or it has no body
// and is no index page, whose content is often all in its front matter.
func Placeholder(p *post.Post) bool {
	switch strings.ToLower(strings.TrimSpace(p.Meta.String("untranslated"))) {
	case "1", "true", "yes", "on":
		return true
	}
	if strings.Contains(p.Path[strings.LastIndexByte(p.Path, '/')+1:], "index.") {
		return false
	}
	body, err := p.Body()
	return err == nil && strings.TrimSpace(string(body)) == ""
}

// pairing is one run of a Pairer. Posts are numbered in the order of their
// paths, languages in the order of the collection.
type pairing struct {
	posts     []*post.Post
	languages []language.Tag
	lang      []int // of each post, the number of its language; und taken as the default
	rules     []*reading
	key       []*key  // of each post, by the rules that are certain
	work      []*work // of each post
	doubts    []doubt // what could not be known, to be told where it still can't in the end
	faults    post.Faults
}

// newPairing reads all that pairing needs of each post.
func newPairing(pr *Pairer, posts []*post.Post) *pairing {
	pg := new(pairing)
	pg.list(posts, pr.Placeholder)
	pg.key = make([]*key, len(pg.posts))
	rules := pr.Rules
	if rules == nil {
		rules = Rules()
	}
	for _, rule := range rules {
		pg.rules = append(pg.rules, pg.read(rule))
	}
	pg.orderLanguages(pr.Languages)
	pg.startWorks()
	return pg
}

// list puts the posts in the order of their paths, each once.
func (pg *pairing) list(posts []*post.Post, placeholder func(*post.Post) bool) {
	seen := make(map[*post.Post]bool, len(posts))
	for _, p := range posts {
		switch {
		case p == nil || placeholder != nil && placeholder(p):
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
