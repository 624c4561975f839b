// Package render turns posts into HTML: a [Renderer] makes a fragment of a body,
// and a [Page] is what a template sees of a post where it is published. Package
// [github.com/diptych-go/diptych/render/route] decides where that is.
//
//	*post.Post ──▶ Renderer.Render ──▶ a fragment of HTML
//
//	*bilingual.Collection ──▶ route.Router.Route ──▶ *route.Routes
//	*route.Routes, *post.Post ──▶ Renderer.Page ──▶ *Page: title, date, content, alternates
//
// Package [github.com/diptych-go/diptych/render/site] builds whole sites of
// these; a web app of one's own can use them without it.
package render
