// Package feed writes feeds of a publication in one language: Atom, RSS and JSON
// Feed.
//
//	f := feed.Feed{Title: "Blogue", Lang: language.French, Home: "https://example.ca/fr/", URL: "https://example.ca/fr/feed.xml"}
//	err := f.WriteAtom(w, slices.Values(items))
//
// A feed names its alternates, the feeds of the same publication in other languages,
// and each item names the pages that are its translations. Items are written as
// they come, so that memory holds one at a time.
//
// The package knows nothing of posts or sites. It imports only
// golang.org/x/text/language and the standard library.
package feed

import (
	"fmt"
	"net/url"
	"time"

	"golang.org/x/text/language"
)

// Feed is a feed before its items. All addresses are absolute.
type Feed struct {
	Title       string // of the publication, in Lang
	Description string // empty: RSS, which demands one, has the title
	Lang        language.Tag
	Home        string      // the page that the feed is of
	URL         string      // of the feed itself
	Authors     []string    // of items that name none; empty: Atom, which demands one, has the title
	Updated     time.Time   // of the newest change of an item
	Image       string      // a picture of the publication, empty if there is none
	Alternates  []Alternate // the same feed in other languages
}

// Alternate is the address of the same thing in another language.
type Alternate struct {
	Lang language.Tag
	URL  string
}

// Item is a post in a feed. All addresses in it are absolute, those within
// Content too.
type Item struct {
	// ID stays the same for good, whatever is edited: readers show an item with a
	// new ID again. See [TagURI]. Empty: URL.
	ID  string
	URL string // of its page

	Title      string
	Summary    string // plain text
	Content    string // HTML, the whole text or an excerpt; empty if there is only a summary
	Authors    []string
	Tags       []string
	Image      string      // its picture, empty if there is none
	Published  time.Time   // zero if it is not known
	Updated    time.Time   // zero: Published
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

// TagURI returns an ID by RFC 4151 that does not change when an item moves to
// another address: tag:example.ca,2017-09-12:name. It is made of the host of an
// address, the day on which the item was first published, and a name that the
// author never changes, such as a translation key with the language.
func TagURI(address string, day time.Time, name string) (string, error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		return "", fmt.Errorf("feed: %q is not an address with a host", address)
	}
	return fmt.Sprintf("tag:%s,%s:%s", u.Hostname(), day.Format(time.DateOnly), (&url.URL{Path: name}).EscapedPath()), nil
}
