package report

import (
	"github.com/diptych-go/diptych/bilingual"
	"github.com/diptych-go/diptych/bilingual/check"
	"github.com/diptych-go/diptych/post"
	"golang.org/x/text/language"
)

// A work is a set and the findings in it. The set is nil for findings that are in no
// work.
type work struct {
	set      *bilingual.Set
	lang     func(*post.Post) language.Tag
	findings []*check.Finding
}

// works returns the works that have findings, in the order of their first findings.
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

// names returns the names of the posts of a work by path: the language of a post, or its
// path if several posts are in that language. It returns nil for findings in no work.
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
