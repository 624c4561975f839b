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
	rules := pr.Rules
	if rules == nil {
		rules = Rules()
	}
	claims := pg.read(rules)
	found := make([][][]want, len(rules))
	for r, rule := range rules { // what authors say of both posts comes first, whatever the order
		if rule.Certain {
			pg.tieKeys(rule, claims[r])
		}
	}
	for r, rule := range rules {
		found[r] = pg.find(rule, claims[r])
		pg.tieMutual(rule, claims[r], found[r])
	}
	for r, rule := range rules {
		if !rule.Certain {
			pg.tieNames(rule, claims[r])
		}
		pg.tieWanted(rule, claims[r], found[r])
	}
	for r := range rules {
		pg.explainWants(claims[r], found[r])
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
	languages []language.Tag
	posts     []*post.Post
	lang      []int   // of each post, the number of its language; und taken as the default
	key       []name  // of each post, by the rules that are certain
	work      []*work // of each post
	doubts    []doubt // what could not be known, to be told where it still can't in the end
	faults    post.Faults
	namesakes namesakes
}

// name is what a claim calls a post, and where that is written.
type name struct {
	text string
	at   post.Place
}

// work is a set in the making.
type work struct {
	posts  []int
	langs  map[int]bool // where there are many posts
	key    name
	ties   []Tie
	mark   int  // scratch of worksOf
	filled bool // into a set
}

func newPairing(pr *Pairer, posts []*post.Post) *pairing {
	pg := &pairing{posts: make([]*post.Post, 0, len(posts))}
	for _, p := range posts {
		if p != nil && (pr.Placeholder == nil || !pr.Placeholder(p)) {
			pg.posts = append(pg.posts, p)
		}
	}
	slices.SortFunc(pg.posts, func(a, b *post.Post) int {
		if c := strings.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		return cmp.Or(strings.Compare(a.Lang.String(), b.Lang.String()), strings.Compare(a.Title, b.Title))
	})
	pg.dropTwins()
	n := len(pg.posts)
	pg.lang, pg.key, pg.work = make([]int, n), make([]name, n), make([]*work, n)
	pg.findLanguages(pr.Languages)
	works, numbers := make([]work, n), make([]int, n)
	for i := range n {
		numbers[i] = i
		works[i].posts = numbers[i : i+1 : i+1]
		works[i].mark = -1
		pg.work[i] = &works[i]
	}
	return pg
}

// dropTwins drops posts that are given twice. They have one path, and posts are
// sorted by it.
func (pg *pairing) dropTwins() {
	kept := pg.posts[:0]
	seen := map[*post.Post]bool{} // of the path at hand, where it has several
	for _, p := range pg.posts {
		switch {
		case len(kept) == 0 || kept[len(kept)-1].Path != p.Path:
			clear(seen)
		case len(seen) == 0:
			seen[kept[len(kept)-1]] = true
		}
		if seen[p] {
			pg.fault(post.Note, post.Place{Path: p.Path}, "the post is given twice; it counts once").
				Hint = "pass each post to Pair once"
			continue
		}
		if len(seen) > 0 {
			seen[p] = true
		}
		kept = append(kept, p)
	}
	pg.posts = kept
}

// findLanguages puts the languages in order. Posts without one are the
// default's; where they are the most, they are the default themselves.
func (pg *pairing) findLanguages(first []language.Tag) {
	count := map[language.Tag]int{}
	for _, p := range pg.posts {
		count[p.Lang]++
	}
	unnamed := count[language.Und]
	delete(count, language.Und)
	for _, tag := range first {
		if !slices.Contains(pg.languages, tag) {
			pg.languages = append(pg.languages, tag)
		}
		delete(count, tag)
	}
	var found []language.Tag
	for tag := range count {
		found = append(found, tag)
	}
	slices.SortFunc(found, func(a, b language.Tag) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), strings.Compare(a.String(), b.String()))
	})
	if len(first) == 0 && unnamed > 0 && (len(found) == 0 || unnamed >= count[found[0]]) {
		pg.languages = append(pg.languages, language.Und)
	}
	pg.languages = append(pg.languages, found...)
	number := make(map[language.Tag]int, len(pg.languages))
	for i, tag := range pg.languages {
		number[tag] = i
	}
	for i, p := range pg.posts {
		pg.lang[i] = number[p.Lang] // und is 0, the default, where it is not listed
	}
}

func (pg *pairing) fault(s post.Severity, at post.Place, message string, related ...post.Place) *post.Fault {
	f := &post.Fault{Place: at, Severity: s, Rule: "pair", Message: message, Related: related}
	pg.faults = append(pg.faults, f)
	return f
}

// read reads the claims that rules make of the posts, by rule and post. It looks
// at each post once: of many posts, each look would fetch it from afar.
func (pg *pairing) read(rules []Rule) [][]Claim {
	claims := make([][]Claim, len(rules))
	for r := range rules {
		claims[r] = make([]Claim, len(pg.posts))
	}
	for i, p := range pg.posts {
		for r, rule := range rules {
			if rule.Claim != nil {
				claims[r][i] = rule.Claim(p)
			}
		}
	}
	return claims
}

// free tells whether two posts may be tied: their works have no language in
// common, and no two keys.
func (pg *pairing) free(i, j int) bool { return pg.apart(pg.work[i], pg.work[j]) }

func (pg *pairing) apart(a, b *work) bool {
	if a == b || a.key.text != "" && b.key.text != "" && a.key.text != b.key.text {
		return false
	}
	if len(a.posts) > len(b.posts) {
		a, b = b, a
	}
	if a.langs != nil {
		for lang := range a.langs {
			if b.langs[lang] {
				return false
			}
		}
		return true
	}
	for _, i := range a.posts {
		if pg.has(b, pg.lang[i]) {
			return false
		}
	}
	return true
}

// has tells whether a work has a post in a language.
func (pg *pairing) has(w *work, lang int) bool {
	if w.langs != nil {
		return w.langs[lang]
	}
	for _, i := range w.posts {
		if pg.lang[i] == lang {
			return true
		}
	}
	return false
}

// tie makes the works of two posts one. What the smaller has goes to the larger,
// so that no post moves often.
func (pg *pairing) tie(rule Rule, by name, from, to int) {
	a, b := pg.work[from], pg.work[to]
	if a == b {
		return
	}
	t := Tie{Rule: rule.Name, Name: by.text, From: pg.posts[from], To: pg.posts[to], Place: by.at}
	if len(a.posts) < len(b.posts) {
		a, b = b, a
	}
	for _, i := range b.posts {
		pg.work[i] = a
	}
	a.posts = append(a.posts, b.posts...)
	a.ties = append(append(a.ties, b.ties...), t)
	if a.key.text == "" {
		a.key = b.key
	}
	const few = 16 // posts are soon looked through
	if len(a.posts) > few {
		added := b.posts
		if a.langs == nil {
			a.langs, added = map[int]bool{}, a.posts
		}
		for _, i := range added {
			a.langs[pg.lang[i]] = true
		}
	}
	*b = work{}
}
