// Package site makes a web site of a collection: an [fs.FS] whose files are its
// pages, rendered when they are opened, and an http.Handler that serves them.
//
//	*bilingual.Collection ──▶ Builder.Build ──▶ *Site ──▶ Write: a folder
//	                                                 └──▶ ServeHTTP: readers
//
// What is served and what is written are the same bytes. A site has a first page
// with all its languages, a list for each language, a page for each post, a page
// for what is not found, and the files that are no posts, such as images. Its
// templates are plain and need no JavaScript; a caller replaces any of them.
package site
