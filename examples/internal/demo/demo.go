// Package demo holds the content that the examples run on when they are given
// none: the site of a ferry service that does not exist, in English and French,
// with a guide in Arabic and one in Japanese.
//
// It is written the way people write: slugs of each language's own, works tied
// by translationKey or only by their path, front matter in YAML, TOML and JSON,
// dates in several forms, a post that waits for its translation, a draft, and
// French typed with straight apostrophes and plain spaces.
package demo

import (
	"embed"
	"io/fs"
)

//go:embed all:content
var files embed.FS

// Content returns the folder of posts and images, with a folder for each language at
// its root and the images that they share in img.
func Content() fs.FS {
	content, err := fs.Sub(files, "content")
	if err != nil {
		panic(err) // "content" is a valid path, the only thing Sub asks of it
	}
	return content
}

// Languages are those of the content, the first its default: what a program's
// -langs would say.
const Languages = "en-CA,fr-CA,ar,ja"
