package site

import (
	"errors"

	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/render"
)

// onceEach reports each shortcode or tag that has no meaning once for the whole site,
// at its first place, with how often it stands in how many posts. The faults are
// sorted.
func onceEach(faults post.Faults) post.Faults {
	first := map[string]*render.UnknownEmbed{}
	at := map[string]int{} // where its fault is
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
