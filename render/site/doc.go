// Package site makes a web site of a collection. The site is an [fs.FS] of its
// pages and an http.Handler that serves them; both give the same bytes.
//
//	s, err := site.Build(works)             // err names posts that have no page
//	written, err := s.Write(ctx, dir, nil)  // a folder that any host can serve
//	err = http.ListenAndServe(addr, s)      // or a server of your own
//
// The way from posts to files:
//
//	*bilingual.Collection ──▶ Builder.Build ──▶ *Site ──▶ Write: a folder
//	                                                 └──▶ ServeHTTP: readers
//
// A second Write of a site makes only the pages that an edit has touched; see
// [Writer.Write].
//
// A Site keeps in memory the front matter of its posts and where they stand. It renders a
// page when the page is asked for. A program with hundreds of thousands of posts takes less
// memory if it calls debug.SetMemoryLimit, as examples/site does.
//
// # What is in a site
//
//	index.html                 all languages, if they share a host
//	en/index.html              the posts of an edition, with the text of its index
//	en/page/2/index.html       more of them: each list is split into pages
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
//	old/index.html             an alias, which sends readers on to the post
//	img/boat.png               a file that is not a post, from [Builder.Files]
//
// plan.go lists all of them. If two files want the same place, the first in this order keeps
// it: the site's own pages, posts by their path, lists, aliases, other files. A fault names the
// one that is left out. Feeds and the sitemap need an address with a host: see
// [route.Router.Base].
//
// # Lists and languages
//
// A post with a date is in lists, feeds and the archive, newest first. A post without a date,
// or whose type or layout is page, is a page such as About. A page at the top is in the
// navigation. The navigation has folders and pages, sorted by weight and title. It shows the
// linkTitle of those that have one.
//
// Lists are tied across languages: folders whose indexes are one work, months, and tags that
// translations have in common. A front page may also say which tags are the same, in a table
// of its front matter:
//
//	tags.fr: {sea: mer, boat: bateau}
//
// The language switch leads to the translation of a page. If there is none, it says so in the
// other language and leads to the nearest page that exists: the list around the page, or the
// first page. With [route.Router.Fallback] it leads to a page that shows the post itself,
// under a notice.
//
// # Templates
//
// The default templates are plain and need no JavaScript. [Templates] returns them. Use
// [Builder.Templates] to replace any of them by a file of the same name. All get a [View]. An
// error names the template and its line.
//
//	file          for                                    uses of the View, beside Head, Title, Languages
//	layout.html   all pages; it has the blocks below     Lang, Style, Home, Brand, Switch, Nav, Footer
//	home.html     index.html, all languages              Editions, with Description and Posts
//	list.html     lists                                  Page (the text), Within, Lists, Posts, Pager
//	post.html     posts                                  Page, Shown, Terms, Beside
//	diptych.html  a work in two languages                Diptych, Memories
//	404.html      addresses that are not found           Editions
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
