package feed

import (
	"io"
	"iter"
	"time"
)

// AtomType is the media type of an Atom feed.
const AtomType = "application/atom+xml"

// WriteAtom writes the feed as Atom 1.0 (RFC 4287). It returns the first error of w.
func (f *Feed) WriteAtom(w io.Writer, items iter.Seq[Item]) error {
	e := newElements(w)
	e.raw(`<?xml version="1.0" encoding="utf-8"?>` + "\n" + `<feed xmlns="http://www.w3.org/2005/Atom"`)
	e.attributes("xml:lang", f.Lang.String())
	e.raw(">\n")
	e.text("id", f.URL)
	e.text("title", f.Title)
	e.text("subtitle", f.Description)
	e.text("updated", rfc3339(f.Updated))
	e.empty("link", "rel", "self", "type", AtomType, "href", f.URL)
	e.empty("link", "rel", "alternate", "type", "text/html", "hreflang", f.Lang.String(), "href", f.Home)
	for _, t := range f.Alternates {
		e.empty("link", "rel", "alternate", "type", AtomType, "hreflang", t.Lang.String(), "href", t.URL)
	}
	e.text("logo", f.Image)
	authors := f.Authors
	if len(authors) == 0 {
		authors = []string{f.Title}
	}
	e.authors(authors)
	for it := range items {
		f.atomEntry(e, &it)
	}
	e.raw("</feed>\n")
	return e.close()
}

func (f *Feed) atomEntry(e elements, it *Item) {
	e.raw("<entry>\n")
	e.text("id", it.id())
	title := it.Title
	if title == "" {
		title = it.URL // RFC 4287 requires a title
	}
	e.text("title", title)
	e.text("updated", rfc3339(it.updated(f)))
	if !it.Published.IsZero() {
		e.text("published", rfc3339(it.Published))
	}
	e.empty("link", "rel", "alternate", "type", "text/html", "hreflang", f.Lang.String(), "href", it.URL)
	for _, t := range it.Alternates {
		e.empty("link", "rel", "alternate", "type", "text/html", "hreflang", t.Lang.String(), "href", t.URL)
	}
	e.authors(it.Authors)
	for _, tag := range it.Tags {
		e.empty("category", "term", tag)
	}
	e.text("summary", it.Summary)
	if it.Content != "" {
		e.raw("<content")
		e.attributes("type", "html")
		e.raw(">")
		e.escaped(it.Content)
		e.raw("</content>\n")
	}
	e.raw("</entry>\n")
}

func (e elements) authors(names []string) {
	for _, name := range names {
		e.raw("<author>")
		e.text("name", name)
		e.raw("</author>\n")
	}
}

// rfc3339 returns a time in the form of Atom and JSON Feed. Atom requires a time everywhere, so
// the zero time becomes the first of Unix, 1970.
func rfc3339(t time.Time) string {
	if t.IsZero() {
		t = time.Unix(0, 0).UTC()
	}
	return t.Format(time.RFC3339)
}
