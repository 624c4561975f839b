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
// A second Write of a site makes only the pages that an edit has touched; see
// [Writer.Write].
//
// A Site holds the front matter of its posts and where they stand, and renders a page
// when it is asked for. A program with hundreds of thousands of posts takes less memory
// if it calls debug.SetMemoryLimit, as examples/site does.
//
// # What is in a site
//
//	index.html                 all languages, where they share a host
//	en/index.html              the posts of an edition, with the text of its index
//	en/page/2/index.html       the next of them: each list is cut into pages
//	en/fair/index.html         a post
//	en/blog/index.html         a folder, whether it has an index or not
//	en/tags/index.html         all tags; categories and series likewise
//	en/tags/sea/index.html     the posts with a tag
//	en/archive/2024/05/…       the posts of a month, and of a year
//	en/feed.xml, rss.xml, feed.json   feeds of an edition
//	en/blog/feed.xml           the feed of a folder, a tag, a category or a series
//	sitemap.xml                for each host
//	404.html, en/404.html      for each host, and for each edition
//	diptych.css                for each host
//	old/index.html             an alias, which sends its readers on
//	img/boat.png               what is no post, from [Builder.Files]
//
// plan.go lists all of them. If two of these want one place, the site's own pages keep it, then posts by their
// path, then lists, then aliases, then files. A fault names what is left out.
// Feeds and the sitemap need an address with a host: see route.Router.Base.
//
// # Lists and languages
//
// What has a date is a post: it is in lists, feeds and the archive, newest first. What
// has none, or whose type or layout is page, is a page such as About: if it is at
// the top, it is in the navigation, which has folders and pages by their weight and
// title, under their linkTitle if they have one.
//
// Lists are tied across languages: folders whose indexes are one work, months, and
// tags that translations have in common. A front page may say which tags are the
// same, in a table of its front matter:
//
//	tags.fr: {sea: mer, boat: bateau}
//
// The language switch leads to the translation of a page. If there is none, it says
// so in the other language and leads to the nearest page that exists: the list around
// it, or the first page. [route.Router.Fallback] shows the post itself instead,
// under a notice.
//
// # Templates
//
// Templates are plain and need no JavaScript. [Templates] holds the defaults;
// [Builder.Templates] replaces any of them by the file of its name. All get a [View];
// an error names the template and its line.
//
//	file          for                                    uses of the View, beside Head, Title, Languages
//	layout.html   all pages; it has the blocks below     Lang, Style, Home, Brand, Switch, Nav, Footer
//	home.html     index.html, all languages              Editions, with Description and Posts
//	list.html     lists                                  Page (the text), Within, Lists, Posts, Pager
//	post.html     posts                                  Page, Shown, Terms, Beside
//	diptych.html  a work in two languages                Diptych, Memories
//	404.html      what is not found                      Editions
//	diptych.css   the style sheet; no template
//
//	block         in            what it is               uses
//	main          each page     the content
//	entries       layout.html   a list of posts          the list of [Entry] itself
//	languages     layout.html   the language switch      Lang, Languages
//	nav           layout.html   sections and pages       Menu
//	footer        layout.html   the end of each page     More, Editions
//
// {{.T "home"}} is a word of the catalogue in the page's language; the keys are
// listed in package render/words. {{.Label "home"}} is the same for an attribute.
package site
