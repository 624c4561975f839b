// Package diptych is the map of a module for people who publish in two
// languages, or in more: libraries that read posts, tie translations together,
// say what is wrong between them, and write each for its readers.
//
//	posts, err := post.Load(fsys)        // every fault at file:line:column; the good posts are here
//	works := bilingual.Pair(posts)       // which posts are the same work
//	err = render.Render(w, posts[0])     // a body as HTML, set as its language wants it
//
// A diptych is two panels on one hinge. Data goes one way, and both ends are
// file systems:
//
//	fs.FS of Markdown ──▶ post ──▶ bilingual ──▶ render ──▶ fs.FS of a web site
//	                      one file   one work     one page
//	                      = a Post   = a Set      = a Page
//
// # Packages
//
// Reading:
//
//   - [github.com/diptych-go/diptych/post] reads files: front matter in YAML, TOML
//     or JSON, dates, languages, and every fault at its line.
//   - [github.com/diptych-go/diptych/post/document] reads bodies: headings with
//     anchors, links, images, shortcodes and template tags, text.
//   - [github.com/diptych-go/diptych/post/lang] knows facts about languages: tags,
//     own names, direction, which of a list one means.
//
// Pairing and checking:
//
//   - [github.com/diptych-go/diptych/bilingual] ties posts into sets, each one work,
//     and finds the post that a link means.
//   - [github.com/diptych-go/diptych/bilingual/align] sets the blocks of two
//     translations beside each other, and writes them as a translation memory.
//   - [github.com/diptych-go/diptych/bilingual/lock] keeps what each side was when
//     someone last declared them equal.
//   - [github.com/diptych-go/diptych/bilingual/check] finds what is wrong between the
//     languages, and [github.com/diptych-go/diptych/bilingual/check/report] writes it.
//     [github.com/diptych-go/diptych/bilingual/check/checktest] checks in a Go test.
//
// Rendering:
//
//   - [github.com/diptych-go/diptych/render] makes HTML of bodies and pages of posts.
//   - [github.com/diptych-go/diptych/render/route] decides where everything is
//     published.
//   - [github.com/diptych-go/diptych/render/site] makes a whole site, to write into a
//     folder or to serve.
//
// Leaves, which import no other package of the module but post/lang and can be taken
// alone:
//
//   - [github.com/diptych-go/diptych/render/date] writes dates in words, and
//     [github.com/diptych-go/diptych/render/date/relative] how long ago they were.
//   - [github.com/diptych-go/diptych/render/typography] sets quotes, spaces and
//     dashes by locale.
//   - [github.com/diptych-go/diptych/render/words] holds the words that a page says
//     itself.
//   - [github.com/diptych-go/diptych/render/head] writes what a page tells machines:
//     alternates, Open Graph, JSON-LD.
//   - [github.com/diptych-go/diptych/render/choice] tells in which languages a reader
//     wants to read.
//   - [github.com/diptych-go/diptych/render/feed] and
//     [github.com/diptych-go/diptych/render/sitemap] encode Atom, RSS, JSON Feed and
//     sitemaps.
//
// Each package has a function for the first thing to do, such as post.Load, and a
// struct whose zero value does the same and whose fields are the options, such as
// post.Parser. Both are safe for concurrent use. The programs under examples/ are
// there to copy from; examples/beam spreads the work over several machines.
//
// # Security
//
// Content that others wrote may be hostile. This is what the module promises about
// it; each promise has a test, and the limits are those of the zero values.
//
// Scripts:
//
//   - Unless [github.com/diptych-go/diptych/render.Renderer] is told to trust the
//     content, no page has raw HTML, or an address whose scheme may run something,
//     from whatever kind of link, image or reference. Addresses are judged as a
//     browser reads them, once where they are parsed and once in what is written.
//   - What a sanitizer returns is judged again: addresses, event handlers, srcdoc and
//     comments. Which elements may stay is the sanitizer's decision.
//   - A served page runs no inline script, and no script of an SVG or XML file that is
//     opened by itself.
//
// Cost:
//
//   - A header has at most 64 KB, 10,000 keys and values, and lists and tables 64 deep.
//     The text that YAML aliases stand for is at most 64 KB, and the paths of all
//     fields of TOML 32 times that. Reading it takes at most 1 MB and 500 bytes of
//     memory for each byte.
//   - A body has at most 4 MB for Markdown, lists and quotations 10 deep, 10,000
//     headings, a table cell for each byte, and addresses and texts of references
//     that come out at four times its length. What is beyond is refused at its line.
//   - Of one post, 250 names and 100 translations are read by a rule of pairing, and
//     250 aliases by routing. A page names at most 200 languages.
//   - Hostile input of the kinds that are known, 300 of them, takes at most 50 times
//     what prose of its size takes, or is refused.
//
// Posts against posts:
//
//   - A broken post withholds only itself. What plainly is front matter and cannot be
//     read is never published as text.
//   - Each file of a site has one owner: the site's own pages, then posts by the names
//     of their files, then by their slugs and addresses, then aliases, then other
//     files. The later claim loses, and its author is told.
//   - Names that begin with .diptych are refused, and those that a system reserves are
//     changed on all.
//
// Files:
//
//   - Nothing is read outside the file system that was given, and nothing is written
//     outside the folder. For content on disk use the FS of an [os.Root], as the
//     examples do: links lead out of that of os.DirFS.
//   - Each file of a site is the old one or the new one after a crash, a full disk or
//     a power cut. One writer at a time works on a folder; the lock of a dead one does
//     not count. Only what the library made is removed.
//   - Pipes, devices and sockets hold nobody up. Static files are never held in
//     memory, and rendered pages up to 32 MB.
//   - The title and the body of a post are of one version of its file.
//
// Messages:
//
//   - What a fault prints of paths, values and lines has no line ends, escape
//     sequences, controls of direction or invisible characters.
package diptych
