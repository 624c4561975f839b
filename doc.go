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
//     anchors, links, images, text.
//   - [github.com/diptych-go/diptych/post/lang] knows facts about languages: tags,
//     own names, direction, which of a list one means.
//
// Pairing and checking:
//
//   - [github.com/diptych-go/diptych/bilingual] ties posts into sets, each one work,
//     and finds the post that a link means.
//   - [github.com/diptych-go/diptych/bilingual/check] finds what is wrong between the
//     languages, and [github.com/diptych-go/diptych/bilingual/check/report] writes it.
//
// Rendering:
//
//   - [github.com/diptych-go/diptych/render] makes HTML of bodies and pages of posts.
//   - [github.com/diptych-go/diptych/render/route] decides where everything is
//     published.
//   - [github.com/diptych-go/diptych/render/site] makes a whole site, to write into a
//     folder or to serve.
//
// Leaves, which import no other package of the module and can be taken alone:
//
//   - [github.com/diptych-go/diptych/render/date] writes dates in words, and
//     [github.com/diptych-go/diptych/render/date/relative] how long ago they were.
//   - [github.com/diptych-go/diptych/render/typography] sets quotes, spaces and
//     dashes by locale.
//   - [github.com/diptych-go/diptych/render/words] holds the words that a page says
//     itself.
//   - [github.com/diptych-go/diptych/render/feed] and
//     [github.com/diptych-go/diptych/render/sitemap] encode Atom, RSS, JSON Feed and
//     sitemaps.
//
// Each package has a function for the first thing to do, such as post.Load, and a
// struct whose zero value does the same and whose fields are the options, such as
// post.Parser. Both are safe for concurrent use. The programs under examples/ are
// there to copy from.
package diptych
