// Package frontmatter compares package post with other readers of front matter,
// in values and in time. It is no part of the module: its tests need decoders
// that the module does without.
//
//	DIPTYCH_CORPUS=DIR go test .
//	go test -run '^$' -bench . -benchmem
package frontmatter
