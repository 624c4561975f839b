package head_test

import (
	"fmt"

	"github.com/diptych-go/diptych/render/head"
	"golang.org/x/text/language"
)

func Example() {
	english := head.Alternate{Lang: language.MustParse("en-CA"), URL: "https://ferry.example/fog/", Title: "The foghorn"}
	french := head.Alternate{Lang: language.MustParse("fr-CA"), URL: "https://traversier.example/brume/", Title: "La corne de brume"}
	h := head.Head{
		Title: french.Title, Publication: "Le Traversier", URL: french.URL, Lang: french.Lang,
		Type: head.Posting, Published: "2024-11-04T09:00:00-05:00", Authors: []string{"Ada Roy"},
		Images:     []head.Image{{URL: "https://traversier.example/corne.jpg", Alt: "Une corne de cuivre", Width: 1200, Height: 630}},
		Alternates: []head.Alternate{english, french},
		Original:   &english,
		Feeds:      []head.Feed{{Type: "application/atom+xml", Title: "Le Traversier", URL: "/feed.xml"}},
	}
	fmt.Print(h.HTML())
	// Output:
	// <title>La corne de brume – Le Traversier</title>
	// <link rel="alternate" type="application/atom+xml" title="Le Traversier" href="/feed.xml">
	// <link rel="canonical" href="https://traversier.example/brume/">
	// <link rel="alternate" hreflang="en-CA" href="https://ferry.example/fog/">
	// <link rel="alternate" hreflang="fr-CA" href="https://traversier.example/brume/">
	// <link rel="alternate" hreflang="x-default" href="https://ferry.example/fog/">
	// <meta property="og:type" content="article">
	// <meta property="og:title" content="La corne de brume">
	// <meta property="og:site_name" content="Le Traversier">
	// <meta property="og:url" content="https://traversier.example/brume/">
	// <meta property="og:locale" content="fr_CA">
	// <meta property="og:locale:alternate" content="en_CA">
	// <meta property="article:published_time" content="2024-11-04T09:00:00-05:00">
	// <meta property="og:image" content="https://traversier.example/corne.jpg">
	// <meta property="og:image:width" content="1200">
	// <meta property="og:image:height" content="630">
	// <meta property="og:image:alt" content="Une corne de cuivre">
	// <meta name="twitter:card" content="summary_large_image">
	// <script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","@id":"https://traversier.example/brume/","url":"https://traversier.example/brume/","headline":"La corne de brume","inLanguage":"fr-CA","datePublished":"2024-11-04T09:00:00-05:00","author":[{"@type":"Person","name":"Ada Roy"}],"image":[{"@type":"ImageObject","url":"https://traversier.example/corne.jpg","caption":"Une corne de cuivre"}],"isPartOf":{"@type":"WebSite","name":"Le Traversier"},"translationOfWork":{"@type":"BlogPosting","@id":"https://ferry.example/fog/","url":"https://ferry.example/fog/","name":"The foghorn","inLanguage":"en-CA"}}</script>
}
