package post

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// limits are what keeps a post from being published, where something does.
type limits struct {
	from, until Date
	never       string // the field that says so
}

// PublishDate returns the date before which the post is not published, or the zero
// Date.
func (p *Post) PublishDate() Date {
	if p.limits == nil {
		return Date{}
	}
	return p.limits.from
}

// ExpiryDate returns the date from which on the post is not published any more, or the
// zero Date.
func (p *Post) ExpiryDate() Date {
	if p.limits == nil {
		return Date{}
	}
	return p.limits.until
}

// Unpublished returns the name of the field that makes the post no page, such as
// permalink (false), or "".
func (p *Post) Unpublished() string {
	if p.limits == nil {
		return ""
	}
	return p.limits.never
}

// Withheld returns a note of why the post is not to be published at a time, or nil
// if it is to be: it is a draft, [Post.Unpublished] names a field, now is before
// [Post.PublishDate], or [Post.ExpiryDate] has come. With the zero time the dates do not count.
// A date without a time of day comes at midnight of now's zone.
//
// The note's Field is "draft", "publishDate", "expiryDate" or Unpublished.
func (p *Post) Withheld(now time.Time) *Fault {
	note := func(field string, at Place, why, hint string) *Fault {
		if at.Path == "" {
			at.Path = p.Path
		}
		return &Fault{Place: at, Severity: SeverityNote, Rule: "post", Field: field, Message: "the post is not published: " + why, Hint: hint}
	}
	switch {
	case p.Draft:
		return note("draft", Place{}, "it is a draft", "")
	case p.limits == nil:
		return nil
	case p.limits.never != "":
		_, at := p.Meta.Place(p.limits.never)
		return note(p.limits.never, at, p.limits.never+" says so", "remove the field to publish the post")
	case now.IsZero():
		return nil
	case !p.limits.from.IsZero() && !p.limits.from.come(now):
		return note("publishDate", p.limits.from.Place, fmt.Sprintf("it is to be from %s on", p.limits.from.Text), "build the site again then")
	case !p.limits.until.IsZero() && p.limits.until.come(now):
		return note("expiryDate", p.limits.until.Place, fmt.Sprintf("it expired on %s", p.limits.until.Text), "remove the field to publish the post")
	}
	return nil
}

// come reports whether a date has come: a calendar day with its first moment.
func (d Date) come(now time.Time) bool {
	if !d.DayOnly {
		return !now.Before(d.time)
	}
	year, month, day := now.Date()
	return !time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Before(d.time)
}

// published fills in what tells whether a page is made of the post.
func (f *fieldReader) published(p *Post) {
	var l limits
	p.Draft = f.truth(fieldDraft, false) || f.unlisted()
	if _, v := f.find(fieldPublished); v != "" { // true or false to Jekyll, a date to Hugo
		if d, err := f.parse(v); err == nil {
			l.from = d
		} else {
			p.Draft = !f.truth(fieldPublished, true) || p.Draft
		}
	}
	_, date := f.find(fieldDate)
	switch _, v := f.find(fieldPublishDate); {
	case v == "":
	case v == date: // which has told what is wrong with it
		l.from = p.Date
	default:
		l.from = f.date(fieldPublishDate, SeverityWarning)
	}
	if p.Date.IsZero() {
		p.Date = l.from
	}
	l.until = f.date(fieldExpiryDate, SeverityWarning)
	l.never = f.unpublished()
	if l != (limits{}) {
		p.limits = &l
	}
}

// unlisted reports whether the status of a post of Pelican or Nikola keeps it from lists.
func (f *fieldReader) unlisted() bool {
	if f.format != FormatPlain {
		return false
	}
	return slices.Contains([]string{"draft", "hidden", "private", "skip"}, strings.ToLower(f.meta.String("status")))
}

// unpublished returns the field that says that no page is made of the post, in the
// words of Eleventy and Lume (permalink: false), Hugo (headless, build.render) and
// Zola (render = false).
func (f *fieldReader) unpublished() string {
	says := func(name string, words ...string) bool {
		v := f.meta.lookup(name)
		return slices.Contains(words, strings.ToLower(strings.TrimSpace(v.Text())))
	}
	for _, name := range f.ps.names(fieldURL) {
		if says(name, "false") {
			return name
		}
	}
	if says("headless", "true") {
		return "headless"
	}
	for _, name := range []string{"render", "build.render", "_build.render"} {
		if says(name, "never", "link", "false") {
			top, _, _ := strings.Cut(name, ".")
			return top
		}
	}
	return ""
}
