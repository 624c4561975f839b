package check

import (
	"fmt"
	"slices"
	"time"

	"github.com/diptych-go/diptych/post"
)

// Metadata returns the rule that compares front matter: a warning for dates a week
// or more apart, a note for other days, for authors that differ, and for a
// description, image or list of tags that one post lacks.
func Metadata() Rule {
	return Rule{Name: "metadata", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		for _, p := range ps.Pairs() {
			dates(ps.Report, p.A.Post, p.B.Post)
			fields(ps.Report, p.A.Post, p.B.Post)
		}
		return nil
	}}
}

// dates compares the days of two posts.
func dates(report func(post.Fault), a, b *post.Post) {
	if a.Date.IsZero() || b.Date.IsZero() {
		return
	}
	const day, week = 24 * time.Hour, 7 * 24 * time.Hour
	apart := a.Date.Time().Sub(b.Date.Time()).Abs()
	if apart < day || a.Date.ISO()[:10] == b.Date.ISO()[:10] {
		return // or the same day in two zones
	}
	f := post.Fault{Place: fieldPlace(b, "date"), Field: "date", Severity: post.SeverityNote, Related: []post.Place{fieldPlace(a, "date")},
		Message: fmt.Sprintf("the date is %s, and that of the %s version is %s", b.Date.ISO()[:10], a.Lang, a.Date.ISO()[:10]), Hint: "write the same date, or say when the translation was published in another field"}
	if apart >= week {
		f.Severity = post.SeverityWarning
	}
	report(f)
}

// fields notes what only one of two posts has.
func fields(report func(post.Fault), a, b *post.Post) {
	for _, f := range []struct {
		name string
		a, b bool
	}{
		{"description", a.Description != "", b.Description != ""},
		{"image", a.Image() != "", b.Image() != ""},
		{"tags", len(a.Tags) > 0, len(b.Tags) > 0},
	} {
		if f.a == f.b {
			continue
		}
		with, without := a, b
		if f.b {
			with, without = b, a
		}
		report(post.Fault{Place: post.Place{Path: without.Path}, Field: f.name, Severity: post.SeverityNote, Related: []post.Place{fieldPlace(with, f.name)},
			Message: fmt.Sprintf("there is no %s, and the %s version has one", f.name, with.Lang)})
	}
	if len(a.Authors) > 0 && len(b.Authors) > 0 && len(a.Authors) != len(b.Authors) && !slices.Equal(a.Authors, b.Authors) {
		report(post.Fault{Place: fieldPlace(b, "authors"), Field: "authors", Severity: post.SeverityNote, Related: []post.Place{fieldPlace(a, "authors")},
			Message: fmt.Sprintf("it has %d authors, and the %s version has %d", len(b.Authors), a.Lang, len(a.Authors))})
	}
}
