package site

import (
	"mime"
	"net/http"
	"path"
	"strings"
)

// What browsers may do with a page: no script that stands in it, and none of
// another site. Pictures, films and frames may come from elsewhere.
const pagePolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:; media-src *; " +
	"font-src * data:; frame-src https:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'"

// What browsers may do with a drawing that is opened by itself, and with any other
// kind of XML, which can hold scripts as well as a page can: show it.
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox"

// guard sets what every answer tells browsers, unless the caller's own handler has
// set it before.
func guard(h http.Header) {
	setDefault(h, "Content-Security-Policy", pagePolicy)
	setDefault(h, "Referrer-Policy", "strict-origin-when-cross-origin")
	h.Set("X-Content-Type-Options", "nosniff")
}

func setDefault(h http.Header, name, value string) {
	if _, ok := h[name]; !ok {
		h.Set(name, value)
	}
}

// describe sets what kind of file an answer is. Caches ask each time whether it is
// still good.
func describe(h http.Header, name string) {
	kind := mime.TypeByExtension(path.Ext(name))
	if kind == "" {
		kind = "application/octet-stream"
	}
	h.Set("Content-Type", kind)
	if strings.Contains(kind, "xml") {
		h.Set("Content-Security-Policy", drawingPolicy)
	}
	setDefault(h, "Cache-Control", "no-cache")
}
