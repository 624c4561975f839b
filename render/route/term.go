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
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// taxonomies lists the fields by which posts are listed. They are also the folders of their
// lists.
var taxonomies = []string{"tags", "categories", "series"}

// mostTerms bounds how many lists of a taxonomy one post may be in. The number of lists in
// an edition is bounded by the number of its posts: someTerms, and termsEach more for each
// post.
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

// termKey returns a form of a term that is equal for terms that differ only in case, white
// space and Unicode form.
func termKey(name string) string {
	return lang.Fold(strings.Join(strings.Fields(name), " "))
}

// A term is a tag, category or series before it is a list.
type term struct {
	key       string
	posts     []*post.Post
	spellings map[string]int
	name      string // the spelling that most posts have
	list      *List
}

// A termsOf names a taxonomy in an edition.
type termsOf struct {
	lang     language.Tag
	taxonomy string
}

// A terms holds the lists of terms of the posts of an order, one post after the other. They
// share one slice to save memory, since a site has many posts.
type terms struct {
	starts []int32 // where the lists of each post start, and where the last end
	lists  []*List
}

// of returns the lists of terms of a post, by its number in the order.
func (ts *terms) of(at int32) []*List {
	if ts == nil || ts.starts[at] == ts.starts[at+1] {
		return nil
	}
	return slices.Clip(ts.lists[ts.starts[at]:ts.starts[at+1]])
}

// taxonomy makes the lists of all terms of a taxonomy in an edition.
func (t *listTaker) taxonomy(front *List, taxonomy string) {
	o := t.orders[front.Edition.Lang]
	if o == nil {
		return
	}
	known := map[string]*term{}
	var all []*term // of the posts, one after the other
	starts := make([]int32, 0, len(o.all)+1)
	left := 0 // terms that have no list
	for _, p := range o.all {
		starts = append(starts, int32(len(all)))
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
			one := known[key]
			if one == nil && len(known) >= someTerms+termsEach*len(o.all) {
				left++
				continue
			}
			if one == nil {
				one = &term{key: key, spellings: map[string]int{}}
				known[key] = one
			}
			if n := len(one.posts); n > 0 && one.posts[n-1] == p {
				continue // named twice
			}
			one.posts = append(one.posts, p)
			if one.spellings[name]++; one.spellings[name] > one.spellings[one.name] {
				one.name = name
			}
			all = append(all, one)
		}
	}
	if left > 0 {
		t.faults = append(t.faults, &post.Fault{Rule: "url", Severity: post.SeverityWarning,
			Message: fmt.Sprintf("the posts in %s have so many %s that %d have no list", front.Edition.Lang, taxonomy, left), Hint: "use fewer, and the same in many posts"})
	}
	if len(known) == 0 {
		return
	}
	index, other := t.list(front, List{Kind: TermsList, Taxonomy: taxonomy, folder: taxonomy + "/"})
	if index == nil {
		t.lost(front.FilePath(taxonomy+"/index.html"), other)
		return
	}
	taken := map[string]int{}
	for _, key := range slices.Sorted(maps.Keys(known)) {
		one := known[key]
		l := List{Kind: TermList, Taxonomy: taxonomy, Name: one.name, Posts: one.posts}
		if taxonomy == "series" {
			l.Posts = slices.Clone(l.Posts)
			slices.Reverse(l.Posts)
		}
		one.list = t.term(index, l, taken)
	}
	sortByWeight(index.Lists, func(l *List) float64 { return weight(l.Post) }, func(l *List) string { return l.Name })
	lists := make([]*List, len(all))
	for i, one := range all {
		lists[i] = one.list
	}
	t.terms[termsOf{front.Edition.Lang, taxonomy}] = &terms{append(starts, int32(len(all))), lists}
}

// term makes the list of a term, in a folder of its own. taken holds the last number that
// was given to each name of a folder.
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
