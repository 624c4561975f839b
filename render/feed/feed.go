// Package feed writes feeds of a publication in one language: Atom, RSS and JSON Feed.
//
//	f := feed.Feed{Title: "Blogue", Lang: language.French, Home: "https://example.ca/fr/", URL: "https://example.ca/fr/feed.xml"}
//	err := f.WriteAtom(w, slices.Values(items))
//
// A feed lists its alternates, which are the feeds of the same publication in other languages.
// Each item lists the pages that are its translations. Items are written as they come, so memory
// holds one at a time.
//
// The package does not depend on posts or sites. It imports only golang.org/x/text/language and
// the standard library.
package feed

import (
	"fmt"
	"net/url"
	"time"

	"golang.org/x/text/language"
)

// A Feed describes a feed without its items. All addresses are absolute.
type Feed struct {
	Title       string // the title of the publication, in Lang
	Description string // if empty, RSS gets the title, because it requires a description
	Lang        language.Tag
	Home        string      // the address of the page that shows the same posts
	URL         string      // the address of the feed itself
	Authors     []string    // for items without authors; if empty, Atom gets the title, because it requires an author
	Updated     time.Time   // when an item was last changed
	Image       string      // the address of a picture of the publication, or empty
	Alternates  []Alternate // the same feed in other languages
}

// An Alternate is the address of the same feed or page in another language.
type Alternate struct {
	Lang language.Tag
	URL  string
}

// An Item is a post in a feed. All its addresses are absolute, also those inside Content.
type Item struct {
	// ID must never change, whatever is edited: readers show an item with a new ID again. Use
	// [TagURI] to make one. If ID is empty, URL is used.
	ID  string
	URL string // the address of its page

	Title      string
	Summary    string // plain text
	Content    string // HTML, the whole text or an excerpt; empty if there is only a summary
	Authors    []string
	Tags       []string
	Image      string      // the address of its picture, or empty
	Published  time.Time   // zero if not known
	Updated    time.Time   // if zero, Published counts
	Alternates []Alternate // its translations
}

func (it *Item) id() string {
	if it.ID != "" {
		return it.ID
	}
	return it.URL
}

func (it *Item) updated(f *Feed) time.Time {
	switch {
	case !it.Updated.IsZero():
		return it.Updated
	case !it.Published.IsZero():
		return it.Published
	}
	return f.Updated
}

// TagURI returns an ID by RFC 4151 that does not change when an item moves to another address:
// tag:example.ca,2017-09-12:name. It consists of the host of the address, the day on which the
// item was first published, and the name. Use a name that the author never changes, such as a
// translation key with the language. TagURI returns an error if the address has no host.
func TagURI(address string, day time.Time, name string) (string, error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		return "", fmt.Errorf("feed: %q is not an address with a host", address)
	}
	return fmt.Sprintf("tag:%s,%s:%s", u.Hostname(), day.Format(time.DateOnly), (&url.URL{Path: name}).EscapedPath()), nil
}
