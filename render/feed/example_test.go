package feed_test

import (
	"log"
	"os"
	"slices"
	"time"

	"github.com/diptych-go/diptych/render/feed"
	"golang.org/x/text/language"
)

func ExampleFeed_WriteAtom() {
	day := time.Date(2024, 11, 4, 9, 0, 0, 0, time.UTC)
	f := feed.Feed{
		Title: "Blogue", Lang: language.French, Updated: day,
		Home: "https://example.ca/fr/", URL: "https://example.ca/fr/feed.xml",
		Alternates: []feed.Alternate{{Lang: language.English, URL: "https://example.ca/en/feed.xml"}},
	}
	items := []feed.Item{{
		URL: "https://example.ca/fr/hiver/", Title: "Service d’hiver", Published: day,
		Content:    "<p>Le traversier part à 9 h.</p>",
		Alternates: []feed.Alternate{{Lang: language.English, URL: "https://example.ca/en/winter/"}},
	}}
	if err := f.WriteAtom(os.Stdout, slices.Values(items)); err != nil {
		log.Fatal(err)
	}
	// Output:
	// <?xml version="1.0" encoding="utf-8"?>
	// <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
	// <id>https://example.ca/fr/feed.xml</id>
	// <title>Blogue</title>
	// <updated>2024-11-04T09:00:00Z</updated>
	// <link rel="self" type="application/atom+xml" href="https://example.ca/fr/feed.xml"/>
	// <link rel="alternate" type="text/html" hreflang="fr" href="https://example.ca/fr/"/>
	// <link rel="alternate" type="application/atom+xml" hreflang="en" href="https://example.ca/en/feed.xml"/>
	// <author><name>Blogue</name>
	// </author>
	// <entry>
	// <id>https://example.ca/fr/hiver/</id>
	// <title>Service d’hiver</title>
	// <updated>2024-11-04T09:00:00Z</updated>
	// <published>2024-11-04T09:00:00Z</published>
	// <link rel="alternate" type="text/html" hreflang="fr" href="https://example.ca/fr/hiver/"/>
	// <link rel="alternate" type="text/html" hreflang="en" href="https://example.ca/en/winter/"/>
	// <content type="html">&lt;p&gt;Le traversier part à 9 h.&lt;/p&gt;</content>
	// </entry>
	// </feed>
}
