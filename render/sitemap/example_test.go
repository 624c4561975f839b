package sitemap_test

import (
	"io"
	"log"
	"os"

	"github.com/diptych-go/diptych/render/sitemap"
	"golang.org/x/text/language"
)

// A screen prints a file instead of keeping it.
type screen struct{ io.Writer }

func (screen) Close() error { return nil }

func Example() {
	w := sitemap.Writer{
		Base:   "https://example.ca/",
		Create: func(string) (io.WriteCloser, error) { return screen{os.Stdout}, nil },
	}
	alternates := []sitemap.Alternate{
		{Lang: language.English, URL: "https://example.ca/en/fares/"},
		{Lang: language.French, URL: "https://example.ca/fr/tarifs/"},
	}
	for _, a := range alternates {
		if err := w.Add(sitemap.URL{Loc: a.URL, Alternates: alternates}); err != nil {
			log.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// <?xml version="1.0" encoding="utf-8"?>
	// <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
	// <url>
	// <loc>https://example.ca/en/fares/</loc>
	// <xhtml:link rel="alternate" hreflang="en" href="https://example.ca/en/fares/"/>
	// <xhtml:link rel="alternate" hreflang="fr" href="https://example.ca/fr/tarifs/"/>
	// </url>
	// <url>
	// <loc>https://example.ca/fr/tarifs/</loc>
	// <xhtml:link rel="alternate" hreflang="en" href="https://example.ca/en/fares/"/>
	// <xhtml:link rel="alternate" hreflang="fr" href="https://example.ca/fr/tarifs/"/>
	// </url>
	// </urlset>
}
