package check

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/diptych-go/diptych/post"
)

// Metadata returns the rule that compares front matter. It warns of dates that are a week
// or more apart. It notes dates on different days, fields that one post lacks, and
// authors, tags and categories that differ. It learns from the collection which fields
// posts have in both languages, and which tags translate each other.
func Metadata() Rule {
	return Rule{Name: "metadata", Severity: post.SeverityWarning, Check: func(ps *Pass) error {
		tags := ps.Set.Languages()
		for _, tag := range tags[1:] {
			m := metadata{ps: ps, a: ps.Set.In(tags[0]), b: ps.Set.In(tag)}
			m.learnt = ps.learn().between(m.a.Lang, m.b.Lang)
			m.dates()
			m.drafts()
			m.lacking()
			m.authors()
			m.terms("tags", func(p *post.Post) []string { return p.Tags })
			m.terms("categories", categories)
		}
		return nil
	}}
}

// A metadata compares the front matter of two posts.
type metadata struct {
	ps     *Pass
	a, b   *post.Post
	learnt *learntFields
}

func (m *metadata) note(at post.Place, field string, related post.Place, message, hint string) {
	m.ps.Report(post.Fault{Place: at, Field: field, Severity: post.SeverityNote, Related: []post.Place{related}, Message: message, Hint: hint})
}

// dates compares the dates of two posts by their days in the time zone of the site.
func (m *metadata) dates() {
	a, b := m.a, m.b
	if a.Date.IsZero() || b.Date.IsZero() {
		return
	}
	const week = 7
	x, y := m.ps.day(a.Date), m.ps.day(b.Date)
	apart := daysApart(x, y)
	if apart == 0 || m.ps.checker.Location == nil && a.Date.Time().Sub(b.Date.Time()).Abs() < 24*time.Hour {
		return // the same day, or less than a day apart in an unknown time zone
	}
	f := post.Fault{Place: datePlace(b), Field: "date", Severity: post.SeverityNote, Related: []post.Place{datePlace(a)},
		Message: fmt.Sprintf("the date is %s, and the date of the %s version is %s", y, a.Lang, x), Hint: "write the same date, or say when the translation was published in another field"}
	if apart >= week {
		f.Severity = post.SeverityWarning
	}
	if b.Date.Place.Line > 0 && a.Date.Text != "" {
		f.Suggestion = post.Suggestion{Text: a.Date.Text, Old: b.Date.Text, Place: b.Date.Place}
	}
	m.ps.Report(f)
}

func datePlace(p *post.Post) post.Place {
	if p.Date.Place.Line > 0 {
		return p.Date.Place
	}
	return post.Place{Path: p.Path}
}

// daysApart returns the number of days between two dates in the form 2006-01-02.
func daysApart(x, y string) int {
	a, _ := time.Parse(time.DateOnly, x)
	b, _ := time.Parse(time.DateOnly, y)
	return int(a.Sub(b).Abs().Hours() / 24)
}

// drafts notes if one post is a draft and the other is not.
func (m *metadata) drafts() {
	if m.a.Draft == m.b.Draft {
		return
	}
	draft, other := m.a, m.b
	if m.b.Draft {
		draft, other = m.b, m.a
	}
	m.note(fieldPlace(draft, "draft"), "draft", post.Place{Path: other.Path},
		fmt.Sprintf("this post is a draft, and the %s version is not", other.Lang), "publish both, or none")
}

// lacking notes the fields that only one of the two posts has.
func (m *metadata) lacking() {
	inA, inB := m.learnt.fields[m.a], m.learnt.fields[m.b]
	note := func(with, without *post.Post, names, others []string) {
		for _, name := range names {
			if !slices.Contains(others, name) && m.learnt.expects(name) {
				m.note(post.Place{Path: without.Path}, name, fieldPlace(with, name), fmt.Sprintf("the field %s of the %s version is missing here", name, with.Lang), "write it here, or remove it from the other post")
			}
		}
	}
	note(m.a, m.b, inA, inB)
	note(m.b, m.a, inB, inA)
}

// authors notes authors that one post lacks. It ignores roles, which follow a comma, and
// does not compare names of organizations, since these are translated.
func (m *metadata) authors() {
	if len(m.a.Authors) == 0 || len(m.b.Authors) == 0 {
		return
	}
	onlyA, onlyB := authorsOf(m.a), authorsOf(m.b)
	rest := func(list, others []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(x string) bool {
			return slices.ContainsFunc(others, func(y string) bool { return fold(x) == fold(y) || m.learnt.authors.pair(x, y) })
		})
	}
	onlyA, onlyB = rest(onlyA, onlyB), rest(onlyB, onlyA)
	if len(onlyA)+len(onlyB) == 0 {
		return
	}
	if len(onlyA) == len(onlyB) && (slices.ContainsFunc(onlyA, organization) || slices.ContainsFunc(onlyB, organization)) {
		return
	}
	at, related := fieldPlace(m.b, "authors"), fieldPlace(m.a, "authors")
	switch {
	case len(onlyA) > 0 && len(onlyB) > 0:
		m.note(at, "authors", related, fmt.Sprintf("the author is %s, and the author of the %s version is %s", post.Quote(onlyB[0]), m.a.Lang, post.Quote(onlyA[0])), "write the same name in both")
	case len(onlyA) > 0:
		m.note(at, "authors", related, fmt.Sprintf("the author %s of the %s version is missing here", post.Quote(onlyA[0]), m.a.Lang), "name the same authors in both")
	case len(onlyB) > 0:
		m.note(related, "authors", at, fmt.Sprintf("the author %s of the %s version is missing here", post.Quote(onlyB[0]), m.b.Lang), "name the same authors in both")
	}
}

// authorsOf returns the names of the authors of a post without their roles.
func authorsOf(p *post.Post) (names []string) {
	for _, author := range p.Authors {
		name, _, _ := strings.Cut(author, ",")
		if name = strings.TrimSpace(name); name != "" && strings.IndexFunc(name, isUpperOrOther) >= 0 {
			names = append(names, name)
		}
	}
	return names
}

// terms notes tags or categories that one post lacks, as far as other works show their
// translation. If there are none of these, it notes a difference in their number.
func (m *metadata) terms(field string, of func(*post.Post) []string) {
	a, b := terms(of(m.a)), terms(of(m.b))
	if len(a) == 0 || len(b) == 0 {
		return // lacking reports it
	}
	known := m.learnt.tags
	if field == "categories" {
		known = m.learnt.categories
	}
	n := m.lackingTerms(field, a, b, m.a, m.b, known.toB) + m.lackingTerms(field, b, a, m.b, m.a, known.toA)
	if n == 0 && len(a) != len(b) {
		m.note(fieldPlace(m.b, field), field, fieldPlace(m.a, field), fmt.Sprintf("there are %d %s, and the %s version has %d", len(b), field, m.a.Lang, len(a)), "write the same in both")
	}
}

// lackingTerms notes the terms of p whose known translations q lacks, and returns their
// number.
func (m *metadata) lackingTerms(field string, here, there []string, p, q *post.Post, known map[string]string) (n int) {
	for _, term := range here {
		if want := known[term]; want != "" && !slices.Contains(there, want) {
			n++
			m.ps.Report(post.Fault{Place: fieldPlace(q, field), Field: field, Severity: post.SeverityNote, Related: []post.Place{fieldPlace(p, field)},
				Message: fmt.Sprintf("%s is not among the %s; the %s version has %s, which is its translation in other works", post.Quote(want), field, p.Lang, post.Quote(term)),
				Hint:    "add " + want, Suggestion: post.Suggestion{Text: want}})
		}
	}
	return n
}
