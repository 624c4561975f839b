// Package document turns the body of a [post.Post] into a [Document]: the tree
// that goldmark makes of its Markdown, with headings and their anchors, links,
// images and raw HTML at their places in the file.
//
// It owns how Markdown is read. Whoever renders and whoever checks uses a
// [Parser] alike, so that both see the same anchors.
package document
