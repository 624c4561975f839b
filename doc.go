// Package diptych describes the packages of this module. They help people who publish
// in two or more languages: they read posts, find the translations of each, report what
// is wrong between them, and write each post for its readers. This package itself holds
// no code.
//
//	posts, err := post.Load(fsys)        // every fault at file:line:column; posts holds the good ones
//	works := bilingual.Pair(posts)       // which posts are the same work
//	err = render.Render(w, posts[0])     // a body as HTML, in the typography of its language
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
//   - [github.com/diptych-go/diptych/post/lang] holds facts about languages: it parses
//     tags, knows the name and direction of a language, and finds the language of a list
//     that a tag means.
//
// Pairing and checking:
//
//   - [github.com/diptych-go/diptych/bilingual] ties posts into sets, each one work,
//     and finds the post that a link means.
//   - [github.com/diptych-go/diptych/bilingual/align] pairs the blocks of two
//     translations, and writes the pairs as a translation memory.
//   - [github.com/diptych-go/diptych/bilingual/lock] records what each translation was
//     when someone last declared them equal.
//   - [github.com/diptych-go/diptych/bilingual/check] finds what is wrong between the
//     languages. [github.com/diptych-go/diptych/bilingual/check/report] writes the findings.
//     [github.com/diptych-go/diptych/bilingual/check/checktest] checks content in a Go test.
//
// Rendering:
//
//   - [github.com/diptych-go/diptych/render] renders bodies as HTML and posts as pages.
//   - [github.com/diptych-go/diptych/render/route] decides where everything is
//     published.
//   - [github.com/diptych-go/diptych/render/site] makes a whole site, to write into a
//     folder or to serve.
//
// Leaves, which can be used alone. They import no other package of the module, except that
// words and choice import post/lang and relative imports date:
//
//   - [github.com/diptych-go/diptych/render/date] writes dates in words, and
//     [github.com/diptych-go/diptych/render/date/relative] how long ago they were.
//   - [github.com/diptych-go/diptych/render/typography] sets quotes, spaces and
//     dashes by locale.
//   - [github.com/diptych-go/diptych/render/words] holds the words of a page itself,
//     such as "Skip to content".
//   - [github.com/diptych-go/diptych/render/head] writes what a page tells machines:
//     alternates, Open Graph, JSON-LD.
//   - [github.com/diptych-go/diptych/render/choice] finds, from Accept-Language and a
//     cookie, the languages that a reader wants to read.
//   - [github.com/diptych-go/diptych/render/feed] and
//     [github.com/diptych-go/diptych/render/sitemap] encode Atom, RSS, JSON Feed and
//     sitemaps.
//
// The packages post, bilingual, bilingual/check, render and render/site each have a function
// for the first thing to do, such as post.Load. Each also has a struct whose fields are the
// options, such as post.Parser. Its zero value does the same as the function. The options of
// documents, routes and choices are structs too, document.Parser, route.Router and
// choice.Keeper, whose zero values are ready to use. These functions and structs are safe
// for concurrent use. The programs under examples/ are there to copy from; examples/beam
// spreads the work over several machines.
//
// To change the module itself, start at "The usual changes" in .github/CONTRIBUTING.md: it
// names the file for each kind of change.
//
// # Security
//
// Content that others wrote may be hostile. This section lists what the module promises
// about such content. Each promise has a test. The limits are the default ones.
//
// Scripts:
//
//   - Unless [github.com/diptych-go/diptych/render.Renderer] is told to trust the
//     content, no page holds raw HTML or an address whose scheme may run something. This
//     is so for every kind of link, image and reference. Addresses are judged as a browser
//     reads them: once in the parsed body, and once more in the HTML that is written.
//   - What a sanitizer returns is judged again: addresses, event handlers, srcdoc and
//     comments. Which elements may stay is the sanitizer's decision.
//   - A served page runs no inline script. An SVG or XML file that is opened by itself
//     runs no script.
//
// Cost:
//
//   - A header has at most 64 KB and 10,000 keys and values. Its lists and tables are at
//     most 64 deep. YAML aliases may stand for at most 64 KB of text, and the paths of all
//     TOML fields together may have at most 2 MB. Reading a header takes at most 1 MB of
//     memory, and 500 bytes more for each of its bytes.
//   - A body of Markdown has at most 4 MB, lists and quotations 10 deep, 10,000 headings,
//     and one table cell for each byte. The addresses and texts of its references may come
//     out at most four times as long as the body. A body beyond these limits is refused,
//     with the line.
//   - A rule of pairing reads at most 250 names and 100 translations of one post. Routing
//     reads at most 250 aliases of one post. A page names at most 200 languages.
//   - The tests know 300 kinds of hostile input. Each kind takes at most 50 times as long
//     as prose of the same size, or is refused.
//
// Posts against posts:
//
//   - A broken post holds back only itself. Text that is plainly front matter, but cannot
//     be read, is never published as text.
//   - Each file of a site has one owner. The site's own pages come first, then posts by the
//     names of their files, posts by their slugs and addresses, aliases, and other files.
//     The later claim loses, and its author is told.
//   - Names that begin with .diptych are refused. Names that one operating system reserves
//     are changed on all of them.
//
// Files:
//
//   - Nothing is read outside the file system that was given, and nothing is written
//     outside the folder. For content on disk use the FS of an [os.Root], as the examples
//     do: symbolic links can lead out of an os.DirFS.
//   - After a crash, a full disk or a power cut, each file of a site is the old one or the
//     new one. One writer at a time works on a folder; the lock of a writer that died does
//     not count. Only files that the library made are removed.
//   - Pipes, devices and sockets block nobody. Static files are never held in memory.
//     Rendered pages are, up to 32 MB.
//   - The title and the body of a post come from the same version of its file.
//
// Messages:
//
//   - The paths, values and lines that a fault prints hold no line ends, escape sequences,
//     direction controls or invisible characters.
package diptych
