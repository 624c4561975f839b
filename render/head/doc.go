// Package head writes what a page tells machines: the title of its window, its
// canonical address, the languages that it is published in, its feeds, what networks
// show of it (Open Graph) and what search engines read of it (JSON-LD).
//
//	head.Head{Title: "Fares", URL: "https://ferry.example/en/fares/", …}.HTML()
//
// A page in several languages names them three times, for different machines:
//
//	link rel="alternate" hreflang   search engines, which send readers to their language
//	og:locale, og:locale:alternate  networks
//	workTranslation                 JSON-LD of the original, which names its translations
//	translationOfWork               JSON-LD of a translation, which names the original
//
// The package imports nothing of the module, so any program that makes pages can use it.
package head
