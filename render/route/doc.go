// Package route decides where posts are published: addresses, files, aliases, and
// where the links between posts lead. It reads no bodies and renders nothing.
//
//	router := route.Router{Base: "https://example.ca/"}
//	routes, err := router.Route(bilingual.Pair(posts))
//	url, ok := routes.URL(p)                      // https://example.ca/fr/blog/a/
//	path, ok := routes.Path(p)                    // fr/blog/a/index.html
//	target := routes.Resolve(p, "../guides/b.md") // /fr/guides/b/
//
// In all names of this package a Path is a file below a root, and a URL is an
// address with its percent signs.
package route
