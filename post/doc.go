// Package post reads Markdown files with front matter: what their authors wrote,
// in which language, and what is wrong with it, at its line and column.
//
//	file ──▶ fences ──▶ YAML, TOML or JSON ──▶ Meta ──▶ Post
//	         where it   one decoder each       every    known fields,
//	         ends                              field    dates, language
//
// [Load] reads all posts of a file system, [Parse] one from memory. A [Post] is a
// handle: its front matter is in memory, and [Post.Body] gives its text. Fields
// that Post has no name for stay in its [Meta], which [Meta.Decode] puts into a
// struct of the caller's, whatever the format was. [Parser] has the options.
//
// # Front matter
//
// YAML stands between lines of ---, TOML between lines of +++, JSON between
// lines of ;;; or as an object at the top of the file. A fence stands in column
// one; blank lines and a byte-order mark may come before the first, spaces and
// tabs after each; lines end with LF, CRLF or CR. Header and body are the file,
// byte for byte.
//
// Front matter may also stand below HTML comments. Lines of "Title: value" at the
// top of a file are read up to a blank line if their names leave no doubt, as
// MultiMarkdown and Pelican have them, and so are lines of ".. title: value",
// alone or in a comment, as Nikola has them: values are text, tags, authors and
// aliases are lists, and the status draft, hidden or private is a draft.
//
// What may have been meant as front matter and is none comes with an error or a
// warning, never as text in silence. It is an error where the post would be shown
// without fields that it plainly has.
//
// YAML is read by version 1.2 with the words of 1.1 where a yes or no is wanted:
// published: no is false, and a title of no is a title.
//
// # Dates
//
// A date is 2017-09-12, with a time 2017-09-12 09:00, 2017-09-12T09:00:00.407,
// and with a zone 2017-09-12 09:00:00 -0400, 2017-09-12T09:00:00Z; months, days
// and hours may lack their zero. Nothing is guessed: 03/04/2019 and 30 February
// are errors. A date without a zone takes that of [Parser.Location]. Where the
// front matter has none, that of a file named 2017-08-09-slug.md counts.
//
// # Languages
//
// The language of a file is what its front matter says, else the first folder of
// its path that is a language (fr, fr-CA, zh_cn), else the end of its name:
// a.fr.md, and a-fr.md beside a.md. Names count by the locales of CLDR. Load sees
// whole trees: a folder that may as well be a word, such as os, counts only
// beside other languages or where it mirrors what is beside it. A post in no
// known language is in the first of [Parser.Languages], or und without them.
//
// # Faults
//
// Whatever is wrong is a [Fault] with its place, columns counted in runes; all of
// a file's are reported at once. One of severity [SeverityError] withholds the post; all
// others travel with it as [Post.Warnings]. They read as an editor wants them:
//
//	content/fr/a.md:4:17: front matter: "description" contains ": " outside quotes
//	  4 | description: foo: bar
//	    |                 ^
//	  hint: wrap the value in quotes
//
// # Limits
//
// A header has at most [DefaultMaxHeader] bytes and a body [DefaultMaxBody],
// unless a Parser says otherwise; lists and tables are nested at most 64 deep,
// and there are at most 10,000 keys and values, with what aliases stand for. The
// text that aliases stand for is no longer than a header may be.
// Beside the file itself, reading takes at most 1 MB and 500 bytes for each byte
// of the header, whatever is in it. A loaded post keeps
// some 2 KB beside its body.
package post
