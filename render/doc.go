// Package render turns posts into HTML. A [Renderer] renders the body of a post as a
// fragment of HTML. A [Page] is what a template sees of a published post. Package
// [github.com/diptych-go/diptych/render/route] decides where posts are published.
//
//	err := render.Render(w, p) // the body of p as HTML, in the typography of its language
//
//	r := &render.Renderer{RawHTML: render.Trusted} // the content is your own
//	if page, ok := r.Page(routes, p); ok {         // p is published
//		err = template.Execute(w, page)        // {{.Title}}, {{.Date}}, {{.Content}}, {{.Head}}
//	}
//
//	*post.Post ──▶ Renderer.Render ──▶ a fragment of HTML
//
//	*bilingual.Collection ──▶ route.Router.Route ──▶ *route.Routes
//	*route.Routes, *post.Post ──▶ Renderer.Page ──▶ *Page: title, date, content, alternates
//
// Package [github.com/diptych-go/diptych/render/site] builds whole sites of pages. A web
// app can use pages without it.
//
// # Shortcodes and tags
//
// A body may hold what a site generator replaces by something else: shortcodes of Hugo and
// Zola, tags and values of Liquid and Nunjucks, components of MDX. Package
// [github.com/diptych-go/diptych/post/document] reads each of them as a [document.Embed].
// This package takes the first meaning that it finds, in this order:
//
//  1. the function that [Renderer.Embeds] has for the name
//  2. the meaning that the name has on every site; see the second table
//  3. the function that [Renderer.Embeds] has for "*"
//  4. none: the tag is left out, and what readers need of it is kept
//
// Of an embed without a meaning, readers see these parts. Texts are read as Markdown:
//
//	the body                                      the text between the tags
//	title, label, heading, header, summary        the title
//	text, content, body, message, description,    the text
//	caption, alt
//	an argument without a name that reads as a    the title if there is a body, else the text
//	sentence
//	href, link, to, url                           a link around the title or text
//	src of an include with figure, image or img   the image
//	in its name
//
// A warning of rule "embed" with an [UnknownEmbed] reports each such name once. It says what
// is kept and what is not.
//
// These names mean the same on every site, in any syntax that is read in the file. Arguments
// are found by name or by place:
//
//	ref, relref, link, post_url     the address of a post, which is named by its file or address, in
//	                                the language of lang or of the page. They may stand in a text, in
//	                                the address of a link or image, and in raw HTML
//	figure, img, image              an image: src, alt, title, caption, link, attr, attrlink, class, width,
//	                                height, loading. With a caption or title it is a figure
//	highlight, code, codeblock      a block of code in the language that is named first
//	mermaid, math, json, …          bodies of code without a function: a block of code with their name as
//	                                its language
//	details                         text that readers may open: summary or the first argument, open, class
//	expand, accordion, spoiler, …   the same, if they have a title
//	alert, callout, notice, aside,  an alert, with the type and title that are named, if it does not stand
//	note, tip, warning, danger, …   within a line
//	button, btn, linkbutton         a link
//	toc                             a table of contents
//	param                           a field of the front matter, or of Site
//	{{ page.title }}                a field of the front matter; also title, url, date, lang, path, slug
//	{{ site.… }}                    a value of [Renderer.Site]
//	{{ title }}                     a field of the front matter, as Eleventy names it
//	| relative_url, | absolute_url  the address of a path of the site; | url
//	| date: "%B %-d, %Y"            a date in the page's language, with the parts that the format names.
//	                                A format in figures is followed as it is. Formats of Moment,
//	                                Luxon and PHP are read too. The date of today is not known
//	| default, escape, upcase, …    and downcase, capitalize, strip, strip_html, append, prepend, replace,
//	                                remove, join, split, first, last, size, truncate, url_encode
//	assign, set, capture            a variable; captured text is shown where the variable is
//	if, unless, case                the first part whose condition holds, or may hold because it
//	                                depends on what is not known
//	include, include_relative       a file of [Renderer.Includes], with its arguments as {{ include.x }}
//	raw, verbatim                   Markdown in which nothing is a tag
//	youtube, vimeo, gist, tweet, …  a link with its title; nothing is loaded from the other site
//	comment, style, script, schema  nothing, like import and export of MDX
//	for, tablerow, macro, …         no meaning: the body is kept once, without list items that have no
//	                                text then
//
// A value is shown as text, and Markdown in it is read. Titles, descriptions and other texts
// of the front matter are shown as they are written: no generator reads tags there.
//
// Tags in code are code. Set [document.Parser.Embeds] to read fewer syntaxes, or none. Set
// [Renderer.ShowEmbeds] to show embeds without a meaning as they are written.
//
// A function in [Renderer.Embeds] gets the embed, its arguments and its body, and writes
// HTML; see the examples of [EmbedFunc]. To have all of Liquid, write functions that run an
// engine for the tags that need one, such as for.
//
// What embeds add to a post is bounded. A post includes at most 1,000 files, with 256 KB each
// and 2 MB together, and at most 10 within each other. Values have at most 4 times the size
// of the body, where a body shorter than 64 KB counts as 64 KB. Anything beyond these limits
// is left out and reported.
//
// # Mathematics
//
// To render formulas, use an extension of goldmark, such as
// github.com/gohugoio/hugo-goldmark-extensions/passthrough:
//
//	formulas := passthrough.New(passthrough.Config{
//		InlineDelimiters: []passthrough.Delimiters{{Open: "$", Close: "$"}},
//		BlockDelimiters:  []passthrough.Delimiters{{Open: "$$", Close: "$$"}},
//	})
//	r := &render.Renderer{Parser: &document.Parser{Extensions: []goldmark.Extender{formulas}}}
//
// Nodes whose kind has math, latex, code or passthrough in its name are left as they are
// written. They do not count as words.
package render
