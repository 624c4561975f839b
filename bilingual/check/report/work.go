package report

import (
	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// work is a set and what was found in it. The set is nil for findings that are
// about no work.
type work struct {
	set      *bilingual.Set
	lang     func(*post.Post) language.Tag
	findings []*check.Finding
}

// works returns the works that have findings, in the order of the first of each.
func works(r *check.Report) []*work {
	var list []*work
	of := map[*bilingual.Set]*work{}
	for i := range r.Findings {
		f := &r.Findings[i]
		w := of[f.Set]
		if w == nil {
			w = &work{set: f.Set, lang: r.Collection.Lang}
			of[f.Set] = w
			list = append(list, w)
		}
		w.findings = append(w.findings, f)
	}
	return list
}

// names returns the language of each post of a work by its path, or its path if it
// is not the only one in its language.
func (w *work) names() map[string]string {
	if w.set == nil {
		return nil
	}
	count := map[string]int{}
	for _, p := range w.set.Posts() {
		count[w.lang(p).String()]++
	}
	names := map[string]string{}
	for _, p := range w.set.Posts() {
		names[p.Path] = w.lang(p).String()
		if count[names[p.Path]] > 1 {
			names[p.Path] = post.Place{Path: p.Path}.String()
		}
	}
	return names
}
