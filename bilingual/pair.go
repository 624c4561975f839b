package bilingual

import (
	"cmp"
	"fmt"
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

	// Placeholder tells of posts that only stand in for a translation, such as
	// those with untranslated: 1. They are left out. nil leaves out none.
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
	for _, rule := range rules {
		if rule.Claim != nil {
			pg.apply(rule)
		}
	}
	return pg.collection()
}

// pairing is one run of a Pairer. Posts are numbered in the order of their paths.
type pairing struct {
	languages []language.Tag
	posts     []*post.Post
	lang      []language.Tag // of each post; und taken as the default
	key       []string       // of each post, by the rule "key"
	set       []int          // of each post, the number of a set in sets
	sets      [][]int        // posts
	ties      [][]Tie        // of each set
	claims    []Claim        // of each post, by the rule at hand
	faults    post.Faults
}

func newPairing(pr *Pairer, posts []*post.Post) *pairing {
	pg := &pairing{}
	seen := make(map[*post.Post]bool, len(posts))
	for _, p := range posts {
		switch {
		case p == nil || pr.Placeholder != nil && pr.Placeholder(p):
		case seen[p]:
			pg.fault(post.Note, post.Place{Path: p.Path}, "the post is listed twice; it counts once")
		default:
			seen[p] = true
			pg.posts = append(pg.posts, p)
		}
	}
	slices.SortStableFunc(pg.posts, func(a, b *post.Post) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Lang.String(), b.Lang.String()), strings.Compare(a.Title, b.Title))
	})
	n := len(pg.posts)
	pg.lang, pg.key = make([]language.Tag, n), make([]string, n)
	pg.set, pg.sets, pg.ties = make([]int, n), make([][]int, n), make([][]Tie, n)
	pg.claims = make([]Claim, n)
	pg.findLanguages(pr.Languages)
	numbers := make([]int, n)
	for i, p := range pg.posts {
		numbers[i] = i
		pg.set[i], pg.sets[i] = i, numbers[i:i+1:i+1]
		pg.lang[i] = p.Lang
		if p.Lang == language.Und && len(pg.languages) > 0 {
			pg.lang[i] = pg.languages[0]
		}
	}
	return pg
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
		unnamed = 0
		delete(count, tag)
	}
	var found []language.Tag
	for tag := range count {
		found = append(found, tag)
	}
	slices.SortFunc(found, func(a, b language.Tag) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), strings.Compare(a.String(), b.String()))
	})
	if unnamed > 0 && (len(found) == 0 || unnamed >= count[found[0]]) {
		pg.languages = append(pg.languages, language.Und)
	}
	pg.languages = append(pg.languages, found...)
}

func (pg *pairing) fault(s post.Severity, at post.Place, message string, related ...post.Place) *post.Fault {
	f := &post.Fault{Place: at, Severity: s, Rule: "pair", Message: message, Related: related}
	pg.faults = append(pg.faults, f)
	return f
}

// apply ties what a rule's claims tie.
func (pg *pairing) apply(rule Rule) {
	ranks, wants := 0, false
	for i, p := range pg.posts {
		pg.claims[i] = rule.Claim(p)
		ranks = max(ranks, len(pg.claims[i].Is))
		wants = wants || len(pg.claims[i].Wants) > 0
		if rule.Name == "key" && ranks > 0 && len(pg.claims[i].Is) > 0 {
			pg.key[i] = pg.claims[i].Is[0]
		}
	}
	for rank := range ranks {
		var names []string
		groups := map[string][]int{}
		for i, c := range pg.claims {
			if rank >= len(c.Is) || c.Is[rank] == "" {
				continue
			}
			if groups[c.Is[rank]] == nil {
				names = append(names, c.Is[rank])
			}
			groups[c.Is[rank]] = append(groups[c.Is[rank]], i)
		}
		for _, name := range names {
			if group := groups[name]; len(group) > 1 {
				pg.tieGroup(rule, name, group)
			}
		}
	}
	if wants {
		pg.tieWants(rule)
	}
}

// tieGroup ties posts that are the same by a rule.
func (pg *pairing) tieGroup(rule Rule, name string, group []int) {
	if rule.Name == "key" {
		for _, i := range group[1:] {
			pg.tie(rule, name, group[0], i)
		}
		return
	}
	open := pg.open(group)
	count := map[language.Tag]int{}
	for _, i := range open {
		count[pg.lang[i]]++
	}
	var single, double []int
	for _, i := range open {
		if count[pg.lang[i]] == 1 {
			single = append(single, i)
		} else {
			double = append(double, i)
		}
	}
	for k, i := range single {
		for _, j := range single[:k] {
			if pg.free(i, j) {
				pg.tie(rule, name, j, i)
				break
			}
		}
	}
	if len(double) > 0 && len(count) > 1 {
		var places []post.Place
		for _, i := range double[1:] {
			places = append(places, post.Place{Path: pg.posts[i].Path})
		}
		pg.fault(post.Warning, post.Place{Path: pg.posts[double[0]].Path},
			fmt.Sprintf("%d posts in one language are %q by %s, so it cannot be known which of them a translation belongs to", len(double), name, rule.Name), places...).
			Hint = "give each and its translation a translationKey of their own"
	}
}

// open are the posts of a group that may still be tied to another one of it.
func (pg *pairing) open(group []int) []int {
	const most = 200 // a name that more posts have ties nothing
	if len(group) > most {
		return nil
	}
	var open []int
	for _, i := range group {
		if slices.ContainsFunc(group, func(j int) bool { return pg.free(i, j) }) {
			open = append(open, i)
			continue
		}
		for _, j := range group {
			if j < i && pg.set[i] != pg.set[j] && pg.lang[i] != pg.lang[j] && pg.key[i] != pg.key[j] &&
				len(pg.sets[pg.set[i]]) == 1 && len(pg.sets[pg.set[j]]) == 1 {
				pg.fault(post.Warning, pg.keyPlace(i),
					fmt.Sprintf("the key is %q here and %q in %s, though by path the two are one work", pg.key[i], pg.key[j], pg.posts[j].Path), pg.keyPlace(j)).
					Hint = "if one of the keys is mistyped, mend it"
			}
		}
	}
	return open
}

func (pg *pairing) keyPlace(i int) post.Place {
	p := pg.posts[i]
	for _, field := range keyFields {
		if _, at := p.Meta.Place(field); at.Line > 0 {
			return at
		}
	}
	return post.Place{Path: p.Path}
}

// free tells whether two posts may be tied: their sets have no language in
// common, and no two keys.
func (pg *pairing) free(i, j int) bool {
	a, b := pg.set[i], pg.set[j]
	if a == b {
		return false
	}
	var key string
	for _, k := range [][]int{pg.sets[a], pg.sets[b]} {
		for _, m := range k {
			switch {
			case pg.key[m] == "":
			case key == "":
				key = pg.key[m]
			case key != pg.key[m]:
				return false
			}
		}
	}
	for _, m := range pg.sets[a] {
		for _, n := range pg.sets[b] {
			if pg.lang[m] == pg.lang[n] {
				return false
			}
		}
	}
	return true
}

// tie makes the sets of two posts one.
func (pg *pairing) tie(rule Rule, name string, from, to int) {
	a, b := pg.set[from], pg.set[to]
	if a == b {
		return
	}
	t := Tie{Rule: rule.Name, Name: name, From: pg.posts[from], To: pg.posts[to], Place: pg.claims[from].Place}
	if len(pg.sets[a]) < len(pg.sets[b]) {
		a, b = b, a
	}
	for _, i := range pg.sets[b] {
		pg.set[i] = a
	}
	pg.sets[a] = append(pg.sets[a], pg.sets[b]...)
	pg.ties[a] = append(append(pg.ties[a], pg.ties[b]...), t)
	pg.sets[b], pg.ties[b] = nil, nil
}

// tieWants ties posts to what they want.
func (pg *pairing) tieWants(rule Rule) {
	answers := map[string][]int{}
	for i, c := range pg.claims {
		for _, names := range [][]string{c.Is, c.Answers} {
			for _, name := range names {
				if list := answers[name]; name != "" && (len(list) == 0 || list[len(list)-1] != i) {
					answers[name] = append(list, i)
				}
			}
		}
	}
	type edge struct{ from, to int }
	wanted := map[edge]string{}
	unmet := map[int]int{} // by post, the first want that nothing meets
	choices := map[edge][]int{}
	for i, c := range pg.claims {
		for w, names := range c.Wants {
			met := false
			for _, name := range names {
				others := slices.DeleteFunc(slices.Clone(answers[name]), func(j int) bool { return j == i || pg.lang[j] == pg.lang[i] })
				if len(others) == 0 {
					continue
				}
				met = true
				choices[edge{i, w}] = others
				for _, j := range others {
					if _, ok := wanted[edge{i, j}]; !ok {
						wanted[edge{i, j}] = name
					}
				}
				break
			}
			if _, ok := unmet[i]; !met && !ok {
				unmet[i] = w
			}
		}
	}
	for i, c := range pg.claims {
		for w := range c.Wants {
			others := choices[edge{i, w}]
			if len(others) > 1 { // of several, those that want it back
				back := slices.DeleteFunc(slices.Clone(others), func(j int) bool { _, ok := wanted[edge{j, i}]; return !ok })
				if len(back) > 0 {
					others = back
				}
			}
			switch {
			case len(others) == 1:
				j := others[0]
				if pg.free(i, j) {
					pg.tie(rule, wanted[edge{i, j}], i, j)
				}
				if _, mutual := wanted[edge{j, i}]; !mutual && pg.set[i] == pg.set[j] && len(pg.claims[j].Wants) > 0 {
					pg.fault(post.Note, c.Place, fmt.Sprintf("it names %s as its translation, which does not name it back", pg.posts[j].Path), post.Place{Path: pg.posts[j].Path})
				}
			case len(others) > 1 && !pg.together(i, others):
				pg.fault(post.Warning, c.Place, fmt.Sprintf("%d posts answer to the translation it names, %s the first of them", len(others), pg.posts[others[0]].Path)).
					Hint = "name it by its whole path"
			}
		}
		if w, ok := unmet[i]; ok {
			pg.fault(post.Warning, c.Place, fmt.Sprintf("the translation it names, %q, is no post here", c.Wants[w][0])).
				Hint = "look for a slip in the address, here or in the date, slug or name of the other file"
		}
	}
}

// together tells whether a post is in one set with any of the others.
func (pg *pairing) together(i int, others []int) bool {
	return slices.ContainsFunc(others, func(j int) bool { return pg.set[i] == pg.set[j] })
}
