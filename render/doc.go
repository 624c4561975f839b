// Package render turns posts into HTML: a [Renderer] makes a fragment of a body,
// a [Router] decides once where every post of a collection is published, and a
// [Page] is what a template sees of a post there.
//
//	*post.Post ──▶ Renderer.Render ──▶ a fragment of HTML
//
//	*bilingual.Collection ──▶ Router.Route ──▶ *Routes
//	*Routes, *post.Post ──▶ Renderer.Page ──▶ *Page: title, date, content, alternates
//
// Package [github.com/diptych-go/diptych/render/site] builds whole sites of
// these; a web app of one's own can use them without it.
package render
