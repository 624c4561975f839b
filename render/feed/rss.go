package feed

import (
	"io"
	"iter"
	"time"
)

// RSSType is the media type of an RSS feed.
const RSSType = "application/rss+xml"

// WriteRSS writes the feed as RSS 2.0. The content is in content:encoded, authors are in
// dc:creator, and the address of the feed and its alternates are in atom:link. WriteRSS returns
// the first error of w.
func (f *Feed) WriteRSS(w io.Writer, items iter.Seq[Item]) error {
	e := newElements(w)
	e.raw(`<?xml version="1.0" encoding="utf-8"?>` + "\n" +
		`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
		"\n<channel>\n")
	e.text("title", f.Title)
	e.text("link", f.Home)
	description := f.Description
	if description == "" {
		description = f.Title
	}
	e.text("description", description)
	e.text("language", f.Lang.String())
	if !f.Updated.IsZero() {
		e.text("lastBuildDate", rfc822(f.Updated))
	}
	e.empty("atom:link", "rel", "self", "type", RSSType, "href", f.URL)
	for _, t := range f.Alternates {
		e.empty("atom:link", "rel", "alternate", "type", RSSType, "hreflang", t.Lang.String(), "href", t.URL)
	}
	if f.Image != "" {
		e.raw("<image>\n")
		e.text("url", f.Image)
		e.text("title", f.Title)
		e.text("link", f.Home)
		e.raw("</image>\n")
	}
	for it := range items {
		f.rssItem(e, &it)
	}
	e.raw("</channel>\n</rss>\n")
	return e.close()
}

func (f *Feed) rssItem(e elements, it *Item) {
	e.raw("<item>\n")
	title := it.Title
	if title == "" && it.Summary == "" {
		title = it.URL // RSS requires a title or a description
	}
	e.text("title", title)
	e.text("link", it.URL)
	permalink := "true"
	if it.id() != it.URL {
		permalink = "false"
	}
	e.raw(`<guid isPermaLink="` + permalink + `">`)
	e.escaped(it.id())
	e.raw("</guid>\n")
	if !it.Published.IsZero() {
		e.text("pubDate", rfc822(it.Published))
	}
	authors := it.Authors
	if len(authors) == 0 {
		authors = f.Authors
	}
	for _, name := range authors {
		e.text("dc:creator", name)
	}
	for _, tag := range it.Tags {
		e.text("category", tag)
	}
	e.text("description", it.Summary)
	e.text("content:encoded", it.Content)
	for _, t := range it.Alternates {
		e.empty("atom:link", "rel", "alternate", "type", "text/html", "hreflang", t.Lang.String(), "href", t.URL)
	}
	e.raw("</item>\n")
}

// rfc822 returns a time in the form of RSS: RFC 822 with a year of four digits.
func rfc822(t time.Time) string { return t.Format(time.RFC1123Z) }
