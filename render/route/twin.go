package route

import (
	"cmp"
	"slices"
	"strings"

	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/language"
)

// tieLists finds which lists of the editions are the same. Front pages are the same, and so
// are lists of one month. Folders and terms are the same if an author says so, if their
// posts are translations of each other, or if nothing else is known and their names are
// equal.
func (rs *Routes) tieLists() {
	same := map[string][]*List{} // by what they list
	byKind := map[string][]*List{}
	for _, l := range rs.lists {
		switch l.Kind {
		case SectionList:
			byKind["sections"] = append(byKind["sections"], l)
		case TermList:
			byKind[l.Taxonomy] = append(byKind[l.Taxonomy], l)
		default:
			what := string('0'+rune(l.Kind)) + l.Taxonomy
			if l.Kind == YearList || l.Kind == MonthList {
				what = strings.TrimPrefix(l.folder, "archive/")
			}
			same[what] = append(same[what], l)
		}
	}
	for _, lists := range same {
		share(lists)
	}
	for _, kind := range append([]string{"sections"}, taxonomies...) {
		lists := byKind[kind]
		if len(lists) == 0 {
			continue
		}
		tie := tie{groups: map[*List]*group{}, at: map[language.Tag]int{}}
		for i, m := range rs.mounts {
			tie.at[m.Lang] = i
		}
		var learnt []*pair
		if kind == "sections" {
			tie.said(rs.sectionTwins(lists))
			learnt = rs.learn(rs.sectionsOf(lists))
		} else {
			tie.said(rs.saidTwins(lists, kind))
			learnt = rs.learn(func(p *post.Post) []*List { return rs.Terms(p, kind) })
		}
		tie.learnt(learnt)
		tie.alike(lists)
		for _, l := range lists {
			if g := tie.groups[l]; g != nil && g.lists[0] == l {
				slices.SortFunc(g.lists, func(a, b *List) int { return cmp.Compare(tie.at[a.Edition.Lang], tie.at[b.Edition.Lang]) })
				share(g.lists)
			}
		}
	}
}

// share makes lists twins of each other.
func share(lists []*List) {
	if len(lists) < 2 {
		return
	}
	for _, l := range lists {
		l.Twins = lists
	}
}

// A pair is two lists in different languages that may be the same.
type pair struct {
	a, b     *List
	both     int // works that have posts on both lists
	parallel int // works of these whose posts name the two lists at the same place
	likeness float64
	alike    bool // their names are equal without case and accents
}

// compare orders pairs so that the pair of which more is known comes first.
func (p *pair) compare(q *pair) int {
	return cmp.Or(cmp.Compare(q.likeness, p.likeness), compareBool(q.alike, p.alike),
		cmp.Compare(q.parallel*p.both, p.parallel*q.both), cmp.Compare(q.both, p.both))
}

// learn finds out from works in several languages which lists are likely the same. The
// likeness of two lists is Dice's coefficient: the share of their translated posts that are
// on both. The result has the likeliest pairs first.
func (rs *Routes) learn(listsOf func(*post.Post) []*List) []*pair {
	type half struct {
		l    *List
		lang language.Tag
	}
	total := map[half]int{}
	pairs := map[[2]*List]*pair{}
	for set := range rs.c.All() {
		first, others := rs.published(set)
		if len(others) == 0 {
			continue
		}
		a := listsOf(first)
		for _, other := range others {
			b := listsOf(other)
			for _, l := range a {
				total[half{l, rs.c.Lang(other)}]++
			}
			for _, l := range b {
				total[half{l, rs.c.Lang(first)}]++
			}
			for i, x := range a {
				for j, y := range b {
					parallel := len(a) == len(b) && i == j
					if !parallel && len(a)*len(b) > 1000 {
						continue
					}
					p := pairs[[2]*List{x, y}]
					if p == nil {
						p = &pair{a: x, b: y, alike: plain(x.Name) == plain(y.Name)}
						pairs[[2]*List{x, y}] = p
					}
					p.both++
					if parallel {
						p.parallel++
					}
				}
			}
		}
	}
	all := make([]*pair, 0, len(pairs))
	for _, p := range pairs {
		p.likeness = 2 * float64(p.both) / float64(total[half{p.a, p.b.Edition.Lang}]+total[half{p.b, p.a.Edition.Lang}])
		all = append(all, p)
	}
	slices.SortFunc(all, func(p, q *pair) int {
		return cmp.Or(p.compare(q), strings.Compare(p.a.first, q.a.first), strings.Compare(p.b.first, q.b.first))
	})
	return all
}

// published returns the published posts of a work, the first one in each language. first is
// nil if no post is published.
func (rs *Routes) published(set *bilingual.Set) (first *post.Post, others []*post.Post) {
	seen := map[language.Tag]bool{}
	for _, p := range set.Posts() {
		at, ok := rs.posts[p]
		switch {
		case !ok || seen[at.mount.Lang]:
			continue
		case first == nil:
			first = p
		default:
			others = append(others, p)
		}
		seen[at.mount.Lang] = true
	}
	return first, others
}

// sectionTwins pairs folders whose indexes are one work.
func (rs *Routes) sectionTwins(lists []*List) (pairs [][2]*List) {
	for _, l := range lists {
		if l.Post == nil {
			continue
		}
		for _, other := range rs.c.SetOf(l.Post).Posts() {
			if twin := rs.listOf[other]; twin != nil && twin != l && twin.Kind == SectionList {
				pairs = append(pairs, [2]*List{l, twin})
				break // all are tied to the first
			}
		}
	}
	return pairs
}

// sectionsOf returns a function that finds the top folder of a post.
func (rs *Routes) sectionsOf(lists []*List) func(*post.Post) []*List {
	tops := map[*Mount]map[string]*List{}
	for _, l := range lists {
		if l.Within.Kind != FrontList || len(l.Posts) == 0 {
			continue
		}
		name, _, _ := strings.Cut(l.Posts[0].Name, "/")
		if tops[l.Edition] == nil {
			tops[l.Edition] = map[string]*List{}
		}
		tops[l.Edition][name] = l
	}
	return func(p *post.Post) []*List {
		name, _, below := strings.Cut(p.Name, "/")
		if l := tops[rs.posts[p].mount][name]; below && l != nil && !rs.posts[p].section {
			return []*List{l}
		}
		return nil
	}
}

// saidTwins pairs the terms that the front page of an edition names as the same. For French
// it names them in the field tags.fr, for example: a table of its terms and their names in
// French.
func (rs *Routes) saidTwins(lists []*List, taxonomy string) (pairs [][2]*List) {
	type name struct {
		in  *Mount
		key string
	}
	named := map[name]*List{}
	for _, l := range lists {
		named[name{l.Edition, termKey(l.Name)}] = l
	}
	for i := range rs.mounts {
		from := &rs.mounts[i]
		home := rs.Front(*from).Post
		if home == nil {
			continue
		}
		for field, value := range home.Meta.All() {
			code, ok := strings.CutPrefix(strings.ToLower(field), taxonomy+".")
			table, isTable := value.(post.Meta)
			if !ok || !isTable {
				continue
			}
			for j := range rs.mounts {
				to := &rs.mounts[j]
				if to == from || !lang.Speaks(code, to.Lang) {
					continue
				}
				for mine, theirs := range table.All() {
					text, _ := theirs.(string)
					a, b := named[name{from, termKey(mine)}], named[name{to, termKey(text)}]
					if a != nil && b != nil {
						pairs = append(pairs, [2]*List{a, b})
					}
				}
			}
		}
	}
	return pairs
}
