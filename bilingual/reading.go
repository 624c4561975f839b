package bilingual

import (
	"iter"

	"github.com/diptych-go/diptych/post"
)

// reading is what a rule says of the posts, by the hashes of their names. Names
// and places stay where they are written until they are told.
type reading struct {
	*Rule
	is     [][]named // by rank, in the order of the posts
	wants  []want    // in the order of the posts
	wanted []hash    // the names of each want in turn
	first  []int32   // of each post, the first of its wants; nil if no post has any
}

// add adds the claim of post i. Posts come in order.
func (r *reading) add(i int, c Claim, posts int) {
	for rank, name := range c.Is {
		if name == "" {
			continue
		}
		for len(r.is) <= rank {
			r.is = append(r.is, nil)
		}
		if r.is[rank] == nil {
			r.is[rank] = make([]named, 0, posts-i)
		}
		r.is[rank] = append(r.is[rank], named{hashOf(name), int32(i)})
	}
	for nth, names := range c.Wants {
		if len(names) == 0 {
			continue
		}
		w := want{from: i, nth: nth, start: len(r.wanted)}
		for _, name := range names {
			r.wanted = append(r.wanted, hashOf(name))
		}
		w.end = len(r.wanted)
		r.wants = append(r.wants, w)
	}
}

// index finds the wants of each post.
func (r *reading) index(posts int) {
	r.first = make([]int32, posts+1)
	for _, w := range r.wants {
		r.first[w.from+1]++
	}
	for i := range posts {
		r.first[i+1] += r.first[i]
	}
}

// wantsOf are the wants of post i.
func (r *reading) wantsOf(i int) []want {
	if len(r.wants) == 0 {
		return nil
	}
	return r.wants[r.first[i]:r.first[i+1]]
}

// fetched iterates over posts. It asks memory for a few of them at once, so that
// many posts are not waited for one by one.
func fetched(posts []*post.Post) iter.Seq2[int, *post.Post] {
	return func(yield func(int, *post.Post) bool) {
		const few = 32 // what the nearest cache holds
		asked := 0
		for i, p := range posts {
			if i == asked {
				asked = min(i+few, len(posts))
				for _, p := range posts[i:asked] {
					if !near(p) {
						return
					}
				}
			}
			if !yield(i, p) {
				return
			}
		}
	}
}

// near reads what rules read of a post. It is always true.
func near(p *post.Post) bool {
	size := len(p.Aliases) + int(p.LangFrom) + p.Date.Time().Nanosecond()
	for _, s := range [...]string{p.Path, p.Name, p.Title, p.URL, p.Slug} {
		if s != "" {
			size += int(s[0])
		}
	}
	return size >= 0
}
