package site

import (
	"errors"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
)

// onceEach merges the warnings about shortcodes and tags without a meaning, so that each
// name has one for the whole site. That warning stands at the first place of the name, and
// counts the places and the posts. The faults must be sorted.
func onceEach(faults post.Faults) post.Faults {
	first := map[string]*render.UnknownEmbed{}
	at := map[string]int{} // the index of its fault in kept
	last := map[string]string{}
	kept := faults[:0]
	for _, f := range faults {
		var u *render.UnknownEmbed
		if !errors.As(f.Err, &u) {
			kept = append(kept, f)
			continue
		}
		all := first[u.Name]
		if all == nil {
			copied := *u
			all = &copied
			all.Count, all.Posts = 0, 0
			first[u.Name], at[u.Name] = all, len(kept)
			kept = append(kept, f)
		}
		all.Add(u)
		if last[u.Name] != u.Place.Path {
			last[u.Name] = u.Place.Path
			all.Posts++
		}
	}
	for name, all := range first {
		kept[at[name]] = all.Fault()
	}
	return kept
}
