package post

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// limits holds what keeps a post from being published.
type limits struct {
	from, until Date
	never       string // the field that says so, or ""
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

// Unpublished returns the name of the field that keeps the post from having a page, such as
// permalink in permalink: false, or "" if there is none.
func (p *Post) Unpublished() string {
	if p.limits == nil {
		return ""
	}
	return p.limits.never
}

// Withheld returns a note of why the post is not published at the time now, or nil if it is
// published. A post is not published if it is a draft, if [Post.Unpublished] names a field, if now
// is before [Post.PublishDate], or if [Post.ExpiryDate] has come. If now is the zero time, the
// dates do not count. A date without a time of day comes at midnight in the zone of now.
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
		return note("publishDate", p.limits.from.Place, fmt.Sprintf("its publish date is %s", p.limits.from.Text), "build the site again then")
	case !p.limits.until.IsZero() && p.limits.until.come(now):
		return note("expiryDate", p.limits.until.Place, fmt.Sprintf("it expired on %s", p.limits.until.Text), "remove the field to publish the post")
	}
	return nil
}

// come reports whether a date has come. A calendar day comes with its first moment in the zone of
// now.
func (d Date) come(now time.Time) bool {
	if !d.DayOnly {
		return !now.Before(d.time)
	}
	year, month, day := now.Date()
	return !time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Before(d.time)
}

// published fills in the fields that decide whether the post is published.
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
	case v == date: // its fault is reported already
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

// unpublished returns the field that keeps the post from having a page, in the words of Eleventy
// and Lume (permalink: false), Hugo (headless, build.render) or Zola (render = false). It returns
// "" if there is none.
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
