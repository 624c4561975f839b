// Package frontmatter compares package post with other readers of front matter, in values and in
// time. It is not part of the module, because its tests need decoders that the module does not
// need.
//
//	DIPTYCH_CORPUS=DIR go test .
//	go test -run '^$' -bench . -benchmem
package frontmatter
