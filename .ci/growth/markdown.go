package main

import (
	"strings"
	"testing/fstest"
)

func init() {
	kinds = append(kinds,
		body("brackets", "[a"),
		body("footnotes in reverse", "[^1]: a\n\n"),
	)
}

// body is a post whose body repeats a text.
func body(name, text string) kind {
	return kind{name: "markdown: " + name, make: func(size int) fstest.MapFS {
		return file("en/a.md", "---\ntitle: A\n---\n"+strings.Repeat(text, size/len(text)))
	}}
}
