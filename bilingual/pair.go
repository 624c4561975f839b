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
	rules     []*reading
	languages []language.Tag
	posts     []*post.Post
	lang      []int     // of each post, the number of its language; und taken as the default
	date      []instant // of each post
	name      []name    // of each post, [post.Post.Name]
	key       []*key    // of each post, by the rules that are certain
	work      []*work   // of each post
	works     int       // that are not yet tied to another
	doubts    []doubt   // what could not be known, to be told where it still can't in the end
	faults    post.Faults
	joiner    joiner
}

// name is one that is told, not only compared.
type name struct {
	hash hash
	text string
}

func nameOf(text string) name { return name{hashOf(text), text} }

// key is a name by a rule that is certain.
type key struct {
	name
	rule *reading
}

// work is a set in the making.
type work struct {
	posts  []int
	langs  map[int]bool // where there are many posts
	key    *key
	ties   []tie
	mark   int  // scratch of worksOf
	filled bool // into a set
}

// newPairing reads all that pairing needs of each post in one look: of many
// posts, each look fetches them from afar.
func newPairing(pr *Pairer, posts []*post.Post) *pairing {
	sorted := make([]*post.Post, 0, len(posts))
	for _, p := range posts {
		if p != nil && (pr.Placeholder == nil || !pr.Placeholder(p)) {
			sorted = append(sorted, p)
		}
	}
	slices.SortFunc(sorted, func(a, b *post.Post) int {
		if c := strings.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		return cmp.Or(strings.Compare(a.Lang.String(), b.Lang.String()), strings.Compare(a.Title, b.Title))
	})
	n := len(sorted)
	pg := &pairing{posts: sorted[:0], lang: make([]int, 0, n), date: make([]instant, 0, n), name: make([]name, 0, n), key: make([]*key, n)}
	rules := pr.Rules
	if rules == nil {
		rules = Rules()
	}
	for _, rule := range rules {
		pg.rules = append(pg.rules, &reading{Rule: &rule})
	}
	var langs tally
	var twins twins
	for _, p := range fetched(sorted) {
		if twins.seen(p) {
			pg.fault(post.SeverityNote, post.Place{Path: p.Path}, "the post is given twice; it counts once").
				Hint = "pass each post to Pair once"
			continue
		}
		i := len(pg.posts)
		pg.posts = append(pg.posts, p)
		pg.lang = append(pg.lang, langs.add(p.Lang))
		pg.date = append(pg.date, instantOf(p.Date))
		pg.name = append(pg.name, nameOf(p.Name))
		for _, r := range pg.rules {
			if r.Claim == nil {
				continue
			}
			c := r.Claim(p)
			r.add(i, c, n)
			if r.Certain && pg.key[i] == nil && len(c.Is) > 0 && c.Is[0] != "" {
				pg.key[i] = &key{nameOf(c.Is[0]), r}
			}
		}
	}
	pg.orderLanguages(langs, pr.Languages)
	pg.startWorks()
	return pg
}

// startWorks makes each post a work.
func (pg *pairing) startWorks() {
	n := len(pg.posts)
	pg.work, pg.works = make([]*work, n), n
	works, numbers := make([]work, n), make([]int, n)
	for i := range n {
		numbers[i] = i
		works[i].posts = numbers[i : i+1 : i+1]
		works[i].mark, works[i].key = -1, pg.key[i]
		pg.work[i] = &works[i]
	}
}

// twins tells of posts that are given twice, in the order of their paths.
type twins struct {
	last *post.Post
	more map[*post.Post]bool // all of its path, where it has several
}

func (t *twins) seen(p *post.Post) bool {
	if t.last == nil || t.last.Path != p.Path {
		t.last, t.more = p, nil
		return false
	}
	if t.more == nil {
		t.more = map[*post.Post]bool{t.last: true}
	}
	seen := t.more[p]
	t.more[p] = true
	return seen
}

// tally counts the posts of each language.
type tally struct {
	tags   []language.Tag
	posts  []int                // of each tag
	number map[language.Tag]int // of each tag
}

// of is how many posts are in a language.
func (t *tally) of(tag language.Tag) int {
	if n, ok := t.number[tag]; ok {
		return t.posts[n]
	}
	return 0
}

// add counts a post, and returns the number of its language, in the order in
// which they are met.
func (t *tally) add(tag language.Tag) int {
	n, ok := t.number[tag]
	if !ok {
		if t.number == nil {
			t.number = map[language.Tag]int{}
		}
		n = len(t.tags)
		t.number[tag] = n
		t.tags, t.posts = append(t.tags, tag), append(t.posts, 0)
	}
	t.posts[n]++
	return n
}

// orderLanguages puts the languages in order and numbers them by it. Posts
// without one are the default's; where they are the most, they are the default
// themselves.
func (pg *pairing) orderLanguages(met tally, first []language.Tag) {
	found := slices.DeleteFunc(slices.Clone(met.tags), func(tag language.Tag) bool {
		return tag == language.Und || slices.Contains(first, tag)
	})
	slices.SortFunc(found, func(a, b language.Tag) int {
		return cmp.Or(cmp.Compare(met.of(b), met.of(a)), strings.Compare(a.String(), b.String()))
	})
	for _, tag := range first {
		if !slices.Contains(pg.languages, tag) {
			pg.languages = append(pg.languages, tag)
		}
	}
	unnamed := met.of(language.Und)
	if len(first) == 0 && unnamed > 0 && (len(found) == 0 || unnamed >= met.of(found[0])) {
		pg.languages = append(pg.languages, language.Und)
	}
	pg.languages = append(pg.languages, found...)
	number := make(map[language.Tag]int, len(pg.languages))
	for i, tag := range pg.languages {
		number[tag] = i
	}
	for i, n := range pg.lang {
		pg.lang[i] = number[met.tags[n]] // und is 0, the default, where it is not listed
	}
}

func (pg *pairing) fault(s post.Severity, at post.Place, message string, related ...post.Place) *post.Fault {
	f := &post.Fault{Place: at, Severity: s, Rule: "pair", Message: message, Related: related}
	pg.faults = append(pg.faults, f)
	return f
}

// free tells whether two posts may be tied: their works have no language in
// common, and no two keys.
func (pg *pairing) free(i, j int) bool { return pg.apart(pg.work[i], pg.work[j]) }

func (pg *pairing) apart(a, b *work) bool {
	if a == b || a.otherKey(b) {
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

// otherKey tells whether two works have keys that differ.
func (a *work) otherKey(b *work) bool {
	return a.key != nil && b.key != nil && a.key.hash != b.key.hash
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
func (pg *pairing) tie(c claimed, from, to int) {
	a, b := pg.work[from], pg.work[to]
	if a == b {
		return
	}
	t := tie{c, pg.posts[from], pg.posts[to]}
	if len(a.posts) < len(b.posts) {
		a, b = b, a
	}
	for _, i := range b.posts {
		pg.work[i] = a
	}
	a.posts = append(a.posts, b.posts...)
	a.ties = append(append(a.ties, b.ties...), t)
	if a.key == nil {
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
	pg.works--
}
