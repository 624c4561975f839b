// Package post reads Markdown files with front matter. It reports what their authors wrote, in
// which language, and what is wrong with it, by line and column.
//
//	root, err := os.OpenRoot("content") // no link leads out of it
//	if err != nil {
//		log.Fatal(err)
//	}
//	posts, err := post.Load(root.FS())
//	if err != nil {
//		log.Print(err) // every fault at path:line:column
//	}
//	for _, p := range posts { // all posts without an error
//		body, err := p.Body()
//		fmt.Println(p.Lang, p.Date, p.Title, len(body), err)
//	}
//
// Use [Load] for all posts of a file system, [All] for one post after the other, and [Parse] for
// one in memory. Use a [Parser] to set options.
//
//	file ──▶ fences ──▶ YAML, TOML or JSON ──▶ Meta ──▶ Post
//	         where it   one decoder each       every    known fields,
//	         ends                              field    dates, language
//
// A [Post] is a handle: its front matter is in memory, and [Post.Body] returns its text.
// [Post.Meta] holds all fields, also those that Post has no name for. [Meta.Decode] puts them into
// a struct of yours, whatever the format is.
//
// # Front matter
//
//	format  stands between
//	YAML    --- and --- (or ...)
//	TOML    +++ and +++
//	JSON    ;;; and ;;;, or is an object at the top of the file
//	plain   the top of the file and a blank line, as lines of "Title: value" (MultiMarkdown,
//	        Pelican) or of ".. title: value", alone or in a comment (Nikola)
//
// A fence stands in column one. Blank lines and a byte-order mark may come before the first fence,
// and spaces and tabs may follow each fence. Lines end with LF, CRLF or CR. Header and body
// together are the file, byte for byte. HTML comments may stand above the header.
//
// Plain lines are read if their names leave no doubt. Their values are text. Tags, authors and
// aliases are lists. A post with the status draft, hidden or private is a draft.
//
// Text that may be meant as front matter, and that cannot be read as such, gets an error or a
// warning. It never becomes part of the body in silence. It is an error if the post would be shown
// without fields that its author plainly wrote.
//
// YAML follows version 1.2. In a field that is true or false, the words of version 1.1 count too:
// published: no means false, and title: no gives the title "no".
//
// # Dates
//
//	written                     read as
//	2017-09-12                  a calendar day, which no zone moves
//	2017-09-12 09:00            a time in Parser.Location
//	2017-09-12T09:00:00.407     the same
//	2017-09-12 09:00:00 -0400   a time with its own zone
//	2017-09-12T09:00:00Z        a time in UTC
//	2017-9-2, 9:00              as with zeros
//	03/04/2019, 30 February     an error: nothing is guessed
//
// If the front matter has no date, the date in the file's name counts, as in 2017-08-09-slug.md.
//
// # What is published
//
// [Post.Withheld] returns why a post is not published at a given time.
//
//	field                          meaning
//	draft: true, published: false  a draft
//	permalink: false, url: false   no page (Eleventy, Lume)
//	build: {render: never}         no page (Hugo, also _build and link)
//	headless: true                 no page (Hugo)
//	render: false, render: never   no page (Zola)
//	publishDate                    not published before
//	expiryDate, unpublishDate      not published from then on
//
// # Languages
//
// The first of these that names a language decides. [Post.LangFrom] is the one that did.
//
//  1. the front matter: lang: fr, lang: fr_CA.UTF-8, language: French
//  2. the first folder of the path that is a language: fr, fr-CA, zh_cn, fra
//  3. the end of the file's name: a.fr.md, or a-fr.md beside a.md
//  4. the first of [Parser.Languages], or und without them
//
// The name of a folder or a file counts as a language if CLDR has a locale of that language, by its
// tag or its code of ISO 639-2; see package lang. Load looks at the whole tree. A folder whose name
// may be a word, such as os or man, counts only beside folders of other languages, or if it holds
// files of the same names as the folder around it. The code of a country beside languages, such as
// jp, gets a warning that suggests the language.
//
// # Faults
//
// Everything that is wrong is a [Fault] with its place, and columns count runes. All faults of a
// file are reported at once. A fault of severity [SeverityError] withholds its post. All other
// faults are in [Post.Warnings]. A note that several posts share is kept at the first of them, with
// the number of the others.
//
//	content/fr/a.md:4:17: front matter: "description" contains ": " outside quotes
//	  4 | description: foo: bar
//	    |                 ^
//	  hint: wrap the value in quotes
//
// Faults show paths and values as [Printable] returns them, so that no file can control a terminal
// or forge a line of output.
//
// # Limits
//
// A header has at most [DefaultMaxHeader] bytes and a body at most [DefaultMaxBody], unless a
// Parser sets other limits. Lists and tables are nested at most 64 deep. A header has at most
// 10,000 keys and values, counting what aliases of YAML stand for. The text that aliases stand for
// is no longer than a header may be. Beside the file itself, reading takes at most 1 MB of memory
// plus 500 bytes for each byte of the header. A loaded post keeps about 2 KB beside its body.
// Folders are nested at most [MaxFolders] deep.
package post
