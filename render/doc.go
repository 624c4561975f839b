// Package render turns posts into HTML: a [Renderer] makes a fragment of a body,
// and a [Page] is what a template sees of a post where it is published. Package
// [github.com/diptych-go/diptych/render/route] decides where that is.
//
//	err := render.Render(w, p) // the body of p as HTML, set as its language wants it
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
// Package [github.com/diptych-go/diptych/render/site] builds whole sites of
// these; a web app of one's own can use them without it.
//
// # Shortcodes and tags
//
// Bodies hold what a site generator replaces by something else: shortcodes of Hugo and
// Zola, tags and values of Liquid and Nunjucks, components of MDX. Package
// [github.com/diptych-go/diptych/post/document] reads them as a [document.Embed]. This
// package gives them a meaning, in this order:
//
//  1. the function that [Renderer.Embeds] has for the name
//  2. what the name means on every site, see the table
//  3. the function for "*"
//  4. none: the tag is left out, and what readers need of it is kept: what stands between
//     its tags; a title, label, heading, header or summary; a text, content, body, message,
//     description, caption or alt; an argument without a name that reads as a sentence; the
//     link of href, link, to or url, around the title or text; of an include with figure,
//     image or img in its name, the image of src. Texts are read as Markdown.
//     A warning of rule "embed" tells each such name once, with what is kept and what is
//     not, and an [UnknownEmbed].
//
// These mean the same on every site. Names count in any syntax that is read in the
// file, and arguments by name or place:
//
//	ref, relref, link, post_url     the address of the post that is named, by its file or address,
//	                                in the language of lang or of the page; in a text, in the address
//	                                of a link or image, and in raw HTML
//	figure, img, image              an image: src, alt, title, caption, link, attr, attrlink, class, width,
//	                                height, loading; with a caption or title it is a figure
//	highlight, code, codeblock      a block of code in the language that is named first
//	mermaid, math, json, …          bodies of code without a function: a block of code with their name as
//	                                its language
//	details                         what readers may open: summary or the first argument, open, class
//	expand, accordion, spoiler, …   the same, if they have a title
//	alert, callout, notice, aside,  a passage that is set off as an alert, with the type that is named
//	note, tip, warning, danger, …   and the title, if it stands alone
//	button, btn, linkbutton         a link
//	toc                             a table of contents
//	param                           a field of the front matter, or of Site
//	{{ page.title }}                a field of the front matter; also title, url, date, lang, path, slug
//	{{ site.… }}                    a value of [Renderer.Site]
//	{{ title }}                     a field of the front matter, as Eleventy names it
//	| relative_url, | absolute_url  the address of a path of the site; | url
//	| date: "%B %-d, %Y"            a date in the page's language, with the parts that are asked for; a
//	                                format in figures is followed. Formats of Moment, Luxon and PHP
//	                                are read too. The date of today is not known
//	| default, escape, upcase, …    and downcase, capitalize, strip, strip_html, append, prepend, replace,
//	                                remove, join, split, first, last, size, truncate, url_encode
//	assign, set, capture            a variable; what is captured is shown where the variable is
//	if, unless, case                the part whose condition holds; the first whose condition may hold,
//	                                where that depends on what is not known
//	include, include_relative       a file of [Renderer.Includes], with its arguments as {{ include.x }}
//	raw, verbatim                   Markdown in which nothing is a tag
//	youtube, vimeo, gist, tweet, …  a link with its title; nothing of another site is loaded
//	comment, style, script, schema  nothing, as import and export of MDX
//	for, tablerow, macro, …         no meaning: the body is kept, once, without items of lists that
//	                                have no text then
//
// A value is shown as text. If it holds Markdown, that is read. Titles, descriptions
// and other texts of the front matter are shown as they are written: no generator
// reads tags there.
//
// Tags in code are code. Set [document.Parser.Embeds] to read fewer syntaxes, or none.
// [Renderer.ShowEmbeds] shows what has no meaning as it is written.
//
// A function of one's own gets the embed, its arguments and what stands in it, and
// writes HTML; see the examples of [EmbedFunc]. To have all of Liquid, give functions
// that run an engine for the tags that need one, such as for.
//
// What embeds add to a post is bounded: files that are included have 256 KB each and
// 2 MB together, 1,000 of them, 10 within each other; values have 4 times the size of
// the body. What is beyond is left out and reported.
//
// # Mathematics
//
// Formulas are an extension of goldmark that the caller brings, such as
// github.com/gohugoio/hugo-goldmark-extensions/passthrough:
//
//	formulas := passthrough.New(passthrough.Config{
//		InlineDelimiters: []passthrough.Delimiters{{Open: "$", Close: "$"}},
//		BlockDelimiters:  []passthrough.Delimiters{{Open: "$$", Close: "$$"}},
//	})
//	r := &render.Renderer{Parser: &document.Parser{Extensions: []goldmark.Extender{formulas}}}
//
// Nodes whose kind names math, latex, code or passthrough are left as they are
// written, and are no words of the text.
package render
