package route

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/lang"
	"golang.org/x/text/unicode/norm"
)

// taxonomies are the fields by which posts are listed, and the folders of their lists.
var taxonomies = []string{"tags", "categories", "series"}

// mostTerms bounds how many lists of a taxonomy one post may be in. The lists of an
// edition are bounded by the number of its posts: someTerms, and termsEach for each.
const (
	mostTerms = 100
	someTerms = 500
	termsEach = 10
)

// named returns the terms of a taxonomy that a post names.
func named(p *post.Post, taxonomy string) []string {
	if taxonomy == "tags" {
		return p.Tags
	}
	names := p.Meta.Strings(taxonomy)
	if names == nil && taxonomy == "categories" {
		names = p.Meta.Strings("category")
	}
	if table, ok := p.Meta.Get("taxonomies"); names == nil && ok {
		if m, ok := table.(post.Meta); ok {
			names = m.Strings(taxonomy)
		}
	}
	return names
}

// termKey is the same for terms that differ only in case, white space and Unicode form.
func termKey(name string) string {
	return lang.Fold(strings.Join(strings.Fields(name), " "))
}

// A term is a tag, category or series before it is a list.
type term struct {
	key       string
	posts     []*post.Post
	spellings map[string]int
	name      string // the spelling that most posts have
}

// taxonomy makes the lists of all terms of a taxonomy in an edition.
func (t *listTaker) taxonomy(front *List, taxonomy string) {
	o := t.orders[front.Edition.Lang]
	if o == nil {
		return
	}
	terms := map[string]*term{}
	of := map[*post.Post][]*term{}
	left := 0 // terms that have no list
	for _, p := range o.all {
		names := named(p, taxonomy)
		if n := len(names); n > mostTerms {
			f := local{field: taxonomy}.fault(p, fmt.Sprintf("the post has %d %s, and is listed by the first %d only", n, taxonomy, mostTerms), "remove some")
			f.Severity = post.SeverityWarning
			t.faults = append(t.faults, f)
			names = names[:mostTerms]
		}
		for _, name := range names {
			name = norm.NFC.String(strings.Join(strings.Fields(name), " "))
			key := termKey(name)
			if key == "" {
				continue
			}
			one := terms[key]
			if one == nil && len(terms) >= someTerms+termsEach*len(o.all) {
				left++
				continue
			}
			if one == nil {
				one = &term{key: key, spellings: map[string]int{}}
				terms[key] = one
			}
			if n := len(one.posts); n > 0 && one.posts[n-1] == p {
				continue // named twice
			}
			one.posts = append(one.posts, p)
			if one.spellings[name]++; one.spellings[name] > one.spellings[one.name] {
				one.name = name
			}
			of[p] = append(of[p], one)
		}
	}
	if left > 0 {
		t.faults = append(t.faults, &post.Fault{Rule: "url", Severity: post.SeverityWarning,
			Message: fmt.Sprintf("the posts in %s have so many %s that %d have no list", front.Edition.Lang, taxonomy, left), Hint: "use fewer, and the same in many posts"})
	}
	if len(terms) == 0 {
		return
	}
	index, other := t.list(front, List{Kind: TermsList, Taxonomy: taxonomy, folder: taxonomy + "/"})
	if index == nil {
		t.lost(front.FilePath(taxonomy+"/index.html"), other)
		return
	}
	lists := map[*term]*List{}
	taken := map[string]int{}
	for _, key := range slices.Sorted(maps.Keys(terms)) {
		one := terms[key]
		l := List{Kind: TermList, Taxonomy: taxonomy, Name: one.name, Posts: one.posts}
		if taxonomy == "series" {
			l.Posts = slices.Clone(l.Posts)
			slices.Reverse(l.Posts)
		}
		lists[one] = t.term(index, l, taken)
	}
	sortByWeight(index.Lists, func(l *List) float64 { return weight(l.Post) }, func(l *List) string { return l.Name })
	for p, named := range of {
		for _, one := range named {
			t.terms[taxonomy][p] = append(t.terms[taxonomy][p], lists[one])
		}
	}
}

// term makes the list of a term in a folder that no other has. taken holds the last
// number that was given to each name of a folder.
func (t *listTaker) term(index *List, l List, taken map[string]int) *List {
	slug := cmp.Or(Slug(l.Name), "x")
	for {
		taken[slug]++
		l.folder = index.folder + slug + "/"
		if n := taken[slug]; n > 1 {
			l.folder = index.folder + slug + "-" + strconv.Itoa(n) + "/"
		}
		if made, _ := t.list(index, l); made != nil {
			t.further(made, 2)
			return made
		}
	}
}
