// Package site makes a web site of a collection. The site is an [fs.FS] of its
// pages and an http.Handler that serves them; both give the same bytes.
//
//	s, err := site.New(works)               // err names posts that have no page
//	written, err := s.Write(ctx, dir, nil)  // a folder that any host can serve
//	err = http.ListenAndServe(addr, s)      // or a server of one's own
//
// The way from posts to files:
//
//	*bilingual.Collection ──▶ Builder.Build ──▶ *Site ──▶ Write: a folder
//	                                                 └──▶ ServeHTTP: readers
//
// # What is in a site
//
//	index.html             all languages, where they share a host
//	en/index.html          a list for each language, with the text of its index
//	en/fair/index.html     a page for each post, and for each folder with an index
//	old/index.html         an alias, which sends its readers on
//	404.html, diptych.css  for each host
//	img/boat.png           what is no post, from [Builder.Files]
//
// If two of these want one place, the site's own pages keep it, then posts by their
// path, then aliases, then files. A fault names what is left out.
//
// Templates are plain and need no JavaScript. [Builder.Templates] replaces any of
// them.
package site
