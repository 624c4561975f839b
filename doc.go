// Package diptych is the map of a module for people who publish in two
// languages, or in more: libraries that read posts, tie translations together,
// say what is wrong between them, and write each for its readers.
//
// A diptych is two panels on one hinge. Data goes one way, and both ends are
// file systems:
//
//	fs.FS of Markdown ──▶ post ──▶ bilingual ──▶ render ──▶ fs.FS of a web site
//	                      one file   one work     one page
//	                      = a Post   = a Set      = a Page
//
// Take what you need:
//
//   - [github.com/diptych-go/diptych/post] reads a file: front matter in YAML,
//     TOML or JSON, dates, its language, and every fault at its line.
//   - [github.com/diptych-go/diptych/post/document] reads its body: headings with
//     anchors, links, images.
//   - [github.com/diptych-go/diptych/bilingual] ties posts into sets: the versions
//     of one work; [github.com/diptych-go/diptych/bilingual/check] says what is
//     wrong between them.
//   - [github.com/diptych-go/diptych/render] makes HTML and pages;
//     [github.com/diptych-go/diptych/render/route] decides their addresses, and
//     [github.com/diptych-go/diptych/render/words] has the words of a page's own.
//   - [github.com/diptych-go/diptych/render/date] writes dates in words, and
//     [github.com/diptych-go/diptych/render/typography] sets quotes and spaces, as
//     each language wants them; both can be had without the rest.
//   - [github.com/diptych-go/diptych/render/site] makes a whole site, to write into
//     a folder or to serve.
//
// Each has a function for the first thing to do (post.Load, bilingual.Pair,
// render.Render, site.New) and a struct whose zero value does the same and whose
// fields are the options. The programs under examples/ are there to copy from.
package diptych
