// Package demo holds the content that the examples use if no other content is given. It is the
// site of a ferry service that does not exist, in English and French, with a guide in Arabic and
// one in Japanese.
//
// It is written the way people write: each language has its own slugs; works are tied by
// translationKey or only by their path; front matter is YAML, TOML or JSON; dates have several
// forms; one post waits for its translation, and one is a draft; the French has straight
// apostrophes and plain spaces.
package demo

import (
	"embed"
	"io/fs"
)

//go:embed all:content
var files embed.FS

// Content returns the folder of posts and images. At its root is a folder for each language, and
// img for the images that they share.
func Content() fs.FS {
	content, err := fs.Sub(files, "content")
	if err != nil {
		panic(err) // Sub fails only for an invalid path
	}
	return content
}

// Languages lists the languages of the content, the default language first, in the form of the
// -langs flag.
const Languages = "en-CA,fr-CA,ar,ja"
